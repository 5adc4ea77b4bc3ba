"""Reports of several incidents: each stays apart, sums are no further incident, descriptions point back."""

from __future__ import annotations

from typing import Any

import pytest

from dateline.reading.events import Event
from dateline.reading.several import opens_another
from parts import events
from told import claims, mentions, printed

FIRST = "Gunmen shot dead a judge in Gao on Tuesday."


def new(*passages: str, headline: str | None = None) -> list[Event]:
    return [e for e in events(*passages, headline=headline) if e.violent and e.status == "new" and not e.sums]


APART = [
    "An hour earlier two men stabbed a grocer in the market.",
    "Also on Tuesday, men fired at a bus in the outskirts.",
    "A mob in a nearby village killed two brothers.",
]


@pytest.mark.parametrize("other", APART)
def test_words_of_another_time_or_place_open_another_event(other: str) -> None:
    assert len(new(FIRST, other)) == 2


def test_clauses_of_one_sentence_stay_apart_where_hours_lie_between() -> None:
    assert (
        len(new("Gunmen ambushed a patrol near Gao on Tuesday, and hours later a judge was shot dead in Mopti.")) == 2
    )


def test_each_item_of_a_list_is_an_event_of_its_own() -> None:
    items = (
        "GAO - A bomb killed a trader, police said.",
        "MOPTI - A bomb killed two drivers, a medic said.",
        "KIDAL - A bomb wounded a guard at a bank.",
    )
    assert len(new(*items)) == 3


LEAD = "Six people died in two attacks in northern Mali on Tuesday, officials said."
PARTS = (
    "In Gao, gunmen opened fire on a police patrol, killing four officers.",
    "In Kidal, a bomb exploded beside a tea stall and killed two women.",
)


def test_a_sum_of_incidents_told_one_by_one_is_no_further_incident() -> None:
    told = events(LEAD, *PARTS)
    assert [e.sums for e in told if e.violent] == [True, False, False]
    assert all(e.times for e in told if not e.sums)  # the parts have the day of the whole


def test_a_sum_without_its_parts_is_an_event() -> None:
    assert len(new(LEAD)) == 1


def told_of(published: str = "2021-05-12", *passages: str) -> list[dict[str, Any]]:
    return mentions(printed("\n\n".join(passages), published), status="new")


def test_tolls_of_the_sum_belong_to_no_part() -> None:
    counts = [[c["value"]["low"] for c in claims(m, "killed")] for m in told_of("2021-05-12", LEAD, *PARTS)]
    assert counts == [[4], [2]]


def test_a_description_points_to_the_event_that_has_its_words() -> None:
    back = "The Coast Front claimed the attack on the tea stall."
    told = told_of("2021-05-12", LEAD, *PARTS, back)
    assert [[c["value"]["as_said"] for c in claims(m, "claimed_by")] for m in told] == [[], ["Coast Front"]]


def test_another_is_told_at_the_front_of_a_clause() -> None:
    assert opens_another("In a separate incident, ")
    assert not opens_another("In the incident, ")
