"""Where and when the incidents of a question are: what a map and a timeline of it need, beyond one page of hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import incident
from dateline.archive.search.deadline import SECONDS, deadline
from dateline.archive.search.filters import Query, kinds_of
from dateline.archive.search.find import MOST_FACETED
from dateline.archive.search.ordering import order_of
from dateline.archive.search.plans import Plan, planned

MOST_DATED = 3_000  # incidents that a timeline is counted in
_SPOT = ("id", "summary", "start", "place", "level", "lat", "lon", "radius_km", "state")


@dataclass(frozen=True, slots=True)
class Spot:
    """An incident as a map shows it; columns as those of `Hit`."""

    id: str
    summary: str
    start: str | None
    place: str | None
    level: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    state: str


def spots(connection: Connection, query: Query, most: int, *, seconds: float = SECONDS) -> tuple[Spot, ...]:
    """The first `most` incidents that the question asks for, in its order. Raises as `search`."""
    with deadline(connection, seconds):
        found = _rows(connection, query, _SPOT, most)
    return tuple(Spot(*row) for row in found)


def days(
    connection: Connection, query: Query, *, seconds: float = SECONDS, plan: Plan | None = None
) -> tuple[dict[str, int], bool]:
    """How many incidents begin on each day (ISO 8601, as finely as told); and whether days and facets count all.

    Of more than MOST_DATED hits the first in the order of the question are counted. Raises as `search`.
    """
    with deadline(connection, seconds):
        rows = _rows(connection, query, ("start",), MOST_DATED, plan)
    found: dict[str, int] = {}
    for (start,) in rows:
        if start:
            found[start[:10]] = found.get(start[:10], 0) + 1
    return dict(sorted(found.items())), len(rows) < MOST_FACETED


def _rows(
    connection: Connection, query: Query, columns: tuple[str, ...], most: int, plan: Plan | None = None
) -> list[Any]:
    plan = plan or planned(connection, query)
    if plan.empty:
        return []
    kind = plan.column(incident.c.kind).in_(kinds_of(query))
    statement = sa.select(*(incident.c[name] for name in columns)).where(kind, *plan.conditions)
    order = order_of(query, plan)
    statement = statement.order_by(order.key.desc().nulls_last() if order.descending else order.key.asc())
    return list(connection.execute(statement.limit(most)).all())
