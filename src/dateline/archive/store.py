"""Opening an archive: an SQLite file or a PostgreSQL database, checked, brought to this version's tables.

SQLite: write-ahead log, every write in BEGIN IMMEDIATE, decisions kept through power loss (`synchronous=FULL`), the
file marked as ours by its `application_id`. PostgreSQL (`archive.postgresql`): one writer at a time by an advisory
lock, so that linking sees a whole archive; what it broke off is done again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import make_url

from dateline.archive import postgresql
from dateline.archive.errors import (
    ArchiveBusy,
    ArchiveError,
    ArchiveFull,
    DamagedArchive,
    NewerArchive,
    NoArchive,
    NotAnArchive,
    Unavailable,
)
from dateline.archive.patience import Patience, again

T = TypeVar("T")
USUAL = Patience()

APPLICATION_ID = 0x64617465  # "date", in the header of the file
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
    patience: Patience = USUAL

    @property
    def embedded(self) -> bool:
        """Whether it is an SQLite file."""
        return self.engine.dialect.name == "sqlite"

    def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` finds in one state of the archive; asked again where the database broke off."""

        def once() -> T:
            with self.reading() as connection:
                return work(connection)

        return again(once, self.patience.back)

    def write(self, work: Callable[[Connection], T]) -> T:
        """What `work` gives, all that it wrote being kept; done again from its beginning where the database broke off.

        It may have been kept already then, so done a second time it must change nothing and give the same.
        """

        def once() -> T:
            with self.writing() as connection:
                return work(connection)

        return again(once, self.patience.back)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the archive throughout. Raises Unavailable where it breaks off."""
        with self._connected() as connection:
            if self.embedded:
                connection.exec_driver_sql("BEGIN")
            else:
                connection = postgresql.begin_reading(connection, self.patience)
            yield connection
            connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that may write: all of it is kept at the end, or nothing. One at a time; others wait.

        Raises Unavailable where it breaks off: whether it was kept is not known then if that was at its very end.
        """
        with self._begun(turn=True) as connection:
            yield connection

    @contextmanager
    def working(self) -> Iterator[Connection]:
        """As `writing`, for the tables of sources and work alone: on PostgreSQL it waits for no writer of reports."""
        with self._begun(turn=False) as connection:
            yield connection

    @contextmanager
    def _begun(self, *, turn: bool) -> Iterator[Connection]:
        with self._connected() as connection:
            if self.embedded:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                connection = postgresql.begin_writing(connection, self.patience, turn=turn)
            try:
                yield connection
            except BaseException:
                with suppress(sa.exc.DBAPIError):  # of a connection that broke
                    connection.rollback()
                raise
            connection.commit()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with _said(self.where, self.patience), self.engine.connect() as connection:
            yield connection

    def wipe(self) -> None:
        """Writes the file anew, so that nothing that was deleted stands in it. PostgreSQL does so in its own time."""
        if self.embedded:
            with self._connected() as connection:
                for statement in (
                    "INSERT INTO doc_words(doc_words) VALUES ('optimize')", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)",
                ):  # fmt: skip
                    connection.exec_driver_sql(statement)

    def close(self) -> None:
        """Gives the connections back."""
        self.engine.dispose()


def open_archive(where: str | Path, *, create: bool = False, patience: Patience = USUAL) -> Archive:
    """The archive at a path or a `postgresql://` address, its tables brought up to this version.

    Raises an ArchiveError that says what is wrong: no archive there (unless `create`), another kind of file, a damaged
    one, one of a newer version, no server. Nothing is overwritten; before older tables are changed a backup is written
    beside a file. A server that is about to come up is waited for.
    """
    from dateline.archive import migrating

    archive = connect(where, create=create, patience=patience)

    def once() -> None:
        with _said(archive.where, patience, opening=True):
            migrating.bring_up(archive)

    try:
        again(once, patience.back)
    except BaseException:
        archive.close()
        raise
    return archive


def connect(where: str | Path, *, create: bool = False, patience: Patience = USUAL) -> Archive:
    """As `open_archive`, without looking at the tables."""
    text = str(where)
    if "://" not in text:
        path = Path(text)
        _check_file(path, create, patience)
        return Archive(_sqlite(path, patience), str(path), path, patience)
    try:
        url = make_url(text)
    except sa.exc.ArgumentError as error:
        raise ArchiveError(f"{text.split('@')[-1]}: no address of a database") from error
    shown = postgresql.shown(url)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise ArchiveError(f"{shown}: an archive is a file or a postgresql:// address")
    try:
        engine = postgresql.engine(url, patience)
    except ImportError as error:
        raise ArchiveError("PostgreSQL needs the extra: pip install 'dateline[postgres]'") from error
    return Archive(engine, shown, None, patience)


def _check_file(path: Path, create: bool, patience: Patience) -> None:
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
    mark, tables = _marks(path, patience)
    if mark != APPLICATION_ID and (mark or tables):  # without both it is one whose making was cut off
        raise NotAnArchive(f"{path}: a database, but no archive of dateline's; it was left as it is")


def _marks(path: Path, patience: Patience) -> tuple[int, int]:
    """The application id of a database and how many tables it has."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=patience.turn)
        try:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            return mark, connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise _named(str(path), str(error), patience) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # SQLite's message can hold what is no text
        raise _damaged(str(path), str(error)) from error


def _sqlite(path: Path, patience: Patience) -> Engine:
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": patience.turn, "check_same_thread": False},
        hide_parameters=True,  # addresses of people are among them: in no error, in no log
    )

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun by us
        for pragma in (
            f"busy_timeout={round(1000 * patience.turn)}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON",
            "cache_size=-65536", "temp_store=MEMORY", "trusted_schema=OFF",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")

    return engine


@contextmanager
def _said(where: str, patience: Patience, *, opening: bool = False) -> Iterator[None]:
    """Errors of the database as errors of the archive, in one line."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        if type(error.orig).__module__.startswith("sqlite3"):
            raise _named(where, str(error.orig), patience) from error
        raise postgresql.named(where, error, patience, opening=opening) from error
    except sa.exc.TimeoutError as error:
        told = f"{where}: all {patience.connections} connections of this process are in use; raise database_connections"
        raise Unavailable(told, passing=False) from error
    except UnicodeDecodeError as error:  # of SQLite's own message about a schema that is no text
        raise _damaged(where, str(error)) from error


def _named(where: str, said: str, patience: Patience) -> ArchiveError:
    said = " ".join(said.split())
    low = said.lower()
    if "locked" in low or "busy" in low:
        return ArchiveBusy(f"{where}: another process has been writing for {patience.turn:g} s; try again")
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
