"""How words are written in running text: the data behind `casing`, and the odds that a word has a capital.

`data/words.tsv.xz` is made by training/build_words.py; docs/casing.md is its card. Rows by kind: `W` a word that is
mostly written small, with the log odds of a capital when it stands alone, after a name, before one and between two;
`N` a name; `C` a word in capitals; `P` two words that have capitals together; `E`, `L` and `R` what the end, the word
before and the word after say of a word that is not listed.
"""

from __future__ import annotations

import lzma
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from dateline.language import lexicon

CONTEXTS = ("plain", "after", "before", "both")
PREVIOUS_NONE = "^"
NEXT_NONE = "$"
_CODES = "abcdefghijklmnopqrstuvwxyz"
_ZERO, _STEPS = 12, 2  # the code of even odds, and codes for each unit of log odds
_SURE = 6.0
_LEXICONS = (
    "triggers",
    "weapons",
    "armed_actors",
    "forces",
    "roles",
    "targets",
    "reporting",
    "status",
    "slots",
    "people",
)
# The news that was counted is mostly of the United States, where "the Army" is one; elsewhere these are nouns.
_NOUNS = {
    **dict.fromkeys(("army", "navy"), (-3.0, -1.0, 1.0, 1.0)),
    **dict.fromkeys(("battalion", "brigade", "regiment", "garrison", "squadron", "front"), (-3.0, 2.0, -2.0, 2.0)),
}
_ENDINGS = (
    "'s",
    "s",
    "es",
    "d",
    "ed",
    "ing",
    "ly",
    "er",
    "ers",
    "n't",
    "man",
    "men",
    "less",
    "ness",
    "ment",
    "able",
    "ation",
)
_OPENINGS = ("un", "re", "non", "anti", "over", "under", "out", "dis", "mis", "pre", "counter", "sub", "super", "inter")


def code_of(odds: float) -> str:
    """The letter that stands for these log odds in the data file."""
    return _CODES[max(0, min(len(_CODES) - 1, round(odds * _STEPS + _ZERO)))]


def value_of(code: str) -> float:
    """The log odds of a letter of the data file."""
    return (_CODES.index(code) - _ZERO) / _STEPS


@dataclass(frozen=True, slots=True)
class Words:
    """The word list, in small letters; odds are log odds of a capital away from the start of a sentence."""

    odds: dict[str, tuple[float, ...]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    acronyms: set[str] = field(default_factory=set)
    pairs: dict[str, set[str]] = field(default_factory=dict)
    ends: dict[str, float] = field(default_factory=dict)
    left: dict[str, float] = field(default_factory=dict)
    right: dict[str, float] = field(default_factory=dict)

    def known(self, word: str) -> bool:
        """Is the word listed?"""
        return word in self.odds or word in self.names or word in self.acronyms

    def listed(self, word: str, *, after: bool, before: bool) -> float | None:
        """The log odds of a listed word after or before a name, or None where it is not listed."""
        if word in self.names or word in self.acronyms:
            return _SURE
        odds = self.odds.get(word)
        return None if odds is None else odds[after + 2 * before]

    def unlisted(self, word: str, previous: str, following: str) -> float:
        """The log odds of a word that is not listed, by its form and the words beside it."""
        if self._derived(word):
            return -_SURE / 2
        end = next((self.ends[word[-n:]] for n in (4, 3, 2, 1) if len(word) > n and word[-n:] in self.ends), 1.0)
        return end + self.left.get(previous, 0.0) + self.right.get(following, 0.0)

    def _derived(self, word: str) -> bool:
        """Is it made of a listed small word and an ending or opening ("retook", "machinegunned")?"""
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 2 and (self._small(stem) or self._small(stem + "e")):
                return True
            if stem != word and len(stem) > 3 and (stem[-1] == stem[-2] and self._small(stem[:-1])):
                return True
            if stem != word and len(stem) > 3 and stem[-1] == "i" and self._small(stem[:-1] + "y"):
                return True
        return any(word.startswith(o) and len(word) > len(o) + 3 and self._small(word[len(o) :]) for o in _OPENINGS)

    def _small(self, word: str) -> bool:
        odds = self.odds.get(word)
        return odds is not None and odds[0] < -1.5


@cache
def load() -> Words:
    """The word list of the package."""
    packed = (resources.files("dateline.language") / "data" / "words.tsv.xz").read_bytes()
    words = Words()
    simple = {"N": words.names, "C": words.acronyms}
    tables = {"E": words.ends, "L": words.left, "R": words.right}
    for line in lzma.decompress(packed).decode("utf-8").splitlines():
        kind, *cells = line.split("\t")
        if kind == "W":
            words.odds[cells[0]] = tuple(map(value_of, cells[1]))
        elif kind in simple:
            simple[kind].add(cells[0])
        elif kind == "P":
            words.pairs.setdefault(cells[0], set()).add(cells[1])
        elif kind in tables:
            tables[kind][cells[0]] = value_of(cells[1])
    words.odds.update(_NOUNS)
    words.names.difference_update(_NOUNS)
    for word in _of_lexicons():
        if not words.known(word):
            words.odds[word] = (-_SURE / 2,) * len(CONTEXTS)
    return words


def _of_lexicons() -> set[str]:
    """The words of phrases that our lexicons write in small letters: few of them are in the counts ("sapper")."""
    entries = (entry for name in _LEXICONS for entry in lexicon.load(name).entries if entry.phrase.islower())
    return {
        w for entry in entries for form in lexicon.forms_of(entry) for w in form.split() if w.isalpha() and len(w) > 3
    }
