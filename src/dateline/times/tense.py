"""The tense of the words around a time expression.

Whether "Friday" is more likely the last one or the coming one.
"""

from __future__ import annotations

from dateline.times.meaning import Tense
from dateline.times.tokens import Tokens

_WINDOW = 12
_STOPS = frozenset({"DOT", "BREAK"})
# Verbs that put the date beside them ahead of the report, such as do so only before "to", and irregular verbs
# that put it behind.
_FUTURE_WORDS = """
    will ll wo shall would should must expected scheduled due planned slated upcoming ahead
    forthcoming anticipates forecasts predicts delayed postponed extended deferred rescheduled
    begins ends starts opens leaves expires resumes
"""
_FUTURE_BEFORE_TO = """
    is are plan plans planning intend intends aim aims expect expects hope hopes vow vows vowed
    promise promises promised pushed moved agreed likely set were was
"""
_PAST_WORDS = """
    said says was were had did has have been told began took came went made fell rose met saw got
    left found lost held shot hit struck broke blew burst sent brought gave became won led ran rang
    spoke stood threw wrote grew died slid sank flew fought drove built bought sold paid kept felt
    put cut read heard knew meant slew slain
"""
_FUTURE = frozenset(_FUTURE_WORDS.split())
_BEFORE_TO = frozenset(_FUTURE_BEFORE_TO.split())
_PAST = frozenset(_PAST_WORDS.split())


def lean_of(text: Tokens, first: int, last: int) -> Tense | None:
    """The tense of the nearest verb in the sentence around the tokens first..last (exclusive), or None."""
    before = _nearest(text, range(first - 1, max(-1, first - 1 - _WINDOW), -1))
    after = _nearest(text, range(last, min(len(text.tokens), last + _WINDOW)))
    previous = text.tokens[first - 1].name if first else "BREAK"
    if previous in ("BY", "UNTIL"):
        verb = after if _opens_clause(text, first) else before
        told = verb is not None and verb[0] == "past" and verb[1] < 8
        return "past" if told and not _infinitive(text, first) else "future"
    following = text.tokens[last] if last < len(text.tokens) else None
    if following and text.text[following.start : following.end] in ("delivery", "contract", "futures"):
        # Goods are sold for a coming month.
        return "future"
    opens = _opens_clause(text, first)
    if before and (not after or not opens or before[1] <= 2):
        return before[0]
    if after is None or (following and following.name == "S") or not (opens or after[1] < 6):
        return None
    return after[0]


def _infinitive(text: Tokens, first: int) -> bool:
    """Whether the words lead up to a deed: vowed to leave the bloc by March."""
    for at in range(max(1, first - 6), first):
        one, two = text.tokens[at - 1], text.tokens[at]
        if one.name == "TO" and two.name == "OTHER" and text.text[two.start].islower():
            return True
    return False


def _opens_clause(text: Tokens, first: int) -> bool:
    """Whether the expression stands at the start of its clause: On Monday, the court will sit."""
    at = first - 1
    while at >= 0 and first - at <= 3 and text.tokens[at].name in ("ON", "IN", "AT", "BY", "THE", "FROM", "OVER"):
        at -= 1
    return at < 0 or text.tokens[at].name in ("COMMA", "AND", "DOT", "BREAK")


def _nearest(text: Tokens, order: range) -> tuple[Tense, int] | None:
    """The first word of these tokens that tells a tense, with its distance."""
    for distance, at in enumerate(order):
        if text.tokens[at].name in _STOPS:
            return None
        tense = _tense_of(text, at)
        if tense is not None:
            return tense, distance
    return None


def _tense_of(text: Tokens, at: int) -> Tense | None:
    token = text.tokens[at]
    word = text.text[token.start : token.end].lower()
    to = at + 1 < len(text.tokens) and text.tokens[at + 1].name == "TO"
    if word in _FUTURE or (to and word in _BEFORE_TO):
        return "future"
    if word == "won" and text.text[token.end : token.end + 2] in ("'t", "’t"):
        return "future"
    return "past" if word in _PAST or (word.endswith("ed") and len(word) > 4) else None
