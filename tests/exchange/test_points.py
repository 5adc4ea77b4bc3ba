"""Points finer than a kilometre are made coarser, and nothing of the point within its cell is left."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.exchange import claim_rows, incident_rows, protect
from dateline.exchange.points import FINE_KM, KM_A_DEGREE, STEP, coarsen, is_fine, width
from dateline.model.values import Place
from exported import HOUSE, PROVINCE, told

LATS, LONS = st.floats(-90, 90), st.floats(-180, 180)


def km(one: Place, lat: float, lon: float) -> float:
    assert one.lat is not None and one.lon is not None
    a, b = math.radians(one.lat), math.radians(lat)
    h = math.sin((a - b) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(one.lon - lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


@given(LATS, LONS, st.one_of(st.none(), st.floats(0, 0.99)))
def test_the_new_circle_covers_the_old_one_and_lies_on_the_globe(lat: float, lon: float, radius: float | None) -> None:
    place = coarsen(replace(HOUSE, lat=lat, lon=lon, radius_km=radius))
    assert place.lat is not None and place.lon is not None and place.radius_km is not None
    assert abs(place.lat) <= 90 and abs(place.lon) <= 180
    assert place.radius_km >= FINE_KM and km(place, lat, lon) + (radius or 0) <= place.radius_km + 0.01
    assert not is_fine(place) and place.gazetteer_id is None and coarsen(place) == place


@given(st.floats(-89, 89), st.floats(-179, 179), st.floats(0, 0.999), st.floats(0, 0.999))
def test_all_points_of_a_cell_become_one(lat: float, lon: float, a: float, b: float) -> None:
    middle = coarsen(replace(HOUSE, lat=lat, lon=lon))
    assert middle.lat is not None and middle.lon is not None
    wide = width(middle.lat)
    other = replace(HOUSE, lat=middle.lat + (a - 0.5) * STEP * 0.99, lon=middle.lon + (b - 0.5) * wide * 0.99)
    assert coarsen(other) == middle


@given(st.floats(-89.9, 89.9))
def test_cells_are_no_narrower_than_a_kilometre(lat: float) -> None:
    assert width(lat) * math.cos(math.radians(lat)) * KM_A_DEGREE >= FINE_KM
    assert width(lat) == STEP or width(lat) * math.cos(math.radians(lat)) * KM_A_DEGREE < 2.3


@pytest.mark.parametrize("radius", [1.0, 3.0, 190.0])
def test_coarser_places_stay_as_they_are(radius: float) -> None:
    place = replace(HOUSE, radius_km=radius)
    assert coarsen(place) == place


def _points(one: Any) -> set[tuple[float, float, float]]:
    """Every point that stands anywhere in the tables of an incident."""
    rows = [incident_rows.row(one), *claim_rows.rows(one)]
    return {(r["lat"], r["lon"], r["radius_km"]) for r in rows if r["lat"] is not None}


@pytest.mark.parametrize(
    ("radius", "exact", "coarsened"),
    [(0.2, False, True), (None, False, True), (0.99, False, True), (1.0, False, False), (0.2, True, False)],
)
def test_the_matrix_of_points_and_options(radius: float | None, exact: bool, coarsened: bool) -> None:
    one = protect(told(replace(HOUSE, radius_km=radius)), exact=exact)
    assert one.coarsened is coarsened
    if coarsened:
        (point,) = _points(one)
        assert point[:2] == (33.315, 44.37) and point[2] >= FINE_KM
    else:
        assert _points(one) == {(33.3152, 44.3661, radius)}


def test_areas_are_not_made_coarser() -> None:
    assert _points(protect(told(PROVINCE))) == {(33.3152, 44.3661, 190.0)}


@pytest.mark.parametrize("words", ["33.3152, 44.3661", "33°18'55\"N 44°21'58\"E"])
def test_words_that_are_the_coordinates_are_withheld_with_the_point(words: str) -> None:
    place = replace(HOUSE, name=words, as_said=words)
    one = protect(told(place))
    assert one.place is not None and one.place.as_said == "[position withheld]"
    quotes = [t.claim.quote for t in one.record.claims]
    assert "in [position withheld]" in quotes and not any(words in quote for quote in quotes)
    kept = protect(told(place), exact=True).place
    assert kept is not None and kept.as_said == words
