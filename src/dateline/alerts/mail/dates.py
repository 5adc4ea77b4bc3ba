"""Dates in the language of an alert."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from dateline.exchange.words import moment_words
from dateline.model.values import When

OURS: Final = "en"  # the language of all else: its dates are as on pages, day first and month in letters
_SKELETONS: Final = {"year": "y", "month": "yMMM", "day": "yMMMEd", "minute": "yMMMEd"}
_NAME: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def locale_of(language: str) -> Locale | None:
    """The locale of a language, such as `de` or `pt-BR`; None for plain English and what is not known."""
    if language == OURS or not _NAME.fullmatch(language):
        return None
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None


def moment(at: float, zone: str, language: str) -> str:
    """A time in seconds since 1970 on the clock of a zone, to the minute, with the zone's name."""
    local = datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(zone))
    return f"{_said(local.isoformat(), 'minute', language)} ({zone})"


def stated(text: str | None, language: str) -> str:
    """A time as an outlet states it, ISO 8601, to the precision that it has; nothing where it states none."""
    if not text:
        return ""
    precision = "minute" if "T" in text else {4: "year", 7: "month"}.get(len(text), "day")
    return _said(text, precision, language)


def when(value: When, language: str) -> str:
    """A time that an event is told for, to its precision."""
    locale = locale_of(language)
    if locale is None or value.precision in ("unknown", "season", "part_of_day"):
        return moment_words(value.start, value.end, value.precision)
    precision = value.precision if value.precision in _SKELETONS else "day"
    first = _said(value.start, precision, language)
    last = _said(value.end or value.start, precision, language)
    return first if first == last else f"{first} – {last}"


def _said(text: str, precision: str, language: str) -> str:
    locale = locale_of(language)
    if locale is None:
        return moment_words(text, text, precision)
    try:
        day = date.fromisoformat((text[:10] + "-01-01")[:10] if len(text) < 10 else text[:10])
    except ValueError:
        return text
    words = str(format_skeleton(_SKELETONS[precision], day, locale=locale))
    return f"{words}, {text[11:16]}" if precision == "minute" and len(text) >= 16 else words
