"""Times of a report, resolved in text order against its own day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from dateline.model.report import Published
from dateline.reading.moments import find_moments, published_day
from parts import annotated


def days(*passages: str, published: str | None = "2021-05-12") -> list[str]:
    return [m.when.start for m in find_moments(annotated(*passages, published=published))]


def test_weekdays_rest_on_the_day_of_the_report() -> None:
    assert days("A bomb exploded in Gao on Tuesday.") == ["2021-05-11"]


def test_without_a_day_of_the_report_a_weekday_means_nothing() -> None:
    assert days("A bomb exploded in Gao on Tuesday.", published=None) == []


def test_a_full_date_needs_no_report_day() -> None:
    assert days("A bomb exploded in Gao on 3 May 2021.", published=None) == ["2021-05-03"]


def test_a_distance_rests_on_the_time_told_before() -> None:
    assert days("A bomb exploded on 3 May 2021.", "Two days later a mine killed a shepherd.") == [
        "2021-05-03",
        "2021-05-05",
    ]


def test_moments_stand_at_their_offsets() -> None:
    told = annotated("It rained.", "A bomb exploded in Gao on Tuesday.")
    (moment,) = find_moments(told)
    assert told.report.text[moment.start : moment.end] == "Tuesday"


def test_durations_are_no_moments() -> None:
    assert days("The siege lasted three weeks.") == []


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (Published("2021-05-12T08:00", "2021-05-12T08:00", "minute", "given"), dt.date(2021, 5, 12)),
        (Published("2021-05-12", "2021-05-12", "day", "given"), dt.date(2021, 5, 12)),
        (Published("2021-05", "2021-05", "month", "given"), None),
        (Published("2021-99-99", "2021-99-99", "day", "given"), None),
        (None, None),
    ],
)
def test_the_day_of_the_report_is_known_to_the_day_or_not_at_all(
    published: Published | None, day: dt.date | None
) -> None:
    told = annotated("It rained.")
    assert published_day(replace(told, report=replace(told.report, published=published))) == day
