"""Names of conflict news, each in a sentence, with the country and the point that a reader would accept."""

from pathlib import Path

import pytest

from dateline.model.values import Place
from dateline.places import Gazetteer, PlaceContext, find_places, kilometres, resolve_places
from dateline.places.names import key_of


def table(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if not line.startswith("#")]


ROWS = table("conflict_names.txt")
IN_SCRIPT = table("conflict_names_in_script.txt")
TRAPS = """
Fighters attacked al-Asad on Monday, officials in Baghdad said.|al-Asad|IQ|33.79|42.44|6
Rockets were fired at Taji on Monday, the Iraqi military said.|Taji|IQ|33.52|44.26|12
Gunmen killed six soldiers in Sinai on Friday, Egyptian officials said.|Sinai|EG|29.8|33.8|150
A bomb went off near Tahrir Square in Cairo, Egyptian police said.|Tahrir Square|EG|30.04|31.24|3
A bomb went off near Tahrir Square in Baghdad, Iraqi police said.|Tahrir Square|IQ|33.33|44.41|3
Two people were stabbed at Damascus Gate in Jerusalem, Israeli police said.|Damascus Gate|PS|31.78|35.23|2
Rockets hit Al-Watiya, Libyan officials in Tripoli said.|Al-Watiya|LY|32.47|11.90|6
Soldiers died in clashes in Bajaur, Pakistani officials in Peshawar said.|Bajaur|PK|34.75|71.5|30
Drones struck the Kerch Strait near Crimea, Ukrainian officials said.|Kerch Strait||45.3|36.55|25
"""
NO_PLACES = """
The African Union and the Arab League condemned the attack in Khartoum.|African Union|Arab League
NATO and the UN called for calm in Kosovo.|NATO|UN
ECOWAS and ASEAN ministers met in Abuja.|ECOWAS|ASEAN
The G7, the OSCE and BRICS met in Geneva.|G7|OSCE|BRICS
UNIFIL and MINUSMA reported no deaths in Beirut.|UNIFIL|MINUSMA
"""


def resolved(text: str, name: str, gazetteer: Gazetteer) -> Place:
    found = resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer)
    places = [r.place for r in found if name in text[r.start : r.end]]
    assert places, f"not found: {[r.place.as_said for r in found]}"
    return places[0]


def accepted(place: Place, country: str, point: tuple[str, str], tolerance: str) -> None:
    assert place.lat is not None and place.lon is not None
    assert (place.country or "") == country
    apart = kilometres(float(point[0]), float(point[1]), place.lat, place.lon)
    assert apart <= float(tolerance), (place.lat, place.lon, place.level)


def test_the_table_is_long_enough_and_has_no_name_twice() -> None:
    names = [row[0] for row in ROWS]
    assert len(names) == len(set(names)) and len(names) >= 300
    assert len(IN_SCRIPT) >= 30


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_name_of_conflict_news_lies_where_it_should(gazetteer: Gazetteer, row: list[str]) -> None:
    name, country, lat, lon, tolerance, other = row
    text = f"At least three people were killed in {name} on Monday, officials in {other} said."
    accepted(resolved(text, name, gazetteer), country, (lat, lon), tolerance)


@pytest.mark.parametrize("line", TRAPS.strip().splitlines())
def test_a_name_that_has_a_namesake_elsewhere_does_not_fall_into_the_trap(gazetteer: Gazetteer, line: str) -> None:
    text, name, country, lat, lon, tolerance = line.split("|")
    accepted(resolved(text, name, gazetteer), country, (lat, lon), tolerance)


@pytest.mark.parametrize("row", IN_SCRIPT, ids=lambda row: row[0])
def test_a_name_in_cyrillic_or_arabic_letters_is_found_first_where_it_should(
    gazetteer: Gazetteer, row: list[str]
) -> None:
    name, country, lat, lon = row
    best = gazetteer.lookup(key_of(name))[0]
    assert best.country == country
    assert kilometres(float(lat), float(lon), best.lat, best.lon) <= 60


@pytest.mark.parametrize("line", NO_PLACES.strip().splitlines())
def test_blocs_and_missions_are_no_towns(gazetteer: Gazetteer, line: str) -> None:
    text, *names = line.split("|")
    found = resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer)
    assert not [r.place.as_said for r in found if r.place.as_said in names]


@pytest.mark.parametrize(
    "name", ["Middle East", "Horn of Africa", "Latin America", "North Africa", "Central Asia", "Balkans", "Caucasus"]
)
def test_a_part_of_the_world_is_a_region_and_no_town(gazetteer: Gazetteer, name: str) -> None:
    place = resolved(f"Attacks in the {name} rose last year, experts in Geneva said.", name, gazetteer)
    assert place.level == "region" and (place.radius_km or 0) >= 300
