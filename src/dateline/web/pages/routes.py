"""The router that every page is a route of."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse
from sqlalchemy.engine import Connection

from dateline.web.access import permitted
from dateline.web.etags import fresh

# What a page reads the archive by; a client that has the page already gets it no second time.
Opened = Annotated[Connection, Depends(fresh)]

router = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False, default_response_class=HTMLResponse)
