"""The pages for people."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, Response

from dateline.web.access import permitted

router = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False, default_response_class=HTMLResponse)


def error(request: Request, status: int, message: str) -> Response:
    """The page that says what went wrong."""
    return HTMLResponse(f"<!doctype html><title>{status}</title><p>{escape(message)}</p>", status)
