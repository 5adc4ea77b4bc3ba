"""Resolving dates of the calendar: days, months, seasons, quarters, years and days of the week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateline.times import days
from dateline.times.context import STEPS, Context, Found, around, choose, today_of
from dateline.times.days import Period
from dateline.times.meaning import Day, NthWeekday, Part, Season, Weekday, Years


def resolve_day(parsed: Day, context: Context) -> Found | None:
    """A date; without a year the one that tense and report date choose. None where no report date is known."""
    if parsed.year is not None:
        period = _explicit(parsed, context)
        return None if period is None else Found(period, "explicit")
    if parsed.month is None or context.today is None:
        return None
    if parsed.year_shift is not None:
        options = [in_year(parsed, context.today.year + STEPS[parsed.year_shift])]
        return Found(options[0], "dateline") if options[0] else None
    candidates = [in_year(parsed, year) for year in around(context)]
    if parsed.weekday is not None:
        fitting = [p for p in candidates if p and date.fromisoformat(p.start).weekday() == parsed.weekday]
        near = min(fitting, key=lambda p: abs((date.fromisoformat(p.start) - today_of(context)).days), default=None)
        return Found(near, "dateline") if near else None
    if parsed.shift == "last" and parsed.day is not None:
        chosen = choose(candidates, context._replace(tense="past"))
    else:
        chosen = choose(candidates, context, parsed.shift)
    if chosen is None:
        return None
    return Found(in_year(parsed, int(chosen.start[:4]), edge=True), "dateline")


def _full_year(year: int, today: date | None) -> int:
    """A two-digit year: the latest that is no more than a year ahead of the report."""
    if year >= 100:
        return year
    ahead = today.year + 1 if today else 2030
    century = ahead // 100 * 100
    return century + year if century + year <= ahead else century - 100 + year


def in_year(parsed: Day, year: int, *, edge: bool = False) -> Period | None:
    """The date or month in a year; without its start, middle or end unless asked for."""
    if parsed.month is None or not 1 <= year <= 9998:
        return None
    if parsed.day is None:
        return days.month(year, parsed.month, parsed.edge if edge else None)
    on = days.as_date(year, parsed.month, parsed.day)
    return days.day(on) if on else None


def _explicit(parsed: Day, context: Context) -> Period | None:
    year = _full_year(parsed.year or 0, context.today)
    if parsed.month is None:
        return days.year(year, parsed.edge)
    plain = in_year(parsed, year, edge=True)
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


def resolve_weekday(parsed: Weekday, context: Context) -> Found | None:
    """A weekday: the last one up to the report's day, the coming one in the future. None without a report date."""
    today = context.today
    if today is None:
        return None
    back, ahead = (today.weekday() - parsed.weekday) % 7, (parsed.weekday - today.weekday()) % 7
    step = -back
    if parsed.week is not None:
        step = 7 * parsed.week + parsed.weekday - today.weekday()
    elif parsed.shift == "last":
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
    return Found(days.day(today + timedelta(days=step)), "dateline")


def resolve_nth_weekday(parsed: NthWeekday, context: Context) -> Found | None:
    """ "The first Monday of May", "the first week of November", in the year that tense and report date choose."""

    def in_year(year: int) -> Period | None:
        on = days.nth_weekday(year, parsed.month, parsed.weekday or 0, parsed.n)
        if on is None:
            return None
        return days.week(on) if parsed.weekday is None else days.day(on)

    if parsed.year is not None:
        period = in_year(parsed.year)
        return Found(period, "explicit") if period else None
    period = choose((in_year(year) for year in around(context)), context)
    return Found(period, "dateline") if period else None


def resolve_season(parsed: Season, context: Context) -> Found | None:
    """A season as months; northern half. None where its year cannot be told."""
    if parsed.year is not None:
        return Found(days.season(parsed.year, parsed.season), "explicit")
    if parsed.year_shift is not None and context.today is not None:
        return Found(days.season(context.today.year + STEPS[parsed.year_shift], parsed.season), "dateline")
    period = choose((days.season(year, parsed.season) for year in around(context)), context, parsed.shift)
    return Found(period, "dateline") if period else None


def resolve_part(parsed: Part, context: Context) -> Found | None:
    """A quarter, half or fiscal year; a fiscal year has a value and no dates."""
    year = parsed.year
    if parsed.part == "FY":
        if year is None and context.today is not None:
            year = context.today.year + STEPS[parsed.shift or "this"]
        # Whose fiscal year, and so its first day, is not told.
        return None if year is None else Found(None, "dateline", f"FY{year:04d}")
    make: Callable[[int, int], Period] = days.quarter if parsed.part[0] == "Q" else days.half
    n = int(parsed.part[1])
    if year is not None:
        return Found(make(year, n), "explicit")
    if parsed.shift is not None and context.today is not None:
        return Found(make(context.today.year + STEPS[parsed.shift], n), "dateline")
    period = choose((make(option, n) for option in around(context)), context)
    return Found(period, "dateline") if period else None


def resolve_years(parsed: Years, context: Context) -> Found | None:  # noqa: ARG001 - one signature for all
    """A year, decade or century as told."""
    return Found(days.years(parsed.digits, parsed.edge), "explicit")
