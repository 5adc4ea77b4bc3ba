"""Blocks of text laid out in lines of a width: items with a hanging indent, rows of three columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.cells import cell_len

INDENT = "  "
GAP = 2
WIDE = 48  # the widest a value column is made where nothing is wrapped
NARROW = 64  # below this many columns a row is written as one hanging line


@dataclass(frozen=True, slots=True)
class Item:
    """A line of text; further lines of it hang by two more columns."""

    text: str
    style: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A claim: its slot, its value and who says it."""

    label: str
    value: str
    who: str


Block = Item | Row
Line = tuple[tuple[str, str], ...]
"""A line on the screen: pieces of text, each with its style (`bold`, `dim`, `cyan` ... or none)."""


def lay(blocks: Iterable[Block], width: int | None) -> list[Line]:
    """The lines of the blocks. Without a width nothing is wrapped; rows in a run share their columns."""
    out: list[Line] = []
    rows: list[Row] = []
    for block in blocks:
        if isinstance(block, Row):
            rows.append(block)
            continue
        out += _table(rows, width)
        rows = []
        out += _item(block, width)
    return [*out, *_table(rows, width)]


def plain(line: Line) -> str:
    """A line without its styles."""
    return "".join(text for text, _ in line).rstrip()


def _item(item: Item, width: int | None) -> Iterator[Line]:
    lead = INDENT * item.level
    room = None if width is None else max(16, width - len(lead) - len(INDENT))
    for number, text in enumerate(wrap(item.text, room)):
        yield ((lead + (INDENT if number else ""), ""), (text, item.style))


def _table(rows: list[Row], width: int | None) -> Iterator[Line]:
    if not rows:
        return
    if width is not None and width < NARROW:
        for row in rows:
            yield from _item(Item(f"{row.label}: {row.value} ({row.who})", level=1), width)
        return
    first = max(cell_len(r.label) for r in rows)
    room = None if width is None else width - len(INDENT) - first - 2 * GAP
    second, third = (None, None) if room is None else _widths(rows, room)
    filled = min(WIDE, max(cell_len(r.value) for r in rows)) if second is None else second
    for row in rows:
        values, whos = wrap(row.value, second), wrap(row.who, third)
        for number in range(max(len(values), len(whos))):
            label = row.label if number == 0 else ""
            value = values[number] if number < len(values) else ""
            who = whos[number] if number < len(whos) else ""
            yield (
                (INDENT + _pad(label, first + GAP), "dim"),
                (_pad(value, filled) + " " * GAP, "bold"),
                (who, "cyan"),
            )


def _widths(rows: list[Row], room: int) -> tuple[int, int]:
    """The widths of the value and the speaker column: as wide as they need, else shared in proportion."""
    value, who = max(cell_len(r.value) for r in rows), max(cell_len(r.who) for r in rows)
    if value + who <= room:
        return value, max(who, 1)
    share = max(16, min(value, room - min(who, room * 2 // 5)))
    return share, max(12, room - share)


def wrap(text: str, width: int | None) -> list[str]:
    """The text in lines of at most so many columns, broken at blanks, in words only where one is too long."""
    if width is None or cell_len(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if cell_len(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, width)
        lines += full
    return [*lines, line]


def _broken(word: str, width: int) -> list[str]:
    """A word cut into pieces of at most so many columns."""
    pieces, piece = [], ""
    for char in word:
        if piece and cell_len(piece + char) > width:
            pieces.append(piece)
            piece = ""
        piece += char
    return [*pieces, piece]


def _pad(text: str, width: int) -> str:
    return text + " " * max(0, width - cell_len(text))
