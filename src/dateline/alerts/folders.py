"""Letters into a folder of this machine: a Maildir, which every mail program can open, without any server.

A letter has a file of its own, named by what it is called: put there again after a kill it is there once.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Final

PARTS: Final = ("tmp", "new", "cur")


def made(folder: Path) -> None:
    """Makes the Maildir where it is not there, for its owner alone. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in PARTS:
        (folder / name).mkdir(exist_ok=True, mode=0o700)


def put(folder: Path, name: str, at: float, data: bytes, *, again: bool = False) -> bool:
    """Puts a letter there as a new one; False where it is there already. `at`: the time in its name, seconds since
    1970. `again`: it was tried before, and may lie among those that were seen. Raises OSError."""
    made(folder)
    called = f"{int(at)}.{name}.dateline"
    if again and any(one.name.startswith(called) for one in (folder / "cur").iterdir()):
        return False
    draft = folder / "tmp" / f"{called}.{secrets.token_hex(4)}"
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data.replace(b"\r\n", b"\n"))
            file.flush()
            os.fsync(file.fileno())
        fresh = _moved(draft, folder / "new" / called)
        _synced(folder / "new")
    finally:
        draft.unlink(missing_ok=True)
    return fresh


def _moved(draft: Path, there: Path) -> bool:
    try:
        os.link(draft, there)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if there.exists():
            return False
        draft.rename(there)
    return True


def _synced(folder: Path) -> None:
    with contextlib.suppress(OSError):  # where folders cannot be opened so
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
