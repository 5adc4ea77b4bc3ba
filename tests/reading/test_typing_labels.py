"""The one type of a short report: patterns, clauses, and the own snippets."""

from __future__ import annotations

import re
from collections import Counter
from importlib import resources
from pathlib import Path

import pytest

from dateline.language import pipeline
from dateline.language.lexicon import Entry, load
from dateline.reading.typing_labels import BEFORE, LABELS, SUB_EVENTS, case_label, decide, label_of, label_scores
from dateline.reading.typing_words import clauses, found_at, pattern, stretches

GOLD = Path(__file__).parents[1] / "gold"
FLOORS = {"tuning": 0.96, "held_out": 0.96, "second_held_out": 0.95}
KEYS = {"is", "for", "need", "without", "once", "clause", "later"}


def snippets(name: str) -> list[tuple[str, str]]:
    lines = (GOLD / f"event_types_{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [(label, text) for label, _, text in (line.partition("\t") for line in lines)]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_own_snippets_get_their_type(name: str) -> None:
    rows = snippets(name)
    docs = pipeline.load().parse([text for _, text in rows])
    right = [label_of(doc) == label for (label, _), doc in zip(rows, docs, strict=True)]
    assert sum(right) / len(rows) >= FLOORS[name]


def test_every_type_has_eight_own_snippets_and_no_text_stands_twice() -> None:
    rows = [row for name in FLOORS for row in snippets(name)]
    assert Counter(label for label, _ in rows) == dict.fromkeys(LABELS, 8)
    assert len({text for _, text in rows}) == len(rows)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Nine protesters were shot dead by soldiers in Bahri.", "FORCE_AGAINST_PROTEST"),
        ("Soldiers shot nine protesters dead in Bahri.", "FORCE_AGAINST_PROTEST"),
        ("The village of Ulu was captured by rebels.", "NON_STATE_ACTOR_OVERTAKES_TER"),
        ("The village of Ulu was recaptured by the army.", "GOV_REGAINS_TERIT"),
        ("A car bomb went off in Bara. No group claimed responsibility.", "REM_EXPLOS"),
        ("The Red Band claimed responsibility for the car bomb in Bara.", "ATTRIB"),
        ("Police fired stun grenades at demonstrators in Bara.", "PROTEST_WITH_INTER"),
        ("Villagers were attacked by gunmen near Bara.", "ATTACK"),
    ],
)
def test_who_does_what_to_whom_decides(text: str, label: str) -> None:
    assert case_label(text) == label


@pytest.mark.parametrize("text", ["", " \n", "The library opens at nine."])
def test_a_text_in_which_nothing_speaks_for_a_type_is_other(text: str) -> None:
    assert case_label(text) == "OTHER"


def test_a_loaded_word_changes_no_type() -> None:
    plain = "Gunmen shot dead a farmer and his son in their house near Sokoto."
    assert case_label(plain.replace("Gunmen", "Terrorists")) == case_label(plain) == "ATTACK"


def test_the_more_specific_type_puts_the_wider_one_out() -> None:
    assert decide({"SUIC_BOMB": 6.0, "REM_EXPLOS": 9.0}) == "SUIC_BOMB"
    assert decide({"SUIC_BOMB": 1.0, "REM_EXPLOS": 9.0}) == "REM_EXPLOS"
    assert decide({}) == "OTHER"


def test_a_later_sentence_counts_less() -> None:
    first, later = pipeline.load().parse(["Floods hit Bara.", "It was Monday. Floods hit Bara."])
    assert label_scores(first)["NATURAL_DISASTER"] > label_scores(later)["NATURAL_DISASTER"] > 0


def test_a_clause_is_written_agent_verb_object_whatever_the_voice() -> None:
    for text in ("Soldiers took the town.", "The town was taken by soldiers."):
        words = [[token.lemma_ for token in clause] for clause in clauses(pipeline.load().parse([text])[0][:])]
        assert [w for w in words[0] if w in ("soldier", "take", "town")] == ["soldier", "take", "town"]


def test_a_gap_in_a_pattern_reaches_only_so_far() -> None:
    wanted = pattern(Entry("event_types", "throw|hurl .. grenade", "b", {}))
    near = [frozenset({w}) for w in "they hurl a small grenade".split()]
    assert found_at(near, wanted, 1, 6) == [1, 4]
    assert found_at(near, wanted, 1, 2) == []


def test_lexicons_lay_concepts_over_words() -> None:
    told = stretches(pipeline.load().parse(["Katyusha rockets hit a market in Bara."])[0])[0].tokens
    assert "@rocket" in told[1] and "@at_market" in told[4]


def test_the_lexicon_of_types_is_well_formed() -> None:
    for entry in load("event_types").entries:
        assert set(entry.attributes) <= KEYS, entry
        assert bool(entry.get("is")) != bool(entry.get("for")), entry
        for part in filter(None, entry.get("for").split(",")):
            label, _, weight = part.replace(" ", "_").partition(":")
            assert label in LABELS and float(weight), entry
        assert not re.search(r"\.\.$|^\.\.", entry.phrase), entry


def test_every_block_of_the_lexicon_of_types_states_its_source() -> None:
    text = (resources.files("dateline.language") / "lexicons" / "event_types.lex").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line]
    blocks = [i for i, line in enumerate(lines) if line.startswith("@block")]
    assert blocks and all(lines[i + 1].startswith("@source ") for i in blocks)


def test_rules_name_known_types() -> None:
    assert {*BEFORE, *(label for out in BEFORE.values() for label in out), *SUB_EVENTS.values()} <= set(LABELS)
