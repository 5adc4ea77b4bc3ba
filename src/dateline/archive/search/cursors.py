"""Where a page ended, as an opaque word: the sort key of its last row, bound to the question it came from."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, fields

from dateline.model.errors import UsageError

MOST_LETTERS = 1_000
_VERSION = 1
_CHECK = 12  # hexadecimal digits
_NOT_ASKED = ("size", "cursor")

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: its sort key (ending in its id), whether it is of the later part, and the total."""

    key: Key
    valueless: bool
    total: int | None


def write(cursor: Cursor, query: object) -> str:
    """The cursor as a word that fits into a URL."""
    body = json.dumps(
        [_VERSION, fingerprint(query), list(cursor.key), int(cursor.valueless), cursor.total], separators=(",", ":")
    )
    return base64.urlsafe_b64encode((_check(body) + body).encode("ascii")).decode("ascii").rstrip("=")


def read(word: str, query: object, kinds: tuple[type, ...], later: tuple[type, ...] = (str,)) -> Cursor:
    """The cursor that a word stands for; `kinds` are the types of its key, `later` those in the later part.

    Raises UsageError where the word is damaged, or comes from another question.
    """
    damaged = UsageError("the cursor is damaged; begin again without it")
    if not isinstance(word, str) or len(word) > MOST_LETTERS or not word.isascii():
        raise damaged
    try:
        text = base64.b64decode(word + "=" * (-len(word) % 4), altchars=b"-_", validate=True).decode("ascii")
        body = text[_CHECK:]
        if _check(body) != text[:_CHECK]:
            raise damaged
        version, asked, key, valueless, total = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise damaged from error
    if version != _VERSION or asked != fingerprint(query):
        raise UsageError("the cursor belongs to another search; begin again without it")
    if not _fits(key, later if valueless else kinds) or not (total is None or (type(total) is int and total >= 0)):
        raise damaged
    return Cursor(tuple(key), bool(valueless), total)


def fingerprint(query: object) -> str:
    """What tells questions apart, page size and cursor aside."""
    said = [
        [field.name, repr(getattr(query, field.name))]
        for field in fields(query)  # type: ignore[arg-type]  # any frozen dataclass
        if field.name not in _NOT_ASKED
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]


def _fits(key: object, kinds: tuple[type, ...]) -> bool:
    if not isinstance(key, list) or len(key) != len(kinds):
        return False
    for part, kind in zip(key, kinds, strict=True):
        if type(part) is not kind:
            return False
        if isinstance(part, int) and abs(part) >= 2**31:
            return False
        if isinstance(part, str) and not (part.isascii() and part.isprintable() and len(part) <= 80):
            return False
    return True


def _check(body: str) -> str:
    return hashlib.sha256(b"dateline cursor " + body.encode("ascii")).hexdigest()[:_CHECK]
