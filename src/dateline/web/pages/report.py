"""The page of a report: its text with every mark, every claim, and what was refused and why."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import Response

from dateline.archive import show as showing
from dateline.archive.beside import mentions_of
from dateline.model.codec import from_json
from dateline.model.errors import NotFound
from dateline.model.reading import Reading
from dateline.web.errors import Gone
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Opened, router
from dateline.web.views import report as viewing
from dateline.web.views.hits import published


@router.get("/reports/{name}")
def report(
    request: Request, name: str, connection: Opened, claim: str | None = None
) -> Response:  # fmt: skip
    """The page of a report's reading; `claim` is the claim or mention whose words are marked."""
    data = showing.reading_of(connection, name)
    if data is None:
        if showing.taken_down(connection, name):
            raise Gone("the report was taken down; its text and what was read in it are gone")
        raise NotFound("there is no report of that id")
    told = from_json(Reading, data)
    assert told.report is not None
    name = told.report.id
    versions = [(row["text_hash"][:12], published(row["fetched"]), bool(row["current"])) for row in
                showing.reports(connection, name, every=True)]  # fmt: skip
    view = viewing.view(told, chosen=claim, incidents=mentions_of(connection, name))
    return page(request, "report.html", reading=view, url=told.report.url, versions=versions, claim=claim, stored=True)
