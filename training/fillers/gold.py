"""The MUC-4 keys as the decision models learn them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dateline.reading.fillers.candidates import Candidate, key_of
from dateline.reading.fillers.pairs import KINDS, Scenery, Told

Json = dict[str, Any]


@dataclass(frozen=True)
class Report:
    """A laid-out report with its key: `table` and `truth` have a row for each candidate."""

    id: str
    row: Json
    laid: Json
    candidates: tuple[Candidate, ...]
    table: np.ndarray
    truth: np.ndarray  # the number of the gold entity that the candidate tells, -1 for none


def entities(row: Json) -> dict[str, list[set[str]]]:
    """The keys of each entity of each role; `Description` from the templates, since the entities leave it out."""
    out = {
        role: [{key_of(m["text"]) for m in group} for group in groups]
        for role, groups in row["gold"]["entities"].items()
    }
    told: list[set[str]] = []
    for template in row["gold"]["templates"]:
        for human in template["human_targets"]:
            words = {key_of(d) for d in human["description"]}
            if words and words not in told:
                told.append(words)
    out["Description"] = told
    return out


def reports(laid: Path, name: str, rows: dict[str, Json]) -> Iterator[Report]:
    """The reports that `collect.py` wrote under a name."""
    table = np.load(laid / f"{name}.npz")["table"]
    at = 0
    for line in (laid / f"{name}.jsonl").open(encoding="utf-8"):
        one = json.loads(line)
        candidates = tuple(Candidate(c[0], c[1], [tuple(s) for s in c[2]], set(c[3])) for c in one["candidates"])
        mine = table[at : at + len(candidates)]
        at += len(candidates)
        row = rows[one["id"]]
        wanted = entities(row)
        truth = np.array(
            [next((n for n, e in enumerate(wanted[c.role]) if c.key in e), -1) for c in candidates], dtype=np.int64
        )
        yield Report(one["id"], row, one, candidates, mine, truth)


def rows_of(path: Path) -> dict[str, Json]:
    """The rows of a gold file by id."""
    return {r["id"]: r for r in map(json.loads, path.open(encoding="utf-8"))}


def scenery(report: Report) -> Scenery:
    """The scenery of a laid-out report."""
    laid = report.laid
    sentences = tuple(Told(s[0], s[1], s[2], s[3], np.array(s[4], dtype=np.float32)) for s in laid.get("sentences", ()))
    bound = tuple((b[0], b[-3], b[-2]) if len(b) == 5 else (b[0], b[1], b[2]) for b in laid.get("bound", ()))
    kinds = np.array(laid.get("report", [0.0] * len(KINDS)), dtype=np.float32)
    return Scenery(sentences, tuple(laid.get("events", ())), bound, kinds)
