"""Rules for times and parts of a day."""

from __future__ import annotations

from typing import cast

from dateline.times.meaning import Clock, Day, DayPart, Meaning, Unit
from dateline.times.patterns import Parts, Rule, rule

_TOWARDS = {"last": -1, "this": 0, "next": 1}


def _zone(parts: Parts) -> str | None:
    for token in parts.tokens:
        if token.name == "ZONE":
            return parts.word(token).upper()
    return None


def _clock(parts: Parts) -> Meaning | None:
    """10:15 am, 5.30 p.m., 2 a.m., 18:30, 0715 GMT, 1830 hrs."""
    hour, minute = parts.first("CLOCK", "CLOCKDOT") or (parts.first("DIG1", "DIG2"), 0)
    if hour is None:
        word = parts.word(parts.tokens[0])
        if len(word) != 4:
            return None
        hour, minute = int(word[:2]), int(word[2:])
    if parts.has("AMPM"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + parts.first("AMPM")
    return Clock(hour, minute, zone=_zone(parts)) if hour <= 24 and minute < 60 else None


def _iso(parts: Parts) -> Meaning | None:
    word = parts.first("ISODATE")
    if "T" not in word:
        return None
    year, month, day = (int(part) for part in word[:10].split("-"))
    hour, minute = int(word[11:13]), int(word[14:16])
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60):
        return None
    return Clock(hour, minute, Day(year, month, day), "UTC" if word.endswith("Z") else None)


def _oclock(parts: Parts) -> Meaning | None:
    hour = parts.first("DIG1", "NUMW")
    return Clock(hour, 0) if 1 <= hour <= 12 else None


def _military(parts: Parts) -> Meaning | None:
    """At 0730; at 1930 only beside a day, for it may be a year or an amount."""
    word = parts.word(parts.tokens[0])
    if len(word) != 4 or (parts.tokens[0].name == "INT" and word[0] != "0" and int(word) < 2100):
        return None
    hour, minute = int(word[:2]), int(word[2:])
    return Clock(hour, minute) if hour < 24 and minute < 60 else None


def _point(parts: Parts) -> Meaning | None:
    return Clock(parts.first("POINT"), 0)


def _part(parts: Parts) -> Meaning | None:
    return DayPart(parts.first("PART"))


def _twilight(parts: Parts) -> Meaning | None:
    """At dawn, before dusk: of a day told elsewhere. "At night" tells a habit."""
    part = parts.first("PART")
    return DayPart(part) if part in ("DA", "DU") else None


def _part_of_day(parts: Parts) -> Meaning | None:
    """This morning, last night, yesterday evening, that night, the next morning."""
    part = parts.first("PART")
    if parts.has("DAYWORD"):
        return DayPart(part, Unit("day", parts.first("DAYWORD")))
    if parts.has("SAME", "THAT"):
        return DayPart(part, Unit("day", 0, other=True))
    if parts.has("PREVIOUS", "FOLLOWING"):
        return DayPart(part, Unit("day", parts.first("PREVIOUS", "FOLLOWING"), other=True))
    shift = cast(str, parts.first("LAST", "PAST", "THIS", "NEXT"))
    return DayPart(part, Unit("day", _TOWARDS[shift], other=shift == "next"))


def _small_hours(parts: Parts) -> Meaning | None:
    """The early hours of Thursday."""
    early = parts.first("EARLY") == "start" and parts.first("UNITS") == "hour"
    return DayPart("ER") if early else None


def _tonight(_: Parts) -> Meaning | None:
    return DayPart("NI", Unit("day", 0))


def _overnight(_: Parts) -> Meaning | None:
    return DayPart("ON")


RULES: tuple[Rule, ...] = (
    rule("CLOCK|CLOCKDOT|DIG1 AMPM ( COMMA? LOCAL TIME | ZONE )?", _clock, "TIME"),
    rule("CLOCK ( LOCAL TIME | ZONE | HOURS )?", _clock, "TIME"),
    rule("CLOCKDOT LOCAL TIME", _clock, "TIME"),
    rule("CLOCKDOT|INT|YEAR4 ZONE|HOURS", _clock, "TIME"),
    rule("LATE ISODATE", _iso, "TIME"),
    rule("AT < INT", _military, "TIME"),
    rule("AT|APPROX < YEAR4|INT", _military, "TIME", weak=True),
    rule("DIG1|NUMW OCLOCK", _oclock, "TIME"),
    rule("POINT ( LOCAL TIME | ZONE )?", _point, "TIME"),
    rule("EARLY? PART", _part, "TIME", weak=True),
    rule("THE? EARLY? HYPHEN? PART", _part, "TIME", weak=True),
    rule("IN|BEFORE < THE EARLY? HYPHEN? PART", _part, "TIME"),
    rule("AT|BEFORE|AFTER|UNTIL|BY|SINCE < PART", _twilight, "TIME"),
    rule("( EARLY|EARLIER|LATER )? DAYWORD EARLY? PART", _part_of_day, "TIME"),
    rule("DAYWORD HYPHEN? EARLY? PART", _part_of_day, "TIME"),
    rule("( EARLY|EARLIER|LATER )? LAST|THIS EARLY? PART", _part_of_day, "TIME"),
    rule("( EARLY|LATER )? THAT SAME? EARLY? PART", _part_of_day, "TIME"),
    rule("THE SAME|PREVIOUS|FOLLOWING|NEXT PART", _part_of_day, "TIME"),
    rule("THE? EARLY UNITS", _small_hours, "TIME", weak=True),
    rule("LATE TONIGHT", _tonight, "TIME"),
    rule("OVERNIGHT", _overnight, "TIME"),
)
