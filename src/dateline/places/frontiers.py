"""Borders of two countries and coasts of one, as points along the line (data/frontiers.tsv.xz)."""

from __future__ import annotations

import lzma
from functools import cache, lru_cache
from itertools import combinations

from dateline.places import unpack
from dateline.places.geometry import bearing, kilometres, middle

LOCAL_KM, COASTAL_KM = 150.0, 50.0  # coast that tells where the sea lies, and places that count as lying on it
LEAST_KM = 15.0  # reach of a border crossing or of a coastal village
Point = tuple[float, float]


def border_between(one: str, other: str) -> tuple[Point, ...]:
    """Points every 20 km along the border of two countries (ISO codes); none where they are no neighbours."""
    first, second = sorted((one, other))
    return _line(first, second) if second else ()


def coast_of(iso: str) -> tuple[Point, ...]:
    """Points every 60 km along the coast of a country, islands included; none for one without."""
    return _line(iso, "")


def neighbours(iso: str) -> tuple[str, ...]:
    """ISO codes of the countries that share a border with this one."""
    return tuple(a if b == iso else b for a, b in _packed() if iso and b and iso in (a, b))


def middle_of(line: tuple[Point, ...], share: float = 1.0) -> tuple[Point, float]:
    """The point of a line nearest to its middle, and the distance within which that share of the line lies."""
    centre = middle(list(line))
    best = min(line, key=lambda p: kilometres(p[0], p[1], centre[0], centre[1]))
    far = sorted(kilometres(best[0], best[1], p[0], p[1]) for p in line)
    return best, max(LEAST_KM, far[min(len(far) - 1, int(share * len(far)))])


def nearest_on(line: tuple[Point, ...], lat: float, lon: float) -> tuple[Point, float]:
    """The point of a line nearest to a place, and its distance in kilometres."""
    best = min(line, key=lambda p: kilometres(p[0], p[1], lat, lon))
    return best, kilometres(best[0], best[1], lat, lon)


def seaward(iso: str, lat: float, lon: float) -> float | None:
    """The direction (degrees) of the open sea from a place on the coast of a country; None for one inland."""
    near = [p for p in coast_of(iso) if kilometres(p[0], p[1], lat, lon) <= LOCAL_KM]
    if not near or min(kilometres(p[0], p[1], lat, lon) for p in near) > COASTAL_KM:
        return None
    inland = bearing(lat, lon, *_centre(iso))
    if len(near) == 1:  # a short coast
        return (inland + 180) % 360
    one, other = max(combinations(near[:20], 2), key=lambda pair: kilometres(*pair[0], *pair[1]))
    along = bearing(one[0], one[1], other[0], other[1])
    return max(((along + 90) % 360, (along + 270) % 360), key=lambda way: abs((way - inland + 180) % 360 - 180))


@lru_cache(300)
def _centre(iso: str) -> Point:
    lines = [coast_of(iso), *(border_between(iso, other) for other in neighbours(iso))]
    return middle([point for line in lines for point in line])


@cache
def _packed() -> dict[tuple[str, str], str]:
    text = lzma.decompress(unpack.read("frontiers.tsv.xz")).decode()
    rows = (line.split("\t") for line in text.splitlines())
    return {(one, other): points for one, other, points in rows}


@lru_cache(200)
def _line(one: str, other: str) -> tuple[Point, ...]:
    lat = lon = 0
    found = []
    for step in _packed().get((one, other), "").split():
        by = step.split(",")
        lat, lon = lat + int(by[0]), lon + int(by[1])
        found.append((lat / 100, lon / 100))
    return tuple(found)
