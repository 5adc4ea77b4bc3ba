"""Rules for days, weeks, months and years told by distance, for durations, sets, and words such as "now"."""

from __future__ import annotations

from typing import cast

from dateline.times.meaning import Edge, Label, Meaning, Offset, Unit
from dateline.times.patterns import Parts, Rule, rule
from dateline.times.words import DURATION

_UNITS = ("UNIT", "UNITS", "QUARTER", "WEEKEND")
_NUMBERS = ("NUMW", "DIG1", "DIG2", "INT", "DECIMAL", "CLOCKDOT")
_HALVES = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}
_TOWARDS = {"last": -1, "this": 0, "next": 1}


def _unit_of(parts: Parts) -> str:
    return "week" if parts.has("FORTNIGHT") else cast(str, parts.first(*_UNITS))


def _number(parts: Parts) -> float | None:
    """The number of the words before the unit, halves included; None where it is vague."""
    total: float | None = None
    for token in parts.tokens:
        if token.name in _UNITS or token.name == "FORTNIGHT":
            break
        if token.name == "CLOCKDOT":
            total = float(parts.word(token))
        elif token.name in _NUMBERS:
            total = token.value if total is None else _compound(total, token.value)
        elif token.name == "VAGUE":
            return None
    if total is None and parts.has("ART"):
        total = 1
    if total is not None and parts.has("HALF"):
        total = total / 2 if _half_first(parts) else total + 0.5
    if parts.has("FORTNIGHT") and total is not None:
        total *= 2
    return total


def _compound(first: float, second: float) -> float:
    """Twenty-five adds; three hundred and two dozen multiply."""
    return first * second if second >= 12 and first < second else first + second


def _half_first(parts: Parts) -> bool:
    """Half a day, half-hour, against two and a half days."""
    return not parts.has("AND")


def duration_value(unit: str, count: float | None) -> str:
    """The TIMEX3 value of a duration: P3D, PT2H, PXY where the number is not told."""
    number = "X" if count is None else f"{count:g}"
    if count == 0.5 and unit in _HALVES:
        return _HALVES[unit]
    return "P" + DURATION[unit].format(number)


def _duration(parts: Parts) -> Meaning | None:
    count = _number(parts)
    if count is None and not parts.has("VAGUE", "UNITS"):
        return None
    return Label(duration_value(_unit_of(parts), count))


def _half(parts: Parts) -> Meaning | None:
    return Label(duration_value(_unit_of(parts), 0.5))


def _vague(parts: Parts) -> Meaning | None:
    return Label(duration_value(_unit_of(parts), None))


def _stretch(parts: Parts) -> Meaning | None:
    """Over the next week."""
    return Label(duration_value(_unit_of(parts), 1))


def _period(parts: Parts) -> Meaning | None:
    """The past week, over the next year: a stretch of time. The next day and the next week are dates."""
    unit = _unit_of(parts)
    if unit in ("minute", "hour") or (unit in ("day", "week") and parts.has("NEXT", "COMING")):
        return None
    return Label(duration_value(unit, 1)) if unit != "day" or parts.has("PAST") else None


def _ago(parts: Parts) -> Meaning | None:
    return Offset(_unit_of(parts), _number(parts), -1)


def _half_ago(parts: Parts) -> Meaning | None:
    unit = _unit_of(parts)
    size = {"decade": 5, "century": 50}.get(unit)
    return Offset("year", size, -1) if size else Offset(unit, 0.5, -1)


def _from_now(parts: Parts) -> Meaning | None:
    return Offset(_unit_of(parts), _number(parts), 1)


def _away(parts: Parts) -> Meaning | None:
    """A day earlier, two hours later, three weeks before."""
    sign = parts.first("EARLIER", "LATER", "BEFORE", "AFTER")
    return Offset(_unit_of(parts), _number(parts), sign, other=True)


def _year_earlier(parts: Parts) -> Meaning | None:
    """The year-earlier quarter, the year-ago period."""
    return Offset(_unit_of(parts), 1, -1, other=True) if _unit_of(parts) in ("year", "month") else None


