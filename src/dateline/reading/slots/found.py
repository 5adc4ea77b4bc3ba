"""What slot rules hand back: a value with its words, the words that say it, and the word that carries it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.language.annotate import Sentence
from dateline.model.values import Value
from dateline.model.vocabulary import Slot, Stance

SHORT = 120  # a sentence up to this long is quoted whole
_CUT = re.compile(
    r";\s+|\s[–—-]{1,2}\s|,\s+(?:and|but|while|whereas|as|after|when|who|which|where|"
    r"although|though|because|said|according)\s+"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate value of one slot in one sentence; all offsets are offsets of the report's text.

    `anchor` is where the predicate stands that carries the value ("killed", "landed"). `stance` is set
    only where the value's own words fix it. `value` is None for a bare denial and for `no_information`.
    `confidence` is the probability that the value is right, None where none was estimated.
    """

    slot: Slot
    value: Value | None
    start: int
    end: int
    quote_start: int
    quote_end: int
    anchor: int
    stance: Stance | None
    rule: str
    confidence: float | None = None


def clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence, between its clause breaks, that holds `start` to `end` (report offsets)."""
    text, base = sentence.text, sentence.start
    first, last = 0, len(text)
    if len(text) > SHORT:
        for match in _CUT.finditer(text):
            if base + match.end() <= start:
                first = match.end()
            elif base + match.start() >= end:
                last = match.start()
                break
    while last > first and text[last - 1] in " .,;:":
        last -= 1
    return base + first, max(base + last, end)


def found(
    sentence: Sentence,
    slot: Slot,
    value: Value | None,
    words: tuple[int, int],
    anchor: tuple[int, int],
    *,
    rule: str,
    stance: Stance | None = None,
) -> Found:
    """A Found whose quote is the clause that holds both the value's words and its anchor."""
    first, last = clause(sentence, min(words[0], anchor[0]), max(words[1], anchor[1]))
    return Found(slot, value, words[0], words[1], first, last, anchor[0], stance, rule)
