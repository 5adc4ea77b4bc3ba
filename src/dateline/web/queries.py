"""The query string and the question it is: every search has an address, and every address is a search."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

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
_SHOWN = 40  # letters of a wrong key or value that an error repeats
_DIGITS = 12
_DEFAULTS = {field.name: field.default for field in dataclasses.fields(Query)}


def query_of(params: QueryParams, *, strict: bool = False, also: Collection[str] = ()) -> Query:
    """The question of a query string; keys with nothing in them do not count.

    `strict`, as the API is: a key that is neither known nor in `also`, or one of a single value that comes twice, is an
    error. Pages pass over such keys and take the last value. Raises UsageError.
    """
    given: dict[str, Any] = {}
    for key in dict.fromkeys(params.keys()):
        values = [value for value in params.getlist(key) if value.strip()]
        if key not in KEYS:
            if strict and key not in also:
                raise UsageError(f"there is no {key[:_SHOWN]!r} to ask by; known are {', '.join(sorted(KEYS))}")
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


def one_number(params: QueryParams, key: str, default: int, *, low: int = 0, high: int = 2**53) -> int:
    """A whole number of a query string. Raises UsageError where it is none, or out of bounds."""
    value = params.get(key, "").strip()
    number = _number(key, value) if value else default
    if not low <= number <= high:
        raise UsageError(f"{key}: a whole number from {low:,} to {high:,}")
    return number


def one_flag(params: QueryParams, key: str) -> bool:
    """A yes or no of a query string: 1 or 0, absent is no. Raises UsageError for anything else."""
    value = params.get(key, "").strip()
    if value not in ("", "0", "1"):
        raise UsageError(f"{key}: 1 or 0")
    return value == "1"


def only(params: QueryParams, keys: Collection[str]) -> None:
    """Raises UsageError where a key is not one of these."""
    for key in params:
        if key not in keys:
            known = f"known are {', '.join(sorted(keys))}" if keys else "it takes none"
            raise UsageError(f"there is no {key[:_SHOWN]!r} to ask by; {known}")


def clean(text: str) -> str:
    """The text without NUL and lone halves of characters, which no store holds."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def _asked(key: str, values: list[str]) -> dict[str, Any]:
    last = clean(values[-1])
    if key in MANY:
        return {key: tuple(clean(value) for value in values)}
    if key in NUMBERS:
        return {key: _number(key, last)}
    if key == NEAR:
        return {"radius": Radius(*_numbers(key, last, "lat,lon,km", 3))}
    if key == BOX:
        return {"box": Box(*_numbers(key, last, "west,south,east,north", 4))}
    return {"text" if key == TEXT else key: last}


def _number(key: str, value: str) -> int:
    text = value.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise UsageError(f"{key} {value[:_SHOWN]!r}: a whole number is wanted")
    return int(text)


def _numbers(key: str, value: str, form: str, count: int) -> list[float]:
    parts = value.split(",")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) != count:
        raise UsageError(f"{key} {value[:_SHOWN]!r}: numbers as {form} are wanted")
    return numbers


def _said(value: Any) -> Iterable[str]:
    if isinstance(value, (Radius, Box)):
        return (",".join(f"{part:.10g}" for part in dataclasses.astuple(value)),)
    return value if isinstance(value, tuple) else (str(value),)
