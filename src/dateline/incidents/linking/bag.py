"""A report's words as a small weighted bag, and how like two bags are.

A term weighs more the oftener a text says it and the rarer it is in news of this kind. The shipped table
(`data/terms.tsv.xz`, docs/linking.md is its card) says how rare; a term that is not listed is rare. The table holds no
term that only a few incidents of its sources tell, so no private person's name.
"""

from __future__ import annotations

import lzma
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from math import log, sqrt

Bag = tuple[tuple[str, int], ...]

KEPT = 48  # terms of a bag; more change no figure (docs/linking.md)
SCALE = 1000  # a weight of 1.0 as it is stored
UNLISTED = 7.5  # the rarity of a term that is not listed, in units of log odds
UNNAMED = 6.0  # the same of one that is no name
NAME = 1.4  # how much more a name weighs
COMMON = 1.5  # terms less rare than this tell nothing of an incident
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_OWN = re.compile(r"['’]s?$")
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)  # days are weighed as days
# Lines for tips and addresses of sites are the same in many reports of one outlet.
_CONTACT = re.compile(r"\b(?:\(?\d{3}\)?[\s.-])?\d{3}[-.\s]\d{4}\b|\b\d{3}-[A-Z]{4,}\b|\S+@\S+|\b(?:https?:|www\.)\S+")
_INSIDE = re.compile(r"[^\W_,;’'-][ ]|[,;] ")  # what stands before a word inside a sentence
_LONGEST = 30  # characters of a term; longer runs are no words


def terms(text: str) -> list[str]:
    """The terms of a text in order: words in small letters without "'s", numbers of two to five digits."""
    return [term for term, _ in _told(text)]


def _told(text: str) -> Iterator[tuple[str, str]]:
    """The terms with how they are written: `small`, `capital`, or `first` where any word has a capital."""
    text = _CONTACT.sub(" ", text)
    for match in _WORD.finditer(text):
        word = match[0]
        term = _OWN.sub("", word).replace("’", "'").casefold()
        if 2 <= len(term) <= (5 if term.isdigit() else _LONGEST):
            first = not _INSIDE.search(text, max(0, match.start() - 2), match.start())
            yield term, "small" if not word[0].isupper() else "first" if first else "capital"


def bag(headline: str, prose: str) -> Bag:
    """The weightiest terms of a headline and of what follows it, of length one together (times `SCALE`).

    A term that the prose writes with a capital always, not only at the start of sentences, is a name and weighs more.
    """
    told = list(_told(prose))
    counts = Counter(term for term, _ in told) + Counter(terms(headline))
    names = {term for term, how in told if how == "capital"} - {term for term, how in told if how == "small"}
    weights = {
        term: (1 + log(n)) * rare
        for term, n in counts.items()
        if term not in _CALENDAR
        and (rare := min(rarity(term), UNLISTED if term in names else UNNAMED) * (NAME if term in names else 1.0))
        >= COMMON
    }
    top = sorted(weights.items(), key=lambda item: (-round(item[1], 9), item[0]))[:KEPT]
    length = sqrt(sum(weight * weight for _, weight in top)) or 1.0
    return tuple((term, round(SCALE * weight / length)) for term, weight in top)


def likeness(one: Mapping[str, int], other: Mapping[str, int]) -> float:
    """How like two bags are, from 0 (no term in common) to 1 (the same)."""
    if len(one) > len(other):
        one, other = other, one
    shared = sum(weight * other[term] for term, weight in one.items() if term in other)
    return min(1.0, shared / (SCALE * SCALE))


def rarity(term: str) -> float:
    """How rare a term is, from 0 (in every report) to `UNLISTED`."""
    return _table().get(term, UNLISTED)


def listed(term: str) -> bool:
    """Does the shipped table hold the term?"""
    return term in _table()


def vocabulary() -> list[str]:
    """The terms of the shipped table."""
    return sorted(_table())


@cache
def _table() -> dict[str, float]:
    packed = (resources.files(__package__) / "data" / "terms.tsv.xz").read_bytes()
    rows = (line.split("\t") for line in lzma.decompress(packed).decode().splitlines() if not line.startswith("#"))
    return {term: float(value) for term, value in rows}
