"""The evaluation gate: scores on the measuring data may not fall below the floors in tests/floors.json.

`python tests/gate.py` checks; with `--raise` it lifts floors to what is reached. No program lowers a floor:
whoever must lower one edits the file and says why in the commit.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any

from dateline.measure import gold, tasks

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "tests/floors.json"
ROOM = 0.01  # how far below the reached score a lifted floor stays: other processors round differently

Json = dict[str, Any]


def main(arguments: list[str]) -> int:
    """0 where every floor that can be measured holds."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    lift = arguments == ["--raise"]
    broken = 0
    for entry in floors["runs"]:
        path = ROOT / entry["gold"]
        if not path.is_file():
            say(f"skipped: {entry['task']} on {entry['gold']}: the measuring data is not beside this checkout")
            continue
        if entry.get("sha256") and digest(path) != entry["sha256"]:
            say(f"skipped: {entry['task']} on {entry['gold']}: the file is not the one its floors are for")
            continue
        broken += check(entry, path, lift)
    if lift:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    say(f"{broken} floors broken" if broken else "all floors that can be measured hold")
    return 1 if broken else 0


def check(entry: Json, path: Path, lift: bool) -> int:
    """How many floors of a run are broken; prints each figure beside its floor."""
    item = tasks.task(entry["task"])
    rows = gold.chosen(gold.load(path), entry.get("fold"), entry.get("limit"))
    figures, _ = tasks.evaluate(item, rows, path.parent, lambda _number, _total: None)
    say(f"{entry['task']} on {entry['gold']}: {len(rows)} documents")
    broken = 0
    for bound, worse in (("floors", -1), ("ceilings", 1)):
        for name, limit in entry.get(bound, {}).items():
            reached = dig(figures, name)
            fails = reached is None or (reached - limit) * worse > 0
            broken += fails
            say(f"  {'BROKEN' if fails else 'ok':6} {name} {reached} ({bound[:-1]} {limit})")
            if lift and bound == "floors" and reached is not None:
                entry[bound][name] = max(limit, math.floor((reached - ROOM) * 1000) / 1000)
            if lift and bound == "ceilings" and reached is not None:
                entry[bound][name] = min(limit, reached)
    return broken


def dig(figures: Json, name: str) -> Any:
    """A figure by its dotted name."""
    value: Any = figures
    for step in name.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
