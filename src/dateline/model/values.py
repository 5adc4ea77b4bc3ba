"""The values a claim can hold: counts, times, places, actors and things. All frozen, none does I/O."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.vocabulary import PlaceLevel, PlaceRelation, TimeBasis, TimePrecision


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the report's text: `text[start:end] == quote`, offsets in code points."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Count:
    """A number as a range, `None` its open end: "at least 6" is 6..None. `of`: of whom; `total`: a sum of parts."""

    low: int | None
    high: int | None
    as_said: str
    approximate: bool = False
    of: str | None = None
    total: bool | None = None

    @property
    def number(self) -> int:
        """The one number of the range: its low end, else its high end."""
        return self.low if self.low is not None else self.high or 0


@dataclass(frozen=True, slots=True)
class When:
    """A time: ISO 8601 `start` and `end` (inclusive, to the precision), how precise, and what it rests on."""

    start: str
    end: str
    precision: TimePrecision
    basis: TimeBasis
    as_said: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place as said and as resolved. `radius_km` covers the uncertainty; without lat/lon the place is not located."""

    name: str
    as_said: str
    level: PlaceLevel
    relation: PlaceRelation = "in"
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    within: tuple[str, ...] = ()
    gazetteer_id: str | None = None
    country: str | None = None
    inferred: bool | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, group, force or object: the words there, a proper name of this text if any, its kind and id."""

    as_said: str
    name: str | None = None
    kind: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """A weapon, damage, alarm, motive or type: the words there and our class for it."""

    as_said: str
    class_: str | None = None


Value = Count | When | Place | Actor | Thing
