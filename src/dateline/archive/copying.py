"""A copy of a whole archive in another one, of either store: all rows with their numbers, checked before they are kept.

Rows go over table by table, a few in memory at a time, in one transaction: the target holds all of them or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import canonical
from dateline.archive.errors import ArchiveError, NotEmpty
from dateline.archive.schema import METADATA, doc
from dateline.archive.search import indexing
from dateline.archive.store import Archive

AT_ONCE = 200  # rows
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied: rows of each table, and the SHA-256 of the canonical export, the same of both archives."""

    rows: dict[str, int]
    sha256: str


def copy(source: Archive, target: Archive, tell: Tell = lambda _done, _all: None) -> Copied:
    """Copies all that one archive holds into an empty one; `tell` hears how many rows of how many are over.

    One state of the source is copied, also while others write to it. Raises NotEmpty where the target holds something,
    ArchiveError where the two do not say the same in the end; the target is as it was then.
    """
    patient = replace(source.patience, read=0, write=0, idle=0)  # tables may be large, and sums take their time
    source, target = replace(source, patience=patient), replace(target, patience=patient)
    with source.reading() as before, target.writing() as after:
        if not is_empty(after):
            raise NotEmpty(f"{target.where}: holds something already; it was left as it is: name an empty one")
        total = sum(counted(before).values())
        rows: dict[str, int] = {}
        for table in METADATA.sorted_tables:
            rows[table.name] = _over(before, after, table, lambda n: tell(sum(rows.values()) + n, total))
        if not target.embedded:
            _number_on(after)
        sums = [canonical.sha256(connection) for connection in (before, after)]
        if sums[0] != sums[1] or rows != counted(after):
            raise ArchiveError(f"{target.where}: the copy differs from {source.where}, so nothing was kept")
    return Copied(rows, sums[0])


def counted(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    count = sa.select(sa.func.count())
    return {t.name: connection.execute(count.select_from(t)).scalar_one() for t in METADATA.sorted_tables}


def is_empty(connection: Connection) -> bool:
    """Whether no table has a row."""
    return not any(
        connection.execute(sa.select(sa.literal(1)).select_from(t).limit(1)).first() for t in METADATA.sorted_tables
    )


def _over(before: Connection, after: Connection, table: sa.Table, tell: Callable[[int], None]) -> int:
    done = 0
    with closing(indexing.stored(before) if table is doc else _rows(before, table)) as rows:
        while part := list(islice(rows, AT_ONCE)):
            if table is doc:
                indexing.store(after, part)
            else:
                after.execute(sa.insert(table), part)
            done += len(part)
            tell(done)
    return done


def _rows(connection: Connection, table: sa.Table) -> Generator[dict[str, Any], None, None]:
    query = sa.select(table).order_by(*table.primary_key).execution_options(yield_per=AT_ONCE)
    with connection.execute(query) as result:
        for row in result.mappings():
            yield dict(row)


def _number_on(connection: Connection) -> None:
    """Has PostgreSQL number rows on from the highest number that came over."""
    for table in METADATA.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        sequence = sa.func.pg_get_serial_sequence(f'"{table.name}"', column.name)
        highest = connection.execute(sa.select(sa.func.max(column))).scalar()
        if highest and connection.execute(sa.select(sequence)).scalar():
            connection.execute(sa.select(sa.func.setval(sequence, highest)))