def _which(parts: Parts) -> tuple[int, bool]:
    """How many units away, and whether counted from what was told before."""
    if parts.has("PREVIOUS", "FOLLOWING"):
        return parts.first("PREVIOUS", "FOLLOWING"), True
    if parts.has("SAME", "THAT"):
        return 0, True
    if parts.has("PAST"):
        return -1, False
    shift = parts.first("LAST", "LATEST", "NEXT", "COMING", "THIS", "CURRENT")
    return _TOWARDS[shift or "this"], False


def _unit(parts: Parts) -> Meaning | None:
    """Last week, this year, the previous day, the same month, the end of next year."""
    unit, (steps, other) = _unit_of(parts), _which(parts)
    if unit in ("minute", "hour") or (unit == "day" and parts.has("LAST", "PAST", "THIS", "COMING", "CURRENT")):
        return None
    if unit == "day" and parts.has("NEXT"):
        other = True
    if parts.has("FORTNIGHT"):
        steps *= 2
    edge = cast(Edge | None, parts.first("EARLY", "EDGE"))
    if parts.has("EARLIER", "LATER"):
        edge = "start" if parts.has("EARLIER") else "end"
    return Unit(unit, steps, None if unit == "day" else edge, other)


def _the_unit(parts: Parts) -> Meaning | None:
    """The quarter, the year: the one talked about."""
    unit = _unit_of(parts)
    edge = cast(Edge | None, parts.first("EDGE"))
    if unit in ("minute", "hour", "day", "century", "decade"):
        return None
    return Unit(unit, 0, edge, other=unit != "weekend") if unit != "weekend" else Unit(unit, -1)


def _year_end(parts: Parts) -> Meaning | None:
    edge = cast(Edge, parts.first("EDGE", "EARLY"))
    return Unit(_unit_of(parts), 0, edge) if _unit_of(parts) in ("year", "month") else None


def _dayword(parts: Parts) -> Meaning | None:
    return Unit("day", parts.first("DAYWORD"))


def _before_yesterday(parts: Parts) -> Meaning | None:
    step = parts.first("BEFORE", "AFTER")
    return Unit("day", 2 * step) if parts.first("UNIT") == "day" and parts.first("DAYWORD") == step else None


def _day_before(parts: Parts) -> Meaning | None:
    return Unit(_unit_of(parts), parts.first("BEFORE", "AFTER"), other=True)


def _every(parts: Parts) -> Meaning | None:
    """Every day, every two weeks, each Friday, every night."""
    if parts.has("WEEKDAY"):
        return Label(f"XXXX-WXX-{parts.first('WEEKDAY') + 1}")
    if parts.has("PART"):
        return Label("XXXX-XX-XXT" + {"DA": "MO", "DU": "EV"}.get(parts.first("PART"), parts.first("PART")))
    if parts.has("MONTH"):
        return Label(f"XXXX-{parts.first('MONTH'):02d}")
    if parts.has("SEASON"):
        return Label(f"XXXX-{parts.first('SEASON')}")
    return Label(duration_value(_unit_of(parts), _number(parts) or 1))


def _weekdays(parts: Parts) -> Meaning | None:
    return Label(f"XXXX-WXX-{parts.first('WEEKDAYS') + 1}")


def _rate(parts: Parts) -> Meaning | None:
    return Label(duration_value(_unit_of(parts), 2 if parts.has("FORTNIGHT") else 1))


def _periodic(parts: Parts) -> Meaning | None:
    return Label(parts.first("PERIODIC"))


def _ref(parts: Parts) -> Meaning | None:
    return Label(parts.first("REF"))


def _past(_: Parts) -> Meaning | None:
    return Label("PAST_REF")


def _present(_: Parts) -> Meaning | None:
    return Label("PRESENT_REF")


def _future(_: Parts) -> Meaning | None:
    return Label("FUTURE_REF")


