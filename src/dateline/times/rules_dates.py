"""Rules for calendar dates, months, years and days of the week."""

from __future__ import annotations

import re
from typing import cast

from dateline.times.meaning import (
    Day,
    DayPart,
    Edge,
    Meaning,
    NthWeekday,
    Part,
    Range,
    Season,
    Shift,
    Weekday,
    Years,
)
from dateline.times.patterns import Parts, Rule, rule

_MONTH = ("MONTH", "MDOT", "MABBR")
_DAY = ("DIG1", "DIG2", "ORDD")
_WEEKDAY = ("WEEKDAY", "WDABBR")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def edge_of(parts: Parts) -> Edge | None:
    """The start, middle or end that the words name."""
    return cast(Edge | None, parts.first("EARLY", "EDGE"))


def shift_of(parts: Parts) -> Shift | None:
    """The last, this or next that the words name; "this past" is the last."""
    if parts.has("PAST"):
        return "last"
    return cast(Shift | None, parts.first("LAST", "PAST", "LATEST", "THIS", "CURRENT", "NEXT", "COMING"))


def _valid(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]


def _year(parts: Parts) -> int | None:
    return cast(int | None, parts.first("YEAR4", "YEAR2"))


def _early(parts: Parts, day: Day | Weekday) -> Meaning:
    """Early Wednesday, late on 3 May: a part of the day."""
    edge = parts.first("EARLY")
    return DayPart("ER" if edge == "start" else "LA", day) if edge in ("start", "end") else day


def _date(parts: Parts) -> Meaning | None:
    month, day = parts.first(*_MONTH), parts.first(*_DAY)
    if not _valid(month, day):
        return None
    weekday = parts.first(*_WEEKDAY)
    return _early(parts, Day(_year(parts), month, day, weekday, shift_of(parts)))


def _date_short_year(parts: Parts) -> Meaning | None:
    """15 NOV 89: a two-digit year only after an abbreviated or upper-case month."""
    token = next(t for t in parts.tokens if t.name in _MONTH)
    year = parts.first("INT")
    if token.name == "MONTH" and not parts.word(token).isupper():
        return None
    month, day = parts.first(*_MONTH), parts.first(*_DAY)
    return Day(year, month, day) if 32 <= year <= 99 and _valid(month, day) else None


def _iso(parts: Parts) -> Meaning | None:
    word = parts.first("ISODATE")
    if "T" in word:
        return None
    year, month, day = (int(part) for part in word.split("-"))
    return Day(year, month, day) if _valid(month, day) and year > 0 else None


def _numeric(parts: Parts) -> Meaning | None:
    """17/11/2020. Where both orders are dates, month first is kept and the other noted.

    With dots the day is first.
    """
    word = parts.first("NUMDATE")
    first, second, year = (int(part) for part in re.split("[/.-]", word))
    if "." in word:
        return Day(year, second, first) if _valid(second, first) else None
    if _valid(first, second) and _valid(second, first) and first != second:
        return Day(year, first, second, swapped=(second, first))
    if _valid(first, second):
        return Day(year, first, second)
    return Day(year, second, first) if _valid(second, first) else None


def _days(parts: Parts) -> Meaning | None:
    """May 15-24; June 3 to July 2."""
    months, days = parts.all(*_MONTH), parts.all(*_DAY)
    first, last = months[0], months[-1]
    if not (_valid(first, days[0]) and _valid(last, days[-1])) or (first == last and days[0] >= days[-1]):
        return None
    year = _year(parts)
    ends = [token for token in parts.tokens if token.name in _DAY or token.name in _MONTH]
    first_year = year - 1 if year is not None and first > last else year
    # "May 15-24" stays one expression: its second half is no date by itself.
    split = (ends[1].end, ends[2].start) if len(ends) == 4 else None
    return Range(Day(first_year, first, days[0]), Day(year, last, days[-1]), split)


def _month_year(parts: Parts) -> Meaning | None:
    return Day(parts.first("YEAR4", "YEAR2"), parts.first(*_MONTH), edge=edge_of(parts))


def _month(parts: Parts) -> Meaning | None:
    return Day(None, parts.first(*_MONTH), shift=shift_of(parts), edge=edge_of(parts))


def _month_relative_year(parts: Parts) -> Meaning | None:
    """March last year, September of this year: the year is told by its distance."""
    if parts.first("UNIT") != "year":
        return None
    return Day(None, parts.first(*_MONTH), parts.first(*_DAY), year_shift=shift_of(parts), edge=edge_of(parts))


