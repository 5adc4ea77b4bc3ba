"""Expressions to `When`: bounds, precision, basis, and what stays without a date."""

from __future__ import annotations

import pytest

from dateline.model.report import Published
from dateline.model.values import When
from dateline.times import Anchor, Resolved, find_times, resolve

NIGHT = Anchor(Published("2020-11-18T02:19", "2020-11-18T02:19", "minute", "given", "+03:00"))


def _when(text: str, anchor: Anchor = NIGHT, previous: When | None = None) -> When | None:
    (found,) = find_times(text)
    resolved: Resolved = resolve(found, anchor, previous=previous)
    assert resolved.anchored == (resolved.when is not None)
    return resolved.when


@pytest.mark.parametrize(
    ("text", "start", "end", "precision", "basis"),
    [
        ("on Tuesday", "2020-11-17", "2020-11-17", "day", "dateline"),
        ("17 November 2020", "2020-11-17", "2020-11-17", "day", "explicit"),
        ("in October", "2020-10-01", "2020-10-31", "month", "dateline"),
        ("in October 2019", "2019-10-01", "2019-10-31", "month", "explicit"),
        ("in early October", "2020-10-01", "2020-10-10", "month", "dateline"),
        ("last week", "2020-11-09", "2020-11-15", "week", "dateline"),
        ("over the weekend", "2020-11-14", "2020-11-15", "range", "dateline"),
        ("in 2003", "2003-01-01", "2003-12-31", "year", "explicit"),
        ("in the night to Tuesday", "2020-11-16T18:00", "2020-11-17T06:00", "part_of_day", "dateline"),
        ("this autumn", "2020-09-01", "2020-11-30", "season", "dateline"),
        ("last summer", "2020-06-01", "2020-08-31", "season", "dateline"),
        ("in February 2020", "2020-02-01", "2020-02-29", "month", "explicit"),
        ("earlier this month", "2020-11-01", "2020-11-18", "month", "dateline"),
        ("the third quarter", "2020-07-01", "2020-09-30", "range", "dateline"),
        ("in the 1990s", "1990-01-01", "1999-12-31", "range", "explicit"),
        ("May 15-24", "2020-05-15", "2020-05-24", "range", "dateline"),
        ("between June and August", "2020-06-01", "2020-08-31", "range", "dateline"),
        ("from November 2019 to March 2020", "2019-11-01", "2020-03-31", "range", "explicit"),
        ("Tuesday night", "2020-11-17T18:00", "2020-11-17T23:59", "part_of_day", "dateline"),
        ("Friday morning", "2020-11-13T05:00", "2020-11-13T12:00", "part_of_day", "dateline"),
        ("early on Wednesday", "2020-11-18T00:00", "2020-11-18T09:00", "part_of_day", "dateline"),
        ("late on Sunday", "2020-11-15T18:00", "2020-11-15T23:59", "part_of_day", "dateline"),
        ("overnight", "2020-11-17T18:00", "2020-11-18T06:00", "part_of_day", "dateline"),
        ("10 p.m. Friday", "2020-11-13T22:00", "2020-11-13T22:00", "minute", "dateline"),
        ("at 10 p.m.", "2020-11-17T22:00", "2020-11-17T22:00", "minute", "dateline"),
        ("5.30 p.m. on 17 November 2019", "2019-11-17T17:30", "2019-11-17T17:30", "minute", "explicit"),
        ("0715 GMT on Monday", "2020-11-16T07:15", "2020-11-16T07:15", "minute", "dateline"),
        ("at 07:15 GMT", "2020-11-18T07:15Z", "2020-11-18T07:15Z", "minute", "dateline"),
    ],
)
def test_an_expression_gets_bounds_precision_and_basis(
    text: str, start: str, end: str, precision: str, basis: str
) -> None:
    when = _when(text)
    assert when is not None
    got = (when.start.rstrip("Z"), when.end.rstrip("Z"), when.precision, when.basis)
    assert got == (start.rstrip("Z"), end.rstrip("Z"), precision, basis)
    assert when.as_said in text


def test_a_time_given_in_gmt_is_marked() -> None:
    when = _when("at 07:15 GMT")
    assert when is not None and when.start == "2020-11-18T07:15Z"


def test_the_night_of_a_day_that_has_only_begun_is_kept_as_a_range() -> None:
    when = _when("Wednesday night")
    assert when is not None
    assert (when.start, when.end, when.precision) == ("2020-11-17", "2020-11-18", "range")


