"""Taking a report down: its text, quotes and readings go, and a tombstone stays that ingest respects."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import judgements, revisions, versions
from dateline.archive.rows import clean, now
from dateline.archive.schema import original, outcome, tombstone, version
from dateline.archive.versions import Touched

CODE = "taken_down"


def take_down(connection: Connection, report_id: str, *, by: str, reason: str) -> Touched | None:
    """Takes a report with all its versions down. None where there is no such report, nor was one taken down.

    Decisions about its mentions stay, without their words.
    """
    touched = Touched()
    if versions.taken_down(connection, [report_id]):
        return touched
    if not clear(connection, report_id, touched):
        return None
    judgements.forget(connection, report_id)
    connection.execute(sa.insert(tombstone).values(report_id=report_id, reason=clean(reason), by=clean(by), made=now()))
    return touched


def clear(connection: Connection, report_id: str, touched: Touched) -> bool:
    """Takes the versions of a report away, with what its outcomes say and the bytes kept. False where it has none."""
    rows = connection.execute(sa.select(version.c.n).where(version.c.report_id == report_id)).scalars().all()
    for n in rows:
        versions.drop(connection, n, touched)
    ours = sa.select(outcome.c.key).where(outcome.c.report_id == report_id)
    connection.execute(sa.delete(original).where(original.c.key.in_(ours)))
    revisions.forget(connection, report_id)
    connection.execute(
        sa.update(outcome).where(outcome.c.report_id == report_id)
        .values(code=CODE, ok=True, message="", title=None, url=None, published=None, warnings=None, text_hash=None)
    )  # fmt: skip
    return bool(rows)
