"""Threats, announcements and court stories: what is to be done, against whom, and who stands before the court."""

from __future__ import annotations

import pytest

from dateline.model.values import Actor, Thing
from dateline.reading.acts import act_values
from parts import events


def values(text: str) -> dict[str, tuple[str, str]]:
    """Slot: words and stance."""
    out = {}
    for event in events(text):
        for sentence, found in act_values(event):
            assert isinstance(found.value, (Actor, Thing))
            words = sentence.text[found.start - sentence.start : found.end - sentence.start]
            assert words == found.value.as_said
            out[found.slot] = (words, str(found.stance))
    return out


def test_a_threat_says_what_and_against_whom() -> None:
    told = values("The rebels threatened to take up arms against French forces if the talks fail.")
    assert told["type"][0].startswith("take up arms")
    assert told["target"] == ("French forces", "threatens")


def test_an_announcement_says_what_is_to_come() -> None:
    told = values("The ministry announced that it would withdraw 300 soldiers from the north.")
    assert told["type"] == ("withdraw 300 soldiers from the north", "announces")


def test_a_demand_has_an_object() -> None:
    assert "target" in values("The rebels demanded the release of nine prisoners on Tuesday.")


@pytest.mark.parametrize(
    "text",
    ["The court sentenced Moussa Keita to nine years in prison for the bombing of a bus.",
     "Moussa Keita was convicted on Tuesday of the bombing of a bus."],
)  # fmt: skip
def test_a_court_story_names_who_stands_before_the_court(text: str) -> None:
    assert values(text)["perpetrator"][0] == "Moussa Keita"


def test_a_deed_of_force_has_no_such_values() -> None:
    assert values("A bomb exploded in Gao on Tuesday, killing five people.") == {}
