"""Full templates: attributes, dates and places of a draft's fillers."""

from __future__ import annotations

import datetime as dt
import re
import time
from typing import Any

import pytest

from dateline.reading.templates import (
    Caution,
    DraftTemplate,
    Mention,
    dateline_day,
    full_template,
    place_strings,
)
from dateline.reading.templates.confidence import confidence_features
from dateline.reading.templates.features import see
from dateline.reading.templates.humans import persons
from dateline.reading.templates.numbers import stated_number
from dateline.reading.templates.view import view_of

REPORT = (
    "QUITO, 14 MAR 91 (NEWS) -- [TEXT] TWO GUNMEN SHOT AND KILLED THE MAYOR OF MACARA, ELENA TORRES, YESTERDAY IN "
    "LOJA.  THREE BODYGUARDS WERE WOUNDED.  A DUTCH ENGINEER ESCAPED UNHURT.\n\n   A CAR BOMB DESTROYED THE POLICE "
    "STATION AND DAMAGED SEVERAL SHOPS.  POLICE BLAMED THE RED DAWN FRONT FOR THE BOMB."
)
PUBLISHED = dt.date(1991, 3, 14)


def group(text: str, *words: str) -> tuple[Mention, ...]:
    """The first place of each string in the text."""
    found = []
    for one in words:
        match = re.search(re.escape(one), text, re.IGNORECASE)
        assert match is not None, one
        found.append(Mention(match.group(), match.start(), match.end()))
    return tuple(found)


def shooting(text: str = REPORT) -> DraftTemplate:
    return DraftTemplate(
        "attack",
        perp_ind=(group(text, "GUNMEN"),),
        victim=(group(text, "ELENA TORRES"),),
        description=(group(text, "MAYOR OF MACARA"), group(text, "BODYGUARDS"), group(text, "ENGINEER")),
    )


def bombing(text: str = REPORT) -> DraftTemplate:
    return DraftTemplate(
        "bombing",
        perp_org=(group(text, "RED DAWN FRONT"),),
        target=(group(text, "POLICE STATION"), group(text, "SHOPS")),
        weapon=(group(text, "CAR BOMB"),),
    )


def test_a_description_beside_a_name_is_one_person_with_it() -> None:
    found = full_template(REPORT, PUBLISHED, shooting())["human_targets"]
    assert found[0]["name"] == ["ELENA TORRES"]
    assert found[0]["description"] == ["MAYOR OF MACARA"]
    assert [person["description"] for person in found[1:]] == [["BODYGUARDS"], ["ENGINEER"]]


def test_persons_have_effect_type_and_number() -> None:
    mayor, guards, engineer = full_template(REPORT, PUBLISHED, shooting())["human_targets"]
    assert (mayor["effect"], mayor["number"]) == (["DEATH"], ["1"])
    assert guards["number"] == ["3"]
    assert guards["effect"] == ["INJURY"]
    assert engineer["type"] == ["CIVILIAN"]
    assert engineer["nation"] == ["NETHERLANDS"]


def test_things_have_type_number_and_effect() -> None:
    found = full_template(REPORT, PUBLISHED, bombing())
    station, shops = found["physical_targets"]
    assert station["effect"] in (["DESTROYED"], ["SOME DAMAGE"])  # known to be mixed up
    assert (shops["type"], shops["number"]) == (["COMMERCIAL"], ["PLURAL"])
    assert found["instruments"] == [{"strings": ["CAR BOMB"], "type": ["VEHICLE BOMB"]}]
    assert found["perp_organisations"][0]["strings"] == ["RED DAWN FRONT"]


def test_a_template_has_the_keys_of_the_gold_and_one_answer_each() -> None:
    found = full_template(REPORT, PUBLISHED, shooting())
    assert found["type"] == found["stage"] == found["physical_total"] == found["human_total"] == []
    flat = [v for part in found.values() for item in part if isinstance(item, dict) for v in item.items()]
    assert all(len(value) <= 1 for name, value in flat if name not in ("strings", "name", "description"))


@pytest.mark.parametrize("change", [str.lower, str.title])
def test_case_does_not_matter(change: Any) -> None:
    text = change(REPORT)
    assert full_template(text, PUBLISHED, shooting(text)) == full_template(REPORT, PUBLISHED, shooting())


def test_yesterday_is_counted_from_the_day_of_the_report() -> None:
    assert full_template(REPORT, PUBLISHED, shooting())["date"] == ["13 MAR 91"]


def test_without_a_time_told_the_incident_was_on_or_before_the_day_of_the_report() -> None:
    text = "A bomb damaged a bank in the centre of town."
    draft = DraftTemplate("bombing", target=(group(text, "bank"),))
    assert full_template(text, dt.date(2026, 5, 3), draft)["date"] == ["- 03 MAY 26"]
    assert full_template(text, None, draft)["date"] == []


