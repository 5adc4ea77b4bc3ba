"""Learns how the date and the location of an incident are chosen and writes `reading/data/template_choices.tsv`.

    PYTHONPATH=src python training/templates/fit_choices.py MUC4_TRAIN.jsonl [--check]

`--check` prints the credit (1 for the same, half for what has something in common) over five folds of documents.
Needs numpy only. The same data give the same file.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parents[1]))

from credit import dates_credit, places_credit

from dateline.measure.muc4_keys import gold_templates
from dateline.reading.templates import choices
from dateline.reading.templates.dates import date_options, dateline_day, template_date
from dateline.reading.templates.features import Seen, see
from dateline.reading.templates.locations import location_options, template_location
from dateline.reading.templates.view import view_of
from softmax import Choice, Features, learn_choices

FILE = Path(__file__).parents[2] / "src/dateline/reading/data" / choices.FILE
HEADER = "# Weights of choices, learnt by training/templates/fit_choices.py; see docs/templates.md.\n"
STRENGTH = {"date": 1.0, "location": 1.0}
LEAST = 5  # choices in which a feature must occur


@dataclass(frozen=True)
class Case:
    """A template with its options for one choice, their credit by the key, and how the credit of an answer is told."""

    document: str
    options: list[Features]
    credit: list[float]
    answer: Callable[[], float]


def cases(rows: list[dict[str, Any]]) -> dict[str, list[Case]]:
    """The cases of both choices."""
    out: dict[str, list[Case]] = {"date": [], "location": []}
    for row in rows:
        day = dateline_day(row["text"])
        for gold in gold_templates(row, row["text"]):
            seen = see(view_of(row["text"]), gold.draft)
            if gold.key["date"] and day is not None:
                options = date_options(seen, day)
                credit = [dates_credit(gold.key["date"], o.written()) for o in options]
                out["date"].append(Case(row["id"], [o.features for o in options], credit, _date(seen, day, gold.key)))
            places = location_options(seen)
            credit = [places_credit(gold.key["location"], o.written) for o in places]
            out["location"].append(Case(row["id"], [o.features for o in places], credit, _place(seen, gold.key)))
    return out


def _date(seen: Seen, day: Any, key: dict[str, Any]) -> Callable[[], float]:
    return lambda: dates_credit(key["date"], template_date(seen, day))


def _place(seen: Seen, key: dict[str, Any]) -> Callable[[], float]:
    return lambda: places_credit(key["location"], template_location(seen))


def learn(some: list[Case], strength: float) -> Features:
    """The weights under which the answers with the most credit are likeliest."""
    count: dict[str, int] = {}
    for case in some:
        for name in {name for option in case.options for name in option}:
            count[name] = count.get(name, 0) + 1
    rows = []
    for case in some:
        most = max(case.credit, default=0.0)
        if most == 0 or min(case.credit) == most:
            continue
        options = [{k: v for k, v in option.items() if count[k] >= LEAST} for option in case.options]
        rows.append(Choice(options, [c == most for c in case.credit], 1.0 if most == 1 else 0.3))
    return learn_choices(rows, {}, {}, strength)


def main() -> None:
    """Reads the arguments; learns and writes, or checks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    found = cases([json.loads(line) for line in given.train.read_text(encoding="utf-8").splitlines()])
    if given.check:
        for name, some in found.items():
            sys.stdout.write(f"{name}\t{check(name, some):.3f}\n")
        return
    lines = [
        f"{name}\t{feature}\t{weight:.3f}\n"
        for name, some in found.items()
        for feature, weight in sorted(learn(some, STRENGTH[name]).items())
        if abs(weight) >= 0.01
    ]
    FILE.write_text(HEADER + "".join(lines), encoding="utf-8")


def check(name: str, some: list[Case]) -> float:
    """The mean credit of answers for documents that were held out."""
    documents = sorted({case.document for case in some})
    random.Random(1).shuffle(documents)
    fold = {document: place % 5 for place, document in enumerate(documents)}
    total = 0.0
    known = choices.weights
    for number in range(5):
        weights = learn([case for case in some if fold[case.document] != number], STRENGTH[name])
        choices.weights = lambda _, w=weights: w  # type: ignore[assignment]
        total += sum(case.answer() for case in some if fold[case.document] == number)
    choices.weights = known
    return total / len(some)


if __name__ == "__main__":
    main()
