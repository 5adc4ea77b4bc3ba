"""A second look at candidates, knowing how the others scored at the first: lists, rivals, and the report as a whole."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES, Candidate
from dateline.reading.fillers.features import beside

Place = tuple[int, int, int]


def second_rows(candidates: Sequence[Candidate], first: Floats, places: Sequence[Place], relevant: float) -> Floats:
    """One row of numbers for each candidate. `first` are the scores of the first look, `relevant` the probability that the
    report tells an incident."""
    by_role: dict[str, list[int]] = {}
    by_key: dict[str, list[int]] = {}
    for number, candidate in enumerate(candidates):
        by_role.setdefault(candidate.role, []).append(number)
        by_key.setdefault(candidate.key, []).append(number)
    at = _by_sentence(candidates, first, places)
    report = [float(max((first[n] for n in by_role.get(role, ())), default=0.0)) for role in ROLES]
    out = np.zeros((len(candidates), 15 + 3 * len(ROLES)), dtype=np.float32)
    for number, candidate in enumerate(candidates):
        rivals = [n for n in by_role[candidate.role] if n != number]
        words = f" {candidate.key} "
        around = max((first[n] for n in rivals if words in f" {candidates[n].key} "), default=0.0)
        inside = max((first[n] for n in rivals if f" {candidates[n].key} " in words), default=0.0)
        crossing = max((first[n] for n in rivals if _cross(candidate, candidates[n])), default=0.0)
        listed = [float(first[n]) for n in rivals if beside(candidate, candidates[n])]
        apart = [n for n in rivals if not _cross(candidate, candidates[n])]
        score = float(first[number])
        out[number] = (
            score, sum(first[n] > score for n in rivals), max((first[n] for n in apart), default=0.0),
            sum(float(first[n]) for n in apart), sum(first[n] > 0.3 for n in apart), around, inside, crossing,
            max(listed, default=0.0), sum(listed), len(listed),
            max((first[n] for n in by_key[candidate.key] if n != number), default=0.0),
            relevant, score * relevant, score - crossing, *report, *at[places[number][2]],
            *(1.0 if role == candidate.role else 0.0 for role in ROLES),
        )  # fmt: skip
    return out


def _by_sentence(candidates: Sequence[Candidate], first: Floats, places: Sequence[Place]) -> dict[int, list[float]]:
    """The best score of each role in each sentence."""
    at: dict[int, list[float]] = {}
    for number, candidate in enumerate(candidates):
        row = at.setdefault(places[number][2], [0.0] * len(ROLES))
        role = ROLES.index(candidate.role)
        row[role] = max(row[role], float(first[number]))
    return at


def _cross(one: Candidate, other: Candidate) -> bool:
    return any(a < d and c < b for a, b in one.spans[:8] for c, d in other.spans[:8])
