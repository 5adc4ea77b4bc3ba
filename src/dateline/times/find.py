"""Finding the time expressions of running prose."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from dateline.times import guards
from dateline.times.meaning import (
    Clock,
    Day,
    DayPart,
    Kind,
    Meaning,
    NthWeekday,
    Offset,
    Range,
    TimeExpression,
    Unit,
    Weekday,
)
from dateline.times.patterns import Parts, Rule
from dateline.times.rules_clock import RULES as CLOCK_RULES
from dateline.times.rules_dates import RULES as DATE_RULES
from dateline.times.rules_spans import RULES as SPAN_RULES
from dateline.times.tense import lean_of
from dateline.times.tokens import Tokens, tokenize


class _Atom(NamedTuple):
    """An expression as tokens first..last (exclusive), before neighbours are joined."""

    first: int
    last: int
    parsed: Meaning
    kind: Kind
    weak: bool


def _by_start() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for rule in (*DATE_RULES, *CLOCK_RULES, *SPAN_RULES):
        for code in rule.starts:
            found.setdefault(code, []).append(rule)
    return {code: tuple(rules) for code, rules in found.items()}


_RULES = _by_start()
_START = re.compile("[" + re.escape("".join(_RULES)) + "]")  # a token that a rule can start at: few are
# What may stand between a time and its day: "10 p.m. on Friday", "Friday at about 10 p.m.", "the night of
# 3 May".
_JOINTS = frozenset({"COMMA", "ON", "OF", "AT", "IN", "THE", "APPROX"})


def find_times(text: str, base: int = 0) -> list[TimeExpression]:
    """The time expressions of a text in order, never overlapping; offsets count from `base`."""
    tokens = tokenize(text)
    found = []
    for atom in _joined(tokens, _atoms(tokens)):
        start, end = tokens.tokens[atom.first].start, tokens.tokens[atom.last - 1].end
        lean = lean_of(tokens, atom.first, atom.last) if _leans(atom.parsed) else None
        parsed = atom.parsed
        if base and isinstance(parsed, Range) and parsed.split:
            parsed = replace(parsed, split=(parsed.split[0] + base, parsed.split[1] + base))
        kind = "TIME" if isinstance(parsed, Offset) and parsed.unit in ("minute", "hour") else atom.kind
        found.append(TimeExpression(base + start, base + end, text[start:end], kind, parsed, lean))
    return found


def _leans(parsed: Meaning) -> bool:
    """Whether the value of the expression hangs on the tense of its sentence."""
    if isinstance(parsed, (Day, NthWeekday)):
        return parsed.year is None
    return not (isinstance(parsed, Range) and isinstance(parsed.first, Day) and parsed.first.year is not None)


def _atoms(text: Tokens) -> list[_Atom]:
    """The longest expressions from left to right."""
    found: list[_Atom] = []
    codes, at = text.codes, _next_start(text.codes, 0)
    ahead: _Atom | None = None
    while at < len(codes):
        # A rule that asks for a word before its expression matched there; a longer one may start at the
        # expression.
        best, ahead = (ahead, None) if ahead and ahead.first == at else (None, ahead)
        for rule in _RULES.get(codes[at], ()):
            match = rule.pattern.match(codes, at)
            if match is None:
                continue
            first = match.start("body") if "body" in rule.pattern.groupindex else at
            if best is not None and match.end() - first <= best.last - best.first:
                continue
            parsed = rule.build(Parts(text.text, text.tokens[first : match.end()]))
            if parsed is not None and guards.stands(parsed, text, first, match.end()):
                best = _Atom(first, match.end(), parsed, rule.kind, rule.weak)
        if best is None:
            at = _next_start(codes, at + 1)
        elif best.first > at:
            ahead, at = best, best.first
        else:
            found.append(best)
            at = best.last
    return found


def _next_start(codes: str, at: int) -> int:
    """The first token from `at` on that a rule can start at; the end where there is none."""
    found = _START.search(codes, at)
    return found.start() if found else len(codes)


def _joined(text: Tokens, atoms: list[_Atom]) -> list[_Atom]:
    """Times joined with their days; weak ones left out where they stand alone."""
    out: list[_Atom] = []
    for atom in atoms:
        joined = _join(text, out[-1], atom) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(atom)
    _share_days(text, out)
    return [atom for atom in out if not atom.weak]


def _share_days(text: Tokens, atoms: list[_Atom]) -> None:
    """Gives its neighbour's day to a time without one: "8 and 10 p.m. on Friday", "9pm (1800 GMT) on Friday"."""
    for i in range(len(atoms) - 1):
        one, two = atoms[i].parsed, atoms[i + 1].parsed
        if not isinstance(one, Clock) or not isinstance(two, Clock) or one.day:
            continue
        between = _names(text, atoms[i].last, atoms[i + 1].first)
        if between in (["AND"], ["TO"], ["HYPHEN"]):
            atoms[i] = atoms[i]._replace(parsed=replace(one, day=two.day))
        elif between == ["OPEN"] and two.zone and not two.day and i + 2 < len(atoms):
            day = atoms[i + 2].parsed
            if _is_day(day) and _names(text, atoms[i + 1].last, atoms[i + 2].first) in (["CLOSE"], ["CLOSE", "ON"]):
                atoms[i] = atoms[i]._replace(parsed=replace(one, day=day))
                atoms[i + 1] = atoms[i + 1]._replace(parsed=replace(two, day=day))


