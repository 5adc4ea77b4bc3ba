"""A question in words: what it asks for, filter by filter."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from dateline.archive.search import Query
from dateline.service.questions import MANY
from dateline.web.views import words

_FIELDS = (*MANY, "since", "until", "published_since", "published_until", "killed_min", "killed_max", "injured_min",
           "injured_max", "origins_min", "reports_min", "radius", "box")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A filter in force: its field and value, what it is called and its value in words. `several`: one of the values
    of a field that may have several."""

    field: str
    value: object
    label: str
    said: str
    several: bool = False


def asked_for(query: Query) -> list[Asked]:
    """The filters of a question, its words first; none where it asks for everything."""
    found = [Asked("text", query.text, "words", query.text)] if query.text else []
    for name in _FIELDS:
        value, label = getattr(query, name), words.FILTERS[name]
        if isinstance(value, tuple):
            found += [Asked(name, one, label, one.replace("_", " "), several=True) for one in value]
        elif value is not None:
            parts = dataclasses.astuple(value) if name in ("radius", "box") else (value,)
            found.append(Asked(name, value, label, ", ".join(f"{p:g}" if len(parts) > 1 else str(p) for p in parts)))
    if query.kind != Query().kind:
        found.append(Asked("kind", query.kind, words.FILTERS["kind"], query.kind))
    return found


def in_words(query: Query) -> str:
    """The question in a line: `“car bomb” · country: Iraq · killed, at least: 5`."""
    return " · ".join(_in_words(one) for one in asked_for(query)) or "all incidents"


def _in_words(one: Asked) -> str:
    return f"“{one.said}”" if one.field == "text" else f"{one.label}: {one.said}"
