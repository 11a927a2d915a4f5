"""Runs a command and fails where it takes more processor time or memory than it may.

measure.py SECONDS CORES GIGABYTES COMMAND...

SECONDS are those of a machine with CORES free cores: what is held is the processor time, SECONDS
times CORES, because the clock also counts whatever else a shared machine does meanwhile. Both are
printed.
"""
import resource
import subprocess
import sys
import time

most_seconds, cores, most_gigabytes = (float(each) for each in sys.argv[1:4])
started = time.monotonic()
subprocess.run(sys.argv[4:], check=True)
seconds = time.monotonic() - started
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
processor = usage.ru_utime + usage.ru_stime
gigabytes = usage.ru_maxrss * 1024 / 1e9  # Linux counts in KiB
print(f"{seconds:.0f} s, {processor:.0f} s of processor time, {gigabytes:.2f} GB")
most = most_seconds * cores
assert processor <= most, f"took {processor:.0f} s of processor time (expected at most {most:.0f})"
assert gigabytes <= most_gigabytes, f"took {gigabytes:.2f} GB (expected at most {most_gigabytes:.0f})"
