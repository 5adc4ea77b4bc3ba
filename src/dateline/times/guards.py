"""What looks like a time and is none: names, amounts, the verbs may and march, parts of other words."""

from __future__ import annotations

from dateline.times.meaning import Clock, Day, DayPart, Label, Meaning, Offset, Part, Season, Unit, Weekday
from dateline.times.tokens import Token, Tokens

_NAMES = frozenset({4, 5, 6, 3, 8})  # April, May, June, March, August are also names and words.
_LEAD_CLASSES = "IN SINCE UNTIL BETWEEN LAST NEXT THIS EARLY FROM TO AND COMMA EVERY"
_LEADS = frozenset(_LEAD_CLASSES.split())
# Newspapers and broadcasts that carry a day's name.
_TITLE_WORDS = """
    times mirror telegraph post express mail star sun herald observer world tribune mercury independent live
    business sport sports edition agreement mosque massacre
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_FIGURE_CLASSES = "YEAR4 DIG1 DIG2 INT CLOCK NUMDATE ISODATE DECIMAL CLOCKDOT"
_FIGURES = frozenset(_FIGURE_CLASSES.split())
# Feasts and broadcasts whose name ends in a day of the week.
_FEASTS = frozenset({"Good", "Bloody", "Palm", "Ash", "Easter", "Holy", "Maundy", "Cyber", "Super", "News"})
_NUMBERED = frozenset({"page", "pages", "flight", "no", "number", "room", "highway", "route", "building", "unit"})
_COUNTED = frozenset({"%", "block", "people", "men", "women", "children", "km", "percent", "metres", "meters", "feet"})
_YEAR_LEADS = frozenset({"IN", "SINCE", "OF", "UNTIL", "BY", "FROM", "OPEN", "FISCAL", "EARLY"})
_DATE_LEADS = frozenset({"ON", "SINCE", "UNTIL", "FROM", "BY", "THE", "OF"})
_ENDS = frozenset({"COMMA", "DOT", "BREAK", "CLOSE", "AND", "HYPHEN"})


def stands(parsed: Meaning, text: Tokens, first: int, last: int) -> bool:
    """Whether the tokens first..last (exclusive) are a time where they stand."""
    before = text.tokens[first - 1] if first else None
    after = text.tokens[last] if last < len(text.tokens) else None
    if _glued(text, first, last):
        return False
    if isinstance(parsed, DayPart) and parsed.day is not None:
        parsed = parsed.day
    if isinstance(parsed, Unit) and parsed.unit == "day" and _capital(text, before):
        # USA Today, CBS This Morning.
        return not text.text[text.tokens[first].start].isupper()
    if isinstance(parsed, Weekday):
        return not _is_title(text, before, after)
    if isinstance(parsed, Day) and parsed.day is None and parsed.year is None:
        return _month_stands(parsed, text, first, last)
    if isinstance(parsed, Day) and parsed.day is not None and parsed.month in (3, 5) and parsed.year is None:
        return _verb_month_stands(text, first, last)
    if isinstance(parsed, Day) and parsed.month is None:
        return _year_stands(text, first, last)
    if isinstance(parsed, (Offset, Unit)) and text.tokens[last - 1].name in ("BEFORE", "AFTER"):
        return after is None or after.name in _ENDS
    if isinstance(parsed, Season):
        return not (after and after.name == "OF" and parsed.year is None) and not _capital(text, before)
    if isinstance(parsed, Clock):
        return not (before and _capital(text, before) and text.tokens[first].name == "CLOCK" and before.name == "OTHER")
    if isinstance(parsed, Label):
        return _label_stands(text, first, last)
    if isinstance(parsed, Part):
        return not (after and after.name == "OTHER" and _word(text, after) == "final")
    return True


def _word(text: Tokens, token: Token | None) -> str:
    return text.text[token.start : token.end] if token else ""


def _capital(text: Tokens, token: Token | None) -> bool:
    """Whether a token is a capitalised word that is no part of a time."""
    return token is not None and token.name == "OTHER" and text.text[token.start].isupper()


def _glued(text: Tokens, first: int, last: int) -> bool:
    """Whether a number of the expression is part of a longer one: 555-1234, 3.1.2, B-52."""
    start, end = text.tokens[first].start, text.tokens[last - 1].end
    if text.tokens[first].name not in _FIGURES:
        return False
    lead = text.text[max(0, start - 2) : start]
    tail = text.text[end : end + 2]
    if lead[-1:] and (lead[-1] in "-/:.+@#_$£€&=" and (len(lead) < 2 or lead[-2].isalnum())):
        return True
    if lead[-1:] in ("+", "#", "@", "=", "$", "£", "€"):
        return True
    return len(tail) == 2 and tail[0] in "-/:@_%.&=" and tail[1].isdigit()


def _is_title(text: Tokens, before: Token | None, after: Token | None) -> bool:
    word = _word(text, after)
    if word[:1].isupper() and word.lower() in _TITLES:
        return True
    if word == "Night" and text.text[after.end if after else 0 :].lstrip()[:4] == "Live":
        return True
    return _word(text, before) in _FEASTS


def _month_stands(parsed: Day, text: Tokens, first: int, last: int) -> bool:
    token = next(t for t in text.tokens[first:last] if t.name in ("MONTH", "MDOT"))
    before = text.tokens[first - 1] if first else None
    after = text.tokens[last] if last < len(text.tokens) else None
    if token.name == "MDOT":
        return before is not None and before.name in (*_LEADS, "OF", "BY")
    if last - first > 1 or parsed.month not in _NAMES:
        return not (_capital(text, after) and _capital(text, before))
    if before is not None and before.name in ("IN", "SINCE", "UNTIL", "BETWEEN", "EVERY"):
        return True
    if before is not None and before.name == "OF":
        return first > 1 and text.tokens[first - 2].name in ("EDGE", "ORDW", "UNIT", "PART", "UNITS")
    word = _word(text, token)
    if not word.istitle() or _capital(text, after) or _capital(text, before):
        return False
    return parsed.month != 5 and not (parsed.month == 3 and after is not None and after.name in ("ON", "TO", "FOR"))


def _verb_month_stands(text: Tokens, first: int, last: int) -> bool:
    """In lower case "march 20" and "may 5" are dates only after a word that dates take."""
    token = next((t for t in text.tokens[first:last] if t.name == "MONTH"), None)
    if token is None or not text.text[token.start].islower() or token is not text.tokens[first]:
        return True
    return first > 0 and text.tokens[first - 1].name in _DATE_LEADS


def _year_stands(text: Tokens, first: int, last: int) -> bool:
    """A bare number is a year unless it counts something or is an address or a flight."""
    if text.tokens[last - 1].name != "YEAR4":
        return True
    year = text.tokens[last - 1].value
    before = text.tokens[first - 1] if first else None
    after = text.tokens[last] if last < len(text.tokens) else None
    lead = before.name if before else "BREAK"
    named = last - first > 1 or lead in _YEAR_LEADS
    if after is not None and _counts(text, after):
        return False
    start = text.tokens[first].start
    if (before and _word(text, before).lower() in _NUMBERED) or text.text[max(0, start - 4) : start].strip() == "No.":
        return False
    if not 1900 <= year <= 2050:
        return named and year >= 1500 and lead != "BY"
    if lead in ("NUMW", "DIG1", "DIG2", "INT", "APPROX", "THAN", "LEAST"):
        return False
    return named or not (_capital(text, before) and _capital(text, after))


def _counts(text: Tokens, after: Token) -> bool:
    """Whether the number counts the next word: 2000 people, 1990 tonnes, 2020 %."""
    if after.name in ("UNITS", "UNIT", "NUMW", "TIMES", "AMPM", "ZONE", "HOURS"):
        return True
    word = _word(text, after)
    if after.name != "OTHER":
        return False
    plural = word.islower() and len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plural or word in _COUNTED


def _label_stands(text: Tokens, first: int, last: int) -> bool:
    names = [token.name for token in text.tokens[first:last]]
    before = text.tokens[first - 1] if first else None
    after = text.tokens[last] if last < len(text.tokens) else None
    if "REF" in names and _word(text, after).lower() == "as":
        # As soon as possible.
        return False
    if "PERIODIC" in names:
        # The Daily Mail, Newsweekly Weekly: titles.
        return not (text.text[text.tokens[first].start].isupper() and before is not None and before.name != "DOT") or (
            _word(text, text.tokens[first]).isupper() and not _capital(text, after)
        )
    if "QUARTER" in names:
        return "ART" not in names and not (after and after.name == "OF")
    if "UNITS" in names and any(_word(text, t) in ("quarters", "seconds") for t in text.tokens[first:last]):
        return not (after and after.name == "OF")
    return True
