"""The published schema is that of the model, and every reading the model allows satisfies it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from dateline.model.codec import from_json, to_json
from dateline.model.reading import Outcome, Reading
from dateline.model.schema import reading_schema
from readings import example, readings

SCHEMA_FILE = Path(__file__).parents[2] / "docs/reading.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(reading_schema())


def test_the_published_schema_is_the_one_of_the_model() -> None:
    told = "write it again: python -m dateline.model.schema > docs/reading.schema.json"
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == reading_schema(), told


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(reading_schema())


def test_the_example_satisfies_the_schema_and_comes_back_whole() -> None:
    data = to_json(example())
    VALIDATOR.validate(data)
    assert from_json(Reading, json.loads(json.dumps(data))) == example()


@given(readings())
def test_any_reading_satisfies_the_schema_and_comes_back_whole(reading: Reading) -> None:
    data = json.loads(json.dumps(to_json(reading)))
    VALIDATOR.validate(data)
    assert from_json(Reading, data) == reading


def test_a_failed_reading_may_lack_its_report_and_a_good_one_may_not() -> None:
    VALIDATOR.validate(to_json(Reading(None, outcome=Outcome(False, "empty", "nothing"))))
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(to_json(Reading(None)))


def spoilt(path: list[str | int], value: object) -> Any:
    """The example's JSON with one value changed."""
    data: Any = to_json(example())
    at = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["schema"], "dateline-reading/2"),
        (["mentions", 0, "status"], "fresh"),
        (["mentions", 0, "claims", 0, "stance"], "says"),
        (["mentions", 0, "claims", 0, "start"], -1),
        (["mentions", 0, "claims", 1, "value", "start"], "Monday"),
        (["mentions", 0, "claims", 2, "value", "lat"], 91),
        (["mentions", 0, "claims", 4, "value"], {"as_said": "three"}),
        (["mentions", 0, "claims", 0, "sentence"], [1]),
        (["report", "passages", 0, "kind"], "paragraph"),
        (["outcome"], None),
    ],
)
def test_the_schema_refuses(path: list[str | int], value: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(spoilt(path, value))


def test_further_keys_are_allowed() -> None:
    VALIDATOR.validate(spoilt(["mentions", 0, "claims", 0, "later"], {"key": 1}))
