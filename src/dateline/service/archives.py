"""Which archive, and what is done with one as a whole."""

from __future__ import annotations

from pathlib import Path

from dateline.archive import Archive, copying, open_archive
from dateline.settings import Settings

FILE_NAME = "archive.dateline"


def place(settings: Settings, where: str | None = None) -> str:
    """The archive meant: as said, else by the setting, else a file in the data folder."""
    return where or settings.archive or str(settings.data_dir / FILE_NAME)


def open_at(settings: Settings, where: str | None = None, *, create: bool = False) -> Archive:
    """The archive, open. Raises ArchiveError; with `create` one is made, its folder too where it is our own."""
    chosen = place(settings, where)
    if create and "://" not in chosen and Path(chosen).parent == settings.data_dir:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    return open_archive(chosen, create=create, patience=settings.patience())


def copy(settings: Settings, source: str, target: str, tell: copying.Tell) -> copying.Copied:
    """Copies an archive into an empty one, which is made where there is none; a file made for it goes if that fails.

    Raises ArchiveError: NotEmpty where the target holds something.
    """
    made = "://" not in target and not Path(target).exists()
    before = open_at(settings, source)
    try:
        after = open_at(settings, target, create=True)
        try:
            return copying.copy(before, after, tell)
        except BaseException:
            after.close()
            for rest in ("", "-wal", "-shm") if made else ():
                Path(f"{target}{rest}").unlink(missing_ok=True)
            raise
        finally:
            after.close()
    finally:
        before.close()
