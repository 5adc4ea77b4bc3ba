"""The user's own places: one SQLite file for each import in the data folder, never changed once it stands there.

An import writes its file aside and renames it (`places.importing`), so a file is whole or not there. Rows of the
package are named by their `gid` in these files, because their numbers change with the packed data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 1
SUFFIX = ".places.sqlite"
FOLDER = "places"  # in the data folder
# `same` is the row of the package that this row stands for; `parent` the row around it. Both are gids.
SCHEMA = """
CREATE TABLE rows (id INTEGER PRIMARY KEY, gid TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
    radius_km REAL NOT NULL, level TEXT NOT NULL, feature TEXT NOT NULL, country TEXT NOT NULL, parent TEXT,
    population INTEGER NOT NULL, same TEXT);
CREATE TABLE names (key TEXT NOT NULL, row INTEGER NOT NULL, own INTEGER NOT NULL);
CREATE TABLE source (name TEXT, format TEXT, rows INTEGER, names INTEGER, file TEXT, sha256 TEXT, imported TEXT,
    rejected INTEGER, left_out INTEGER);
"""
INDEXES = (
    "CREATE INDEX names_key ON names (key, row, own)",
    "CREATE INDEX rows_same ON rows (same) WHERE same IS NOT NULL",
)
NAMES_ONLY = "alternate-names"  # a format whose file has names for places that other files or the package hold
WRITTEN = "user:"  # how the gid of a row begins that somebody wrote in a table of their own
_COLUMNS = "id, gid, name, lat, lon, radius_km, level, feature, country, parent, population, same"
_SHIFT = 1 << 56  # the numbers that a file gives its rows lie below this
_ORIGINS = ("", "geonames", "whosonfirst")  # rows of dumps: one number for one gid, whichever files hold it
MOST = 200  # names of one key in one file


@dataclass(frozen=True, slots=True)
class Source:
    """One import: its name and format, what it holds, which file it came from and when (UTC)."""

    name: str
    format: str
    rows: int
    names: int
    file: str
    sha256: str
    imported: str
    rejected: int
    left_out: int


@dataclass(frozen=True, slots=True)
class UserRow:
    """A row of a user's file. `number` tells it from every other row; `fields` are those after the id in `Row`,
    with the gid of the row around it as parent."""

    number: int
    fields: tuple[Any, ...]
    same: str | None
    source: str
    own: bool


class _File:
    """One open file."""

    def __init__(self, database: sqlite3.Connection, source: Source, slot: int) -> None:
        self.database, self.source, self.slot = database, source, slot
        self.written = source.format == "csv"

    def row(self, fields: tuple[Any, ...], own: bool) -> UserRow:
        """The row from its columns. Rows of tables have numbers below all others and so win where all is equal."""
        if self.written:
            number = -1 - self.slot * _SHIFT - fields[0]
        else:
            number = _ORIGINS.index(self.source.format) * _SHIFT + fields[0]
        return UserRow(number, fields[1:-1], fields[-1], self.source.name, own)


class UserRows:
    """Look-ups over all files of a user. `warnings` name files that cannot be read."""

    def __init__(self, folder: Path) -> None:
        self.warnings: list[str] = []
        self._files: list[_File] = []
        self._names: list[_File] = []
        for slot, path in enumerate(source_files(folder)):
            opened = _opened(path)
            if opened is None:
                self.warnings.append(f"{path} cannot be read; import it again or delete it")
                continue
            file = _File(*opened, slot)
            (self._names if file.source.format == NAMES_ONLY else self._files).append(file)
        self._files.sort(key=lambda f: f.source.imported, reverse=True)  # of two dumps with one row the newer counts

    def __bool__(self) -> bool:
        return bool(self._files or self._names)

    @property
    def sources(self) -> list[Source]:
        """The imports, by name."""
        return sorted((f.source for f in (*self._files, *self._names)), key=lambda s: s.name)

    def lookup(self, key: str) -> list[UserRow]:
        """The user's rows of a key."""
        query = f"SELECT {_COLUMNS}, own FROM names JOIN rows ON id = row WHERE key = ? LIMIT {MOST}"
        return [f.row(r[:-1], bool(r[-1])) for f in self._files for r in f.database.execute(query, (key,))]

    def renamed(self, key: str) -> list[str]:
        """The gids of known places that lists of further names give this key to."""
        query = f"SELECT row FROM names WHERE key = ? LIMIT {MOST}"
        found = [row for f in self._names for (row,) in f.database.execute(query, (key,))]
        return [f"geonames:{number}" for number in dict.fromkeys(found)]

    def standing_for(self, gids: Sequence[str]) -> dict[str, UserRow]:
        """The user's rows that stand for rows of the package, by the gid of those."""
        if not gids:
            return {}
        query = f"SELECT {_COLUMNS} FROM rows WHERE same IN ({','.join('?' * len(gids))}) ORDER BY id"
        found: dict[str, UserRow] = {}
        for file in sorted(self._files, key=lambda f: not f.written):  # a table stands before a dump
            for row in file.database.execute(query, tuple(gids)):
                found.setdefault(row[-1], file.row(row, True))
        return found

    def by_gid(self, gid: str) -> UserRow | None:
        """The row of a gid that a dump gave (its number is in it)."""
        origin, _, number = gid.partition(":")
        if origin not in _ORIGINS or not number.isdecimal():
            return None
        return self.by_number(_ORIGINS.index(origin) * _SHIFT + int(number))

    def by_number(self, number: int) -> UserRow | None:
        """The row of a number that `UserRow.number` gave."""
        slot, within = divmod(-1 - number if number < 0 else number, _SHIFT)
        for file in self._files:
            if file.slot == slot if number < 0 else file.source.format == _ORIGINS[slot]:
                row = file.database.execute(f"SELECT {_COLUMNS} FROM rows WHERE id = ?", (within,)).fetchone()
                if row:
                    return file.row(row, True)
        return None

    def extends(self, key: str) -> bool:
        """True where some name goes on after this key with another word."""
        for file in (*self._files, *self._names):
            found = file.database.execute("SELECT key FROM names WHERE key > ? ORDER BY key LIMIT 1", (key + " ",))
            row = found.fetchone()
            if row and row[0].startswith(key + " "):
                return True
        return False

    def close(self) -> None:
        """Closes the files."""
        for file in (*self._files, *self._names):
            file.database.close()


def source_files(folder: Path) -> Iterable[Path]:
    """The files of the imports in a data folder."""
    try:
        return sorted((folder / FOLDER).glob(f"*{SUFFIX}"))
    except OSError:
        return []


def read_source(path: Path) -> Source | None:
    """What an import's file says of itself; None where it cannot be read."""
    opened = _opened(path)
    if opened is None:
        return None
    opened[0].close()
    return opened[1]


def _opened(path: Path) -> tuple[sqlite3.Connection, Source] | None:
    database = None
    with suppress(OSError, sqlite3.DatabaseError, TypeError):
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        database = sqlite3.connect(address, uri=True, check_same_thread=False)
        pages, size, version = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size", "user_version")
        )
        if version == SCHEMA_VERSION and pages * size == path.stat().st_size:
            return database, Source(*database.execute("SELECT * FROM source").fetchone())
    if database is not None:
        database.close()
    return None
