"""Who's On First: the SQLite distributions, tables `spr` and `names` (and `concordances` where it is there)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from dateline.model.errors import BrokenInput, InputError
from dateline.places.importing.checks import aliases_of, name_of, point_of
from dateline.places.importing.rows import BadRow, Entry, LeftOut, Row, refused
from dateline.places.importing.world import World

LICENCE = "Who's On First (whosonfirst.org): see its licence page; most of it is CC BY 4.0 or CC0, name the source"
NOT_CURRENT = LeftOut("no longer current")
PLACETYPES = {  # to level and feature code; other placetypes are left out, countries too: those are the package's
    "locality": ("settlement", "PPL"), "localadmin": ("settlement", "PPL"), "borough": ("neighbourhood", "PPLX"),
    "macrohood": ("neighbourhood", "PPLX"), "neighbourhood": ("neighbourhood", "PPLX"),
    "microhood": ("neighbourhood", "PPLX"), "region": ("admin1", "ADM1"), "county": ("admin2", "ADM2"),
    "campus": ("point", "SITE"), "macroregion": ("region", "RGN"), "marinearea": ("region", "SEA"),
}  # fmt: skip
MOST_NAMES = 200


def places(path: Path, world: World) -> Iterator[Row]:
    """The rows of a SQLite distribution. A row's line is its number in the order of ids."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as database:
            database.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
            database.execute("PRAGMA trusted_schema=OFF")
            # Tables only: a view could be made to run without end.
            real = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            tables = {
                name: set()
                if name not in real
                else {column[1] for column in database.execute(f"PRAGMA table_info({name})")}
                for name in ("spr", "names", "concordances")
            }
            if not {"id", "name", "placetype", "country", "latitude", "longitude"} <= tables["spr"]:
                raise InputError("the SQLite file has no table spr of Who's On First")
            yield from _rows(database, tables, world)
    except sqlite3.DatabaseError as error:
        raise BrokenInput(f"the SQLite file is damaged ({error}). Nothing was imported") from error


def _rows(database: sqlite3.Connection, tables: dict[str, set[str]], world: World) -> Iterator[Row]:
    flags = [f for f in ("is_current", "is_deprecated", "is_ceased", "is_superseded") if f in tables["spr"]]
    kinds: dict[str, LeftOut] = {}
    parent = "parent_id" if "parent_id" in tables["spr"] else "NULL"
    columns = f"id, name, placetype, country, latitude, longitude, {parent}"
    cursor = database.execute(", ".join((f"SELECT {columns}", *flags)) + " FROM spr ORDER BY id")
    for number, row in enumerate(cursor, 1):
        states = dict(zip(flags, (str(value) for value in row[7:]), strict=True))
        kind = str(row[2])
        if states.pop("is_current", "1") == "0" or "1" in states.values():
            yield NOT_CURRENT
        elif kind not in PLACETYPES:
            yield kinds.setdefault(kind, LeftOut(kind[:30]))
        else:
            content = "\t".join(str(value) for value in row[:7])
            try:
                yield _place(database, tables, world, number, (content, *row[:7]))
            except BadRow as error:
                yield refused(number, content, error)


def _place(
    database: sqlite3.Connection, tables: dict[str, set[str]], world: World, number: int, row: tuple[object, ...]
) -> Entry:
    content, identity, said, kind, code, lat, lon, above = row
    if not isinstance(identity, int) or not 0 < identity < 10**15:
        raise BadRow("id", f"{str(identity)[:20]!r} is no id of Who's On First")
    point = point_of("" if lat is None else str(lat), "" if lon is None else str(lon))
    country = world.country_of(str(code or "")) if code not in ("XX", "XY", "XZ", "-1", "-99") else ""
    if country:
        world.boxes.check(country, *point)
    aliases = []
    if {"id", "name"} <= tables["names"]:
        found = database.execute(f"SELECT DISTINCT name FROM names WHERE id = ? LIMIT {MOST_NAMES}", (identity,))
        aliases = [str(name) for (name,) in found]
    level, feature = PLACETYPES[str(kind)]
    parent = f"whosonfirst:{above}" if isinstance(above, int) and above > 0 else None
    entry = Entry(number, str(content), identity, f"whosonfirst:{identity}", name_of(str(said or "")),
                  aliases_of(aliases), *point, level, feature, country, parent=parent)  # fmt: skip
    if {"id", "other_id", "other_source"} <= tables["concordances"]:
        query = "SELECT other_id FROM concordances WHERE id = ? AND other_source = 'gn:id'"
        found_id = database.execute(query, (identity,)).fetchone()
        if found_id and str(found_id[0]).isdecimal() and int(found_id[0]) in world.geonames:
            entry.same = f"geonames:{int(found_id[0])}"
    return entry
