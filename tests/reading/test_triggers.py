"""Trigger words: which lexicon hits tell an event, by their part of speech and what stands around them."""

from __future__ import annotations

import pytest

from dateline.reading.triggers import Trigger, find_triggers, head_of
from parts import annotated, sentence


def triggers(text: str) -> list[Trigger]:
    return find_triggers(sentence(text))


def words(text: str) -> list[str]:
    return [t.text for t in triggers(text)]


TOLD = [
    ("A car bomb exploded outside a hotel.", "exploded", "strong", "bomb"),
    ("Gunmen opened fire on a bus.", "opened fire", "strong", "gun"),
    ("Rebels kidnapped two nurses.", "kidnapped", "strong", "abduct"),
    ("The blast killed six people.", "killed", "effect", "attack"),
    ("Rockets landed near the port.", "landed", "strong", "shell"),
    ("The group threatened to attack the port.", "threatened", "act", "threat"),
    ("Police arrested four men.", "arrested", "weak", "arrest"),
]


@pytest.mark.parametrize(("text", "word", "strength", "family"), TOLD)
def test_a_telling_word_has_its_strength_and_family(text: str, word: str, strength: str, family: str) -> None:
    found = [t for t in triggers(text) if t.text == word]
    assert [(t.strength, t.family) for t in found] == [(strength, family)]


SILENT = [
    ("The plane landed safely in Lagos.", "landed"),  # nothing that falls was told
    ("He set off for the coast.", "set off"),
    ("An attack helicopter flew past.", "attack"),
    ("The strike group left the harbour.", "strike"),
    ("The life-threatening flood went down.", "threatening"),
    ("There were no casualties.", "casualties"),
    ("There were no injuries or deaths.", "injuries"),
    ("There was no word of casualties.", "casualties"),
    ("The casualty figures were late.", "casualty"),
    ("Nobody has been arrested.", "arrested"),
    ("No arrests were made.", "arrests"),
]


@pytest.mark.parametrize(("text", "word"), SILENT)
def test_a_word_that_tells_no_event_is_no_trigger(text: str, word: str) -> None:
    assert word not in words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mortar rounds landed in a field.", "landed"),
        ("They set off a bomb.", "set off"),
        ("A mine went off.", "went off"),
    ],
)  # fmt: skip
def test_a_word_that_needs_company_tells_in_company(text: str, word: str) -> None:
    assert word in words(text)


def test_a_noun_and_a_verb_of_one_form_are_told_apart() -> None:
    (noun,) = [t for t in triggers("The attack lasted an hour.") if t.text == "attack"]
    (verb,) = [t for t in triggers("Rebels attack the camp at night.") if t.text == "attack"]
    assert noun.is_noun
    assert not verb.is_noun


def test_verbs_in_the_capitals_of_a_headline_still_tell() -> None:
    told = annotated("Nothing else is known.", headline="Rebels Kill Nine In Raid")
    assert "Kill" in [t.text for t in find_triggers(told.sentences[0])]


def test_triggers_come_in_order_with_their_offsets() -> None:
    told = annotated("It rained.", "A bomb exploded and killed two guards.")
    found = find_triggers(told.sentences[1])
    assert [t.start for t in found] == sorted(t.start for t in found)
    assert all(told.report.text[t.start : t.end] == t.text for t in found)


def test_the_head_of_a_phrase_is_its_highest_word() -> None:
    told = sentence("Gunmen opened fire on a bus.")
    (hit,) = [h for h in told.of("triggers") if h.text == "opened fire"]
    head = head_of(told, hit)
    assert head is not None
    assert head.text == "opened"


def test_somebody_who_is_shot_is_shot_whoever_it_is() -> None:
    assert [t.text for t in find_triggers(sentence("Two carpenters were shot in their boat."))] == ["shot"]
    assert find_triggers(sentence("The series was shot in a boat.")) == []
