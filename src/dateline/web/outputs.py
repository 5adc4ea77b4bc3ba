"""A page of a listing in each of its formats: JSON, CSV, GeoJSON, Atom, RSS, JSON Feed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote_plus

from fastapi import Request
from sqlalchemy.engine import Connection
from starlette.responses import Response

from dateline.archive import changes
from dateline.archive.search import Query
from dateline.exchange import Column, incident_rows, notices
from dateline.exchange.documents import geojson_chunks, json_text
from dateline.exchange.feeds import Feed, atom, entry_of, json_feed, rss
from dateline.exchange.tables import csv_chunks
from dateline.exchange.told import Row
from dateline.model.codec import to_json
from dateline.model.reading import Reading
from dateline.service import export
from dateline.service.questions import params_of
from dateline.web import addresses, kept
from dateline.web.formats import MEDIA, Format
from dateline.web.listings import Listing, Shown

DOWNLOADED = frozenset({"csv", "geojson"})  # a browser saves them and opens none


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How a listing is asked for: its format, what is shown, whether a table is for a spreadsheet."""

    format: Format
    shown: Shown
    spreadsheet: bool = False


def today() -> str:
    """The day of access, ISO 8601."""
    return datetime.now(UTC).date().isoformat()


def incidents(request: Request, connection: Connection, found: Listing, asked: Asked) -> Response:
    """A page of incidents."""
    options = export.ExportOptions(exact=asked.shown.exact, with_names=asked.shown.names, accessed=today())
    invented = any(hit.invented for hit in found.hits)
    about = export.about(found.query, options, found.total, invented=invented)
    following = next_page(request, found)
    if asked.format == "json":
        return answer(request, asked.format, _json(found, about, following), following)
    ids = [hit.id for hit in found.hits]
    tolds = export.chosen(
        connection, ids, kept.incidents(connection, ids), exact=asked.shown.exact, names=asked.shown.names
    )
    if asked.format == "csv":
        rows = map(incident_rows.row, tolds)
        return table(request, incident_rows.COLUMNS, rows, asked.spreadsheet, following)
    if asked.format == "geojson":
        return answer(request, asked.format, b"".join(geojson_chunks(tolds, about)), following)
    home = addresses.base(request)
    times = changes.times(connection, ids)
    entries = [entry_of(t, home + addresses.incident(t.record.id), *times.get(t.record.id, _none)) for t in tolds]
    said = params_of(found.query, size=Query().size)
    feed = Feed(
        name=addresses.with_query("incidents", said), title=_title(found), home=home + addresses.with_query("/", said),
        address=home + addresses.with_query(request.url.path, request.url.query), entries=entries,
        rights=notices.notice(invented=invented), following=home + following if following else None, about=about,
    )  # fmt: skip
    return feed_of(request, feed, asked.format)


_STATUS = {"limit": 413, "internal": 500}
_none: tuple[None, None] = (None, None)


def next_page(request: Request, found: Listing) -> str | None:
    """The address of the page after, in the same format and with the same options; None on the last."""
    if found.next is None:
        return None
    options = [(key, value) for key, value in request.query_params.multi_items() if key in ("exact", "names", "facet")]
    if request.query_params.get("spreadsheet"):
        options.append(("spreadsheet", "1"))
    rest = "".join(f"&{key}={quote_plus(value)}" for key, value in options)
    return addresses.with_query(request.url.path, params_of(found.query, cursor=found.next) + rest)


def answer(
    request: Request, format_: Format, body: bytes, following: str | None = None, media: str | None = None
) -> Response:
    """The answer of a format. What is no page is saved by a browser, never shown as one."""
    response = Response(body, media_type=media or MEDIA[format_])
    if following:
        response.headers["link"] = f'<{following}>; rel="next"'
    if format_ in DOWNLOADED:
        name = request.url.path.rpartition("/")[2].partition(".")[0] or "incidents"
        safe = "".join(c for c in name if c.isascii() and (c.isalnum() or c in "-_"))
        response.headers["content-disposition"] = f'attachment; filename="dateline-{safe}.{format_}"'
    return response


def feed_of(request: Request, feed: Feed, format_: Format) -> Response:
    """A feed as Atom, RSS or JSON Feed."""
    write = {"atom": atom, "rss": rss}.get(format_, json_feed)
    return answer(request, format_, write(feed), feed.following)


def table(
    request: Request, columns: Sequence[Column], rows: Iterable[Row], spreadsheet: bool, following: str | None
) -> Response:
    """Rows as CSV."""
    body = b"".join(csv_chunks(columns, rows, spreadsheet_safe=spreadsheet))
    return answer(request, "csv", body, following)


def as_json(item: Mapping[str, Any], status: int = 200, media: str = MEDIA["json"]) -> Response:
    """An object as JSON, every character as it is."""
    return Response(json_text(dict(item)).encode(), status, media_type=media)


def as_reading(reading: Reading) -> Response:
    """A reading as contract 1 has it; 422 where the input is no report, 413 where it is over a limit, and so on."""
    code = reading.outcome.code
    status = 200 if reading.outcome.ok else _STATUS.get(code, 422)
    if status == 200:
        return as_json(to_json(reading))
    return as_json({"ok": False, "error": reading.outcome.message, "code": code, "status": status}, status)


def _json(found: Listing, about: Row, following: str | None) -> bytes:
    items = [dataclasses.asdict(hit) | {"url": addresses.incident(hit.id)} for hit in found.hits]
    whole = {
        "ok": True, "total": found.total, "next": found.next, "next_url": following, "items": items,
        **({"facets": facets_json(found.facets)} if found.facets else {}), **about,
    }  # fmt: skip
    return json_text(whole).encode()


def facets_json(facets: Mapping[str, Sequence[tuple[str, int]]]) -> dict[str, list[Row]]:
    """Facets as JSON."""
    return {name: [{"value": v, "incidents": n} for v, n in values] for name, values in facets.items()}


def _title(found: Listing) -> str:
    asked = export.filters(found.query)
    return f"dateline: incidents, {asked}" if asked else "dateline: incidents"
