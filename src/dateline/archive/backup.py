"""A copy of an archive file while it is in use, and back again. PostgreSQL has its own tools (docs/archive.md)."""

from __future__ import annotations

import sqlite3
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
    try:
        copy(archive.path, aside)
        check(aside)
        aside.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise ArchiveFull(f"{target}: cannot be written ({error})") from error
    finally:
        aside.unlink(missing_ok=True)


def restore(source: Path, target: Path, *, force: bool = False) -> None:
    """Puts a backup in place of `target`; one that is there is kept beside it, as `….before-restore`."""
    from dateline.archive.store import connect

    connect(source).close()
    check(source)
    if target.exists() and not force:
        raise ArchiveError(f"{target} is there already; --force puts it aside as {target.name}.before-restore")
    aside = target.with_name(target.name + ".part")
    try:
        copy(source, aside)
        if target.exists():
            copy(target, target.with_name(target.name + ".before-restore"))
            for rest in ("-wal", "-shm"):
                Path(f"{target}{rest}").unlink(missing_ok=True)
        aside.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise ArchiveFull(f"{target}: cannot be written ({error})") from error
    finally:
        aside.unlink(missing_ok=True)


def copy(source: Path, target: Path) -> None:
    """A copy of one state of a database that may be in use (SQLite's online backup)."""
    target.unlink(missing_ok=True)
    before, after = sqlite3.connect(source, timeout=60), sqlite3.connect(target)
    try:
        before.backup(after, pages=1024)
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
    except sqlite3.Error as error:
        raise DamagedArchive(f"{path}: damaged ({error})") from error
    if said != "ok":
        raise DamagedArchive(f"{path}: damaged ({said})")
