"""Dates as pages and date lines state them."""

from __future__ import annotations

import pytest

from dateline.intake import dates
from dateline.intake.fields import wire_day


@pytest.mark.parametrize(
    ("text", "start", "precision", "zone"),
    [
        ("2024-05-03T15:47:42.389Z", "2024-05-03T15:47", "minute", "Z"),
        ("2024-05-03T15:47:42+0200", "2024-05-03T15:47", "minute", "+0200"),
        ("2024-05-03 15:47", "2024-05-03T15:47", "minute", None),
        ("2024-05-03", "2024-05-03", "day", None),
        ("2024-05-03T00:00:00", "2024-05-03", "day", None),
        ("Tue, 05 Mar 2024 08:09:00 GMT", "2024-03-05T08:09", "minute", "GMT"),
        ("March 5, 2024", "2024-03-05", "day", None),
        ("5 Mar 2024 8:09 pm EST", "2024-03-05T20:09", "minute", "EST"),
        ("05.03.2024", "2024-03-05", "day", None),
    ],
)
def test_a_stamp_is_read_to_the_precision_it_states(text: str, start: str, precision: str, zone: str | None) -> None:
    found = dates.from_iso(text, "meta")
    assert found is not None
    assert (found.start, found.precision, found.zone, found.basis) == (start, precision, zone, "meta")


@pytest.mark.parametrize(
    "text", ["", "0000-00-00", "2024-13-45", "9999999", "GMT+25", "-1", "5" * 1_000_000, "31 February 2020"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert dates.from_iso(text, "meta") is None


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Wednesday, 18 November 2020 2:19 AM", "2020-11-18T02:19"),
        ("Published: 15:41 GMT, 16 December 2014 | Updated: 16:01 GMT, 16 December 2014", "2014-12-16T15:41"),
        ("Posted on Nov. 3rd, 2019 at 7 p.m. ET", "2019-11-03T19:00"),
        ("20 Nov 2019 08:00 GMT", "2019-11-20T08:00"),
        ("December 20, 2005", "2005-12-20"),
    ],
)
def test_a_date_line_is_one_and_gives_its_time(line: str, start: str) -> None:
    assert dates.is_date_line(line)
    found = dates.find(line, "dateline-text")
    assert found is not None and found.published.start == start


@pytest.mark.parametrize(
    "line",
    ["He was killed on 3 January 2020 in Karvan, the army said.", "Army chief visits Karvan", "7 killed in 2 attacks"],
)
def test_a_sentence_with_a_date_is_no_date_line(line: str) -> None:
    assert not dates.is_date_line(line)


@pytest.mark.parametrize(
    ("words", "reference", "day"),
    [
        ("Oct. 3", "2020-10-04", "2020-10-03"),
        ("Dec 31", "2021-01-02", "2020-12-31"),
        ("Jan. 1", "2020-12-31", "2021-01-01"),
        ("14 SEP 89", None, "1989-09-14"),
        ("3 Oct 2011", "2020-01-01", "2011-10-03"),
        ("Oct. 3", None, None),
    ],
)
def test_the_day_of_a_dateline_takes_the_nearest_year(words: str, reference: str | None, day: str | None) -> None:
    assert wire_day(words, reference) == day


def test_a_zone_that_means_several_things_moves_nothing() -> None:
    assert dates.zone_offset("IST") is None
    assert dates.zone_offset("+05:30") == 330
    assert dates.zone_offset("UTC-3") == -180
