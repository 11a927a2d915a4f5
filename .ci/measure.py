"""Runs a command and fails where it takes longer or more memory than it may.

measure.py SECONDS GIGABYTES COMMAND...
"""
import resource
import subprocess
import sys
import time

most_seconds, most_gigabytes = float(sys.argv[1]), float(sys.argv[2])
started = time.monotonic()
subprocess.run(sys.argv[3:], check=True)
seconds = time.monotonic() - started
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
gigabytes = usage.ru_maxrss * 1024 / 1e9  # Linux counts in KiB
print(f"{seconds:.0f} s, {usage.ru_utime + usage.ru_stime:.0f} s of processor time, {gigabytes:.2f} GB")
assert seconds <= most_seconds, f"took {seconds:.0f} s (expected at most {most_seconds:.0f})"
assert gigabytes <= most_gigabytes, f"took {gigabytes:.2f} GB (expected at most {most_gigabytes:.0f})"
