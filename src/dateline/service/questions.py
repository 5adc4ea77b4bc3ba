"""A question as a query string, and back: every search has an address, and every address is a search."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from dateline.archive.search import Box, Query, Radius
from dateline.model.errors import UsageError

# Keys that may come several times: any of their values will do.
MANY = (
    "type", "mode", "event", "sub_event", "place", "country", "admin", "actor", "weapon", "outlet", "speaker", "state",
)  # fmt: skip
NUMBERS = ("killed_min", "killed_max", "injured_min", "injured_max", "origins_min", "reports_min", "size")
WORDS = ("since", "until", "published_since", "published_until", "kind", "sort", "cursor")
NEAR, BOX, TEXT = "near", "box", "q"
KEYS = (TEXT, *MANY, NEAR, BOX, *NUMBERS, *WORDS)
SHOWN = 40  # letters of a wrong key or value that an error repeats
_DIGITS = 12
_DEFAULTS = {field.name: field.default for field in dataclasses.fields(Query)}


def query_of(params: str | Iterable[tuple[str, str]], *, strict: bool = False, also: Collection[str] = ()) -> Query:
    """The question of a query string, or of its keys and values; keys with nothing in them do not count.

    `strict`, as the API is: a key that is neither known nor in `also`, or one of a single value that comes twice, is an
    error. Pages pass over such keys and take the last value. Raises UsageError.
    """
    by_key: dict[str, list[str]] = {}
    for key, value in parse_qsl(params, keep_blank_values=True) if isinstance(params, str) else params:
        by_key.setdefault(key, []).append(value)
    given: dict[str, Any] = {}
    for key, every in by_key.items():
        values = [value for value in every if value.strip()]
        if key not in KEYS:
            if strict and key not in also:
                raise UsageError(f"there is no {key[:SHOWN]!r} to ask by; known are {', '.join(sorted(KEYS))}")
        elif values:
            if strict and len(values) > 1 and key not in MANY:
                raise UsageError(f"{key}: given {len(values)} times; it takes one value")
            given |= _asked(key, values)
    return Query(**given)


def params_of(query: Query, **changes: Any) -> str:
    """The query string of a question with some fields of it changed, without a question mark; empty for no filter.

    One question has one string: keys in the order of `KEYS`, nothing that is said by default. A change of anything but
    the cursor leaves the cursor out, since a cursor belongs to its question. Raises UsageError.
    """
    if changes and "cursor" not in changes:
        changes["cursor"] = None
    asked = dataclasses.replace(query, **changes)
    pairs: list[tuple[str, str]] = []
    for key in KEYS:
        field = {TEXT: "text", NEAR: "radius"}.get(key, key)
        value = getattr(asked, field)
        if value != _DEFAULTS[field]:
            pairs += ((key, said) for said in _said(value))
    return urlencode(pairs)


def clean(text: str) -> str:
    """The text without NUL and lone halves of characters, which no store holds."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def _asked(key: str, values: list[str]) -> dict[str, Any]:
    last = clean(values[-1])
    if key in MANY:
        return {key: tuple(clean(value) for value in values)}
    if key in NUMBERS:
        return {key: number(key, last)}
    if key == NEAR:
        return {"radius": Radius(*_numbers(key, last, "lat,lon,km", 3))}
    if key == BOX:
        return {"box": Box(*_numbers(key, last, "west,south,east,north", 4))}
    return {"text" if key == TEXT else key: last}


def number(key: str, value: str) -> int:
    """A whole number as a query string has it. Raises UsageError where it is none."""
    text = value.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise UsageError(f"{key} {value[:SHOWN]!r}: a whole number is wanted")
    return int(text)


def _numbers(key: str, value: str, form: str, count: int) -> list[float]:
    parts = value.split(",")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) != count:
        raise UsageError(f"{key} {value[:SHOWN]!r}: numbers as {form} are wanted")
    return numbers


def _said(value: Any) -> Iterable[str]:
    if isinstance(value, (Radius, Box)):
        return (",".join(f"{part:.10g}" for part in dataclasses.astuple(value)),)
    return value if isinstance(value, tuple) else (str(value),)
