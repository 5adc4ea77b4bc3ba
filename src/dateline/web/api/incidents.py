"""Incidents of the API: listings in each format, one whole, its annotations."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from dateline.archive import changes, linking, walking
from dateline.archive import show as showing
from dateline.exchange import Told, censor, incident_rows, notices
from dateline.exchange.annotations import collection
from dateline.exchange.documents import json_text
from dateline.exchange.links import safe_link
from dateline.model.codec import to_json
from dateline.model.errors import NotFound
from dateline.service import export, questions
from dateline.web import addresses, kept, outputs, queries
from dateline.web.api import described
from dateline.web.api.asking import SHOWN, Fresh, asked_of, shown_of
from dateline.web.errors import Gone
from dateline.web.formats import Format
from dateline.web.listings import FACET_VALUES, Shown, facets_of, listing

MOST_FACETS = 12  # fields at once
MOST_WHY = 24  # mentions; each is compared with each
_ALSO = (*SHOWN, "spreadsheet", "facet")
_ITEM = {"type": "object", "required": ["id", "summary", "state", "url"]}
ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'


def of_listing(format_: Format) -> dict[str, Any]:
    """What OpenAPI is told of a listing of incidents."""
    content = described.media(format_, described.page_of(_ITEM, facets={"type": "object"}))
    parameters = [*described.query_parameters(), *described.shown_parameters(spreadsheet=True)]
    return {
        "summary": f"Incidents that a question asks for, as {format_}", "tags": ["incidents"],
        "responses": described.answers(content, 304), "openapi_extra": {"parameters": parameters},
    }  # fmt: skip


def incidents(request: Request, connection: Fresh) -> Response:
    """A page of the incidents that the query string asks for; the format is the ending of the address."""
    asked = asked_of(request)
    query = queries.query_of(request.query_params, strict=True, also=_ALSO)
    fields = request.query_params.getlist("facet")[:MOST_FACETS] if asked.format == "json" else []
    found = listing(connection, query, facets=list(dict.fromkeys(fields)), shown=asked.shown)
    return outputs.incidents(request, connection, found, asked)


def facets(request: Request, connection: Fresh) -> Response:
    """How many of the incidents that the query string asks for have which value of each field in `facet`."""
    shown = shown_of(request)
    query = queries.query_of(request.query_params, strict=True, also=(*SHOWN, "facet", "values"))
    values = queries.one_number(request.query_params, "values", FACET_VALUES, low=1, high=500)
    fields = list(dict.fromkeys(request.query_params.getlist("facet")))[:MOST_FACETS]
    counted = facets_of(connection, query, fields, values, shown)
    return outputs.as_json({"ok": True, "facets": outputs.facets_json(counted)})


def incident(request: Request, connection: Fresh, name: str) -> Response:
    """An incident whole: its record, reports, what people decided, what changed, why its mentions are held for one."""
    queries.only(request.query_params, SHOWN)
    shown = shown_of(request)
    current = found(connection, name)
    if current != name:
        return moved(request, name, current)
    told = told_of(connection, current, shown)
    whole = showing.incident_of(connection, current)
    changed = censor(showing.record_of(connection, current), exact=shown.exact, names=shown.names)
    reports = [to_json(report) | {"link": safe_link(report.url)} for report in told.in_order()]
    item = {
        "ok": True, "incident": {**to_json(told.record), "kind": told.kind, "coarsened": told.coarsened},
        "reports": reports, "judgements": [_decision(row, changed) for row in whole["judgements"]],
        "changes": [_change(row) for row in whole["changes"]],
        "links": _why(connection, told, changed),
        "url": addresses.incident(current), "cite": incident_rows.citation(told),
        "notice": notices.notice(invented=told.invented),
    }  # fmt: skip
    return outputs.as_json(item)


def incident_annotations(request: Request, connection: Fresh, name: str) -> Response:
    """The claims of an incident as W3C Web Annotations, each with its words, what stands around them, and offsets."""
    queries.only(request.query_params, SHOWN)
    shown = shown_of(request)
    current = found(connection, name)
    if current != name:
        return moved(request, f"{name}/annotations", f"{current}/annotations")
    told = told_of(connection, current, shown)
    changed = censor(showing.record_of(connection, current), exact=shown.exact, names=shown.names)
    texts = walking.texts(connection, told.record.reports)
    home = addresses.base(request) + addresses.incident(current)
    body = json_text(collection(told, texts, changed, home)).encode()
    return Response(body, media_type=ANNOTATIONS)


def found(connection: Fresh, name: str) -> str:
    """The id of the incident that a name now leads to. Raises Gone where there was one, NotFound where there was
    none."""
    current = changes.resolve(connection, name)
    if current is not None:
        return current
    if changes.ended(connection, questions.clean(name)):
        raise Gone("this incident is gone: its reports were taken down, or tell it no more")
    raise NotFound("there is no incident of that id, or it is too short to tell which")


def moved(request: Request, name: str, current: str) -> Response:
    """The way to where an incident is now: for good from a former id, for now from the beginning of one."""
    for_now = current.startswith(name.partition("/")[0])
    path = f"{addresses.API}/incidents/{current}"
    return RedirectResponse(addresses.with_query(path, request.url.query), 307 if for_now else 308)


def told_of(connection: Fresh, name: str, shown: Shown) -> Told:
    """One incident as it may be shown. Raises NotFound."""
    tolds = export.chosen(connection, [name], kept.incidents(connection, [name]), exact=shown.exact, names=shown.names)
    if not tolds:
        raise NotFound("there is no incident of that id")
    return tolds[0]


def _why(connection: Fresh, told: Told, changed: Callable[[str], str]) -> list[str] | None:
    """Why its mentions are held for one; None where there are too many to compare them while somebody waits."""
    if len(told.record.mentions) > MOST_WHY:
        return None
    return list(map(changed, linking.why(connection, told.record.id)))


def _decision(row: dict[str, Any], changed: Any) -> dict[str, Any]:
    kept = ("id", "kind", "a", "b", "by", "made", "undone", "batch")
    return {name: row[name] for name in kept} | {"reason": changed(row["reason"])}


def _change(row: dict[str, Any]) -> dict[str, Any]:
    return {"seq": row["seq"], "kind": row["kind"], "at": row["at"], "detail": json.loads(row["detail"])}
