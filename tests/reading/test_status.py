"""The status of a telling, each with its reason: new, past, habitual, threatened, planned, in court ..."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from dateline.model.vocabulary import STATUSES
from dateline.reading.events import Event, find_events
from dateline.reading.report_status import settle
from dateline.reading.tellings import find_tellings
from parts import annotated, surroundings, tellings
from told import printed

HERE = Path(__file__).parent


def lines(name: str) -> list[list[str]]:
    found = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in found if line and not line.startswith("#")]


SENTENCES = lines("status_sentences.tsv")
REPORTS = lines("status_reports.tsv")
# A sentence far below the lead, where no headline speaks for it.
QUIET = [f"The river rose by {n} metres." for n in ("two", "three", "four")]


def statuses(text: str) -> dict[str, str]:
    return {t.judged.status: t.judged.reason for t in tellings(*QUIET, text)}


def settled(text: str) -> list[Event]:
    around = surroundings(annotated(*QUIET, text))
    return settle(find_events(find_tellings(around)), around)


@pytest.mark.parametrize(("status", "text"), SENTENCES)
def test_each_sentence_has_its_status_and_says_why(status: str, text: str) -> None:
    told = settled(text)
    assert status in {e.status for e in told}
    assert status == "new" or "new" not in {e.status for e in told if e.violent}
    assert all(t.judged.reason for e in told for t in e.tellings)


def test_every_status_has_ten_sentences_and_more() -> None:
    count = Counter(status for status, _ in SENTENCES)
    assert set(count) == set(STATUSES)
    assert min(count.values()) >= 10


@pytest.mark.parametrize(("status", "headline", "body"), REPORTS)
def test_short_reports_tell_an_incident_only_where_it_is_new(status: str, headline: str, body: str) -> None:
    reading = printed("\n\n".join([headline, *body.split(" ¶ ")]))
    assert status in {m["status"] for m in reading["mentions"]}
    assert len(reading["incidents"]) == (status == "new")
    assert all(m["status_reason"] for m in reading["mentions"])


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


def test_a_deed_is_dated_by_the_time_in_its_own_clause() -> None:
    (telling,) = tellings("The widow of an editor who was shot dead in 2016 opened a school in Gao on Tuesday.")
    assert telling.judged.status == "background"


def test_what_happened_beside_a_drill_is_no_drill() -> None:
    told = settled("Rockets hit a base near Tal on Tuesday while soldiers were taking part in a drill, killing one.")
    assert "new" in {e.status for e in told if e.violent}
