"""Binding: each value goes to its event and to the speaker who asserts it, with the speaker's stance."""

from __future__ import annotations

import pytest

from dateline.reading.binding import Bound, bind
from dateline.reading.events import find_events
from dateline.reading.slots import fill
from dateline.reading.tellings import find_tellings
from parts import annotated, surroundings

BOMB = "A bomb exploded at a market in Gao on Tuesday."


def bound(*passages: str) -> list[Bound]:
    made = annotated(*passages)
    around = surroundings(made)
    events = find_events(find_tellings(around))
    return bind([(s, fill(s)) for s in made.body()], events, around.attributions)


def one(slot: str, *passages: str) -> Bound:
    (found,) = [b for b in bound(*passages) if b.found.slot == slot]
    return found


def test_a_value_belongs_to_the_event_of_its_sentence() -> None:
    told = bound(BOMB + " The blast killed five people.", "In Mopti, another bomb killed two guards on Monday.")
    assert [b.event for b in told if b.found.slot == "killed"] == [0, 1]


def test_a_value_told_later_is_carried_to_the_event_before() -> None:
    assert one("injured", BOMB, "Nine traders were taken to hospital.").event == 0


def test_a_value_told_far_away_goes_to_the_only_new_incident() -> None:
    dull = " ".join(f"The river rose by {n} metres." for n in ("two", "three", "four", "five"))
    far = [b for b in bound(BOMB, dull, "The windows were blown out.") if b.found.slot == "damage"]
    assert [b.event for b in far] == [0]


def test_the_report_speaks_where_nobody_else_does() -> None:
    speaker = one("killed", "A bomb killed five people in Gao on Tuesday.").speaker
    assert (speaker.name, speaker.kind) == ("Delta Post", "outlet")


@pytest.mark.parametrize(
    ("text", "slot", "stance", "kind"),
    [
        ("A bomb killed five people in Gao on Tuesday, police said.", "killed", "asserts", "police"),
        ("The governor blamed Boko Haram for the bombing in Gao on Tuesday.", "perpetrator", "accuses", "official"),
        ("Boko Haram claimed responsibility for the bombing in Gao.", "claimed_by", "claims_responsibility", "group"),
    ],
)
def test_a_value_has_its_speaker_and_stance(text: str, slot: str, stance: str, kind: str) -> None:
    found = one(slot, text)
    assert (found.stance, found.speaker.kind) == (stance, kind)


def test_a_denial_of_a_part_in_it_is_a_denial() -> None:
    told = bound(BOMB, "The governor blamed Boko Haram for the attack.", "Boko Haram denied any role in the attack.")
    assert [b.stance for b in told if b.found.slot == "perpetrator"] == ["accuses", "denies"]
