"""How long until a source is looked at again: learnt from how often new entries come, within bounds."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.archive.sources import Source

LEARN = 0.3  # how much one look tells
LONGER = 1.5  # the most that the pace slows after one look without anything new


@dataclass(frozen=True, slots=True)
class Bounds:
    """Seconds between looks: at least, at most."""

    shortest: int = 300
    longest: int = 86_400

    def within(self, seconds: float) -> int:
        """The nearest number of seconds within the bounds."""
        return int(max(self.shortest, min(max(self.longest, self.shortest), seconds)))


def first(bounds: Bounds) -> int:
    """The rhythm of a source of which nothing is known."""
    return bounds.within(max(bounds.shortest, min(3600, bounds.longest)))


def pace(source: Source, new: int, at: float) -> float | None:
    """Seconds between new entries, as this look and those before it tell. None at the first look: its entries are those
    of all time."""
    if source.last_ok is None or source.last_new is None:
        return source.pace
    since = max(1.0, at - source.last_new)
    before = source.pace
    if new:
        gap = since / new
        return gap if before is None else before ** (1 - LEARN) * gap**LEARN
    if before is None:
        return None
    return before if since <= before else min(since, before * LONGER)


def rhythm(source: Source, told: float | None, bounds: Bounds) -> int:
    """Seconds between looks: two looks for each new entry. Without a pace a look without news comes later each time."""
    return bounds.within(source.rhythm * LONGER if told is None else told / 2)


def due_in(seconds: int, bounds: Bounds, *asked: int | None) -> float:
    """Seconds until the next look: the rhythm, or as long as the answer holds and the feed asks for, if that is longer;
    never longer than the longest."""
    return float(bounds.within(max([seconds, *(one for one in asked if one)])))
