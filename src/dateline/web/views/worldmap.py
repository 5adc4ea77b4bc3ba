"""A static map of the world with places on it, for pages without scripts: x is 180 + longitude, y is 90 - latitude."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.web.views.hits import AREA, DOT, NOWHERE, Located

KM_A_DEGREE = 111.195
_LEAST_SPAN = 24.0  # degrees of longitude that are shown at least
_RATIO = 2.0  # width by height
_LEAST_DOT = 0.75  # hundredths of the width: the radius of a dot
WORLD = (0.0, 5.0, 360.0, 143.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: an ellipse, which is a circle on the ground; `shape` says how it is drawn."""

    id: str
    title: str
    state: str
    shape: str
    x: float
    y: float
    rx: float
    ry: float


@dataclass(frozen=True, slots=True)
class StaticMap:
    """What part of the world is shown (`x y width height`), and the marks, the largest first."""

    view_box: str
    unit: float
    marks: tuple[Mark, ...]


def static_map(places: Sequence[tuple[str, str, str, Located]]) -> StaticMap:
    """The map of places: each with its id, its title and its state. Those that have no place are left out."""
    box = _box([at for *_, at in places if at.shape != NOWHERE])
    unit = box[2] / 100
    marks = [_mark(*one, unit) for one in places if one[3].shape != NOWHERE]
    ordered = sorted(marks, key=lambda one: -one.rx)
    return StaticMap(" ".join(f"{part:.1f}" for part in box), round(unit, 2), tuple(ordered))


def _mark(name: str, title: str, state: str, at: Located, unit: float) -> Mark:
    assert at.lat is not None and at.lon is not None
    reach = (at.radius_km or 0.0) / KM_A_DEGREE
    least = unit * _LEAST_DOT
    if at.shape == DOT or reach < least:
        shape = at.shape if at.shape == AREA else DOT
        return Mark(name, title, state, shape, *_at(at), round(least, 2), round(least, 2))
    wide = min(180.0, reach / max(0.1, math.cos(math.radians(at.lat))))
    return Mark(name, title, state, at.shape, *_at(at), round(wide, 2), round(reach, 2))


def _at(at: Located) -> tuple[float, float]:
    return round((at.lon or 0.0) + 180, 2), round(90 - (at.lat or 0.0), 2)


def _box(places: Sequence[Located]) -> tuple[float, float, float, float]:
    """The part of the world that holds all places, with room around."""
    if not places:
        return WORLD
    xs, ys = zip(*map(_at, places), strict=True)
    west, east, north, south = min(xs), max(xs), min(ys), max(ys)
    wide = max((east - west) * 1.3, (south - north) * 1.4 * _RATIO, _LEAST_SPAN)
    if wide > 300:
        return WORLD
    high = wide / _RATIO
    x = min(max((west + east) / 2 - wide / 2, 0.0), 360.0 - wide)
    y = min(max((north + south) / 2 - high / 2, 0.0), 180.0 - high)
    return x, y, wide, high
