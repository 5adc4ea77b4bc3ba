"""Did a told event happen (Actual), is it told of in general (Generic), or as what may be, will be or is not (Other)?

By learnt weights, in two looks. The first weighs the cues of each trigger alone; the second weighs its answers again
beside those for the other triggers of the report, since a report that explains a thing tells all of it in general.
How the weights were learnt, from what, and how well: docs/realis.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

KINDS = ("Actual", "Generic", "Other")
_LEAST = 1e-4  # chances are seen as logarithms, none smaller than this
_NEAR, _LEAD, _LONG = 2, 3, 60  # sentences
_MANY = 20  # triggers
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Told:
    """A trigger: its cues, the lemma of its head, and the number of its sentence in the report."""

    cues: Sequence[str]
    lemma: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the first look the row of each cue, of the second the weights of its numbers; columns are `KINDS`."""

    rows: dict[str, int]
    first: Floats
    second: Floats
    bias: Floats


def realis_of(told: Sequence[Told], sentences: int) -> list[str]:
    """Of each trigger of a report one of `KINDS`. `told` is in text order, `sentences` is how many the report has."""
    if not told:
        return []
    learnt = weights()
    chances = softmax(beside(first_look(told), told, sentences) @ learnt.second + learnt.bias)
    return [KINDS[place] for place in chances.argmax(axis=1)]


def chances_of(cues: Iterable[str]) -> dict[str, float]:
    """The probability of each of `KINDS` by the cues of the trigger alone."""
    learnt = weights()
    known = [row for cue in cues if (row := learnt.rows.get(cue)) is not None]
    told = softmax(learnt.first[known].sum(axis=0)[None])[0]
    return dict(zip(KINDS, told.tolist(), strict=True))


def first_look(told: Sequence[Told]) -> Floats:
    """The chances of every trigger by itself, a row for each."""
    return np.array([list(chances_of(one.cues).values()) for one in told])


def softmax(scores: Floats) -> Floats:
    """Rows of scores as rows of chances."""
    parts = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(parts / parts.sum(axis=1, keepdims=True))


def beside(chances: Floats, told: Sequence[Told], sentences: int) -> Floats:
    """What the second look sees of each trigger: its own chances, those around it, and where it stands."""
    seen, place = np.log(chances + _LEAST), np.arange(len(told))
    lemmas, at = np.array([one.lemma for one in told]), np.array([one.sentence for one in told])
    rows = []
    for one in place:
        kin = (
            place == one - 1, place == one + 1, lemmas == lemmas[one], at == at[one],
            np.abs(at - at[one]) <= _NEAR, place >= 0,
        )  # fmt: skip
        around = [_mean(seen[fits & (place != one)]) for fits in kin]
        twin = float((lemmas == lemmas[one]).sum() > 1)
        where = [at[one] / max(sentences, 1), at[one] == 0, at[one] < _LEAD, min(sentences, _LONG) / _LONG]
        rows.append(np.concatenate([seen[one], *around, where, [(len(told) - 1) / _MANY, twin]]))
    return np.array(rows, dtype=np.float64)


def _mean(rows: Floats) -> Floats:
    return np.asarray(rows.mean(axis=0)) if len(rows) else np.zeros(len(KINDS))


@cache
def weights() -> Weights:
    """The weights of the package's data file (made by `training/train_realis.py`)."""
    with (resources.files("dateline.reading") / "data" / "realis.npz").open("rb") as file:
        held = np.load(file, allow_pickle=False)
        names = bytes(held["cues"]).decode().split("\n")
        first = held["first"].astype(np.float64) * held["scale"].astype(np.float64)
        second, bias = held["second"].astype(np.float64), held["bias"].astype(np.float64)
    return Weights({name: row for row, name in enumerate(names)}, first, second, bias)
