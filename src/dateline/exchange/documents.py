"""Incidents as JSON Lines and as GeoJSON, one at a time. Both are valid UTF-8 and hold every character."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dateline.exchange.incident_rows import row
from dateline.exchange.told import AREAS, Row, Told, drawn, point
from dateline.model.codec import to_json

EXPORT_SCHEMA: Final = "dateline-export/1"
_HALF = re.compile("[\ud800-\udfff]")


def json_text(item: Any) -> str:
    """JSON on one line; half surrogate pairs, which UTF-8 cannot hold, as escapes."""
    text = json.dumps(item, ensure_ascii=False, allow_nan=False)
    return _HALF.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def jsonl_chunks(tolds: Iterable[Told], about: Row) -> Iterator[bytes]:
    """A line that says what the export is, then a line for each incident: its record, its reports, what was changed."""
    yield _line({"schema": EXPORT_SCHEMA, **about})
    for told in tolds:
        reports = [to_json(report) for report in told.in_order()]
        marks = {"kind": told.kind, "coarsened": told.coarsened, "invented": told.invented}
        yield _line({**to_json(told.record), **marks, "reports": reports})


def geojson_chunks(tolds: Iterable[Told], about: Row) -> Iterator[bytes]:
    """A FeatureCollection (RFC 7946), a feature an incident, a line each; `about` is its member `metadata`."""
    head = json_text({"schema": EXPORT_SCHEMA, **about})
    yield f'{{"type": "FeatureCollection", "metadata": {head}, "features": ['.encode()
    joint = "\n"
    for told in tolds:
        yield (joint + json_text(feature(told))).encode()
        joint = ",\n"
    yield b"\n]}\n"


def feature(told: Told) -> Row:
    """The feature of an incident. An area has no geometry: its middle is the property `centre`, no pin."""
    properties = row(told)
    at, place = drawn(told.place), told.place
    middle = point(place) if place and place.level in AREAS else None
    for name in ("lat", "lon", "id"):
        properties.pop(name)
    properties["centre"] = [middle[1], middle[0]] if middle else None
    geometry = {"type": "Point", "coordinates": [at[1], at[0]]} if at else None
    return {"type": "Feature", "id": told.record.id, "geometry": geometry, "properties": properties}


def _line(item: Row) -> bytes:
    return json_text(item).encode() + b"\n"
