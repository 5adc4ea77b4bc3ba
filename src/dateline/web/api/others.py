"""Sources, changes and the health of the API."""

from __future__ import annotations

import json
from typing import Annotated, Any

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlalchemy.engine import Connection
from starlette.responses import Response

from dateline.archive import changes as changing
from dateline.exchange import Column, notices
from dateline.exchange.documents import json_text
from dateline.exchange.feeds import Entry, Feed
from dateline.web import addresses, outputs, queries
from dateline.web.api import described
from dateline.web.api.asking import Fresh, asked_of
from dateline.web.formats import Format
from dateline.web.site import reading, site_of

SOURCE_FORMATS: tuple[Format, ...] = ("json", "csv")
CHANGE_FORMATS: tuple[Format, ...] = ("json", "csv", "atom", "rss", "jsonfeed")
SOURCES = (Column("outlet"), Column("reports", "int"), Column("incidents", "int"), Column("first"), Column("last"))
CHANGES = (Column("seq", "int"), Column("incident"), Column("kind"), Column("at"), Column("detail"))
MOST_CHANGES = 1_000


def of_sources(format_: Format) -> dict[str, Any]:
    """What OpenAPI is told of the outlets."""
    content = described.media(format_, described.page_of({"type": "object", "required": ["outlet", "reports"]}))
    parameters = [p for p in described.shown_parameters(spreadsheet=True) if p["name"] == "spreadsheet"]
    return {
        "summary": f"The outlets, with their reports and incidents, as {format_}", "tags": ["sources"],
        "responses": described.answers(content, 304), "openapi_extra": {"parameters": parameters},
    }  # fmt: skip


def sources(request: Request, connection: Annotated[Connection, Depends(reading)]) -> Response:
    """The outlets of the archive, those with most reports first; counted a moment ago at most, so without an ETag."""
    asked = asked_of(request)
    queries.only(request.query_params, ("spreadsheet",))
    rows = site_of(request).outlets.of(site_of(request).archive, connection)
    if asked.format == "csv":
        return outputs.table(request, SOURCES, rows, asked.spreadsheet, None)
    return outputs.as_json({"ok": True, "total": len(rows), "next": None, "items": rows})


def of_changes(format_: Format) -> dict[str, Any]:
    """What OpenAPI is told of the changes."""
    item = {"type": "object", "required": ["seq", "incident", "kind", "at"]}
    after = {"type": "integer", "description": "the number to ask `since` next"}
    content = described.media(format_, described.page_of(item, since=after, more={"type": "boolean"}))
    parameters = [
        described.number("since", "changes after this number", 0, 2**53),
        described.number("size", "how many at most", 1, MOST_CHANGES),
    ]
    return {
        "summary": f"What became of incidents, in order, deletions too, as {format_}", "tags": ["changes"],
        "responses": described.answers(content, 304), "openapi_extra": {"parameters": parameters},
    }  # fmt: skip


def changes(request: Request, connection: Fresh) -> Response:
    """The changes after a number. A feed without one has the last."""
    asked, params = asked_of(request), request.query_params
    queries.only(params, ("since", "size", "spreadsheet"))
    size = queries.one_number(params, "size", 100, low=1, high=MOST_CHANGES)
    last = changing.last(connection)
    first = max(0, last - size) if asked.format in ("atom", "rss", "jsonfeed") else 0
    since = queries.one_number(params, "since", first)
    rows = [_row(row) for row in changing.since(connection, since, size)]
    until = rows[-1]["seq"] if rows else since
    if asked.format == "csv":
        told = [row | {"detail": json_text(row["detail"])} for row in rows]
        return outputs.table(request, CHANGES, told, asked.spreadsheet, None)
    if asked.format == "json":
        whole = {"ok": True, "since": until, "more": until < last, "next_url": f"{request.url.path}?since={until}",
                 "items": rows}  # fmt: skip
        return outputs.as_json(whole)
    home = addresses.base(request)
    feed = Feed(
        name="changes", title="dateline: changes", home=home + "/changes",
        entries=[_entry(row, home) for row in rows[::-1]],
        address=home + addresses.with_query(request.url.path, request.url.query), rights=notices.NOTICE,
    )  # fmt: skip
    return outputs.feed_of(request, feed, asked.format)


def _row(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "seq": row["seq"], "incident": row["incident_id"], "kind": row["kind"], "at": row["at"],
        "detail": json.loads(row["detail"]),
    }  # fmt: skip


def _entry(row: dict[str, Any], home: str) -> Entry:
    said = ", ".join(f"{key}: {value}" for key, value in row["detail"].items())
    return Entry(
        name=f"change:{row['seq']}", title=f"{row['kind']}: incident {row['incident']}",
        url=home + addresses.incident(row["incident"]), updated=row["at"], text=said or row["kind"],
        tags=(row["kind"],), about=row,
    )  # fmt: skip


def health() -> Response:
    """That the server runs."""
    return outputs.as_json({"ok": True})


def ready(request: Request) -> Response:
    """That the archive answers. The answer is 503 where it does not."""
    with site_of(request).archive.reading() as connection:
        connection.execute(sa.text("SELECT 1 FROM change WHERE seq < 0")).all()
    return outputs.as_json({"ok": True})
