"""Candidates that tell one filler, told together: one entity, under the words of its surest candidate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.reading.fillers.candidates import Candidate

_TITLES = frozenset(
    "mr mrs ms dr general gen colonel col major maj captain capt lieutenant lt sergeant sgt president minister senator "
    "mayor governor judge father priest bishop archbishop ambassador deputy commander police army former".split()
)
_LITTLE = frozenset("of the a an and in on at by for to de la el los las del y".split())


@dataclass(frozen=True, slots=True)
class Filler:
    """A filler of a role: its surest words first, then the other candidates that tell it."""

    role: str
    words: Candidate
    others: tuple[Candidate, ...]
    probability: float


def fillers(candidates: Sequence[Candidate], scores: Sequence[float], least: Mapping[str, float]) -> list[Filler]:
    """The fillers of a report, for each role those at least as sure as `least`, the surest first."""
    order = sorted(range(len(candidates)), key=lambda n: (-scores[n], candidates[n].spans[0]))
    groups: list[tuple[int, list[int]]] = []
    for number in order:
        candidate = candidates[number]
        home = next((g for g in groups if same(candidates[g[0]], candidate)), None)
        if home is not None:
            home[1].append(number)
        elif scores[number] >= least[candidate.role]:
            groups.append((number, []))
    return [
        Filler(candidates[first].role, candidates[first], tuple(candidates[n] for n in rest), scores[first])
        for first, rest in groups
    ]


def same(one: Candidate, other: Candidate) -> bool:
    """May two candidates be words for one filler?"""
    if one.role != other.role:
        return False
    if any(a < d and c < b for a, b in one.spans for c, d in other.spans):
        return True
    mine, theirs = one.key.split(), other.key.split()
    if one.role == "PerpOrg" and (acronym(one.key, other.key) or acronym(other.key, one.key) or bracketed(one, other)):
        return True
    plain = {w for w in mine if w not in _LITTLE}, {w for w in theirs if w not in _LITTLE}
    if not plain[0] or not plain[1]:
        return False
    if one.role in ("Victim", "PerpInd", "Description"):
        bare = plain[0] - _TITLES or plain[0], plain[1] - _TITLES or plain[1]
        return bare[0] <= bare[1] or bare[1] <= bare[0]
    if one.role == "Weapon":
        return mine[-1].rstrip("s") == theirs[-1].rstrip("s")
    return plain[0] <= plain[1] or plain[1] <= plain[0]


def acronym(short: str, long: str) -> bool:
    """Do the first letters of the long name's words spell the short one?"""
    if " " in short or not 2 <= len(short) <= 7:
        return False
    letters = "".join(w[0] for w in long.split() if w not in _LITTLE)
    full = "".join(w[0] for w in long.split())
    return short in (letters, full)


def bracketed(one: Candidate, other: Candidate) -> bool:
    """Does one stand in brackets right behind the other ("Name (N)")?"""
    pairs = [(a, b) for a in one.spans for b in other.spans]
    return any(
        b[0] - a[1] in (2, 3) or a[0] - b[1] in (2, 3) for a, b in pairs if min(len(one.key), len(other.key)) <= 8
    )
