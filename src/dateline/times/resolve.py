"""Time expressions to dates.

What the words mean, tied to the report's own date or to what was told before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from dateline.model.report import Published
from dateline.model.values import When
from dateline.model.vocabulary import TimeBasis
from dateline.times import days
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
    Shift,
    Tense,
    TimeExpression,
    Unit,
    Weekday,
    Years,
)

_STEPS = {"last": -1, "this": 0, "next": 1}
# With the report's date known to the month or year only, finer answers would be invented.
_FINER = frozenset({"minute", "part_of_day", "day", "range", "week"})


@dataclass(frozen=True, slots=True)
class Anchor:
    """What expressions are resolved against: the report's publication time, if it is known."""

    published: Published | None = None


class _Found(NamedTuple):
    """A period and what it rests on.

    `value` overrides the period's TIMEX3 value; no period: a value without a date.
    """

    period: Period | None
    basis: TimeBasis
    value: str | None = None


class _Context(NamedTuple):
    """The day and time of the report, the tense of the words, and the time of what was told before."""

    today: date | None
    clock: int | None
    tense: Tense | None
    previous: When | None


def resolve(
    expression: TimeExpression, anchor: Anchor, *, tense: Tense | None = None, previous: When | None = None
) -> Resolved:
    """The time an expression tells.

    `tense` overrides the tense of the words around; `previous` is the time told before.

    `when` is None where no date can be given: durations, sets, "recently", and anything relative without a
    date to
    count from. Values are local times as stated.
    """
    published = anchor.published
    today, clock = _report_day(published)
    context = _Context(today, clock, tense or expression.lean, previous)
    try:
        found = _resolve(expression.parsed, context)
    except (ValueError, OverflowError):
        # Beyond the calendar's first or last year.
        found = None
    if found is None:
        return Resolved(None, expression.kind, None, False)
    period, coarse = found.period, published is not None and published.precision in ("month", "year")
    if period is None or (coarse and found.basis == "dateline" and period.precision in _FINER):
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


def _resolve(parsed: Meaning, context: _Context) -> _Found | None:
    return _RESOLVERS[type(parsed)](parsed, context)


def _base(context: _Context, other: bool) -> tuple[date | None, TimeBasis]:
    """The day to count from."""
    if other and context.previous is not None:
        try:
            return date.fromisoformat(context.previous.start[:10]), "other_event"
        except ValueError:
            pass
    return context.today, "dateline"


def _choose(options: Iterable[Period | None], context: _Context, shift: Shift | None = None) -> Period | None:
    """Of the same date in several years: the coming one in the future tense, else the nearest past one."""
    today = context.today
    if today is None:
        return None
    now = today.isoformat()
    periods = sorted(option for option in options if option is not None)
    if shift == "this":
        return next((p for p in periods if p.start[:4] == now[:4]), None)
    if shift == "next":
        return next((p for p in periods if p.start[:10] > now), None)
    if shift == "last":
        return next((p for p in reversed(periods) if p.end[:10] < now), None)
    if context.tense == "future":
        return next((p for p in periods if p.end[:10] >= now), None)
    return next((p for p in reversed(periods) if p.start[:10] <= now), None)


def _around(context: _Context) -> range:
    # Eight years hold a 29 February on either side.
    return range(context.today.year - 8, context.today.year + 9) if context.today else range(0)


def _full_year(year: int, today: date | None) -> int:
    """A two-digit year: the latest that is no more than a year ahead of the report."""
    if year >= 100:
        return year
    ahead = today.year + 1 if today else 2030
    century = ahead // 100 * 100
    return century + year if century + year <= ahead else century - 100 + year


def _day(parsed: Day, context: _Context) -> _Found | None:
    if parsed.year is not None:
        period = _explicit(parsed, context)
        return None if period is None else _Found(period, "explicit")
    if parsed.month is None or context.today is None:
        return None
    if parsed.year_shift is not None:
        options = [_in_year(parsed, context.today.year + _STEPS[parsed.year_shift])]
        return _Found(options[0], "dateline") if options[0] else None
    candidates = [_in_year(parsed, year) for year in _around(context)]
    if parsed.weekday is not None:
        fitting = [p for p in candidates if p and date.fromisoformat(p.start).weekday() == parsed.weekday]
        near = min(
            fitting, key=lambda p: abs((date.fromisoformat(p.start) - _today(context)).days), default=None
        )
        return _Found(near, "dateline") if near else None
    if parsed.shift == "last" and parsed.day is not None:
        chosen = _choose(candidates, context._replace(tense="past"))
    else:
        chosen = _choose(candidates, context, parsed.shift)
    if chosen is None:
        return None
    return _Found(_in_year(parsed, int(chosen.start[:4]), edge=True), "dateline")


