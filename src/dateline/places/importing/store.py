"""The files of imports: written aside and renamed, so that a reader sees the earlier file or the new one."""

from __future__ import annotations

import csv
import fcntl
import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dateline.model.errors import NotFound, UsageError
from dateline.places.importing.rows import Entry, Refused
from dateline.places.user_rows import (
    FOLDER,
    INDEXES,
    SCHEMA,
    SCHEMA_VERSION,
    SUFFIX,
    WRITTEN,
    Source,
    read_source,
    source_files,
)

LOCK = "import.lock"
PART = ".part"
REJECTS = ".rejects.csv"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_BATCH = 20_000
_ADD_ROW = "INSERT OR IGNORE INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"
_PACKINGS = (".zip", ".gz", ".bz2", ".txt", ".csv", ".tsv", ".tab", ".db", ".sqlite", ".sqlite3", ".spatial")


def source_name(said: str | None, path: Path) -> str:
    """The name of an import: as said, else from the file's name. Raises UsageError for one that cannot be used."""
    if said is None:
        stem = path.name
        while Path(stem).suffix.lower() in _PACKINGS and len(Path(stem).stem) > 0:
            stem = Path(stem).stem
        said = re.sub("[^A-Za-z0-9._-]+", "-", stem).strip("-._")[:64] or "places"
    if not _NAME.fullmatch(said):
        raise UsageError(f"{said[:80]!r} cannot be a name: letters, digits, '.', '_' and '-' can, 64 at most")
    return said


def path_of(folder: Path, name: str) -> Path:
    """The file of an import in a data folder."""
    return folder / FOLDER / f"{name}{SUFFIX}"


def rejects_of(folder: Path, name: str) -> Path:
    """The file with the rows that an import refused."""
    return folder / FOLDER / f"{name}{REJECTS}"


def sources(folder: Path) -> tuple[list[Source], list[Path]]:
    """The imports in a data folder by name, and the files there that cannot be read."""
    found = [(path, read_source(path)) for path in source_files(folder)]
    return [source for _, source in found if source], [path for path, source in found if not source]


def remove_source(folder: Path, name: str) -> None:
    """Removes an import. Raises NotFound where there is none of that name."""
    if not _NAME.fullmatch(name) or not path_of(folder, name).is_file():
        known = ", ".join(source.name for source in sources(folder)[0]) or "none"
        raise NotFound(f"there is no import {name[:80]!r}; there are: {known}")
    path_of(folder, name).unlink()
    rejects_of(folder, name).unlink(missing_ok=True)


@contextmanager
def importing(folder: Path, waiting: Callable[[str], None]) -> Iterator[Path]:
    """The folder of the imports, for one import at a time; what a killed one left behind is cleared away."""
    place = folder / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    with (place / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting("waiting for another import to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        for stale in place.glob(f"*{PART}*"):
            stale.unlink(missing_ok=True)
        yield place


class Store:
    """A file being written. `commit` puts it in its place; leaving it otherwise leaves nothing."""

    def __init__(self, folder: Path) -> None:
        handle, name = tempfile.mkstemp(suffix=PART, dir=folder)
        os.close(handle)
        self.part = Path(name)
        self.rows = self.names = 0
        self._database = sqlite3.connect(self.part, isolation_level=None)
        # No journal and no waiting for the disk: a file that is cut off is thrown away.
        self._database.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-48000;"
            + SCHEMA
            + "BEGIN;"
        )
        self._cursor = self._database.cursor()
        self._waiting: list[tuple[str, int, int]] = []
        self._rows: list[tuple[object, ...]] = []
        self._highest = -1

    def add(self, entry: Entry, keys: list[str], own: str) -> bool:
        """Adds a place with its look-up keys, `own` that of its name; False where its number is there already."""
        row = (
            entry.number, entry.gid, entry.name, entry.lat, entry.lon, entry.radius_km, entry.level, entry.feature,
            entry.country, entry.parent, entry.population, entry.same,
        )  # fmt: skip
        if entry.number > self._highest:  # dumps are sorted, so most rows can be written in batches
            self._highest = entry.number
            self._rows.append(row)
        else:
            self.flush()
            self._cursor.execute(_ADD_ROW, row)
            if self._cursor.rowcount == 0:
                return False
        self.rows += 1
        # Names that somebody wrote beside a place are as good as its own, as in the supplement.
        written = entry.gid.startswith(WRITTEN)
        self._waiting += [(key, entry.number, int(written or key == own)) for key in keys]
        if len(self._waiting) > _BATCH:
            self.flush()
        return True

    def rename(self, number: int, keys: list[str]) -> None:
        """Adds look-up keys of a place that another file or the package holds."""
        self._waiting += [(key, number, 0) for key in keys]
        if len(self._waiting) > _BATCH:
            self.flush()

    def flush(self) -> None:
        """Writes what waits; after it `names` is right."""
        if self._rows:
            self._cursor.executemany(_ADD_ROW, self._rows)
            self._rows.clear()
        self._cursor.executemany("INSERT INTO names VALUES (?,?,?)", self._waiting)
        self.names += len(self._waiting)
        self._waiting.clear()

    def commit(self, source: Source, path: Path) -> None:
        """Finishes the file, makes sure that it is on the disk, and puts it in its place."""
        self.flush()
        fields = [getattr(source, name) for name in Source.__slots__]
        self._cursor.execute(f"INSERT INTO source VALUES ({','.join('?' * len(fields))})", fields)
        for index in INDEXES:
            self._cursor.execute(index)
        self._cursor.execute("COMMIT")
        self._cursor.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        self._database.close()
        put_in_place(self.part, path)

    def close(self) -> None:
        """Throws the file away unless it was committed."""
        self._database.close()
        self.part.unlink(missing_ok=True)


def put_in_place(part: Path, path: Path) -> None:
    """Renames a finished file once it is on the disk."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(path)
    with suppress(OSError):  # some file systems cannot sync a folder
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Rejects:
    """The report of refused rows: a CSV file with line, reason, message, content, and the first ones at hand."""

    FIRST = 20

    def __init__(self, folder: Path) -> None:
        handle, name = tempfile.mkstemp(suffix=PART, dir=folder)
        self.part = Path(name)
        self._file = os.fdopen(handle, "w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(("line", "reason", "message", "content"))
        self.first: list[Refused] = []
        self.by_reason: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many rows were refused."""
        return sum(self.by_reason.values())

    def add(self, row: Refused) -> None:
        """Writes one down."""
        self.by_reason[row.reason] = self.by_reason.get(row.reason, 0) + 1
        if len(self.first) < self.FIRST:
            self.first.append(row)
        self._writer.writerow((row.line, row.reason, harmless(row.message), harmless(row.content)))

    def commit(self, path: Path) -> Path | None:
        """Puts the report in its place where there is something in it; else takes an earlier one away."""
        self._file.close()
        if not self.count:
            path.unlink(missing_ok=True)
            return None
        put_in_place(self.part, path)
        return path

    def close(self) -> None:
        """Throws the report away unless it was committed."""
        self._file.close()
        self.part.unlink(missing_ok=True)


def harmless(text: str) -> str:
    r"""The text with what moves a cursor or hides letters as `\x1b`, and nothing that a spreadsheet would reckon."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return "'" + text if text[:1] in ("=", "+", "-", "@") else text
