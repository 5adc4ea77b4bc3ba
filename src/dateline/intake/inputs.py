"""What goes into intake and what comes out of it: what the caller knows, the limits, and what was taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model.errors import DatelineError
from dateline.model.report import Report


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller knows of an input where the bytes do not say it. `published` is ISO 8601, a day or
    finer."""

    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    name: str | None = None  # file name
    kind: Literal["html", "text"] | None = None  # None: told from the bytes
    charset: str | None = None  # as a server or file system declares it
    entry: str | None = None  # its id in a feed, with the feed's address, or of a mail: names it where no address does


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one input may cost. Sizes in bytes or characters, times in seconds, memory in MiB."""

    max_bytes: int = 20 * 1024 * 1024
    max_text_chars: int = 500_000
    max_passages: int = 10_000
    html_seconds: float = 10.0  # processor time for one page
    html_wait_seconds: float = 30.0  # time on the clock for one page, where the machine is busy
    html_megabytes: int = 512


@dataclass(frozen=True, slots=True)
class Taken:
    """The outcome of one input: a report, or the error that kept it, or both (a report that is not read
    further)."""

    report: Report | None
    error: DatelineError | None = None
    warnings: tuple[tuple[str, str], ...] = ()
