"""A copy of an archive file while it is in use, and back again. PostgreSQL has its own tools (docs/archive.md)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.archive.errors import ArchiveError, ArchiveFull, DamagedArchive

if TYPE_CHECKING:
    from dateline.archive.store import Archive


def backup(archive: Archive, target: Path) -> None:
    """Writes a whole, checked copy of the archive to `target`, which must not be there yet."""
    if archive.path is None:
        raise ArchiveError("a PostgreSQL archive is backed up by pg_dump; see docs/archive.md")
    if target.exists():
        raise ArchiveError(f"{target} is there already; it was left as it is")
    aside = target.with_name(target.name + ".part")
    with _said(archive.path, target, aside):
        copy(archive.path, aside)
        check(aside)
        aside.replace(target)


def restore(source: Path, target: Path, *, force: bool = False) -> None:
    """Puts a backup in place of `target`; one that is there, sound or not, is kept beside it, as `….before-restore`."""
    from dateline.archive.store import connect

    connect(source).close()
    check(source)
    kept = _free(target.with_name(target.name + ".before-restore"))
    if target.exists() and not force:
        raise ArchiveError(f"{target} is there already; --force puts it aside as {kept.name}")
    aside = target.with_name(target.name + ".part")
    with _said(source, target, aside):
        copy(source, aside)
        check(aside)
        if target.exists():
            _put_aside(target, kept)
        aside.replace(target)


def _put_aside(target: Path, kept: Path) -> None:
    """Renames a database with its log: it may be damaged, so it is not opened."""
    for rest in ("-wal", "-shm", ""):
        file = Path(f"{target}{rest}")
        if file.exists():
            file.replace(f"{kept}{rest}")


def _free(path: Path) -> Path:
    """The path, with a number where something is there already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


@contextmanager
def _said(source: Path, target: Path, aside: Path) -> Iterator[None]:
    """What goes wrong while `source` is copied, as errors of the archive; nothing half written stays."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise ArchiveFull(f"{target}: cannot be written ({error})") from error
    except sqlite3.DatabaseError as error:
        raise DamagedArchive(f"{source}: damaged ({error})") from error
    except OSError as error:
        raise ArchiveFull(f"{target}: cannot be written ({error.strerror})") from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def copy(source: Path, target: Path) -> None:
    """A copy of one state of a database that may be in use (SQLite's online backup)."""
    target.unlink(missing_ok=True)
    before, after = sqlite3.connect(source, timeout=60), sqlite3.connect(target)
    try:
        before.backup(after)  # in one go, which stops no writer: in pieces it would begin anew after each write
        after.execute("PRAGMA journal_mode=DELETE")
    finally:
        after.close()
        before.close()


def check(path: Path) -> None:
    """Raises DamagedArchive where the file is not sound."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise DamagedArchive(f"{path}: damaged ({error})") from error
    if said != "ok":
        raise DamagedArchive(f"{path}: damaged ({said})")
