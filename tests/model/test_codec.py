"""The JSON of the nouns: what is there, what is absent, and the way back."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given

from dateline.model.claims import Claim, Mention, Speaker
from dateline.model.codec import from_json, to_json, value_class
from dateline.model.reading import Outcome, Reading
from dateline.model.report import Evidence
from dateline.model.values import Actor, Count, Place, Thing, Value, When
from dateline.model.vocabulary import ACTOR_SLOTS, COUNT_SLOTS, PLACE_SLOTS, SLOTS, THING_SLOTS
from readings import example, readings


def test_what_is_not_known_leaves_no_key() -> None:
    assert to_json(Actor("a man")) == {"as_said": "a man"}
    assert "lat" not in to_json(Place("Gao", "Gao", "settlement"))


def test_an_open_end_of_a_count_is_null_and_not_absent() -> None:
    assert to_json(Count(2, None, "at least two")) == {
        "low": 2, "high": None, "as_said": "at least two", "approximate": False, "of": None,
    }  # fmt: skip


def test_zero_is_a_value() -> None:
    data = to_json(Count(0, 0, "nobody"))
    assert (data["low"], data["high"]) == (0, 0)
    assert from_json(Count, data) == Count(0, 0, "nobody")


def test_names_that_python_keeps_for_itself_are_written_plain() -> None:
    assert to_json(Thing("rockets", "rocket")) == {"as_said": "rockets", "class": "rocket"}
    assert to_json(Evidence(from_="json-ld")) == {"from": "json-ld"}
    assert from_json(Thing, {"as_said": "rockets", "class": "rocket"}).class_ == "rocket"


def test_a_claim_always_says_value_hedge_and_denies() -> None:
    claim = next(c for m in example().mentions for c in m.claims if c.value is None)
    data = to_json(claim)
    assert data["value"] is None
    assert {"hedge", "denies"} <= data.keys()


def test_a_failed_reading_says_so() -> None:
    assert to_json(Reading(None, outcome=Outcome(False, "empty", "nothing"))) == {
        "report": None, "mentions": [], "incidents": [],
        "outcome": {"ok": False, "code": "empty", "message": "nothing", "warnings": []},
        "schema": "dateline-reading/1",
    }  # fmt: skip


@pytest.mark.parametrize("slot", SLOTS)
def test_every_slot_has_one_class_of_value(slot: str) -> None:
    assert value_class(slot) in get_args(Value)
    kinds = (COUNT_SLOTS, PLACE_SLOTS, ACTOR_SLOTS, THING_SLOTS)
    assert sum(slot in kind for kind in kinds) == (slot != "when")


def test_a_value_comes_back_as_the_class_of_its_slot() -> None:
    when = When("2021-05-11", "2021-05-11", "day", "dateline", "Tuesday")
    speaker = Speaker("Delta Post", "outlet")
    claim = Claim("c1", "u", "when", when, "on Tuesday", 0, 10, (0, 10), speaker, "asserts")
    assert from_json(Claim, to_json(claim)) == claim


def test_keys_from_later_versions_are_ignored() -> None:
    data = to_json(example().mentions[0]) | {"mood": "calm"}
    assert from_json(Mention, data) == example().mentions[0]


def test_a_missing_key_is_an_error() -> None:
    with pytest.raises((TypeError, KeyError)):
        from_json(Place, {"name": "Gao"})


@given(readings())
def test_any_reading_comes_back_the_same(reading: Reading) -> None:
    text = json.dumps(to_json(reading))
    again = from_json(Reading, json.loads(text))
    assert again == reading
    assert json.dumps(to_json(again)) == text
