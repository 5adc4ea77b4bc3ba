"""Times as feeds and mails state them -> ISO 8601. What is not understood is absent, and nothing is guessed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from dateline.intake import dates

FIRST, LAST = 1800, 2100  # years; others are fillers of programs
_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[T\s]+(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d{1,12})?)?\s*(?P<zone>.*))?",
    re.I,
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?"
_MAIL = re.compile(
    r"(?:[^\W\d_]{2,12}\.?\s*,?\s*)?(?P<day>\d{1,2})[\s-]+" + _MONTH + r"[\s,-]+(?P<year>\d{4}|\d\d)"
    rf"(?:[\s,]+{_CLOCK}\s*(?P<zone>.*))?",
    re.I,
)
_C = re.compile(  # as the C library prints it
    rf"[a-z]{{3}}\s+{_MONTH}\s+(?P<day>\d{{1,2}})\s+{_CLOCK}\s*(?P<zone>[A-Z+-][\w:+-]{{0,8}})?\s+(?P<year>\d{{4}})",
    re.I,
)
_ZONE = re.compile(r"(?:GMT|UTC|UT|Z)?\s*([+-])(\d{1,2}):?(\d\d)?(?:\s*\(.{0,40}\))?", re.I)
_WEST, _EAST = -12 * 60, 14 * 60  # minutes from Greenwich; there is no zone beyond


def stamp(text: str | None) -> str | None:
    """The time as ISO 8601 with its zone as stated, the day alone where no zone is told, or None.

    A time of day without a zone, or with one that several countries use for different times (CST, IST), says the day
    only. 60 seconds (a leap second) are 59.
    """
    text = text.strip() if text and len(text) <= dates.LONGEST else ""
    match = _ISO.fullmatch(text) or _MAIL.fullmatch(text) or _C.fullmatch(text)
    if match is None:
        return _written(text)
    day = _day(match)
    if day is None or match["hour"] is None:
        return day
    zone = _zone((match["zone"] or "").strip())
    hour, minute, second = int(match["hour"]), int(match["minute"]), min(int(match["second"] or 0), 60)
    if hour == 24 and not minute and not second:
        hour, day = 0, (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    if zone is None or hour > 23 or minute > 59 or int(match["second"] or 0) > 60:
        return day
    return f"{day}T{hour:02}:{minute:02}:{min(second, 59):02}{zone}"


def _day(match: re.Match[str]) -> str | None:
    name = match["month"]
    if name.isdigit():
        month = int(name)
    elif name[:3].lower() in _MONTHS:
        month = _MONTHS.index(name[:3].lower()) + 1
    else:
        return None
    year = int(match["year"])
    if len(match["year"]) == 2:  # as the rules of mail say
        year += 2000 if year < 50 else 1900
    return _valid(year, month, int(match["day"]))


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if FIRST <= year <= LAST else None
    except ValueError:
        return None


def _zone(text: str) -> str | None:
    if text.upper() in ("Z", "GMT", "UTC", "UT"):
        return "Z"
    match = _ZONE.fullmatch(text)
    if match:
        minutes = (1 if match[1] == "+" else -1) * (int(match[2]) * 60 + int(match[3] or 0))
        if int(match[3] or 0) > 59:
            return None
    else:
        known = dates.zone_offset(text) if re.fullmatch(r"[A-Za-z]{1,5}", text) else None
        if known is None:
            return None
        minutes = known
    if not _WEST <= minutes <= _EAST:
        return None
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _written(text: str) -> str | None:
    """A date in words ("January 5, 2026"): its day."""
    found = dates.find(text, "") if text else None
    day = found.published.start[:10] if found else None
    return day if day and FIRST <= int(day[:4]) <= LAST else None


def is_future(when: str | None, now: datetime | None = None) -> bool:
    """Does it lie more than a day after now?"""
    return bool(when) and str(when)[:10] > ((now or datetime.now(UTC)) + timedelta(days=1)).strftime("%Y-%m-%d")
