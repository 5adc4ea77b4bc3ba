"""The router that every page is a route of, and what pages read the archive by."""

from __future__ import annotations

from typing import Annotated

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse
from sqlalchemy.engine import Connection

from dateline.archive.schema import version
from dateline.model.invented import INVENTED, TLD, is_invented
from dateline.web.access import permitted
from dateline.web.etags import fresh
from dateline.web.site import reading

router = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False, default_response_class=HTMLResponse)
_MOST_LOOKED_AT = 200


def opened(request: Request, connection: Annotated[Connection, Depends(fresh)]) -> Connection:
    """A dependency: a connection that sees one state of the archive; ends with 304 where the client has the page.

    Notes whether the archive holds invented reports, which every page then says.
    """
    note_invented(request, connection)
    return connection


def looked(request: Request, connection: Annotated[Connection, Depends(reading)]) -> Connection:
    """A dependency: as `opened`, for pages of what the ETag knows nothing of: they are made for each request."""
    note_invented(request, connection)
    return connection


def note_invented(request: Request, connection: Connection) -> None:
    """Notes whether the archive holds invented reports. Only those that came since the last look are looked at."""
    state = request.app.state
    upto, told = getattr(state, "invented", (0, None))
    last = connection.execute(sa.select(sa.func.max(version.c.n))).scalar() or 0
    if last > upto and told is None:
        likely = version.c.n > upto, version.c.url.like(f"%{TLD}%")
        urls = connection.execute(sa.select(version.c.url).where(*likely).limit(_MOST_LOOKED_AT)).scalars()
        told = INVENTED if any(map(is_invented, urls)) else None
    state.invented = (last, told)


# What a page takes to read the archive: one that is a function of reports and decisions, and one that is not.
Opened = Annotated[Connection, Depends(opened)]
Looked = Annotated[Connection, Depends(looked)]
