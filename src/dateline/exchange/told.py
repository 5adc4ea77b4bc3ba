"""What is exported of an incident: its record and what is to be known of the reports that tell it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dateline.model.invented import is_invented
from dateline.model.record import Record
from dateline.model.values import Actor, Count, Place, Thing, Value, When

ColumnType = Literal["text", "int", "float", "bool", "texts"]
Row = dict[str, Any]
JOINT = " | "  # between several values in one cell of a table
# Places known no closer than this are areas: they have a middle, but no point is drawn for them.
AREAS = frozenset({"admin1", "region", "country", "unknown"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `texts` is a list of texts, joined by JOINT where a format has no lists."""

    name: str
    type: ColumnType = "text"


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A report as an export names it. `published` as stated, ISO 8601; `text` only where texts are asked for."""

    id: str
    outlet: str | None = None
    republisher: str | None = None
    headline: str | None = None
    url: str | None = None
    genre: str | None = None
    language: str | None = None
    published: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """An incident to be exported. `reports` by id; `coarsened`: whether its best place was made coarser."""

    record: Record
    reports: Mapping[str, ReportFacts] = field(default_factory=dict)
    kind: str = "incident"
    coarsened: bool = False

    def in_order(self) -> tuple[ReportFacts, ...]:
        """The reports in the order of their time, as far as they are known."""
        return tuple(self.reports[name] for name in self.record.reports if name in self.reports)

    def best(self, slot: str) -> Value | None:
        """The best value of a slot."""
        summary = self.record.slots.get(slot)
        return summary.best if summary else None

    @property
    def invented(self) -> bool:
        """Whether one of the reports is invented."""
        return any(is_invented(report.url) for report in self.reports.values())

    @property
    def place(self) -> Place | None:
        """The best place."""
        best = self.best("place")
        return best if isinstance(best, Place) else None

    @property
    def when(self) -> When | None:
        """The best time."""
        best = self.best("when")
        return best if isinstance(best, When) else None


def named(value: Value | None) -> str | None:
    """A value in few words: a name where there is one, a number or range, a time, else the words said."""
    if isinstance(value, Count):
        low, high = value.low, value.high
        return str(low) if low == high else f"{'' if low is None else low}..{'' if high is None else high}"
    if isinstance(value, When):
        return value.start if value.start == value.end else f"{value.start}/{value.end}"
    if isinstance(value, (Place, Actor)):
        return value.name or value.as_said
    return (value.class_ or value.as_said) if isinstance(value, Thing) else None


def point(place: Place | None) -> tuple[float, float] | None:
    """Latitude and longitude of a place, the latter from -180 to 180; None where it has none on the globe."""
    if place is None or place.lat is None or place.lon is None:
        return None
    lat, lon = place.lat, place.lon
    if not (-90 <= lat <= 90 and abs(lon) <= 540):  # not a number fails both
        return None
    if not -180 <= lon <= 180:
        lon = (lon + 180) % 360 - 180
    return round(lat, 6) + 0.0, round(lon, 6) + 0.0


def drawn(place: Place | None) -> tuple[float, float] | None:
    """The point of a place where it may be drawn as one: not that of an area."""
    return None if place is None or place.level in AREAS else point(place)
