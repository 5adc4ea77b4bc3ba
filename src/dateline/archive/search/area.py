"""Areas on the globe as plain arithmetic in SQL, so that both stores compute the same and need no extension.

The sine and cosine are their series; over the angles that occur they are right to within a millimetre nearby and a few
metres half round the globe.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from math import factorial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import ColumnElement

from dateline.archive.schema import incident
from dateline.model.errors import UsageError

EARTH_KM = 6371.0088  # mean radius
MOST_KM = 20_100.0  # half round
# A place known no closer than this is in an area only where it is no larger than the area: never a false pin.
COARSE = ("admin1", "region", "country", "unknown")
_SLACK = 1e-9  # degrees, for rounding at the edge


@dataclass(frozen=True, slots=True)
class Radius:
    """A circle: degrees of latitude and longitude, kilometres. Raises UsageError where there is none such."""

    lat: float
    lon: float
    km: float

    def __post_init__(self) -> None:
        _check("latitude", self.lat, 90.0)
        _check("longitude", self.lon, 180.0)
        _check("radius in km", self.km, MOST_KM)
        if self.km < 0:
            raise UsageError(f"radius in km: from 0 to {MOST_KM:,.0f}")


@dataclass(frozen=True, slots=True)
class Box:
    """Between two meridians and two parallels, in degrees. Where `west` is greater than `east` it crosses the 180th
    meridian. Raises UsageError where there is none such."""

    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        for name, value, most in (
            ("west", self.west, 180.0), ("east", self.east, 180.0), ("south", self.south, 90.0),
            ("north", self.north, 90.0),
        ):  # fmt: skip
            _check(name, value, most)
        if self.south > self.north:
            raise UsageError("box: south is greater than north")


def in_area(radius: Radius | None, box: Box | None) -> list[ColumnElement[bool]]:
    """The conditions of lying in the circle and in the box; first those that an index of latitude serves."""
    out: list[ColumnElement[bool]] = []
    if box:
        out.extend(_in_box(box))
        half = distance_km((box.south, box.west), (box.north, box.east)) / 2
        out.append(_fine_enough(max(half, _height_km(box) / 2)))
    if radius:
        bounds = _around(radius)
        if bounds:
            out.extend(_in_box(bounds))
        out.append(_haversine(radius) <= math.sin(min(radius.km / EARTH_KM, math.pi) / 2) ** 2 + 1e-15)
        out.append(_fine_enough(radius.km))
    return out


def distance_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points (latitude, longitude in degrees) along a great circle."""
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (*a, *b))
    part = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(part)))


def _check(name: str, value: object, most: float) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise UsageError(f"{name}: a number is wanted")
    if abs(value) > most:
        raise UsageError(f"{name}: at most {most:,g}")


def _height_km(box: Box) -> float:
    return math.radians(box.north - box.south) * EARTH_KM


def _in_box(box: Box) -> list[ColumnElement[bool]]:
    lat, lon = incident.c.lat, incident.c.lon
    out: list[ColumnElement[bool]] = [lat.between(float(box.south), float(box.north))]
    if box.west > box.east:
        out.append(sa.or_(lon >= float(box.west), lon <= float(box.east)))
    elif box.west == -180.0 and box.east < 180.0:  # the 180th meridian has two names
        out.append(sa.or_(lon.between(-180.0, float(box.east)), lon == 180.0))
    elif box.east == 180.0 and box.west > -180.0:
        out.append(sa.or_(lon.between(float(box.west), 180.0), lon == -180.0))
    else:
        out.append(lon.between(float(box.west), float(box.east)))
    return out


def _around(radius: Radius) -> Box | None:
    """The box about a circle; whole parallels where it holds a pole."""
    angle = radius.km / EARTH_KM
    height = math.degrees(angle) + _SLACK
    south, north = radius.lat - height, radius.lat + height
    if south <= -90.0 or north >= 90.0:
        return Box(-180.0, max(-90.0, south), 180.0, min(90.0, north))
    ratio = math.sin(angle) / math.cos(math.radians(radius.lat))
    if ratio >= 1.0 or angle >= math.pi / 2:
        return Box(-180.0, south, 180.0, north)
    width = math.degrees(math.asin(ratio)) + _SLACK
    west, east = radius.lon - width, radius.lon + width
    return Box(west + 360.0 if west < -180.0 else west, south, east - 360.0 if east > 180.0 else east, north)


def _haversine(radius: Radius) -> ColumnElement[Any]:
    """sin²(angle / 2) between the circle's centre and the incident's place."""
    apart = sa.func.abs(incident.c.lon - float(radius.lon))
    shorter = sa.case((apart > 180.0, 360.0 - apart), else_=apart)
    down = _squared((incident.c.lat - float(radius.lat)) * (math.pi / 180.0))
    across = _squared(shorter * (math.pi / 180.0))
    own = _squared(incident.c.lat * (math.pi / 180.0))
    cosine = 1.0 - 2.0 * _half_sine_squared(own)
    return _half_sine_squared(down) + math.cos(math.radians(radius.lat)) * cosine * _half_sine_squared(across)


def _squared(angle: ColumnElement[Any]) -> ColumnElement[Any]:
    return angle * angle


def _half_sine_squared(square: ColumnElement[Any], terms: int = 11) -> ColumnElement[Any]:
    """sin²(x / 2) for x² = `square`, by the series of (1 - cos x) / 2; for |x| up to π."""
    factors = [(-1.0) ** (k + 1) / (2.0 * factorial(2 * k)) for k in range(1, terms + 1)]
    found: Any = sa.literal(factors[-1], sa.Float)
    for factor in reversed(factors[:-1]):
        found = found * square + factor
    result: ColumnElement[Any] = found * square
    return result


def _fine_enough(km: float) -> ColumnElement[bool]:
    return sa.or_(
        incident.c.level.is_(None), incident.c.level.not_in(COARSE), sa.func.coalesce(incident.c.radius_km, 0.0) <= km
    )
