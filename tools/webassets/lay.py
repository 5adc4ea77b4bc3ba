"""The order of the work: packages -> files of the web app, licences beside them, and a manifest of SHA-256 digests."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from webassets.borders import contested, lines
from webassets.drawing import world
from webassets.meridian import area, cut
from webassets.packages import AssetsMissing, Package, licence_text
from webassets.topology import Polygon, Ring, load

SCHEMA = "dateline-assets/1"
# Digits after the point, by scale: what is cut off is finer than the data themselves (0.0036 degrees apart at best).
DIGITS = {"110m": 2, "50m": 3}
_SCRIPTS = {
    "maplibre-gl.mjs": ("maplibre-gl", "dist/maplibre-gl.mjs"),
    "maplibre-gl-worker.mjs": ("maplibre-gl", "dist/maplibre-gl-worker.mjs"),
    "maplibre-gl.css": ("maplibre-gl", "dist/maplibre-gl.css"),
    "htmx.min.js": ("htmx.org", "dist/htmx.min.js"),
    "uplot.mjs": ("uplot", "dist/uPlot.iife.min.js"),
    "uplot.css": ("uplot", "dist/uPlot.min.css"),
}


def lay(packages: Iterable[Package], into: Path) -> dict[str, int]:
    """Lays all files into the folder `into`, in place of one that is there; gives their sizes in bytes by name."""
    by_name = {package.name: package for package in packages}
    aside = into.with_name(into.name + ".new")
    shutil.rmtree(aside, ignore_errors=True)
    (aside / "licences").mkdir(parents=True)
    for name, content in _contents(by_name).items():
        (aside / name).write_text(content, encoding="utf-8", newline="\n")
    for package in by_name.values():
        name = package.name.replace("@", "").replace("/", "-")
        (aside / "licences" / f"{name}.txt").write_text(licence_text(package), encoding="utf-8", newline="\n")
    sizes = _write_manifest(aside, by_name.values())
    shutil.rmtree(into, ignore_errors=True)
    aside.rename(into)
    return sizes


def land(polygons: Iterable[Polygon], digits: int) -> dict[str, Any]:
    """A GeoJSON geometry of land: cut at the 180th meridian, rounded, without what rounding leaves no area."""
    pieces = []
    for piece in (piece for polygon in polygons for piece in cut(polygon)):
        rings = [rounded(ring, digits) for ring in piece]
        rings = [ring for ring in rings if len(ring) > 3 and area(ring)]
        if rings and len(rounded(piece[0], digits)) > 3:
            pieces.append(rings)
    return {"type": "MultiPolygon", "coordinates": pieces}


def rounded(line: Ring, digits: int) -> Ring:
    """The line with its numbers rounded and without points that say the same twice."""
    points: Ring = []
    for x, y in line:
        point = (round(x, digits) + 0.0, round(y, digits) + 0.0)
        if not points or point != points[-1]:
            points.append(point)
    return points


def _contents(packages: dict[str, Package]) -> dict[str, str]:
    contents = {name: _script(packages[package].folder / path, name) for name, (package, path) in _SCRIPTS.items()}
    atlas, left_out = packages["world-atlas"].folder, contested()
    for scale, digits in DIGITS.items():
        countries = load(atlas / f"countries-{scale}.json")
        land_shape = land(load(atlas / f"land-{scale}.json").polygons("land"), digits)
        border = [line for one in lines(countries, left_out) if len(line := rounded(one, digits)) > 1]
        line_shape = {"type": "MultiLineString", "coordinates": border}
        contents[f"land-{scale}.geojson"] = _geojson(land_shape)
        contents[f"lines-{scale}.geojson"] = _geojson(line_shape)
        if scale == "110m":
            contents["world.json"] = _compact(world(land_shape["coordinates"], border))
    return contents


def _script(path: Path, name: str) -> str:
    if not path.is_file():
        raise AssetsMissing(f"{path.name} is not in its package: does the lock file name another version?")
    # The maps of the sources are not shipped, and a browser would ask for them.
    text = "\n".join(r for r in path.read_text(encoding="utf-8").splitlines() if "# sourceMappingURL=" not in r) + "\n"
    # The small build sets a global name; as a module it has none.
    return text + "export default uPlot;\n" if name == "uplot.mjs" else text


def _geojson(geometry: dict[str, Any]) -> str:
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    return _compact({"type": "FeatureCollection", "features": [feature]})


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":")) + "\n"


def _write_manifest(folder: Path, packages: Iterable[Package]) -> dict[str, int]:
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
    manifest = {
        "schema": SCHEMA,
        "packages": [{"name": p.name, "version": p.version, "licence": p.licence} for p in packages],
        "files": {n: {"sha256": sha256(data).hexdigest(), "bytes": len(data)} for n, data in files.items()},
    }
    text = json.dumps(manifest, indent=1) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8", newline="\n")
    return {name: len(data) for name, data in files.items()}
