"""Incidents and reports found, as rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.archive.search import Hit, ReportHit, Snippet
from dateline.archive.search.spots import Spot
from dateline.exchange.points import coarsen
from dateline.exchange.told import drawn, point
from dateline.exchange.words import many, moment_words
from dateline.model.invented import is_invented
from dateline.model.values import Place
from dateline.web.views.words import figure

# How a place is drawn, by how closely it is known: a dot, a circle to scale, an area without a middle, not at all.
DOT, CIRCLE, AREA, NOWHERE = "dot", "circle", "area", "nowhere"
_SMALL_KM = 1.5  # a circle no larger than this is a dot on any map of ours


@dataclass(frozen=True, slots=True)
class Located:
    """Where an incident is drawn. Points are no finer than a kilometre; an area has the middle of its circle."""

    shape: str
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    level: str | None = None

    @property
    def words(self) -> str:
        """How precisely the place is known."""
        if self.shape == NOWHERE:
            return "place not on the map"
        radius = f", within {self.radius_km:g} km" if self.radius_km else ""
        return f"{LEVELS.get(self.level or '', self.level or 'spot')}{radius}"


LEVELS = {
    "point": "a spot", "admin1": "province only", "admin2": "district only", "offset": "by distance from a place",
    "settlement": "town", "unknown": "area only", "country": "country only", "region": "region only",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """A quote in pieces, those of the words asked for marked."""

    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An incident in a list."""

    id: str
    what: str
    where: str
    when: str
    when_precision: str | None
    at: Located
    state: str
    toll: tuple[str, ...]
    sources: str
    summary: str
    kind: str
    snippet: Marked | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report in a list; its headline with names of private people withheld."""

    id: str
    headline: str | None
    outlet: str | None
    when: str
    snippet: Marked | None = None
    invented: bool = False


def row(hit: Hit) -> Row:
    """An incident found as a row. What may not be passed on was taken out of it before (`web.listings.guarded`)."""
    what, where = split(hit.summary, bool(hit.start), bool(hit.place))
    toll = [
        f"{said} {word}"
        for word, said in (
            ("killed", figure(hit.killed_low, hit.killed_high)), ("injured", figure(hit.injured_low, hit.injured_high))
        )
        if said
    ]  # fmt: skip
    precision = hit.when_precision
    return Row(
        hit.id, what, where, moment(hit.start, hit.end, precision), None if precision == "day" else precision,
        located(hit.lat, hit.lon, hit.radius_km, hit.level), hit.state, tuple(toll),
        f"{many(hit.reports, 'report')}, {many(hit.origins, 'independent origin')}", hit.summary, hit.kind,
        marked(hit.snippet) if hit.snippet else None, hit.invented,
    )  # fmt: skip


def report_row(hit: ReportHit) -> ReportRow:
    """A report found as a row. What may not be passed on was taken out of it before."""
    snippet = marked(hit.snippet) if hit.snippet else None
    return ReportRow(hit.report_id, hit.headline, hit.outlet, published(hit.published), snippet, is_invented(hit.url))


def split(summary: str, timed: bool, placed: bool) -> tuple[str, str]:
    """What and where of a summary: its first part, and its last one where a place is told."""
    parts = summary.split(" · ", 2 if timed else 1)
    return parts[0], parts[-1] if placed and len(parts) > 1 else ""


def moment(start: str | None, end: str | None, precision: str | None) -> str:
    """When an event was, as people write it."""
    return moment_words(start, end or start, precision or "day") if start else "time not told"


def published(moment: str | None) -> str:
    """When a report was published, to the minute where that is stated."""
    if not moment:
        return "date not known"
    precision = "minute" if "T" in moment else {4: "year", 7: "month"}.get(len(moment), "day")
    return moment_words(moment, moment, precision)


def located(lat: float | None, lon: float | None, radius_km: float | None, level: str | None) -> Located:
    """Where a place is drawn: never finer than a kilometre, and an area never as a point."""
    if lat is None or lon is None:
        return Located(NOWHERE)
    place = coarsen(Place("", "", level or "unknown", lat=lat, lon=lon, radius_km=radius_km))  # type: ignore[arg-type]  # a level of the archive is one of the model's
    at = point(place)
    if at is None:
        return Located(NOWHERE)
    if drawn(place) is None:
        return Located(AREA, *at, place.radius_km, level)
    small = place.radius_km is not None and place.radius_km <= _SMALL_KM
    return Located(DOT if small else CIRCLE, *at, place.radius_km, level)


def marked(snippet: Snippet) -> Marked:
    """The quote in pieces."""
    found, at, text = [], 0, snippet.quote
    for start, end in sorted(snippet.hits):
        start = max(start, at)
        if start >= end:
            continue
        found += [(text[at:start], False), (text[start:end], True)]
        at = end
    return Marked(tuple((part, hit) for part, hit in (*found, (text[at:], False)) if part))


def features(found: Iterable[Spot]) -> list[dict[str, object]]:
    """What the map draws of incidents, as the properties of its shapes; those without a place are left out."""
    drawn_ones = []
    for spot in found:
        at = located(spot.lat, spot.lon, spot.radius_km, spot.level)
        if at.shape != NOWHERE:
            drawn_ones.append(feature(spot.id, spot.summary, spot.state, at))
    return drawn_ones


def feature(incident: str, summary: str, state: str, at: Located) -> dict[str, object]:
    """One shape of the map."""
    return {
        "id": incident, "title": summary, "state": state, "lat": at.lat, "lon": at.lon, "radius_km": at.radius_km,
        "level": at.level, "shape": at.shape,
    }  # fmt: skip


def unplaced(rows: Sequence[Row]) -> int:
    """How many rows the map does not show."""
    return sum(one.at.shape == NOWHERE for one in rows)
