"""Reading apart: another process, a limit on the time, no more than a few at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from dateline.intake.inputs import Given
from dateline.model.errors import LimitExceeded
from dateline.service import apart
from dateline.service.apart import ReaderApart, TooBusy
from readings import example
from told import SETTINGS

LEAD = "Two soldiers were killed on Monday when a bomb went off near Basra, police said."


@pytest.fixture
def reader() -> Iterator[ReaderApart]:
    """A reader that has started nothing yet."""
    one = ReaderApart(SETTINGS)
    yield one
    one.close()


@pytest.mark.slow
def test_a_report_is_read_and_one_that_takes_too_long_is_stopped_and_the_next_is_read(
    reader: ReaderApart,
) -> None:
    assert reader.read(LEAD, Given(kind="text", published="2021-05-12"), 60).incidents
    with pytest.raises(LimitExceeded, match="web_read_seconds"):
        reader.read("Shots were fired. " * 20_000, Given(kind="text"), 0.05)
    assert reader.read(LEAD, Given(kind="text"), 60).outcome.ok


def test_more_than_a_few_at_once_are_refused(reader: ReaderApart, monkeypatch: pytest.MonkeyPatch) -> None:
    started, go_on = threading.Event(), threading.Event()

    def slow(_self: ReaderApart, data: str, *_: object) -> Any:
        started.set()
        go_on.wait(10)
        return example()

    monkeypatch.setattr(ReaderApart, "_read", slow)
    threads = [threading.Thread(target=reader.read, args=("x", Given(), 1.0)) for _ in range(apart.WAITING)]
    for thread in threads:
        thread.start()
    assert started.wait(10)
    while reader._places._value:
        pass
    with pytest.raises(TooBusy):
        reader.read("x", Given(), 1.0)
    go_on.set()
    for thread in threads:
        thread.join(10)
    assert reader.read("x", Given(), 1.0) == example()
