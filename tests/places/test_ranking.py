"""The choice among rows: what the rest of the report says, chances that sum to one, a user's own rows."""

import dataclasses

import pytest

from dateline.places import Gazetteer, PlaceContext, find_places, resolve_places, rows_meant
from dateline.places.scoring import Telling, vote, weigh


def meant(gazetteer: Gazetteer, text: str) -> dict[str, str]:
    names = find_places(text, gazetteer)
    rows = rows_meant(text, names, PlaceContext(), gazetteer)
    return {t.text: f"{row.level} {row.country}" if row else "" for t, row in zip(names, rows, strict=True)}


def test_a_state_is_meant_and_not_a_small_town_of_its_name(gazetteer: Gazetteer) -> None:
    text = "Cases were found in California, Indiana and Pennsylvania, the United States said."
    assert [meant(gazetteer, text)[n] for n in ("California", "Indiana", "Pennsylvania")] == ["admin1 US"] * 3


def test_a_bare_name_means_the_town_and_with_province_the_province(gazetteer: Gazetteer) -> None:
    assert meant(gazetteer, "Shells hit Kunduz in Afghanistan.")["Kunduz"] == "settlement AF"
    assert meant(gazetteer, "Clashes spread in Kunduz province in Afghanistan.")["Kunduz"] == "admin1 AF"


def test_a_capital_is_meant_and_not_a_far_division_of_its_name(gazetteer: Gazetteer) -> None:
    text = "The groups in Baghdad will take up arms if Washington does not leave Iraq. US troops stayed in Kabul."
    assert meant(gazetteer, text)["Washington"] == "settlement US"
    assert meant(gazetteer, "Fires burned in Washington state and Oregon in the US.")["Washington"] == "admin1 US"


def test_the_chances_of_all_options_and_of_none_sum_to_one(gazetteer: Gazetteer) -> None:
    text = "Troops went from Tripoli to Sirte, and from Paris to Springfield."
    report = Telling(text, find_places(text, gazetteer), gazetteer)
    vote(report, PlaceContext())
    for race in weigh(report):
        assert sum(option.chance for option in race.options) + race.none_chance == pytest.approx(1.0)


def test_the_score_of_a_place_is_a_chance(gazetteer: Gazetteer) -> None:
    text = "Shots were fired in Tripoli, Lebanon."
    for found in resolve_places(text, find_places(text, gazetteer), PlaceContext(), gazetteer):
        assert 0.3 <= found.score <= 1.0


def test_a_row_of_the_users_own_outranks_a_city_of_that_name(gazetteer: Gazetteer) -> None:
    text = "Gunmen raided Raqqa in Syria."
    names = find_places(text, gazetteer)
    index = next(i for i, t in enumerate(names) if t.text == "Raqqa")
    given = dataclasses.replace(names[index].candidates[0], id=10**9, gid="user:1", level="settlement", population=0)
    names[index] = dataclasses.replace(names[index], candidates=(*names[index].candidates, given))
    row = rows_meant(text, names, PlaceContext(), gazetteer)[index]
    assert row is not None and row.gid == "user:1"
