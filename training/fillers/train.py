"""Trains the decision models on laid-out MUC-4 reports, and prints their figures on the development reports.

    python training/fillers/train.py --data ../shared/data --laid training/out/fillers --to src/dateline/reading/data

Every probability that a later model learns from comes from a model that did not see the report. Writes
decisions.npz and decisions.json (its hash).
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dateline.reading.fillers.candidates import ROLES, key_of
from dateline.reading.fillers.context import plain_words
from dateline.reading.fillers.incidents import Draft, Models, cluster_rows, drafts, likeness, report_keys, report_row
from dateline.reading.fillers.merging import Filler, fillers
from dateline.reading.fillers.pairs import KINDS, pair_row
from dateline.reading.fillers.relations import relations
from dateline.reading.fillers.second import second_rows
from dateline.reading.fillers.trees import trees_of
from fillers import figures, gold
from fillers.boosting import FOLDS, Grown, Linear, grown, honest, matrix
from fillers.gold import Report, scenery
from reader.corpora import PARTS

SCORED = ROLES[:5]
LAID = tuple(f"train{part}" for part in range(PARTS))  # what `collect.py` calls the training reports
PASSED = 0.15  # the share of irrelevant training reports that may be given templates
Arrays = dict[str, np.ndarray]


class Training:
    """The reports with their tables, and the models learnt one after the other."""

    def __init__(self, train: list[Report], dev: list[Report]) -> None:
        self.reports = [*train, *dev]
        self.train, self.dev = train, dev
        self.report_fold = np.array([n % FOLDS for n in range(len(train))] + [-1] * len(dev))
        self.fold = np.concatenate(
            [np.full(len(r.candidates), f) for r, f in zip(self.reports, self.report_fold, strict=True)]
        )
        self.truth = np.concatenate([r.truth >= 0 for r in self.reports]).astype(np.float32)
        self.relevant_truth = np.array([bool(r.row["gold"]["templates"]) for r in self.reports], dtype=np.float32)
        self.arrays: Arrays = {}

    def split(self, scores: np.ndarray) -> list[np.ndarray]:
        """The candidates' scores by report."""
        return np.split(scores, np.cumsum([len(r.candidates) for r in self.reports])[:-1])

    def candidates(self) -> np.ndarray:
        """The first look at candidates, then the report, then the second look; gives the scores of the second."""
        context, table = self.table()
        first, scores = honest(grown, table, self.truth, self.fold)
        self.told("first look", scores)
        self.relevant = self.relevance(scores)
        rows = [
            second_rows(r.candidates, relations(r.candidates), s, [tuple(b) for b in r.laid["best"]], float(p))
            for r, s, p in zip(self.reports, self.split(scores), self.relevant, strict=True) if len(r.candidates)
        ]  # fmt: skip
        second, again = honest(_second, np.concatenate(rows), self.truth, self.fold)
        self.told("second look", again)
        self.arrays |= context.arrays("context") | first.arrays("first") | second.arrays("second")
        return again

    def table(self) -> tuple[Linear, np.ndarray]:
        """The model of the words around, and every candidate's numbers, its odds by that model in the last column."""
        keys = matrix([k for r in self.reports for k in r.laid.get("keys", ())])
        context, words = honest(Linear, keys, self.truth, self.fold)
        table = np.concatenate([r.table for r in self.reports if len(r.candidates)])
        return context, np.concatenate([table, words[:, None]], axis=1)

    def relevance(self, scores: np.ndarray) -> np.ndarray:
        """The probability that each report tells an incident."""
        keys = matrix([report_keys(plain_words(r.laid.get("text", ""))) for r in self.reports])
        words, told = honest(Linear, keys, self.relevant_truth, self.report_fold)
        rows = [
            report_row(scenery(r), r.candidates, s.tolist())
            for r, s in zip(self.reports, self.split(scores), strict=True)
        ]
        table = np.concatenate([np.array(rows, dtype=np.float32), told[:, None]], axis=1)
        model, p = honest(_relevance, table, self.relevant_truth, self.report_fold)
        for name, chosen in (("train", self.report_fold >= 0), ("dev", self.report_fold < 0)):
            print("relevance", name, figures.relevance(p[chosen], self.relevant_truth[chosen] > 0))
        self.arrays |= words.arrays("words") | model.arrays("relevant")
        return p

    def gate(self) -> float:
        """The least probability that lets pass few enough irrelevant training reports."""
        chosen = (self.report_fold >= 0) & (self.relevant_truth == 0)
        return next(g for g in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6) if (self.relevant[chosen] >= g).mean() <= PASSED)

    def seen(self, scores: np.ndarray) -> np.ndarray:
        """The scores of the training reports."""
        return scores[self.fold >= 0]

    def told(self, name: str, scores: np.ndarray) -> None:
        """Prints the figures of entities."""
        seen, unseen = self.seen(scores), scores[self.fold < 0]
        least = figures.thresholds(self.train, seen)
        print(name, "train", figures.entities(self.train, seen, least)["micro"])
        print(name, "dev", json.dumps(figures.entities(self.dev, unseen, least)), flush=True)


def _second(table: np.ndarray, truth: np.ndarray) -> Grown:
    return grown(table, truth, rounds=150, leaves=7, seeds=3)


