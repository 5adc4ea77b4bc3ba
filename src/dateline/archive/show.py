"""What an archive knows of one incident or report, and of its sources: for people and for JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import current, invented
from dateline.archive.rows import is_id, unpack
from dateline.archive.schema import change, incident, judgement, mention, records, tombstone, version
from dateline.model.codec import from_json
from dateline.model.record import Record

_SHOWN = ("report_id", "text_hash", "outlet", "republisher", "headline", "url", "published", "genre", "fetched")


_data = sa.select(records.c.data).join(incident, incident.c.n == records.c.incident_n)


def record_of(connection: Connection, incident_id: str) -> Record:
    """The record of an incident, by its id."""
    data = connection.execute(_data.where(incident.c.id == incident_id)).scalar_one()
    return from_json(Record, json.loads(unpack(data)))


def incident_of(connection: Connection, incident_id: str) -> dict[str, Any]:
    """All about an incident: its record, its reports, decisions of people about it, what changed, and whether an
    invented report tells it."""
    data = connection.execute(_data.where(incident.c.id == incident_id)).scalar_one()
    told: dict[str, Any] = json.loads(unpack(data))
    uids = [m["mention"] for m in told.get("mentions", ())]
    decided = sa.select(judgement).where(judgement.c.a_now.in_(uids) | judgement.c.b_now.in_(uids))
    changed = sa.select(change).where(change.c.incident_id == incident_id).order_by(change.c.seq)
    return {
        "incident": told,
        "reports": [r for m in _unique(told) for r in reports(connection, m)],
        "judgements": [dict(row) for row in connection.execute(decided.order_by(judgement.c.id)).mappings()],
        "changes": [dict(row) for row in connection.execute(changed).mappings()],
        "invented": bool(invented.among(connection, [incident_id])),
    }


def _unique(told: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(m["report"] for m in told.get("mentions", ())))


def reports(connection: Connection, report_id: str, *, every: bool = False) -> list[dict[str, Any]]:
    """What is known of a report, without its text: the current version, or every one."""
    query = sa.select(*(version.c[name] for name in _SHOWN), version.c.current).where(version.c.report_id == report_id)
    rows = connection.execute(query.order_by(version.c.text_hash)).mappings()
    # Not asked of SQLite: it would look through all that is current (`archive.current`).
    return [dict(row) for row in rows if every or row["current"]]


def reading_of(connection: Connection, report_id: str) -> dict[str, Any] | None:
    """The reading of the current version of a report, as contract 1 has it. None where there is no such report.

    The id may be shortened to its first 6 or more characters where they are enough.
    """
    if not is_id(report_id):
        return None
    numbers = list(current.current(connection, [report_id]).values())
    if not numbers and len(report_id) >= 6:
        numbers = current.named(connection, report_id)
    if len(numbers) != 1:
        return None
    query = sa.select(version.c.n, version.c.reading, version.c.text).where(version.c.n == numbers[0])
    rows = connection.execute(query).all()
    data: dict[str, Any] = json.loads(unpack(rows[0].reading))
    data["report"]["text"] = unpack(rows[0].text)
    bodies = sa.select(mention.c.body).where(mention.c.version_n == rows[0].n).order_by(mention.c.n)
    data["mentions"] = [json.loads(unpack(body)) for body in connection.execute(bodies).scalars()]
    return data


def taken_down(connection: Connection, report_id: str) -> bool:
    """Whether the report of this id was taken down."""
    named = sa.select(tombstone.c.report_id).where(tombstone.c.report_id == report_id)
    return is_id(report_id) and connection.execute(named).first() is not None


def sources(connection: Connection) -> Iterator[dict[str, Any]]:
    """The outlets: how many reports of each there are, in how many incidents, and from when to when."""
    told = (
        sa.select(version.c.outlet, sa.func.count(incident.c.id.distinct()).label("incidents"))
        .join(mention, mention.c.version_n == version.c.n)
        .join(incident, incident.c.id == mention.c.incident_id)
        .where(version.c.current, incident.c.kind == "incident").group_by(version.c.outlet).subquery()
    )  # fmt: skip
    counted = (
        sa.select(
            version.c.outlet, sa.func.count().label("reports"), sa.func.min(version.c.published).label("first"),
            sa.func.max(version.c.published).label("last"),
        )
        .where(version.c.current).group_by(version.c.outlet).subquery()
    )  # fmt: skip
    query = (
        sa.select(counted, sa.func.coalesce(told.c.incidents, 0).label("incidents"))
        .outerjoin(told, told.c.outlet.is_not_distinct_from(counted.c.outlet))
        .order_by(counted.c.reports.desc(), counted.c.outlet)
    )
    for row in connection.execute(query).mappings():
        yield dict(row)
