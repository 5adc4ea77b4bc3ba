"""Names exchanged for other names, so that the encoder learns where a filler stands and not what it is called.

The pool of names are the capitalised words of the mixed-case sets that never stand there in lower case.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from reader.corpora import Example

_WORD = re.compile(r"[^\W\d_]{3,}")


def vocabulary(texts: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words of the language (seen in lower case), and words only seen with a capital."""
    low: Counter[str] = Counter()
    high: Counter[str] = Counter()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            (low if word.islower() else high)[word.lower()] += 1
    common = frozenset(w for w, n in low.items() if n >= 2)
    names = tuple(sorted(w for w, n in high.items() if n >= 2 and w not in low and len(w) > 3))
    return common, names


def exchanged(example: Example, common: frozenset[str], names: tuple[str, ...], draw: random.Random) -> Example:
    """The example with the name words of its fillers exchanged, each for one other name throughout."""
    words = {m.group() for a, b, _ in example.names for m in _WORD.finditer(example.text[a:b])}
    swaps = {w: draw.choice(names) for w in sorted(words) if w.lower() not in common}
    if not swaps:
        return example
    text, moves = _swapped(example.text, swaps)

    def moved(at: int) -> int:
        return at + sum(d for where, d in moves if where < at)

    return replace(
        example,
        text=text,
        spans={h: [(moved(a), moved(b), c) for a, b, c in spans] for h, spans in example.spans.items()},
        labels={h: [(moved(a), moved(b), c) for a, b, c in spans] for h, spans in example.labels.items()},
        names=(),
    )


def _swapped(text: str, swaps: dict[str, str]) -> tuple[str, list[tuple[int, int]]]:
    out, moves, last = [], [], 0
    for match in _WORD.finditer(text):
        new = swaps.get(match.group())
        if new is not None:
            out += [text[last : match.start()], new]
            last = match.end()
            moves.append((match.start(), len(new) - len(match.group())))
    return "".join([*out, text[last:]]), moves
