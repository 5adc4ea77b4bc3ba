"""The world as two SVG paths, for pages without JavaScript or WebGL."""

from __future__ import annotations

from itertools import pairwise

from webassets.topology import Polygon, Ring

# Degrees at one to one: x is 180 + longitude, y is 90 - latitude. Antarctica and the empty far north are left out.
VIEW_BOX = "0 5 360 143"
_SOUTHERNMOST = -60.0
_TENTHS = 10


def world(polygons: list[Polygon], borders: list[Ring]) -> dict[str, str]:
    """`viewBox`, and the path data `land` and `lines`, equirectangular, in tenths of a degree."""
    rings = [ring for polygon in polygons for ring in polygon if max(y for _, y in polygon[0]) > _SOUTHERNMOST]
    return {
        "viewBox": VIEW_BOX,
        "land": "".join(path + "z" for ring in rings if (path := _path(ring[:-1], at_least=3))),
        "lines": "".join(_path(line, at_least=2) for line in borders),
    }


def _path(points: Ring, at_least: int) -> str:
    grid: list[tuple[int, int]] = []
    for x, y in points:
        point = (round((x + 180) * _TENTHS), round((90 - y) * _TENTHS))
        if not grid or point != grid[-1]:
            grid.append(point)
    if len(grid) < at_least:
        return ""
    steps = [(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(grid)]
    return f"M{_number(grid[0][0])} {_number(grid[0][1])}l" + " ".join(f"{_number(x)} {_number(y)}" for x, y in steps)


def _number(tenths: int) -> str:
    return f"{tenths / _TENTHS:g}"
