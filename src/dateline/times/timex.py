"""TIMEX3-like annotation of a text: spans, types and values, for measuring against corpora."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from dateline.model.report import Published
from dateline.model.values import When
from dateline.times.context import Anchor
from dateline.times.find import find_times
from dateline.times.meaning import Clock, DayPart, Kind, Offset, Range, TimeExpression, Unit
from dateline.times.resolve import resolve

# How far apart, in characters, a time may stand from the time it is counted from.
_REACH = 600
_PRECISION: dict[int, Literal["minute", "day", "month", "year"]] = {4: "year", 7: "month", 10: "day"}
_SHORT = frozenset({"minute", "hour", "day", "night"})


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its TIMEX3 type and value; None: no value can be given."""

    start: int
    end: int
    type: Kind
    value: str | None


def published_at(dct: str | None) -> Published | None:
    """A publication time from an ISO 8601 string, a bare year or month, or YYYYMMDD."""
    text = (dct or "").strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d.*)?)?)?", text):
        return None
    precision = _PRECISION.get(len(text), "minute")
    return Published(text, text, precision, "given")


def timex(text: str, dct: str | None) -> list[Timex]:
    """The TIMEX3-like expressions of a text whose report was published at `dct`."""
    anchor = Anchor(published_at(dct))
    found: list[Timex] = []
    told = _Told()
    for expression in find_times(text):
        for part in _split(expression):
            resolved = resolve(part, anchor, previous=told.before(part))
            told = told.then(part, resolved.when)
            found.append(Timex(part.start, part.end, resolved.timex_type, resolved.timex_value))
    return found


def _split(expression: TimeExpression) -> list[TimeExpression]:
    """Between June and August.

    Two expressions; May 15-24: one, because its second half is no date by itself.
    """
    parsed = expression.parsed
    if not isinstance(parsed, Range) or parsed.split is None or expression.end - parsed.split[1] < 3:
        return [expression]
    first_end, last_start = parsed.split
    start, text = expression.start, expression.text
    return [
        replace(expression, end=first_end, text=text[: first_end - start], parsed=parsed.first),
        replace(expression, start=last_start, text=text[last_start - start :], parsed=parsed.last),
    ]


@dataclass(frozen=True, slots=True)
class _Told:
    """The last time and the last day that were told, and where."""

    any: When | None = None
    any_at: int = 0
    day: When | None = None
    day_at: int = 0

    def before(self, part: TimeExpression) -> When | None:
        """The time that an expression may be counted from."""
        parsed = part.parsed
        short = isinstance(parsed, (Clock, DayPart)) or (isinstance(parsed, (Unit, Offset)) and parsed.unit in _SHORT)
        when, at = (self.day, self.day_at) if short else (self.any, self.any_at)
        return when if part.start - at <= _REACH else None

    def then(self, part: TimeExpression, when: When | None) -> _Told:
        """What has been told once this expression is read."""
        if when is None:
            return self
        if when.precision in ("minute", "part_of_day", "day"):
            return replace(self, any=when, any_at=part.end, day=when, day_at=part.end)
        return replace(self, any=when, any_at=part.end)
