"""The JSON Schema of a reading, made from the model, so that code and published schema cannot differ.

docs/reading.schema.json is this schema written out by `python -m dateline.model.schema`; a test keeps them equal.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import types
import typing
from typing import Any

from dateline.model.claims import Claim
from dateline.model.codec import KEPT, RENAMED, value_class
from dateline.model.reading import SCHEMA, Reading
from dateline.model.report import Published
from dateline.model.values import When
from dateline.model.vocabulary import SLOTS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MOMENT = r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$"
BOUNDS: dict[str, tuple[float, float]] = {
    "lat": (-90, 90),
    "lon": (-180, 180),
    "confidence": (0, 1),
    "radius_km": (0, 20_038),
}
# Required by the model, yet absent from the JSON where empty: codec.to_json drops what is empty.
MAY_BE_EMPTY = frozenset({("Mention", "status_reason"), ("Incident", "summary"), ("Report", "text")})
Json = dict[str, Any]


def reading_schema() -> Json:
    """The JSON Schema (draft 2020-12) of a reading. Keys that it does not name are allowed everywhere."""
    found: dict[str, Json] = {}
    _add(Reading, found)
    found["Reading"]["properties"]["schema"] = {"const": SCHEMA}
    found["Claim"]["allOf"] = [_value_rule(slot) for slot in SLOTS]
    for slot in SLOTS:
        _add(value_class(slot), found)
    failed = {"properties": {"outcome": {"properties": {"ok": {"const": False}}}}}
    return {
        "$schema": DIALECT,
        "title": "A dateline reading",
        "description": "What `dateline read --json` prints for one report. docs/json.md explains it.",
        "$ref": "#/$defs/Reading",
        "if": {"properties": {"report": {"type": "null"}}},
        "then": failed,
        "$defs": dict(sorted(found.items())),
    }


def _value_rule(slot: str) -> Json:
    """The value of a claim is of the class of its slot."""
    target = {"$ref": f"#/$defs/{value_class(slot).__name__}"}
    then = {"properties": {"value": {"anyOf": [target, {"type": "null"}]}}}
    return {"if": {"properties": {"slot": {"const": slot}}}, "then": then}


def _add(cls: type, found: dict[str, Json]) -> None:
    """Puts the schema of a dataclass, and of those it holds, among the definitions."""
    name = cls.__name__.rstrip("_")
    if name in found:
        return
    found[name] = {"type": "object", "properties": {}}
    hints = typing.get_type_hints(cls)
    required = []
    for field in dataclasses.fields(cls):
        key = RENAMED.get(field.name, field.name)
        found[name]["properties"][key] = _field(cls, field.name, hints[field.name], found)
        if _is_required(cls, field):
            required.append(key)
    found[name]["required"] = required
    if doc := (cls.__doc__ or "").strip():
        found[name]["description"] = doc.splitlines()[0]


def _is_required(cls: type, field: dataclasses.Field[Any]) -> bool:
    if field.name in KEPT.get(cls.__name__, ()):
        return True
    wanted = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    return (wanted or field.name in ("schema", "outcome")) and (cls.__name__, field.name) not in MAY_BE_EMPTY


def _field(cls: type, name: str, hint: Any, found: dict[str, Json]) -> Json:
    if cls is Claim and name == "value":
        return {}  # by slot, see _value_rule
    if name in ("start", "end") and cls in (When, Published):
        return {"type": "string", "pattern": MOMENT}
    out = _type(hint, found)
    if name in BOUNDS:
        low, high = BOUNDS[name]
        return out | {"minimum": low, "maximum": high}
    return out


def _type(hint: Any, found: dict[str, Json]) -> Json:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _optional([a for a in args if a is not type(None)], found)
    if origin is typing.Literal:
        return {"enum": list(args)}
    if origin is tuple:
        return _tuple(args, found)
    if origin is dict:
        return {"type": "object", "additionalProperties": _type(args[1], found)}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        _add(hint, found)
        return {"$ref": f"#/$defs/{hint.__name__.rstrip('_')}"}
    plain: dict[Any, Json] = {
        str: {"type": "string"},
        bool: {"type": "boolean"},
        int: {"type": "integer", "minimum": 0},
        float: {"type": "number"},
    }
    return dict(plain[hint])


def _tuple(args: tuple[Any, ...], found: dict[str, Json]) -> Json:
    if len(args) == 2 and args[1] is Ellipsis:
        return {"type": "array", "items": _type(args[0], found)}
    items = [_type(a, found) for a in args]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _optional(kinds: list[Any], found: dict[str, Json]) -> Json:
    """An optional value may be absent or null."""
    some = [_type(kind, found) for kind in kinds]
    if len(some) == 1 and isinstance(some[0].get("type"), str):
        return some[0] | {"type": [some[0]["type"], "null"]}
    return {"anyOf": [*some, {"type": "null"}]}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(reading_schema(), indent=2) + "\n")
