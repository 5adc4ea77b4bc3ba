"""What a stream of inputs gives: for each input an item to read, a failure, or why it is passed over."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dateline.intake.inputs import Given
from dateline.model.errors import DatelineError

Kind = Literal["bytes", "text", "reading"]
# record: an entry of a web archive that holds no page (request, metadata, revisit ...); status: a redirect or an error
# page of a server; media: a picture, script, feed or other answer that is no page; link: a symbolic link in a folder.
SkippedFor = Literal["record", "status", "media", "link"]


@dataclass(frozen=True, slots=True)
class Item:
    """One input to read, with what is given with it.

    `key` names it the same on every machine: the path below what was named, the number of the line or record, and a
    digest of its bytes. What is to read stands in `data` (bytes as they came, or text) or, for a reading, in `reading`.
    """

    key: str
    kind: Kind
    size: int  # bytes that it took
    data: bytes | str = b""
    given: Given = field(default_factory=Given)
    fetched: str | None = None  # ISO 8601, when the page was taken from the web
    source_id: str | None = None  # the id that its source gives it
    title: str | None = None
    reading: Mapping[str, Any] = field(default_factory=dict)
    position: int = 0  # bytes of the file that are behind us after it, for progress


@dataclass(frozen=True, slots=True)
class Failed:
    """An input that cannot be given out, and why. `rest`: also what comes behind it in its file cannot be told.
    `anew`: it was tried now and not looked up, so it counts as a failure each time."""

    key: str
    error: DatelineError
    url: str | None = None
    rest: bool = False
    position: int = 0
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input in which no report is looked for, and why. Not an error."""

    key: str
    reason: SkippedFor
    detail: str
    url: str | None = None
    position: int = 0


Outcome = Item | Failed | Skipped


def key(name: str, number: int | None = None, data: bytes | None = None) -> str:
    """The key of an input: `name`, then `#` and its number in the file, then `@` and a digest of its bytes."""
    out = name if number is None else f"{name}#{number}"
    return out if data is None else f"{out}@{hashlib.sha256(data).hexdigest()[:16]}"
