"""The notation of the grammar's rules, turned into regular expressions over token classes.

A rule is a row of class names: `MONTH DAY ( COMMA YEAR4 )?`. `A|B` is either class, `( … )` a group, `?`
optional,
`( A | B C )` alternatives, `BETWEEN < MONTH` demands a word before that is no part of the expression. One
token is
one character, nothing repeats without bound, so a match takes constant time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from dateline.times.meaning import Kind, Meaning
from dateline.times.tokens import Token
from dateline.times.words import CODE

# Names for sets of classes and for phrases that many rules share.
MACROS = {
    "MON": "MONTH|MDOT|MABBR",
    "DAYN": "DIG1|DIG2|ORDD",
    "ANYUNIT": "UNIT|UNITS|QUARTER|WEEKEND|FORTNIGHT",
    "ONEUNIT": "UNIT|QUARTER|WEEKEND|FORTNIGHT",
    "NUMBER": "( NUMW HYPHEN? NUMW | NUMW | DIG1 | DIG2 | INT | DECIMAL | CLOCKDOT )",
    "ABOUT": "( APPROX | MORE THAN | AT LEAST | OVER )?",
    "WD": "( ( WEEKDAY | WDABBR DOT? ) COMMA? )?",
    "ORD": "ORDW|ORDD",
    "EDGES": "( EARLY HYPHEN? IN? | THE? EDGE OF )?",
    "LATE": "( EARLY|EARLIER|LATER ON? )?",
    "OF_YEAR": "( ( OF|IN|COMMA )? THE? SHIFT? FISCAL? ( YEAR4 | UNIT ) )?",
    "SHIFT": "LAST|NEXT|THIS|PAST|COMING",
}
_PIECE = re.compile(r"[()|?<]|[A-Z0-9|]+[A-Z0-9]|[A-Z]")


class Parts:
    """The tokens that a rule matched, asked by class."""

    __slots__ = ("text", "tokens")

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens

    def has(self, *names: str) -> bool:
        """Whether a token of one of these classes is among them."""
        return any(token.name in names for token in self.tokens)

    def all(self, *names: str) -> list[Any]:
        """The values of the tokens of these classes, in order."""
        return [token.value for token in self.tokens if token.name in names]

    def first(self, *names: str) -> Any:
        """The value of the first token of these classes, or None."""
        for token in self.tokens:
            if token.name in names:
                return token.value
        return None

    def word(self, token: Token) -> str:
        """The words of a token."""
        return self.text[token.start : token.end]


Builder = Callable[[Parts], Meaning | None]


class Rule(NamedTuple):
    """A pattern, what it means, and the TIMEX3 type. A weak expression stands only joined to another."""

    pattern: re.Pattern[str]
    starts: frozenset[str]
    build: Builder
    kind: Kind
    weak: bool


def rule(notation: str, build: Builder, kind: Kind = "DATE", *, weak: bool = False) -> Rule:
    """A rule from its notation."""
    pieces = _expand(notation)
    starts, _ = _starts(pieces, 0)
    return Rule(re.compile(_regex(pieces)), frozenset(starts), build, kind, weak)


def _expand(notation: str) -> list[str]:
    pieces: list[str] = []
    for word in notation.replace("?", " ? ").split():
        macro = MACROS.get(word)
        if macro is None and "|" in word and word != "|":
            word = "|".join(MACROS.get(name, name) for name in word.split("|"))
        pieces.extend(_expand(macro) if macro is not None else [word])
    return pieces


def _regex(pieces: list[str]) -> str:
    out: list[str] = []
    for piece in pieces:
        if piece == "(":
            out.append("(?:")
        elif piece == "<":
            out.append("(?P<body>")
        elif piece in (")", "|", "?"):
            out.append(piece)
        else:
            out.append("[" + "".join(CODE[name] for name in piece.split("|")) + "]")
    if "<" in pieces:
        out.append(")")
    return "".join(out)


def _starts(pieces: list[str], at: int) -> tuple[set[str], int]:
    """Codes that a match can start with, and the index after the group that starts at `at`."""
    found: set[str] = set()
    open_ = True
    any_open = False
    while at < len(pieces):
        piece = pieces[at]
        if piece == ")":
            return found, at
        if piece == "|":
            any_open, open_ = any_open or open_, True
            at += 1
            continue
        if piece == "<":
            at += 1
            continue
        if piece == "(":
            inner, at = _starts(pieces, at + 1)
        else:
            inner = {CODE[name] for name in piece.split("|")}
        optional = at + 1 < len(pieces) and pieces[at + 1] == "?"
        if open_:
            found |= inner
        open_ = open_ and optional
        at += 2 if optional else 1
    return found, at
