"""Readings that others wrote are refused with one line, or are sound."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given

from archive_inputs import made
from changed_readings import GOOD, changed
from dateline.archive.prepare import prepare
from dateline.model.codec import to_json
from dateline.model.errors import BrokenInput, LimitExceeded
from dateline.model.strict import reading_from_json


def test_our_own_readings_are_sound() -> None:
    for one in made(20):
        assert to_json(reading_from_json(to_json(one))) == to_json(one)


@given(changed())
def test_a_changed_reading_is_refused_or_can_be_written(data: Any) -> None:
    try:
        reading = reading_from_json(data)
    except (BrokenInput, LimitExceeded) as error:
        assert "\n" not in error.message
        return
    if reading.report is not None:
        prepare(reading)


@pytest.mark.parametrize(
    "data", [None, [], "x", 3, {}, {"schema": "dateline-reading/1"}, {"schema": ["dateline-reading/1"]}]
)
def test_what_is_no_reading_is_refused(data: Any) -> None:
    with pytest.raises(BrokenInput):
        reading_from_json(data)


def test_a_reading_nested_without_end_is_refused() -> None:
    deep: Any = {}
    for _ in range(50_000):
        deep = {"speaker": deep}
    data = copy.deepcopy(GOOD)
    data["mentions"][0]["claims"][0]["speaker"] = deep
    with pytest.raises(BrokenInput):
        reading_from_json(data)
