"""Fits the weights of triage (`dateline.intake.triage.Weights`) and prints them: logistic regression on five numbers.

    python training/fit_triage.py GOLD [FOLD]

GOLD is the folder with the measuring data. Reports that tell an incident: `gva`, the relevant ones of `muc4`, the own
gold. Others: the web pages of `articles` in English in whose full reading there is no new incident. The weights are
shifted so that 0 is the threshold at which `KEPT` of the relevant `muc4` reports go on. With FOLD the documents of
that fold are left out of fit and threshold, and what becomes of them is printed. docs/triage.md is the card.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np

from dateline import service
from dateline.intake import quick_facts, strip, triage
from dateline.measure import gold
from dateline.measure.bench_mixed import has_incident
from dateline.model.vocabulary import INCIDENT_TYPES

KEPT = 0.9935
RIDGE = 1e-3
SHARES = {"gva": 1.0, "muc4": 2.0, "own": 1.0, "pages": 3.0}  # what a set weighs in the fit, whatever its size
Row = tuple[str, tuple[float, ...]]


def texts(path: Path) -> Iterator[dict]:
    """The rows of a gold file."""
    yield from gold.load(path)


def collect(root: Path) -> dict[str, list[Row]]:
    """The numbers of each document, by set."""
    out: dict[str, list[Row]] = {name: [] for name in SHARES}
    for row in texts(root / "gva/documents.jsonl"):
        out["gva"].append((row["id"], numbers(triage.paragraphs(row["text"]))))
    for part in ("train", "dev"):
        for row in texts(root / f"muc4/{part}.jsonl"):
            if row["gold"]["templates"]:
                out["muc4"].append((row["id"], numbers(triage.paragraphs(row["text"]))))
    for row in texts(Path("tests/gold/own.jsonl")):
        if has_incident(row["gold"]):
            out["own"].append((row["id"], numbers(triage.paragraphs(row["text"]))))
    for row in texts(root / "articles/dev.jsonl"):
        data = gzip.decompress((root / "articles" / row["meta"]["file"]).read_bytes())
        reading = service.read(data)
        told = any(m.status == "new" and m.event_type in INCIDENT_TYPES for m in reading.mentions)
        if reading.outcome.ok and not told:
            out["pages"].append((row["id"], page_numbers(data)))
    return out


def numbers(running: list[strip.Block]) -> tuple[float, ...]:
    """The numbers that the weights are given to."""
    return triage.signs_of(running).vector()


def page_numbers(data: bytes) -> tuple[float, ...]:
    """The same of a page."""
    name = strip.charset_of(data, None)
    return numbers(triage.page_blocks(data, name, quick_facts.of_page(data, name).title))


def fit(sets: dict[str, list[Row]]) -> np.ndarray:
    """Weights and constant by Newton's method; each set has its share whatever its size."""
    x = np.vstack([np.array([v for _, v in rows]) for rows in sets.values()])
    x = np.c_[x, np.ones(len(x))]
    y = np.concatenate([np.full(len(rows), float(name != "pages")) for name, rows in sets.items()])
    w = np.concatenate([np.full(len(rows), SHARES[name] / len(rows)) for name, rows in sets.items()])
    w /= w.sum()
    ridge = np.r_[np.full(x.shape[1] - 1, RIDGE), 0]
    beta = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ beta))
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + np.diag(ridge + 1e-9)
        beta -= np.linalg.solve(hessian, x.T @ (w * (p - y)) + ridge * beta)
    return beta


def scores(rows: list[Row], beta: np.ndarray) -> np.ndarray:
    """The sums of documents."""
    return np.c_[np.array([v for _, v in rows]), np.ones(len(rows))] @ beta


def main(root: Path, fold: int | None) -> None:
    """Fits, shifts, prints."""
    every = collect(root)
    used = {n: [r for r in rows if fold is None or gold.fold_of(r[0]) != fold] for n, rows in every.items()}
    beta = fit(used)
    beta[-1] -= np.quantile(scores(used["muc4"], beta), 1 - KEPT)
    names = [f.name for f in fields(triage.Weights)]
    print(json.dumps({name: round(float(v), 2) for name, v in zip(names, beta, strict=True)}))
    left = {n: [r for r in rows if fold is None or gold.fold_of(r[0]) == fold] for n, rows in every.items()}
    for name, rows in left.items():
        print(name, len(rows), "go on:", round(float((scores(rows, beta.round(2)) >= 0).mean()), 4))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
