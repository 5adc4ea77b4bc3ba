"""Opening an archive: an SQLite file or a PostgreSQL database, checked, brought to this version's tables.

SQLite: write-ahead log, every write in BEGIN IMMEDIATE, decisions kept through power loss (`synchronous=FULL`), the
file marked as ours by its `application_id`. PostgreSQL: one writer at a time by an advisory lock, so that linking sees
a whole archive.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import make_url

from dateline.archive.errors import (
    ArchiveBusy,
    ArchiveError,
    ArchiveFull,
    DamagedArchive,
    NewerArchive,
    NoArchive,
    NotAnArchive,
)

APPLICATION_ID = 0x64617465  # "date", in the header of the file
BUSY_SECONDS = 60
WRITER_LOCK = 7_161_420_961  # the advisory lock that the writer of an archive holds on PostgreSQL
_UNWRITTEN = (
    "disk is full", "readonly", "read-only", "disk i/o", "no space", "unable to open", "disk full", "disk quota",
)  # fmt: skip
_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive. `where` names it without a password."""

    engine: Engine
    where: str
    path: Path | None = None

    @property
    def embedded(self) -> bool:
        """Whether it is an SQLite file."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the archive throughout."""
        with _said(self.where), self.engine.connect() as connection:
            if self.embedded:
                connection.exec_driver_sql("BEGIN")
            else:
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection
            connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that may write: all of it is kept at the end, or nothing. One at a time; others wait."""
        with self.working() as connection:
            if not self.embedded:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
            yield connection

    @contextmanager
    def working(self) -> Iterator[Connection]:
        """As `writing`, for the tables of sources and work alone: on PostgreSQL it waits for no writer of reports."""
        with _said(self.where), self.engine.connect() as connection:
            if self.embedded:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def wipe(self) -> None:
        """Writes the file anew, so that nothing that was deleted stands in it. PostgreSQL does so in its own time."""
        if self.embedded:
            with _said(self.where), self.engine.connect() as connection:
                for statement in (
                    "INSERT INTO doc_words(doc_words) VALUES ('optimize')", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)",
                ):  # fmt: skip
                    connection.exec_driver_sql(statement)

    def close(self) -> None:
        """Gives the connections back."""
        self.engine.dispose()


def open_archive(where: str | Path, *, create: bool = False) -> Archive:
    """The archive at a path or a `postgresql://` address, its tables brought up to this version.

    Raises an ArchiveError that says what is wrong: no archive there (unless `create`), another kind of file, a damaged
    one, one of a newer version. Nothing is overwritten; before older tables are changed a backup is written beside it.
    """
    from dateline.archive import migrating

    archive = connect(where, create=create)
    try:
        with _said(archive.where):
            migrating.bring_up(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def connect(where: str | Path, *, create: bool = False) -> Archive:
    """As `open_archive`, without looking at the tables."""
    text = str(where)
    if "://" not in text:
        path = Path(text)
        _check_file(path, create)
        return Archive(_sqlite(path), str(path), path)
    try:
        url = make_url(text)
    except sa.exc.ArgumentError as error:
        raise ArchiveError(f"{text.split('@')[-1]}: no address of a database") from error
    shown = url.render_as_string(hide_password=True)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise ArchiveError(f"{shown}: an archive is a file or a postgresql:// address")
    try:
        engine = sa.create_engine(
            url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_recycle=1800,
            connect_args={"connect_timeout": 10, "application_name": "dateline"},
        )  # fmt: skip
    except ImportError as error:
        raise ArchiveError("PostgreSQL needs the extra: pip install 'dateline[postgres]'") from error
    return Archive(engine, shown)


def _check_file(path: Path, create: bool) -> None:
    """Refuses what is no archive before SQLite would make one of it."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        if not create:
            raise NoArchive(f"{path}: there is no archive; `dateline ingest` makes one") from error
        if not path.absolute().parent.is_dir():
            raise NoArchive(f"{path}: there is no folder {path.absolute().parent}") from error
        return
    except OSError as error:
        raise NoArchive(f"{path}: {error.strerror}") from error
    except ValueError as error:  # a NUL in it
        raise NoArchive(f"{str(path)!r}: this is no path") from error
    if not head and create:
        return
    if head[:16] != _HEADER:
        raise NotAnArchive(f"{path}: no archive of dateline's; it was left as it is")
    mark, tables = _marks(path)
    if mark != APPLICATION_ID and (mark or tables):  # without both it is one whose making was cut off
        raise NotAnArchive(f"{path}: a database, but no archive of dateline's; it was left as it is")


def _marks(path: Path) -> tuple[int, int]:
    """The application id of a database and how many tables it has."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        try:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            return mark, connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise _named(str(path), str(error)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # SQLite's message can hold what is no text
        raise _damaged(str(path), str(error)) from error


def _sqlite(path: Path) -> Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}
    )

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun by us
        for pragma in (
            f"busy_timeout={BUSY_SECONDS * 1000}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON",
            "cache_size=-65536", "temp_store=MEMORY", "trusted_schema=OFF",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")

    return engine


@contextmanager
def _said(where: str) -> Iterator[None]:
    """Errors of the database as errors of the archive, in one line."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _named(where, str(error.orig)) from error
    except UnicodeDecodeError as error:  # of SQLite's own message about a schema that is no text
        raise _damaged(where, str(error)) from error


def passing(error: ArchiveError) -> bool:
    """Whether an error was the server's or the line's, and not that of what was written: it may be well again later."""
    cause = error.__cause__
    if not isinstance(cause, sa.exc.DBAPIError) or type(cause.orig).__module__.startswith("sqlite3"):
        return False
    return cause.connection_invalidated or isinstance(cause, (sa.exc.OperationalError, sa.exc.InterfaceError))


def _named(where: str, said: str) -> ArchiveError:
    said = " ".join(said.split())
    low = said.lower()
    if "locked" in low or "busy" in low or "lock timeout" in low:
        return ArchiveBusy(f"{where}: another process has been writing for {BUSY_SECONDS} s; try again")
    if any(words in low for words in _UNWRITTEN):
        return ArchiveFull(f"{where}: cannot be written ({said}); what was written before is safe")
    if "malformed" in low or "not a database" in low or "corrupt" in low:
        return DamagedArchive(
            f"{where}: damaged ({said}); look at it with `dateline doctor`, or `dateline restore` a backup"
        )
    return ArchiveError(f"{where}: {said}")


def _damaged(where: str, said: str) -> DamagedArchive:
    return DamagedArchive(f"{where}: damaged ({said}); it was left as it is; `dateline restore` puts a backup in place")


def newer(where: str, found: str) -> NewerArchive:
    """The error of an archive with tables this version does not know."""
    return NewerArchive(f"{where}: written by a newer dateline (tables {found}); it was left as it is")
