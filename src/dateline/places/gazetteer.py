"""The gazetteer: open (unpacked at first use into the user's cache folder), and look names up."""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from dateline.places import unpack
from dateline.places.entries import importance
from dateline.places.names import folded_key
from dateline.places.user_rows import WRITTEN, UserRow, UserRows

MOST = 40  # candidates of one name; the rows of a name stand by importance, so the rest are hamlets
DEEPEST = 8  # places around one another; a row of the data has at most five
KEPT = 20_000  # answers kept in memory, about 10 MB
FIRST_USE = "unpacking the gazetteer for its first use (a few seconds, once)"
_COLUMNS = "id, gid, name, lat, lon, radius_km, level, feature, country, parent, population"


@dataclass(frozen=True, slots=True)
class Row:
    """A place. `feature` is GeoNames' code, AIRB or AIRP for airfields, or that of the supplement."""

    id: int
    gid: str
    name: str
    lat: float
    lon: float
    radius_km: float
    level: str
    feature: str
    country: str
    parent: int | None
    population: int
    own: bool = True  # found by its own name, not by an alias
    source: str = ""  # the user's import that it comes from; empty for rows of the package

    @property
    def written(self) -> bool:
        """True for a row that somebody wrote for the news: of the supplement, or of a table of the user's own."""
        return self.gid.startswith(("dateline:", WRITTEN))


class Gazetteer:
    """Look-ups over an unpacked gazetteer. `warning` says in one line why it is not kept for the next run."""

    def __init__(
        self,
        database: sqlite3.Connection,
        path: Path | None,
        warning: str | None = None,
        user: UserRows | None = None,
    ) -> None:
        self._database = database
        self.path = path
        self.warning = warning
        self.user = user  # None where the user has imported nothing
        self.lookup = lru_cache(KEPT)(self._lookup)
        self.row = lru_cache(KEPT)(self._row)
        self._upward = lru_cache(KEPT)(self._chain_from)
        self.extends = lru_cache(KEPT)(self._extends)

    @property
    def packed(self) -> sqlite3.Connection:
        """The open file with the package's own places."""
        return self._database

    def _ask(self, query: str, key: str | int) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(query, (key,)).fetchall()
        except sqlite3.DatabaseError:  # the file was damaged since it was opened
            if self.path is None:
                raise
            with suppress(OSError):
                self.path.unlink()
            mended = open_gazetteer()
            self._database, self.path, self.warning = mended._database, mended.path, mended.warning
            return self._database.execute(query, (key,)).fetchall()

    def _lookup(self, key: str) -> tuple[Row, ...]:
        """The places of that key (see `names.key_of`), the most important first."""
        query = f"SELECT {_COLUMNS}, own FROM names JOIN rows ON id = row WHERE key = ? LIMIT {MOST}"
        packed = tuple(Row(*fields) for fields in self._ask(query, key))
        return packed if self.user is None else self._with_users(self.user, key, packed)

    def _with_users(self, user: UserRows, key: str, packed: tuple[Row, ...]) -> tuple[Row, ...]:
        """The user's rows among those of the package: in their stead where both are one place, else by importance."""
        found: dict[int, Row] = {}
        for one in user.lookup(key):
            row = self._of_user(one)
            found.setdefault(row.id, row)
        for gid in user.renamed(key):
            renamed = self.by_gid(gid)
            if renamed is not None:
                found.setdefault(renamed.id, replace(renamed, own=False))
        instead = user.standing_for([row.gid for row in packed])
        for row in packed:
            if row.id not in found:
                one_instead = instead.get(row.gid)
                found[row.id] = row if one_instead is None else replace(self._of_user(one_instead), own=row.own)
        return tuple(sorted(found.values(), key=_rank)[:MOST])

    def _of_user(self, one: UserRow) -> Row:
        """A user's row as others see it: under the number of the package's row that it stands for, so that what lies
        in that row still lies in it."""
        number, fields = one.number, one.fields
        around = self._number_of(fields[-2])
        if one.same:
            packed = self._packed(one.same)
            if packed is not None:
                number, around = packed.id, around or packed.parent
        if around is None and fields[-3]:
            country = self._ask("SELECT row FROM names WHERE key = ?", unpack.COUNTRY_KEY + fields[-3])
            around = country[0][0] if country else None
        parent = None if around == number else around
        return Row(*(number, *fields[:-2], parent, fields[-1], one.own, one.source))

    def _number_of(self, gid: str | None) -> int | None:
        if not gid:
            return None
        packed = self._packed(gid)
        if packed is not None:
            return packed.id
        one = self.user.by_gid(gid) if self.user else None
        if one is None:
            return None
        packed = self._packed(one.same) if one.same else None
        return one.number if packed is None else packed.id

    def _packed(self, gid: str) -> Row | None:
        found = self._ask(f"SELECT {_COLUMNS} FROM rows WHERE gid = ?", gid)
        return Row(*found[0]) if found else None

    def by_gid(self, gid: str) -> Row | None:
        """The row of a gid such as `geonames:98182`; the user's where one stands for it."""
        number = self._number_of(gid)
        return None if number is None else self.row(number)

    def _row(self, number: int) -> Row:
        """The row of that id."""
        fields = self._ask(f"SELECT {_COLUMNS} FROM rows WHERE id = ?", number)
        row = Row(*fields[0]) if fields else None
        if self.user is not None:
            one = self.user.by_number(number) if row is None else self.user.standing_for([row.gid]).get(row.gid)
            row = row if one is None else self._of_user(one)
        if row is None:
            raise KeyError(number)
        return row

    def _extends(self, key: str) -> bool:
        """True where some name goes on after this key with another word."""
        found = self._ask("SELECT key FROM names WHERE key > ? LIMIT 1", key + " ")
        told = bool(found) and str(found[0][0]).startswith(key + " ")
        return told or (self.user is not None and self.user.extends(key))

    def folded(self, key: str) -> tuple[Row, ...]:
        """The places whose name meets this key in the coarse spelling (other transliterations)."""
        folded = folded_key(key)
        return self.lookup(folded) if folded else ()

    def chain(self, row: Row) -> tuple[Row, ...]:
        """The places that contain the row, outward."""
        return () if row.parent is None else self._upward(row.parent)

    def _chain_from(self, number: int) -> tuple[Row, ...]:
        found: list[Row] = []
        above: int | None = number
        while above is not None and len(found) < DEEPEST:
            found.append(self.row(above))
            above = found[-1].parent
        return tuple(found)

    def country(self, iso: str) -> Row | None:
        """The country of an ISO code."""
        found = self.lookup(unpack.COUNTRY_KEY + iso)
        return found[0] if found else None

    def capital(self, iso: str) -> Row | None:
        """The capital of the country of an ISO code."""
        found = self.lookup(unpack.CAPITAL_KEY + iso)
        return found[0] if found else None

    def close(self) -> None:
        """Closes the files."""
        self._database.close()
        if self.user is not None:
            self.user.close()


