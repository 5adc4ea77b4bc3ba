"""Segments: where a sentence that tells several events is cut, and where it is left whole."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading.segments import Segment, segment
from dateline.reading.triggers import find_triggers
from parts import sentence


def segments(text: str) -> list[Segment]:
    told = sentence(text)
    return segment(told, find_triggers(told))


CUT = [
    ("The blast came two days after a mayor was shot dead.", "distance", "two days after"),
    ("Tension has grown since rebels attacked the port.", "since", "since"),
    ("A bomb exploded after gunmen stormed the hotel.", "after", "after"),
    ("A bomb killed two guards, but rebels attacked the port as well.", "coordinated", ","),
    ("The army shelled the village in retaliation for an ambush.", "purpose", "in retaliation"),
]


@pytest.mark.parametrize(("text", "joint", "start"), CUT)
def test_a_joint_opens_a_segment_of_its_own(text: str, joint: str, start: str) -> None:
    last = segments(text)[-1]
    assert last.joint == joint
    assert last.text.startswith(start)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed two guards and a nurse.",
        "Two died when a bomb went off.",
        "The attack killed six soldiers and wounded nine others.",
        "Gunmen attacked the village on Monday after dark.",
    ],
)
def test_one_deed_is_not_cut_from_its_toll(text: str) -> None:
    told = segments(text)
    assert len([s for s in told if s.joint not in ("relative",)]) == 1


def test_a_sentence_without_a_trigger_has_no_segment() -> None:
    assert segments("The river rose by two metres.") == []


def test_every_trigger_stands_in_the_segment_that_holds_it() -> None:
    text = "A bomb exploded in Gao, and hours after gunmen attacked a bus, the army shelled a camp."
    for part in segments(text):
        assert part.triggers
        assert all(part.start <= t.start < part.end for t in part.triggers)


CLAUSES = st.lists(
    st.sampled_from(
        ["a bomb exploded in Gao", "gunmen killed two guards", "the mayor resigned", "rebels attacked a bus"]
    ), min_size=1, max_size=4,
)  # fmt: skip
JOINTS = st.sampled_from([" after ", " and ", ", but ", " since ", "; ", " two days after ", ", which "])


@given(CLAUSES, JOINTS)
def test_segments_are_in_order_and_share_no_word(clauses: list[str], joint: str) -> None:
    text = joint.join(clauses).capitalize() + "."
    told = sentence(text)
    triggers = find_triggers(told)
    parts = segment(told, triggers)
    assert all(a.end <= b.start for a, b in itertools.pairwise(parts))
    assert sorted(t.start for p in parts for t in p.triggers) == [t.start for t in triggers]
