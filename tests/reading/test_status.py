"""The status of a telling, each with its reason: new, past, habitual, threatened, planned, in court ..."""

from __future__ import annotations

import pytest

from parts import tellings

NEW = [
    "A bomb exploded at a market in Gao on Tuesday, killing five people.",
    "Gunmen shot dead a judge in Quetta on Wednesday.",
    "Two soldiers were wounded on Monday when their truck hit a mine.",
    "Unknown men had kidnapped a nurse in Kaduna on Tuesday, police said.",
]
OTHERS = [
    ("legal", "A court sentenced two men to life in prison for the bombing of a bus."),
    ("legal", "He pleaded guilty to the murder of a priest."),
    ("anniversary", "Families commemorated the victims of the bombing on its tenth anniversary."),
    ("exercise", "Troops repelled a mock attack on the port during a military exercise."),
    ("foiled", "Police foiled a plot to bomb the station."),
    ("threatened", "The group threatened to bomb the port."),
    ("threatened", "The rebels vowed to attack every convoy."),
    ("negated", "The mayor said the army did not attack the village."),
    ("planned", "The ministry announced that it would withdraw its troops from the north."),
    ("hypothetical", "Rebels could attack the port."),
    ("hypothetical", "If gunmen attack the convoy, the road is lost."),
    ("habitual", "Rebels have repeatedly attacked convoys on this road."),
    ("habitual", "More than 300 people have been killed in attacks in the region this year."),
    ("habitual", "It was the third attack on the port this month."),
    ("habitual", "Militants often attack patrols with roadside bombs."),
    ("background", "A bomb killed 40 people at the same station in 2015."),
    ("background", "Trust has gone since rebels attacked the port."),
    ("background", "The envoy resigned two days after gunmen killed his driver."),
    ("background", "A car bomb killed nine people there last year."),
]


def statuses(text: str) -> dict[str, str]:
    # A sentence far below the lead, where no headline speaks for it.
    quiet = [f"The river rose by {n} metres." for n in ("two", "three", "four")]
    return {t.judged.status: t.judged.reason for t in tellings(*quiet, text)}


@pytest.mark.parametrize("text", NEW)
def test_what_happened_this_week_is_new(text: str) -> None:
    assert "new" in statuses(text)


@pytest.mark.parametrize(("status", "text"), OTHERS)
def test_what_is_not_new_says_what_it_is_and_why(status: str, text: str) -> None:
    found = statuses(text)
    assert status in found
    assert found[status]
    assert "new" not in found


def test_the_cue_words_are_in_the_reason() -> None:
    assert "pleaded guilty" in statuses("He pleaded guilty to the murder of a priest.")["legal"]


def test_reports_far_later_make_the_same_event_past() -> None:
    text = "A bomb exploded in Gao on 11 May 2021."
    (soon,) = tellings(text)
    (late,) = tellings(text, published="2021-09-01")
    assert (soon.judged.status, late.judged.status) == ("new", "background")


def test_the_lead_may_tell_what_is_a_week_old() -> None:
    text = "A bomb exploded in Gao on 3 May 2021."
    assert tellings(text)[0].judged.status == "new"


def test_a_present_perfect_with_a_recent_day_is_no_habit() -> None:
    (telling, *_) = tellings("Attacks have killed nine people in Gao since Tuesday.")
    assert telling.judged.reason