def _rank(row: Row) -> tuple[int, int, int]:
    """The order of the rows of a name: the user's own tables, the supplement, then by importance."""
    if row.written:
        return (0, 0, row.id) if row.source else (1, 0, row.id)
    return 2, -importance(row.level, row.population, row.feature), row.id


def cache_folder() -> Path:
    """Where the unpacked gazetteer lies: DATELINE_CACHE_DIR, else the user's cache folder. OSError without a home."""
    if given := os.environ.get("DATELINE_CACHE_DIR"):
        return Path(given)
    if sys.platform == "darwin":
        return _home() / "Library" / "Caches" / "dateline"
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else _home() / ".cache") / "dateline"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise OSError("no home folder") from error


def open_gazetteer(
    on_first_use: Callable[[str], None] | None = None, folder: Path | None = None, data: Path | None = None
) -> Gazetteer:
    """The gazetteer, unpacked first where it is not in the cache folder yet (`on_first_use` is told so in one line).

    `folder` is the cache folder, the user's own where None. `data` is the folder with the user's own places; without it
    the gazetteer has those of the package only. A file of the user's that cannot be read is told and left out.
    Where the cache folder cannot be written the file lies in a temporary folder for this process, and where that fails
    too in memory; `Gazetteer.warning` then says why. Never raises for a read-only home or a full disk.
    """
    opened = _open_packed(on_first_use, folder)
    if data is not None:
        user = UserRows(data)
        for warning in user.warnings:
            _tell(on_first_use, warning)
            opened.warning = opened.warning or warning
        opened.user = user or None
    return opened


def _open_packed(on_first_use: Callable[[str], None] | None, folder: Path | None) -> Gazetteer:
    try:
        path = (folder or cache_folder()) / f"gazetteer-{unpack.content_hash()}.sqlite"
        database = _opened(path)
        if database is not None:
            return Gazetteer(database, path)
        _tell(on_first_use, FIRST_USE)
        return Gazetteer(_unpacked(path), path)
    except (OSError, sqlite3.Error) as error:
        reason = _reason(error)
        why = f"cannot keep the gazetteer in the cache folder ({reason}); unpacking it for this run only"
    _tell(on_first_use, why)
    try:
        folder = Path(tempfile.mkdtemp(prefix="dateline-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = folder / "gazetteer.sqlite"
        return Gazetteer(_unpacked(path), path, why)
    except (OSError, sqlite3.Error):
        database = sqlite3.connect(":memory:", check_same_thread=False)
        unpack.fill(database)
        return Gazetteer(database, None, why)


def _tell(listener: Callable[[str], None] | None, message: str) -> None:
    if listener is not None:
        listener(message)


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _opened(path: Path) -> sqlite3.Connection | None:
    """A read-only connection where the file is there and whole, else None."""
    if not path.is_file():
        return None
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    database = sqlite3.connect(address, uri=True, check_same_thread=False)
    try:
        pages, size, version = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size", "user_version")
        )
        whole = version == unpack.SCHEMA_VERSION and pages * size == path.stat().st_size
        if whole and database.execute("SELECT row FROM names WHERE key = 'baghdad'").fetchone():
            return database
    except sqlite3.DatabaseError:
        pass
    database.close()
    return None


def _unpacked(path: Path) -> sqlite3.Connection:
    """Writes the gazetteer aside and renames it into place, so that another process sees a whole file or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.stem, suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        database = sqlite3.connect(part)
        try:
            unpack.fill(database)
        finally:
            database.close()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    opened = _opened(path)
    if opened is None:
        raise OSError(f"{path} was written but cannot be read back")
    return opened
