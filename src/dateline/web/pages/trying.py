"""Try it: a page or text that somebody gives is read at once and shown; nothing of it is kept."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import Response

from dateline.model.errors import UsageError
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import router
from dateline.web.trying import read_posted
from dateline.web.views import report as viewing


@router.get("/try")
def form(request: Request) -> Response:
    """The form."""
    return page(request, "try.html", problem=None)


@router.post("/try")
async def tried(request: Request) -> Response:
    """The reading of what was given: a text, or a file. What cannot be read says so on the page of the reading."""
    try:
        told = await read_posted(request)
    except UsageError as error:
        return page(request, "try.html", error.http_status, problem=error.message)
    values = {"reading": viewing.view(told), "url": None, "versions": (), "claim": None, "stored": False}
    return page(request, "report.html", 200 if told.outcome.ok else 422, **values)
