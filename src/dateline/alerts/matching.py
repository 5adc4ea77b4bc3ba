"""Which alerts ask for which incidents, for thousands of alerts at once.

An alert is looked for under one value that each incident it asks for must have: a name, a country, a word. What is
found so is asked of the archive itself, so that an alert and a search never differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.alerts import Alert
from dateline.archive.schema import facet, incident
from dateline.archive.search import Query, among, fold
from dateline.archive.search.filters import NAMED
from dateline.model.errors import UsageError
from dateline.service.questions import query_of

Key = tuple[str, str]
# The filters by which an alert is looked for, the rarest values first. What lies within a place has it among its names.
_BY = ("actor", "place", "admin", "country", "weapon", "outlet", "speaker", "mode", "sub_event", "event", "type")
_ANY: Key = ("", "")


@dataclass(frozen=True, slots=True)
class Asking:
    """An alert with its question."""

    alert: Alert
    query: Query


@dataclass(slots=True)
class Index:
    """Alerts by a value that what they ask for must have."""

    asking: dict[str, Asking] = field(default_factory=dict)
    _by: dict[Key, list[str]] = field(default_factory=dict)

    def matches(self, connection: Connection, ids: Sequence[str]) -> dict[str, set[str]]:
        """By incident the ids of the alerts that ask for it as it is now."""
        wanted: dict[str, list[str]] = {}
        for incident_id, keys in _keys(connection, ids).items():
            for key in keys:
                for alert_id in self._by.get(key, ()):
                    wanted.setdefault(alert_id, []).append(incident_id)
        out: dict[str, set[str]] = {}
        for alert_id, maybe in wanted.items():
            for found in among(connection, self.asking[alert_id].query, sorted(set(maybe))):
                out.setdefault(found, set()).add(alert_id)
        return out


def indexed(alerts: Iterable[Alert]) -> Index:
    """The index of these alerts. One whose question can no longer be asked asks for nothing."""
    index = Index()
    for alert in alerts:
        try:
            asked = Asking(alert, query_of(alert.query))
        except UsageError:
            continue
        index.asking[alert.id] = asked
        for key in _under(asked.query):
            index._by.setdefault(key, []).append(alert.id)
    return index


def _under(query: Query) -> Iterator[Key]:
    for name in _BY:
        if values := getattr(query, name):
            for value in {fold(v) for v in values}:
                yield from ((each, value) for each in NAMED[name])
            return
    yield _ANY


def _keys(connection: Connection, ids: Sequence[str]) -> Mapping[str, set[Key]]:
    query = (
        sa.select(incident.c.id, facet.c.field, facet.c.folded)
        .join(facet, facet.c.incident_n == incident.c.n).where(incident.c.id.in_(ids))
    )  # fmt: skip
    out: dict[str, set[Key]] = {one: {_ANY} for one in ids}
    for incident_id, name, folded in connection.execute(query):
        out[incident_id].add((name, folded))
    return out