@pytest.mark.parametrize(
    "text",
    [
        "just days later",
        "in recent weeks",
        "three days",
        "every day",
        "two hours later",
        "the next day",
        "recently",
    ],
)
def test_what_names_no_date_gets_none(text: str) -> None:
    assert _when(text) is None


def test_days_later_than_another_event_is_a_range_after_it() -> None:
    previous = When("2020-01-03", "2020-01-03", "day", "dateline", "January 3")
    when = _when("just days later", previous=previous)
    assert when is not None
    assert (when.start, when.end, when.precision, when.basis) == (
        "2020-01-04",
        "2020-01-09",
        "range",
        "other_event",
    )


def test_hours_later_than_a_minute_is_a_minute() -> None:
    previous = When("2020-11-15T23:30", "2020-11-15T23:30", "minute", "dateline", "11:30 p.m. on Sunday")
    when = _when("two hours later", previous=previous)
    assert when is not None and (when.start, when.basis) == ("2020-11-16T01:30", "other_event")


def test_a_time_of_day_takes_the_day_told_before() -> None:
    previous = When("2020-11-13", "2020-11-13", "day", "dateline", "Friday")
    when = _when("at 10 p.m.", previous=previous)
    assert when is not None and (when.start, when.basis) == ("2020-11-13T22:00", "other_event")


def test_the_tense_given_decides_over_the_words_around() -> None:
    (found,) = find_times("on Thursday")
    future = resolve(found, NIGHT, tense="future").when
    past = resolve(found, NIGHT, tense="past").when
    assert future is not None and past is not None
    assert (future.start, past.start) == ("2020-11-19", "2020-11-12")


@pytest.mark.parametrize("text", ["on Tuesday", "last month", "January 3", "two weeks ago", "today", "at 10 p.m."])
def test_without_a_report_date_nothing_relative_is_resolved(text: str) -> None:
    assert _when(text, Anchor()) is None


def test_without_a_report_date_an_ambiguous_order_of_day_and_month_is_not_resolved() -> None:
    assert _when("on 05/11/2020", Anchor()) is None
    assert _when("on 17/11/2020", Anchor()) is not None


def test_a_report_date_known_to_the_month_gives_no_days() -> None:
    month = Anchor(Published("2020-11", "2020-11", "month", "given"))
    assert _when("on Tuesday", month) is None
    last = _when("last month", month)
    assert last is not None and last.start == "2020-10-01"


def test_a_night_stays_with_the_day_it_is_named_after() -> None:
    (found,) = find_times("on Saturday night")
    when = resolve(found, NIGHT).when
    assert when is not None and when.start.startswith("2020-11-14")


def test_a_distance_beyond_the_calendar_gives_no_date() -> None:
    assert _when("999999 century ago") is None


@pytest.mark.parametrize("text", ["February 30 was odd", "31 June", "on 30 February 2020", "at 25:00"])
def test_dates_that_no_calendar_has_give_no_day(text: str) -> None:
    whens = [resolve(found, NIGHT).when for found in find_times(text)]
    assert all(when is None or when.precision == "month" for when in whens)


def test_a_winter_that_runs_is_this_winter() -> None:
    when = _when("this winter", Anchor(Published("2021-02-03", "2021-02-03", "day", "given")))
    assert when is not None and (when.start, when.end) == ("2020-12-01", "2021-02-28")


@pytest.mark.parametrize(
    ("previous", "start", "end"),
    [
        (
            When("2020-11-15T02:00", "2020-11-15T02:00", "minute", "dateline", ""),
            "2020-11-14T18:00",
            "2020-11-15T06:00",
        ),
        (
            When("2020-11-14T18:00", "2020-11-15T06:00", "part_of_day", "dateline", ""),
            "2020-11-14T18:00",
            "2020-11-15T06:00",
        ),
        (
            When("2020-11-14T23:00", "2020-11-14T23:00", "minute", "dateline", ""),
            "2020-11-14T18:00",
            "2020-11-14T23:59",
        ),
    ],
)
def test_the_same_night_is_that_of_what_was_told_before(previous: When, start: str, end: str) -> None:
    when = _when("in the same night", previous=previous)
    assert when is not None and (when.start, when.end) == (start, end)


def test_what_was_to_come_lies_ahead() -> None:
    (found,) = find_times("The talks, which were to go on in December, are off.")
    resolved = resolve(found, NIGHT)
    assert resolved.when is not None and resolved.when.start == "2020-12-01"