def _names(text: Tokens, first: int, last: int) -> list[str]:
    return [token.name for token in text.tokens[first:last]]


def _join(text: Tokens, one: _Atom, two: _Atom) -> _Atom | None:
    gap = text.tokens[one.last : two.first]
    if len(gap) > 3 or any(token.name not in _JOINTS for token in gap):
        return None
    parsed = _together(one.parsed, two.parsed)
    return None if parsed is None else _Atom(one.first, two.last, parsed, "TIME", False)


def _together(one: Meaning, two: Meaning) -> Meaning | None:
    """The meaning of a time and a day side by side, or None where they do not belong together."""
    if isinstance(one, DayPart) and isinstance(two, DayPart):
        if one.part in ("ER", "LA") and two.day is None:
            return replace(two, day=one.day, part="EM" if (one.part, two.part) == ("ER", "MO") else two.part)
        # "The early hours of this morning".
        return replace(one, day=two.day) if one.part == "ER" and one.day is None and two.part in ("MO", "NI") else None
    if isinstance(one, DayPart) and one.part in ("NI", "ON") and one.day is None and isinstance(two, Range):
        # "The night of 8-9 May".
        return DayPart("ON", two.first) if _one_night(two) else None
    if isinstance(two, (Clock, DayPart)) and not isinstance(one, Clock):
        if isinstance(one, DayPart) and one.day is not None and isinstance(two, Clock) and two.day is None:
            return replace(two, day=one.day, hour=_afternoon(two.hour, one.part))
        return replace(two, day=one) if two.day is None and _is_day(one) else None
    if isinstance(one, Clock) and isinstance(two, DayPart):
        return replace(one, day=one.day or two.day, hour=_afternoon(one.hour, two.part))
    if isinstance(one, (Clock, DayPart)) and one.day is None and _is_day(two):
        return replace(one, day=two)
    if isinstance(one, (Clock, DayPart)) and isinstance(two, DayPart) and one.day is None and two.part in ("ER", "LA"):
        return replace(one, day=two.day)
    return None


def _one_night(parsed: Range) -> bool:
    """Whether a range of two dates is of neighbours in one month."""
    one, two = parsed.first, parsed.last
    if not isinstance(one, Day) or not isinstance(two, Day) or one.day is None or two.day is None:
        return False
    return one.month == two.month and two.day - one.day == 1


def _afternoon(hour: int, part: str) -> int:
    """5:30 in the afternoon is 17:30, 9:30 on Monday night 21:30."""
    return hour + 12 if hour < 12 and (part in ("AF", "EV", "DU") or (part == "NI" and hour > 5)) else hour


def _is_day(parsed: Meaning) -> bool:
    if isinstance(parsed, Day):
        return parsed.day is not None
    return isinstance(parsed, Weekday) or (isinstance(parsed, Unit) and parsed.unit == "day")
