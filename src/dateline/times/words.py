"""The words that time expressions are made of.

Each with its class and value, as the grammar's rules name them.
"""

from __future__ import annotations

from typing import Any

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAY_SHORT = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen":
    12,
    "hundred": 100,
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
UNITS = ("minute", "hour", "day", "week", "month", "year", "decade", "century")

# TIMEX3 letters of durations; T marks units below the day.
DURATION = {
    "second": "T{}S", "minute": "T{}M", "hour": "T{}H", "day": "{}D", "night": "{}D", "week": "{}W",
    "weekend": "{}WE",
    "month": "{}M", "quarter": "{}Q", "year": "{}Y", "decade": "{}DE", "century": "{}CE",
}  # fmt: skip

# Words with one class and value each. A class names what a word can do in a rule, not its part of speech.
_SINGLE: dict[str, dict[str, Any]] = {
    "ART": {"a": 1, "an": 1},
    "THE": {"the": None},
    "THIS": {"this": "this"},
    "THESE": {"these": None},
    "CURRENT": {"current": "this"},
    "LAST": {"last": "last"},
    "PAST": {"past": "last"},
    "LATEST": {"latest": "last", "most-recent": "last"},
    "PREVIOUS": {"previous": -1, "preceding": -1, "prior": -1},
    "FOLLOWING": {"following": 1, "ensuing": 1},
    "NEXT": {"next": "next"},
    "COMING": {"coming": "next", "upcoming": "next"},
    "SAME": {"same": 0},
    "THAT": {"that": 0},
    "RECENT": {"recent": None},
    "EARLY": {"early": "start", "late": "end", "mid": "middle"},
    "SMALL": {"small": None, "wee": None, "predawn": None},
    "PRE": {"pre": None},
    "EARLIER": {"earlier": -1},
    "LATER": {"later": 1},
    "EDGE": {
        "beginning": "start", "start": "start", "outset": "start", "middle": "middle", "end": "end",
        "close": "end",
    },
    "AGO": {"ago": -1},
    "BEFORE": {"before": -1},
    "AFTER": {"after": 1},
    "VAGUE": {"several": None, "few": None, "many": None, "couple": None, "numerous": None},
    "HALF": {"half": None},
    "QUARTER": {"quarter": "quarter"},
    "WEEKEND": {"weekend": "weekend"},
    "FISCAL": {"fiscal": None, "financial": None},
    "SEASON": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    "PART": {
        "morning": "MO", "midmorning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime":
        "NI",
        "dawn": "DA", "daybreak": "DA", "sunrise": "DA", "dusk": "DU", "nightfall": "DU", "sunset": "DU",
        "lunchtime": "MI",
    },
    "POINT": {"noon": 12, "midday": 12, "midnight": 24},
    "DAYWORD": {"today": 0, "yesterday": -1, "tomorrow": 1},
    "TONIGHT": {"tonight": 0},
    "OVERNIGHT": {"overnight": 0},
    "AMPM": {"am": 0, "pm": 12},
    "OCLOCK": {"oclock": None},
    "LOCAL": {"local": None},
    "TIME": {"time": None},
    "TIMES": {"times": None},
    "ONCE": {"once": None, "twice": None, "thrice": None},
    "ZONE": dict.fromkeys(("gmt", "utc", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "ist")),
    "HOURS": {"hrs": None},
    "EVERY": {"every": None, "each": None},
    "PER": {"per": None},
    "PERIODIC": {
        "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
        "fortnightly": "P2W",
        "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "annual": "P1Y", "annually": "P1Y",
        "yearly": "P1Y",
    },
    "REF": {
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays":
        "PRESENT_REF",
        "recently": "PAST_REF", "lately": "PAST_REF", "previously": "PAST_REF", "formerly": "PAST_REF",
        "soon": "FUTURE_REF",
    },
    "LONG": {"long": None},
    "PRESENT": {"present": None},
    "MOMENT": {"moment": None},
    "FUTURE": {"future": "FUTURE_REF"},
    "OLD": {"old": None},
    "IN": {"in": None, "during": None, "throughout": None},
    "ON": {"on": None},
    "AT": {"at": None},
    "OF": {"of": None},
    "OFF": {"or": None},
    "SINCE": {"since": None},
    "UNTIL": {"until": None, "till": None},
    "BY": {"by": None},
    "FROM": {"from": None},
    "TO": {"to": None, "through": None, "into": None},
    "AND": {"and": None},
    "BETWEEN": {"between": None},
    "OVER": {"over": None},
    "FOR": {"for": None, "within": None},
    "APPROX": {
        "about": None, "around": None, "nearly": None, "almost": None, "approximately": None, "roughly": None,
        "some": None, "just": None, "only": None, "barely": None, "exactly": None, "another": None,
    },
    "MORE": {"more": None, "less": None, "fewer": None, "longer": None},
    "THAN": {"than": None},
    "LEAST": {"least": None, "most": None},
    "S": {"'s": None},
    "COMMA": {",": None},
    "DOT": {".": None},
    "OPEN": {"(": None},
    "CLOSE": {")": None},
    "HYPHEN": {"-": None, "–": None, "—": None, "‐": None, "‑": None},
    "SLASH": {"/": None},
    "NEW": {"new": None},
    "CHRISTMAS": {"christmas": (12, 25), "halloween": (10, 31)},
    "VALENTINE": {"valentine": (2, 14)},
    "BOXING": {"boxing": (12, 26)},
    "EVE": {"eve": None},
}  # fmt: skip


def _lexicon() -> dict[str, tuple[str, Any]]:
    words: dict[str, tuple[str, Any]] = {}
    for name, entries in _SINGLE.items():
        words |= {word: (name, value) for word, value in entries.items()}
    words |= {word: ("MONTH", i) for i, word in enumerate(MONTHS, 1)}
    words |= {word: ("MABBR", i) for word, i in _MONTH_SHORT.items()}
    words |= {word: ("WEEKDAY", i) for i, word in enumerate(WEEKDAYS)}
    words |= {word + "s": ("WEEKDAYS", i) for i, word in enumerate(WEEKDAYS)}
    words |= {word: ("WDABBR", i) for word, i in _WEEKDAY_SHORT.items()}
    words |= {word: ("NUMW", i) for i, word in enumerate(_NUMBERS.split())}
    words |= {word: ("NUMW", i) for word, i in _TENS.items()}
    words |= {word: ("ORDW", i) for i, word in enumerate(_ORDINALS.split(), 1)}
    words |= {unit: ("UNIT", unit) for unit in UNITS}
    words |= {unit + "s": ("UNITS", unit) for unit in (*UNITS, "second", "quarter", "weekend", "night")}
    words["centuries"] = ("UNITS", "century")
    words["fortnight"] = ("FORTNIGHT", None)
    return words


WORDS = _lexicon()
# Classes that the tokens of numbers and signs get; they are no words.
SIGNS = (
    "ISODATE", "NUMDATE", "CLOCK", "CLOCKDOT", "DECADE", "ORDD", "DIG1", "DIG2", "INT", "YEAR4", "YEAR2",
    "DECIMAL",
    "QNUM", "MDOT", "BREAK", "NINEELEVEN", "OTHER",
)  # fmt: skip
CLASSES = tuple(sorted({name for name, _ in WORDS.values()} | set(SIGNS)))
CODE = {name: chr(0x4E00 + i) for i, name in enumerate(CLASSES)}
