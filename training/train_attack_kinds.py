"""Learns the weights of the kinds of attack (src/dateline/reading/data/attack_kinds.npz; card in docs/attack-kinds.md).

    python training/train_attack_kinds.py train.jsonl [--dev dev.jsonl] [--write]

Each line of a file has `text` and `gold.labels` (see docs/attack-kinds.md). A logistic regression for each kind with
weights drawn towards zero, by Adam over all the data at once; where yes begins is chosen for each kind by folds of the
training texts. Prints the figures of the folds and, with `--dev`, of the other texts with intervals. The same input
gives the same weights. Numpy only.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dateline.reading.attack_kinds import BUCKETS, KINDS, row_of

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
TABLE = Path(__file__).parents[1] / "src/dateline/reading/data/attack_kinds.npz"
FOLDS = 5
STEPS, RATE = 300, 0.1
DECAY = 3e-4  # of the squared weights, against the mean loss; .0003 and .001 were tried
SEEN = 2  # texts in which a bucket must occur
LEAST = np.arange(0.15, 0.75, 0.025)  # where yes may begin
RESAMPLES = 1000


def load(path: Path) -> tuple[Floats, Bools]:
    """The rows of the texts of a file and which kinds each has."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = np.zeros((len(lines), BUCKETS), np.float32)
    for number, line in enumerate(lines):
        for bucket, value in row_of(line["text"]).items():
            rows[number, bucket] = value
    return rows, np.array([[kind in line["gold"]["labels"] for kind in KINDS] for line in lines])


def learn(rows: Floats, yes: Bools) -> tuple[Floats, Floats]:
    """The weights by bucket and kind, and what is added for each kind."""
    used = (rows > 0).sum(axis=0) >= SEEN
    some, wanted = np.ascontiguousarray(rows[:, used]), yes.astype(np.float32)
    some = np.hstack([some, np.ones((len(some), 1), np.float32)])
    decay = np.full((some.shape[1], 1), DECAY, np.float32)
    decay[-1] = 0.0  # what is added is not drawn to zero
    weights = np.zeros((some.shape[1], len(KINDS)), np.float32)
    mean, spread, rate = np.zeros_like(weights), np.zeros_like(weights), RATE
    for step in range(1, STEPS + 1):
        chance = 1 / (1 + np.exp(-(some @ weights)))
        slope = some.T @ (chance - wanted) / len(some) + decay * weights
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope * slope
        rate *= 0.97 if step > 0.7 * STEPS else 1.0
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    table = np.zeros((BUCKETS, len(KINDS)), np.float32)
    table[used] = weights[:-1]
    return table, weights[-1]


def chances(rows: Floats, table: Floats, bias: Floats) -> Floats:
    """The chance of each kind for each row."""
    return np.asarray(1 / (1 + np.exp(-(rows @ table + bias))), np.float32)


def folded(rows: Floats, yes: Bools) -> Floats:
    """Chances for each text by weights that were learnt without it."""
    order = np.random.default_rng(0).permutation(len(rows))
    out = np.zeros(yes.shape, np.float32)
    for fold in range(FOLDS):
        held = order[fold::FOLDS]
        rest = np.setdiff1d(order, held)
        out[held] = chances(rows[held], *learn(rows[rest], yes[rest]))
    return out


def f1(yes: Bools, said: Bools) -> float:
    """F1 of one kind."""
    return float(2 * (yes & said).sum() / max(1, yes.sum() + said.sum()))


def begin(yes: Bools, chance: Floats) -> Floats:
    """For each kind the chance from which yes gives the best F1."""
    best = [max(LEAST, key=lambda least: f1(yes[:, k], chance[:, k] >= least)) for k in range(len(KINDS))]
    return np.array(best, np.float32)


def report(name: str, yes: Bools, said: Bools) -> None:
    """Prints F1 by kind and their mean, with intervals over resampled texts."""
    each = [f1(yes[:, k], said[:, k]) for k in range(len(KINDS))]
    random, means = np.random.default_rng(0), []
    for _ in range(RESAMPLES):
        pick = random.integers(0, len(yes), len(yes))
        means.append(np.mean([f1(yes[pick, k], said[pick, k]) for k in range(len(KINDS))]))
    low, high = np.quantile(means, [0.025, 0.975])
    kinds = ", ".join(f"{kind} {value:.3f}" for kind, value in zip(KINDS, each, strict=True))
    print(f"{name}: macro F1 {np.mean(each):.3f} ({low:.3f} to {high:.3f}); {kinds}")


def pressed(table: Floats) -> tuple[NDArray[np.int8], Floats]:
    """The weights as whole numbers of one byte, and what each kind's are multiplied with."""
    scale = np.maximum(np.abs(table).max(axis=0) / 127, 1e-9).astype(np.float32)
    return np.round(table / scale).astype(np.int8), scale


def main(arguments: Sequence[str] | None = None) -> None:
    """Learns, prints figures and, with `--write`, writes the data file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--dev", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args(arguments)
    rows, yes = load(given.train)
    chance = folded(rows, yes)
    least = begin(yes, chance)
    report("folds of the training texts", yes, chance >= least)
    table, bias = learn(rows, yes)
    small, scale = pressed(table)
    if given.dev:
        others, wanted = load(given.dev)
        report("other texts", wanted, chances(others, small * scale, bias) >= least)
    if given.write:
        np.savez_compressed(TABLE, table=small, scale=scale, bias=bias, least=least)


if __name__ == "__main__":
    main()
