"""Two sketches side by side: how much of each stands in the other, and which kind of copy that is.

Two questions, each a function of the pair and of constants: may they be copies (`window`, `candidates`), and are they
(`compare`)?
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from dateline.incidents.copies.sketch import Sketch

Kind = Literal["identical", "syndicated", "cut", "embedded", "none"]

WINDOW_DAYS = 30
MIN_SHARED = 2  # postings that two sketches must share to be compared ...
MIN_PART = 0.12  # ... and what part of the postings of the one with fewer: phrases that all reports have make no copy

_FEWEST = 12  # shingles: of shorter texts only the same text is a copy
_MOSTLY = 0.5  # of both texts: the same report
_WHOLE = 0.8  # of the shorter text: it is a part of the longer
_LARGE = 0.4  # of the shorter text: a large part
_BLOCK = 0.25  # of the shorter text, where it is one stretch ...
_BLOCK_LENGTH = 40  # ... of so many shingles


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two texts overlap, the first and the second as given to `compare`.

    `shared`: different shingles that stand in both; `of_first`, `of_second`: their share of each text; `block`: the
    longest stretch of the shorter text whose shingles all stand in the longer.
    """

    kind: Kind
    shared: int
    of_first: float
    of_second: float
    block: int = 0

    @property
    def share(self) -> float:
        """The greater of both shares: how much of the one stands in the other."""
        return max(self.of_first, self.of_second)

    @property
    def found(self) -> bool:
        """Is either a copy of the other, whole or in part?"""
        return self.kind != "none"

    def turned(self) -> Overlap:
        """The same overlap seen from the second text."""
        return Overlap(self.kind, self.shared, self.of_second, self.of_first, self.block)


def window(a_day: str | None, b_day: str | None) -> bool:
    """May reports of these days ("2021-05-11", None where not known) be copies: within WINDOW_DAYS, or undated?"""
    if a_day is None or b_day is None:
        return True
    days = dt.date.fromisoformat(a_day[:10]) - dt.date.fromisoformat(b_day[:10])
    return abs(days.days) <= WINDOW_DAYS


def candidates(sketches: Mapping[str, tuple[Sketch, str | None]]) -> Iterator[tuple[str, str]]:
    """The pairs of ids worth comparing, each once and sorted: sketches (with their days) in memory, for small sets.

    A store does the same with an index over postings: MIN_SHARED of them and MIN_PART in common and `window`, or one
    `text_hash`.
    """
    holders: dict[int | str, list[str]] = {}
    for key in sorted(sketches):
        one, _ = sketches[key]
        marks: list[int | str] = [*one.postings, *([one.text_hash] if one.text_hash else [])]
        for mark in marks:
            holders.setdefault(mark, []).append(key)
    shared: dict[tuple[str, str], int] = {}
    for mark, keys in holders.items():
        for pair in combinations(keys, 2):
            shared[pair] = shared.get(pair, 0) + (MIN_SHARED if isinstance(mark, str) else 1)
    for pair in sorted(p for p, n in shared.items() if n >= MIN_SHARED):
        (one, a_day), (other, b_day) = (sketches[key] for key in pair)
        enough = shared[pair] >= MIN_PART * min(len(one.postings), len(other.postings))
        if (enough and window(a_day, b_day)) or one.text_hash == other.text_hash:
            yield pair


def compare(a: Sketch, b: Sketch) -> Overlap:
    """How the bodies of two reports overlap. Texts with one `text_hash` are identical without looking."""
    if a.text_hash and a.text_hash == b.text_hash:
        return Overlap("identical", a.size, 1.0, 1.0, a.size)
    if not a.size or not b.size:
        return Overlap("none", 0, 0.0, 0.0)
    shorter, longer = sorted((a.full, b.full), key=lambda full: (len(full), full))
    theirs = set(memoryview(longer).cast("I"))
    both = bytes(number in theirs for number in memoryview(shorter).cast("I"))
    shared, block = sum(both), max(map(len, both.split(b"\0")))
    of_first, of_second = shared / a.size, shared / b.size
    kind = _kind(of_first, of_second, block) if min(a.size, b.size) >= _FEWEST else "none"
    if shared == a.size == b.size:
        kind = "identical"
    return Overlap(kind, shared, round(of_first, 4), round(of_second, 4), block)


def _kind(of_first: float, of_second: float, block: int) -> Kind:
    more, less = max(of_first, of_second), min(of_first, of_second)
    if less >= _MOSTLY:
        return "syndicated"
    if more >= _WHOLE:
        return "cut"
    if more >= _LARGE or (more >= _BLOCK and block >= _BLOCK_LENGTH):
        return "embedded"
    return "none"
