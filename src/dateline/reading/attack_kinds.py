"""Which kinds of attack a short text tells: armed assault, bombing, kidnapping, other attack; by learnt weights.

Each text becomes a row of numbers: its words and pairs of words, hashed into buckets, and classes that the lexicons
give its phrases (a bomb of any name is one class, so that the weights serve other regions too). A linear model gives
each kind a chance. How the weights were learnt, from what, and how well: docs/attack-kinds.md.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from dateline.language import lexicon

KINDS = ("armed_assault", "bombing", "kidnapping", "other_attack")
BUCKETS = 1 << 14
CLASS_SHARE = 0.5  # of a row's length that its classes make up
_WORD = re.compile(r"[^\W\d_]+|\d+")
_LEXICONS = ("triggers", "weapons", "armed_actors", "forces", "targets", "roles")
_KEYS = ("family", "mode", "acled", "class", "kind", "of")


@dataclass(frozen=True, slots=True)
class Weights:
    """The learnt weights: one row for each bucket and one column for each kind, what is added, and where yes begins."""

    table: NDArray[np.float32]
    bias: NDArray[np.float32]
    least: NDArray[np.float32]


def satp_labels(text: str) -> list[str]:
    """The kinds of attack that a short text tells, of `KINDS` in that order; an empty list where it tells none."""
    chances = attack_chances(text)
    least = dict(zip(KINDS, weights().least, strict=True))
    return [kind for kind in KINDS if chances[kind] >= least[kind]]


def attack_chances(text: str) -> dict[str, float]:
    """The probability of each kind of attack, 0 to 1; they do not add up to 1, a text may tell several."""
    learnt = weights()
    total = learnt.bias.astype(np.float64)
    for bucket, value in row_of(text).items():
        total = total + value * learnt.table[bucket]
    return {kind: float(1 / (1 + np.exp(-sum_))) for kind, sum_ in zip(KINDS, total, strict=True)}


@cache
def weights() -> Weights:
    """The weights of the package's data file."""
    with (resources.files("dateline.reading") / "data" / "attack_kinds.npz").open("rb") as file:
        held = np.load(file, allow_pickle=False)
        table = held["table"].astype(np.float32) * held["scale"].astype(np.float32)
        return Weights(table, held["bias"], held["least"])


def row_of(text: str) -> dict[int, float]:
    """A text as numbers by bucket. Words and classes are each scaled to a length, so long texts weigh as short ones."""
    row: dict[int, float] = {}
    for names, share in ((_words(text), 1.0 - CLASS_SHARE), (_classes(text), CLASS_SHARE)):
        for name in names:
            bucket = zlib.crc32(name.encode()) % BUCKETS
            row[bucket] = row.get(bucket, 0.0) + sqrt(share / len(names))
    return row


def _words(text: str) -> list[str]:
    """The words of a text and its pairs of words, each once, in order; all numbers are one word."""
    words = ["0" if w.isdigit() else w for w in _WORD.findall(text.lower())]
    pairs = [f"{one} {two}" for one, two in pairwise(words)]
    return list(dict.fromkeys([*words, *pairs]))


def _classes(text: str) -> list[str]:
    """The classes that the lexicons give the phrases of a text, each once, in order."""
    found = []
    for name in _LEXICONS:
        for hit in lexicon.load(name).find(text):
            if hit.entry.get("ambiguous") != "1":
                found += [f"{name} {key}={hit.entry.get(key)}" for key in _KEYS if hit.entry.get(key)]
    return list(dict.fromkeys(found))
