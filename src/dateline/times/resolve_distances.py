"""Resolving distances: last week, three days ago, two hours later."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dateline.model.values import When
from dateline.model.vocabulary import TimeBasis
from dateline.times import days
from dateline.times.context import Context, Found, base_of
from dateline.times.days import Period
from dateline.times.meaning import Offset, Tense, Unit


def resolve_unit(parsed: Unit, context: Context) -> Found | None:
    """ "Last week", "next year", "the previous day": the unit so many steps from its base; None without a base."""
    base, basis = base_of(context, parsed.other)
    if base is None or (basis == "dateline" and parsed.other and parsed.steps > 0):
        # "The next day" counts from what was told before; the report's own date would give a day to come.
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
    return Found(period, basis)


def _clipped(period: Period, parsed: Unit, today: date) -> Period:
    """Earlier this month ends today, later this month starts today."""
    now = today.isoformat()
    if parsed.edge == "start" and period.start <= now <= period.end:
        return period._replace(end=now)
    if parsed.edge == "end" and period.start <= now <= period.end:
        return period._replace(start=now)
    return period


def _whole(parsed: Unit, base: date, steps: int, context: Context) -> Period | None:
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


def resolve_offset(parsed: Offset, context: Context) -> Found | None:
    """ "Three days ago", "two weeks later": the day or unit at that distance from its base; None without a base."""
    base, basis = base_of(context, parsed.other)
    if parsed.count is None:
        return _vague_offset(parsed, context)
    if base is None or (basis == "dateline" and parsed.other and parsed.sign > 0):
        # "Two days later" counts from what was told before, never from the report.
        return None
    amount = parsed.count * parsed.sign
    if parsed.unit in ("minute", "hour"):
        return _hours(parsed, base, basis, context)
    if parsed.unit in ("day", "night"):
        return Found(days.day(base + timedelta(days=amount)), basis)
    if parsed.unit in ("week", "weekend"):
        return Found(days.week(base + timedelta(days=round(7 * amount))), basis)
    if parsed.unit == "year" and amount == -1 and context.previous is not None:
        same = _same_part_year_before(context.previous, months=parsed.other)
        if same is not None:
            return Found(same, "other_event")
    return Found(_months_away(parsed.unit, base, amount), basis)


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


def _same_part_year_before(previous: When, *, months: bool) -> Period | None:
    """A year before a quarter (or month, if asked) is that quarter or month of the year before."""
    start = date.fromisoformat(previous.start[:10])
    end = date.fromisoformat(previous.end[:10])
    if months and previous.precision == "month":
        return days.month(start.year - 1, start.month)
    if previous.precision == "range" and start.day == 1 and start.month % 3 == 1 and 89 <= (end - start).days <= 92:
        return days.quarter(start.year - 1, (start.month + 2) // 3)
    return None


def _hours(parsed: Offset, base: date, basis: TimeBasis, context: Context) -> Found | None:
    """Hours and minutes away: to the minute where the base has a time of day, else nothing is known."""
    minutes = round((parsed.count or 0) * parsed.sign * (60 if parsed.unit == "hour" else 1))
    at: datetime | None = None
    if basis == "other_event" and context.previous is not None and context.previous.precision == "minute":
        at = datetime.fromisoformat(context.previous.start[:16])
    elif basis == "dateline" and context.clock is not None:
        at = datetime(base.year, base.month, base.day) + timedelta(minutes=context.clock)
    if at is None:
        return Found(days.day(base), basis) if abs(minutes) < 12 * 60 else None
    at += timedelta(minutes=minutes)
    return Found(days.minute(at.date(), at.hour, at.minute), basis)


def _vague_offset(parsed: Offset, context: Context) -> Found | None:
    """Just days later: some days after what was told before; on its own it has no date."""
    if not parsed.other:
        return Found(None, "dateline", "PAST_REF" if parsed.sign < 0 else "FUTURE_REF")
    size = {"day": 1, "week": 7}.get(parsed.unit)
    if context.previous is None or size is None:
        return None
    base, basis = base_of(context, True)
    if base is None or basis != "other_event":
        return None
    near = base + timedelta(days=size * parsed.sign)
    far = base + timedelta(days=6 * size * parsed.sign)
    first, last = min(near, far), max(near, far)
    return Found(days.days(first, last, "range", f"{first}/{last}"), "other_event")
