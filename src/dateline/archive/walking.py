"""All incidents that a question asks for, in the order of their ids, a page in memory at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import invented as invention
from dateline.archive.current import current
from dateline.archive.rows import unpack
from dateline.archive.schema import incident, mention, records, version
from dateline.archive.search.filters import Query
from dateline.archive.search.plans import Plan, planned
from dateline.model.claims import Mention
from dateline.model.codec import from_json
from dateline.model.record import Record

PAGE = 50
_MOST_BOUND = 500
_SHOWN = ("report_id", "outlet", "republisher", "headline", "url", "genre", "language", "published")


@dataclass(frozen=True, slots=True)
class Walked:
    """An incident: its kind (`incident` or `background`) and its record."""

    kind: str
    record: Record


def count(connection: Connection, query: Query) -> int:
    """How many incidents the question asks for. Raises UsageError for a text that cannot be searched."""
    plan = planned(connection, query)
    if plan.empty:
        return 0
    return int(connection.execute(sa.select(sa.func.count()).where(*_conditions(plan, query))).scalar_one())


def invented(connection: Connection, query: Query) -> bool:
    """Whether an invented report tells one of the incidents that the question asks for. Raises as `count`."""
    plan = planned(connection, query)
    return not plan.empty and invention.any_of(connection, sa.select(incident.c.id).where(*_conditions(plan, query)))


def walk(connection: Connection, query: Query) -> Iterator[list[Walked]]:
    """Pages of incidents, ordered by id; `sort`, `size` and `cursor` of the question do not matter. Raises as `count`.

    On one connection, so that all pages are of one state of the archive.
    """
    plan = planned(connection, query)
    if plan.empty:
        return
    last = ""
    columns = (
        sa.select(incident.c.id, incident.c.kind, records.c.data)
        .join(records, records.c.incident_n == incident.c.n)
        .where(*_conditions(plan, query))
    )
    while True:
        page = connection.execute(columns.where(incident.c.id > last).order_by(incident.c.id).limit(PAGE)).all()
        if page:
            yield [Walked(row.kind, from_json(Record, json.loads(unpack(row.data)))) for row in page]
        if len(page) < PAGE:
            return
        last = page[-1].id


def chosen(connection: Connection, ids: Sequence[str]) -> dict[str, Walked]:
    """The incidents of these ids that there are, by id."""
    columns = sa.select(incident.c.id, incident.c.kind, records.c.data).join(
        records, records.c.incident_n == incident.c.n
    )
    found: dict[str, Walked] = {}
    for start in range(0, len(ids), _MOST_BOUND):
        for row in connection.execute(columns.where(incident.c.id.in_(ids[start : start + _MOST_BOUND]))):
            found[row.id] = Walked(row.kind, from_json(Record, json.loads(unpack(row.data))))
    return found


def reports(connection: Connection, ids: Sequence[str], *, with_text: bool = False) -> Iterator[dict[str, Any]]:
    """What is known of these reports, in their current versions; their texts (`text`) on demand."""
    columns = [version.c[name] for name in _SHOWN] + ([version.c.text] if with_text else [])
    for start in range(0, len(ids), _MOST_BOUND):
        numbers = current(connection, ids[start : start + _MOST_BOUND]).values()
        for row in connection.execute(sa.select(*columns).where(version.c.n.in_(numbers))).mappings():
            yield dict(row) | ({"text": unpack(row["text"])} if with_text else {})


def texts(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """For each of these reports the text of its current version, and the text's hash."""
    found: dict[str, tuple[str, str]] = {}
    columns = sa.select(version.c.report_id, version.c.text, version.c.text_hash)
    for start in range(0, len(ids), _MOST_BOUND):
        numbers = current(connection, ids[start : start + _MOST_BOUND]).values()
        for row in connection.execute(columns.where(version.c.n.in_(numbers))):
            found[row.report_id] = unpack(row.text), row.text_hash
    return found


def mentions(connection: Connection, ids: Sequence[str]) -> dict[str, list[Mention]]:
    """For each of these reports the mentions of its current version."""
    found: dict[str, list[Mention]] = {}
    columns = sa.select(version.c.report_id, mention.c.body).join(mention, mention.c.version_n == version.c.n)
    for start in range(0, len(ids), _MOST_BOUND):
        numbers = current(connection, ids[start : start + _MOST_BOUND]).values()
        for row in connection.execute(columns.where(version.c.n.in_(numbers)).order_by(mention.c.n)):
            found.setdefault(row.report_id, []).append(from_json(Mention, json.loads(unpack(row.body))))
    return found


def _conditions(plan: Plan, query: Query) -> list[sa.ColumnElement[bool]]:
    return list(plan.conditions) if query.kind == "any" else plan.of_kind(query.kind)
