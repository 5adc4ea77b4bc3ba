"""The report as a whole: what it is about is new, what is older or told in passing is background."""

from __future__ import annotations

import pytest

from dateline.reading.events import find_events
from dateline.reading.report_status import settle
from dateline.reading.tellings import find_tellings
from parts import annotated, surroundings
from told import claims, mentions, printed


def settled(*passages: str, headline: str | None = None, published: str | None = "2021-05-12") -> list[tuple[str, str]]:
    around = surroundings(annotated(*passages, headline=headline, published=published))
    events = settle(find_events(find_tellings(around)), around)
    return [(e.status, e.tellings[0].judged.reason) for e in events if e.violent]


BOMB = "A bomb exploded at a market in Gao on Tuesday, killing five people."
DULL = ["The harvest festival opened.", "There was music.", "The mayor spoke.", "It rained."]


def test_what_headline_and_lead_tell_is_new() -> None:
    assert [s for s, _ in settled(BOMB, headline="Bomb kills five in Gao")] == ["new"]


def test_what_is_told_in_passing_without_a_date_is_background() -> None:
    told = settled(*DULL, "A bomb exploded at the market.", headline="Festival opens")
    assert told == [("background", "told in passing, without a recent date")]


def test_what_has_a_recent_day_of_its_own_is_new_anywhere() -> None:
    assert [s for s, _ in settled(*DULL, BOMB, headline="Festival opens")] == ["new"]


def test_what_is_weeks_old_is_not_new() -> None:
    assert [s for s, _ in settled("A bomb exploded in Gao on 20 April 2021.")] == ["background"]


def test_what_is_older_than_the_event_of_the_report_is_background() -> None:
    told = settled(BOMB, "Gunmen shot dead a judge in Mopti on 6 May 2021.", headline="Bomb kills five in Gao")
    assert [s for s, _ in told] == ["new", "background"]


GAS = "An explosion in a kitchen in Gao killed two people on Tuesday. A gas leak was to blame, firefighters said."
NETWORK = (
    "Hackers attacked the network of a power company on Tuesday with malware. The cyber attack shut its servers down."
)
DRILL = "Soldiers attacked a mock village near Gao in a military exercise."


@pytest.mark.parametrize(
    ("headline", "body"),
    [("Gas leak blamed for explosion", GAS), ("Hackers hit power company", NETWORK), ("Army holds war games", DRILL)],
)
def test_accidents_computers_and_drills_are_no_new_deed(headline: str, body: str) -> None:
    assert "new" not in [s for s, _ in settled(body, headline=headline)]


def test_every_status_has_a_reason() -> None:
    told = settled(BOMB, *DULL, "In 2015 a bomb killed 40 people.", headline="Bomb kills five in Gao")
    assert all(reason for _, reason in told)


@pytest.mark.parametrize(
    "aside",
    [
        "Fighters have carried out dozens of attacks in the district, including the storming of a bank in 2017 in "
        "which 34 people were killed.",
        "The group has staged attacks before, among them an assault on a hotel in 2017 that left 34 dead.",
    ],
)
def test_the_dead_of_something_past_are_not_those_of_the_new_event(aside: str) -> None:
    reading = printed(f"Bomb kills two in Gao\n\nA bomb killed two people in Gao on Tuesday.\n\n{aside}")
    (new,) = mentions(reading, status="new")
    assert [c["value"]["low"] for c in claims(new, "killed")] == [2]
