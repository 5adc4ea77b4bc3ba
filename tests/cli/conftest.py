"""A reader made for tests: quick, and failing where the text says so."""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from typing import Any

import pytest

import dateline
from dateline import settings
from dateline.model import errors
from dateline.model.reading import Outcome, Reading
from readings import example

FAILURES = {c.code: c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, errors.DatelineError)}


@pytest.fixture(autouse=True)
def no_settings_of_the_user(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    monkeypatch.setenv("DATELINE_CONFIG", str(tmp_path_factory.mktemp("config") / "settings.toml"))
    settings.load_settings.cache_clear()
    yield
    settings.load_settings.cache_clear()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Puts the made-up reader in place of the service; gives the calls that were made of it."""
    calls: list[dict[str, Any]] = []

    def read(data: bytes | str, **given: Any) -> Reading:
        calls.append({"data": data, **given})
        text = (data if isinstance(data, str) else data.decode("utf-8", "replace")).strip()
        if text == "crash":
            raise ZeroDivisionError("a slip of ours")
        if text.startswith("raise "):
            raise FAILURES[text[6:]]()
        if text.startswith("fail "):
            return Reading(None, outcome=Outcome(False, text[5:], f"it failed as {text[5:]}"))
        return example()

    stub = types.ModuleType("dateline.service")
    stub.on_first_use = lambda tell: None  # type: ignore[attr-defined]
    stub.read = read  # type: ignore[attr-defined]
    stub.read_given = lambda data, given, settings: read(data, given=given)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "dateline.service", stub)
    monkeypatch.setattr(dateline, "service", stub, raising=False)
    return calls
