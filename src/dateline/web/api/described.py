"""What the OpenAPI document says of parameters and answers; the keys themselves are those of `service.questions`."""

from __future__ import annotations

from typing import Any, Final

from dateline.archive.search import COLUMN_FIELDS, FIELDS
from dateline.archive.search.filters import KINDS, MOST_NUMBER, MOST_PAGE, SORTS
from dateline.service.questions import BOX, MANY, NEAR, NUMBERS, TEXT, WORDS
from dateline.web.formats import MEDIA, Format

Json = dict[str, Any]
_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_TEXT: Final[Json] = {"type": "string"}
PROBLEM: Final[Json] = {
    "type": "object",
    "required": ["ok", "error", "code", "status"],
    "properties": {
        "ok": {"const": False}, "error": {"type": "string"}, "code": {"type": "string"}, "status": {"type": "integer"},
    },
}  # fmt: skip
_SAID: Final = {
    400: "The question cannot be asked, or the request is wrong in another way.",
    403: "The request comes from elsewhere.",
    404: "There is nothing of that name.",
    410: "It was taken down, or is gone with its reports.",
    413: "The request, or what it asks for, is over a limit.",
    414: "The address is too long.",
    415: "The body is of a kind that is not read.",
    422: "The input cannot be read as a report.",
    429: "Too many requests in a short time; `Retry-After` says how many seconds to wait.",
    500: "An error of dateline's.",
    503: "The archive or the server is busy or cannot be used.",
}
EVERYWHERE: Final = (400, 403, 413, 414, 429, 500, 503)  # what any request may be answered
OBJECT: Final[Json] = {"type": "object", "required": ["ok"], "properties": {"ok": {"const": True}}}


def answers(content: dict[str, Json], *also: int, status: int = 200, told: str = "What was asked for.") -> Any:
    """The answers of a route: the good one, 304 where it stays as it was, and the errors in their one shape."""
    good = {"description": told, "content": {media: {"schema": schema} for media, schema in content.items()}}
    unchanged = {304: {"description": "As the client has it already (`If-None-Match`)."}}
    return {status: good, **(unchanged if 304 in also else {}), **problems(*EVERYWHERE, *also)}


def problems(*statuses: int) -> dict[int, Json]:
    """The errors of a route."""
    content = {"application/json": {"schema": PROBLEM}}
    return {s: {"description": _SAID[s], "content": content} for s in sorted(set(statuses)) if s in _SAID}


def page_of(item: Json, **more: Json) -> Json:
    """The schema of a page of a listing."""
    return {
        "type": "object",
        "required": ["ok", "items"],
        "properties": {
            "ok": {"const": True}, "items": {"type": "array", "items": item},
            "total": {"type": ["integer", "null"], "description": "null where they are many"},
            "next": {"type": ["string", "null"], "description": "the cursor of the page after"},
            "next_url": {"type": ["string", "null"]}, **more,
        },
    }  # fmt: skip


def media(format_: Format, json_schema: Json) -> dict[str, Json]:
    """The content of an answer in a format."""
    name = MEDIA[format_]
    return {name: json_schema if format_ == "json" else {"type": "object"} if "json" in name else _TEXT}


def query_parameters(*, with_facets: bool = True) -> list[Json]:
    """Every key of a question for incidents."""
    out = [_parameter(TEXT, {"type": "string", "maxLength": 1000}, "words, as docs/search.md has them")]
    values = {"type": "array", "items": {"type": "string", "maxLength": 500}, "maxItems": 50}
    out += [_parameter(name, values, "any of these values; may be given several times") for name in MANY]
    out.append(_parameter(NEAR, {"type": "string"}, "a circle: latitude, longitude, kilometres", "33.3,44.4,25"))
    out.append(_parameter(BOX, {"type": "string"}, "west, south, east, north, in degrees", "40,30,50,38"))
    for name in NUMBERS:
        low, most = (1, MOST_PAGE) if name == "size" else (0, MOST_NUMBER)
        out.append(_parameter(name, {"type": "integer", "minimum": low, "maximum": most}, "a whole number"))
    closed = {"kind": list(KINDS), "sort": list(SORTS)}
    for name in WORDS:
        if name in closed:
            out.append(_parameter(name, {"type": "string", "enum": closed[name]}, "one of these"))
        elif name == "cursor":
            out.append(_parameter(name, _TEXT, "`next` of the page before, of the same question"))
        else:
            out.append(_parameter(name, {"type": "string", "pattern": _DATE}, "a day, month or year, included"))
    return [*out, facet_parameter()] if with_facets else out


def facet_parameter() -> Json:
    """The key that asks for facets."""
    fields = {"type": "array", "items": {"type": "string", "enum": [*FIELDS, *COLUMN_FIELDS]}}
    return _parameter("facet", fields, "fields to count by; may be given several times")


def shown_parameters(*, spreadsheet: bool = False) -> list[Json]:
    """The keys that say what is shown."""
    flag = {"type": "string", "enum": ["0", "1"]}
    out = [
        _parameter("exact", flag, "1: points as known, not made coarser than 1 km"),
        _parameter("names", flag, "1: names of private people, too"),
    ]
    if spreadsheet:
        out.append(_parameter("spreadsheet", flag, "1: cells that no spreadsheet takes for formulas"))
    return out


def number(name: str, said: str, low: int, most: int) -> Json:
    """A key that takes a whole number."""
    return _parameter(name, {"type": "integer", "minimum": low, "maximum": most}, said)


def text(name: str, said: str) -> Json:
    """A key that takes words."""
    return _parameter(name, {"type": "string", "maxLength": 1000}, said)


def day(name: str) -> Json:
    """A key that takes a day, month or year."""
    return _parameter(name, {"type": "string", "pattern": _DATE}, "a day, month or year, included")


def _parameter(name: str, schema: Json, said: str, example: str | None = None) -> Json:
    out = {"name": name, "in": "query", "required": False, "description": said, "schema": schema}
    return out | ({"example": example} if example else {})
