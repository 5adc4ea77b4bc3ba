"""What the handlers of the API share: a fresh connection, and the options of a request."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from sqlalchemy.engine import Connection

from dateline.web import queries
from dateline.web.etags import fresh
from dateline.web.formats import FORMATS, Format, named_format
from dateline.web.listings import Shown
from dateline.web.outputs import Asked

Fresh = Annotated[Connection, Depends(fresh)]
SHOWN = ("exact", "names")


def shown_of(request: Request) -> Shown:
    """What is to be shown beyond what may be passed on. Raises UsageError."""
    return Shown(*(queries.one_flag(request.query_params, name) for name in SHOWN))


def asked_of(request: Request) -> Asked:
    """The format that the address ends with, and the options. Raises UsageError."""
    spreadsheet = queries.one_flag(request.query_params, "spreadsheet")
    return Asked(format=named_format(request.url.path) or "json", shown=shown_of(request), spreadsheet=spreadsheet)


def in_formats(routers: tuple[APIRouter, APIRouter], path: str, handler: Any, described: Any, *formats: Format) -> None:
    """Adds a listing to the API, plain (JSON) and with the ending of each format; and with those beside the pages.

    `described(format)` gives what OpenAPI is told of the route.
    """
    api, beside = routers
    name = path.strip("/")
    api.add_api_route(path, handler, operation_id=name, **described("json"))
    for one in formats or FORMATS:
        api.add_api_route(f"{path}.{one}", handler, operation_id=f"{name}_{one}", **described(one))
        beside.add_api_route(f"{path}.{one}", handler, name=f"{name}_{one}_page")
