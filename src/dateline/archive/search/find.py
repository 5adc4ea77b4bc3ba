"""Finds incidents: a question to a page of hits, and to counts by facet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from dateline.archive.schema import facet, incident
from dateline.archive.search import cursors
from dateline.archive.search.cursors import Cursor
from dateline.archive.search.deadline import SECONDS, deadline
from dateline.archive.search.filters import Query
from dateline.archive.search.plans import Plan, planned, score
from dateline.archive.search.rows import COLUMN_FIELDS, FIELDS
from dateline.archive.search.snippets import Snippet, snippets
from dateline.model.errors import UsageError

MOST_COUNTED = 10_000  # hits; more are not counted
MOST_FACETS = 500  # values of one field

_SHOWN = (
    "id", "kind", "event_type", "mode", "acled_event", "acled_sub_event", "summary", "start", "end", "when_precision",
    "place", "level", "lat", "lon", "radius_km", "country", "killed", "killed_low", "killed_high", "injured",
    "injured_low", "injured_high", "state", "reports", "origins", "first_published", "last_published",
    "perpetrator_confidence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """An incident found: its columns (docs/search.md), and the claim's quote that best shows the words asked for."""

    id: str
    kind: str
    event_type: str
    mode: str | None
    acled_event: str | None
    acled_sub_event: str | None
    summary: str
    start: str | None
    end: str | None
    when_precision: str | None
    place: str | None
    level: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    country: str | None
    killed: int | None
    killed_low: int | None
    killed_high: int | None
    injured: int | None
    injured_low: int | None
    injured_high: int | None
    state: str
    reports: int
    origins: int
    first_published: str | None
    last_published: str | None
    perpetrator_confidence: str | None
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits in order. `total` counts all hits when the first page was asked for, None for more than MOST_COUNTED;
    `next` is the cursor of the page after, None on the last."""

    hits: tuple[Hit, ...]
    total: int | None
    next: str | None


@dataclass(frozen=True, slots=True)
class _Order:
    """A way to sort: the columns, before the id that settles ties, and whether the greatest comes first."""

    keys: tuple[ColumnElement[Any], ...]
    kinds: tuple[type, ...]
    descending: bool
    nullable: bool


_ORDERS = {
    "newest_event": _Order((incident.c.start,), (str, str), True, True),
    "oldest_event": _Order((incident.c.start,), (str, str), False, True),
    "newest_report": _Order((incident.c.last_published,), (str, str), True, True),
    "most_killed": _Order((incident.c.killed,), (int, str), True, True),
    "most_reports": _Order((incident.c.reports,), (int, str), True, False),
}


def search(connection: Connection, query: Query, *, seconds: float = SECONDS) -> Page:
    """A page of the incidents that the question asks for.

    Raises UsageError for a text that cannot be searched and a damaged or foreign cursor, LimitExceeded where it takes
    longer than `seconds`.
    """
    with deadline(connection, seconds):
        plan = planned(connection, query)
        order = _order(plan, query)
        after = cursors.read(query.cursor, query, order.kinds) if query.cursor else None
        if plan.empty:
            return Page((), 0, None)
        rows = _rows(connection, plan, query, order, after)
        total = after.total if after else _counted(connection, plan, query)
        page = rows[: query.size]
        more = len(rows) > query.size
        shown = snippets(connection, [row.id for row in page], plan.text) if plan.text else {}
        hits = tuple(Hit(**{name: row._mapping[name] for name in _SHOWN}, snippet=shown.get(row.id)) for row in page)
        return Page(hits, total, cursors.write(_cursor(page[-1], order, total), query) if more else None)


def facets(
    connection: Connection, query: Query, fields: Sequence[str], limit: int = 20, *, seconds: float = SECONDS
) -> dict[str, list[tuple[str, int]]]:
    """For each field of rows.FIELDS or rows.COLUMN_FIELDS, its most frequent values in the incidents asked for, with
    how many incidents have each. Values that differ only in how they are written are one.

    Where the question has more than MOST_COUNTED hits, the first so many in the order of `sort` are counted. Raises as
    `search`; UsageError for another field.
    """
    for field in fields:
        if field not in FIELDS and field not in COLUMN_FIELDS:
            raise UsageError(f"facet {field[:40]!r}: one of {', '.join((*FIELDS, *COLUMN_FIELDS))}")
    if not 1 <= limit <= MOST_FACETS:
        raise UsageError(f"the number of values of a facet is 1 to {MOST_FACETS}")
    found: dict[str, list[tuple[str, int]]] = {field: [] for field in fields}
    with deadline(connection, seconds):
        plan = planned(connection, query)
        if plan.empty or not fields:
            return found
        chosen = _first(plan, query).subquery("chosen")
        in_table = [field for field in fields if field in FIELDS]
        if in_table:
            for field, value, count in connection.execute(_grouped(connection, chosen, in_table, limit)):
                found[field].append((value, count))
        for field in (field for field in fields if field in COLUMN_FIELDS):
            column = chosen.c[field]
            counted = sa.select(column, sa.func.count().label("c")).group_by(column)
            rows = sorted(connection.execute(counted).all(), key=lambda row: (-row[1], row[0]))
            found[field] = [(value, count) for value, count in rows[:limit]]
    return found


def _order(plan: Plan, query: Query) -> _Order:
    if query.sort != "best_match":
        return _ORDERS[query.sort]
    if plan.text is None or plan.empty:
        return _ORDERS["newest_event"]
    return _Order((score(plan.embedded, plan.text), incident.c.reports), (int, int, str), True, False)


def _kinds(query: Query) -> tuple[str, ...]:
    return ("incident", "background") if query.kind == "any" else (query.kind,)


def _rows(connection: Connection, plan: Plan, query: Query, order: _Order, after: Cursor | None) -> list[Any]:
    """One row more than a page, in order; those without a value to sort by come last."""
    wanted = query.size + 1
    rows: list[Any] = []
    if not (after and after.valueless):
        rows = _merged(connection, plan, query, order, after, valueless=False)
    if order.nullable and len(rows) < wanted:
        at = after if after and after.valueless else None
        rows.extend(_merged(connection, plan, query, order, at, valueless=True))
    return rows[:wanted]


def _merged(
    connection: Connection, plan: Plan, query: Query, order: _Order, after: Cursor | None, *, valueless: bool
) -> list[Any]:
    """Rows of each kind, each by its index, put together."""
    kinds = _kinds(query)
    rows = [
        row
        for kind in kinds
        for row in connection.execute(_statement(plan, order, kind, after, valueless).limit(query.size + 1))
    ]
    if len(kinds) > 1:
        rows.sort(key=lambda row: _key(row, order, valueless), reverse=order.descending)
    return rows


def _statement(plan: Plan, order: _Order, kind: str, after: Cursor | None, valueless: bool) -> Select[Any]:
    keys = [] if valueless else [plan.column(key) for key in order.keys]
    sorted_by = [*keys, plan.column(incident.c.id)]
    statement = sa.select(
        *(incident.c[name] for name in _SHOWN), *(key.label(f"key_{index}") for index, key in enumerate(order.keys))
    ).where(*plan.of_kind(kind))
    if order.nullable:
        only = plan.column(order.keys[0])
        statement = statement.where(only.is_(None) if valueless else only.is_not(None))
    if after:
        here, there = sa.tuple_(*sorted_by), sa.tuple_(*(sa.literal(part) for part in after.key))
        statement = statement.where(here < there if order.descending else here > there)
    return statement.order_by(*(column.desc() if order.descending else column.asc() for column in sorted_by))


def _key(row: Any, order: _Order, valueless: bool) -> tuple[Any, ...]:
    values = () if valueless else tuple(row._mapping[f"key_{index}"] for index in range(len(order.keys)))
    return (*values, row.id)


def _cursor(row: Any, order: _Order, total: int | None) -> Cursor:
    valueless = order.nullable and row.key_0 is None
    return Cursor(_key(row, order, valueless), valueless, total)


def _counted(connection: Connection, plan: Plan, query: Query) -> int | None:
    """How many hits there are; None for more than MOST_COUNTED."""
    kinds = incident.c.kind.in_(_kinds(query)) if query.kind == "any" else incident.c.kind == query.kind
    kind = plan.of_kind(query.kind)[0] if query.kind != "any" else kinds
    inner: Select[Any] = (
        sa.select(sa.literal_column("1").label("one")).where(kind, *plan.conditions).limit(MOST_COUNTED + 1)
    )
    count = connection.execute(sa.select(sa.func.count()).select_from(inner.subquery())).scalar_one()
    return None if count > MOST_COUNTED else count


def _first(plan: Plan, query: Query) -> Select[Any]:
    """The incidents that facets are counted in."""
    order = _order(plan, query)
    keys = [plan.column(key) for key in order.keys]
    kind = plan.of_kind(query.kind)[0] if query.kind != "any" else incident.c.kind.in_(_kinds(query))
    statement = sa.select(incident.c.n, incident.c.state, incident.c.kind).where(kind, *plan.conditions)
    if not plan.few:
        ordered = [key.desc() if order.descending else key.asc() for key in keys]
        statement = statement.order_by(*ordered)
    return statement.limit(MOST_COUNTED)


def _grouped(connection: Connection, chosen: sa.Subquery, fields: list[str], limit: int) -> Select[Any]:
    """The most frequent values of each field, the first of the ways in which each is written."""
    binary = "BINARY" if connection.dialect.name == "sqlite" else "C"
    folded = facet.c.folded.collate(binary)
    # An incident in which one name is written in two ways counts once.
    once = (
        sa.select(
            facet.c.incident_n, facet.c.field, folded.label("folded"),
            sa.func.min(facet.c.value.collate(binary)).label("value"),
        )
        .where(facet.c.incident_n.in_(sa.select(chosen.c.n)), facet.c.field.in_(fields))
        .group_by(facet.c.incident_n, facet.c.field, folded)
        .subquery("once")
    )  # fmt: skip
    counted = (
        sa.select(once.c.field, once.c.folded, sa.func.min(once.c.value).label("value"), sa.func.count().label("hits"))
        .group_by(once.c.field, once.c.folded)
        .subquery("counted")
    )
    place = sa.func.row_number().over(
        partition_by=counted.c.field, order_by=(counted.c.hits.desc(), counted.c.folded.asc())
    )
    ranked = sa.select(counted.c.field, counted.c.value, counted.c.hits, place.label("place")).subquery("ranked")
    return (
        sa.select(ranked.c.field, ranked.c.value, ranked.c.hits)
        .where(ranked.c.place <= limit)
        .order_by(ranked.c.field, ranked.c.place)
    )
