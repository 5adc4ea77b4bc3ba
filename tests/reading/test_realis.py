"""Realis by learnt weights: happened, told in general, or not said to have happened."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.language import pipeline
from dateline.measure.encoded import realis_spans
from dateline.reading.realis import KINDS, Told, beside, chances_of, realis_of, softmax, weights
from dateline.reading.realis_cues import cues_of


def cues(text: str, trigger: str) -> list[str]:
    (doc,) = pipeline.load().parse([text])
    start = text.index(trigger)
    inside = [t.i for t in doc if start <= t.idx < start + len(trigger)]
    return cues_of(doc, inside[0], inside[-1] + 1)


@pytest.mark.parametrize(
    ("kind", "text", "trigger"),
    [
        ("Actual", "The thieves stole the records of two million guests in March.", "stole"),
        ("Actual", "Attackers encrypted the files of the hospital on Tuesday.", "encrypted"),
        ("Generic", "Phishing emails usually ask people to send money.", "send money"),
        ("Other", "The vendor will release a patch for the flaw next month.", "release a patch"),
        ("Other", "No customer data was stolen, the bank said.", "was stolen"),
    ],
)
def test_tense_modality_and_negation_tell_what_happened(kind: str, text: str, trigger: str) -> None:
    chances = chances_of(cues(text, trigger))
    assert max(chances, key=lambda k: chances[k]) == kind
    assert sum(chances.values()) == pytest.approx(1)


def test_all_names_are_one_word_to_the_weights() -> None:
    one, other = (cues(f"{name} paid the ransom.", "paid") for name in ("Harmonia", "Belvedere"))
    assert one == other
    assert not any("harmonia" in cue for cue in one)


def test_each_given_trigger_gets_one_kind_in_order() -> None:
    text = "Hackers stole data from a bank. They could steal more."
    spans = [(8, 13), (text.index("steal "), text.index("steal ") + 5)]
    told = realis_spans(text, spans)
    assert [(t["start"], t["end"]) for t in told] == spans
    assert {t["type"] for t in told} <= set(KINDS)
    assert realis_of([], 0) == []


def test_a_second_look_sees_its_neighbours() -> None:
    told = [Told((), "steal", 0), Told((), "steal", 1), Told((), "pay", 9)]
    rows = beside(softmax(np.array([[2.0, 0, 0], [0, 2.0, 0], [0, 0, 2.0]])), told, 10)
    assert rows.shape == (3, weights().second.shape[0])
    assert rows[0, -1] == rows[1, -1] == 1
    assert rows[2, -1] == 0


def test_no_trigger_is_lost_in_an_empty_or_odd_text() -> None:
    assert [t["type"] in KINDS for t in realis_spans("...", [(0, 1), (2, 3)])] == [True, True]
