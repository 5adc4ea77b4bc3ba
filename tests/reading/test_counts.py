"""Counts as ranges: the table of docs/counts.md."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.values import Count
from dateline.reading.counts import find_in, parse_count, plus

DOCS = Path(__file__).parents[2] / "docs" / "counts.md"


def rows() -> list[tuple[str, int | None, int | None]]:
    """The rows of the table: words, low, high."""
    found = re.findall(r'^\| "([^"]+)" \| (\d+|open) \| (\d+|open) \|', DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    return [(words, *(None if n == "open" else int(n) for n in (low, high))) for words, low, high in found]


@pytest.mark.parametrize(("words", "low", "high"), rows())
def test_every_row_of_the_documented_table_is_read_as_written(words: str, low: int | None, high: int | None) -> None:
    count = parse_count(words)
    assert count is not None
    assert (count.low, count.high) == (low, high)
    assert count.as_said == words


def test_the_documented_table_has_rows() -> None:
    assert len(rows()) > 30


@pytest.mark.parametrize("words", ["", "a soldier", "Monday", "six soldiers", "F-16", "5 p.m.", "10-year-old"])
def test_words_that_are_no_count_are_none(words: str) -> None:
    assert parse_count(words) is None


def test_approximate_words_are_marked_and_plain_numbers_are_not() -> None:
    assert [parse_count(w).approximate for w in ("about 20", "dozens", "20 to 30")] == [True, True, True]  # type: ignore[union-attr]
    assert [parse_count(w).approximate for w in ("20", "at least 20", "up to 20")] == [False, False, False]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("On Nov. 12, 2019, three men were hit by 82 mm rounds at 5 p.m.", ["three"]),
        ("A 10-year-old girl and at least 35 others", ["at least 35"]),
        ("In 2014 two dozen people died; 2,000 fled", ["two dozen", "2,000"]),
        ("between 20 and 30 people and three goats", ["between 20 and 30", "three"]),
        ("three and four others", ["three", "four"]),
        ("prices rose 12 percent after 7 blasts", ["7"]),
    ],
)
def test_counts_are_found_and_dates_times_ages_and_measures_are_not(text: str, said: list[str]) -> None:
    assert [text[c.start : c.end] for c in find_in(text)] == said


def test_offsets_start_at_the_given_base() -> None:
    assert [(c.start, c.end) for c in find_in("six men", 100)] == [(100, 103)]


def test_exact_parts_are_summed_as_a_total() -> None:
    total = plus([Count(1, 1, "a soldier"), Count(2, 2, "two civilians")], "a soldier and two civilians")
    assert total == Count(3, 3, "a soldier and two civilians", total=True)


def test_an_open_or_approximate_part_is_never_summed() -> None:
    assert plus([Count(5, 5, "five"), Count(11, 13, "about a dozen", approximate=True)], "both") is None
    assert plus([Count(5, None, "at least five"), Count(2, 2, "two")], "both") is None
    assert plus([], "") is None


@given(st.integers(min_value=0, max_value=9_999_999))
def test_figures_read_as_themselves_with_and_without_commas(number: int) -> None:
    for words in (str(number), f"{number:,}"):
        count = parse_count(words)
        assert count is not None
        assert (count.low, count.high) == (number, number)


@given(st.text(max_size=200))
def test_found_counts_lie_in_the_text_in_order(text: str) -> None:
    found = find_in(text)
    assert all(text[c.start : c.end] for c in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(c.count.low is None or c.count.high is None or c.count.low <= c.count.high for c in found)
