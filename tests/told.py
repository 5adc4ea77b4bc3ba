"""Reading texts in tests, and walking over what was read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from dateline import service
from dateline.cli.read import as_object
from dateline.model.reading import Reading
from dateline.settings import load

Json = dict[str, Any]
SETTINGS = load(path=Path("/no/settings/file"))  # those of the environment, whatever the user's own file says
# Keys whose strings are words of the source: everything else is ours and may hold no loaded word.
WORDS_OF_THE_SOURCE = frozenset({"text", "quote", "as_said"})


def read(data: bytes | str, published: str | None = "2021-05-12", **given: Any) -> Reading:
    """The reading of a report, as plain text published on a Wednesday unless said otherwise."""
    return service.read(data, **{"published": published, "kind": "text", "settings": SETTINGS, **given})


@lru_cache(maxsize=512)
def printed(data: bytes | str, published: str | None = "2021-05-12", outlet: str | None = "Delta Post") -> Json:
    """What `dateline read --json` prints for a report. Not to be changed by the caller."""
    return as_object(read(data, published, outlet=outlet))


def mentions(reading: Json, **wanted: str) -> list[Json]:
    """The mentions whose keys have these values."""
    return [m for m in reading["mentions"] if all(m[key] == value for key, value in wanted.items())]


def claims(mention: Json, slot: str, **wanted: Any) -> list[Json]:
    """The claims of a mention for a slot, whose keys have these values."""
    return [c for c in mention["claims"] if c["slot"] == slot and all(c[k] == v for k, v in wanted.items())]


def incidents(reading: Json) -> list[Json]:
    """The first mention of each incident."""
    by_id = {m["id"]: m for m in reading["mentions"]}
    return [by_id[i["mentions"][0]] for i in reading["incidents"]]


def strings(item: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every string of a JSON value with the keys that lead to it; the keys of objects are strings of it, too."""
    if isinstance(item, str):
        yield path, item
    elif isinstance(item, list):
        for part in item:
            yield from strings(part, path)
    elif isinstance(item, dict):
        for key, part in item.items():
            yield path, key
            yield from strings(part, (*path, key))


def own_words(item: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """The strings that are not words of the source."""
    return ((path, text) for path, text in strings(item) if not path or path[-1] not in WORDS_OF_THE_SOURCE)


def objects(item: Any) -> Iterator[Json]:
    """Every object of a JSON value, outermost first."""
    if isinstance(item, dict):
        yield item
        for part in item.values():
            yield from objects(part)
    elif isinstance(item, list):
        for part in item:
            yield from objects(part)


def every(text: str) -> list[Json]:
    """The claims of all mentions of a report, in their order."""
    return [c for m in printed(text)["mentions"] for c in m["claims"]]


def stances(text: str, slot: str) -> list[tuple[str | None, str | None, str]]:
    """Words of the value, speaker and stance of each claim of the slot."""
    out = []
    for one in every(text):
        value = one["value"]
        words = value["as_said"] if isinstance(value, dict) else None
        if one["slot"] == slot:
            out.append((words, one["speaker"]["name"], one["stance"]))
    return out


def denials(text: str) -> list[tuple[str, str | None, str | None]]:
    """Slot and speaker of each denial, and the words of what it denies."""
    told = every(text)
    known = {c["id"]: c for c in told}
    return [
        (c["slot"], c["speaker"]["name"], known[c["denies"]]["value"]["as_said"] if c["denies"] else None)
        for c in told if c["stance"] == "denies"
    ]  # fmt: skip
