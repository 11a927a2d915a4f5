"""Checks the sample county's run: accounts balance, pages and data are there and agree."""
import csv
import json
import pathlib
import sys

run = pathlib.Path(sys.argv[1])
manifest = json.loads((run / "run.json").read_text(encoding="utf-8"))
accounts = manifest["accounts"]
assert accounts, "no accounts in run.json"
for a in accounts:
    assert a["read"] == a["accepted"] + a["rejected"] + a["duplicate"] + a["blank"], a["file"]
read = sum(a["read"] for a in accounts)
rejected = sum(a["rejected"] for a in accounts)
assert read > 3000, f"rows read: {read}"
assert 0 < rejected <= read / 100, f"rows rejected: {rejected}"
assert {a["source"] for a in accounts} == {"survey", "complaint", "meeting"}
with open(run / "restricted" / "rejected.csv", encoding="utf-8-sig", newline="") as f:
    assert len(list(csv.DictReader(f))) == rejected, "rejected.csv does not list every rejected row"
publish = run / "publish"
for name in ("index.html", "data/data.json"):
    assert (publish / name).stat().st_size > 0, name
page = (publish / "index.html").read_text(encoding="utf-8")
assert "Wealdmere" in page and manifest["run_id"] in page, "the first page does not name its run"
current = (run.parent / "current").read_text(encoding="utf-8").strip()
assert current == run.name, f"current names {current}, not {run.name}"
print(f"{read} rows read, {rejected} rejected, {manifest['comments']} comments; pages are there")
