"""Finds incidents: a question to a page of hits, and to counts by facet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select

from dateline.archive import invented
from dateline.archive.schema import facet, incident
from dateline.archive.search import cursors
from dateline.archive.search.cursors import Cursor
from dateline.archive.search.deadline import SECONDS, deadline
from dateline.archive.search.filters import Query, kinds_of, named_sets, number_sets, plain
from dateline.archive.search.ordering import Place, listed_places, order_of, walked_places
from dateline.archive.search.plans import Plan, hidden, listed, matches, planned
from dateline.archive.search.query import parse
from dateline.archive.search.rows import COLUMN_FIELDS, FIELDS
from dateline.archive.search.snippets import Snippet, snippets
from dateline.model.errors import UsageError

MOST_FACETED = 1_000  # incidents that facets are counted in; as many as are counted at all
MOST_FACETS = 500  # values of one field

_SHOWN = (
    "id", "kind", "event_type", "mode", "acled_event", "acled_sub_event", "summary", "start", "end", "when_precision",
    "place", "level", "lat", "lon", "radius_km", "country", "killed", "killed_low", "killed_high", "injured",
    "injured_low", "injured_high", "state", "reports", "origins", "first_published", "last_published",
    "perpetrator_confidence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """An incident found: its columns (docs/search.md), the claim's quote that best shows the words asked for, and
    whether an invented report tells it."""

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
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits in order.

    `total` counts all hits when the first page was asked for, None where they are too many to be counted;
    `next` is the cursor of the page after, None on the last.
    """

    hits: tuple[Hit, ...]
    total: int | None
    next: str | None


def search(connection: Connection, query: Query, *, seconds: float = SECONDS, plan: Plan | None = None) -> Page:
    """A page of the incidents that the question asks for. `plan`: how it is answered, where that is known already.

    Raises UsageError for a text that cannot be searched and a damaged or foreign cursor, LimitExceeded where it takes
    longer than `seconds`.
    """
    with deadline(connection, seconds):
        plan = plan or planned(connection, query)
        order = order_of(query, plan)
        after = cursors.read(query.cursor, query, order.kinds, order.later_kinds) if query.cursor else None
        if plan.empty:
            return Page((), 0, None)
        places, total = (listed_places if plan.few else walked_places)(connection, plan, query, order, after)
        page, more = places[: query.size], len(places) > query.size
        rows = _rows(connection, plan, page)
        shown = snippets(connection, [row.id for row in rows], plan.text) if plan.text else {}
        made_up = invented.among(connection, [row.id for row in rows])
        hits = tuple(
            Hit(**{name: row._mapping[name] for name in _SHOWN}, snippet=shown.get(row.id), invented=row.id in made_up)
            for row in rows
        )
        last = Cursor(page[-1].key, page[-1].later, total) if more else None
        return Page(hits, total, cursors.write(last, query) if last else None)


def plan_for(connection: Connection, query: Query, *, seconds: float = SECONDS) -> Plan:
    """How a question is answered, for whoever asks several things of it. Raises as `search`."""
    with deadline(connection, seconds):
        return planned(connection, query)


