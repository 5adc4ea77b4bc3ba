"""Do two fillers belong to one incident? The numbers by which that is weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import ROLES

Span = tuple[int, int]
STATUSES = ("new", "background", "habitual", "threatened", "planned", "hypothetical", "negated", "legal")
KINDS = ("relevant", "attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence: offsets, its passage, how surely it tells of an incident, and of which kind (as `KINDS`)."""

    start: int
    end: int
    passage: int
    told: float
    kinds: Floats


@dataclass(frozen=True, slots=True)
class Scenery:
    """What a report's fillers are compared against: its sentences, its events' triggers and values, its own kinds."""

    sentences: tuple[Told, ...]
    events: tuple[Mapping[str, object], ...]  # number, status, violent, families, triggers [[start, end, status]]
    bound: tuple[tuple[int, int, int], ...]  # event number, start and end of a value bound to it
    report: Floats
    _at: dict[int, int] = field(default_factory=dict)

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence that holds an offset, the nearest before it where none does."""
        found = self._at.get(offset)
        if found is None:
            starts = [s.start for s in self.sentences]
            found = self._at[offset] = max(0, int(np.searchsorted(starts, offset, side="right")) - 1)
        return found

    def events_at(self, spans: Sequence[Span]) -> set[int]:
        """The events whose bound values overlap any of the spans."""
        return {e for e, a, b in self.bound for c, d in spans if a < d and c < b}

    def events_in(self, sentences: set[int]) -> set[int]:
        """The violent events told in any of the sentences."""
        return {
            int(str(e["number"])) for e in self.events if e["violent"]
            for t in e["triggers"] if self.sentence_of(t[0]) in sentences  # type: ignore[attr-defined]  # triggers
        }  # fmt: skip


def pair_row(scene: Scenery, one: tuple[str, Sequence[Span]], other: tuple[str, Sequence[Span]]) -> list[float]:
    """One row of numbers for two fillers, each given as its role and the places where it stands."""
    mine, theirs = one[1][:12], other[1][:12]
    sentences = [{scene.sentence_of(a) for a, _ in spans} for spans in (mine, theirs)]
    passages = [{scene.sentences[n].passage for n in told} for told in sentences]
    apart = min(abs(a - c) for a, _ in mine for c, _ in theirs)
    gap = min((max(c - b, a - d) for a, b in mine for c, d in theirs), default=0)
    steps = min(abs(m - n) for m in sentences[0] for n in sentences[1])
    bound = scene.events_at(mine), scene.events_at(theirs)
    around = scene.events_in(sentences[0]), scene.events_in(sentences[1])
    kinds = [np.max([scene.sentences[n].kinds for n in told], axis=0) for told in sentences]
    first = [min(told) for told in sentences]
    between = scene.events_in(set(range(min(first), max(first) + 1)))
    return [
        *(float(one[0] == r) + float(other[0] == r) for r in ROLES), float(one[0] == other[0]),
        apart, gap, steps, len(sentences[0] & sentences[1]), len(passages[0] & passages[1]),
        float(bool(bound[0] & bound[1])), float(bool(bound[0]) and bool(bound[1])),
        float(bool(around[0] & around[1])), float(bool(around[0]) and bool(around[1])), len(around[0] ^ around[1]),
        float(np.abs(kinds[0] - kinds[1]).max()), float((kinds[0] * kinds[1]).max()),
        *np.abs(kinds[0] - kinds[1]).tolist(),
        len(between), len(scene.events), sum(e["status"] == "new" and bool(e["violent"]) for e in scene.events),
        abs(first[0] - first[1]), min(first), len(scene.sentences), len(mine), len(theirs), *scene.report.tolist(),
        float(gap <= 6),
    ]  # fmt: skip


def clusters(alike: Floats, least: float) -> list[list[int]]:
    """Groups by average likeness: the likest two groups are joined as long as they are at least so alike."""
    groups = {n: [n] for n in range(len(alike))}
    between = alike.astype(np.float64).copy()
    np.fill_diagonal(between, -2)
    while len(groups) > 1:
        one, other = divmod(int(between.argmax()), len(between))
        if between[one, other] < least:
            break
        one, other = min(one, other), max(one, other)
        sizes = len(groups[one]), len(groups[other])
        joined = (between[one] * sizes[0] + between[other] * sizes[1]) / sum(sizes)
        between[one], between[:, one] = joined, joined
        between[one, one] = -2
        between[other], between[:, other] = -2, -2
        groups[one] += groups.pop(other)
    return [sorted(g) for g in groups.values()]