def _today(context: _Context) -> date:
    if context.today is None:
        raise ValueError("no report date")
    return context.today


def _in_year(parsed: Day, year: int, *, edge: bool = False) -> Period | None:
    """The date or month in a year; without its start, middle or end unless asked for."""
    if parsed.month is None or not 1 <= year <= 9998:
        return None
    if parsed.day is None:
        return days.month(year, parsed.month, parsed.edge if edge else None)
    on = days.as_date(year, parsed.month, parsed.day)
    return days.day(on) if on else None


def _explicit(parsed: Day, context: _Context) -> Period | None:
    year = _full_year(parsed.year or 0, context.today)
    if parsed.month is None:
        return days.year(year, parsed.edge)
    plain = _in_year(parsed, year, edge=True)
    if parsed.swapped is None:
        return plain
    # 4/5/2020 in either order: the one in the past and nearest to the report; without a report date
    # neither is sure.
    on = days.as_date(year, *parsed.swapped)
    options = [p for p in (plain, days.day(on) if on else None) if p is not None]
    if context.today is None:
        return None
    now = context.today.isoformat()
    past = [p for p in options if p.start <= now]
    return max(past) if past else min(options, default=None)


def _weekday(parsed: Weekday, context: _Context) -> _Found | None:
    today = context.today
    if today is None:
        return None
    back, ahead = (today.weekday() - parsed.weekday) % 7, (parsed.weekday - today.weekday()) % 7
    step = -back
    if parsed.shift == "last":
        step = -(back or 7)
    elif parsed.shift == "next":
        step = ahead or 7
    elif parsed.shift == "this":
        step = parsed.weekday - today.weekday()
        if context.tense == "past" and step > 0:
            step -= 7
        elif context.tense == "future" and step < 0:
            step += 7
    elif context.tense == "future":
        step = ahead
    return _Found(days.day(today + timedelta(days=step)), "dateline")


def _nth_weekday(parsed: NthWeekday, context: _Context) -> _Found | None:
    def in_year(year: int) -> Period | None:
        on = days.nth_weekday(year, parsed.month, parsed.weekday or 0, parsed.n)
        if on is None:
            return None
        return days.week(on) if parsed.weekday is None else days.day(on)

    if parsed.year is not None:
        period = in_year(parsed.year)
        return _Found(period, "explicit") if period else None
    period = _choose((in_year(year) for year in _around(context)), context)
    return _Found(period, "dateline") if period else None


def _unit(parsed: Unit, context: _Context) -> _Found | None:
    base, basis = _base(context, parsed.other)
    if base is None:
        return None
    steps = parsed.steps
    if parsed.unit == "quarter" and parsed.other and basis == "dateline" and steps == 0:
        # "The quarter" of a report on figures, with none named before, is the one that has ended.
        steps = -1
    period = _whole(parsed, base, steps, context)
    if period is None:
        return None
    if parsed.edge and parsed.steps == 0 and basis == "dateline":
        period = _clipped(period, parsed, base)
    return _Found(period, basis)


def _clipped(period: Period, parsed: Unit, today: date) -> Period:
    """Earlier this month ends today, later this month starts today."""
    now = today.isoformat()
    if parsed.edge == "start" and period.start <= now <= period.end:
        return period._replace(end=now)
    if parsed.edge == "end" and period.start <= now <= period.end:
        return period._replace(start=now)
    return period


