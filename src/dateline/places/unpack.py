"""The packed data files of the package become one SQLite file: its schema, its rows and its names."""

from __future__ import annotations

import hashlib
import io
import lzma
import sqlite3
from collections.abc import Iterator
from functools import cache
from importlib import resources

from dateline.places.names import folded_key, key_of

SCHEMA_VERSION = 2
LEAST_TOWN_KM = 5.0  # what news tells "in" a small town happens around it as well; points are rounded, too
FILES = ("places.tsv.xz", "names.tsv.xz", "supplement.tsv", "countries.tsv", "aliases.tsv")
SCHEMA = """
CREATE TABLE rows (id INTEGER PRIMARY KEY, gid TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
    radius_km REAL NOT NULL, level TEXT NOT NULL, feature TEXT NOT NULL, country TEXT NOT NULL, parent INTEGER,
    population INTEGER NOT NULL);
CREATE TABLE names (key TEXT NOT NULL, row INTEGER NOT NULL, own INTEGER NOT NULL, PRIMARY KEY (key, row))
    WITHOUT ROWID;
"""
INDEX = "CREATE INDEX rows_gid ON rows (gid)"  # made last, which is quicker
FIRST = 1000  # id of the first packed row; those of the supplement stand before it and win where names are equal
COUNTRY_KEY, CAPITAL_KEY = "=", "=*"  # before an ISO code: the key of the country itself, and of its capital
_ADD_NAME = "INSERT OR IGNORE INTO names VALUES (?,?,?)"
Name = tuple[str, int, int]


def read(name: str) -> bytes:
    """A data file of the package."""
    return (resources.files("dateline.places") / "data" / name).read_bytes()


def table(name: str) -> list[dict[str, str]]:
    """The lines of a hand-written table as dicts. `#` starts a comment; the first other line names the columns."""
    lines = [line for line in read(name).decode().splitlines() if line and not line.startswith("#")]
    head = lines[0].split("\t")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        columns = line.split("\t")
        if len(columns) != len(head):
            raise ValueError(f"{name}, row {number}: {len(columns)} columns, not {len(head)}")
        rows.append(dict(zip(head, columns, strict=True)))
    return rows


@cache
def content_hash() -> str:
    """What the unpacked file is named by: it changes with any data file and with the schema."""
    digest = hashlib.sha256(f"{SCHEMA_VERSION}\n{SCHEMA}{INDEX}".encode())
    for name in FILES:
        digest.update(read(name))
    return digest.hexdigest()[:16]


def fill(database: sqlite3.Connection) -> None:
    """Writes the whole gazetteer into an empty database. Its rows keep their order, so that ids say importance."""
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
    database.executemany("INSERT INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?)", _rows())
    database.executemany(_ADD_NAME, _names())  # sorted by key already: insertion is several times faster so
    database.executemany(_ADD_NAME.replace("IGNORE", "REPLACE"), _more_names(database))
    points = [(e["lat"], e["lon"], e["iso"]) for e in table("countries.tsv") if e["lat"]]
    database.executemany("UPDATE rows SET lat = ?, lon = ? WHERE feature = 'COUNTRY' AND country = ?", points)
    database.execute("UPDATE rows SET radius_km = ? WHERE level = 'settlement' AND radius_km < ?", (LEAST_TOWN_KM,) * 2)
    _add_supplement(database)
    database.execute(INDEX)
    database.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    database.commit()


def _lines(name: str) -> Iterator[str]:
    with io.BytesIO(lzma.decompress(read(name))) as lines:
        for line in lines:
            yield line[:-1].decode()


def _rows() -> Iterator[tuple[str | int | None, ...]]:
    """The rows for SQLite, which turns the figures into numbers by the types of its columns."""
    for number, line in enumerate(_lines("places.tsv.xz"), FIRST):
        *fields, parent, people = line.split("\t")
        yield number, *fields, int(parent) + FIRST - 1 if parent else None, people


def _names() -> Iterator[Name]:
    """The look-up keys in order, each with its rows; `own` marks a row's first name."""
    offset = FIRST - 1
    for line in _lines("names.tsv.xz"):
        key, _, rows = line.partition("\t")
        for row in rows.split(","):
            if row[0] == "~":
                yield key, int(row[1:], 16) + offset, 0
            else:
                yield key, int(row, 16) + offset, 1


def _more_names(database: sqlite3.Connection) -> list[Name]:
    """Hand-written names of countries and of other rows, which the sources lack or spell otherwise."""
    found = []
    countries = dict(database.execute("SELECT country, id FROM rows WHERE feature = 'COUNTRY'").fetchall())
    found += [(COUNTRY_KEY + iso, number, 1) for iso, number in countries.items()]
    for number, iso in database.execute("SELECT id, country FROM rows WHERE feature = 'PPLC'").fetchall():
        found.append((CAPITAL_KEY + iso, number, 1))
    for entry in table("countries.tsv"):
        if entry["iso"] in countries:
            found += [(key_of(name), countries[entry["iso"]], 1) for name in entry["names"].split("|") if name]
    named = {entry["gid"]: entry["names"] for entry in table("aliases.tsv")}
    for gid, number in database.execute("SELECT gid, id FROM rows").fetchall():
        found += [(key_of(name), number, 1) for name in named.get(gid, "").split("|") if name]
    return found


def _add_supplement(database: sqlite3.Connection) -> None:
    """Adds the hand-written rows, before all others and each below the named place of its country that contains it."""
    for number, entry in enumerate(table("supplement.tsv"), 1):
        slug = key_of(entry["name"]).replace(" ", "-")
        parent = _container(database, entry["within"], entry["country"])
        level, _, feature = entry["level"].partition(":")
        fields = (number, f"dateline:{slug}", entry["name"], entry["lat"], entry["lon"], entry["radius_km"],
                  level, feature, entry["country"], parent, 0)  # fmt: skip
        database.execute("INSERT INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?)", fields)
        keys = dict.fromkeys(key_of(n) for n in (entry["name"], *entry["aliases"].split("|")) if n)
        keys |= dict.fromkeys(folded for key in list(keys) if entry["country"] and (folded := folded_key(key)))
        database.executemany(_ADD_NAME, ((key, number, 1) for key in keys))


def _container(database: sqlite3.Connection, within: str, country: str) -> int | None:
    found = None
    if within:
        query = (
            "SELECT id FROM names JOIN rows ON id = row WHERE key = ? AND country = ? AND level != 'point' "
            "ORDER BY own DESC, id LIMIT 1"
        )
        found = database.execute(query, (key_of(within), country)).fetchone()
    if found is None and country:
        found = database.execute("SELECT row FROM names WHERE key = ?", (COUNTRY_KEY + country,)).fetchone()
    return int(found[0]) if found else None
