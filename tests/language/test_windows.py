"""Windows of whole sentences."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.language.windows import windows_of


def test_sentences_are_packed_whole() -> None:
    assert windows_of([4, 4, 4], 8) == [(0, 8), (8, 12)]


def test_a_sentence_longer_than_a_window_is_cut() -> None:
    assert windows_of([3, 20, 2], 8) == [(0, 3), (3, 11), (11, 19), (19, 25)]


def test_nothing_gives_no_window() -> None:
    assert windows_of([], 8) == windows_of([0, 0], 8) == []


@given(st.lists(st.integers(0, 50), max_size=40), st.integers(1, 30))
def test_every_piece_is_in_one_window_and_none_is_too_long(lengths: list[int], most: int) -> None:
    cuts = windows_of(lengths, most)
    assert [piece for a, b in cuts for piece in range(a, b)] == list(range(sum(lengths)))
    assert all(0 < b - a <= most for a, b in cuts)