_COUNT = "( NUMBER | ART VAGUE? OF? | VAGUE OF? )"
_AND_HALF = "( AND ART HALF )?"
_AWAY = "EARLIER|LATER|BEFORE|AFTER"
_PERIOD = "LAST|NEXT|COMING|PREVIOUS|FOLLOWING|LATEST|CURRENT|SAME"
RULES: tuple[Rule, ...] = (
    # Before the rules of distance: with the article these tell how long, not when.
    rule("THE? PAST UNIT", _period, "DURATION"),
    rule("THE LAST|NEXT|COMING UNIT", _period, "DURATION"),
    rule("OVER|FOR|IN < THE NEXT|COMING UNIT", _stretch, "DURATION"),
    # By distance.
    rule(f"ABOUT {_COUNT} {_AND_HALF} ANYUNIT {_AND_HALF} AGO", _ago),
    rule("UNITS AGO", _ago),
    rule("ABOUT HALF HYPHEN? ART? UNIT AGO", _half_ago),
    rule("LONG AGO", _past),
    rule(f"ABOUT {_COUNT} {_AND_HALF} ANYUNIT {_AND_HALF} FROM REF", _from_now),
    rule(f"ABOUT {_COUNT} {_AND_HALF} ANYUNIT {_AND_HALF} {_AWAY}", _away),
    rule("APPROX? UNITS EARLIER|LATER", _away),
    rule("THE? UNIT HYPHEN AGO|EARLIER ( QUARTER | OTHER )?", _year_earlier),
    rule(f"EDGES THE? {_PERIOD} ONEUNIT", _unit),
    rule("THE? PAST WEEKEND|QUARTER", _unit),
    rule("EDGES THIS ( PAST|COMING )? ONEUNIT", _unit),
    rule("EARLIER|LATER|EARLY IN? THE? LAST|NEXT|CURRENT|SAME|THIS|THAT ONEUNIT", _unit),
    rule("EARLIER|LATER IN? THE|THIS ONEUNIT", _unit),
    rule("EARLIER|LATER ON? THAT|THE SAME? UNIT", _unit),
    rule("THAT SAME? ONEUNIT", _unit),
    rule("THE? EDGE OF THE ONEUNIT", _the_unit),
    rule("THE UNIT HYPHEN EDGE", _year_end),
    rule("UNIT HYPHEN EDGE", _year_end),
    rule("EARLY HYPHEN UNIT", _year_end),
    rule("THE WEEKEND", _the_unit),
    rule("FOR|IN|OVER|OF < THE QUARTER|UNIT", _the_unit),
    rule("LATE DAYWORD", _dayword),
    rule("THE UNIT BEFORE|AFTER DAYWORD", _before_yesterday),
    rule("THE UNIT BEFORE|AFTER", _day_before),
    # Durations.
    rule(f"ABOUT {_COUNT} {_AND_HALF} HYPHEN? ANYUNIT ( HYPHEN? OLD )?", _duration, "DURATION"),
    rule(f"ABOUT {_COUNT} ANYUNIT AND ART HALF", _duration, "DURATION"),
    rule("ABOUT HALF HYPHEN? ART? HYPHEN? UNIT", _half, "DURATION"),
    rule(
        "THE LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|ORDW ABOUT NUMBER HYPHEN? ANYUNIT",
        _duration,
        "DURATION",
    ),
    rule("LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING ABOUT NUMBER UNITS", _duration, "DURATION"),
    rule("THE? LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|ORDW ART? VAGUE OF? UNITS", _vague, "DURATION"),
    rule("FOR|IN|OVER|OF|AFTER|TO|SINCE|BETWEEN|MORE|THAN < UNITS", _vague, "DURATION"),
    # Sets.
    rule("EVERY VAGUE? ANYUNIT", _every, "SET"),
    rule("EVERY NUMBER ANYUNIT", _every, "SET"),
    rule("EVERY WEEKDAY|PART|MONTH|SEASON", _every, "SET"),
    rule("ON < WEEKDAYS", _weekdays, "SET"),
    rule("ONCE ART|PER|EVERY ANYUNIT", _rate, "SET"),
    rule("NUMBER TIMES ART|PER|EVERY ANYUNIT", _rate, "SET"),
    rule("PERIODIC", _periodic, "SET"),
    # References.
    rule("REF", _ref),
    rule("AT < THE MOMENT", _present),
    rule("AT < THE? PRESENT TIME?", _present),
    rule("AT < THIS MOMENT|TIME", _present),
    rule("THESE UNITS", _present),
    rule("CURRENT", _present),
    rule("RECENT", _past),
    rule("IN < THE ( RECENT | OLD )? PAST", _past),
    rule("THE? RECENT UNITS|PAST|SEASON", _past),
    rule("THE? COMING|FOLLOWING UNITS", _future),
    rule("IN|FOR < THE? ( OTHER )? FUTURE", _future),
    rule("THE FUTURE", _future),
)
