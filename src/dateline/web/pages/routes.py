"""The router that every page is a route of."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse
from sqlalchemy.engine import Connection

from dateline.web.access import permitted
from dateline.web.site import reading

# What a page takes to read the archive by.
Opened = Annotated[Connection, Depends(reading)]

router = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False, default_response_class=HTMLResponse)