def _whole(parsed: Unit, base: date, steps: int, context: _Context) -> Period | None:
    """The whole unit some steps away from the one that holds the base day."""
    unit = parsed.unit
    if unit == "day":
        return days.day(base + timedelta(days=steps))
    if unit == "week":
        return days.week(base + timedelta(weeks=steps))
    if unit == "weekend":
        return days.weekend(base + timedelta(weeks=_weekend_step(steps, base, context.tense)))
    edge = parsed.edge if parsed.steps != 0 else None
    if unit == "month":
        return days.month(*days.add_months(base.year, base.month, steps), edge)
    if unit == "quarter":
        year, month = days.add_months(base.year, base.month, 3 * steps)
        return days.quarter(year, (month + 2) // 3)
    if unit == "year":
        return days.year(base.year + steps, edge)
    if unit == "decade":
        return days.years(str(base.year // 10 + steps))
    return days.years(str(base.year // 100 + steps)) if unit == "century" else None


def _weekend_step(steps: int, base: date, tense: Tense | None) -> int:
    """The weekend just past is this week's on its own days.

    "this weekend", told as past on a Monday, is the last.
    """
    if steps == -1:
        return 0 if tense == "future" or base.weekday() >= 5 else -1
    if steps == 0 and tense == "past" and base.weekday() < 4:
        return -1
    return steps


def _offset(parsed: Offset, context: _Context) -> _Found | None:
    base, basis = _base(context, parsed.other)
    if parsed.count is None:
        return _vague_offset(parsed, context)
    if base is None:
        return None
    amount = parsed.count * parsed.sign
    if parsed.unit in ("minute", "hour"):
        return _hours(parsed, base, basis, context)
    if parsed.unit in ("day", "night"):
        return _Found(days.day(base + timedelta(days=amount)), basis)
    if parsed.unit in ("week", "weekend"):
        return _Found(days.week(base + timedelta(days=round(7 * amount))), basis)
    if parsed.unit == "year" and amount == -1 and context.previous is not None:
        same = _same_part_year_before(context.previous)
        if same is not None:
            return _Found(same, "other_event")
    return _Found(_months_away(parsed.unit, base, amount), basis)


def _months_away(unit: str, base: date, amount: float) -> Period | None:
    """Months, quarters, years and longer away."""
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if size is None:
        return None
    year, month = days.add_months(base.year, base.month, round(size * amount))
    if unit == "month" or (unit == "year" and amount % 1):
        return days.month(year, month)
    if unit == "quarter":
        return days.quarter(year, (month + 2) // 3)
    if unit == "decade":
        return days.years(str(year // 10))
    return days.year(year) if unit == "year" else days.years(str(year // 100))


def _same_part_year_before(previous: When) -> Period | None:
    """A year before a quarter or month is that quarter or month of the year before."""
    start = date.fromisoformat(previous.start[:10])
    end = date.fromisoformat(previous.end[:10])
    if previous.precision == "month":
        return days.month(start.year - 1, start.month)
    if (
        previous.precision == "range"
        and start.day == 1
        and start.month % 3 == 1
        and 89 <= (end - start).days <= 92
    ):
        return days.quarter(start.year - 1, (start.month + 2) // 3)
    return None


def _hours(parsed: Offset, base: date, basis: TimeBasis, context: _Context) -> _Found | None:
    """Hours and minutes away: to the minute where the base has a time of day, else nothing is known."""
    minutes = round((parsed.count or 0) * parsed.sign * (60 if parsed.unit == "hour" else 1))
    at: datetime | None = None
    if basis == "other_event" and context.previous is not None and context.previous.precision == "minute":
        at = datetime.fromisoformat(context.previous.start[:16])
    elif basis == "dateline" and context.clock is not None:
        at = datetime(base.year, base.month, base.day) + timedelta(minutes=context.clock)
    if at is None:
        return _Found(days.day(base), basis) if abs(minutes) < 12 * 60 else None
    at += timedelta(minutes=minutes)
    return _Found(days.minute(at.date(), at.hour, at.minute), basis)


def _vague_offset(parsed: Offset, context: _Context) -> _Found | None:
    """Just days later: some days after what was told before; on its own it has no date."""
    if not parsed.other:
        return _Found(None, "dateline", "PAST_REF" if parsed.sign < 0 else "FUTURE_REF")
    size = {"day": 1, "week": 7}.get(parsed.unit)
    if context.previous is None or size is None:
        return None
    base, basis = _base(context, True)
    if base is None or basis != "other_event":
        return None
    near = base + timedelta(days=size * parsed.sign)
    far = base + timedelta(days=6 * size * parsed.sign)
    first, last = min(near, far), max(near, far)
    return _Found(days.days(first, last, "range", f"{first}/{last}"), "other_event")


def _season(parsed: Season, context: _Context) -> _Found | None:
    if parsed.year is not None:
        return _Found(days.season(parsed.year, parsed.season), "explicit")
    period = _choose((days.season(year, parsed.season) for year in _around(context)), context, parsed.shift)
    return _Found(period, "dateline") if period else None


def _part(parsed: Part, context: _Context) -> _Found | None:
    year = parsed.year
    if parsed.part == "FY":
        if year is None and context.today is not None:
            year = context.today.year + _STEPS[parsed.shift or "this"]
        # Whose fiscal year, and so its first day, is not told.
        return None if year is None else _Found(None, "dateline", f"FY{year:04d}")
    make: Callable[[int, int], Period] = days.quarter if parsed.part[0] == "Q" else days.half
    n = int(parsed.part[1])
    if year is not None:
        return _Found(make(year, n), "explicit")
    if parsed.shift is not None and context.today is not None:
        return _Found(make(context.today.year + _STEPS[parsed.shift], n), "dateline")
    period = _choose((make(option, n) for option in _around(context)), context)
    return _Found(period, "dateline") if period else None


def _years(parsed: Years, context: _Context) -> _Found | None:  # noqa: ARG001 - one signature for all
    return _Found(days.years(parsed.digits, parsed.edge), "explicit")


def _day_of(parsed: Meaning | None, context: _Context) -> tuple[date, TimeBasis] | None:
    """The day that a time belongs to: its own, else the one told before."""
    found: _Found | None
    if parsed is not None:
        found = _resolve(parsed, context)
        if found is None or found.period is None or found.period.precision != "day":
            return None
        return date.fromisoformat(found.period.start), found.basis
    if context.previous is not None and context.previous.precision in ("minute", "part_of_day", "day"):
        return date.fromisoformat(context.previous.start[:10]), "other_event"
    return None


def _day_part(parsed: DayPart, context: _Context) -> _Found | None:
    today = context.today
    if parsed.part == "ON" and parsed.day is None:
        if today is None:
            return None
        night = days.part_of_day(today - timedelta(days=1), "ON")
        return _Found(night, "dateline", today.isoformat() + "TNI")
    known = _day_of(parsed.day, context)
    if known is None:
        if parsed.day is None and today is not None:
            # The day is not told: a TIMEX3 value takes the report's, a record must not.
            return _Found(None, "dateline", days.part_of_day(today, parsed.part).value)
        return None
    on, basis = known
    period = days.part_of_day(on, parsed.part)
    if _is_ahead(parsed, period, on, context):
        # "Wednesday night" in a report of Wednesday, 2 a.m.: the night before that day, or a slip; both
        # are kept.
        return _Found(days.days(on - timedelta(days=1), on, "range", period.value), basis)
    return _Found(period, basis)


def _is_ahead(parsed: DayPart, period: Period, on: date, context: _Context) -> bool:
    if context.tense == "future" or context.clock is None or on != context.today:
        return False
    hours, minutes = (int(part) for part in period.start[11:16].split(":"))
    return isinstance(parsed.day, Weekday) and hours * 60 + minutes > context.clock


def _clock(parsed: Clock, context: _Context) -> _Found | None:
    known = _day_of(parsed.day, context)
    if known is not None:
        return _Found(days.minute(known[0], parsed.hour, parsed.minute), known[1])
    if parsed.day is not None or context.today is None:
        return None
    on, minutes = context.today, parsed.hour * 60 + parsed.minute
    if parsed.hour == 24:
        return _Found(days.minute(on, 0, 0), "dateline")
    # "10 p.m." in a report of 2 a.m. was the evening before; smaller gaps may be a matter of time zones.
    if context.tense != "future" and context.clock is not None and minutes - context.clock > 12 * 60:
        on -= timedelta(days=1)
    return _Found(days.minute(on, parsed.hour, parsed.minute), "dateline")


def _range(parsed: Range, context: _Context) -> _Found | None:
    last = _resolve(parsed.last, context)
    first = _resolve(parsed.first, context)
    if first is None or last is None or first.period is None or last.period is None:
        return None
    low, high = first.period, last.period
    if low.start > high.start and isinstance(parsed.first, Day) and first.basis == "dateline":
        year = int(high.start[:4])
        low = next(
            (p for y in (year, year - 1) if (p := _in_year(parsed.first, y)) and p.start <= high.start), low
        )
    if low.start > high.end:
        return None
    return _Found(Period(low.start, high.end, "range", f"{low.value}/{high.value}"), last.basis)


def _label(parsed: Label, context: _Context) -> _Found | None:  # noqa: ARG001 - one signature for all
    return _Found(None, "dateline", parsed.value)


_RESOLVERS: dict[type, Callable[[Any, _Context], _Found | None]] = {
    Day: _day,
    Weekday: _weekday,
    NthWeekday: _nth_weekday,
    Unit: _unit,
    Offset: _offset,
    Season: _season,
    Part: _part,
    Years: _years,
    DayPart: _day_part,
    Clock: _clock,
    Range: _range,
    Label: _label,
}
