"""What came of each input: n inputs, n outcomes. Named by its content, an input counts once."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.rows import OutcomeRow, Prepared, clean, now
from dateline.archive.schema import original, outcome

_TEXTS = ("message", "title", "url", "published", "warnings", "name")
LONGEST = 2000  # characters of a text that is shown in a list


def known(connection: Connection, keys: Sequence[str]) -> dict[str, bool]:
    """Of these inputs those that have an outcome, each with whether it was well."""
    rows = connection.execute(sa.select(outcome.c.key, outcome.c.ok).where(outcome.c.key.in_(keys)))
    return {key: bool(ok) for key, ok in rows}


def record(connection: Connection, prepared: Sequence[Prepared], at: str | None = None) -> None:
    """Writes the outcomes of these inputs in place of earlier ones, with their bytes where they are kept.

    `at`: when; what was written at that very moment is this same try, which is not counted again.
    """
    at = at or now()
    last = {p.outcome.key: p for p in prepared}
    if not last:
        return
    query = sa.select(outcome.c.key, outcome.c.tries, outcome.c.at).where(outcome.c.key.in_(list(last)))
    tries = {key: number - (then == at) for key, number, then in connection.execute(query)}
    if tries:
        connection.execute(sa.delete(original).where(original.c.key.in_(list(tries))))
        connection.execute(sa.delete(outcome).where(outcome.c.key.in_(list(tries))))
    rows = [_row(p.outcome) | {"at": at, "tries": tries.get(key, 0) + 1} for key, p in last.items()]
    connection.execute(sa.insert(outcome), rows)
    kept = [
        {"key": key, "given": p.original[0], "data": p.original[1]} for key, p in last.items() if p.original is not None
    ]
    if kept:
        connection.execute(sa.insert(original), kept)


def _row(told: OutcomeRow) -> dict[str, Any]:
    row = dataclasses.asdict(told)
    return row | {name: clean(row[name], 40 if name == "published" else LONGEST) for name in _TEXTS}


def listed(
    connection: Connection, *, code: str | None = None, failed: bool = False, after: str = "", limit: int | None = None
) -> Iterator[dict[str, Any]]:
    """The outcomes by key: all, those of one code, or those that failed."""
    query = sa.select(outcome).where(outcome.c.key > after).order_by(outcome.c.key).limit(limit)
    if code is not None:
        query = query.where(outcome.c.code == code)
    if failed:
        query = query.where(~outcome.c.ok)
    for row in connection.execution_options(yield_per=500).execute(query).mappings():
        yield dict(row)


def counted(connection: Connection) -> dict[str, int]:
    """How many outcomes there are of each code."""
    query = sa.select(outcome.c.code, sa.func.count()).group_by(outcome.c.code).order_by(outcome.c.code)
    return dict(connection.execute(query).all())
