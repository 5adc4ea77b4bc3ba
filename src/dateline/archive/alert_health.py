"""How the alerts go: who gets each, what was sent and what waits. No address stands here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.alert_schema import alert, issue, recipient, sending


@dataclass(frozen=True, slots=True)
class Health:
    """`recipients`: by kind and state how many; `letters`: by state how many of the issues that are kept; `issues`: how
    many were closed, `last` when; `due`: when the open one is closed. Moments in seconds since 1970."""

    recipients: Mapping[tuple[str, str], int] = field(default_factory=dict)
    letters: Mapping[str, int] = field(default_factory=dict)
    issues: int = 0
    last: float | None = None
    due: float | None = None


def health(connection: Connection) -> dict[str, Health]:
    """By alert how it goes; one that nobody gets and that never said anything is not there."""
    people, letters = _recipients(connection), _letters(connection)
    closed = sa.case((sa.not_(issue.c.open), 1), else_=0)
    due = sa.case((issue.c.open, issue.c.due))
    query = sa.select(issue.c.alert_id, sa.func.sum(closed), sa.func.max(issue.c.closed), sa.func.min(due))
    issues = {row[0]: row[1:] for row in connection.execute(query.group_by(issue.c.alert_id))}
    out = {}
    for alert_id in {*people, *letters, *issues}:
        count, last, next_ = issues.get(alert_id, (0, None, None))
        out[alert_id] = Health(people.get(alert_id, {}), letters.get(alert_id, {}), int(count), last, next_)
    return out


def _recipients(connection: Connection) -> dict[str, dict[tuple[str, str], int]]:
    by = (recipient.c.alert_id, recipient.c.kind, recipient.c.state)
    out: dict[str, dict[tuple[str, str], int]] = {}
    for alert_id, kind, state, count in connection.execute(sa.select(*by, sa.func.count()).group_by(*by)):
        out.setdefault(alert_id, {})[kind, state] = int(count)
    return out


def _letters(connection: Connection) -> dict[str, dict[str, int]]:
    by = (issue.c.alert_id, sending.c.state)
    query = sa.select(*by, sa.func.count()).join(issue, issue.c.n == sending.c.issue_n).group_by(*by)
    out: dict[str, dict[str, int]] = {}
    for alert_id, state, count in connection.execute(query):
        out.setdefault(alert_id, {})[state] = int(count)
    return out


def letters_by(connection: Connection) -> dict[tuple[str, str], int]:
    """By kind of recipient and state how many letters and calls there are."""
    by = (recipient.c.kind, sending.c.state)
    query = sa.select(*by, sa.func.count()).join(recipient, recipient.c.id == sending.c.recipient_id).group_by(*by)
    return {(kind, state): int(count) for kind, state, count in connection.execute(query)}


def alerts_by(connection: Connection) -> dict[str, int]:
    """How many alerts are `on`, and how many `paused`."""
    query = sa.select(alert.c.paused, sa.func.count()).group_by(alert.c.paused)
    return {"paused" if paused else "on": int(count) for paused, count in connection.execute(query)}
