"""The world's land and boundary lines, to draw maps from: the files that `make assets` lays beside the web app.

Lines are neutral ones with none on contested ground, unless the operator gives lines of their own. Where the files are
not there nothing is drawn: nobody here raises for that.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from dateline.exchange.boundaries import boundary_lines
from dateline.model.errors import SettingError

VENDOR: Final = Path(__file__).parents[1] / "web" / "static" / "vendor"
LAND, LINES = "land-50m.geojson", "lines-50m.geojson"
Path_ = tuple[tuple[float, float], ...]  # longitude and latitude in degrees


@dataclass(frozen=True, slots=True)
class Shape:
    """A piece of land: its edge and the holes in it, or a line, which has no holes; and what it lies within, as west,
    south, east, north."""

    edge: Path_
    holes: tuple[Path_, ...]
    within: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class World:
    """What a map of the world is drawn from."""

    land: tuple[Shape, ...]
    lines: tuple[Shape, ...]


@cache
def world(own_lines: str = "", folder: Path = VENDOR) -> World | None:
    """The world; None where the files are not there. `own_lines`: the operator's file in place of the neutral lines;
    where it cannot be read no lines are drawn."""
    try:
        land = _shapes(json.loads((folder / LAND).read_text(encoding="utf-8")))
        lines = _lines(own_lines, folder)
        return World(land, lines)
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def _lines(own: str, folder: Path) -> tuple[Shape, ...]:
    if not own:
        return _shapes(json.loads((folder / LINES).read_text(encoding="utf-8")))
    try:
        return _shapes(json.loads(boundary_lines(Path(own))))
    except SettingError:
        return ()


def _shapes(told: dict[str, Any]) -> tuple[Shape, ...]:
    out = []
    for feature in told["features"]:
        geometry = feature["geometry"]
        several = geometry["type"].startswith("Multi")
        for part in geometry["coordinates"] if several else [geometry["coordinates"]]:
            edge, *holes = part if geometry["type"].endswith("Polygon") else [part]
            out.append(_shape(_path(edge), tuple(map(_path, holes))))
    return tuple(out)


def _path(points: list[list[float]]) -> Path_:
    return tuple((float(p[0]), float(p[1])) for p in points)


def _shape(edge: Path_, holes: tuple[Path_, ...]) -> Shape:
    xs, ys = zip(*edge, strict=True)
    return Shape(edge, holes, (min(xs), min(ys), max(xs), max(ys)))
