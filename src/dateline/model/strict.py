"""Readings that others wrote, looked at before they are believed: every key of its type, every quote at its offsets.

`codec.from_json` trusts its input; this module is what stands before it where the input may come from anywhere.
"""

from __future__ import annotations

import dataclasses
import hashlib
import math
import re
import types
import typing
from collections.abc import Iterator
from datetime import date, time
from functools import cache
from typing import Any

from dateline.model.claims import Claim, Mention
from dateline.model.codec import RENAMED, from_json, value_class
from dateline.model.errors import BrokenInput, LimitExceeded
from dateline.model.reading import SCHEMA, Reading
from dateline.model.schema import BOUNDS, MOMENT
from dateline.model.vocabulary import SLOTS

MOST_MENTIONS, MOST_CLAIMS = 5_000, 20_000
_ID = re.compile(r"[0-9a-f]{8,64}\Z")
_MOMENT = re.compile(MOMENT)
_WHOLE = 2**31 - 1


class _Wrong(Exception):
    """Where something is not as it has to be, and how it has to be."""


def reading_from_json(data: object, most_chars: int = 500_000) -> Reading:
    """A reading from its JSON form, whoever wrote it.

    Raises BrokenInput, which says where it is no reading of this schema or where a quote does not stand at its offsets,
    and LimitExceeded for one that is too large.
    """
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise BrokenInput(f"no reading: its `schema` is not {SCHEMA}")
    try:
        _check(Reading, data, "reading")
        reading = from_json(Reading, data)
    except _Wrong as wrong:
        raise BrokenInput(f"no sound reading: {wrong}") from wrong
    except (TypeError, KeyError, ValueError, RecursionError) as error:
        raise BrokenInput(f"no sound reading: {type(error).__name__}: {error}"[:300]) from error
    _check_size(reading, most_chars)
    for told in faults(reading):
        raise BrokenInput(f"no sound reading: {told}")
    return reading


def _check_size(reading: Reading, most_chars: int) -> None:
    claims = sum(len(m.claims) for m in reading.mentions)
    if reading.report is not None and len(reading.report.text) > most_chars:
        raise LimitExceeded(f"the report has {len(reading.report.text):,} characters; the limit is {most_chars:,}")
    if len(reading.mentions) > MOST_MENTIONS or claims > MOST_CLAIMS:
        raise LimitExceeded(f"the reading has {len(reading.mentions):,} mentions and {claims:,} claims")


def faults(reading: Reading) -> Iterator[str]:
    """Where a reading breaks the rules that hold between its parts: quotes, offsets, ids."""
    report = reading.report
    if report is None:
        if reading.outcome.ok or reading.mentions:
            yield "it has no report"
        return
    text = report.text
    if not _ID.match(report.id):
        yield "report.id is not 8 to 64 hexadecimal digits"
    if report.text_hash != hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest():
        yield "report.text_hash is not the SHA-256 of the text"
    for passage in report.passages:
        if not 0 <= passage.start <= passage.end <= len(text):
            yield f"a passage {passage.start}-{passage.end} outside the text"
    ids: set[str] = set()
    uids: set[str] = set()
    for number, mention in enumerate(reading.mentions):
        told: tuple[Mention | Claim, ...] = (mention, *mention.claims)
        for one in told:
            if one.id in ids or one.uid in uids or len(one.id) > 16 or not _ID.match(one.uid):
                yield f"mentions[{number}]: ids (16 characters) and uids (8 to 64 hexadecimal digits) must be their own"
            ids.add(one.id)
            uids.add(one.uid)
        for where, quote, start, end in _quoted(mention, f"mentions[{number}]"):
            if not (0 <= start <= end <= len(text)) or text[start:end] != quote:
                yield f"{where}: its quote does not stand at {start}-{end} of the text"
    for number, incident in enumerate(reading.incidents):
        if not ids.issuperset(incident.mentions):
            yield f"incidents[{number}] names a mention that is not there"


def _quoted(item: Any, where: str) -> Iterator[tuple[str, str, int, int]]:
    """Every quote of an object and what it holds, with its offsets."""
    if isinstance(item, tuple):
        for number, part in enumerate(item):
            yield from _quoted(part, f"{where}[{number}]")
        return
    if not dataclasses.is_dataclass(item) or isinstance(item, type):
        return
    quote = getattr(item, "quote", None)
    if isinstance(quote, str):
        start, end = getattr(item, "start", None), getattr(item, "end", None)
        if isinstance(start, int) and isinstance(end, int):
            yield where, quote, start, end
    for field in dataclasses.fields(item):
        yield from _quoted(getattr(item, field.name), f"{where}.{field.name}")