def facets(
    connection: Connection, query: Query, fields: Sequence[str], limit: int = 20, *, seconds: float = SECONDS,
    plan: Plan | None = None,
) -> dict[str, list[tuple[str, int]]]:  # fmt: skip
    """For each field of rows.FIELDS or rows.COLUMN_FIELDS, its most frequent values in the incidents asked for, with
    how many incidents have each. Values that differ only in how they are written are one.

    Where the question has more than MOST_FACETED hits, the first so many in the order of `sort` are counted. Raises as
    `search`; UsageError for another field.
    """
    for field in fields:
        if field not in FIELDS and field not in COLUMN_FIELDS:
            raise UsageError(f"facet {field[:40]!r}: one of {', '.join((*FIELDS, *COLUMN_FIELDS))}")
    if not 1 <= limit <= MOST_FACETS:
        raise UsageError(f"the number of values of a facet is 1 to {MOST_FACETS}")
    found: dict[str, list[tuple[str, int]]] = {field: [] for field in fields}
    with deadline(connection, seconds):
        plan = plan or planned(connection, query)
        if plan.empty or not fields:
            return found
        chosen = _first(plan, query, incident.c.state, incident.c.kind).subquery("chosen")
        in_table = [field for field in fields if field in FIELDS]
        for field, values in _counted(connection, plan, query, in_table).items() if in_table else ():
            ordered = sorted(values.items(), key=lambda one: (-one[1][1], one[0]))
            found[field] = [shown for _, shown in ordered[:limit]]
        for field in (field for field in fields if field in COLUMN_FIELDS):
            column = chosen.c[field]
            counted = sa.select(column, sa.func.count().label("c")).group_by(column)
            rows = sorted(connection.execute(counted).all(), key=lambda row: (-row[1], row[0]))
            found[field] = [(value, count) for value, count in rows[:limit]]
    return found


def among(connection: Connection, query: Query, ids: Sequence[str]) -> set[str]:
    """Which of these incidents the question asks for. Raises UsageError for a text that cannot be searched."""
    embedded = connection.dialect.name == "sqlite"
    text = parse(query.text) if query.text.strip() else None
    if text and not text.all_of:
        return set()
    conditions = [condition for condition, _ in (*named_sets(query), *number_sets(query))] + plain(query)
    if text:
        conditions.append(matches(embedded, text))
    kind = incident.c.kind.in_(kinds_of(query))
    return set(connection.execute(sa.select(incident.c.id).where(incident.c.id.in_(ids), kind, *conditions)).scalars())


def _rows(connection: Connection, plan: Plan, page: Sequence[Place]) -> list[Any]:
    """The columns of the incidents of a page, in its order."""
    statement = sa.select(incident.c.n, *(incident.c[name] for name in _SHOWN))
    found = connection.execute(statement.where(listed(plan.embedded, [place.n for place in page])))
    by_number = {row.n: row for row in found}
    return [by_number[place.n] for place in page]


def _first(plan: Plan, query: Query, *columns: sa.ColumnElement[Any]) -> Select[Any]:
    """Columns of the incidents that facets are counted in."""
    kind = plan.column(incident.c.kind).in_(kinds_of(query))
    statement = sa.select(*columns).where(kind, *plan.conditions)
    if not plan.few:
        order = order_of(query, plan)
        statement = statement.order_by(order.key.desc() if order.descending else order.key.asc())
    return statement.limit(MOST_FACETED)


def _counted(
    connection: Connection, plan: Plan, query: Query, fields: Sequence[str]
) -> dict[str, dict[str, tuple[str, int]]]:
    """By field, by value as compared, the first of the ways in which it is written, and how many incidents have it.

    Values are counted here, not by the store: grouping some ten thousand rows thrice over takes it far longer.
    """
    numbers = connection.execute(_first(plan, query, incident.c.n)).scalars().all()
    # SQLite is kept from its index of fields, which would have it read every incident of the archive.
    field = hidden(facet.c.field) if plan.embedded else facet.c.field
    rows = connection.execute(
        sa.select(facet.c.incident_n, facet.c.field, facet.c.folded, facet.c.value)
        .where(listed(plan.embedded, numbers, facet.c.incident_n), field.in_(fields))
    )  # fmt: skip
    found: dict[str, dict[str, tuple[str, int]]] = {name: {} for name in fields}
    seen: set[tuple[int, str, str]] = set()  # an incident in which one name is written in two ways counts once
    for n, name, folded, value in rows:
        written, count = found[name].get(folded, (value, 0))
        again = (n, name, folded) in seen
        seen.add((n, name, folded))
        found[name][folded] = min(written, value), count + (not again)
    return found
