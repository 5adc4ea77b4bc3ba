"""Near-copies in the archive: the texts of current versions that share much of their words, found by an index.

Versions with the very same text are known by its hash and have no rows here: forty copies would make 780 pairs.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from dateline.archive.schema import overlap, posting, version
from dateline.incidents.copies import MIN_PART, MIN_SHARED, WINDOW_DAYS, Overlap, Sketch, compare

NO_DAY = 0  # in the index, of a report whose day of publication is not known
_AT_A_TIME = 200  # candidates that are compared in one go

Found = Row[tuple[int, str, int | None, bytes, bytes]]


def enter(connection: Connection, versions: Iterable[int]) -> None:
    """Puts versions that became current into the index, and notes which others their texts overlap with."""
    for n in sorted(versions):
        row = connection.execute(_columns().where(version.c.n == n)).one()
        postings = array("q", bytes(row.postings))
        found = _alike(connection, row, postings)
        for start in range(0, len(found), _AT_A_TIME):
            others = connection.execute(_columns().where(version.c.n.in_(found[start : start + _AT_A_TIME]))).all()
            _note(connection, row, others)
        if postings:
            entries = [{"hash": value, "version_n": n, "day": row.day or NO_DAY} for value in postings]
            connection.execute(sa.insert(posting), entries)


def _columns() -> sa.Select[tuple[int, str, int | None, bytes, bytes]]:
    return sa.select(version.c.n, version.c.text_hash, version.c.day, version.c.sketch, version.c.postings)


def _alike(connection: Connection, row: Found, postings: array[int]) -> list[int]:
    """The current versions that may hold text of this one, by postings and days."""
    if not postings:
        return []
    held = sa.select(posting.c.version_n).where(posting.c.hash.in_(postings), posting.c.version_n != row.n)
    if row.day is None:
        near = held.subquery()
    else:  # two questions, so that the index serves each of them
        days = posting.c.day.between(row.day - WINDOW_DAYS, row.day + WINDOW_DAYS)
        near = sa.union_all(held.where(days), held.where(posting.c.day == NO_DAY)).subquery()
    shared = sa.select(near.c.version_n, sa.func.count().label("shared")).group_by(near.c.version_n)
    told = shared.having(sa.func.count() >= MIN_SHARED).subquery()
    # Eight bytes each. The number is of a pair alone, so what is compared does not hang on what else is there.
    theirs = sa.func.length(version.c.postings) / 8
    fewer = sa.case((theirs < len(postings), theirs), else_=len(postings))
    chosen = sa.select(told.c.version_n).join(version, version.c.n == told.c.version_n)
    return sorted(connection.execute(chosen.where(told.c.shared >= MIN_PART * fewer)).scalars())


def _note(connection: Connection, row: Found, others: Sequence[Found]) -> None:
    ours = Sketch(row.text_hash, (), bytes(row.sketch))
    rows = []
    for other in others:
        if other.text_hash == row.text_hash:
            continue
        told = compare(ours, Sketch(other.text_hash, (), bytes(other.sketch)))
        if told.found:
            a, b, seen = (row.n, other.n, told) if row.n < other.n else (other.n, row.n, told.turned())
            rows.append({"a": a, "b": b, "kind": seen.kind, "of_a": seen.of_first, "of_b": seen.of_second})
    if rows:
        connection.execute(sa.insert(overlap), rows)


def among(connection: Connection, versions: Sequence[int]) -> dict[tuple[int, int], Overlap]:
    """How the texts of these versions overlap, by pairs of row numbers, the smaller first."""
    query = sa.select(overlap).where(overlap.c.a.in_(versions), overlap.c.b.in_(versions))
    found = {(row.a, row.b): Overlap(row.kind, 0, row.of_a, row.of_b) for row in connection.execute(query)}
    hashes: dict[str, list[int]] = {}
    named = sa.select(version.c.n, version.c.text_hash).where(version.c.n.in_(versions)).order_by(version.c.n)
    for n, text_hash in connection.execute(named):
        hashes.setdefault(text_hash, []).append(n)
    for same in hashes.values():  # a chain of them is enough to hold them together
        found |= {pair: Overlap("identical", 0, 1.0, 1.0) for pair in pairwise(same)}
    return found
