"""Which alerts ask for which incidents, for thousands of alerts at once.

An alert is looked for under one name that each incident it asks for must have: an actor, a place, a country. Names are
compared here as search compares them; whatever else an alert asks for, such as words, an area or numbers, is asked of
the archive itself. A test holds both against search.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.alerts import Alert
from dateline.archive.schema import facet, incident
from dateline.archive.search import Query, among, fold
from dateline.archive.search.filters import NAMED, kinds_of
from dateline.archive.search.query import parse
from dateline.model.errors import UsageError
from dateline.service.questions import query_of

Key = tuple[str, str]
# The filters by name, the rarest values first: an alert is looked for by the first that it has.
_BY = ("actor", "place", "admin", "country", "weapon", "outlet", "speaker", "mode", "sub_event", "event", "type")
_KIND = "kind"
_NOTHING = Query()
# What of a question is looked at here, or says nothing of what is asked for.
_SEEN: dict[str, Any] = {name: getattr(_NOTHING, name) for name in (*_BY, "kind", "sort", "size", "cursor")}


@dataclass(frozen=True, slots=True)
class Asking:
    """An alert with its question. `named`: of each set of these keys an incident must have one; `rest`: whether more is
    asked than names."""

    alert: Alert
    query: Query
    named: tuple[frozenset[Key], ...] = ()
    rest: bool = True


@dataclass(slots=True)
class Index:
    """Alerts by a name that what they ask for must have."""

    asking: dict[str, Asking] = field(default_factory=dict)
    by: dict[Key, list[str]] = field(default_factory=dict)

    def matches(self, connection: Connection, ids: Sequence[str]) -> dict[str, set[str]]:
        """By incident the ids of the alerts that ask for it as it is now."""
        maybe: dict[str, list[str]] = {}
        out: dict[str, set[str]] = {}
        for incident_id, keys in _keys(connection, ids).items():
            for alert_id in {one for key in keys for one in self.by.get(key, ())}:
                asking = self.asking[alert_id]
                if any(keys.isdisjoint(some) for some in asking.named):
                    continue
                if asking.rest:
                    maybe.setdefault(alert_id, []).append(incident_id)
                else:
                    out.setdefault(incident_id, set()).add(alert_id)
        for alert_id, some in maybe.items():
            for found in among(connection, self.asking[alert_id].query, some):
                out.setdefault(found, set()).add(alert_id)
        return out


def indexed(alerts: Iterable[Alert]) -> Index:
    """The index of these alerts. One whose question can no longer be asked asks for nothing."""
    index = Index()
    for alert in alerts:
        try:
            query = query_of(alert.query)
            parse(query.text)
        except UsageError:
            continue
        named = [frozenset(_values(query, name)) for name in _BY if getattr(query, name)]
        named.append(frozenset((_KIND, kind) for kind in kinds_of(query)))
        index.asking[alert.id] = Asking(alert, query, tuple(named), rest=replace(query, **_SEEN) != _NOTHING)
        for key in named[0]:
            index.by.setdefault(key, []).append(alert.id)
    return index


def _values(query: Query, name: str) -> Iterator[Key]:
    for value in {fold(v) for v in getattr(query, name)}:
        yield from ((each, value) for each in NAMED[name])


def _keys(connection: Connection, ids: Sequence[str]) -> Mapping[str, set[Key]]:
    """The kind and the names of each of these incidents that are there."""
    query = (
        sa.select(incident.c.id, incident.c.kind, facet.c.field, facet.c.folded)
        .outerjoin(facet, facet.c.incident_n == incident.c.n)
        .where(incident.c.id.in_(ids))
    )
    out: dict[str, set[Key]] = {}
    for incident_id, kind, name, folded in connection.execute(query):
        keys = out.setdefault(incident_id, {(_KIND, kind)})
        if name is not None:
            keys.add((name, folded))
    return out
