"""Rules for times and parts of a day."""

from __future__ import annotations

from typing import cast

from dateline.times.meaning import Clock, Day, DayPart, Meaning, Unit, Weekday
from dateline.times.patterns import Parts, Rule, rule

_TO = "TO|AND|HYPHEN|COMMA|OFF"
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


def _after_midnight(parts: Parts) -> Meaning | None:
    """Shortly after midnight on Tuesday: the day has begun."""
    return Clock(parts.first("POINT") % 24, 0)


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
    if parts.first("UNITS") != "hour":
        return None
    edge = parts.first("EARLY") if parts.has("EARLY") else "start"
    return DayPart("ER" if edge == "start" else "LA") if edge in ("start", "end") else None


def _night_between(parts: Parts) -> Meaning | None:
    """The night from Saturday to Sunday, overnight Saturday into Sunday, late on Saturday and early on Sunday."""
    first, last = parts.all("WEEKDAY")
    if (last - first) % 7 != 1 or not (parts.has("OVERNIGHT") or _is_night(parts)):
        return None
    return DayPart("ON", Weekday(first))


def _night_to(parts: Parts) -> Meaning | None:
    """The night to Sunday, the night into Sunday: it began on the day before."""
    if parts.first("PART") != "NI":
        return None
    return DayPart("ON", Weekday((parts.first("WEEKDAY") - 1) % 7))


def _is_night(parts: Parts) -> bool:
    """Whether the first part named is a night or evening, and the edges are late and then early."""
    part, edges = parts.first("PART"), parts.all("EARLY")
    return part in ("NI", "EV") or (edges[:1] == ["end"] and edges[1:] in ([], ["start"]))


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
    rule("YEAR4|INT LOCAL TIME", _clock, "TIME"),
    rule("AFTER < POINT ( LOCAL TIME | ZONE )?", _after_midnight, "TIME"),
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
    rule("THE? EARLY|SMALL UNITS", _small_hours, "TIME", weak=True),
    rule("THE? PRE HYPHEN PART UNITS", _small_hours, "TIME", weak=True),
    rule(f"OVERNIGHT ON|FROM|BETWEEN? WEEKDAY {_TO} EARLY? ON? WEEKDAY PART?", _night_between, "TIME"),
    rule(f"THE? PART ON|OF|FROM|BETWEEN WEEKDAY {_TO} WEEKDAY PART?", _night_between, "TIME"),
    rule(f"( EARLY ON? )? WEEKDAY PART {_TO} THE? EARLY? ( UNITS OF )? ON? WEEKDAY PART?", _night_between, "TIME"),
    rule(f"EARLY ON? WEEKDAY {_TO} EARLY ON? WEEKDAY", _night_between, "TIME"),
    rule("THE PART TO WEEKDAY", _night_to, "TIME"),
    rule("LATE TONIGHT", _tonight, "TIME"),
    rule("OVERNIGHT", _overnight, "TIME"),
)
