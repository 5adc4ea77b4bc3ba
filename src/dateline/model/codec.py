"""Dataclasses to JSON objects and back. Absent is absent: None and empty values leave no key, except where noted."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Hashable
from functools import cache
from typing import Any, TypeVar, cast

from dateline.model.claims import Claim, SlotSummary
from dateline.model.precision import Scales
from dateline.model.values import Actor, Count, Place, Thing, Value, When
from dateline.model.vocabulary import ACTOR_SLOTS, COUNT_SLOTS, PLACE_SLOTS, THING_SLOTS

T = TypeVar("T")

# Keys that stay although their value is None or empty: their absence would be read as "not asked".
KEPT: dict[str, frozenset[str]] = {
    "Claim": frozenset({"value", "hedge", "denies"}),
    "Count": frozenset({"low", "high", "approximate", "of"}),
    "Report": frozenset({"outlet", "republisher", "passages", "furniture", "published"}),
    "Republisher": frozenset({"name"}),
    "Published": frozenset({"zone"}),
    "Speaker": frozenset({"name", "anonymous", "via"}),
    "Reading": frozenset({"report", "mentions", "incidents"}),
    "Mention": frozenset({"claims"}),
    "SlotSummary": frozenset({"best"}),
    "Outcome": frozenset({"ok", "message", "warnings"}),
    "Record": frozenset({"claims", "origins", "timeline"}),
    "Toll": frozenset({"low", "high"}),
}
RENAMED = {"class_": "class", "from_": "from"}


def to_json(item: Any) -> Any:
    """The JSON form of a model object: dicts, lists and scalars only."""
    kind = type(item)
    if kind in _SCALARS:
        return item
    if dataclasses.is_dataclass(kind):
        out: dict[str, Any] = {}
        for name, key, kept in _written(kind):
            value = getattr(item, name)
            if kept or not (value is None or value == () or value == {}):
                out[key] = value if type(value) in _SCALARS else to_json(value)
        return out
    if isinstance(item, (tuple, list)):
        return [part if type(part) in _SCALARS else to_json(part) for part in item]
    if isinstance(item, dict):
        return {key: to_json(part) for key, part in item.items()}
    return item


_SCALARS = frozenset({str, int, float, bool, type(None)})


@cache
def _written(cls: Hashable) -> tuple[tuple[str, str, bool], ...]:
    """For each field of a dataclass its name, its key, and whether the key stays where there is no value."""
    kept = KEPT.get(cast(Any, cls).__name__, frozenset())
    return tuple((name, RENAMED.get(name, name), name in kept) for name in _fields(cls))


@cache
def _fields(cls: Hashable) -> tuple[str, ...]:
    return tuple(f.name for f in dataclasses.fields(cast(Any, cls)))


@cache
def _hints(cls: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(cast(Any, cls))


def value_class(slot: str) -> type[Value]:
    """The value class of a slot."""
    if slot in COUNT_SLOTS:
        return Count
    if slot in PLACE_SLOTS:
        return Place
    if slot in ACTOR_SLOTS:
        return Actor
    if slot in THING_SLOTS:
        return Thing
    return When


def from_json(cls: type[T], data: dict[str, Any]) -> T:
    """A model object from its JSON form. Unknown keys are ignored; raises TypeError or KeyError where keys lack."""
    model: Any = cls
    kwargs: dict[str, Any] = {}
    for name, key, build in _plan(model):
        if key not in data:
            continue
        raw = data[key]
        kwargs[name] = raw if build is None or raw is None else build(raw)
    if cls is Claim and kwargs.get("value") is not None:
        kwargs["value"] = from_json(value_class(data["slot"]), kwargs["value"])
    built: T = model(**kwargs)
    return built


Builder = Callable[[Any], Any]


@cache
def _plan(cls: Hashable) -> tuple[tuple[str, str, Builder | None], ...]:
    """For each field of a dataclass its name, its key, and what makes its value (None: it is as it stands)."""
    hints = _hints(cls)
    plan = []
    for name in _fields(cls):
        build = None if cls is Claim and name == "value" else _builder(hints[name])
        if name == "slots" and typing.get_args(hints[name])[1:] == (SlotSummary,):
            build = _summaries
        plan.append((name, RENAMED.get(name, name), build))
    return tuple(plan)


def _summaries(raw: dict[str, Any]) -> dict[str, SlotSummary]:
    return {slot: _summary(slot, part) for slot, part in raw.items()}


def _summary(slot: str, raw: dict[str, Any]) -> SlotSummary:
    best = raw.get("best")
    value = None if best is None else from_json(value_class(slot), best)
    scales = raw.get("precision")
    precision = None if scales is None else from_json(Scales, scales)
    return SlotSummary(best=value, rule=raw["rule"], claims=tuple(raw["claims"]), precision=precision)


def _builder(hint: Any) -> Builder | None:
    """What makes a value of a type from its JSON form; None where the JSON form is the value."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _builder(next(a for a in args if a is not type(None)))
    if origin is tuple:
        return _tuple_builder(args)
    if origin is dict:
        inner = _builder(args[1])
        if inner is None:
            return dict
        return lambda raw: {key: None if part is None else inner(part) for key, part in raw.items()}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return lambda raw: from_json(hint, raw)
    return None


def _tuple_builder(args: tuple[Any, ...]) -> Builder:
    if len(args) == 2 and args[1] is Ellipsis:
        inner = _builder(args[0])
        if inner is None:
            return tuple
        return lambda raw: tuple(None if part is None else inner(part) for part in raw)
    builders = [_builder(arg) for arg in args]
    if not any(builders):
        return tuple
    return lambda raw: tuple(
        part if build is None or part is None else build(part) for build, part in zip(builders, raw, strict=True)
    )
