"""Where sentences end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.sentences import split

WHOLE = [
    "Gen. Omar Dia spoke to Lt. Col. Adam Bah in St. Louis.",
    "The blast hit at 5 p.m. local time near the port.",
    "U.S. forces left on Jan. 3 by air.",
    "The toll rose to 3.5 million, the U.N. said.",
    "J. K. Mensah was wounded.",
    "He asked “Who fired?” before he fell.",
    "“Stop!” he shouted at them.",
    "Rockets fell on camp No. 4 and on the road.",
    "They waited ... and then ran.",
]
TWO = [
    ("The shelling began at 5 p.m. Police closed the road.", "Police closed the road."),
    ("Two died. Three were hurt.", "Three were hurt."),
    ("“We saw smoke.” The mayor left.", "The mayor left."),
    ("Who fired? Nobody knows.", "Nobody knows."),
    ("He works for Dune Co. The firm is closed.", "The firm is closed."),
    ("The envoy flew to the U.S. He returned on Monday.", "He returned on Monday."),
    ("Shots were fired on Sat. The road was closed.", "The road was closed."),
    ("A shell fell\nTwo died", "Two died"),
    ("Two died (police said three.) The road was closed.", "The road was closed."),
    ("It ended… The town slept.", "The town slept."),
]


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text)]


@pytest.mark.parametrize("text", WHOLE)
def test_a_mark_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(("text", "second"), TWO)
def test_a_mark_between_sentences_ends_the_first(text: str, second: str) -> None:
    assert sentences(text)[1:] == [second]


def test_nothing_and_blanks_hold_no_sentence() -> None:
    assert split("") == split(" \n \t\n") == []


def test_only_the_asked_part_is_split() -> None:
    text = "One fell. Two fell. Three fell."
    assert [text[a:b] for a, b in split(text, 10, 19)] == ["Two fell."]


@given(st.text(st.sampled_from("ab AB.!?…\"”' \n1)"), max_size=80))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    spans = split(text)
    assert all(a < b for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in itertools.pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() for a, b in spans)
