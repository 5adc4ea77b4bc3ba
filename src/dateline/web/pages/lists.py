"""The lists beside the home page: search, sources, changes; and what all of it is about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import islice
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response

from dateline.archive import changes as feed
from dateline.archive import work
from dateline.archive.search import Query, ReportQuery, search, search_reports
from dateline.exchange import notices
from dateline.exchange.words import many
from dateline.incidents.sources import family_of
from dateline.service.questions import clean
from dateline.service.sources import health
from dateline.web import addresses
from dateline.web.api.reports import guarded_reports
from dateline.web.listings import guarded
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Looked, Opened, router
from dateline.web.queries import one_number
from dateline.web.site import site_of
from dateline.web.views import figures, words
from dateline.web.views.hits import report_row, row
from dateline.web.views.polled import polled

_INCIDENTS, _REPORTS, _CHANGES, _WATCHED = 10, 20, 100, 500


@router.get("/search")
def searching(request: Request, connection: Opened) -> Response:
    """Incidents and reports that hold the words."""
    params = request.query_params
    text = clean(params.get("q", "")).strip()
    outlet, cursor = clean(params.get("outlet", "")) or None, params.get("cursor") or None
    incidents, reports, more = [], [], None
    total: tuple[int | None, int | None] = (0, 0)
    if text or outlet:
        asked = ReportQuery(text=text, outlet=outlet, size=_REPORTS, cursor=cursor)
        found = search_reports(connection, asked)
        reports = [report_row(hit) for hit in guarded_reports(connection, found.hits)]
        more = _asked("/search", q=text, outlet=outlet, cursor=found.next) if found.next else None
        if not cursor:
            query = Query(text=text, outlet=(outlet,) if outlet else (), sort="best_match", size=_INCIDENTS)
            hits = search(connection, query)
            incidents = [row(hit) for hit in guarded(connection, hits.hits)]
            total = (hits.total, found.total)
        else:
            total = (0, found.total)
    return page(
        request, "search.html", text=text, outlet=outlet, incidents=incidents, reports=reports, more=more, total=total,
        all_incidents=_asked("/", q=text, outlet=outlet), later=bool(cursor),
        follow=addresses.follow(Query(text=text, outlet=(outlet,) if outlet else ())),
    )  # fmt: skip


@router.get("/sources")
def sources(request: Request, connection: Looked) -> Response:
    """The outlets of the archive, with their owners as far as the lexicon knows them; and how what is watched goes."""
    rows = [
        dict(one) | {"family": family_of(one["outlet"]) if one["outlet"] else None}
        for one in site_of(request).outlets.of(site_of(request).archive, connection)
    ]
    watched = list(islice(health(connection), _WATCHED + 1))
    told = polled(watched[:_WATCHED], work.now(connection))
    return page(request, "sources.html", sources=rows, watched=told, more_watched=len(watched) > _WATCHED)


@router.get("/changes")
def changes(request: Request, connection: Opened) -> Response:
    """What became of incidents, the last first; `before` is the number to go on from."""
    last = feed.last(connection)
    before = one_number(request.query_params, "before", last + 1)
    first = max(0, before - 1 - _CHANGES)
    rows = [_change(one) for one in feed.since(connection, first, _CHANGES) if one["seq"] < before]
    return page(request, "changes.html", changes=rows[::-1], before=first + 1 if first else None, last=last)


@router.get("/about")
def about(request: Request) -> Response:
    """What this does, what it gets wrong, and what it was measured at."""
    return page(request, "about.html", figures=figures.shown(), notice_of_words=notices.NOTICE)


def _asked(path: str, **said: str | None) -> str:
    return f"{path}?{urlencode({key: value for key, value in said.items() if value})}"


def _change(one: Mapping[str, Any]) -> dict[str, Any]:
    detail = json.loads(one["detail"])
    said = [many(detail["reports"], "report")] if "reports" in detail else []
    return {
        "seq": one["seq"], "at": str(one["at"])[:16].replace("T", " "), "id": one["incident_id"], "kind": one["kind"],
        "words": words.word(words.CHANGES, one["kind"]), "state": detail.get("state"), "detail": ", ".join(said),
        "other": detail.get("into") or detail.get("from"),
    }  # fmt: skip
