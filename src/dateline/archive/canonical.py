"""The canonical export: all an archive says, a JSON object a line, sorted, without times of ingest and row numbers.

Two archives that took in the same inputs, in whatever order, however often, on whichever store, give the same lines.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import schema as s
from dateline.archive.rows import canonical, unpack

SCHEMA = "dateline-archive/1"


def lines(connection: Connection) -> Iterator[str]:
    """The lines, in order: outcomes, reports, mentions, near-copies, incidents, decisions, tombstones."""
    yield canonical({"schema": SCHEMA})
    connection = connection.execution_options(yield_per=500)
    for kind, rows in (
        ("outcome", _outcomes(connection)), ("version", _versions(connection)), ("mention", _mentions(connection)),
        ("overlap", _overlaps(connection)), ("incident", _incidents(connection)),
        ("judgement", _judgements(connection)), ("tombstone", _tombstones(connection)),
    ):  # fmt: skip
        for row in rows:
            yield canonical({"kind": kind, **row})


def sha256(connection: Connection) -> str:
    """SHA-256 of the lines, each with its line end."""
    sum_ = hashlib.sha256()
    for line in lines(connection):
        sum_.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return sum_.hexdigest()


def _plain(connection: Connection, table: sa.Table, leave: set[str], *order: Any) -> Iterator[dict[str, Any]]:
    columns = [c for c in table.c if c.name not in leave]
    for row in connection.execute(sa.select(*columns).order_by(*order)).mappings():
        yield dict(row)


def _outcomes(connection: Connection) -> Iterator[dict[str, Any]]:
    # How a failure is worded can name a file; its code says what it was.
    return _plain(connection, s.outcome, {"name", "at", "tries", "message"}, s.outcome.c.key)


def _versions(connection: Connection) -> Iterator[dict[str, Any]]:
    leave = {"n", "at", "text", "reading", "sketch", "postings", "card"}
    columns = [c for c in s.version.c if c.name not in leave]
    query = sa.select(*columns, s.version.c.reading, s.version.c.text).order_by(
        s.version.c.report_id, s.version.c.text_hash
    )
    for row in connection.execute(query).mappings():
        yield dict(row) | {"reading": json.loads(unpack(row["reading"])), "text": unpack(row["text"])}


def _mentions(connection: Connection) -> Iterator[dict[str, Any]]:
    query = (
        sa.select(s.mention.c.uid, s.mention.c.incident_id, s.mention.c.body, s.version.c.text_hash)
        .join(s.version, s.version.c.n == s.mention.c.version_n)
        .order_by(s.mention.c.uid, s.version.c.text_hash, s.mention.c.local_id)
    )
    for row in connection.execute(query).mappings():
        yield dict(row) | {"body": json.loads(unpack(row["body"]))}


def _overlaps(connection: Connection) -> Iterator[dict[str, Any]]:
    first, second = s.version.alias(), s.version.alias()
    a, b = _key(first), _key(second)
    turned, o = a > b, s.overlap.c
    query = (
        sa.select(
            o.kind, sa.case((turned, b), else_=a).label("a"), sa.case((turned, a), else_=b).label("b"),
            sa.case((turned, o.of_b), else_=o.of_a).label("of_a"),
            sa.case((turned, o.of_a), else_=o.of_b).label("of_b"),
        )
        .join(first, first.c.n == o.a)
        .join(second, second.c.n == o.b)
        .subquery()
    )  # fmt: skip
    for row in connection.execute(sa.select(query).order_by(query.c.a, query.c.b)).mappings():
        yield dict(row)


def _key(table: Any) -> Any:
    """What orders versions alike on both stores: hexadecimal digits only."""
    return table.c.report_id + table.c.text_hash


def _incidents(connection: Connection) -> Iterator[dict[str, Any]]:
    columns = [c for c in s.incident.c if c.name != "n"]
    query = sa.select(*columns, s.records.c.data).join(s.records, s.records.c.incident_n == s.incident.c.n)
    for row in connection.execute(query.order_by(s.incident.c.id)).mappings():
        whole = dict(row)
        yield whole | {"record": json.loads(unpack(whole.pop("data")))}


def _judgements(connection: Connection) -> Iterator[dict[str, Any]]:
    return _plain(connection, s.judgement, set(), s.judgement.c.id)


def _tombstones(connection: Connection) -> Iterator[dict[str, Any]]:
    return _plain(connection, s.tombstone, set(), s.tombstone.c.report_id)
