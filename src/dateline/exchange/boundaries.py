"""An operator's own boundary lines, in place of the neutral ones: a GeoJSON file, taken for its lines alone.

Names and all other properties stay behind, so the map can say nothing that the file's maker wrote into it. Polygons
give their edges. An edge that jumps over half the earth is one across the 180th meridian: it is left out, not smeared.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from dateline.model.errors import SettingError

MOST_BYTES = 32 * 1024 * 1024
_DIGITS = 3
_DEPTHS = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}

Line = list[tuple[float, float]]


def boundary_lines(path: Path) -> str:
    """The file's lines as GeoJSON for the map: one feature without properties, three digits after the point.

    Raises SettingError where the file cannot be read, is larger than 32 MiB, is no GeoJSON or holds no line.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SettingError(f"{path}: larger than {MOST_BYTES // 1024**2} MiB; take a coarser boundary file")
        raw = json.loads(path.read_text(encoding="utf-8"))
        lines = [run for line in _lines(raw) for run in _runs(line)]
    except OSError as error:
        raise SettingError(f"{path}: the boundary file cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise SettingError(f"{path}: no GeoJSON with longitude and latitude in degrees (RFC 7946)") from error
    if not lines:
        raise SettingError(f"{path}: there is no line or polygon in it")
    geometry = {"type": "MultiLineString", "coordinates": lines}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature]}, separators=(",", ":"))


def _lines(raw: Any) -> Iterator[Line]:
    kind = raw["type"]
    if kind == "FeatureCollection":
        for feature in raw["features"]:
            yield from _lines(feature)
    elif kind == "Feature":
        if raw["geometry"] is not None:
            yield from _lines(raw["geometry"])
    elif kind == "GeometryCollection":
        for geometry in raw["geometries"]:
            yield from _lines(geometry)
    elif kind in _DEPTHS:
        yield from _flat(raw["coordinates"], _DEPTHS[kind])


def _flat(coordinates: Any, depth: int) -> Iterator[Line]:
    if depth:
        for below in coordinates:
            yield from _flat(below, depth - 1)
    else:
        yield [_point(point) for point in coordinates]


def _point(point: Any) -> tuple[float, float]:
    x, y = float(point[0]), float(point[1])
    if not (math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90):
        raise ValueError("not in degrees")
    return round(x, _DIGITS), round(y, _DIGITS)


def _runs(line: Line) -> Iterator[Line]:
    run: Line = []
    for a, b in pairwise(line):
        if abs(b[0] - a[0]) > 180:
            if run:
                yield run
            run = []
        elif a != b:
            run = run or [a]
            run.append(b)
    if run:
        yield run
