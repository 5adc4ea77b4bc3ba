"""Trains what makes templates of fillers: is the report relevant, which fillers go together, of which kind they tell.

    python training/fillers/train_templates.py --data ../shared/data --laid training/out/fillers --out training/out/fillers

Needs the scores that train_candidates.py wrote. Writes templates.npz and prints the development figures.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fillers import boosting, gold
from fillers.gold import Report
from fillers.train_candidates import context_model, context_scores

from dateline.measure import muc4_score
from dateline.reading.fillers.candidates import ROLES, key_of
from dateline.reading.fillers.incidents import (
    Draft, Models, cluster_rows, drafts, report_keys, report_row,
)  # fmt: skip
from dateline.reading.fillers.merging import Filler, fillers
from dateline.reading.fillers.pairs import KINDS, Scenery, Told, pair_row
from dateline.reading.fillers.trees import trees_of

FOLDS = 5
SCORED = ROLES[:5]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--laid", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--parts", nargs="*", default=["train0", "train1"])
    args = parser.parse_args()
    rows = gold.rows_of(args.data / "muc4/train.jsonl")
    train = [r for name in args.parts for r in gold.reports(args.data, args.laid, name, rows)]
    dev = list(gold.reports(args.data, args.laid, "dev", gold.rows_of(args.data / "muc4/dev.jsonl")))
    scores = np.load(args.out / "scores.npz")
    least = dict(zip(ROLES, np.load(args.out / "candidates.npz")["least"].tolist(), strict=True))
    honest, judged = _split(train, scores["train"]), _split(dev, scores["dev"])
    arrays: dict[str, np.ndarray] = {}
    relevant_train, relevant_dev = _relevance(train, dev, honest, judged, arrays)
    fold = np.array([n % FOLDS for n in range(len(train))])
    arrays |= _models([r for r in train if r.laid["candidates"]])
    sets = [(train, honest, relevant_train), (dev, judged, relevant_dev)]
    parts = [_models([r for r, f in zip(train, fold, strict=True) if f != n and r.laid["candidates"]]) for n in range(2)]
    best = _tuned(sets[0], parts, fold, least)
    print("tuned on train", best)
    arrays["decisions"] = np.array([best["gate"], best["join"], best["share"]], dtype=np.float32)
    models = Models(trees_of(arrays, "pair"), trees_of(arrays, "kind"), best["join"], best["share"])
    told = _told(dev, judged, relevant_dev, best["gate"], least, models)
    print("dev", json.dumps(score(dev, told)))
    one = Models(models.pair, models.kind, -1.0, -1.0)
    print("dev, one template a report", json.dumps(score(dev, _told(dev, judged, relevant_dev, best["gate"], least, one))))
    np.savez_compressed(args.out / "templates.npz", **arrays)


def _split(reports: list[Report], scores: np.ndarray) -> list[np.ndarray]:
    ends = np.cumsum([len(r.candidates) for r in reports])
    return np.split(scores, ends[:-1])


def scenery(report: Report) -> Scenery:
    """The scenery of a laid-out report."""
    laid = report.laid
    sentences = tuple(
        Told(s[0], s[1], s[2], s[3], np.array(s[4], dtype=np.float32)) for s in laid.get("sentences", ())
    )
    bound = tuple((b[0], *b[-2:]) if len(b) == 3 else (b[0], b[2], b[3]) for b in laid.get("bound", ()))
    return Scenery(sentences, tuple(laid.get("events", ())), bound, np.array(laid.get("report", [0.0] * 7), dtype=np.float32))


def _relevance(
    train: list[Report], dev: list[Report], honest: list[np.ndarray], judged: list[np.ndarray], arrays: dict[str, np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """The probability that each report tells an incident; of training reports by a model that did not see them."""
    truth = np.array([bool(r.row["gold"]["templates"]) for r in train], dtype=np.float32)
    fold = np.arange(len(train)) % FOLDS
    keys = [report_keys(r.laid.get("text", "")) for r in train]
    words = np.zeros(len(train), dtype=np.float32)
    for f in range(FOLDS):
        weights, bias = context_model([k for k, o in zip(keys, fold, strict=True) if o != f], truth[fold != f])
        words[fold == f] = context_scores([k for k, o in zip(keys, fold, strict=True) if o == f], weights, bias)
    weights, bias = context_model(keys, truth)
    dev_words = context_scores([report_keys(r.laid.get("text", "")) for r in dev], weights, bias)
    table = _report_table(train, honest, words)
    dev_table = _report_table(dev, judged, dev_words)
    grow: dict[str, Any] = {"rounds": 160, "leaves": 7, "rate": 0.04, "least": 15}
    out = np.zeros(len(train), dtype=np.float32)
    for f in range(FOLDS):
        out[fold == f] = boosting.grown(table[fold != f], truth[fold != f], **grow).predict(table[fold == f])
    model = boosting.grown(table, truth, **grow)
    dev_truth = np.array([bool(r.row["gold"]["templates"]) for r in dev])
    told = model.predict(dev_table)
    for name, p, t in (("train, honest", out, truth > 0), ("dev", told, dev_truth)):
        rows = [(round(float(x), 2), *_prf(p >= x, t)) for x in np.arange(0.3, 0.75, 0.05)]
        print("relevance", name, rows)
    arrays |= boosting.arrays_of(model, "relevant")
    arrays["words.weights"], arrays["words.bias"] = weights.astype(np.float16), np.array(bias, dtype=np.float32)
    return out, np.asarray(told, dtype=np.float32)


def _report_table(reports: list[Report], scores: list[np.ndarray], words: np.ndarray) -> np.ndarray:
    rows = [report_row(scenery(r), r.candidates, s.tolist()) for r, s in zip(reports, scores, strict=True)]
    return np.concatenate([np.array(rows, dtype=np.float32), words[:, None]], axis=1)


def _prf(given: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """F1, and the share of irrelevant reports held to be relevant."""
    hit = float((given & truth).sum())
    return round(2 * hit / max(given.sum() + truth.sum(), 1), 3), round(float((given & ~truth).sum() / max((~truth).sum(), 1)), 3)


def _known(report: Report) -> list[tuple[Filler, set[int]]]:
    """The fillers of the key that some candidate tells, each with the numbers of its templates."""
    out = []
    templates = report.row["gold"]["templates_gtt"]
    for role in SCORED:
        for number in sorted({int(t) for c, t in zip(report.candidates, report.truth, strict=True) if c.role == role} - {-1}):
            mine = [c for c, t in zip(report.candidates, report.truth, strict=True) if c.role == role and t == number]
            words = {c.key for c in mine}
            homes = {n for n, t in enumerate(templates) if any({key_of(m["text"]) for m in e} & words for e in t[role])}
            out.append((Filler(role, mine[0], tuple(mine[1:]), 1.0), homes))
    for candidate, truth in zip(report.candidates, report.truth, strict=True):
        if candidate.role == "Description" and truth >= 0:
            homes = {
                n for n, t in enumerate(report.row["gold"]["templates"]) if n < len(templates)
                and any(candidate.key in {key_of(d) for d in h["description"]} for h in t["human_targets"])
            }  # fmt: skip
            out.append((Filler("Description", candidate, (), 1.0), homes))
    return out


def _models(train: list[Report]) -> dict[str, np.ndarray]:
    """The models of pairs and kinds."""
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
    pair = boosting.grown(np.array(rows, dtype=np.float32), np.array(truth, dtype=np.float32), rounds=160)
    kind = boosting.grown(np.array(kind_rows, dtype=np.float32), np.array(kind_truth, dtype=np.float32), rounds=120, leaves=7)
    return boosting.arrays_of(pair, "pair") | boosting.arrays_of(kind, "kind")


def _told(
    reports: list[Report], scores: list[np.ndarray], relevant: np.ndarray, gate: float, least: dict[str, float], models: Models
) -> list[list[Draft]]:
    out = []
    for report, mine, p in zip(reports, scores, relevant, strict=True):
        if p < gate:
            out.append([])
            continue
        found = fillers(report.candidates, mine.tolist(), least)
        out.append(drafts(scenery(report), found, models))
    return out


def _tuned(
    train: tuple[list[Report], list[np.ndarray], np.ndarray], parts: list[dict[str, np.ndarray]], fold: np.ndarray,
    least: dict[str, float],
) -> dict[str, float]:  # fmt: skip
    """The gate and the two likenesses that score best on training reports, by models that did not see them."""
    chosen = [n for n in range(len(fold)) if fold[n] < len(parts)]
    best: dict[str, float] = {"f1": -1.0}
    for gate, join, share in itertools.product((0.4, 0.5, 0.6), (-1.0, 0.2, 0.3, 0.4, 0.5, 0.6), (0.3, 0.45, 0.6, 0.8)):
        told, reports = [], []
        for n in chosen:
            arrays = parts[fold[n]]
            models = Models(trees_of(arrays, "pair"), trees_of(arrays, "kind"), join, share)
            one = ([train[0][n]], [train[1][n]], train[2][n : n + 1])
            told += _told(*one, gate, least, models)
            reports += one[0]
        f1 = score(reports, told)["f1"]
        if f1 > best["f1"]:
            best = {"f1": f1, "gate": gate, "join": join, "share": share}
    return best


def score(reports: list[Report], told: list[list[Draft]]) -> dict[str, float]:
    """The figure of templates with their kind and five roles, as the published scorer has it."""
    predictions = [
        {"id": r.id, "templates_gtt": [
            {"incident_type": d.kind} | {role: [[f.words.key] for f in d.fillers if f.role == role] for role in SCORED}
            for d in mine
        ]}
        for r, mine in zip(reports, told, strict=True)
    ]  # fmt: skip
    micro: dict[str, float] = muc4_score.score([r.row for r in reports], predictions)["gtt"]["micro"]
    return micro


if __name__ == "__main__":
    main()
