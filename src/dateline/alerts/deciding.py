"""Decides what is news to whom: a function of the feed of changes, which is gone through once.

All that is decided of a stretch of the feed is written in one transaction with the number of its last change; so a
process that is killed loses and doubles nothing, and of several processes one goes on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.alerts import rhythm
from dateline.alerts.ledger import Change, Ledger
from dateline.alerts.matching import Index, indexed
from dateline.archive import Archive, alerts, changes, letters, work
from dateline.archive.alerts import Alert
from dateline.archive.letters import Item
from dateline.archive.schema import change
from dateline.incidents.stands import Stand, folded, from_dict

AT_ONCE = 250  # changes


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What a stretch of the feed comes to: its first and last number, what alerts know now of each incident of which
    that changed, and news by alert."""

    start: int
    upto: int
    told: dict[str, dict[str, Stand]] = field(default_factory=dict)
    news: dict[str, list[Item]] = field(default_factory=dict)


@dataclass(slots=True)
class Decider:
    """Goes through the feed. It keeps the alerts in memory as long as none of them changes."""

    archive: Archive
    _index: Index = field(default_factory=Index)
    _alerts: tuple[Alert, ...] = ()

    def run(self) -> int:
        """Decides all changes that are there; of how many incidents alerts are told."""
        count = 0
        while True:
            found = self.archive.read(self._looked)
            if found.upto == found.start:
                return count
            if _written(self.archive, found):
                count += sum(map(len, found.news.values()))

    def _looked(self, connection: Connection) -> Verdicts:
        start, last = alerts.decided(connection), changes.last(connection)
        if last <= start:  # who waits for news asks every few seconds, and there may be thousands of alerts
            return Verdicts(start, start)
        now = tuple(alerts.all_of(connection))
        if now != self._alerts:
            self._index, self._alerts = indexed(now), now
        return verdicts(connection, self._index, start) if now else Verdicts(start, last)


def verdicts(connection: Connection, index: Index, start: int, limit: int = AT_ONCE) -> Verdicts:
    """What the changes after number `start` come to, at most so many of them."""
    query = sa.select(change).where(change.c.seq > start).order_by(change.c.seq).limit(limit)
    rows = [change_of(row) for row in connection.execute(query)]
    if not rows:
        return Verdicts(start, start)
    ids = sorted({one for row in rows for one in (row.incident_id, row.other) if one})
    became = {row.incident_id: row.other for row in rows if row.kind == changes.MERGED and row.other}
    ledger = Ledger(
        index.asking, {one: frozenset(found) for one, found in index.matches(connection, ids).items()},
        letters.told_of(connection, ids), stood(connection, ids, start), became,
    )  # fmt: skip
    for row in rows:
        ledger.take(row)
    ledger.first_words(lambda incident_id: first_change(connection, incident_id))
    news: dict[str, list[Item]] = {}
    for incident_id, by_alert in sorted(ledger.news.items()):
        for alert_id, told in by_alert.items():
            if fresh := folded(told):
                news.setdefault(alert_id, []).append(Item(incident_id, fresh, ledger.last[incident_id], 0.0))
    known = {one: ledger.told.get(one, {}) for one in sorted(ledger.changed)}
    return Verdicts(start, rows[-1].seq, known, news)


def change_of(row: Any) -> Change:
    """A row of the feed."""
    detail = json.loads(row.detail)
    stand = from_dict(json.loads(row.stand)) if row.stand else None
    other = detail.get("into") or detail.get("from")
    return Change(row.seq, row.incident_id, row.kind, stand, other, bool(detail.get("anew")))


def stood(connection: Connection, ids: Sequence[str], upto: int) -> dict[str, Stand | None]:
    """How incidents stood after the changes up to a number."""
    last = (
        sa.select(sa.func.max(change.c.seq))
        .where(change.c.incident_id.in_(ids), change.c.seq <= upto, change.c.stand.is_not(None))
        .group_by(change.c.incident_id)
    )
    rows = connection.execute(sa.select(change.c.incident_id, change.c.stand).where(change.c.seq.in_(last)))
    return {row.incident_id: from_dict(json.loads(row.stand)) for row in rows}


def first_change(connection: Connection, incident_id: str) -> int:
    """The number of the first change of an incident, or of those that it was before."""
    seen: set[str] = set()
    ids, first = [incident_id], 2**62
    while ids:
        one = ids.pop()
        seen.add(one)
        query = sa.select(change.c.seq, change.c.detail).where(change.c.incident_id == one)
        row = connection.execute(query.order_by(change.c.seq).limit(1)).first()
        if row is not None:
            first = min(first, row.seq)
            ids += [was for was in json.loads(row.detail).get("was", ()) if was not in seen]
    return first


def _written(archive: Archive, found: Verdicts) -> bool:
    """Writes what was decided, unless somebody else went on from there meanwhile."""

    def work_(connection: Connection) -> bool:
        if alerts.decided(connection, lock=True) != found.start:
            return False
        at = work.now(connection)
        for incident_id, told in found.told.items():
            letters.put_told(connection, incident_id, told, at)
        there = {one.id: one for one in alerts.all_of(connection)} if found.news else {}
        for alert_id, new in found.news.items():
            if alert_id in there:
                _add(connection, there[alert_id], new, at)
        alerts.set_decided(connection, found.upto)
        return True

    return archive.write(work_)


def _add(connection: Connection, alert: Alert, new: Sequence[Item], at: float) -> None:
    issue = letters.open_issue(connection, alert.id)
    if issue is None:
        closed = letters.closed_since(connection, alert.id, at - rhythm.HOUR)
        issue = letters.begin(connection, alert.id, at, rhythm.due(alert, at, closed))
    letters.put_items(connection, issue.n, [Item(one.incident_id, one.news, one.seq, at) for one in new])
