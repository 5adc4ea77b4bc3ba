"""Events: which tellings tell one event, and which contradict each other."""

from __future__ import annotations

import pytest

from dateline.model.values import When
from dateline.reading.events import Event
from dateline.reading.moments import overlaps
from parts import events

BOMB = "A bomb exploded at a market in Gao on Tuesday."


def new(*passages: str, headline: str | None = None) -> list[Event]:
    return [e for e in events(*passages, headline=headline) if e.violent and e.status == "new"]


SAME = [
    (BOMB, "The blast killed five people."),
    (BOMB, "The attack also wounded nine traders."),
    (BOMB, "Tuesday's bombing was the work of two men, police said."),
    ("Gunmen attacked a bus near Mopti on Monday.", "They shot dead four passengers."),
]
APART = [
    (BOMB, "Another bomb exploded in Mopti on Wednesday."),
    (BOMB, "Elsewhere, gunmen shot dead a judge in Sikasso on Monday."),
    ("Gunmen shot dead a judge in Gao on Monday.", "In a separate incident, a mine killed two soldiers near Kidal."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_fits_in_time_place_and_kind_is_one_event(one: str, other: str) -> None:
    assert len(new(one, other)) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_told_as_another_or_elsewhere_is_another_event(one: str, other: str) -> None:
    assert len(new(one, other)) == 2


def test_headline_and_lead_tell_one_event() -> None:
    assert len(new(BOMB, headline="Bomb hits market in northern Mali")) == 1


def test_what_is_past_does_not_join_what_is_new() -> None:
    told = events(BOMB, "In 2015 a bomb killed 40 people at the same market.")
    assert sorted(e.group for e in told) == ["new", "past"]


def test_a_deed_without_force_does_not_join_a_deed_of_force() -> None:
    told = events(BOMB, "The ministry signed a ceasefire with the rebels on Wednesday.")
    assert sorted(e.violent for e in told) == [False, True]


def test_a_bare_pointer_opens_no_event() -> None:
    assert events("The incident was over by noon.") == []


def test_every_telling_is_in_one_event_and_in_order() -> None:
    told = events(
        BOMB, "The blast killed five.", "Another bomb exploded in Mopti on Monday.", "Police closed the road."
    )
    starts = [[t.trigger.start for t in e.tellings] for e in told]
    assert all(s == sorted(s) for s in starts)
    assert len({s for part in starts for s in part}) == sum(map(len, starts))


def when(start: str, end: str) -> When:
    return When(start, end, "day", "explicit", "then")


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (("2021-05-11", "2021-05-11"), ("2021-05-11T08:00", "2021-05-11T08:00"), True),
        (("2021-05-01", "2021-05-31"), ("2021-05-11", "2021-05-11"), True),
        (("2021-05-10", "2021-05-10"), ("2021-05-11", "2021-05-11"), False),
    ],
)
def test_times_overlap_where_they_share_a_day(one: tuple[str, str], other: tuple[str, str], shared: bool) -> None:
    assert overlaps(when(*one), when(*other)) is shared
    assert overlaps(when(*other), when(*one)) is shared
