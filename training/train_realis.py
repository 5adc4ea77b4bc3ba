"""Learns the weights of realis (src/dateline/reading/data/realis.npz; card in docs/realis.md).

    PYTHONPATH=src python training/train_realis.py CASIE.jsonl [--check]

Each line has `id`, `text` and `gold.events` with `trigger` and `realis`. Documents of fold 0 (`dateline evaluate
--fold 0`) are left out: they measure. Both looks are logistic regressions; the second learns from answers of first
looks that did not see the document. Prints figures of five-fold cross-validation; with `--check` it writes nothing.
Needs numpy, scipy and scikit-learn; uses no encoder, so a new encoder needs no new weights. The same data give the
same file.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dateline.measure.encoded import realis_told
from dateline.reading.realis import KINDS, Told, beside, softmax

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
FILE = Path(__file__).parents[1] / "src/dateline/reading/data/realis.npz"
FOLDS = 5
LEAST = 3  # triggers that a cue must have
STRENGTH, STRENGTH_SECOND = 0.06, 1.0
WEIGHT = {0: 1.0, 1: 1.5, 2: 2.0}  # the rarer kinds count more: the figure is a mean over the kinds
SMALLEST = 0.01  # cues whose every weight is smaller are left out


@dataclass(frozen=True)
class Document:
    """The triggers of a report and which of `KINDS` each is."""

    told: list[Told]
    kinds: list[int]
    sentences: int
    fold: int


def main() -> None:
    """Reads the arguments; prints figures and writes the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("casie", type=Path)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    documents = load(given.casie)
    first, second = crossed(documents)
    truth = np.concatenate([d.kinds for d in documents])
    for name, told in (("first look", first), ("second look", second)):
        scores = " ".join(f"{k} {f:.3f}" for k, f in zip(KINDS, f1s(truth, told.argmax(axis=1)), strict=True))
        sys.stdout.write(f"{name}: {scores} macro {np.mean(f1s(truth, told.argmax(axis=1))):.4f}\n")
    if not given.check:
        write(documents, first)


def load(path: Path) -> list[Document]:
    """The documents that may train, each with a fold of its own."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if _hashed(row["id"]) % 5 != 0]
    return [found for row in kept if (found := _document(row)).told]


def _hashed(words: str) -> int:
    return int(hashlib.sha256(words.encode()).hexdigest(), 16)


def _document(row: dict[str, Any]) -> Document:
    events = {(e["trigger"]["start"], e["trigger"]["end"]): e["realis"] for e in row["gold"]["events"]}
    spans = sorted(events)
    told, sentences = realis_told(row["text"], spans)
    kinds = [KINDS.index(events[s]) if events[s] in KINDS else 1 for s in spans]  # one is spelt "General"
    return Document(told, kinds, sentences, _hashed(f"x{row['id']}") % FOLDS)


def vocabulary(documents: list[Document]) -> dict[str, int]:
    """The cues that enough triggers have."""
    count = collections.Counter(cue for d in documents for one in d.told for cue in one.cues)
    return {cue: place for place, cue in enumerate(sorted(c for c, n in count.items() if n >= LEAST))}


def matrix(documents: list[Document], cues: dict[str, int]) -> csr_matrix:
    """The triggers of the documents as rows of ones."""
    places = [[cues[c] for c in one.cues if c in cues] for d in documents for one in d.told]
    ends = np.cumsum([0, *map(len, places)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate([np.array(p, int) for p in places]), ends),
                      shape=(len(places), len(cues)))  # fmt: skip


def fit(table: Any, kinds: Ints, strength: float) -> tuple[Floats, Floats]:
    """The weights of a softmax, a row for each column of the table, and what is added."""
    model = LogisticRegression(C=strength, max_iter=400, tol=1e-4, class_weight=WEIGHT).fit(table, kinds)
    return model.coef_.T, model.intercept_


def crossed(documents: list[Document]) -> tuple[Floats, Floats]:
    """Chances for each trigger, by the first look and by both, from weights learnt without its document."""
    folds = np.concatenate([[d.fold] * len(d.told) for d in documents])
    kinds = np.concatenate([d.kinds for d in documents])
    first, second = np.zeros((len(kinds), len(KINDS))), np.zeros((len(kinds), len(KINDS)))
    for fold in range(FOLDS):
        rest = [d for d in documents if d.fold != fold]
        cues = vocabulary(rest)
        table = matrix(documents, cues)
        coefficients, bias = fit(table[folds != fold], kinds[folds != fold], STRENGTH)
        first[folds == fold] = softmax(np.asarray(table[folds == fold] @ coefficients + bias))
    table = numbers(documents, first)
    for fold in range(FOLDS):
        coefficients, bias = fit(table[folds != fold], kinds[folds != fold], STRENGTH_SECOND)
        second[folds == fold] = softmax(table[folds == fold] @ coefficients + bias)
    return first, second


def numbers(documents: list[Document], chances: Floats) -> Floats:
    """What the second look sees of every trigger."""
    rows, at = [], 0
    for document in documents:
        after = at + len(document.told)
        rows.append(beside(chances[at:after], document.told, document.sentences))
        at = after
    return np.concatenate(rows)


def f1s(truth: Ints, told: Ints) -> list[float]:
    """F1 of each of `KINDS`."""
    return [
        float(2 * ((truth == k) & (told == k)).sum() / max(1, (truth == k).sum() + (told == k).sum()))
        for k in range(len(KINDS))
    ]


def write(documents: list[Document], first: Floats) -> None:
    """Fits both looks on all documents and writes them; of the first in steps of 1/127 of the largest of each kind."""
    cues = vocabulary(documents)
    kinds = np.concatenate([d.kinds for d in documents])
    weights, bias = fit(matrix(documents, cues), kinds, STRENGTH)
    weights[cues["bias"]] += bias
    second, second_bias = fit(numbers(documents, first), kinds, STRENGTH_SECOND)
    kept = [c for c, place in cues.items() if np.abs(weights[place]).max() >= SMALLEST]
    table = weights[[cues[c] for c in kept]]
    scale = np.abs(table).max(axis=0) / 127
    with FILE.open("wb") as file:
        np.savez_compressed(
            file, cues=np.frombuffer("\n".join(kept).encode(), np.uint8), scale=scale.astype(np.float32),
            first=np.round(table / scale).astype(np.int8), second=second.astype(np.float32),
            bias=second_bias.astype(np.float32),
        )  # fmt: skip


if __name__ == "__main__":
    main()
