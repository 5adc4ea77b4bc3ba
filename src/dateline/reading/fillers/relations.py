"""How the candidates of a report lie to each other, found once for both looks at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.reading.fillers.candidates import Candidate

Marks = NDArray[np.bool_]
_LOOKED_AT = 8  # places of a candidate that are compared
_LISTED = 8  # characters that may stand between two members of a list


@dataclass(frozen=True, slots=True)
class Relations:
    """Marks of shape (candidates, candidates), between candidates of one role (`alike`: of one wording, any role).

    `crossing`: some of their places overlap. `listed`: some stand side by side, a comma or "and" between them.
    `within`: the words of the first are among those of the second.
    """

    role: Marks
    crossing: Marks
    listed: Marks
    within: Marks
    alike: Marks


def relations(candidates: Sequence[Candidate]) -> Relations:
    """The relations of candidates."""
    count = len(candidates)
    roles = np.array([c.role for c in candidates])
    same = roles[:, None] == roles[None, :]
    np.fill_diagonal(same, False)
    spans = [(n, a, b) for n, c in enumerate(candidates) for a, b in c.spans[:_LOOKED_AT]]
    owner, start, end = (np.array([s[i] for s in spans], dtype=np.int64) for i in range(3))
    over = (start[:, None] < end[None, :]) & (start[None, :] < end[:, None])
    gap = start[None, :] - end[:, None]
    beside = (gap > 0) & (gap <= _LISTED)
    crossing, listed = np.zeros((count, count), dtype=bool), np.zeros((count, count), dtype=bool)
    for marks, pairs in ((crossing, np.nonzero(over)), (listed, np.nonzero(beside | beside.T))):
        marks[owner[pairs[0]], owner[pairs[1]]] = True
    within, alike = np.zeros((count, count), dtype=bool), np.zeros((count, count), dtype=bool)
    _by_words(candidates, within, alike)
    return Relations(same, crossing & same, listed & same, within & same, alike)


def _by_words(candidates: Sequence[Candidate], within: Marks, alike: Marks) -> None:
    """Marks whose words are those of another, or among them."""
    keys = [f" {c.key} " for c in candidates]
    by_word: dict[str, list[int]] = {}
    for number, candidate in enumerate(candidates):
        for word in set(candidate.key.split()):
            by_word.setdefault(word, []).append(number)
    for number, candidate in enumerate(candidates):
        rarest = min((by_word[w] for w in candidate.key.split()), key=len)
        for other in rarest:
            if other != number and keys[number] in keys[other]:
                within[number, other] = True
                alike[number, other] = keys[number] == keys[other]


def best_of(scores: NDArray[np.float32], marks: Marks) -> NDArray[np.float32]:
    """For each candidate the best score among those it is marked with, 0 where there is none."""
    out: NDArray[np.float32] = np.where(marks, scores[None, :], 0).max(axis=1, initial=0)
    return out
