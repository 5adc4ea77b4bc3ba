"""The home page: incidents as a map, a list and a timeline, of one question, which is the address."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from dateline.archive.search import Query, plan_for
from dateline.archive.search.spots import spots
from dateline.exchange import notices
from dateline.service.export import filters
from dateline.service.questions import params_of
from dateline.web.addresses import follow as follow_address
from dateline.web.listings import Listing, listing
from dateline.web.pages.counts import Counted, Counts
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Opened, router
from dateline.web.pages.world import OWN_LINES, lines_of
from dateline.web.queries import query_of
from dateline.web.views import words
from dateline.web.views.asking import asked_for
from dateline.web.views.hits import Row, features, row, unplaced
from dateline.web.views.timeline import timeline
from dateline.web.views.worldmap import static_map

MOST_ON_MAP = 1_000
FORMATS = (
    ("csv", "CSV"), ("geojson", "GeoJSON"), ("json", "JSON"), ("atom", "Atom feed"), ("rss", "RSS feed"),
    ("jsonfeed", "JSON feed"),
)  # fmt: skip


@router.get("/")
def home(request: Request, connection: Opened) -> Response:
    """The page of a question: without one, all incidents, the newest first."""
    query = query_of(request.query_params)
    plan = plan_for(connection, query)
    found = listing(connection, query, plan=plan)
    counts = counted_by(request).of(connection, query, plan)
    rows = [row(hit) for hit in found.hits]
    return page(
        request, "home.html", query=query, rows=rows, total=found.total, next=_more(found), active=_active(query),
        facets=_facets(query, counts), timeline=timeline(counts.days, counts.whole), map=_map(rows),
        formats=[(name, said, _file(name, query)) for name, said in FORMATS],
        map_address=_address("/map.geojson", query, cursor=None), address=_address, lines=lines_of(request),
        own_lines=OWN_LINES, unplaced=unplaced(rows), follow=follow_address(query),
        citation=notices.citation(found.total or 0, filters(query), datetime.now(UTC).date().isoformat()),
    )  # fmt: skip


@router.get("/map.geojson")
def on_map(request: Request, connection: Opened) -> Response:
    """What the map draws of a question: its first incidents that have a place, as GeoJSON."""
    found = spots(connection, query_of(request.query_params), MOST_ON_MAP)
    drawn: list[dict[str, Any]] = [
        {
            "type": "Feature", "id": one["id"],
            "geometry": None if one["shape"] == "area" else {"type": "Point", "coordinates": [one["lon"], one["lat"]]},
            "properties": {
                "title": one["title"], "state": one["state"], "level": one["level"], "radius_km": one["radius_km"],
                "centre": [one["lon"], one["lat"]],
            },
        }
        for one in features(found)
    ]  # fmt: skip
    answer = {"type": "FeatureCollection", "features": drawn, "more": len(found) == MOST_ON_MAP}
    return JSONResponse(answer, media_type="application/geo+json")


def _file(format_: str, query: Query) -> str:
    """The list in a format; tables so that a spreadsheet takes no cell for a formula."""
    address = _address(f"/incidents.{format_}", query, cursor=None)
    return address + ("&" if "?" in address else "?") + "spreadsheet=1" if format_ == "csv" else address


def _address(path: str, query: Query, **changes: Any) -> str:
    said = params_of(query, **changes)
    return f"{path}?{said}" if said else path


def _more(found: Listing) -> str | None:
    return _address("/", found.query, cursor=found.next) if found.next else None


def _map(rows: list[Row]) -> Any:
    return static_map([(one.id, one.summary, one.state, one.at) for one in rows])


def _active(query: Query) -> list[tuple[str, str, str]]:
    """The filters in force: what each is called, its value, and the address without it."""
    found = []
    for one in asked_for(query):
        rest: Any = getattr(Query(), one.field)
        if one.several:
            rest = tuple(value for value in getattr(query, one.field) if value != one.value)
        found.append((one.label, one.said, _address("/", query, **{one.field: rest})))
    return found


def counted_by(request: Request) -> Counted:
    """The counts that the app has made lately."""
    state = request.app.state
    if not hasattr(state, "counted"):
        state.counted = Counted()
    return state.counted  # type: ignore[no-any-return]  # the state of an app has no types


def _facets(query: Query, counts: Counts) -> list[tuple[str, list[tuple[str, int, bool, str]]]]:
    """The facets with their values: how many incidents, whether it is chosen, the address that chooses it or not."""
    out = []
    for field, label in words.FACETS.items():
        chosen: tuple[str, ...] = getattr(query, field)
        values = []
        for value, number in counts.facets.get(field, ()):
            if field == "country" and len(value) == 2:  # the code of a country that stands there by its name too
                continue
            on = value in chosen
            changed = tuple(one for one in chosen if one != value) if on else (*chosen, value)
            values.append((value, number, on, _address("/", query, **{field: changed})))
        if values:
            out.append((label, values))
    return out
