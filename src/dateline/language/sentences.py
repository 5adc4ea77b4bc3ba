"""Sentences of a passage, by rules: a full stop ends a sentence unless it belongs to an abbreviation or a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

# No sentence of a report is this long; lists and broken pages are.
LONGEST = 800
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st gen lt col maj capt sgt cpl pvt spc adm cmdr brig rep sen gov pres hon rev sr jr vs "
    "inc ltd co corp dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun "
    "approx fig vol ed al ft mt km supt insp det ca ariz calif colo conn fla ga ill ind kan ky la mass md mich minn "
    "miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n e.g i.e p.m a.m d.c".split()
)
_TITLES = frozenset("mr mrs ms dr gen lt col maj capt sgt st".split())
# After these an upper-case word may well start a new sentence ("at 5 p.m. Police said").
_MAY_END = frozenset({"p.m", "a.m", "u.s", "u.k", "u.n", "jr", "sr", "inc", "ltd", "co", "corp", "d.c"})
STARTERS = frozenset(
    "the a an in on at it he she they we i there this that these those but and police officials one two three four "
    "five six seven eight nine ten no some many as after before when while meanwhile however earlier later according "
    "his her their its".split()
)
_END = re.compile(r"(?:[.!?…]+[\"'”’)\]]*|[.!?]?[\"”]\s*(?=\n))(?=\s+|$)|\n+")
_WORD = re.compile(r"[\w.’'-]+$")


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` as spans of `text`, in order, white space left out at their ends."""
    end = len(text) if end is None else end
    spans, begin = [], start
    for match in _END.finditer(text, start, end):
        if match.start() < begin or not _ends(text, begin, match.start(), match.end(), end):
            continue
        spans.append((begin, match.end()))
        begin = match.end()
    spans.append((begin, end))
    short = [piece for span in spans for piece in _cut(text, *span)]
    return [trimmed for span in short if (trimmed := _trim(text, *span))[0] < trimmed[1]]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of at most LONGEST characters, cut at a comma or blank: what is read costs its square."""
    while end - start > LONGEST:
        marks = (text.rfind(mark, start + LONGEST // 2, start + LONGEST) for mark in (";", ",", " "))
        at = next((m + 1 for m in marks if m > 0), start + LONGEST)
        yield start, at
        start = at
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends(text: str, begin: int, at: int, after: int, limit: int) -> bool:
    """Does the mark at `at` end the sentence that began at `begin`?"""
    if text[at] == "\n":
        return True
    following = text[after:limit].lstrip()
    if not following:
        return True
    if following[0].islower():  # a quoted question or exclamation inside its sentence goes on in lower case
        return False
    if text[at] != "." or text[at : at + 3] == "...":
        return True
    word = _WORD.search(text, max(begin, at - 20), at)
    last = word.group().lower().strip("'’") if word else ""
    first = re.match(r"[\w'’]+", following)
    if last in ("no", "nos") and following[0].isdigit():
        return False
    starts = first is not None and first.group().lower() in STARTERS and first.group()[0].isupper()
    if last in _MAY_END:
        return starts or following[0] in '"“‘'
    if last in ABBREVIATIONS:
        # "Sat. The ..." ends; "Gen. The" does not occur; months and days end only before a clear starter.
        return starts and last not in _TITLES
    return not (len(last) == 1 and last.isalpha() and last != "i" and not starts)
