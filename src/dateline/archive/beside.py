"""What stands beside an incident: the other mentions of its reports, and which incidents those tell."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.current import current
from dateline.archive.rows import unpack
from dateline.archive.schema import incident, mention, version

MOST_REPORTS = 40  # of one incident whose other mentions are looked at
MOST_MENTIONS = 200


@dataclass(frozen=True, slots=True)
class Beside:
    """A report's mention that is not of the incident at hand. `incident`, with its summary: the one that it tells."""

    report: str
    mention: str
    status: str
    reason: str
    event_type: str
    trigger: str
    start: int
    incident: str | None = None
    summary: str | None = None


def beside(connection: Connection, incident_id: str, reports: Sequence[str]) -> tuple[Beside, ...]:
    """The other mentions of the first MOST_REPORTS of these reports, in the order of the reports and of their text."""
    wanted = list(reports[:MOST_REPORTS])
    query = (
        sa.select(version.c.report_id, mention.c.body, mention.c.incident_id, incident.c.summary)
        .join(version, version.c.n == mention.c.version_n)
        .outerjoin(incident, incident.c.id == mention.c.incident_id)
        .where(version.c.n.in_(current(connection, wanted).values()))
        .where(sa.or_(mention.c.incident_id.is_(None), mention.c.incident_id != incident_id))
        .order_by(mention.c.n)
        .limit(MOST_MENTIONS)
    )
    found = [_beside(*row) for row in connection.execute(query)]
    return tuple(sorted(found, key=lambda one: (wanted.index(one.report), one.start)))


def mentions_of(connection: Connection, report_id: str) -> dict[str, str]:
    """Which incident each mention of a report tells, by the mention's id in its reading; only those that tell one."""
    query = (
        sa.select(mention.c.local_id, mention.c.incident_id)
        .join(version, version.c.n == mention.c.version_n)
        .where(version.c.n.in_(current(connection, [report_id]).values()), mention.c.incident_id.is_not(None))
    )
    return {str(local): str(told) for local, told in connection.execute(query)}


def _beside(report: str, body: bytes, told: str | None, summary: str | None) -> Beside:
    data: dict[str, Any] = json.loads(unpack(body))
    trigger = data["trigger"]
    return Beside(
        report, data["uid"], data["status"], data["status_reason"], data["event_type"], trigger["quote"],
        trigger["start"], told, summary,
    )  # fmt: skip
