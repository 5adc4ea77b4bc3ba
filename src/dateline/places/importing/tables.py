"""Tables with a header: the user's own (name, lat, lon and more), and the CSV files of Who's On First."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from hashlib import blake2b

from dateline.places.importing.checks import aliases_of, check_bytes, name_of, point_of, radius_of, whole_number
from dateline.places.importing.detect import Header
from dateline.places.importing.rows import BadRow, Entry, LeftOut, Row, refused
from dateline.places.importing.streams import MAX_LINE_CHARS
from dateline.places.importing.whosonfirst import NOT_CURRENT, PLACETYPES
from dateline.places.importing.world import World
from dateline.places.levels import WORDS, sort_of
from dateline.places.names import key_of
from dateline.places.user_rows import WRITTEN

MOST_LINES = 20  # of one row, whose quoted values may hold line ends


def places(lines: Iterator[tuple[int, str]], header: Header, world: World, source: str) -> Iterator[Row]:
    """The rows of a user's table, after its header."""
    for number, line, fields in records(lines, header):
        try:
            yield _place(number, line, _values(fields, line, header), world, source)
        except BadRow as error:
            yield refused(number, line, error)


def whosonfirst(lines: Iterator[tuple[int, str]], header: Header, world: World) -> Iterator[Row]:
    """The rows of a CSV file of Who's On First, after its header."""
    left_out: dict[str, LeftOut] = {}
    for number, line, fields in records(lines, header):
        try:
            told = _values(fields, line, header)
            kind = told.get("class", "")
            if told.get("current") == "0" or told.get("superseded", "").strip("[]"):
                yield NOT_CURRENT
            elif kind not in PLACETYPES:
                yield left_out.setdefault(kind, LeftOut(kind[:30] or "no placetype"))
            else:
                yield _whosonfirst(number, line, told, world)
        except BadRow as error:
            yield refused(number, line, error)


def records(lines: Iterator[tuple[int, str]], header: Header) -> Iterator[tuple[int, str, list[str] | BadRow]]:
    """The rows with the number of their first line. A quote that is never closed costs its own line only."""
    waiting: list[tuple[int, str]] = []
    while True:
        entry = waiting.pop(0) if waiting else next(lines, None)
        if entry is None:
            return
        number, line = entry
        if not line.strip():
            continue
        if '"' not in line or header.delimiter == "\t":
            yield number, line, line.split(header.delimiter)
            continue
        said = line
        taken: list[tuple[int, str]] = []
        fields = _parsed(said, header.delimiter)
        while fields is None and len(taken) < MOST_LINES and len(said) < MAX_LINE_CHARS:
            more = waiting.pop(0) if waiting else next(lines, None)
            if more is None:
                break
            taken.append(more)
            said += "\n" + more[1]
            fields = _parsed(said, header.delimiter)
        if fields is None:
            waiting = taken + waiting
            yield number, line, BadRow("quote", "a quotation mark is not closed")
        else:
            yield number, said, fields


def _parsed(line: str, delimiter: str) -> list[str] | None:
    """The fields, None where a quote is still open."""
    try:
        return next(csv.reader(line.splitlines(keepends=True), delimiter=delimiter, strict=True))
    except csv.Error:
        return None


def _values(fields: list[str] | BadRow, line: str, header: Header) -> dict[str, str]:
    if isinstance(fields, BadRow):
        raise fields
    if len(line) > MAX_LINE_CHARS:
        raise BadRow("columns", f"the line has more than {MAX_LINE_CHARS:,} characters")
    if len(fields) != header.width:
        raise BadRow("columns", f"{len(fields)} columns, not the {header.width} of the header")
    check_bytes(line)
    return {column: fields[index].strip() for column, index in header.at.items()}


def _place(number: int, line: str, told: dict[str, str], world: World, source: str) -> Entry:
    name = name_of(told["name"])
    lat, lon = point_of(told["lat"], told["lon"])
    country = _country(told, world, lat, lon)
    level = feature = ""
    radius = radius_of(told.get("radius_km", ""))
    if said := told.get("class", ""):
        sort = sort_of(said)
        if sort is None:
            raise BadRow("class", f"the class {said[:30]!r} is not known; write one such as {', '.join(WORDS)}")
        level, feature = sort.level, sort.feature
        radius = radius or sort.radius_km
    key = key_of(name)
    own = told.get("id") or f"{key.replace(' ', '-')}@{lat:.5g},{lon:.5g}"
    if not own.isprintable() or len(own) > 300:
        raise BadRow("id", "the id is too long or holds control characters")
    spot = told.get("id") or f"{key}\n{lat}\n{lon}"
    # Seven bytes of a digest: the same place has the same number at each import, whatever stands around it.
    numbered = int.from_bytes(blake2b(spot.encode(), digest_size=7).digest(), "big")
    return Entry(
        number, line, numbered, f"{WRITTEN}{source}/{own}", name, aliases_of(_aliases(told)), lat, lon, level, feature,
        country, radius, whole_number(told.get("population", ""), "population"),
    )  # fmt: skip


def _aliases(told: dict[str, str]) -> list[str]:
    said = told.get("aliases", "")
    for mark in ("|", ";", ","):
        if mark in said:
            return [alias.strip() for alias in said.split(mark)]
    return [said] if said else []


def _country(told: dict[str, str], world: World, lat: float, lon: float) -> str:
    country = world.country_of(told.get("country", ""))
    if country:
        world.boxes.check(country, lat, lon)
    return country


def _whosonfirst(number: int, line: str, told: dict[str, str], world: World) -> Entry:
    identity = told.get("id", "")
    if not (identity.isascii() and identity.isdecimal() and 0 < len(identity) < 15):
        raise BadRow("id", f"{identity[:20]!r} is no id of Who's On First")
    name = name_of(told["name"])
    lat, lon = point_of(told["lat"], told["lon"])
    country = _country(told, world, lat, lon)
    level, feature = PLACETYPES[told["class"]]
    population = whole_number(told.get("population", ""), "population")
    return Entry(number, line, int(identity), f"whosonfirst:{identity}", name, aliases_of(_aliases(told)), lat, lon,
                 level, feature, country, population=population)  # fmt: skip
