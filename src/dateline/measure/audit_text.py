"""Audit scoring, text: folding, word matching and names, so that spelling and wording do not decide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

Span = tuple[int, int]

_SMALL_WORDS = (
    "a an the of in on at by for from to with and or near its his her their this that these those some any "
    "was were is are been who which former senior unknown unidentified suspected so-called mr ms mrs gen lt "
    "col president minister spokesman spokesperson spokeswoman"
)
STOP = frozenset(_SMALL_WORDS.split())
_ROLE_WORDS = (
    "official officer source spokesperson resident police ministry minister member authority authorities "
    "witness military army force government office department agency media television report doctor "
    "director commander journalist leader activist"
)
_TITLES = frozenset({"president", "minister", "spokesman", "spokesperson", "spokeswoman"})
_CUT = re.compile(r"\b(of|in|on|at|near|from|with|carrying|aboard|outside|inside|for|to|that|who|which|by)\b")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\u00ad": " "})


def fold(text: str) -> str:
    """Lower case, straight quotes, no accents, single spaces."""
    apart = unicodedata.normalize("NFKD", text.translate(_FOLD))
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).casefold().split())


class Folded:
    """A text folded character by character, so that spans of the text can be laid over found quotes."""

    def __init__(self, text: str) -> None:
        out: list[str] = []
        self.at = [0] * (len(text) + 1)
        for index, char in enumerate(text):
            self.at[index] = len(out)
            for piece in fold(char) or ("" if unicodedata.combining(char) else " "):
                if piece != " " or (out and out[-1] != " "):
                    out.append(piece)
        self.at[len(text)] = len(out)
        self.text = "".join(out)

    def find(self, quote: str) -> list[Span]:
        """Every place where the quote stands, as spans of the folded text."""
        wanted, spans, start = fold(quote), [], 0
        while wanted and (start := self.text.find(wanted, start)) >= 0:
            spans.append((start, start + len(wanted)))
            start += 1
        return spans

    def lay(self, start: int, end: int) -> Span:
        """A span of the text as a span of the folded text."""
        last = len(self.at) - 1
        return self.at[max(0, min(start, last))], self.at[max(0, min(end, last))]


def overlap(one: Iterable[Span], other: Iterable[Span]) -> bool:
    """Whether any span of one shares a character with any of the other."""
    others = list(other)
    return any(a < d and c < b for a, b in one for c, d in others)


def words(text: str) -> list[str]:
    """The words, folded, in the singular as far as a plain s goes."""
    found = re.findall(r"[\w&]+", fold(text).replace("'s ", " ").replace("'", ""))
    return [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in found]


def content(text: str) -> list[str]:
    """The words that carry meaning."""
    return [w for w in words(text) if w not in STOP]


def head(text: str) -> str:
    """The last content word before the first preposition: the head of a simple English noun phrase."""
    front = _CUT.split(re.sub(r"\(.*?\)", "", fold(text)))[0]
    return (content(front) or content(text) or [""])[-1]


def same_phrase(said: str, wanted: Sequence[str]) -> bool:
    """Equal after folding, or the same head word, or at least half of the content words shared."""
    mine = set(content(said))
    for other in wanted:
        theirs = set(content(other))
        if fold(said) == fold(other) or (mine and mine == theirs):
            return True
        if mine and theirs and (head(said) == head(other) or 2 * len(mine & theirs) >= len(mine | theirs)):
            return True
    return False


def same_name(said: str, wanted: Sequence[str]) -> bool:
    """Names agree when the head or last word of one is a word of the other."""
    mine = content(said)
    for other in wanted:
        theirs = content(other)
        if fold(said) == fold(other):
            return True
        if not mine or not theirs:
            continue
        if mine[-1] in theirs or theirs[-1] in mine or head(said) in theirs or head(other) in mine:
            return True
    return False


def name_words(text: str) -> set[str]:
    """The words of a speaker's name with its role ("army spokesman": army, spokesperson)."""
    return {"spokesperson" if w.startswith("spokes") else w for w in words(text) if w not in STOP or w in _TITLES}


ROLES = frozenset(words(_ROLE_WORDS))


def same_speaker(said: str, wanted: Sequence[str]) -> bool:
    """As same_name; where two names share only a role ("official"), other words must meet too."""
    mine = name_words(said)
    for other in wanted:
        theirs = name_words(other)
        if fold(said) == fold(other):
            return True
        roles_only = not content(said) or not content(other)
        if not (mine & theirs if roles_only else same_name(said, [other])):
            continue
        if not (mine - ROLES) or not (theirs - ROLES) or (mine & theirs) - ROLES:
            return True
    return False
