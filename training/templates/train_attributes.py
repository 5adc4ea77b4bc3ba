"""Learns the attribute models of full templates and writes `reading/data/template_attributes.npz`.

    PYTHONPATH=src python training/templates/train_attributes.py MUC4_TRAIN.jsonl PLAIN.jsonl... [--check] [--only NAME]

MUC4_TRAIN has reports with keys (`gold.templates`); the PLAIN files are reports of mixed case, from which only is taken
which words stand in small letters. It prints the accuracy of five-fold cross-validation and by which factor the weights
were made sharper; with `--check` it writes nothing, with `--only` the other attributes
keep the weights of the file.
Needs numpy, scipy and scikit-learn. The same data give the same file.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

import numpy as np
from examples import Example, examples
from fitting import Fitted, Scales, chances, fit, plain_words

FILE = Path(__file__).parents[2] / "src/dateline/reading/data/template_attributes.npz"
SMALLEST = 0.02  # features whose every weight is smaller are left out
SHARPNESS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4, 1.7, 2.0, 2.5)
EVEN = Scales(1, 1, 1, 1, 1, 1)
HERE = Scales(1, 1, 1, 1, 0, 1)
WORDS = Scales(1, 0.6, 0.4, 0.25, 0, 0.3)
# How strongly each model is drawn to 0 and how freely it learns from what, chosen by cross-validation.
RECIPES: dict[str, tuple[float, Scales]] = {
    "human_type": (1.0, WORDS),
    "human_effect": (0.2, Scales(0.6, 0.8, 0.8, 0.6, 0.6, 2)),
    "human_number": (1.0, WORDS),
    "human_absent": (0.03, EVEN),
    "physical_type": (1.0, WORDS),
    "physical_effect": (0.1, EVEN),
    "physical_number": (1.0, WORDS),
    "instrument_type": (1.0, Scales(1, 0.3, 0.1, 0.05, 0, 0.1)),
    "instrument_absent": (0.2, EVEN),
    "organisation_confidence": (0.05, HERE),
    "category": (0.2, EVEN),
}


def main() -> None:
    """Reads the arguments; fits and writes, or checks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("plain", type=Path, nargs="+")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", choices=RECIPES, action="append", help="learn this attribute; may be given again")
    given = parser.parse_args()
    rows = [json.loads(line) for line in given.train.read_text(encoding="utf-8").splitlines()]
    plain = plain_words(given.plain)
    found = examples(rows)
    sharp: dict[str, float] = {}
    recipes = {name: recipe for name, recipe in RECIPES.items() if name in (given.only or RECIPES)}
    for name, recipe in recipes.items():
        right, sharp[name] = check(found[name], plain, *recipe)
        sys.stdout.write(f"{name}\t{right:.3f}\tsharpness {sharp[name]}\n")
    if not given.check:
        write({name: fit(found[name], plain, *recipes[name]).sharper(sharp[name]) for name in recipes})


def check(rows: list[Example], plain: frozenset[str], strength: float, scales: Scales) -> tuple[float, float]:
    """Over five folds of documents: the share of fillers whose likeliest value is one of the key's, and the factor of
    the weights under which the probabilities of held-out fillers are the most honest."""
    documents = sorted({row.document for row in rows})
    random.Random(1).shuffle(documents)
    fold = {document: place % 5 for place, document in enumerate(documents)}
    right = total = 0
    loss = dict.fromkeys(SHARPNESS, 0.0)
    for number in range(5):
        model = fit([r for r in rows if fold[r.document] != number], plain, strength, scales)
        held = [r for r in rows if fold[r.document] == number]
        wanted: dict[tuple[str, tuple[str, ...]], tuple[str, set[str]]] = {}
        for row, parts in zip(held, chances(model, held), strict=True):
            key = (row.document, tuple(row.features))
            wanted.setdefault(key, (model.values[int(parts.argmax())], set()))[1].add(row.value)
        for factor in SHARPNESS:
            sharper = chances(model.sharper(factor), held)
            places = [model.values.index(r.value) if r.value in model.values else -1 for r in held]
            loss[factor] -= sum(
                float(np.log(p[i] + 1e-6)) * r.weight for p, i, r in zip(sharper, places, held, strict=True) if i >= 0
            )
        right += sum(given in values for given, values in wanted.values())
        total += len(wanted)
    return right / total, min(SHARPNESS, key=lambda factor: loss[factor])


def write(models: dict[str, Fitted]) -> None:
    """The models as one compressed file: weights in steps of 1/127 of the largest of their value.

    Attributes without a new model keep what the file has.
    """
    arrays: dict[str, np.ndarray] = {"attributes": np.array(list(RECIPES))}
    if len(models) < len(RECIPES):
        with np.load(FILE, allow_pickle=False) as kept:
            arrays |= {name: kept[name] for name in kept.files if name.split(".")[0] not in {"attributes", *models}}
    for name, model in models.items():
        kept = [f for f, i in model.features.items() if np.abs(model.weights[i]).max() >= SMALLEST or f == "bias"]
        weights = model.weights[[model.features[f] for f in kept]]
        scale = np.abs(weights).max(axis=0) / 127
        arrays[f"{name}.features"] = np.frombuffer("\n".join(kept).encode(), np.uint8)
        arrays[f"{name}.values"] = np.array(model.values)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
        arrays[f"{name}.weights"] = np.round(weights / scale).astype(np.int8)
    with FILE.open("wb") as file:
        np.savez_compressed(file, **arrays)


if __name__ == "__main__":
    main()
