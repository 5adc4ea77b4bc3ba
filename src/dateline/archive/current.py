"""Which version of a report is the current one, found by the report's id alone.

Asked for both at once, SQLite's planner takes the index of what is current, which is nearly all of an archive.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import version

_MOST_BOUND = 500


def current(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """The row number of the current version of each of these reports that there is, in the order of the ids."""
    found: dict[str, int] = {}
    columns = sa.select(version.c.report_id, version.c.n, version.c.current)
    for start in range(0, len(ids), _MOST_BOUND):
        part = columns.where(version.c.report_id.in_(ids[start : start + _MOST_BOUND]))
        found |= {row.report_id: row.n for row in connection.execute(part) if row.current}
    return {name: found[name] for name in ids if name in found}


def named(connection: Connection, beginning: str) -> list[int]:
    """The row numbers of the current versions of up to two reports whose ids begin so."""
    columns = sa.select(version.c.n, version.c.current)
    begun = version.c.report_id.between(beginning, beginning + "\x7f")
    rows = connection.execute(columns.where(begun).order_by(version.c.report_id).limit(_MOST_BOUND))
    return [row.n for row in rows if row.current][:2]
