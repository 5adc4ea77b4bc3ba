"""How long an archive waits and tries again; work that is whole or not done at all may be tried any number of times."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from dateline.archive.errors import Unavailable

T = TypeVar("T")

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0  # seconds between two tries; each pause is up to twice the one before


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an archive waits, in seconds, and how many connections a process holds. What is 0 has no limit."""

    turn: float = 180.0  # for other writers
    read: float = 300.0  # for one statement that reads (PostgreSQL)
    write: float = 120.0  # for one statement that writes (PostgreSQL)
    idle: float = 120.0  # between two statements of a transaction that writes (PostgreSQL)
    back: float = 60.0  # for a database that broke off, until work is given up
    connections: int = 4  # PostgreSQL


def again(work: Callable[[], T], seconds: float) -> T:
    """What `work` gives, tried again while what stops it passes, for so many seconds from its first failure.

    Raises Unavailable, where it went on for longer. `work` must change nothing when it is done a second time, since
    nobody knows whether a transaction was kept whose connection broke while it was.
    """
    first, pause = 0.0, FIRST_PAUSE
    while True:
        try:
            return work()
        except Unavailable as error:
            if not error.fields.get("passing"):
                raise
            now = time.monotonic()
            first = first or now
            if now - first + pause > seconds:
                told = f"{error.message}; tried for {seconds:g} s. What was written before is safe: start it again"
                raise Unavailable(told, passing=False) from error
            time.sleep(pause * random.uniform(0.5, 1))  # so that many do not come back at one moment
            pause = min(2 * pause, LONGEST_PAUSE)
