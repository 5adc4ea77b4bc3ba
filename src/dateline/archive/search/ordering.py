"""The order of hits and where a page begins: by keys, not by counting, so that what comes in between moves nothing.

Hits come in two parts: those with a value to sort by (or, for the best match, with all words in the heading), then the
others by id (or by number of reports).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from dateline.archive.schema import incident
from dateline.archive.search.cursors import Cursor, Key
from dateline.archive.search.filters import Query, kinds_of
from dateline.archive.search.plans import Plan, in_heading

MOST_COUNTED = 10_000  # hits; more are not counted


@dataclass(frozen=True, slots=True)
class Order:
    """A way to sort: the column, before the id that settles ties; whether the greatest comes first; what the parts are.

    With `by_heading` both parts are sorted by the column, else the later part has no value there.
    """

    key: ColumnElement[Any]
    kind: type
    descending: bool = True
    nullable: bool = True
    by_heading: bool = False

    @property
    def kinds(self) -> tuple[type, ...]:
        """The types of a key."""
        return (self.kind, str)

    @property
    def later_kinds(self) -> tuple[type, ...]:
        """The types of a key in the later part."""
        return self.kinds if self.by_heading else (str,)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an incident stands: its row number, its sort key, and whether it is of the later part."""

    n: int
    key: Key
    later: bool


_ORDERS = {
    "newest_event": Order(incident.c.start, str),
    "oldest_event": Order(incident.c.start, str, descending=False),
    "newest_report": Order(incident.c.last_published, str),
    "most_killed": Order(incident.c.killed, int),
    "most_reports": Order(incident.c.reports, int, nullable=False),
    "best_match": Order(incident.c.reports, int, nullable=False, by_heading=True),
}


def order_of(query: Query, plan: Plan) -> Order:
    """The order asked for; without words the best match is the newest event."""
    return _ORDERS["newest_event" if query.sort == "best_match" and plan.text is None else query.sort]


def listed_places(
    connection: Connection, plan: Plan, query: Query, order: Order, after: Cursor | None
) -> tuple[list[Place], int | None]:
    """One place more than a page, and how many hits there are, where the hits are few: all are read and sorted here."""
    where = (plan.column(incident.c.kind).in_(kinds_of(query)), *plan.conditions)
    rows = connection.execute(sa.select(incident.c.n, order.key, incident.c.id).where(*where)).all()
    first: set[int] = set()
    if order.by_heading and plan.text:
        heading = in_heading(plan.embedded, plan.text)
        first = set(connection.execute(sa.select(incident.c.n).where(*where, heading)).scalars())
    places = [
        Place(n, (id_,) if key is None else (key, id_), n not in first if order.by_heading else key is None)
        for n, key, id_ in rows
    ]
    out: list[Place] = []
    for later in (False, True):
        part = sorted((p for p in places if p.later == later), key=lambda p: p.key, reverse=order.descending)
        if after and after.valueless == later:
            part = [p for p in part if (p.key < after.key) == order.descending and p.key != after.key]
        elif after and after.valueless:
            part = []
        out.extend(part)
    return out[: query.size + 1], after.total if after else len(rows)


def walked_places(
    connection: Connection, plan: Plan, query: Query, order: Order, after: Cursor | None
) -> tuple[list[Place], int | None]:
    """As `listed_places`, where the hits are many: the store walks them in order."""
    wanted = query.size + 1
    out: list[Place] = []
    for later in (False, True):
        if (later and not (order.nullable or order.by_heading)) or (after and after.valueless and not later):
            continue
        if len(out) < wanted:
            out.extend(
                _part(connection, plan, query, order, after if after and after.valueless == later else None, later)
            )
    return out[:wanted], after.total if after else _counted(connection, plan, query)


def _part(
    connection: Connection, plan: Plan, query: Query, order: Order, after: Cursor | None, later: bool
) -> list[Place]:
    """The places of one part, those of each kind by its index, put together."""
    valueless = later and not order.by_heading
    places = [
        Place(row.n, (row.id,) if valueless else (row.key, row.id), later)
        for kind in kinds_of(query)
        for row in connection.execute(_statement(plan, order, kind, after, later).limit(query.size + 1))
    ]
    return sorted(places, key=lambda place: place.key, reverse=order.descending)


def _statement(plan: Plan, order: Order, kind: str, after: Cursor | None, later: bool) -> Select[Any]:
    valueless = later and not order.by_heading
    by = [incident.c.id] if valueless else [order.key, incident.c.id]
    statement = sa.select(incident.c.n, order.key.label("key"), incident.c.id).where(*plan.of_kind(kind))
    if order.by_heading and plan.text:
        heading = in_heading(plan.embedded, plan.text)
        statement = statement.where(sa.not_(heading) if later else heading)
    elif order.nullable:
        statement = statement.where(order.key.is_(None) if later else order.key.is_not(None))
    if after:
        here, there = sa.tuple_(*by), sa.tuple_(*(sa.literal(part) for part in after.key))
        statement = statement.where(here < there if order.descending else here > there)
    return statement.order_by(*(column.desc() if order.descending else column.asc() for column in by))


def _counted(connection: Connection, plan: Plan, query: Query) -> int | None:
    """How many hits there are; None for more than MOST_COUNTED."""
    inner: Select[Any] = sa.select(sa.literal_column("1").label("one")).select_from(incident)
    inner = inner.where(incident.c.kind.in_(kinds_of(query)), *plan.conditions).limit(MOST_COUNTED + 1)
    count = connection.execute(sa.select(sa.func.count()).select_from(inner.subquery())).scalar_one()
    return None if count > MOST_COUNTED else count
