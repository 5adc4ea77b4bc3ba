"""Calendar arithmetic: days, weeks, months and years as periods with their TIMEX3 values. No time zones."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import NamedTuple

from dateline.model.vocabulary import TimePrecision
from dateline.times.meaning import Edge

# Months in which the seasons start (northern half), and their lengths of three months.
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Hours at which the parts of a day start and end. A night is dated to the day it is named after ("Friday night");
# only what happened "overnight" runs into the next.
_HOURS = {
    "MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 23), "NI": (18, 24), "DA": (4, 7), "DU": (17, 20),
    "ER": (0, 9), "EM": (0, 9), "LA": (18, 24), "ON": (18, 30),
}  # fmt: skip
_PART_VALUE = {"DA": "TMO", "DU": "TEV", "ON": "TNI", "ER": "", "EM": "TMO", "LA": ""}


class Period(NamedTuple):
    """A stretch of time: ISO 8601 bounds (inclusive), precision, TIMEX3 value."""

    start: str
    end: str
    precision: TimePrecision
    value: str


def day(on: date) -> Period:
    """One day."""
    return Period(on.isoformat(), on.isoformat(), "day", on.isoformat())


def days(first: date, last: date, precision: TimePrecision, value: str) -> Period:
    """Several days, both ends included."""
    return Period(first.isoformat(), last.isoformat(), precision, value)


def week(on: date) -> Period:
    """The week of a day, Monday to Sunday."""
    monday = on - timedelta(days=on.weekday())
    return days(monday, monday + timedelta(days=6), "week", week_value(on))


def week_value(on: date) -> str:
    """The TIMEX3 value of the week of a day."""
    year, number, _ = on.isocalendar()
    return f"{year:04d}-W{number:02d}"


def weekend(on: date) -> Period:
    """The weekend that ends the week of a day."""
    monday = on - timedelta(days=on.weekday())
    return days(monday + timedelta(days=5), monday + timedelta(days=6), "range", week_value(on) + "-WE")


def month(year: int, number: int, edge: Edge | None = None) -> Period:
    """A month; its start, middle or end is a third of it."""
    last = monthrange(year, number)[1]
    low, high = {"start": (1, 10), "middle": (11, 20), "end": (21, last)}.get(edge or "", (1, last))
    return days(date(year, number, low), date(year, number, high), "month", f"{year:04d}-{number:02d}")


def months(year: int, first: int, count: int, precision: TimePrecision, value: str) -> Period:
    """Several whole months from the first of one on."""
    end_year, end = add_months(year, first, count - 1)
    return days(date(year, first, 1), date(end_year, end, monthrange(end_year, end)[1]), precision, value)


def year(number: int, edge: Edge | None = None) -> Period:
    """A year; its start, middle or end is four months of it."""
    first, count = {"start": (1, 4), "middle": (5, 4), "end": (9, 4)}.get(edge or "", (1, 12))
    return months(number, first, count, "year", f"{number:04d}")


def quarter(number: int, n: int) -> Period:
    """A quarter of a calendar year."""
    return months(number, 3 * n - 2, 3, "range", f"{number:04d}-Q{n}")


def half(number: int, n: int) -> Period:
    """A half of a calendar year."""
    return months(number, 6 * n - 5, 6, "range", f"{number:04d}-H{n}")


def season(number: int, name: str) -> Period:
    """A season of the northern half; a winter belongs to the year it starts in."""
    return months(number, _SEASON_MONTH[name], 3, "season", f"{number:04d}-{name}")


def years(digits: str, edge: Edge | None = None) -> Period:
    """Ten or a hundred years by their common digits. Raises ValueError for what lies beyond the calendar."""
    if len(digits) > 4 or not digits.isdigit():
        raise ValueError(f"no years of the calendar: {digits}")
    length = 10 ** (4 - len(digits))
    low = int(digits) * length
    third = length // 3
    first, last = {
        "start": (low, low + third), "middle": (low + third, low + 2 * third), "end": (low + 2 * third, low
        + length - 1)
    }.get(edge or "", (low, low + length - 1))  # fmt: skip
    return days(date(max(first, 1), 1, 1), date(last, 12, 31), "range", digits)


def part_of_day(on: date, part: str) -> Period:
    """A part of a day; "overnight" ends on the next."""
    low, high = _HOURS[part]
    midnight = datetime(on.year, on.month, on.day)
    start, end = midnight + timedelta(hours=low), midnight + timedelta(hours=high)
    if high == 24:
        end -= timedelta(minutes=1)
    value = on.isoformat() + _PART_VALUE.get(part, "T" + part)
    return Period(_minutes(start), _minutes(end), "part_of_day", value)


def minute(on: date, hour: int, minutes: int) -> Period:
    """A time of a day, to the minute; 24:00 is the night's end of that day."""
    value = f"{on.isoformat()}T{hour:02d}:{minutes:02d}"
    at = _minutes(datetime(on.year, on.month, on.day) + timedelta(hours=hour, minutes=minutes))
    return Period(at, at, "minute", value)


def _minutes(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def add_months(number: int, first: int, count: int) -> tuple[int, int]:
    """Year and month, some months on."""
    total = number * 12 + first - 1 + count
    return total // 12, total % 12 + 1


def nth_weekday(number: int, of: int, weekday: int, n: int) -> date | None:
    """The n-th such weekday of a month (-1: the last), or None where the month has no fifth."""
    length = monthrange(number, of)[1]
    first = 1 + (weekday - date(number, of, 1).weekday()) % 7
    on = first + 7 * (n - 1) if n > 0 else first + 7 * ((length - first) // 7)
    return date(number, of, on) if on <= length else None


def as_date(number: int, of: int, on: int) -> date | None:
    """A date, or None where the calendar has none."""
    try:
        return date(number, of, on)
    except ValueError:
        return None
