"""What attribution finds: attributions, hedges, and the voice that speaks at a place of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model.claims import Speaker
from dateline.model.values import Quote
from dateline.model.vocabulary import Stance

Span = tuple[int, int]
Kind = Literal[
    "direct", "indirect", "mixed", "according_to", "noun_cue", "parenthetical", "headline", "continuation"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that keep a distance, the stance they give, and the span of the text they govern."""

    start: int
    end: int
    stance: Stance
    scope: tuple[Span, ...] = ()

    def covers(self, start: int, end: int) -> bool:
        """Does it govern most of these words?"""
        return 2 * sum(overlap((start, end), span) for span in self.scope) > end - start


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody is said to have said something. All spans are offsets of the report's text."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    speaker: Speaker
    stance: Stance
    kind: Kind
    hedge: Quote | None = None
    denied: bool = False
    medium: str | None = None
    presupposed: bool = (
        False  # the content is only referred to ("condemned the bombing"): it is not this speaker's telling
    )

    heard: Speaker | None = None  # whom it was told, where that is no outlet

    def covered(self, start: int, end: int) -> int:
        """How many characters of the span are said by this speaker."""
        shared = 0  # spelled out: it is asked for every value of a report and every attribution
        for first, last in self.content:
            if first < end and start < last:
                shared += min(end, last) - max(start, first)
        return shared

    @property
    def size(self) -> int:
        """The length of what is said."""
        return sum(end - start for start, end in self.content)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who asserts the words of a span, and how. Without an attribution it is the outlet itself."""

    speaker: Speaker
    stance: Stance
    hedge: Quote | None = None
    attribution: Attribution | None = None


def word_set(text: str) -> frozenset[str]:
    """The set of a line's words."""
    return frozenset(text.split())


def overlap(one: Span, other: Span) -> int:
    """The number of characters that two spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


# Nouns for outlets that stand for one named before ("the radio"), or before a name ("the agency Sol").
PRESS = word_set(
    "daily weekly newspaper paper radio station agency network channel broadcaster television magazine website portal"
)
