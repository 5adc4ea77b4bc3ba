"""Keys, edges and relations of candidates, and which of them tell one filler."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.reading.fillers.candidates import Candidate, key_of, spans_of, trimmed
from dateline.reading.fillers.merging import acronym, fillers, same
from dateline.reading.fillers.relations import relations


@pytest.mark.parametrize(
    ("words", "key"),
    [("The armed men", "armed men"), ("a U.S. truck", "us truck"), ("Front (NLF)", "front nlf"), ("the", "")],
)
def test_keys_leave_out_case_marks_and_articles(words: str, key: str) -> None:
    assert key_of(words) == key


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("the two men,", "two men"),
        ('"Red Hand"', "Red Hand"),
        ("(a bus)", "a bus"),
        ("the U.S.", "U.S."),
        ("the", "the"),
    ],
)
def test_spans_are_trimmed(text: str, kept: str) -> None:
    start, end = trimmed(text, 0, len(text))
    assert text[start:end] == kept


def test_spans_of_marked_pieces() -> None:
    begins = np.array([0.9, 0.0, 0.0, 0.5], dtype=np.float32)
    within = np.array([0.0, 0.8, 0.1, 0.0], dtype=np.float32)
    assert {(0, 1), (0, 2), (0, 3), (3, 4)} == set(spans_of(begins, within, 0.03))


def candidate(role: str, key: str, *spans: tuple[int, int]) -> Candidate:
    return Candidate(role, key, list(spans) or [(0, len(key))])


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (candidate("Victim", "juan perez", (0, 10)), candidate("Victim", "perez", (40, 45)), True),
        (candidate("Victim", "colonel juan perez", (0, 18)), candidate("Victim", "juan perez", (40, 50)), True),
        (candidate("Victim", "juan perez", (0, 10)), candidate("Victim", "ana perez", (40, 49)), False),
        (candidate("Victim", "juan perez", (0, 10)), candidate("Target", "juan perez", (40, 50)), False),
        (candidate("PerpOrg", "people liberation army", (0, 22)), candidate("PerpOrg", "pla", (40, 43)), True),
        (candidate("Weapon", "car bomb", (0, 8)), candidate("Weapon", "bombs", (40, 45)), True),
    ],
)
def test_which_candidates_tell_one_filler(one: Candidate, other: Candidate, together: bool) -> None:
    assert same(one, other) is same(other, one) is together


def test_an_acronym_may_leave_out_little_words() -> None:
    assert acronym("fflc", "front for liberation country")
    assert acronym("fl", "front of liberation")
    assert acronym("fol", "front of liberation")
    assert not acronym("xyz", "front for liberation of country")


def test_the_surest_words_stand_for_a_filler() -> None:
    told = [
        candidate("Victim", "perez", (40, 45)),
        candidate("Victim", "juan perez", (0, 10)),
        candidate("Weapon", "bomb", (60, 64)),
    ]
    found = fillers(told, [0.4, 0.7, 0.1], {"Victim": 0.3, "Weapon": 0.3})
    assert [(f.words.key, [o.key for o in f.others], f.probability) for f in found] == [("juan perez", ["perez"], 0.7)]


def test_relations_of_candidates() -> None:
    told = [
        candidate("Victim", "ana", (0, 3)),
        candidate("Victim", "juan perez", (5, 15)),
        candidate("Victim", "perez", (10, 15)),
        candidate("Target", "perez", (10, 15)),
    ]
    found = relations(told)
    assert found.listed[0, 1]
    assert found.listed[1, 0]
    assert found.crossing[1, 2]
    assert not found.crossing[2, 3]
    assert found.within[2, 1]
    assert not found.within[1, 2]
    assert found.alike[2, 3]
