"""What each kind of evidence adds to the first look at candidates: entity figures with one kind left out.

python training/fillers/ablate.py --data ../shared/data --laid training/out/fillers
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fillers import figures, gold
from fillers.boosting import grown, honest
from fillers.train import LAID, Training

# Columns of the table of `dateline.reading.fillers.features`, of the rules' marks behind it, and the words' odds last.
KINDS = {
    "roles": (*range(6, 23), 27),
    "labels": (*range(23, 26), *range(31, 38)),
    "finders": range(39, 44),
    "lexicons": range(44, 54),
    "shape and neighbours": range(54, 75),
    "parse": range(75, 88),
    "other candidates": range(88, 97),
    "rules": range(97, 120),
    "words around": (120,),
}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--laid", type=Path, required=True)
    args = parser.parse_args()
    rows = gold.rows_of(args.data / "muc4/train.jsonl")
    train = [r for name in LAID for r in gold.reports(args.laid, name, rows)]
    dev = list(gold.reports(args.laid, "dev", gold.rows_of(args.data / "muc4/dev.jsonl")))
    training = Training(train, dev)
    _, table = training.table()
    encoder = [c for kind in ("roles", "labels") for c in KINDS[kind]]
    out = {"nothing": [], **{kind: list(columns) for kind, columns in KINDS.items()}, "the whole encoder": encoder}
    for kind, columns in out.items():
        kept = np.delete(table, columns, axis=1)
        _, scores = honest(grown, kept, training.truth, training.fold)
        seen, unseen = scores[training.fold >= 0], scores[training.fold < 0]
        least = figures.thresholds(train, seen)
        f1 = [figures.entities(*part, least)["micro"]["f1"] for part in ((train, seen), (dev, unseen))]
        print(f"without {kind}: train {f1[0]:.3f}, dev {f1[1]:.3f}", flush=True)


if __name__ == "__main__":
    main()
