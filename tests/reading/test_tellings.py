"""Tellings: the time and place that belong to what is told, and not to who speaks of it."""

from __future__ import annotations

import pytest

from dateline.reading.tellings import Telling
from parts import tellings


def first(*passages: str, headline: str | None = None) -> Telling:
    return tellings(*passages, headline=headline)[0]


def day(telling: Telling) -> str | None:
    return telling.when.start[:10] if telling.when else None


def test_the_day_of_the_deed_is_taken() -> None:
    assert day(first("A bomb exploded in Gao on Tuesday.")) == "2021-05-11"


def test_the_day_of_speaking_is_not_the_day_of_the_deed() -> None:
    assert day(first("Police said on Wednesday that a bomb had exploded in Gao.")) is None


def test_the_day_of_the_deed_is_told_from_the_day_of_speaking() -> None:
    assert day(first("Police said on Wednesday that a bomb exploded in Gao on Monday.")) == "2021-05-10"


def test_the_place_of_the_deed_is_taken() -> None:
    assert [p.place.name for p in first("A bomb exploded at a market in Gao on Tuesday.").places] == ["Gao"]


@pytest.mark.parametrize(
    "text",
    [
        "US forces killed two men.",
        "A bomb killed two soldiers, Mali's army said.",
        "Officials from Nigeria were attacked.",
    ],
)
def test_a_country_that_acts_or_owns_is_no_place(text: str) -> None:
    assert first(text).places == ()


def test_where_it_was_fired_from_is_not_where_it_fell() -> None:
    told = first("Mortar bombs launched from Gulu landed in Lira on Tuesday.")
    assert told.origin is not None
    assert told.origin.place.name == "Gulu"
    assert [p.place.name for p in told.places] == ["Lira"]


def test_the_place_of_a_dateline_is_not_told() -> None:
    assert first("BAMAKO, May 12 (Delta Post) -- Gunmen attacked a bus on Tuesday.").places == ()


def test_definite_nouns_point_back() -> None:
    assert first("The attack killed two guards.").definite or first("The attack lasted an hour.").definite
    assert not first("An attack in Gao killed two guards.").definite


def test_another_attack_is_a_fresh_one() -> None:
    _, other = tellings("A bomb exploded in Gao on Tuesday.", "Another attack hit a bus in Mopti.")[:2]
    assert other.fresh


def test_headline_and_first_paragraphs_are_the_lead() -> None:
    quiet = ["The river rose.", "It rained.", "The road was wet."]
    told = tellings(*quiet, "A bomb exploded in Gao.", headline="Bomb explodes in Gao")
    assert [t.lead for t in told] == [True, False]


def test_clauses_of_a_sentence_share_its_only_place() -> None:
    told = tellings("Five soldiers were wounded when a mine exploded near Mopti on Monday.")
    assert {t.places[0].place.name for t in told if t.places} == {"Mopti"}
    assert all(t.places for t in told)


def test_force_and_a_deed_of_another_kind_are_told_apart() -> None:
    told = tellings("Four nurses who were kidnapped in Kaduna in March were released on Tuesday.")
    assert len({t.trigger.event_type for t in told}) == 2


def test_a_weapon_that_is_only_named_tells_nothing() -> None:
    assert tellings("The firm sells car bombs to nobody.") == []
