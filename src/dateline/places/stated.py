"""Coordinates in the text as places, with the name beside them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from dateline.model.values import Place
from dateline.model.vocabulary import PlaceLevel
from dateline.places.coordinates import Coordinates, find_coordinates, pair_after
from dateline.places.geometry import kilometres
from dateline.places.resolved import Meant, ResolvedPlace

POINT_KM = 10.0  # radius up to which coordinates are a point; whole degrees are a region
NAME_KM = 100.0  # how far from the edge of a named place a pair beside its name may lie
_CLAUSE = 40  # characters from a name to coordinates that tell it more closely


def stated_points(meant: Meant, found: Sequence[ResolvedPlace]) -> list[ResolvedPlace]:
    """The coordinates that a report states, each within the place named right before it if that lies there."""
    written = find_coordinates(meant.text)
    starts = {one.start for one in written}
    for place in found:
        pair = pair_after(meant.text, place.end)
        if pair is not None and pair.start not in starts and _fits(place.place, pair):
            written.append(pair)
            starts.add(pair.start)
    if not written:
        return []
    named = sorted((p for p in found if p.place.lat is not None), key=lambda p: p.end)
    ends = [place.end for place in named]
    made = []
    for one in written:
        number = bisect_right(ends, one.start) - 1
        beside = named[number] if number >= 0 and _beside(meant.text, named[number], one) else None
        made.append(_place(meant, one, beside))
    return made


def _beside(text: str, place: ResolvedPlace, one: Coordinates) -> bool:
    gap = text[place.end : one.start]
    return len(gap) <= _CLAUSE and not any(sign in gap for sign in ".!?;\n") and _fits(place.place, one)


def _fits(place: Place, one: Coordinates) -> bool:
    if place.lat is None or place.lon is None:
        return False
    return kilometres(place.lat, place.lon, one.lat, one.lon) <= NAME_KM + (place.radius_km or 0.0)


def _place(meant: Meant, one: Coordinates, beside: ResolvedPlace | None) -> ResolvedPlace:
    words = meant.text[one.start : one.end]
    within, country = ((beside.place.name, *beside.place.within), beside.place.country) if beside else ((), None)
    level: PlaceLevel = "point" if one.radius_km <= POINT_KM else "region"
    place = Place(words, words, level, "in", one.lat, one.lon, one.radius_km, within, None, country)
    return meant.said(place, one.start, one.end, 0.95)
