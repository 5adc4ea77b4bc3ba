"""Quotations: the stretches of text between quotation marks, over sentences and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model.report import Passage

_MARKS = re.compile(r"[“”\"„«»]|``|''")
_SHORT = 4  # words: a shorter quotation is somebody's term, not their speech


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks: `start` and `end` take in the marks. `left_open`: its paragraph ends without
    a closing mark, so that the next quotation may go on with it."""

    start: int
    end: int
    words: int
    left_open: bool = False

    @property
    def speech(self) -> bool:
        """Long enough to be speech, not one word set off."""
        return self.words >= _SHORT


def find(text: str, passages: tuple[Passage, ...]) -> list[Quotation]:
    """The double-quoted stretches of headline and body, in order. A quotation left open at a paragraph's end goes
    on into the next paragraph where a closing mark is the first mark there; else it ends with its paragraph."""
    found: list[Quotation] = []
    pending: int | None = None
    for passage in passages:
        if passage.kind not in ("headline", "body", "caption", "list"):
            continue
        quotations, carried = _in_passage(text, passage.start, passage.end, pending)
        if pending is not None and not carried:
            found.append(_quotation(text, pending, _last_end(text, pending, passage.start), True))
        pending = None
        if quotations and quotations[-1].left_open and passage.kind == "body":
            pending = quotations.pop().start
        found += quotations
    if pending is not None:
        found.append(_quotation(text, pending, _last_end(text, pending, len(text)), True))
    return sorted((q for q in found if q.words), key=lambda q: q.start)


def _last_end(text: str, start: int, limit: int) -> int:
    """The end of the paragraph that a quotation was left open in."""
    line = text.find("\n", start, limit)
    return line if line >= 0 else limit


def _in_passage(text: str, start: int, end: int, pending: int | None) -> tuple[list[Quotation], bool]:
    found: list[Quotation] = []
    opened, carried = None, False
    for order, match in enumerate(_MARKS.finditer(text, start, end)):
        at, mark = match.start(), match.group()
        if mark in ('"', "''"):
            opens = _opens(text, at, match.end(), opened is not None)
        else:
            opens = mark in ("“", "„", "«", "``")
        if order == 0 and not opens and pending is not None:
            opened, carried = pending, True
        if opens:
            if opened is not None:
                found.append(_quotation(text, opened, at))
            opened = at
        elif opened is not None:
            found.append(_quotation(text, opened, match.end()))
            opened = None
    if opened is not None:
        found.append(_quotation(text, opened, end, True))
    return found, carried


def _opens(text: str, at: int, end: int, inside: bool) -> bool:
    """A straight mark opens where white space stands before it and a letter after it."""
    before = text[at - 1] if at else " "
    after = text[end] if end < len(text) else " "
    if (before.isspace() or before in "(—–-") and not after.isspace():
        return True
    if not before.isspace() and (after.isspace() or after in ",.;:)"):
        return False
    return not inside


def _quotation(text: str, start: int, end: int, left_open: bool = False) -> Quotation:
    words = text[start:end].rstrip()
    return Quotation(start, start + len(words), len(re.findall(r"\w+", words)), left_open)
