"""The words around a candidate, weighed by a linear model over hashed keys. All names are one word to it."""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dateline.language import wordlist
from dateline.language.annotate import Sentence
from dateline.language.tagger import Floats
from dateline.reading.fillers.candidates import Candidate

BITS = 17
Word = tuple[int, int, str]
_TOKEN = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Context:
    """Weights by hashed key."""

    weights: Floats
    bias: float

    def score(self, keys: Iterable[str]) -> float:
        """The log odds that the candidate fills its role, by its words alone."""
        return self.bias + float(self.weights[[hashed(k) for k in keys]].sum())


def hashed(key: str) -> int:
    """The place of a key among the weights."""
    return zlib.crc32(key.encode()) & ((1 << BITS) - 1)


def words_of(sentences: Sequence[Sentence], said: Sequence[Word]) -> dict[int, list[Word]]:
    """The words of each sentence by its number, of those of the whole report."""
    starts = [word[0] for word in said]
    return {s.index: list(said[bisect_left(starts, s.start) : bisect_left(starts, s.end)]) for s in sentences}


def plain_words(text: str) -> list[Word]:
    """The words and marks of a text with their offsets, in small letters; names and numbers as such."""
    return [(m.start(), m.end(), _plain(m.group())) for m in _TOKEN.finditer(text)]


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    if word.isdigit():
        return "<number>"
    low = word.lower()
    return low if not word[0].isalpha() or _common(low) else "<name>"


def _common(word: str) -> bool:
    words = wordlist.load()
    odds = words.odds.get(word)
    return odds[0] < 0 if odds is not None else not words.known(word) and words.unlisted(word, "", "") < 0


def context_keys(candidate: Candidate, span: tuple[int, int], sentence: Sentence, words: Sequence[Word]) -> list[str]:
    """The keys of a candidate where its words stand at `span`: itself, its neighbours, the triggers around it."""
    start, end = span
    role = candidate.role
    inside = [w for a, b, w in words if a < end and start < b]
    before = [w for a, b, w in words if b <= start]
    after = [w for a, b, w in words if a >= end]
    head = inside[-1] if inside else ""
    keys = [f"{role} head {head}", f"{role} first {inside[0] if inside else ''}", f"{role} all {' '.join(inside[:5])}"]
    keys += [f"{role} has {w}" for w in dict.fromkeys(inside)]
    for step in range(1, 4):
        left = before[-step] if len(before) >= step else "<edge>"
        right = after[step - 1] if len(after) >= step else "<edge>"
        keys += [f"{role} left{step} {left}", f"{role} right{step} {right}"]
    keys += [f"{role} near {w}" for w in {*before[-6:], *after[:6]}]
    keys += [f"{role} left {' '.join(before[-2:])}", f"{role} right {' '.join(after[:2])}"]
    hits = sentence.of("triggers")
    earlier = [h for h in hits if h.end <= start]
    later = [h for h in hits if h.start >= end]
    if earlier:
        keys += [
            f"{role} after {earlier[-1].entry.phrase}",
            f"{role} afterfamily {earlier[-1].entry.get('family')} {head}",
        ]
    if later:
        keys += [f"{role} before {later[0].entry.phrase}", f"{role} beforefamily {later[0].entry.get('family')} {head}"]
    return keys


def load_context(arrays: Mapping[str, np.ndarray], name: str) -> Context:
    """The model stored under a name."""
    return Context(arrays[f"{name}.weights"].astype(np.float32), float(arrays[f"{name}.bias"]))
