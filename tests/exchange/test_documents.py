"""JSON Lines hold the whole record; GeoJSON keeps the rules of RFC 7946 and draws no false pin."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.exchange import Told, protect
from dateline.exchange.documents import EXPORT_SCHEMA, feature, geojson_chunks, jsonl_chunks
from dateline.model.codec import from_json
from dateline.model.record import Record
from dateline.model.vocabulary import PLACE_LEVELS
from exported import HOUSE, PROVINCE, told

AREAS = ("admin1", "region", "country", "unknown")


def check_geojson(item: dict[str, Any]) -> None:
    """The rules of RFC 7946 that concern a collection of points and of features without geometry."""
    assert item["type"] == "FeatureCollection" and isinstance(item["features"], list)  # 3.3
    assert "crs" not in item  # 4
    assert not {"coordinates", "geometries", "geometry", "properties"} & set(item)  # 7.1
    seen = set()
    for one in item["features"]:
        assert one["type"] == "Feature" and {"geometry", "properties"} <= set(one)  # 3.2
        assert not {"coordinates", "geometries", "features"} & set(one)  # 7.1
        assert isinstance(one["id"], str) and one["id"] not in seen  # 3.2: a string or a number; ours is unique
        seen.add(one["id"])
        assert one["properties"] is None or isinstance(one["properties"], dict)
        geometry = one["geometry"]
        if geometry is None:  # 3.2: unlocated
            continue
        assert set(geometry) == {"type", "coordinates"} and geometry["type"] == "Point"  # 3.1.2; no rings to wind
        lon, lat = geometry["coordinates"]  # 3.1.1: longitude first, no third element
        assert isinstance(lon, (int, float)) and -180 <= lon <= 180 and -90 <= lat <= 90  # 4, 3.1.9


def collection(*tolds: Told) -> dict[str, Any]:
    item = json.loads(b"".join(geojson_chunks(tolds, {"incidents": len(tolds)})))
    check_geojson(item)
    return item


def test_an_empty_collection_is_valid() -> None:
    assert collection() == {
        "type": "FeatureCollection", "metadata": {"schema": EXPORT_SCHEMA, "incidents": 0}, "features": [],
    }  # fmt: skip


@pytest.mark.parametrize("level", PLACE_LEVELS)
def test_areas_have_no_point_but_a_middle_and_a_radius(level: Any) -> None:
    (one,) = collection(told(replace(PROVINCE, level=level)))["features"]
    assert (one["geometry"] is None) == (level in AREAS)
    assert one["properties"]["centre"] == ([44.3661, 33.3152] if level in AREAS else None)
    assert one["properties"]["radius_km"] == 190.0 and one["properties"]["level"] == level


@given(st.floats(-90, 90), st.floats(-540, 540))
def test_points_lie_on_the_globe_and_do_not_jump_over_the_antimeridian(lat: float, lon: float) -> None:
    geometry = feature(told(replace(HOUSE, lat=lat, lon=lon)))["geometry"]
    shown = geometry["coordinates"][0]
    assert -180 <= shown <= 180 and abs((shown - lon + 180) % 360 - 180) < 1e-5
    assert protect(told(replace(HOUSE, lat=lat, lon=min(max(lon, -180), 180)))).place is not None


@pytest.mark.parametrize(("lat", "lon"), [(91.0, 0.0), (float("nan"), 0.0), (0.0, float("inf")), (0.0, 1e9)])
def test_what_is_no_point_of_the_globe_has_no_geometry(lat: float, lon: float) -> None:
    (one,) = collection(told(replace(HOUSE, lat=lat, lon=lon)))["features"]
    assert one["geometry"] is None


def test_an_incident_without_a_place_has_no_geometry_and_properties_say_what_is_known() -> None:
    (one,) = collection(told(None))["features"]
    assert one["geometry"] is None and one["properties"]["killed_high"] == 3


def test_a_coarsened_point_says_so() -> None:
    (one,) = collection(protect(told()))["features"]
    assert one["properties"]["coarsened"] is True and one["geometry"]["coordinates"] == [44.37, 33.315]


def lines(*tolds: Told, **about: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in b"".join(jsonl_chunks(tolds, about)).decode("utf-8").split("\n")[:-1]]


def test_json_lines_hold_the_record_whole_and_the_reports_that_tell_it() -> None:
    one = told()
    head, line = lines(one, citation="c")
    assert head == {"schema": EXPORT_SCHEMA, "citation": "c"}
    assert from_json(Record, line) == one.record
    assert [r["id"] for r in line["reports"]] == ["r1", "r2"] and line["kind"] == "incident"


@given(st.text(st.characters(codec=None), max_size=30))
def test_every_character_comes_back_half_surrogate_pairs_too(text: str) -> None:
    one = told()
    odd = replace(one, record=replace(one.record, summary=text + "\ud800\0\u202e\u2028"))
    assert lines(odd)[1]["summary"] == text + "\ud800\0\u202e\u2028"
