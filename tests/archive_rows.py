"""Rows of an archive made by hand, for tests of search: an incident with its facets, words and claims, or a report."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import claim, incident, mention, version
from dateline.archive.search import put_facets, put_incident, put_report, terms_of

INCIDENT: dict[str, Any] = {
    "kind": "incident", "event_type": "ASSAULT", "summary": "An attack", "state": "single_source", "reports": 1,
    "origins": 1, "digest": "0" * 64,
}  # fmt: skip


def add_incident(
    connection: Connection, name: str, text: str = "", *, head: str = "",
    facets: Mapping[str, Iterable[str]] = MappingProxyType({}), quotes: Iterable[str] = (), **columns: Any,
) -> int:  # fmt: skip
    """Writes an incident; its row number. `text`, `head` and quotes are what it is found by."""
    row = {**INCIDENT, "id": name, **columns}
    number = int(connection.execute(sa.insert(incident).returning(incident.c.n), row).scalar_one())
    quotes = list(quotes)
    put_incident(connection, number, terms_of([text, *quotes]), head=terms_of([head]))
    put_facets(connection, number, facets)
    if quotes:
        add_claims(connection, name, quotes)
    return number


def add_claims(connection: Connection, name: str, quotes: Iterable[str]) -> None:
    """Writes a mention of the incident with a claim for each quote, in a report of its own."""
    owner = add_report(connection, f"report-of-{name}", "", indexed=False)
    told = sa.insert(mention).returning(mention.c.n)
    values = {"uid": f"m-{name}", "version_n": owner, "local_id": "m1", "status": "new", "event_type": "ASSAULT"}
    number = connection.execute(told, {**values, "trigger": "{}", "body": b"", "incident_id": name}).scalar_one()
    connection.execute(
        sa.insert(claim),
        [
            {
                "uid": f"c{index}-{name}", "mention_n": number, "local_id": f"c{index}", "slot": "killed",
                "stance": "asserts", "quote": quote,
            }
            for index, quote in enumerate(quotes)
        ],
    )  # fmt: skip


def add_report(
    connection: Connection, report_id: str, text: str, *, head: str = "", indexed: bool = True, **columns: Any
) -> int:
    """Writes a version of a report; its row number."""
    day = columns.get("published")
    row = {
        "report_id": report_id, "text_hash": "0" * 64, "current": True, "reader": "0", "digest": "0" * 64,
        "reading": b"", "text": zlib.compress(text.encode()), "sketch": b"", "postings": b"", "at": "",
        "day": date.fromisoformat(day[:10]).toordinal() if day else None, **columns,
    }  # fmt: skip
    number = int(connection.execute(sa.insert(version).returning(version.c.n), row).scalar_one())
    if indexed:
        put_report(connection, number, terms_of([text]), head=terms_of([head]))
    return number
