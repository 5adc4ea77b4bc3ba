"""What a time expression is resolved in: the report's date, the tense, and the time told before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dateline.model.report import Published
from dateline.model.values import When
from dateline.model.vocabulary import TimeBasis
from dateline.times.days import Period
from dateline.times.meaning import Shift, Tense

STEPS = {"last": -1, "this": 0, "next": 1}
# Days beyond which a coming date is less likely than the same date just past.
_FARTHEST = 300
# A date this near ahead is likelier than the same date a year ago where no tense speaks against it.
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Anchor:
    """What expressions are resolved against: the report's publication time, if it is known."""

    published: Published | None = None


class Found(NamedTuple):
    """A period and what it rests on.

    `value` overrides the period's TIMEX3 value; no period: a value without a date.
    """

    period: Period | None
    basis: TimeBasis
    value: str | None = None


class Context(NamedTuple):
    """The day and time of the report, the tense of the words, and the time of what was told before."""

    today: date | None
    clock: int | None
    tense: Tense | None
    previous: When | None


def base_of(context: Context, other: bool) -> tuple[date | None, TimeBasis]:
    """The day to count from."""
    if other and context.previous is not None:
        try:
            return date.fromisoformat(context.previous.start[:10]), "other_event"
        except ValueError:
            pass
    return context.today, "dateline"


def choose(options: Iterable[Period | None], context: Context, shift: Shift | None = None) -> Period | None:
    """Of the same date in several years: the coming one in the future tense, else the nearest past one."""
    today = context.today
    if today is None:
        return None
    now = today.isoformat()
    periods = sorted(option for option in options if option is not None)
    if shift == "this":
        running = (p for p in periods if p.start[:10] <= now <= p.end[:10])  # "this winter" in February began last year
        return next(running, None) or next((p for p in periods if p.start[:4] == now[:4]), None)
    if shift == "next":
        return next((p for p in periods if p.start[:10] > now), None)
    if shift == "last":
        return next((p for p in reversed(periods) if p.end[:10] < now), None)
    if context.tense == "future":
        ahead = next((p for p in periods if p.end[:10] >= now), None)
        # Almost a year ahead is more likely a date just past, in a sentence that speaks of the future too.
        if ahead and (date.fromisoformat(ahead.start) - today).days <= _FARTHEST:
            return ahead
    before = next((p for p in reversed(periods) if p.start[:10] <= now), None)
    if context.tense is None and before is not None and before.precision == "day":
        ahead = next((p for p in periods if p.start[:10] > now), None)
        if ahead and (date.fromisoformat(ahead.start) - today).days <= _NEAR:
            return ahead
    return before


def around(context: Context) -> range:
    """The years in which a date without a year may lie; none without a report date."""
    # Eight years hold a 29 February on either side.
    return range(context.today.year - 8, context.today.year + 9) if context.today else range(0)


def today_of(context: Context) -> date:
    """The report's day. Raises ValueError where it is not known."""
    if context.today is None:
        raise ValueError("no report date")
    return context.today
