"""Writes the table of rare and common terms for linking, src/dateline/incidents/linking/data/terms.tsv.xz.

    python training/build_linking_terms.py TEXTS.jsonl... [--write]

Each file is JSON Lines with `text`; rows with one `gold.incident_id` count once, so that how often an incident was
reported teaches nothing. A term is kept where at least `LEAST` incidents or reports tell it: names of private persons
are not. docs/linking.md is the card.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter, defaultdict
from math import log
from pathlib import Path

from dateline.incidents.linking.bag import UNLISTED, terms

LEAST = 6
OUT = Path(__file__).parents[1] / "src/dateline/incidents/linking/data/terms.tsv.xz"


def units(path: Path) -> list[set[str]]:
    """The terms of each incident, or of each report where no incident is told."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            row = json.loads(line)
            key = str(row["gold"].get("incident_id", row["id"]))
            text = (row.get("meta") or {}).get("text_mixed") or row["text"]
            found[key] |= set(terms(f"{(row.get('meta') or {}).get('title') or ''}\n{text}"))
    return list(found.values())


def table(paths: list[Path]) -> list[tuple[str, float]]:
    """Terms with their rarity, each set weighing the same number of reports at most as the first."""
    every = [u for path in paths for u in units(path)]
    told = Counter(term for unit in every for term in unit)
    rows = ((term, min(UNLISTED, log(len(every) / n))) for term, n in told.items() if n >= LEAST)
    return sorted((term, round(value, 2)) for term, value in rows)


def main() -> None:
    """Counts, and writes with --write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    rows = table(asked.texts)
    print(f"{len(rows)} terms")
    if asked.write:
        head = "# term, rarity (log of all reports over those that tell it); training/build_linking_terms.py\n"
        body = "".join(f"{term}\t{value:g}\n" for term, value in rows)
        OUT.parent.mkdir(exist_ok=True)
        OUT.write_bytes(lzma.compress((head + body).encode(), preset=9))


if __name__ == "__main__":
    main()
