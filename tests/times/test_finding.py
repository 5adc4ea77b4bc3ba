"""Finding: spans are evidence, nothing raises, and time grows with the length of the text only."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model.report import Published
from dateline.times import Anchor, find_times, resolve, timex

ANCHOR = Anchor(Published("2020-11-18T02:19", "2020-11-18T02:19", "minute", "given"))
WORDS = """
    on Tuesday night last next this early late May march 17 2020 99 31 0 the of and to between from - , . (
    ) ' days
    weeks year quarter ago later earlier 10 p.m. 18:30 half second first every noon morning 1990s 3.30 GMT
    fiscal
    summer past few a two million Nov. Sat. 2020-11-17 31/12/99 9/11 before after yesterday Q3 of it 9999
    0001-01-01
    century decades 999999 hundred
"""
PIECES = [*WORDS.split(), "\n\n"]


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_error(text: str) -> None:
    _check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_row_of_time_words_is_read_without_error(pieces: list[str]) -> None:
    _check(" ".join(pieces))


def _check(text: str) -> None:
    last = 0
    for found in find_times(text):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        last = found.end
        for anchor in (ANCHOR, Anchor()):
            when = resolve(found, anchor).when
            assert when is None or when.start <= when.end
    assert all(t.start < t.end for t in timex(text, "2020-11-18"))


def test_offsets_count_from_the_base_given() -> None:
    (found,) = find_times("It fell on Tuesday.", base=100)
    assert (found.start, found.end, found.text) == (111, 118, "Tuesday")


def test_a_paragraph_break_ends_an_expression() -> None:
    assert [found.text for found in find_times("It was May\n\n5 men died in June\n2019.")] == ["June\n2019"]


@pytest.mark.parametrize("unit", ["the ", "1-", "a day of ", "May 5 ", "(((", "12:", "early late ", "two and a half "])
def test_hostile_repetition_takes_time_in_proportion_to_length(unit: str) -> None:
    start = time.perf_counter()
    find_times(unit * 2000)
    assert time.perf_counter() - start < 2.0


def test_a_report_of_three_hundred_words_takes_milliseconds() -> None:
    text = "Gunmen attacked a convoy on the road to the town on Tuesday, killing two soldiers, officials said. " * 18
    best = min(_seconds(text) for _ in range(5))
    assert best < 0.02


def _seconds(text: str) -> float:
    start = time.perf_counter()
    find_times(text)
    return time.perf_counter() - start
