import pytest

from dateline.model.vocabulary import PlaceLevel
from dateline.places import Gazetteer, kilometres, unpack
from dateline.places.geometry import bearing
from dateline.places.names import key_of

ROWS = unpack.table("supplement.tsv")
COMPASS = {"N": 0, "NE": 45, "E": 90, "SE": 135, "S": 180, "SW": 225, "W": 270, "NW": 315}


def test_the_supplement_has_enough_rows_and_no_name_twice() -> None:
    names = [key_of(row["name"]) for row in ROWS]
    assert len(names) >= 120 and len(set(names)) == len(names)


def test_every_level_is_one_of_the_model() -> None:
    levels = set(PlaceLevel.__args__)  # type: ignore[attr-defined]
    assert {row["level"].partition(":")[0] for row in ROWS} <= levels


@pytest.mark.parametrize("row", [row for row in ROWS if row["check"]], ids=lambda row: row["name"])
def test_a_row_lies_where_its_check_says(gazetteer: Gazetteer, row: dict[str, str]) -> None:
    town, course, distance = row["check"].rsplit(" ", 2)
    name, _, country = town.partition("/")
    country = country or row["country"]
    towns = [r for r in gazetteer.lookup(key_of(name)) if r.country == country and r.level == "settlement"]
    assert towns, f"no town {name} in {country}"
    lat, lon = float(row["lat"]), float(row["lon"])
    apart = kilometres(towns[0].lat, towns[0].lon, lat, lon)
    assert abs(apart - float(distance)) <= max(4, 0.3 * float(distance)), f"{apart:.1f} km"
    if apart > 4:
        course_found = bearing(towns[0].lat, towns[0].lon, lat, lon)
        turn = abs((course_found - COMPASS[course] + 180) % 360 - 180)
        assert turn <= 45, f"bearing {course_found:.0f}"


def test_every_point_lies_near_its_country(gazetteer: Gazetteer) -> None:
    for row in ROWS:
        country = gazetteer.country(row["country"]) if row["country"] else None
        if country is not None:
            assert (
                kilometres(country.lat, country.lon, float(row["lat"]), float(row["lon"]))
                < 2.5 * country.radius_km + 60
            ), row["name"]
