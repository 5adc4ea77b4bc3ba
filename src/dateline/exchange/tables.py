"""Rows as CSV: RFC 4180, UTF-8, every character as it is, or with cells that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dateline.exchange.told import JOINT, Column, Row

# What a spreadsheet takes for the beginning of a formula, with the wide forms that some take for it, too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HALF = re.compile("[\ud800-\udfff]")
BOM = "\ufeff"


def csv_chunks(columns: Sequence[Column], rows: Iterable[Row], *, spreadsheet_safe: bool = False) -> Iterator[bytes]:
    """The table as UTF-8, the heading first, a chunk a row; lines end with CR LF.

    Unknown is an empty cell, a list is joined by " | ", yes and no are `true` and `false`. Half surrogate pairs, which
    UTF-8 cannot hold, are U+FFFD. `spreadsheet_safe`: a text that would begin a formula gets an apostrophe before it,
    every cell is quoted and a byte order mark stands in front, so that spreadsheets read UTF-8.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL if spreadsheet_safe else csv.QUOTE_MINIMAL, lineterminator="\r\n")
    if spreadsheet_safe:
        buffer.write(BOM)
    writer.writerow([column.name for column in columns])
    for row in rows:
        yield _taken(buffer)
        writer.writerow([cell(row[column.name], spreadsheet_safe) for column in columns])
    yield _taken(buffer)


def cell(value: Any, spreadsheet_safe: bool = False) -> str:
    """What stands in a cell. Numbers of ours are never taken for formulas, so they stay numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    text = whole(JOINT.join(value) if isinstance(value, (list, tuple)) else str(value))
    return f"'{text}" if spreadsheet_safe and text.startswith(_FORMULA) else text


def whole(text: str) -> str:
    """The text without half surrogate pairs."""
    return _HALF.sub("\ufffd", text)


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8")
