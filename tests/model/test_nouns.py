"""The nouns are frozen, their words are closed lists, and every failure has a code."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any

import pytest

from dateline.model import claims, errors, reading, report, values, vocabulary
from dateline.model.errors import DatelineError

NOUNS = [
    noun for module in (claims, reading, report, values) for noun in vars(module).values()
    if dataclasses.is_dataclass(noun) and isinstance(noun, type) and noun.__module__ == module.__name__
]  # fmt: skip
ERRORS = [e for e in vars(errors).values() if inspect.isclass(e) and issubclass(e, DatelineError)]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda n: n.__name__)
def test_nouns_are_frozen_and_documented(noun: Any) -> None:
    assert noun.__dataclass_params__.frozen
    assert noun.__doc__ and not noun.__doc__.startswith(f"{noun.__name__}(")


@pytest.mark.parametrize("error", ERRORS, ids=lambda e: e.__name__)
def test_an_error_says_what_happened_and_has_its_codes(error: type[DatelineError]) -> None:
    message = error().message
    assert message and message[0].isupper()
    assert error("That.").message == str(error("That.")) == "That."
    assert 1 <= error.exit_status <= 7
    assert error.http_status == 207 or 400 <= error.http_status < 600


def test_each_error_has_its_own_code() -> None:
    codes = [e.code for e in ERRORS]
    assert len(set(codes)) == len(codes)


def test_an_error_carries_its_fields() -> None:
    assert errors.LimitExceeded("too long", limit="max_bytes", seen=9).fields == {"limit": "max_bytes", "seen": 9}


@pytest.mark.parametrize(
    "words", [vocabulary.SLOTS, vocabulary.STANCES, vocabulary.STATUSES, vocabulary.EVENT_TYPES], ids=len
)
def test_word_lists_hold_no_word_twice(words: tuple[str, ...]) -> None:
    assert len(set(words)) == len(words)


def test_the_event_types_are_the_sixteen_of_plover() -> None:
    assert len(vocabulary.EVENT_TYPES) == 16
    assert set(vocabulary.EVENT_TYPES) >= vocabulary.INCIDENT_TYPES
