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
pages = ["index.html", "commissioner.html", "commissioner.pdf", "commissioner.docx"]
pages += ["analyst.html", "analyst.xlsx", "analyst.ods"]
pages += ["families.html", "families.pdf", "easy-read-draft.html", "easy-read-draft.pdf"]
tables = ["data.json", "csv-metadata.json", "dictionary.csv", "shares.csv", "changes.csv", "counts.csv"]
for name in pages + ["data/" + table for table in tables] + ["charts/headline.png"]:
    assert (publish / name).is_file(), f"publish/{name} is missing"
    assert 0 < (publish / name).stat().st_size < 3_000_000, f"publish/{name} is empty or too large"
described = json.loads((publish / "data/csv-metadata.json").read_text(encoding="utf-8"))["tables"]
on_disk = {table.name for table in (publish / "data").glob("*.csv")}
assert {table["url"] for table in described} == on_disk, "csv-metadata.json and data/ disagree"
for name in (page for page in pages if page.endswith(".html")):
    assert manifest["run_id"] in (publish / name).read_text(encoding="utf-8"), f"{name}: no run id"
page = (publish / "index.html").read_text(encoding="utf-8")
assert "Wealdmere" in page and manifest["run_id"] in page, "the first page does not name its run"
current = (run.parent / "current").read_text(encoding="utf-8").strip()
assert current == run.name, f"current names {current}, not {run.name}"
print(f"{read} rows read, {rejected} rejected, {manifest['comments']} comments; pages are there")
