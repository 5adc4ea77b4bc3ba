"""Coordinates in a text, and numbers that only look like them."""

from __future__ import annotations

import pytest

from dateline.places import Gazetteer, PlaceContext, find_places, resolve_places
from dateline.places.coordinates import find_coordinates


@pytest.mark.parametrize(
    ("text", "said", "lat", "lon", "radius"),
    [
        ("Debris lay at 33.3128, 44.3615 on Monday.", "33.3128, 44.3615", 33.3128, 44.3615, 0.1),
        ("Shelled at 48.5N 37.9E today.", "48.5N 37.9E", 48.5, 37.9, 7.9),
        ("The ship was at 15.35° N, 44.20° E then.", "15.35° N, 44.20° E", 15.35, 44.2, 0.8),
        ("Hit at lat 12.58, lon 43.33 on Monday.", "lat 12.58, lon 43.33", 12.58, 43.33, 0.8),
        ("Seen near N 48.5 E 37.9 by a pilot.", "N 48.5 E 37.9", 48.5, 37.9, 7.9),
        ("A tower at 15°21′N 44°12′E fell.", "15°21′N 44°12′E", 15.35, 44.2, 1.3),
        ("Fired from 13°20'45\"N 043°05'12\"E at dawn.", "13°20'45\"N 043°05'12\"E", 13.345833, 43.086667, 0.1),
        ("Vessel attacked in position 12-34N 043-20E today.", "12-34N 043-20E", 12.566667, 43.333333, 1.3),
        ("A tanker at 1234N 04320E was boarded.", "1234N 04320E", 12.566667, 43.333333, 1.3),
        ("Adrift at 03°15'S 040°10'E.", "03°15'S 040°10'E", -3.25, 40.166667, 1.3),
        ("Located at -1.6789, 29.2231 in the hills.", "-1.6789, 29.2231", -1.6789, 29.2231, 0.1),
    ],
)
def test_coordinates_are_read_with_the_radius_of_their_digits(
    text: str, said: str, lat: float, lon: float, radius: float
) -> None:
    (found,) = find_coordinates(text)
    assert text[found.start : found.end] == said
    assert (found.lat, found.lon) == (pytest.approx(lat, abs=1e-5), pytest.approx(lon, abs=1e-5))
    assert found.radius_km == radius


@pytest.mark.parametrize(
    "text",
    [
        "They scored 3.5, 4.2 and 5.1.", "It cost $12.50, 13.75 with tax.", "On 12.10.2020, 14.30 local time, he left.",
        "The server 192.168.1.10, 10.0.0.1 was hit.", "Call 555-1234, 043-2000.", "Prices rose 12.345, 13.456 percent.",
        "Between 12.5 and 14.5 people in 100 fled.", "Versions 10.2301, 99.", "Lat week 12 people and 43 goats died.",
        "At 99.1234, 44.1234 there is no such place.", "Units 5 N and 6 of the force left at 12.30, 13.45.",
        "It was -40 degrees, 20 more than before.", "A poll had 48.123, 45.234 on Monday.",
    ],
)  # fmt: skip
def test_scores_sums_times_and_addresses_are_no_coordinates(text: str) -> None:
    assert find_coordinates(text) == []


def test_coordinates_are_a_point_within_the_place_beside_them(gazetteer: Gazetteer) -> None:
    text = "A skiff was seen near Aden (12.7, 45.0) in Yemen."
    found = resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer)
    place = next(r.place for r in found if r.place.as_said == "12.7, 45.0")
    assert (place.level, place.within[0], place.country) == ("point", "Aden", "YE")
    assert any(r.place.name == "Aden" for r in found)


def test_whole_degrees_are_a_region_and_a_pair_far_from_its_name_is_none(gazetteer: Gazetteer) -> None:
    text = "It sank at 12N 45E. Oil fell in Aden (70.5, 66.2) in Yemen."
    found = resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer)
    assert {r.place.as_said: r.place.level for r in found if r.place.as_said[:1].isdigit()} == {"12N 45E": "region"}
