"""The packed data files of the package become one SQLite file: its schema, its rows and its names."""

from __future__ import annotations

import hashlib
import lzma
import sqlite3
from collections.abc import Iterator
from functools import cache
from importlib import resources

from dateline.places.names import folded_key, key_of

SCHEMA_VERSION = 1
FILES = ("places.tsv.xz", "supplement.tsv", "countries.tsv", "aliases.tsv")
SCHEMA = """
CREATE TABLE rows (id INTEGER PRIMARY KEY, gid TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
    radius_km REAL NOT NULL, level TEXT NOT NULL, feature TEXT NOT NULL, country TEXT NOT NULL, parent INTEGER,
    population INTEGER NOT NULL);
CREATE TABLE spellings (key TEXT NOT NULL, row INTEGER NOT NULL, own INTEGER NOT NULL);
CREATE TABLE names (key TEXT NOT NULL, row INTEGER NOT NULL, own INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID;
"""
# Where names reach English through another script in many spellings, a coarser key helps; elsewhere it would only confuse.
FOLDED_COUNTRIES = frozenset(
    "IQ SY LB JO IL PS EG LY TN DZ MA SD SS SO DJ ER ET YE SA AE OM QA KW BH IR AF PK TR TJ UZ TM KG KZ AZ AM GE UA MM ML NE "
    "TD NG MR BF CM".split()
)
Fields = tuple[int, str, str, float, float, float, str, str, str, int | None, int]


def read(name: str) -> bytes:
    """A data file of the package."""
    return (resources.files("dateline.places") / "data" / name).read_bytes()


def table(name: str) -> list[dict[str, str]]:
    """The lines of a hand-written table as dicts; lines that start with `#` are comments, the first other line names columns."""
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
    digest = hashlib.sha256(f"{SCHEMA_VERSION}\n{SCHEMA}".encode())
    for name in FILES:
        digest.update(read(name))
    return digest.hexdigest()[:16]


def fill(database: sqlite3.Connection) -> None:
    """Writes the whole gazetteer into an empty database."""
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY;" + SCHEMA)
    lines = lzma.decompress(read("places.tsv.xz")).decode().splitlines()
    supplement = table("supplement.tsv")
    first = len(supplement) + 1
    order = sorted(range(len(lines)), key=lambda i: (-_weight(lines[i]), i))
    new_id = [0] * len(lines)
    for position, line in enumerate(order):
        new_id[line] = first + position
    extra = _extra_names(lines, new_id)
    database.executemany("INSERT INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?)", _rows(lines, order, new_id))
    database.executemany("INSERT INTO spellings VALUES (?,?,?)", _spellings(lines, order, new_id))
    database.executemany("INSERT INTO spellings VALUES (?,?,?)", extra)
    _settle(database)
    _add_supplement(database, supplement)
    database.execute("DROP TABLE spellings")
    database.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    database.commit()


def _settle(database: sqlite3.Connection) -> None:
    """Moves the collected spellings into the sorted table, where a name's rows stand by importance (ids do)."""
    database.execute("INSERT OR IGNORE INTO names SELECT key, row, max(own) FROM spellings GROUP BY key, row ORDER BY key, row")
    database.execute("DELETE FROM spellings")


def _weight(line: str) -> int:
    columns = line.rsplit("\t", 6)
    floor = {"country": 10**10, "admin1": 10**6, "admin2": 3000, "point": 1}.get(columns[2], 0)
    return floor + int(columns[6] or 0) + 10**9 * (columns[3] == "PPLC")


def _rows(lines: list[str], order: list[int], new_id: list[int]) -> Iterator[Fields]:
    for number in order:
        gid, name, _, lat, lon, radius, level, feature, country, parent, people = lines[number].split("\t")
        above = new_id[int(parent) - 1] if parent else None
        yield new_id[number], gid, name, float(lat), float(lon), float(radius), level, feature, country, above, int(people or 0)


def _spellings(lines: list[str], order: list[int], new_id: list[int]) -> Iterator[tuple[str, int, int]]:
    for number in order:
        _, name, others, *_, country, _, _ = lines[number].split("\t")
        yield from _keys([key_of(name), *others.split("|")], new_id[number], country)


def _keys(keys: list[str], row: int, country: str) -> Iterator[tuple[str, int, int]]:
    """The look-up keys of a row; `own` marks its first name. Folded keys for the countries where spellings vary."""
    for place, key in enumerate(keys):
        if key:
            yield key, row, int(place == 0)
    if country in FOLDED_COUNTRIES:
        for folded in {folded_key(key) for key in keys if key} - {None}:
            yield str(folded), row, 0


def _extra_names(lines: list[str], new_id: list[int]) -> list[tuple[str, int, int]]:
    """Hand-written names of countries and of other rows, which the sources lack or spell otherwise."""
    countries, rows = {}, {}
    for number, line in enumerate(lines):
        gid, _, _, *_, level, _, country, _, _ = line.split("\t")
        if level == "country":
            countries[country] = new_id[number]
        elif level in ("admin1", "settlement"):
            rows[gid] = new_id[number]
    extra = []
    for entry in table("countries.tsv"):
        for name in entry["names"].split("|"):
            if name and entry["iso"] in countries:
                extra.append((key_of(name), countries[entry["iso"]], 1))
    for entry in table("aliases.tsv"):
        extra += [(key_of(name), rows[entry["gid"]], 1) for name in entry["names"].split("|") if entry["gid"] in rows]
    return extra


def _add_supplement(database: sqlite3.Connection, supplement: list[dict[str, str]]) -> None:
    """Adds the hand-written rows, each below the named place of its country that contains it."""
    for number, entry in enumerate(supplement, 1):
        slug = key_of(entry["name"]).replace(" ", "-")
        parent = _container(database, entry["within"], entry["country"])
        level, _, feature = entry["level"].partition(":")
        fields = (number, f"dateline:{slug}", entry["name"], float(entry["lat"]), float(entry["lon"]), float(entry["radius_km"]),
                  level, feature or level.upper(), entry["country"], parent, 0)  # fmt: skip
        database.execute("INSERT INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?)", fields)
        names = [key_of(n) for n in (entry["name"], *entry["aliases"].split("|")) if n]
        database.executemany("INSERT INTO spellings VALUES (?,?,?)", _keys(names, number, entry["country"]))
    _settle(database)


def _container(database: sqlite3.Connection, within: str, country: str) -> int | None:
    found = None
    if within:
        query = "SELECT id FROM names JOIN rows ON id = row WHERE key = ? AND country = ? AND level != 'point' ORDER BY own DESC, id LIMIT 1"
        found = database.execute(query, (key_of(within), country)).fetchone()
    if found is None and country:
        found = database.execute("SELECT id FROM rows WHERE feature = 'COUNTRY' AND country = ?", (country,)).fetchone()
    return int(found[0]) if found else None
