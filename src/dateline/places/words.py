"""The words of a text as places are looked for in it: their keys, capitals, and which of them may stand together."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from dateline.places import unpack
from dateline.places.names import key_of

_TOKEN = re.compile(
    r"[A-Z]\.[A-Z][a-z]{1,3}\.|(?:[A-Z]\.){2,}|[^\W\d_](?:\w|['’`](?![sS]\b)(?=\w))*\.?(?<!\w{5}\.)|\d+"
)
_OPENING = frozenset(".!?:\n")
_JOIN = re.compile(r"[ \u00a0]|[ ]?[-–][ ]?|\n(?!\n)")
ARTICLES = frozenset(["al", "el", "ad", "ar", "as", "ash", "at", "ath", "az", "ed", "es", "ez"])


class Word(NamedTuple):
    """A word: offsets, text, look-up key. Letters without case (Arabic) count as capitals."""

    start: int
    end: int
    text: str
    key: str
    capital: bool
    opens: bool  # first word of a sentence or line


@cache
def _abbreviations() -> frozenset[str]:
    names = (name for entry in unpack.table("aliases.tsv") for name in entry["names"].split("|"))
    dotted = {name[:-1].lower() for name in names if name.endswith(".") and name.count(".") == 1}
    return frozenset(dotted | {"st", "mt", "ft", "gen"})


@cache
def guarded() -> dict[str, str]:
    """Words that are more than names of places: `w` a frequent word, `p` a person's name, `wp` both."""
    lines = unpack.read("guarded.txt").decode().splitlines()
    return dict(line.split("\t") for line in lines)


def words_of(text: str) -> list[Word]:
    """The words of a text in order."""
    found: list[Word] = []
    end = 0
    for match in _TOKEN.finditer(text):
        raw = match.group()
        if raw.endswith(".") and raw.count(".") == 1 and raw[:-1].lower() not in _abbreviations():
            raw = raw[:-1]
        gap = text[end : match.start()]
        opens = (
            not found
            or (len(gap) > 1 and not _OPENING.isdisjoint(gap))
            or ("." in found[-1].text[-1:] and len(found[-1].text) > 4)
        )
        end = match.start() + len(raw)
        capital = raw[0].isupper() or (raw[0] > "\u02af" and raw[0].isalpha() and not raw[0].islower())
        found.append(Word(match.start(), end, raw, key_of(raw), capital, opens))
    return found


def joined(text: str, left: Word, right: Word) -> bool:
    """True where two words in a row may be of one name."""
    gap = text[left.end : right.start]
    if gap == " ":
        return not left.text.endswith(".") or (len(left.text) <= 4 and left.capital)
    if gap == ". ":  # "W. Va."
        return len(left.text) == 1 and left.capital and right.text.endswith(".")
    return not left.text.endswith(".") and bool(_JOIN.fullmatch(gap))


def adjacent(text: str, left: Word | None, right: Word | None) -> bool:
    """True where one blank stands between two words."""
    return left is not None and right is not None and text[left.end : right.start] == " "
