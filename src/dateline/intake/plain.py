"""Plain text to lines: paragraphs by blank lines, or one a line, or wrapped lines put together again."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.intake.lines import Line

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_END = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_RUN = re.compile(r"[ \t\u00a0]{200,}")
_WIDE = 110  # a longer line was not wrapped by a program


def normal(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with LF line ends, without control characters and lone surrogates, and what that changed."""
    notes = []
    text = (
        text.removeprefix("\ufeff")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n\n")
    )
    text = text.replace("\x0b", "\n").replace("\x0c", "\n\n").replace("\x85", "\n")
    text, lost = _SURROGATE.subn("\ufffd", text)
    if lost:
        notes.append(("characters_lost", f"{lost} halves of characters stand as \ufffd"))
    text, gone = _CONTROL.subn("", text)
    if gone:
        notes.append(("control_characters", f"{gone} control characters were dropped"))
    # A run of blanks this long is no layout; rules that look past blanks would walk it again at every step.
    return _RUN.sub(" ", text), tuple(notes)


def lines(text: str) -> list[Line]:
    """The paragraphs of a plain text in order, as lines of unknown kind."""
    blocks = [_rows(b) for b in re.split(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+", text) if b.strip()]
    several = [rows for rows in blocks if len(rows) > 1]
    longest = max(several, key=len, default=[])
    wrapped = is_wrapped(longest)  # one program wrapped the whole text: its short paragraphs too
    out: list[Line] = []
    for number, rows in enumerate(blocks):
        if len(rows) > 1 and (is_wrapped(rows) or (wrapped and _carried(rows))):
            out += [Line(" ".join(part), block=number) for part in _unwrap(rows)]
        else:
            out += [Line(row, block=number) for row in rows]
    if len(blocks) == 2 and len(blocks[0]) == 1 < len(blocks[1]) and not wrapped and len(out[0].text.split()) <= 15:
        # The one blank line of a text whose paragraphs stand on lines of their own sets the headline apart.
        out[0] = replace(out[0], heading=1)
    return out


def _carried(rows: list[str]) -> bool:
    """Does each line but the last look like one that a program ended?"""
    return all(len(row) >= 45 and not re.search(r"[.!?][\"'”’)\]]*$", row) for row in rows[:-1])


def _rows(block: str) -> list[str]:
    return [row.strip() for row in block.split("\n") if row.strip()]


def is_wrapped(rows: list[str]) -> bool:
    """Were these lines broken by a program in the middle of sentences?"""
    if len(rows) < 2 or max(map(len, rows)) > _WIDE:
        return False
    inner = rows[:-1]
    open_ended = sum(not _END.search(row) for row in inner)
    carried = sum(bool(re.match(r"[a-z(]", row)) for row in rows[1:])
    widths = sorted(map(len, inner))
    typical = widths[len(widths) // 2]
    if typical < 35:
        return False
    lower = any(char.islower() for row in rows for char in row)
    if not lower:  # all capitals: no telling from letters, so by even lengths alone
        return len(rows) >= 3 and open_ended >= 0.6 * len(inner)
    return open_ended >= 0.5 * len(inner) and carried >= 0.3 * len(inner)


def _unwrap(rows: list[str]) -> list[list[str]]:
    """Groups of wrapped lines that make a paragraph: a line much shorter than the others that ends a sentence
    ends one."""
    widest = max(map(len, rows))
    parts: list[list[str]] = [[]]
    for row in rows:
        parts[-1].append(row)
        if len(row) < 0.6 * widest and re.search(r"[.!?][\"'”’)\]]*$", row):
            parts.append([])
    return [part for part in parts if part]