def test_the_day_of_a_dateline() -> None:
    assert dateline_day(REPORT) == PUBLISHED
    assert dateline_day("Lima, 3 May 2024 (agency) -- A bomb") == dt.date(2024, 5, 3)
    assert dateline_day("BOGOTA, 31 FEB 90 -- A BOMB") is None
    assert dateline_day("A bomb went off.") is None


def test_places_are_told_with_offsets_and_location() -> None:
    text = "Gunmen killed a farmer in the town of Apartado, Antioquia Department, Colombia, on Monday."
    found = {place.location: text[place.start : place.end] for place in place_strings(text)}
    assert "COLOMBIA: APARTADO (TOWN)" in found
    assert found["COLOMBIA: ANTIOQUIA (DEPARTMENT): APARTADO (TOWN)"] == "Apartado, Antioquia"
    assert all(place.text == text[place.start : place.end] for place in place_strings(text))


def test_the_place_of_a_town_told_beside_the_incident() -> None:
    text = "Police in Colombia said that gunmen killed a farmer in Medellin on Monday."
    draft = DraftTemplate("attack", description=(group(text, "farmer"),), perp_ind=(group(text, "gunmen"),))
    assert full_template(text, dt.date(2026, 5, 5), draft)["location"] == ["COLOMBIA: MEDELLIN (CITY)"]


def test_places_of_the_draft_are_the_only_ones() -> None:
    text = "In Colombia gunmen killed a farmer in Medellin; another was killed in Cali."
    draft = DraftTemplate("attack", description=(group(text, "farmer"),), place=(group(text, "Cali"),))
    assert full_template(text, None, draft)["location"] in ([], ["COLOMBIA: CALI (CITY)"])


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("At least 10 soldiers were killed.", "soldiers", "10-"),
        ("Twelve unarmed farmers were killed.", "farmers", "12"),
        ("Some 40 people were wounded.", "people", "~40"),
        ("A farmer was killed and 3 fled.", "farmer", None),
    ],
)
def test_stated_numbers(text: str, words: str, value: str | None) -> None:
    stated = stated_number(view_of(text), group(text, words))
    assert (stated.value if stated else None) == value


def test_one_description_of_several_names_goes_to_each() -> None:
    text = "The priests Ivan Soto, Juan Vega were killed."
    names = (group(text, "Ivan Soto"), group(text, "Juan Vega"))
    far = persons(view_of(text), names, (group(text, "priests"),))
    assert [person.description[0].text for person in far if person.description] == ["priests"] * len(
        [person for person in far if person.description]
    )
    assert all(person.name for person in far)


def test_sides_change_nothing() -> None:
    """The same deed by the same kind of actor has the same attributes whoever did it."""
    text = "The {} killed two teachers and burned a school in the village on Monday, police said."
    found = []
    for side in ("Blue Star Front", "Green Path Movement"):
        told = text.format(side)
        draft = DraftTemplate(
            "attack", (), (group(told, side),), (group(told, "school"),), description=(group(told, "teachers"),)
        )
        made = full_template(told, None, draft)
        made["perp_organisations"][0]["strings"] = []
        found.append(made)
    assert found[0] == found[1]


def test_mentions_outside_the_text_and_empty_drafts_raise_nothing() -> None:
    odd = DraftTemplate("attack", victim=((Mention("NOBODY", 5000, 5006),),), weapon=((Mention("", 0, 0),),))
    assert full_template(REPORT, PUBLISHED, odd)["human_targets"][0]["name"] == ["NOBODY"]
    assert full_template("", None, DraftTemplate("bombing"))["date"] == []


def test_a_cautious_caller_gets_fewer_answers() -> None:
    found = full_template(REPORT, PUBLISHED, shooting(), Caution(least=1.1, of={}))
    assert all(person["effect"] == [] for person in found["human_targets"])
    assert found["category"] == []


@pytest.mark.slow
def test_a_long_report_without_stops_is_read_in_time() -> None:
    text = "IN SAN DE LA CITY OF " * 4000
    start = time.monotonic()
    full_template(text, PUBLISHED, DraftTemplate("attack", target=(group(text, "CITY"),)))
    assert time.monotonic() - start < 20


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Red Front claimed responsibility for the bombing of the bank in a communique.", "CLAIMED OR ADMITTED"),
        ("Red Front guerrillas kidnapped the mayor on Monday.", "REPORTED AS FACT"),
    ],
)
def test_who_says_so_tells_how_surely_an_organisation_did_it(text: str, value: str) -> None:
    start = text.index("Red Front")
    draft = DraftTemplate("bombing", perp_org=((Mention("Red Front", start, start + 9),),))
    (told,) = full_template(text, None, draft)["perp_organisations"]
    assert told["confidence"] == [value]


def test_an_organisation_is_known_by_the_name_in_brackets_behind_it() -> None:
    text = "The Army of the South [AS] is strong. The AS claimed responsibility for the attack."
    mention = Mention("Army of the South", 4, 21)
    seen = see(view_of(text), DraftTemplate("attack", perp_org=((mention,),)))
    assert "who:claims it" in confidence_features(seen, (mention,))
