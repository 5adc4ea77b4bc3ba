"""What an alert would have sent over the last days: the feed of changes gone through anew, as if nobody was told.

Nothing is written. What an incident is about is asked of it as it is now, since the archive keeps no former records;
how many origins, dead or hurt it had is taken from the feed, as it was then. What is gone by now is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.alerts import rhythm
from dateline.alerts.deciding import change_of, first_change, stood
from dateline.alerts.ledger import Change, Ledger
from dateline.alerts.matching import Asking
from dateline.archive import changes, work
from dateline.archive.alerts import Alert
from dateline.archive.changes import MERGED
from dateline.archive.letters import Item
from dateline.archive.schema import change
from dateline.archive.search import among
from dateline.incidents.stands import Stand, folded
from dateline.service.questions import query_of

DAY: Final = 86_400.0
MOST_CHANGES: Final = 20_000  # of the feed that are gone through: those before are left out
TOGETHER: Final = 1.0  # seconds: changes so close are decided at once
LATER: Final = 2**62  # than any change
_AT_ONCE = 500  # names in a question to the archive


@dataclass(frozen=True, slots=True)
class Planned:
    """An issue that would have been sent. `at`: when, seconds since 1970; `waiting`: it would still be to come."""

    at: float
    items: tuple[Item, ...]
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What would have been sent, the oldest first. `since`: from when on the feed was gone through, seconds since 1970;
    `whole`: false where that is later than was asked for, since so much changed."""

    alert: Alert
    days: int
    since: float
    whole: bool
    issues: tuple[Planned, ...]

    @property
    def incidents(self) -> int:
        """Of how many incidents something would have been told."""
        return len({item.incident_id for issue in self.issues for item in issue.items})


def preview(connection: Connection, alert: Alert, days: int = 30) -> Preview:
    """What the alert would have sent over so many days, by its rhythm and quiet hours. It need not be saved.

    Raises UsageError for a question that cannot be asked.
    """
    now = work.now(connection)
    asked = _before(connection, now - days * DAY)
    last = changes.last(connection)
    start = max(asked, last - MOST_CHANGES)
    past = Asking(replace(alert, id=alert.id or "preview", since=start, paused=False), query_of(alert.query))
    rows, heirs = _rows(connection, start, last)
    whole = start == asked
    since = now - days * DAY if whole or not rows else rows[0][0]
    replay = _replay(connection, past, [one for _, one in rows], heirs)
    told = [item for at, together in _together(rows) for item in replay.told(at, together)]
    return Preview(alert, days, since, whole, tuple(_issues(past.alert, told, now)))


def _before(connection: Connection, moment: float) -> int:
    """The number of the last change before a moment. Times of the feed have no index; they rise with the numbers."""
    wanted = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    low, high = 0, changes.last(connection)
    while low < high:
        middle = (low + high + 1) // 2
        row = sa.select(change.c.at).where(change.c.seq <= middle).order_by(change.c.seq.desc()).limit(1)
        at = connection.execute(row).scalar()
        low, high = (middle, high) if at is None or at < wanted else (low, middle - 1)
    return low


def _rows(connection: Connection, start: int, last: int) -> tuple[list[tuple[float, Change]], set[str]]:
    """The changes with their times; and the incidents that are told to have been others before."""
    query = sa.select(change).where(change.c.seq > start, change.c.seq <= last).order_by(change.c.seq)
    found, heirs = [], set[str]()
    for row in connection.execute(query):
        found.append((datetime.fromisoformat(row.at).timestamp(), change_of(row)))
        if '"was"' in row.detail:
            heirs.add(row.incident_id)
    return found, heirs


def _together(rows: Iterable[tuple[float, Change]]) -> Iterator[tuple[float, list[Change]]]:
    """Changes that came at one time, as somebody who watches would have seen them."""
    begun, some = 0.0, list[Change]()
    for at, one in rows:
        if some and at - begun > TOGETHER:
            yield begun, some
            some = []
        if not some:
            begun = at
        some.append(one)
    if some:
        yield begun, some


