"""JSON Lines of texts and of readings: one outcome for each line, one line in memory at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from dateline.intake.inputs import Given, Limits
from dateline.intake.outcomes import Failed, Item, Outcome, key
from dateline.intake.unpack import CHUNK
from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, LimitExceeded

SCHEMA = "dateline-reading/1"
GIVEN = ("url", "outlet", "published", "fetched", "id", "title")
_LONGEST = 4000  # characters of a value beside the text


def rows(
    name: str, read: Callable[[int], bytes], limits: Limits, position: Callable[[], int] = lambda: 0
) -> Iterator[Outcome]:
    """The outcomes of the lines that `read` gives, in order; blank lines are none. `position` says how many bytes of
    the file are behind us."""
    number = told = 0
    try:
        for line in lines(read, limits.max_bytes):
            number += 1
            if line is not None and not line.strip():
                continue
            told += 1
            yield _outcome(name, number, line, limits, position())
    except DatelineError as error:
        yield Failed(key(name, number + 1), error, rest=True, position=position())
    else:
        if not told:
            yield Failed(key(name), EmptyInput("The file holds no lines."), position=position())


def lines(read: Callable[[int], bytes], longest: int) -> Iterator[bytes | None]:
    """The lines of a stream without their ends; None for one of more bytes than the longest, which is not kept."""
    pending, dropping = bytearray(), False
    while data := read(CHUNK):
        start = 0
        while (end := data.find(b"\n", start)) >= 0:
            pending += b"" if dropping else data[start:end]
            yield None if dropping or len(pending) > longest else bytes(pending)
            pending, dropping, start = bytearray(), False, end + 1
        pending += b"" if dropping else data[start:]
        if len(pending) > longest:
            pending, dropping = bytearray(), True
    if dropping:
        yield None
    elif pending:
        yield bytes(pending)


def _outcome(name: str, number: int, line: bytes | None, limits: Limits, position: int) -> Outcome:
    if line is None:
        error = LimitExceeded(
            f"The line has more than {limits.max_bytes} bytes, which is the limit.", limit="max_bytes"
        )
        return Failed(key(name, number), error, position=position)
    at = key(name, number, line)
    try:
        return row_item(at, line, position)
    except DatelineError as error:
        return Failed(at, error, position=position)


def row_item(at: str, line: bytes, position: int = 0) -> Item:
    """The item of one JSON object: a reading, or a text with what is given with it. Raises BrokenInput, EmptyInput."""
    row = _parsed(line)
    if "schema" in row:
        if row["schema"] != SCHEMA:
            raise BrokenInput(f"The schema is {str(row['schema'])[:80]!r}; only {SCHEMA} is read.")
        return Item(at, "reading", len(line), reading=row, position=position)
    text = row.get("text")
    if not isinstance(text, str):
        raise BrokenInput("The object has no text: it needs the key `text`, or must be a reading with its `schema`.")
    if not text.strip():
        raise EmptyInput()
    told = {name: _value(row, name) for name in GIVEN}
    title = told["title"]
    if title and not text.lstrip().startswith(title):
        text = f"{title}\n\n{text}"
    given = Given(published=told["published"], outlet=told["outlet"], url=told["url"], kind="text")
    return Item(at, "text", len(line), text, given, told["fetched"], told["id"], title, position=position)


def _value(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise BrokenInput(f"`{name}` must be text.")
    if len(value) > _LONGEST or "\0" in value:
        raise BrokenInput(f"`{name}` is no {name}: too long, or with a zero character.")
    return " ".join(value.split())


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BrokenInput(f"Not UTF-8 (byte {error.start}).") from error
    except json.JSONDecodeError as error:
        raise BrokenInput(f"Not JSON ({error.msg}, character {error.pos}).") from error
    except (RecursionError, ValueError) as error:  # nested too deep, or a number of thousands of digits
        raise BrokenInput(f"JSON that cannot be held ({type(error).__name__}).") from error
    if not isinstance(row, dict):
        raise BrokenInput("Not a JSON object.")
    return row
