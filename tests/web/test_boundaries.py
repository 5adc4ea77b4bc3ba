"""An operator's boundary file is taken for its lines, and a bad one is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.exchange.boundaries import boundary_lines
from dateline.model.errors import SettingError


def drawn(folder: Path, value: Any) -> list[list[list[float]]]:
    path = folder / "lines.geojson"
    path.write_text(json.dumps(value), encoding="utf-8")
    told = json.loads(boundary_lines(path))
    assert told["features"][0]["properties"] == {}
    lines: list[list[list[float]]] = told["features"][0]["geometry"]["coordinates"]
    return lines


def test_lines_and_the_edges_of_polygons_are_taken_and_names_are_not(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[0, 0], [1.23456, 1]]}
    area = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 0]]]}
    both = {"type": "GeometryCollection", "geometries": [line, area, {"type": "Point", "coordinates": [1, 1]}]}
    feature = {"type": "Feature", "properties": {"name": "Neverland"}, "geometry": both}
    nothing = {"type": "Feature", "properties": {}, "geometry": None}
    assert drawn(tmp_path, {"type": "FeatureCollection", "features": [feature, nothing]}) == [
        [[0, 0], [1.235, 1]], [[0, 0], [2, 0], [2, 2], [0, 0]],
    ]  # fmt: skip


def test_an_edge_across_the_180th_meridian_does_not_smear(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[178, 0], [179, 0], [-179, 0], [-178, 0]]}
    assert drawn(tmp_path, line) == [[[178, 0], [179, 0]], [[-179, 0], [-178, 0]]]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}",
     '{"type": "FeatureCollection", "features": 3}', '{"type": "LineString", "coordinates": [[500000, 1]]}',
     '{"type": "LineString", "coordinates": [[NaN, 1], [1, 1]]}', '{"type": "Point", "coordinates": [1, 1]}',
     '{"type": "LineString", "coordinates": [["x", 1]]}', '{"type":"GeometryCollection","geometries":[' * 5000],
)  # fmt: skip
def test_what_is_no_boundary_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "lines.geojson"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingError, match=r"lines\.geojson"):
        boundary_lines(path)


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        boundary_lines(tmp_path / "none.geojson")
    (tmp_path / "bytes.geojson").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingError, match="GeoJSON"):
        boundary_lines(tmp_path / "bytes.geojson")
