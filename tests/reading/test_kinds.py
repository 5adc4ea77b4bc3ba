"""Types: PLOVER type and mode, ACLED event and sub-event, from the main trigger, the weapons and the parties."""

from __future__ import annotations

import pytest

from dateline.reading.kinds import Kind, find_kind, main_trigger
from parts import events

SUBS = [
    ("Four rockets landed near the port of Gao.", "Shelling/artillery/missile attack"),
    ("A bomb exploded at a market in Gao.", "Remote explosive/landmine/IED"),
    ("A suicide bomber blew himself up at a checkpoint in Gao.", "Suicide bomb"),
    ("An air strike killed seven people in Gao.", "Air/drone strike"),
    ("Gunmen shot dead a judge in Gao.", "Attack"),
    ("Gunmen kidnapped two nurses in Gao.", "Abduction/forced disappearance"),
    ("Soldiers and rebels clashed near Gao.", "Armed clash"),
    ("Rebels attacked an army post near Gao, and soldiers returned fire.", "Armed clash"),
    ("Men attacked a church in Gao with grenades.", "Grenade"),
]


def kind(*passages: str) -> Kind:
    return find_kind(next(e for e in events(*passages) if e.violent))


@pytest.mark.parametrize(("text", "sub"), SUBS)
def test_a_deed_has_its_sub_event(text: str, sub: str) -> None:
    found = kind(text)
    assert found.acled is not None
    assert found.acled[1] == sub
    assert found.event_type in ("ASSAULT", "COERCE")


def test_a_threat_has_no_violent_code() -> None:
    (event,) = events("The rebels threatened to bomb the port of Gao.")
    assert find_kind(event) == Kind("THREATEN", None, None)


def test_police_who_speak_do_not_fight() -> None:
    found = kind("Gunmen opened fire on traders in Gao on Tuesday, police said.")
    assert found.acled == ("Violence against civilians", "Attack")


def test_a_seizure_beside_a_killing_does_not_name_it() -> None:
    found = kind("Soldiers killed nine gunmen near Gao on Monday and seized two rifles, the ministry said.")
    assert found.event_type == "ASSAULT"


def test_a_protest_that_follows_does_not_name_the_killing() -> None:
    assert kind("The killing of 12 villagers by gunmen near Gao on Monday drew protests.").event_type == "ASSAULT"


@pytest.mark.parametrize("word", ["killed", "murdered", "assassinated", "slaughtered"])
def test_no_code_comes_from_a_loaded_word(word: str) -> None:
    plain = kind("A regional minister was killed by gunmen in Gao on Tuesday.")
    assert kind(f"A regional minister was {word} by gunmen in Gao on Tuesday.") == plain


def test_the_surest_word_is_the_main_trigger() -> None:
    (event,) = [e for e in events("Two people were killed when a bomb exploded in Gao.") if e.violent]
    assert main_trigger(event).text == "exploded"
