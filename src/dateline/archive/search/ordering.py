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
from dateline.archive.search.plans import Plan, headed_by, in_heading, listed

MOST_COUNTED = 1_000  # hits that are walked; where there are more, nobody is told how many


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
    ordered = _in_order(places, order)
    if not after:
        return ordered[: query.size + 1], len(rows)
    rest = [place for place in ordered if _follows(place, after, order)]
    return rest[: query.size + 1], after.total


def _follows(place: Place, after: Cursor, order: Order) -> bool:
    """Whether a place comes after the one where the page before ended."""
    if place.later != after.valueless:
        return place.later
    return place.key < after.key if order.descending else place.key > after.key


def walked_places(
    connection: Connection, plan: Plan, query: Query, order: Order, after: Cursor | None
) -> tuple[list[Place], int | None]:
    """As `listed_places`, where the hits are many: the store walks them in order."""
    wanted = query.size + 1 if after else MOST_COUNTED + 1  # one walk gives the first page and the total
    headed = headed_by(connection, plan.embedded, plan.text) if order.by_heading and plan.text else None
    out: list[Place] = []
    for later in (False, True):
        if (later and not (order.nullable or order.by_heading)) or (after and after.valueless and not later):
            continue
        if headed == frozenset() and not later:
            continue
        if len(out) < wanted:
            begin = after if after and after.valueless == later else None
            for kind in kinds_of(query):
                statement = _statement(plan, order, kind, begin, later, headed).limit(wanted)
                out.extend(_places(connection, statement, later, not order.by_heading))
    out = _in_order(out, order)
    if after:
        return out[: query.size + 1], after.total
    return out[: query.size + 1], len(out) if len(out) <= MOST_COUNTED else None


def _places(connection: Connection, statement: Select[Any], later: bool, bare: bool) -> list[Place]:
    """What a statement finds; in the later part the key is the id alone where `bare`."""
    return [
        Place(row.n, (row.id,) if later and bare else (row.key, row.id), later) for row in connection.execute(statement)
    ]


def _in_order(places: list[Place], order: Order) -> list[Place]:
    """The first part sorted, then the later one."""
    parts = ([p for p in places if not p.later], [p for p in places if p.later])
    return [p for part in parts for p in sorted(part, key=lambda p: p.key, reverse=order.descending)]


def _statement(
    plan: Plan, order: Order, kind: str, after: Cursor | None, later: bool, headed: frozenset[int] | None
) -> Select[Any]:
    valueless = later and not order.by_heading
    by = [incident.c.id] if valueless else [order.key, incident.c.id]
    statement = sa.select(incident.c.n, order.key.label("key"), incident.c.id).where(*plan.of_kind(kind))
    if order.by_heading and plan.text:
        heading = in_heading(plan.embedded, plan.text) if headed is None else listed(plan.embedded, headed)
        if headed is None or headed:
            statement = statement.where(sa.not_(heading) if later else heading)
    elif order.nullable:
        statement = statement.where(order.key.is_(None) if later else order.key.is_not(None))
    if after:
        here, there = sa.tuple_(*by), sa.tuple_(*(sa.literal(part) for part in after.key))
        statement = statement.where(here < there if order.descending else here > there)
    return statement.order_by(*(column.desc() if order.descending else column.asc() for column in by))