def _months(parts: Parts) -> Meaning | None:
    """From June to August 2019; from November 2019 to March 2020."""
    first, last = (token for token in parts.tokens if token.name in _MONTH)
    years = [token for token in parts.tokens if token.name == "YEAR4"]
    first_end = first.end
    if len(years) == 2:
        first_year, year, first_end = years[0].value, years[1].value, years[0].end
    elif years and years[0].end < last.start:
        first_year, first_end = years[0].value, years[0].end
        year = first_year + (first.value > last.value)
    else:
        year = years[0].value if years else None
        first_year = year - 1 if year is not None and first.value > last.value else year
    return Range(Day(first_year, first.value), Day(year, last.value), (first_end, last.start))


def _year_only(parts: Parts) -> Meaning | None:
    year = parts.first("YEAR4")
    return Day(year, edge=edge_of(parts)) if 1500 <= year <= 2100 else None


def _year_short(parts: Parts) -> Meaning | None:
    return Day(parts.first("YEAR2"), edge=edge_of(parts))


def _years(parts: Parts) -> Meaning | None:
    tokens = [token for token in parts.tokens if token.name in ("YEAR4", "DIG1", "DIG2", "INT")]
    first, last = tokens[0], tokens[-1]
    low, high = first.value, last.value
    if last.name != "YEAR4":
        if last.end - last.start != 2:
            return None
        high += low // 100 * 100
    if not 1500 <= low < high <= 2100:
        return None
    return Range(Day(low), Day(high), (first.end, last.start))


def _decade(parts: Parts) -> Meaning | None:
    return Years(parts.first("DECADE"), edge_of(parts))


def _century(parts: Parts) -> Meaning | None:
    n = parts.first("ORDD", "ORDW")
    return Years(f"{n - 1:02d}", edge_of(parts)) if parts.first("UNIT") == "century" and 10 <= n <= 22 else None


def _season(parts: Parts) -> Meaning | None:
    if parts.has("UNIT"):
        if parts.first("UNIT") != "year":
            return None
        return Season(parts.first("SEASON"), year_shift=shift_of(parts) or "this")
    return Season(parts.first("SEASON"), parts.first("YEAR4"), shift_of(parts))


def _quarter(parts: Parts) -> Meaning | None:
    n = parts.first("QNUM", "ORDW", "ORDD")
    return Part(f"Q{n}", parts.first("YEAR4"), shift_of(parts)) if n <= 4 else None


def _half(parts: Parts) -> Meaning | None:
    n = parts.first("ORDW")
    if n > 2 or (parts.has("UNIT") and parts.first("UNIT") != "year"):
        return None
    return Part(f"H{n}", parts.first("YEAR4"), shift_of(parts))


def _fiscal(parts: Parts) -> Meaning | None:
    unit = parts.first("UNIT")
    if unit not in (None, "year") or (unit is None and not parts.has("YEAR4")):
        return None
    return Part("FY", parts.first("YEAR4"), shift_of(parts))


def _weekday(parts: Parts) -> Meaning | None:
    return _early(parts, Weekday(parts.first(*_WEEKDAY), shift_of(parts)))


def _weekdays(parts: Parts) -> Meaning | None:
    """Between Monday and Wednesday, from Friday to Sunday."""
    first, last = (token for token in parts.tokens if token.name == "WEEKDAY")
    if first.value == last.value:
        return None
    return Range(Weekday(first.value), Weekday(last.value), (first.end, last.start))


def _weekday_of_week(parts: Parts) -> Meaning | None:
    if parts.first("UNIT") != "week":
        return None
    steps = {"last": -1, "this": 0, "next": 1}[shift_of(parts) or "this"]
    return Weekday(parts.first("WEEKDAY"), week=steps)


def _nth(parts: Parts) -> Meaning | None:
    n = -1 if parts.has("LAST") else parts.first("ORDW", "ORDD")
    unit, weekday = parts.first("UNIT"), parts.first("WEEKDAY")
    if n > 5 or (weekday is None and unit != "week"):
        return None
    return NthWeekday(n, parts.first(*_MONTH), parts.first("YEAR4"), weekday)


def _holiday(parts: Parts) -> Meaning | None:
    if parts.has("NEW"):
        month, day = (12, 31) if parts.has("EVE") else (1, 1)
        if parts.all("UNIT") not in (["year"], ["year", "day"]):
            return None
    elif parts.first("UNIT") not in (None, "day"):
        return None
    else:
        month, day = parts.first("CHRISTMAS", "VALENTINE", "BOXING")
        day -= parts.has("EVE")
    return Day(parts.first("YEAR4"), month, day)


