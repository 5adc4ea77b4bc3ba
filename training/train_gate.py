"""Learns the weights of the gate (`src/dateline/places/data/gate.tsv`) from reports whose places are marked.

    python training/train_gate.py ALL_MARKED.jsonl [--positive EVENTS_ONLY.jsonl] [--cache FOLDER] [--write]

In the first file every place name is marked, so a listed name without a mark is none; adjectives of countries are
left out by the search itself. Of the second file, in which only the places of events are marked, nothing but the marked
names is used. Prints figures of five-fold cross-validation; `--write` learns from all and writes the weights. The same
input gives the same weights. docs/gate.md is the card.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.places import Gazetteer, gate, open_gazetteer
from dateline.places.matching import ACCEPTED, candidate_names
from marked_places import FOLDS, Marked, read_marked
from softmax import learn_yes

TABLE = Path(__file__).parents[1] / "src" / "dateline" / "places" / "data" / "gate.tsv"
HEAD = "# Weights of the gate (docs/gate.md), written by training/train_gate.py.\nfeature\tfirst\tsecond\n"
STRENGTH = 1.0
POSITIVE = 0.5  # weight of a name of the second file
Weights = tuple[dict[str, float], dict[str, float]]


@dataclass
class Lesson:
    """A report, the names under the gate, and which of them are places (None: not known)."""

    marked: Marked
    full: bool
    seen: list[gate.Seen]
    places: list[bool | None]


def lesson(marked: Marked, full: bool, gazetteer: Gazetteer) -> Lesson:
    """The names of a report before any look."""
    report, seen = candidate_names(marked.text, gazetteer, marked.known)
    spans = [(report.words[s.name.first].start, report.words[s.name.last].end) for s in seen]
    return Lesson(marked, full, seen, [True if span in marked.gold else False if full else None for span in spans])


def learn(taught: Sequence[Lesson]) -> Weights:
    """The weights of both looks; the second is learnt on what the first makes of the same reports."""
    for one in taught:
        _forget(one)
    first = _learn_look(taught)
    for one in taught:
        _look(one, first)
        gate.echo(one.seen)
    return first, _learn_look(taught)


def _learn_look(taught: Sequence[Lesson]) -> dict[str, float]:
    rows, yes, weight = [], [], []
    for one in taught:
        for seen, place in zip(one.seen, one.places, strict=True):
            if place is not None and not seen.blocked and not seen.told:
                rows.append(dict(seen.features))
                yes.append(place)
                weight.append(1.0 if one.full else POSITIVE)
    return learn_yes(rows, yes, weight, STRENGTH)


def _look(one: Lesson, table: dict[str, float]) -> None:
    for seen in one.seen:
        seen.weigh(table)


def _forget(one: Lesson) -> None:
    """Takes the features of a second look away."""
    for seen in one.seen:
        for name in ("echo", "echo mean", "echoed", "country share", "first look"):
            seen.features.pop(name, None)


def judge(asked: Sequence[Lesson], weights: Weights) -> list[int]:
    """Right, taken and wanted names of fully marked reports; taken and wanted of the others' marked names."""
    counts = [0, 0, 0, 0, 0]
    for one in asked:
        _forget(one)
        _look(one, weights[0])
        gate.echo(one.seen)
        _look(one, weights[1])
        taken = [seen.chance >= ACCEPTED for seen in one.seen]
        right = sum(t and bool(p) for t, p in zip(taken, one.places, strict=True))
        parts = (right, sum(taken), len(one.marked.gold), 0, 0) if one.full else (0, 0, 0, right, len(one.marked.gold))
        counts = [a + b for a, b in zip(counts, parts, strict=True)]
    return counts


def _figures(counts: list[int]) -> dict[str, float]:
    right, taken, wanted, found, events = (max(1, c) for c in counts)
    return {"p": round(right / taken, 3), "r": round(right / wanted, 3), "f1": round(2 * right / (taken + wanted), 3),
            "recall of event places": round(found / events, 3)}  # fmt: skip


def main() -> None:
    """Reads the files, prints the figures, writes the weights where asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("full", type=Path)
    parser.add_argument("--positive", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    gazetteer = open_gazetteer()
    files = [(asked.full, True), *([(asked.positive, False)] if asked.positive else [])]
    taught = [lesson(m, full, gazetteer) for path, full in files for m in read_marked(path, asked.cache)]
    counts = [0] * 5
    for fold in range(FOLDS):
        weights = learn([x for x in taught if x.marked.fold != fold])
        part = judge([x for x in taught if x.marked.fold == fold], weights)
        counts = [a + b for a, b in zip(counts, part, strict=True)]
    kept = _figures(judge(taught, gate.weights()))
    sys.stdout.write(json.dumps({"cross-validated": _figures(counts), "weights now shipped": kept}, indent=1) + "\n")
    if asked.write:
        first, second = learn(taught)
        lines = [f"{n}\t{_said(first, n)}\t{_said(second, n)}" for n in sorted({*first, *second})]
        TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def _said(table: dict[str, float], name: str) -> str:
    return f"{table[name]:.3f}" if name in table else ""


if __name__ == "__main__":
    main()
