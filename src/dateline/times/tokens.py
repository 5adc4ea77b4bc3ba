"""Text to classed tokens: the alphabet that the grammar's rules are written in."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from dateline.times.words import CODE, WORDS


class Token(NamedTuple):
    """A word, number or sign: its class, its value in that class, and its offsets."""

    name: str
    value: Any
    start: int
    end: int


class Tokens(NamedTuple):
    """The tokens of a text, and the same as one character each, for rules to run over."""

    text: str
    tokens: list[Token]
    codes: str


# Words first: most tokens are words. No alternative can run over another's text twice, so time is linear.
_TOKEN = re.compile(
    r"""
    (?P<long>[^\W\d_]{3,})
  | (?P<sign>[^\w\s'’‘])
  | (?P<ampm>(?:[AaPp]\.\s?[Mm]\b\.?|[AaPp][Mm]\b\.?(?=\W|$)))
  | (?P<oclock>[Oo]['’]clock\b)
  | (?P<quarter>Q[1-4]\b|[1-4]Q\b)
  | (?P<word>[^\W\d_]+)
  | (?P<blank>\n[^\S\n]*\n\s*)
  | (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))
  | (?P<nineeleven>9/11(?![\d/]))
  | (?P<numdate>\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\d/]))
  | (?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
  | (?P<half>\d{1,3}[ -]1/2(?![\d/]))
  | (?P<commas>\d{1,3}(?:,\d{3})+(?:\.\d+)?)
  | (?P<decade>(?:\d{3}|['’‘]\d)0['’]?s\b)
  | (?P<year2>['’‘]\d\d(?![\d\w]))
  | (?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
  | (?P<decimal>\d+\.\d+)
  | (?P<int>\d+)
  | (?P<s>['’]s\b)
  | (?P<quote>['’‘_])
    """,
    re.VERBOSE,
)
# Most tokens are plain words; making them so takes half the time of Token(...).
_new = tuple.__new__
_CURRENCY = "$£€¥#№"
_CAPITAL_ONLY = frozenset({"MABBR", "WDABBR"})


def tokenize(text: str) -> Tokens:
    """The tokens of a text in order. Unknown words and signs are OTHER; an empty line is BREAK."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        group, (start, end), word = match.lastgroup, match.span(), match.group()
        if group == "long" or group == "word":
            entry = WORDS.get(word.lower())
            if entry is None:
                tokens.append(_new(Token, ("OTHER", None, start, end)))
            elif entry[0] in _CAPITAL_ONLY and word[0].islower():
                tokens.append(Token("OTHER", None, start, end))
            elif entry[0] == "MABBR" and text[end : end + 1] == ".":
                tokens.append(Token("MDOT", entry[1], start, end + 1))
            else:
                tokens.append(Token(entry[0], entry[1], start, end))
        elif group == "sign":
            entry = WORDS.get(word)
            # The dot of "Nov." was taken with its month.
            if entry is None or not (entry[0] == "DOT" and tokens and tokens[-1].end == end):
                name, value = entry or ("OTHER", None)
                tokens.append(Token(name, value, start, end))
        else:
            tokens.append(_number(text, str(group), word, start))
    return Tokens(text, tokens, "".join([CODE[token[0]] for token in tokens]))


def _number(text: str, group: str, word: str, start: int) -> Token:
    """The token of anything but a word or sign."""
    end, before = start + len(word), text[start - 1 : start]
    if group in ("int", "decimal") and (before.isalpha() or (before and before in _CURRENCY)):
        return Token("OTHER", None, start, end)
    name, value = _VALUES[group](word) if group in _VALUES else ("OTHER", None)
    if name == "DECIMAL" and _is_clock(word):
        name, value = "CLOCKDOT", tuple(int(part) for part in word.split("."))
    return Token(name, value, start, end)


def _is_clock(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[01]?\d|2[0-3])\.[0-5]\d", word))


def _integer(word: str) -> tuple[str, Any]:
    if len(word) > 6:
        return "OTHER", None
    number = int(word)
    if len(word) == 4 and 1000 <= number <= 2100:
        return "YEAR4", number
    if 1 <= number <= 31 and len(word) <= 2:
        return ("DIG1" if number <= 12 else "DIG2"), number
    return "INT", number


def _clock(word: str) -> tuple[str, Any]:
    hour, minute = (int(part) for part in word.split(":")[:2])
    return ("CLOCK", (hour, minute)) if hour <= 24 and minute < 60 else ("OTHER", None)


def _ordinal(word: str) -> tuple[str, Any]:
    number = int(word[:-2])
    return ("ORDD", number) if number else ("OTHER", None)


def _decade(word: str) -> tuple[str, Any]:
    digits = "".join(c for c in word if c.isdigit())
    return "DECADE", (digits[:3] if len(digits) == 4 else "19" + digits[0])


_VALUES: dict[str, Any] = {
    "ampm": lambda word: ("AMPM", 12 if word[0] in "Pp" else 0),
    "oclock": lambda _: ("OCLOCK", None),
    "quarter": lambda word: ("QNUM", int(word.strip("Q"))),
    "blank": lambda _: ("BREAK", None),
    "iso": lambda word: ("ISODATE", word),
    "nineeleven": lambda _: ("NINEELEVEN", None),
    "numdate": lambda word: ("NUMDATE", word),
    "clock": _clock,
    "half": lambda word: ("DECIMAL", int(word[:-4]) + 0.5),
    "commas": lambda word: ("INT", int(float(word.replace(",", "")))) if len(word) < 12 else ("OTHER", None),
    "decade": _decade,
    "year2": lambda word: ("YEAR2", int(word[1:])),
    "ordinal": _ordinal,
    "decimal": lambda word: ("DECIMAL", float(word)) if len(word) < 9 else ("OTHER", None),
    "int": _integer,
    "s": lambda _: ("S", None),
}
