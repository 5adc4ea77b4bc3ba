"""Phrases about two names: between A and B, on the A-B road, along the border of A and B."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model.values import Place
from dateline.places.geometry import bearing, kilometres, middle, moved
from dateline.places.names import plain
from dateline.places.phrases import LINK, ROADS, Spatial
from dateline.places.resolved import Meant, ResolvedPlace, place_of

FARTHEST_APART_KM = 1000.0
STRETCH_KM = 40.0  # radius up to which a stretch is as good as a distance from a town; a longer one is a region
LONE_KM = 20.0  # reach of "between A and" an unknown place
_AND = re.compile(rf"(?:,?[ ]and[ ]|[ ]to[ ]|[ ]with[ ])(?:{LINK})?")
_DASH = re.compile(r"[ ]?[-–—/][ ]?|[ ]to[ ]|-to-|[ ]and[ ]")
_ROAD_AFTER = re.compile(rf"[ ](?:[a-z]{{1,12}}[ ])?(?:{ROADS})s?\b")
_ROAD_BEFORE = re.compile(
    rf"(?<!\w)(?P<road>{ROADS})s?[ ](?:(?:that|which)[ ])?(?:(?:leading|running|going|runs|leads|goes)[ ])?"
    rf"(?:between|from|linking|links|connecting|connects|joining|joins)[ ](?:{LINK})?$"
)
_ROAD_TO = re.compile(rf"[ ](?:on|along)[ ]the[ ](?:[a-z]{{1,12}}[ ])?(?:{ROADS})[ ](?:to|towards?)[ ](?:{LINK})?")
_MARKER = re.compile(
    r"(?<!\w)(?:at[ ])?(?:the[ ])?(?:kilomet(?:er|re)|km|mile)(?:[ ](?:marker|post|point))?[ ](?P<number>\d{1,4})"
    r"[ ](?:of|on|along)[ ]the[ ]"
    r"(?:[a-z]{1,12}[ ]){0,2}$",
    re.I,
)
_WINDOW = 90


def pair_at(meant: Meant, index: int, spatial: Spatial | None) -> ResolvedPlace | None:
    """The place between the name at `index` and the next one, or on the road of both; None where none is said."""
    report, text = meant.report, meant.text
    if index + 1 >= len(report.toponyms):
        return None
    this, after = report.toponyms[index], report.toponyms[index + 1]
    finish = report.settings[index + 1].end
    gap = text[report.settings[index].end : after.start]
    if not 0 < len(gap) <= _WINDOW:
        return None
    if _DASH.fullmatch(gap) and (road := _ROAD_AFTER.match(text, after.end)):
        return _on_road(meant, index, this.start, road.end())
    if _AND.fullmatch(gap):
        base = max(0, this.start - _WINDOW)
        if before := _ROAD_BEFORE.search(text[base : this.start]):
            return _on_road(meant, index, base + before.start(), finish)
        if spatial is not None and spatial.relation == "between":
            return _between(meant, index, spatial.start, finish)
    if spatial is not None and spatial.distance_km is not None and _ROAD_TO.fullmatch(gap):
        return _towards(meant, index, spatial)
    return None


def _both(meant: Meant, index: int) -> tuple[Place, Place, float] | None:
    """The places of two names in a row and how far they are apart; None where that makes no stretch between them."""
    report = meant.report
    one, other = meant.rows[index], meant.rows[index + 1]
    if one is None or other is None or "country" in (one.level, other.level):
        return None
    apart = kilometres(one.lat, one.lon, other.lat, other.lon)
    if not 0 < apart < FARTHEST_APART_KM:
        return None
    first = place_of(report.gazetteer, one, report.toponyms[index])
    return first, place_of(report.gazetteer, other, report.toponyms[index + 1]), apart


def _between(meant: Meant, index: int, start: int, end: int) -> ResolvedPlace | None:
    """Midway between two names, with a radius that reaches both; near the first where only that is known."""
    both = _both(meant, index)
    if both is None:
        row = meant.rows[index]
        if row is None or row.level == "country" or meant.rows[index + 1] is not None:
            return None
        place = place_of(meant.report.gazetteer, row, meant.report.toponyms[index])
        wide = replace(place, radius_km=round(row.radius_km + LONE_KM, 1), relation="near", inferred=True)
        return meant.said(wide, start, meant.report.settings[index].end, 0.4)
    return meant.said(replace(_stretch(*both), relation="between"), start, end, _score(meant, index))


def _on_road(meant: Meant, index: int, start: int, end: int) -> ResolvedPlace | None:
    both = _both(meant, index)
    if both is None:
        return None
    place = replace(_stretch(*both), relation="along")
    base = max(0, start - _WINDOW)
    marker = _MARKER.search(meant.text[base:start])
    one, other, apart = both
    if marker is not None and int(marker["number"]) <= 1.5 * apart:
        place = _at_kilometre(place, one, other, float(marker["number"]))
        start = base + marker.start()
    return meant.said(place, start, end, _score(meant, index))


def _towards(meant: Meant, index: int, spatial: Spatial) -> ResolvedPlace | None:
    """ "20 km from A on the road to B"."""
    both = _both(meant, index)
    if both is None or spatial.distance_km is None or spatial.course is not None:
        return None
    one, other, _ = both
    place = _at_kilometre(replace(_stretch(*both), name=one.name, relation="along"), one, other, spatial.distance_km)
    return meant.said(place, spatial.start, meant.report.settings[index + 1].end, _score(meant, index))


def _at_kilometre(place: Place, one: Place, other: Place, distance: float) -> Place:
    """So far from the first name as the crow flies; roads wind, so the doubt is a third of it."""
    assert one.lat is not None and one.lon is not None and other.lat is not None and other.lon is not None
    lat, lon = moved(one.lat, one.lon, bearing(one.lat, one.lon, other.lat, other.lon), distance)
    return replace(place, lat=lat, lon=lon, radius_km=round(max(5.0, distance / 3), 1), level="offset")


def _stretch(one: Place, other: Place, apart: float) -> Place:
    """Between two places, with a radius that reaches both."""
    assert one.lat is not None and one.lon is not None and other.lat is not None and other.lon is not None
    lat, lon = middle([(one.lat, one.lon), (other.lat, other.lon)])
    shared = tuple(name for name in one.within if name in other.within)
    return replace(
        one,
        name=f"{plain(one.name)} and {plain(other.name)}",
        lat=lat,
        lon=lon,
        radius_km=round(max(5.0, apart / 2), 1),
        level="offset" if apart / 2 <= STRETCH_KM else "region",
        within=shared,
        gazetteer_id=None,
        country=one.country if one.country == other.country else None,
    )


def _score(meant: Meant, index: int) -> float:
    row = meant.rows[index]
    return 0.5 + 0.4 * meant.report.share(row.country if row is not None else "")