@cache
def _keys(cls: Any) -> tuple[tuple[str, str, Any, bool], ...]:
    """The fields of a dataclass: name, key, type, whether it must be there."""
    hints = typing.get_type_hints(cls)
    lacking = dataclasses.MISSING
    return tuple(
        (f.name, RENAMED.get(f.name, f.name), hints[f.name], f.default is lacking and f.default_factory is lacking)
        for f in dataclasses.fields(cls)
    )


def _check(cls: Any, data: object, where: str) -> None:
    if not isinstance(data, dict):
        raise _Wrong(f"{where} is no object")
    for name, key, hint, needed in _keys(cls):
        here = f"{where}.{key}"
        if key not in data:
            if needed:
                raise _Wrong(f"{here} is missing")
        elif name == "value" and cls.__name__ == "Claim":
            if data.get("slot") not in SLOTS:
                raise _Wrong(f"{where}.slot is no slot")
            _check_value(value_class(data["slot"]) | None, data[key], here)
        elif name == "best" and cls.__name__ == "SlotSummary":
            _check_best(data[key], here)
        else:
            _check_value(hint, data[key], here)
            _check_bounds(cls, name, data[key], here)


def _check_best(data: object, where: str) -> None:
    """The best value of a slot: an object; its class is known only by the slot, and it is made anew anyway."""
    if data is not None and not isinstance(data, dict):
        raise _Wrong(f"{where} is no object")


def _check_bounds(cls: Any, name: str, data: object, where: str) -> None:
    if name in BOUNDS and isinstance(data, (int, float)):
        low, high = BOUNDS[name]
        if not low <= data <= high:
            raise _Wrong(f"{where} is not from {low} to {high}")
    if cls.__name__ in ("When", "Published") and name in ("start", "end") and not _is_moment(str(data)):
        raise _Wrong(f"{where} is no ISO 8601 time")


def _is_moment(text: str) -> bool:
    """Whether it is a year, month, day or time of ISO 8601 that the calendar has."""
    if len(text) > 40 or not _MOMENT.match(text):
        return False
    day, _, clock = text.partition("T")
    year, month, monthday = (*day.split("-"), "1", "1")[:3]
    try:
        date(int(year), int(month), int(monthday))
        time.fromisoformat(clock or "00")
    except ValueError:
        return False
    return True


def _check_value(hint: Any, data: object, where: str) -> None:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if data is not None or type(None) not in args:
            _check_value(next(a for a in args if a is not type(None)), data, where)
    elif origin is typing.Literal:
        if data not in args:
            raise _Wrong(f"{where} is not one of {', '.join(map(str, args))}")
    elif origin is tuple:
        _check_list(args, data, where)
    elif origin is dict:
        if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
            raise _Wrong(f"{where} is no object")
        for key, part in data.items():
            _check_value(args[1], part, f"{where}.{key}")
    elif dataclasses.is_dataclass(hint):
        _check(hint, data, where)
    else:
        _check_scalar(hint, data, where)


def _check_list(args: tuple[Any, ...], data: object, where: str) -> None:
    if not isinstance(data, (list, tuple)):
        raise _Wrong(f"{where} is no list")
    endless = len(args) == 2 and args[1] is Ellipsis
    if not endless and len(data) != len(args):
        raise _Wrong(f"{where} has {len(data)} parts, not {len(args)}")
    for number, part in enumerate(data):
        _check_value(args[0] if endless else args[number], part, f"{where}[{number}]")


def _check_scalar(hint: Any, data: object, where: str) -> None:
    if hint is bool or isinstance(data, bool):
        fits = hint is bool and isinstance(data, bool)
    elif hint is int:
        fits = isinstance(data, int) and abs(data) <= _WHOLE
    elif hint is float:
        fits = isinstance(data, (int, float)) and math.isfinite(data)
    else:
        fits = hint is not str or isinstance(data, str)
    if not fits:
        raise _Wrong(f"{where} is no {hint.__name__}")
