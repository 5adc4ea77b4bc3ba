"""Answers that need not be made again: an archive that has not changed gives the same answer to the same address."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlalchemy.engine import Connection
from starlette.responses import Response

from dateline.archive import changes
from dateline.archive.schema import judgement, tombstone, version
from dateline.web.site import reading, site_of


class NotModified(Exception):  # an answer, no error
    """What the client has already is what it would get."""


def fresh(request: Request, connection: Annotated[Connection, Depends(reading)]) -> Connection:
    """A dependency: as `reading`; ends the request with 304 where the client has the answer already."""
    look(request, connection)
    return connection


def look(request: Request, connection: Connection, *also: object) -> None:
    """Ends the request with 304 where the client has the answer already; `also`: what else it is made of.

    Raises NotModified.
    """
    tag = _tag(request, connection, also)
    request.state.etag = tag
    known = request.headers.get("if-none-match", "")
    if known and (known.strip() == "*" or tag in (one.strip().removeprefix("W/") for one in known.split(","))):
        raise NotModified


def not_modified(_request: Request, _error: Exception) -> Response:
    """The answer 304."""
    return Response(status_code=304)


def _tag(request: Request, connection: Connection, also: tuple[object, ...]) -> str:
    """Of what the archive last took in and of what is asked. Cheap: four looks at the ends of indexes."""
    told = [
        changes.last(connection),
        connection.execute(sa.select(sa.func.max(version.c.n))).scalar(),
        connection.execute(sa.select(sa.func.count()).select_from(tombstone)).scalar(),
        connection.execute(sa.select(sa.func.count(), sa.func.count(judgement.c.undone)).select_from(judgement)).one(),
        site_of(request).started, datetime.now(UTC).date(), request.headers.get("host"), request.url.path,
        request.url.query, request.headers.get("hx-request"), *also,
    ]  # fmt: skip
    return f'"{hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()[:32]}"'
