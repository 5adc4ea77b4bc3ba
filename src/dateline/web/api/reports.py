"""Reports of the API: listings, and the reading of one."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from sqlalchemy.engine import Connection
from starlette.responses import RedirectResponse, Response

from dateline.archive import show as showing
from dateline.archive.search import ReportHit, ReportPage, ReportQuery, search_reports
from dateline.exchange import Column, notices, protect_reading
from dateline.exchange.documents import json_text
from dateline.exchange.feeds import NEVER, Entry, Feed
from dateline.exchange.links import safe_link
from dateline.model.codec import from_json
from dateline.model.errors import NotFound, UsageError
from dateline.model.reading import Reading
from dateline.service import questions
from dateline.web import addresses, guards, outputs, queries
from dateline.web.api import described
from dateline.web.api.asking import SHOWN, Fresh, asked_of, shown_of
from dateline.web.errors import Gone
from dateline.web.formats import Format
from dateline.web.listings import SAFE, Shown

FORMATS: tuple[Format, ...] = ("json", "csv", "atom", "rss", "jsonfeed")
KEYS = {"q": "text", "published_since": "published_since", "published_until": "published_until", "outlet": "outlet",
        "size": "size", "cursor": "cursor"}  # fmt: skip
COLUMNS = tuple(
    Column(name) for name in ("report_id", "text_hash", "outlet", "republisher", "headline", "url", "genre",
                              "language", "published")
)  # fmt: skip
_ITEM = {"type": "object", "required": ["report_id", "page"]}


def of_listing(format_: Format) -> dict[str, Any]:
    """What OpenAPI is told of a listing of reports."""
    content = described.media(format_, described.page_of(_ITEM))
    parameters = [
        described.text("q", "words"), described.day("published_since"), described.day("published_until"),
        described.text("outlet", "its name, exactly"), described.number("size", "reports in a page", 1, 500),
        described.text("cursor", "`next` of the page before"), *described.shown_parameters(spreadsheet=True),
    ]  # fmt: skip
    return {
        "summary": f"Reports by their whole text, as {format_}", "tags": ["reports"],
        "responses": described.answers(content, 304), "openapi_extra": {"parameters": parameters},
    }  # fmt: skip


def reports(request: Request, connection: Fresh) -> Response:
    """A page of the reports that the query string asks for, the newest first."""
    asked, params = asked_of(request), request.query_params
    queries.only(params, (*KEYS, *SHOWN, "spreadsheet"))
    query = report_query(params)
    page = search_reports(connection, query)
    page = replace(page, hits=guarded_reports(connection, page.hits, asked.shown))
    following = _next(request, page)
    if asked.format == "csv":
        rows = ({name.name: getattr(hit, name.name) for name in COLUMNS} for hit in page.hits)
        return outputs.table(request, COLUMNS, rows, asked.spreadsheet, following)
    if asked.format == "json":
        items = [
            dataclasses.asdict(hit) | {"page": addresses.report(hit.report_id), "link": safe_link(hit.url)}
            for hit in page.hits
        ]
        whole = {"ok": True, "total": page.total, "next": page.next, "next_url": following, "items": items,
                 "notice": notices.notice(invented=any(hit.invented for hit in page.hits))}  # fmt: skip
        return outputs.answer(request, "json", json_text(whole).encode(), following)
    return outputs.feed_of(request, _feed(request, page, following), asked.format)


def report_query(params: Any) -> ReportQuery:
    """The question for reports of a query string; other keys are passed over. Raises UsageError."""
    given: dict[str, Any] = {}
    for key, field in KEYS.items():
        values = [value for value in params.getlist(key) if value.strip()]
        if len(values) > 1:
            raise UsageError(f"{key}: given {len(values)} times; it takes one value")
        if values:
            given[field] = queries.one_number(params, key, 50) if key == "size" else questions.clean(values[0])
    return ReportQuery(**given)


def guarded_reports(
    connection: Connection, hits: Sequence[ReportHit], shown: Shown = SAFE
) -> tuple[ReportHit, ...]:  # fmt: skip
    """The hits without names of private people that their reports' claims tell of, and without words that are points,
    unless `shown` says otherwise."""
    if shown.exact and shown.names:
        return tuple(hits)
    found = guards.of_reports(connection, [hit.report_id for hit in hits], exact=shown.exact, names=shown.names)
    return tuple(_guarded(hit, found[hit.report_id]) for hit in hits)


def _guarded(hit: ReportHit, changed: guards.Guard) -> ReportHit:
    headline = changed(hit.headline) if hit.headline else hit.headline
    url = hit.url if hit.url is None or changed(_spaced(hit.url)) == _spaced(hit.url) else _site(hit.url)
    snippet = hit.snippet
    if snippet and (quote := changed(snippet.quote)) != snippet.quote:
        snippet = replace(snippet, quote=quote, hits=())
    return replace(hit, headline=headline, url=url, snippet=snippet)


def _spaced(url: str) -> str:
    """An address as words with capitals, so that names in it are seen."""
    return "".join(c if c.isalnum() else " " for c in url).title()


def _site(url: str) -> str | None:
    link = safe_link(url)
    return "/".join(link.split("/", 3)[:3]) + "/" if link else None


def report(request: Request, connection: Fresh, name: str) -> Response:
    """The reading of a report (contract 1: docs/json.md); names of private people are blacked out in it."""
    queries.only(request.query_params, SHOWN)
    shown = shown_of(request)
    data = showing.reading_of(connection, name)
    if data is None:
        if showing.taken_down(connection, name):
            raise Gone("this report was taken down")
        raise NotFound("there is no report of that id, or it is too short to tell which")
    if data["report"]["id"] != name:
        path = f"{addresses.API}/reports/{data['report']['id']}"
        return RedirectResponse(addresses.with_query(path, request.url.query), 307)
    if not (shown.exact and shown.names):
        data = protect_reading(from_json(Reading, data), exact=shown.exact, names=shown.names)
    return outputs.as_json(data)


def _next(request: Request, page: ReportPage) -> str | None:
    if page.next is None:
        return None
    kept = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor" and value]
    return addresses.with_query(request.url.path, urlencode([*kept, ("cursor", page.next)]))


def _feed(request: Request, page: ReportPage, following: str | None) -> Feed:
    home = addresses.base(request)
    entries = [
        Entry(
            name=f"report:{hit.report_id}:{hit.text_hash[:16]}", title=hit.headline or hit.outlet or "a report",
            url=home + addresses.report(hit.report_id), updated=_moment(hit.published),
            text=hit.snippet.quote if hit.snippet else ", ".join(p for p in (hit.outlet, hit.published) if p),
            tags=tuple(t for t in (hit.outlet, hit.genre) if t),
            related=tuple(link for link in (safe_link(hit.url),) if link),
            about={"report_id": hit.report_id, "outlet": hit.outlet, "published": hit.published},
        )
        for hit in page.hits
    ]  # fmt: skip
    said = urlencode([(k, v) for k, v in request.query_params.multi_items() if k in KEYS and k != "cursor" and v])
    return Feed(
        name=addresses.with_query("reports", said), title="dateline: reports", home=home + "/", entries=entries,
        address=home + addresses.with_query(request.url.path, request.url.query),
        rights=notices.notice(invented=any(hit.invented for hit in page.hits)),
        following=home + following if following else None,
    )  # fmt: skip


def _moment(published: str | None) -> str:
    """A day or moment as RFC 3339 has it."""
    if published and len(published) >= 10:
        whole = published if "T" in published else f"{published[:10]}T00:00:00"
        whole += ":00" if len(whole) == 16 else ""
        return whole if whole.endswith("Z") or whole[-6:-5] in ("+", "-") else whole + "Z"
    return NEVER
