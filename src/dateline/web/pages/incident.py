"""The page of an incident: every value beside its sentence."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy.engine import Connection

from dateline.archive import linking
from dateline.archive import show as showing
from dateline.archive.beside import beside
from dateline.archive.search import Query, Radius, search
from dateline.model.codec import from_json
from dateline.model.record import Record
from dateline.model.report import Report
from dateline.web.api.incidents import found as found_as
from dateline.web.listings import guarded
from dateline.web.pages.rendering import in_path, page
from dateline.web.pages.routes import Opened, router
from dateline.web.views import incident as viewing
from dateline.web.views.highlight import Paragraph, claim_spans, paragraphs
from dateline.web.views.hits import Located, Row, row
from dateline.web.views.worldmap import static_map

_NEAR_KM, _NEAR_DAYS, _MOST_NEAR = 30.0, 3, 6


@router.get("/incidents/{name}")
def incident(
    request: Request, name: str, connection: Opened, report: str | None = None, claim: str | None = None
) -> Response:  # fmt: skip
    """The page of an incident. `claim` or `report` choose whose text stands beside the claims."""
    found = found_as(connection, name)
    if found != name:
        asked = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"/incidents/{in_path(found)}{asked}", 302)
    data = showing.incident_of(connection, found)
    record = showing.record_of(connection, found)
    chosen = viewing.report_of(record, claim, report)
    view = viewing.view(
        record, data["reports"], beside(connection, found, record.reports), data["changes"], data["judgements"], chosen
    )  # fmt: skip
    text = _text(connection, record, chosen, claim) if chosen else ()
    return page(
        request, "incident.html", incident=view, text=text, claim=claim, today=datetime.now(UTC).date().isoformat(),
        source=next((one for one in view.reports if one.chosen), None), near=_near(connection, record, view.at),
        map=static_map([(view.id, view.summary, view.state.state, view.at)]),
    )  # fmt: skip


@router.get("/incidents/{name}/why")
def why(request: Request, name: str, connection: Opened) -> Response:
    """Why the reports of an incident are held to tell one."""
    found = found_as(connection, name)
    record = showing.record_of(connection, found)
    return page(request, "why.html", id=found, summary=record.summary, reasons=linking.why(connection, found))


def _text(connection: Connection, record: Record, report: str, claim: str | None) -> tuple[Paragraph, ...]:
    data = showing.reading_of(connection, report)
    if data is None:
        return ()
    told = from_json(Report, data["report"])
    return paragraphs(told.text, told.passages, claim_spans(viewing.claims_in(record, report)), claim)


def _near(connection: Connection, record: Record, at: Located) -> list[Row]:
    """Other incidents about the same place and time."""
    when = record.slots.get("when")
    start = getattr(when.best, "start", "")[:10] if when else ""
    if at.lat is None or at.lon is None or len(start) < 10:
        return []
    day = datetime.fromisoformat(start).toordinal()
    since, until = (datetime.fromordinal(day + step).date().isoformat() for step in (-_NEAR_DAYS, _NEAR_DAYS))
    radius = Radius(at.lat, at.lon, max(_NEAR_KM, at.radius_km or 0.0))
    query = Query(radius=radius, since=since, until=until, size=_MOST_NEAR + 1)
    rows = [row(hit) for hit in guarded(connection, search(connection, query).hits) if hit.id != record.id]
    return rows[:_MOST_NEAR]