def _replay(connection: Connection, past: Asking, rows: Sequence[Change], heirs: set[str]) -> _Replay:
    """What is known before the first change, of the incidents that the alert asks for as what they are by now."""
    open_query = replace(past.query, origins_min=None, killed_min=None, injured_min=None)  # asked of each stand
    became = {one.incident_id: one.other for one in rows if one.kind == MERGED and one.other}
    now = {name: _last(name, became) for one in rows for name in (one.incident_id, one.other) if name}
    found = {one for part in _parts(sorted(set(now.values()))) for one in among(connection, open_query, part)}
    wanted = sorted(name for name, last in now.items() if last in found)
    before = {n: one for part in _parts(wanted) for n, one in stood(connection, part, past.alert.since).items()}
    return _Replay(connection, past, frozenset(wanted), _older(connection, past, wanted, heirs), before)


def _older(connection: Connection, past: Asking, names: Sequence[str], heirs: set[str]) -> frozenset[str]:
    """Those of these incidents that were there before, also as others."""
    since, found = past.alert.since, set[str]()
    for part in _parts(names):
        there = sa.select(change.c.incident_id).where(change.c.incident_id.in_(part), change.c.seq <= since).distinct()
        found.update(connection.execute(there).scalars())
    found.update(name for name in names if name in heirs and first_change(connection, name) <= since)
    return frozenset(found)


def _last(name: str, became: Mapping[str, str]) -> str:
    seen = set[str]()
    while name in became and name not in seen:
        seen.add(name)
        name = became[name]
    return name


def _parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    return (names[place : place + _AT_ONCE] for place in range(0, len(names), _AT_ONCE))


@dataclass(slots=True)
class _Replay:
    """The feed as one alert would have heard it. `wanted`: the incidents that it asks for; `older`: those of them that
    were there before the first change."""

    connection: Connection
    past: Asking
    wanted: frozenset[str]
    older: frozenset[str]
    _stood: dict[str, Stand | None]
    _told: dict[str, dict[str, Stand]] = field(default_factory=dict)

    def told(self, at: float, together: Sequence[Change]) -> list[Item]:
        """What the alert is told of changes that came at one time."""
        some = [one for one in together if one.incident_id in self.wanted or (one.other or "") in self.wanted]
        if not some:
            return []
        alert_id = self.past.alert.id
        names = self.wanted & {name for one in some for name in (one.incident_id, one.other or one.incident_id)}
        matching = {name: frozenset({alert_id}) for name in sorted(names) if self._reached(name, some)}
        became = {one.incident_id: one.other for one in some if one.kind == MERGED and one.other}
        ledger = Ledger({alert_id: self.past}, matching, self._told, self._stood, became)
        for one in some:
            ledger.take(one)
        ledger.first_words(lambda name: 0 if name in self.older else LATER)
        found = ((name, folded(news.get(alert_id, ()))) for name, news in sorted(ledger.news.items()))
        return [Item(name, news, ledger.last[name], at) for name, news in found if news]

    def _reached(self, name: str, some: Sequence[Change]) -> bool:
        """Whether the incident then had as many origins, dead or hurt as the alert asks for at least."""
        query = self.past.query
        stands = [one.stand for one in some if one.incident_id == name and one.stand is not None]
        stand = stands[-1] if stands else self._stood.get(name)
        if stand is None:
            return True
        return (
            stand.origins >= (query.origins_min or 0) and stand.most("killed") >= (query.killed_min or 0)
            and stand.most("injured") >= (query.injured_min or 0)
        )  # fmt: skip


def _issues(alert: Alert, told: Sequence[Item], now: float) -> Iterator[Planned]:
    """The items in issues, as they would have been begun and closed."""
    closed, due, some = list[float](), 0.0, dict[str, Item]()
    for item in told:
        if some and item.at > due:
            yield Planned(due, tuple(some.values()))
            closed.append(due)
            some = {}
        if not some:
            due = rhythm.due(alert, item.at, [one for one in closed[-alert.most :] if one > item.at - rhythm.HOUR])
        before = some.pop(item.incident_id, None)
        news = folded((*before.news, *item.news)) if before else item.news
        if news:
            some[item.incident_id] = replace(item, news=news)
    if some:
        yield Planned(due, tuple(some.values()), waiting=due > now)
