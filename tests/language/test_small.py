"""A text in small letters, for patterns written in small letters."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dateline.language.small import small


@given(st.text(alphabet=st.sampled_from("skilmKSIMıİſK ’éÉß-,9Ω")))
def test_a_pattern_in_small_letters_finds_what_it_finds_with_case_ignored(text: str) -> None:
    for pattern in (r"\b(?:skill|kills?|mis\w+)\b", r"k", r"s", r"i\s"):
        told = [m.span() for m in re.finditer(pattern, small(text))]
        assert told == [m.span() for m in re.finditer(pattern, text, re.I)]


@given(st.text())
def test_a_text_in_small_letters_keeps_its_length(text: str) -> None:
    assert len(small(text)) == len(text)