def _relevance(table: np.ndarray, truth: np.ndarray) -> Grown:
    return grown(table, truth, rounds=160, leaves=7, rate=0.04, least=15, seeds=3)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--laid", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    rows = gold.rows_of(args.data / "muc4/train.jsonl")
    train = [r for name in LAID for r in gold.reports(args.laid, name, rows)]
    dev = list(gold.reports(args.laid, "dev", gold.rows_of(args.data / "muc4/dev.jsonl")))
    print("recall of candidates", figures.recall(train), figures.recall(dev))
    training = Training(train, dev)
    scores = training.candidates()
    least = figures.thresholds(train, training.seen(scores))
    print("least", least)
    arrays = training.arrays | _models([r for r in train if r.laid["candidates"]])
    best = _tuned(training, scores, least)
    print("tuned", best)
    arrays["decisions"] = np.array([best["gate"], best["join"], best["share"]], dtype=np.float32)
    arrays["least"] = np.array([least[r] for r in ROLES], dtype=np.float32)
    models = Models(trees_of(arrays, "pair"), trees_of(arrays, "kind"), best["join"], best["share"])
    chosen = [n for n, f in enumerate(training.report_fold) if f < 0]
    print("templates dev", figures.templates(dev, _told(training, scores, chosen, best["gate"], least, models)))
    one = Models(models.pair, models.kind, -1.0, -1.0)
    print("one a report ", figures.templates(dev, _told(training, scores, chosen, best["gate"], least, one)))
    args.to.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(args.to / "decisions.npz", **arrays)
    digest = hashlib.sha256((args.to / "decisions.npz").read_bytes()).hexdigest()
    (args.to / "decisions.json").write_text(json.dumps({"sha256": digest}, indent=1) + "\n", encoding="utf-8")
    np.savez_compressed(args.laid / "scores.npz", scores=scores, truth=training.truth, fold=training.fold)


def _known(report: Report) -> list[tuple[Filler, set[int]]]:
    """The fillers of the key that some candidate tells, each with the numbers of its templates."""
    out = []
    templates = report.row["gold"]["templates_gtt"]
    pairs = list(zip(report.candidates, report.truth.tolist(), strict=True))
    for role in SCORED:
        for number in sorted({t for c, t in pairs if c.role == role} - {-1}):
            mine = [c for c, t in pairs if c.role == role and t == number]
            words = {c.key for c in mine}
            homes = {n for n, t in enumerate(templates) if any({key_of(m["text"]) for m in e} & words for e in t[role])}
            out.append((Filler(role, mine[0], tuple(mine[1:]), 1.0), homes))
    for candidate, truth in pairs:
        if candidate.role == "Description" and truth >= 0:
            homes = {
                n for n, t in enumerate(report.row["gold"]["templates"]) if n < len(templates)
                and any(candidate.key in {key_of(d) for d in h["description"]} for h in t["human_targets"])
            }  # fmt: skip
            out.append((Filler("Description", candidate, (), 1.0), homes))
    return out


def _models(train: list[Report]) -> Arrays:
    """The models of pairs and kinds, learnt from the keys' own fillers."""
    rows, truth, kind_rows, kind_truth = [], [], [], []
    for report in train:
        scene = scenery(report)
        known = _known(report)
        for (one, mine), (other, theirs) in itertools.combinations(known, 2):
            if mine and theirs:
                rows.append(pair_row(scene, (one.role, one.words.spans), (other.role, other.words.spans)))
                truth.append(bool(mine & theirs))
        for number, template in enumerate(report.row["gold"]["templates_gtt"]):
            members = [f for f, homes in known if number in homes]
            kinds = template["incident_type"].split(" / ")
            for kind, row in zip(KINDS[1:], cluster_rows(scene, members), strict=True):
                kind_rows.append(row)
                kind_truth.append(kind in kinds)
    pair = grown(np.array(rows, dtype=np.float32), np.array(truth, dtype=np.float32), rounds=160)
    kind = grown(np.array(kind_rows, dtype=np.float32), np.array(kind_truth, dtype=np.float32), rounds=120, leaves=7)
    return pair.arrays("pair") | kind.arrays("kind")


def _told(
    training: Training, scores: np.ndarray, chosen: list[int], gate: float, least: dict[str, float], models: Models
) -> list[list[Draft]]:
    out = []
    parts = training.split(scores)
    for n in chosen:
        report = training.reports[n]
        if training.relevant[n] < gate:
            out.append([])
        else:
            out.append(drafts(scenery(report), fillers(report.candidates, parts[n].tolist(), least), models))
    return out


def _tuned(training: Training, scores: np.ndarray, least: dict[str, float]) -> dict[str, Any]:
    """The gate, and the two likenesses that score best behind it on training reports, by models not fed on them."""
    parts, gate = training.split(scores), training.gate()
    ready = []
    for half in range(2):
        seen = [r for n, r in enumerate(training.train) if n % 2 != half and r.laid["candidates"]]
        arrays = _models(seen)
        pair, kind = trees_of(arrays, "pair"), trees_of(arrays, "kind")
        for n in range(half, len(training.train), 2):
            report = training.train[n]
            found = fillers(report.candidates, parts[n].tolist(), least)
            ready.append((n, scenery(report), found, likeness(scenery(report), found, pair), pair, kind))
    best: dict[str, Any] = {"f1": -1.0}
    for join, share in itertools.product((0.3, 0.4, 0.5, 0.6, 0.7), (0.45, 0.6, 0.7, 0.8, 0.9)):
        told = [
            drafts(scene, found, Models(pair, kind, join, share), alike) for _, scene, found, alike, pair, kind in ready
        ]
        kept = [t if training.relevant[r[0]] >= gate else [] for t, r in zip(told, ready, strict=True)]
        f1 = figures.templates([training.train[r[0]] for r in ready], kept)["f1"]
        if f1 > best["f1"]:
            best = {"f1": round(f1, 4), "gate": gate, "join": join, "share": share}
    return best


if __name__ == "__main__":
    main()
