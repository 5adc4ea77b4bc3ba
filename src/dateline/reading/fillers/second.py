"""A second look at candidates, knowing how the others scored at the first: lists, rivals, and the report as a whole."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES, Candidate
from dateline.reading.fillers.features import Place
from dateline.reading.fillers.relations import Relations, best_of


def second_rows(
    candidates: Sequence[Candidate], found: Relations, first: Floats, places: Sequence[Place], relevant: float
) -> Floats:
    """One row of numbers for each candidate. `first` are the scores of the first look, `relevant` the probability
    that the report tells an incident."""
    roles = np.array([ROLES.index(c.role) for c in candidates])
    of_role = np.eye(len(ROLES), dtype=np.float32)[roles]
    apart = found.role & ~found.crossing
    crossing = best_of(first, found.crossing)
    columns = [
        first, (found.role & (first[None, :] > first[:, None])).sum(axis=1), best_of(first, apart),
        np.where(apart, first[None, :], 0).sum(axis=1), (apart & (first[None, :] > 0.3)).sum(axis=1),
        best_of(first, found.within), best_of(first, found.within.T), crossing,
        best_of(first, found.listed), np.where(found.listed, first[None, :], 0).sum(axis=1), found.listed.sum(axis=1),
        best_of(first, found.alike), np.full(len(first), relevant), first * relevant, first - crossing,
    ]  # fmt: skip
    report = (of_role * first[:, None]).max(axis=0)
    return np.concatenate(
        [
            np.stack(columns, axis=1).astype(np.float32), np.broadcast_to(report, of_role.shape),
            _by_sentence(first, roles, places), of_role,
        ],
        axis=1,
    )  # fmt: skip


def _by_sentence(first: Floats, roles: np.ndarray, places: Sequence[Place]) -> Floats:
    """The best score of each role in the sentence of each candidate."""
    at: dict[int, Floats] = {}
    for score, role, (_, _, sentence) in zip(first, roles, places, strict=True):
        row = at.setdefault(sentence, np.zeros(len(ROLES), dtype=np.float32))
        row[role] = max(row[role], score)
    return np.stack([at[sentence] for _, _, sentence in places])
