"""Writes full templates made from the strings of MUC-4 keys, as predictions for a scorer: what attributes alone reach.

    PYTHONPATH=src python training/templates/write_ceiling.py MUC4.jsonl PREDICTIONS.jsonl [--first]

`--first` gives only the first string of each filler, not all that the key allows.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from dateline.measure.muc4_keys import gold_templates
from dateline.reading.templates import dateline_day, full_template


def main() -> None:
    """Reads the arguments and writes a line for each report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("keys", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--first", action="store_true")
    given = parser.parse_args()
    lines = []
    for line in given.keys.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        day = dateline_day(row["text"])
        found = [full_template(row["text"], day, g.draft) for g in gold_templates(row, row["text"], given.first)]
        lines.append(json.dumps({"id": row["id"], "templates": found}) + "\n")
    given.predictions.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
