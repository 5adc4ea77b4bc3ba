"""Time expressions to dates.

What the words mean, tied to the report's own date or to what was told before.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from dateline.model.report import Published
from dateline.model.values import When
from dateline.model.vocabulary import TimeBasis
from dateline.times import days
from dateline.times.context import Anchor, Context, Found
from dateline.times.days import Period
from dateline.times.meaning import (
    Clock,
    Day,
    DayPart,
    Label,
    Meaning,
    NthWeekday,
    Offset,
    Part,
    Range,
    Resolved,
    Season,
    Tense,
    TimeExpression,
    Unit,
    Weekday,
    Years,
)
from dateline.times.resolve_dates import (
    in_year,
    resolve_day,
    resolve_nth_weekday,
    resolve_part,
    resolve_season,
    resolve_weekday,
    resolve_years,
)
from dateline.times.resolve_distances import resolve_offset, resolve_unit

_EVENING, _SMALL_HOURS = 18, 6  # hours
# With the report's date known to the month or year only, finer answers would be invented.
_FINER = {
    "month": frozenset({"minute", "part_of_day", "day", "range", "week"}),
    "year": frozenset({"minute", "part_of_day", "day", "range", "week", "month", "season"}),
}


def resolve(
    expression: TimeExpression, anchor: Anchor, *, tense: Tense | None = None, previous: When | None = None
) -> Resolved:
    """The time an expression tells.

    `tense` overrides the tense of the words around; `previous` is the time told before.

    `when` is None where no date can be given: durations, sets, "recently", and anything relative without a
    date
    to count from. Values are local times as stated; a time that the words give in GMT or UTC ends in Z.
    """
    published = anchor.published
    today, clock = _report_day(published)
    context = Context(today, clock, tense or expression.lean, previous)
    try:
        found = _resolve(expression.parsed, context)
    except (ValueError, OverflowError):
        # Beyond the calendar's first or last year.
        found = None
    if found is None:
        return Resolved(None, expression.kind, None, False)
    period, finer = found.period, _FINER.get(published.precision if published else "", frozenset())
    if period is None or (found.basis == "dateline" and period.precision in finer):
        return Resolved(None, expression.kind, found.value, False)
    zone = "Z" if _names_utc(expression.parsed) else ""
    when = When(period.start + zone, period.end + zone, period.precision, found.basis, expression.text)
    return Resolved(when, expression.kind, found.value or period.value, True)


def _names_utc(parsed: Meaning) -> bool:
    return isinstance(parsed, Clock) and parsed.zone in ("GMT", "UTC")


def _report_day(published: Published | None) -> tuple[date | None, int | None]:
    """Day and minute of the day of publication."""
    if published is None:
        return None, None
    text = published.start
    padded = text[:10] if len(text) >= 10 else (text + "-01-01")[:10]
    try:
        today = date.fromisoformat(padded)
        clock = int(text[11:13]) * 60 + int(text[14:16]) if len(text) >= 16 else None
    except ValueError:
        return None, None
    return today, clock


def _resolve(parsed: Meaning, context: Context) -> Found | None:
    return _RESOLVERS[type(parsed)](parsed, context)


def _day_of(parsed: Meaning | None, context: Context) -> tuple[date, TimeBasis] | None:
    """The day that a time belongs to: its own, else the one told before."""
    found: Found | None
    if parsed is not None:
        found = _resolve(parsed, context)
        if found is None or found.period is None or found.period.precision != "day":
            return None
        return date.fromisoformat(found.period.start), found.basis
    if context.previous is not None and context.previous.precision in ("minute", "part_of_day", "day"):
        return date.fromisoformat(context.previous.start[:10]), "other_event"
    return None


def _day_part(parsed: DayPart, context: Context) -> Found | None:
    today = context.today
    if parsed.part == "ON" and parsed.day is None:
        if today is None:
            return None
        night = days.part_of_day(today - timedelta(days=1), "ON")
        return Found(night, "dateline", today.isoformat() + "TNI")
    known = _day_of(parsed.day, context)
    if known is not None and parsed.part == "ON" and known[0] == today and context.tense != "future":
        # "Overnight on Friday" in a report of that Friday: the night that has ended.
        known = today - timedelta(days=1), known[1]
    if known is None:
        if parsed.day is None and today is not None:
            # The day is not told: a TIMEX3 value takes the report's, a record must not.
            return Found(None, "dateline", days.part_of_day(today, parsed.part).value)
        return None
    on, basis = known
    if parsed.part == "NI" and basis == "other_event" and _is_same(parsed.day) and _by_small_hours(context.previous):
        return Found(days.part_of_day(_eve(on, context.previous), "ON"), basis)
    period = days.part_of_day(on, parsed.part)
    if _is_ahead(parsed, period, on, context):
        # "Wednesday night" in a report of Wednesday, 2 a.m.: the night before that day, or a slip; both
        # are kept.
        return Found(days.days(on - timedelta(days=1), on, "range", period.value), basis)
    return Found(period, basis)


def _is_same(day: Meaning | None) -> bool:
    return isinstance(day, Unit) and day.other and day.steps == 0


def _by_small_hours(previous: When | None) -> bool:
    """Was what was told before in the hours after midnight, or in a night that ran over it?"""
    if previous is None or not previous.end[11:13].isdigit():
        return False
    return int(previous.end[11:13]) < _SMALL_HOURS or (
        previous.start[:10] < previous.end[:10] and int(previous.end[11:13]) <= _SMALL_HOURS
    )


def _eve(on: date, previous: When | None) -> date:
    """The day on which the night began whose hours were told before; `on` is the day they start on."""
    early = previous is not None and previous.start[:10] == previous.end[:10]
    return on - timedelta(days=1) if early else on


def _is_ahead(parsed: DayPart, period: Period, on: date, context: Context) -> bool:
    if context.tense == "future" or context.clock is None or on != context.today:
        return False
    hours, minutes = (int(part) for part in period.start[11:16].split(":"))
    return isinstance(parsed.day, Weekday) and hours * 60 + minutes > context.clock


def _is_evening(previous: When | None) -> bool:
    """Whether what was told before happened in the evening: "at 2 a.m." is then of the next day."""
    start = previous.start[11:13] if previous else ""
    return start.isdigit() and int(start) >= _EVENING


def _clock(parsed: Clock, context: Context) -> Found | None:
    known = _day_of(parsed.day, context)
    if known is not None:
        on, hour = known[0], parsed.hour
        if hour == 24 and on == context.today and context.tense != "future":
            hour = 0  # "Around midnight on Tuesday" in a report of that Tuesday is the midnight past.
        if parsed.day is None and hour < _SMALL_HOURS and _is_evening(context.previous):
            on += timedelta(days=1)
        return Found(days.minute(on, hour, parsed.minute), known[1])
    if parsed.day is not None or context.today is None:
        return None
    on, minutes = context.today, parsed.hour * 60 + parsed.minute
    if parsed.hour == 24:
        return Found(days.minute(on, 0, 0), "dateline")
    # "10 p.m." in a report of 2 a.m. was the evening before; smaller gaps may be a matter of time zones.
    if context.tense != "future" and context.clock is not None and minutes - context.clock > 12 * 60:
        on -= timedelta(days=1)
    return Found(days.minute(on, parsed.hour, parsed.minute), "dateline")


def _range(parsed: Range, context: Context) -> Found | None:
    last = _resolve(parsed.last, context)
    first = _resolve(parsed.first, context)
    if first is None or last is None or first.period is None or last.period is None:
        return None
    low, high = first.period, last.period
    if low.start > high.start and isinstance(parsed.first, Day) and first.basis == "dateline":
        year = int(high.start[:4])
        low = next((p for y in (year, year - 1) if (p := in_year(parsed.first, y)) and p.start <= high.start), low)
    if low.start > high.start and isinstance(parsed.first, Weekday):
        low = days.day(date.fromisoformat(low.start) - timedelta(days=7))
    if low.start > high.end:
        return None
    return Found(Period(low.start, high.end, "range", f"{low.value}/{high.value}"), last.basis)


def _label(parsed: Label, context: Context) -> Found | None:  # noqa: ARG001 - one signature for all
    return Found(None, "dateline", parsed.value)


_RESOLVERS: dict[type, Callable[[Any, Context], Found | None]] = {
    Day: resolve_day,
    Weekday: resolve_weekday,
    NthWeekday: resolve_nth_weekday,
    Unit: resolve_unit,
    Offset: resolve_offset,
    Season: resolve_season,
    Part: resolve_part,
    Years: resolve_years,
    DayPart: _day_part,
    Clock: _clock,
    Range: _range,
    Label: _label,
}
