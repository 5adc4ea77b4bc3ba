"""The tense of the words around a time expression.

Whether "Friday" is more likely the last one or the coming one.
"""

from __future__ import annotations

from dateline.times.meaning import Tense
from dateline.times.tokens import Tokens

_WINDOW = 12
_STOPS = frozenset({"DOT", "BREAK"})
# Verbs and nouns that put the date beside them ahead of the report, and irregular verbs that put it behind.
_FUTURE_WORDS = """
    will ll wo shall would should must expected expects expect scheduled schedule due planned plans planning
    plan
    slated intends intend upcoming ahead forthcoming aims anticipates anticipated anticipate forecast
    forecasts
    predicts hopes vows vowed vow promises promised
"""
_PAST_WORDS = """
    said says was were had did has have been told began took came went made fell rose met saw got left found
    lost
    held shot hit struck broke blew burst sent brought gave became won led ran rang set spoke stood threw
    wrote
    grew died slid sank flew fought drove built bought sold paid kept felt put cut read heard knew meant
    slew slain
"""
_FUTURE = frozenset(_FUTURE_WORDS.split())
_PAST = frozenset(_PAST_WORDS.split())


def lean_of(text: Tokens, first: int, last: int) -> Tense | None:
    """The tense of the nearest verb in the sentence around the tokens first..last (exclusive), or None."""
    before = _nearest(text, range(first - 1, max(-1, first - 1 - _WINDOW), -1))
    after = _nearest(text, range(last, min(len(text.tokens), last + _WINDOW)))
    previous = text.tokens[first - 1].name if first else "BREAK"
    if previous in ("BY", "UNTIL"):
        return "past" if "past" in (before and before[0], after and after[0]) else "future"
    if before and (not after or not _opens_clause(text, first) or before[1] <= 2):
        return before[0]
    return after[0] if after else None


def _opens_clause(text: Tokens, first: int) -> bool:
    """Whether the expression stands at the start of its clause: On Monday, the court will sit."""
    at = first - 1
    while (
        at >= 0
        and first - at <= 3
        and text.tokens[at].name in ("ON", "IN", "AT", "BY", "THE", "FROM", "OVER")
    ):
        at -= 1
    return at < 0 or text.tokens[at].name in ("COMMA", "AND", "DOT", "BREAK")


def _nearest(text: Tokens, order: range) -> tuple[Tense, int] | None:
    """The first word of these tokens that tells a tense, with its distance."""
    following = ""
    for distance, at in enumerate(order):
        token = text.tokens[at]
        if token.name in _STOPS:
            return None
        word = text.text[token.start : token.end].lower()
        if word in _FUTURE:
            return "future", distance
        if word in ("is", "are") and following == "to" and order.step < 0:
            return "future", distance
        if word in _PAST or (word.endswith("ed") and len(word) > 4):
            return "past", distance
        following = word
    return None