def _nine_eleven(_: Parts) -> Meaning | None:
    return Day(2001, 9, 11)


_YEAR = "( COMMA? ( YEAR4 | YEAR2 ) )?"
_TO = "HYPHEN|TO|AND|UNTIL"
RULES: tuple[Rule, ...] = (
    rule(f"LATE WD MON DAYN {_YEAR}", _date),
    rule(f"LATE WD THE? DAYN OF? MON {_YEAR}", _date),
    rule("WD DAYN MON INT", _date_short_year),
    rule("WD DAYN HYPHEN MON HYPHEN YEAR4", _date),
    rule("LAST|THIS|NEXT MON DAYN", _date),
    rule("LATE WD ISODATE", _iso),
    rule("LATE WD NUMDATE", _numeric),
    rule(f"MON DAYN {_TO} DAYN {_YEAR}", _days),
    rule(f"MON DAYN {_TO} MON DAYN {_YEAR}", _days),
    rule(f"THE? DAYN {_TO} THE? DAYN OF? MON {_YEAR}", _days),
    rule(f"DAYN MON {_TO} DAYN MON {_YEAR}", _days),
    rule("EDGES MON COMMA? OF? YEAR4", _month_year),
    rule("EDGES MON YEAR2", _month_year),
    rule("EDGES THIS? SHIFT MONTH|MDOT", _month),
    rule("EDGES MONTH|MDOT", _month),
    rule("EDGES MON DAYN? OF? LAST|THIS|NEXT UNIT", _month_relative_year),
    rule(f"BETWEEN|FROM < MON YEAR4? {_TO} MON ( COMMA? YEAR4 )?", _months),
    rule(f"BETWEEN|FROM < WEEKDAY {_TO} WEEKDAY", _weekdays),
    rule("MON HYPHEN MON ( COMMA? YEAR4 )?", _months),
    rule("EDGES YEAR4", _year_only),
    rule("IN|SINCE|OF|FROM|UNTIL|BY < YEAR2", _year_short),
    rule("YEAR4 HYPHEN|SLASH YEAR4|DIG1|DIG2|INT", _years),
    rule("FROM|BETWEEN < YEAR4 TO|AND|UNTIL|HYPHEN YEAR4", _years),
    rule("THE? EDGES DECADE", _decade),
    rule("THE? EDGES THE? ORD HYPHEN? UNIT", _century),
    rule("EARLY? SHIFT SEASON", _season),
    rule("THE? EARLY? SEASON OF? YEAR4", _season),
    rule("THE? EARLY? SEASON OF LAST|THIS|NEXT UNIT", _season),
    rule("IN|BY|SINCE|UNTIL|OVER < EARLY? THE? SEASON", _season),
    rule(
        "THE? FISCAL? ORDW HYPHEN? FISCAL? QUARTER OF_YEAR",
        _quarter,
    ),
    rule("YEAR4 S? ORDW HYPHEN? QUARTER", _quarter),
    rule("YEAR4 S? ORDW HYPHEN? HALF", _half),
    rule("THE? QNUM ( OF? YEAR4 )?", _quarter),
    rule("THE? ORDW HYPHEN? HALF OF|IN THE? SHIFT? FISCAL? ( YEAR4 | UNIT )", _half),
    rule("THE? ORDW HYPHEN HALF", _half),
    rule("EDGES THE? ( SHIFT|CURRENT )? FISCAL ( UNIT YEAR4? | YEAR4 )", _fiscal),
    rule("LATE THIS? SHIFT? WEEKDAY", _weekday),
    rule("WEEKDAY OF? LAST|THIS|NEXT UNIT", _weekday_of_week),
    rule("ON|EARLY|LAST|NEXT|THIS|BY|SINCE|UNTIL < WDABBR DOT?", _weekday),
    rule("THE? ORDW|LAST WEEKDAY|UNIT OF|IN MONTH|MDOT ( COMMA? YEAR4 )?", _nth),
    rule("CHRISTMAS ( UNIT | EVE )? YEAR4?", _holiday),
    rule("NEW UNIT S ( UNIT | EVE )", _holiday),
    rule("VALENTINE S UNIT", _holiday),
    rule("BOXING UNIT", _holiday),
    rule("NINEELEVEN", _nine_eleven),
)
