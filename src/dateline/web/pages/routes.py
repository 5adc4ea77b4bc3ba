"""The router that every page is a route of."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from dateline.web.access import permitted

router = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False, default_response_class=HTMLResponse)
