"""Trains the model that weighs candidates, and measures it on the development reports.

    python training/fillers/train_candidates.py --data ../shared/data --laid training/out/fillers --out training/out/fillers

Writes candidates.npz: the context model, the trees, and the least probability of each role.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fillers import boosting, gold
from fillers.gold import Report

from dateline.reading.fillers.candidates import ROLES
from dateline.reading.fillers.context import BITS, hashed
from dateline.reading.fillers.merging import fillers

SCORED = ROLES[:5]
FOLDS = 5


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
    print("candidates", sum(len(r.candidates) for r in train), "right", sum(int((r.truth >= 0).sum()) for r in train))
    print("recall dev", {role: round(recall(dev, role), 3) for role in ROLES})
    fold = np.concatenate([np.full(len(r.candidates), number % FOLDS) for number, r in enumerate(train)])
    truth = np.concatenate([r.truth >= 0 for r in train]).astype(np.float32)
    keys = [k for r in train for k in r.laid.get("keys", [])]
    told = np.zeros(len(truth), dtype=np.float32)
    for f in range(FOLDS):
        weights, bias = context_model([k for k, o in zip(keys, fold, strict=True) if o != f], truth[fold != f])
        told[fold == f] = context_scores([k for k, o in zip(keys, fold, strict=True) if o == f], weights, bias)
    weights, bias = context_model(keys, truth)
    table = np.concatenate([np.concatenate([r.table for r in train if len(r.candidates)]), told[:, None]], axis=1)
    honest = np.zeros(len(truth), dtype=np.float32)
    for f in range(FOLDS):
        honest[fold == f] = boosting.grown(table[fold != f], truth[fold != f]).predict(table[fold == f])
    model = boosting.grown(table, truth)
    dev_told = context_scores([k for r in dev for k in r.laid.get("keys", [])], weights, bias)
    dev_table = np.concatenate([np.concatenate([r.table for r in dev if len(r.candidates)]), dev_told[:, None]], axis=1)
    dev_scores = model.predict(dev_table)
    least = thresholds(train, honest)
    print("least", least)
    print("train, honest", figures(train, honest, least))
    print("dev", json.dumps(figures(dev, dev_scores, least)))
    gain = model.feature_importance("gain")
    print("columns", [(int(c), round(float(gain[c] / gain.sum()), 3)) for c in np.argsort(-gain)[:25]])
    arrays = boosting.arrays_of(model, "trees") | {
        "context.weights": weights.astype(np.float16), "context.bias": np.array(bias, dtype=np.float32),
        "least": np.array([least[r] for r in ROLES], dtype=np.float32),
    }  # fmt: skip
    np.savez_compressed(args.out / "candidates.npz", **arrays)
    np.savez_compressed(args.out / "scores.npz", train=honest, dev=dev_scores)


def recall(reports: list[Report], role: str) -> float:
    """The share of gold entities that some candidate tells."""
    have = sum(len({int(t) for c, t in zip(r.candidates, r.truth, strict=True) if c.role == role and t >= 0}) for r in reports)
    want = sum(len(gold.entities(r.row)[role]) for r in reports)
    return have / max(want, 1)


def context_model(keys: list[list[str]], truth: np.ndarray) -> tuple[np.ndarray, float]:
    """A logistic regression over hashed keys."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=0.15, max_iter=60, solver="liblinear")
    model.fit(matrix(keys), truth)
    return model.coef_[0].astype(np.float32), float(model.intercept_[0])


def matrix(keys: list[list[str]]) -> Any:
    """The keys as a sparse matrix of ones."""
    from scipy.sparse import csr_matrix

    columns = [hashed(k) for row in keys for k in row]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in keys])])
    return csr_matrix((np.ones(len(columns), dtype=np.float32), columns, ends), shape=(len(keys), 1 << BITS))


def context_scores(keys: list[list[str]], weights: np.ndarray, bias: float) -> np.ndarray:
    """The log odds of each row of keys."""
    return np.asarray(matrix(keys) @ weights + bias, dtype=np.float32)


def thresholds(reports: list[Report], scores: np.ndarray) -> dict[str, float]:
    """For each role the least probability that gives the best F1 on reports the model did not see."""
    out = {}
    for role in ROLES:
        tried = {t: one_role(reports, scores, role, t) for t in np.arange(0.15, 0.6, 0.025)}
        out[role] = float(max(tried, key=lambda t: (tried[t], -t)))
    return out


def one_role(reports: list[Report], scores: np.ndarray, role: str, least: float) -> float:
    """F1 of one role at a threshold."""
    hit, given, want = counts(reports, scores, {r: least if r == role else 2.0 for r in ROLES})[role]
    return 2 * hit / max(given + want, 1)


def counts(reports: list[Report], scores: np.ndarray, least: dict[str, float]) -> dict[str, tuple[int, int, int]]:
    """Right, given and wanted entities of each role."""
    out = dict.fromkeys(ROLES, (0, 0, 0))
    at = 0
    for report in reports:
        mine = scores[at : at + len(report.candidates)]
        at += len(report.candidates)
        found = fillers(report.candidates, mine.tolist(), least)
        wanted = gold.entities(report.row)
        truth = dict(zip(((c.role, c.key) for c in report.candidates), report.truth.tolist(), strict=True))
        for role in ROLES:
            given = [f for f in found if f.role == role]
            hits = {truth[f.role, f.words.key] for f in given} - {-1}
            h, g, w = out[role]
            out[role] = (h + len(hits), g + len(given), w + len(wanted[role]))
    return out


def figures(reports: list[Report], scores: np.ndarray, least: dict[str, float]) -> dict[str, Any]:
    """F1 by role, and micro over the five roles of the published figure."""
    told = counts(reports, scores, least)
    h, g, w = (sum(told[r][i] for r in SCORED) for i in range(3))
    out: dict[str, Any] = {r: round(2 * a / max(b + c, 1), 3) for r, (a, b, c) in told.items()}
    return out | {"micro": {"p": round(h / max(g, 1), 4), "r": round(h / max(w, 1), 4), "f1": round(2 * h / max(g + w, 1), 4)}}


if __name__ == "__main__":
    main()
