"""A report as the models of full templates see it: words without case, sentences, and the classes of words.

Wire texts of all capitals, texts without any and the reports of today are seen alike: nothing here looks at case.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from dateline.language.lexicon import Entry, load
from dateline.reading.templates.nations import nations_in

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]")
_LINE = re.compile(r"\n(?!\s*\n)")
_LEXICONS = ("triggers", "weapons", "armed_actors", "forces", "roles", "targets", "people", "status", "reporting")
# After these a full stop ends no sentence.
_SHORTENED = frozenset(
    "mr mrs ms dr prof st gen lt col maj capt sgt brig rep sen gov pres hon rev no dept sr jr eng lic mons".split()
)
_STOPS = frozenset(".!?")


class Token(NamedTuple):
    """A word or a mark: its lower-cased letters and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class View:
    """The tokens of a report, the sentence of each, and the lexicon classes of each."""

    text: str  # single line breaks are blanks; offsets are those of the report
    tokens: tuple[Token, ...]
    sentence: tuple[int, ...]
    bounds: tuple[tuple[int, int], ...]  # first token and the one after the last of every sentence
    classes: tuple[tuple[str, ...], ...]
    nations: dict[int, str]  # ISO codes of the tokens of demonyms and names of countries
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def covered(self, start: int, end: int) -> tuple[int, int]:
        """First token and the one after the last that lie in the text from `start` to `end`."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def word(self, index: int) -> str:
        """The word at a place, empty beyond the text."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def of_sentence(self, number: int) -> range:
        """The token numbers of a sentence."""
        return range(*self.bounds[number])


@lru_cache(maxsize=8)
def view_of(text: str) -> View:
    """The view of a report's text; kept for the last few, since the templates of a report come one after another."""
    flat = _LINE.sub(" ", text)
    tokens = tuple(Token(m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(flat))
    starts, ends = tuple(t.start for t in tokens), tuple(t.end for t in tokens)
    sentence, bounds = _sentences(flat, tokens)
    classes: list[list[str]] = [[] for _ in tokens]
    for name in _LEXICONS:
        for hit in load(name).find(flat):
            label = label_of(hit.entry)
            for index in range(bisect_right(ends, hit.start), bisect_left(starts, hit.end)):
                classes[index].append(label)
    nations: dict[int, str] = {}
    for start, end, iso in nations_in(flat):
        for index in range(bisect_right(ends, start), bisect_left(starts, end)):
            classes[index].append("nation")
            nations[index] = iso
    return View(flat, tokens, sentence, bounds, tuple(tuple(c) for c in classes), nations, starts, ends)


def label_of(entry: Entry) -> str:
    """The class of a lexicon entry, without its name: what it is, not who."""
    for key in ("class", "family", "kind", "stance", "status"):
        if value := entry.get(key):
            return f"{entry.lexicon}:{value}"
    return f"{entry.lexicon}:{entry.block if entry.get('generic') else 'named'}"


def _sentences(text: str, tokens: tuple[Token, ...]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """The sentence number of each token; a stop or an empty line ends a sentence, a shortened word does not."""
    numbers: list[int] = []
    bounds: list[tuple[int, int]] = []
    first = 0
    for index, token in enumerate(tokens):
        if index and index > first and _breaks(text, tokens, index):
            bounds.append((first, index))
            first = index
        numbers.append(len(bounds))
        del token
    if tokens:
        bounds.append((first, len(tokens)))
    return tuple(numbers), tuple(bounds)


def _breaks(text: str, tokens: tuple[Token, ...], index: int) -> bool:
    gap = text[tokens[index - 1].end : tokens[index].start]
    if gap.count("\n") > 1:
        return True
    last = index - 1
    while last > 0 and tokens[last].word in "\"'”’)]" and last >= index - 3:
        last -= 1
    if tokens[last].word not in _STOPS or not gap:
        return False
    before = tokens[last - 1].word if last else ""
    return not (tokens[last].word == "." and (before in _SHORTENED or (len(before) == 1 and before.isalpha())))
