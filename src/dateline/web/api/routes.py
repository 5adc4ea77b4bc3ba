"""The routes of the API: which handler answers which address, and what OpenAPI is told of it."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from dateline.web import outputs, trying
from dateline.web.access import permitted
from dateline.web.api import described, incidents, lists, others, reports
from dateline.web.api.asking import in_formats
from dateline.web.queries import only

router = APIRouter(dependencies=[Depends(permitted)])
beside_pages = APIRouter(dependencies=[Depends(permitted)], include_in_schema=False)
_OBJECT = {"application/json": described.OBJECT}
_READING = {"type": "object", "required": ["schema", "report", "mentions", "incidents", "outcome"]}


def _one(summary: str, tag: str, content: dict[str, Any], *also: int, parameters: list[Any] | None = None) -> Any:
    """What OpenAPI is told of a route for one thing."""
    return {
        "summary": summary, "tags": [tag], "responses": described.answers(content, 304, *also),
        "openapi_extra": {"parameters": parameters or []},
    }  # fmt: skip


def _moved(told: Any, *statuses: int) -> Any:
    places = dict.fromkeys(statuses, "It is at another address: `Location`.")
    return told | {"responses": told["responses"] | {s: {"description": said} for s, said in places.items()}}


async def read(request: Request) -> Response:
    """The reading (contract 1) of a text or page at once; nothing of it is stored, and names in it are left."""
    only(request.query_params, ())
    reading = await trying.read_posted(request)
    return outputs.as_reading(reading)


def _read_body() -> dict[str, Any]:
    keys = {key: {"type": ["string", "null"]} for key in trying.KEYS}
    closed = {"type": "object", "properties": keys, "additionalProperties": False}
    text = {"schema": {"type": "string"}}
    form = {"type": "object", "properties": keys | {trying.FILE: {"type": "string", "format": "binary"}}}
    content = {
        "application/json": {"schema": closed}, "text/plain": text, "text/html": text,
        "multipart/form-data": {"schema": form}, "application/x-www-form-urlencoded": {"schema": form},
    }  # fmt: skip
    return {"requestBody": {"required": True, "content": content}}


_both = (router, beside_pages)
in_formats(_both, "/incidents", incidents.incidents, incidents.of_listing)
in_formats(_both, "/reports", reports.reports, reports.of_listing, *reports.FORMATS)
in_formats(_both, "/sources", others.sources, others.of_sources, *others.SOURCE_FORMATS)
in_formats(_both, "/changes", others.changes, others.of_changes, *others.CHANGE_FORMATS)
_shown = described.shown_parameters()
router.add_api_route(
    "/incidents/{name}", incidents.incident, operation_id="incident",
    **_moved(_one("An incident whole", "incidents", _OBJECT, 404, 410, parameters=_shown), 307, 308),
)  # fmt: skip
router.add_api_route(
    "/incidents/{name}/annotations", incidents.incident_annotations, operation_id="annotations",
    **_moved(
        _one(
            "Its claims as W3C Web Annotations", "incidents", {incidents.ANNOTATIONS: {"type": "object"}}, 404, 410,
            parameters=_shown,
        ),
        307, 308,
    ),
)  # fmt: skip
router.add_api_route(
    "/reports/{name}", reports.report, operation_id="report",
    **_moved(
        _one("The reading of a report", "reports", {"application/json": _READING}, 404, 410, parameters=_shown),
        307,
    ),
)  # fmt: skip
router.add_api_route(
    "/facets", incidents.facets, operation_id="facets",
    **_one(
        "Counts of the incidents that a question asks for", "incidents", _OBJECT,
        parameters=[
            *described.query_parameters(), described.number("values", "values of each field", 1, 500), *_shown,
        ],
    ),
)  # fmt: skip
for _path, _handler, _name, _told in lists.ROUTES:
    router.add_api_route(f"{_path}.json", _handler, include_in_schema=False)  # before the one that any name fits
    router.add_api_route(_path, _handler, operation_id=_name, **_told)
for _format in lists.FEED_FORMATS:
    beside_pages.add_api_route(f"/lists/{{name}}.{_format}", lists.feed, name=f"list_{_format}_page")
router.add_api_route(
    "/read", read, methods=["POST"], operation_id="read", summary="Read a text or page at once", tags=["read"],
    responses=described.answers({"application/json": _READING}, 415, 422), openapi_extra=_read_body(),
)  # fmt: skip
beside_pages.add_api_route("/healthz", others.health)
beside_pages.add_api_route("/readyz", others.ready)
