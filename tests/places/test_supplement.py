import pytest

from dateline.model.vocabulary import PlaceLevel
from dateline.places import Gazetteer, kilometres, unpack
from dateline.places.geometry import bearing
from dateline.places.names import key_of

ROWS = unpack.table("supplement.tsv")
COMPASS = {"N": 0, "NE": 45, "E": 90, "SE": 135, "S": 180, "SW": 225, "W": 270, "NW": 315}
SOURCES = {"general knowledge", "general knowledge, checked by bearing and distance"}
NOT_A_POINT = ("HOSPITAL", "PRISON", "CAMP", "MOSQUE", "SQUARE", "MARKET", "ROAD", "PPLX")
BUILDINGS = ("hospital", "prison", "embassy", "mosque", "square", "refugee camp", "penitentiary", "hotel", "university")
LEAST_KM = 1.5


def test_the_supplement_has_enough_rows_and_no_name_twice() -> None:
    names = [key_of(row["name"]) for row in ROWS]
    assert len(names) >= 550 and len(set(names)) == len(names)


def test_every_level_is_one_of_the_model() -> None:
    levels = set(PlaceLevel.__args__)  # type: ignore[attr-defined]
    assert {row["level"].partition(":")[0] for row in ROWS} <= levels


def test_every_row_says_that_it_is_from_general_knowledge_and_whether_it_was_checked() -> None:
    assert {row["source"] for row in ROWS} <= SOURCES
    assert all(bool(row["check"]) == ("checked" in row["source"]) for row in ROWS)


@pytest.mark.parametrize("row", [row for row in ROWS if row["check"]], ids=lambda row: row["name"])
def test_a_row_lies_where_its_check_says(gazetteer: Gazetteer, row: dict[str, str]) -> None:
    town, course, distance = row["check"].rsplit(" ", 2)
    name, _, country = town.partition("/")
    country = country or row["country"]
    towns = [r for r in gazetteer.lookup(key_of(name)) if r.country == country and r.level == "settlement"]
    assert towns, f"no town {name} in {country}"
    lat, lon = float(row["lat"]), float(row["lon"])
    apart = kilometres(towns[0].lat, towns[0].lon, lat, lon)
    assert abs(apart - float(distance)) <= max(2.5, 0.2 * float(distance)), f"{apart:.1f} km"
    if apart > 2.5:
        course_found = bearing(towns[0].lat, towns[0].lon, lat, lon)
        turn = abs((course_found - COMPASS[course] + 180) % 360 - 180)
        assert turn <= 45, f"bearing {course_found:.0f}"


def test_only_continents_and_words_that_are_no_place_go_without_a_check() -> None:
    for row in ROWS:
        assert bool(row["check"]) != row["level"].endswith((":CONT", ":BLOC")), row["name"]


def test_the_radius_covers_the_doubt_about_the_point() -> None:
    for row in ROWS:
        if not row["level"].endswith(":BLOC"):
            assert 0 < float(row["doubt_km"]) <= float(row["radius_km"]), row["name"]


def test_hospitals_prisons_camps_mosques_and_squares_are_quarters_and_no_points() -> None:
    for row in ROWS:
        level, _, feature = row["level"].partition(":")
        named = any(word in row["name"].lower() for word in BUILDINGS)
        if feature in NOT_A_POINT or named:
            assert level in ("neighbourhood", "settlement", "region"), row["name"]
        if level == "neighbourhood":
            assert float(row["radius_km"]) >= LEAST_KM, row["name"]
        if level == "point":
            assert float(row["radius_km"]) >= 2, row["name"]


def test_every_point_lies_near_its_country(gazetteer: Gazetteer) -> None:
    for row in ROWS:
        country = gazetteer.country(row["country"]) if row["country"] else None
        if country is not None:
            assert (
                kilometres(country.lat, country.lon, float(row["lat"]), float(row["lon"]))
                < 2.5 * country.radius_km + 60
            ), row["name"]
