"""Files of mails, and folders of such, as a source: one message in memory at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from dateline.intake.feeds import Feed, Problem, mail
from dateline.intake.fetch import Fetched
from dateline.intake.inputs import Limits
from dateline.model.errors import DatelineError, NotFound

START = 8192  # bytes from which is told whether a file is a mailbox


def files_of(name: str) -> list[Path]:
    """The files of a mailbox: the file itself, or all files below the folder but hidden ones, in order.

    Raises NotFound.
    """
    path = Path(name)
    try:
        if path.is_file():
            return [path]
        if path.is_dir():
            return sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p.relative_to(path)))
    except (OSError, ValueError) as error:
        raise NotFound(f"{name}: {getattr(error, 'strerror', None) or error}") from error
    raise NotFound(f"{name}: there is no such file or folder")


def _hidden(path: Path) -> bool:
    """Hidden, or of a mail folder that is still being written (`tmp` of a Maildir)."""
    return any(part.startswith(".") for part in path.parts) or path.parts[0] == "tmp"


def look(name: str) -> Fetched:
    """The state of a mailbox in the form of an answer without a body; its digest is of names, sizes and times.

    Raises NotFound.
    """
    sum_, size = hashlib.sha256(), 0
    for path in files_of(name):
        try:
            told = path.stat()
        except OSError:  # gone since it was listed, as in a Maildir
            continue
        size += told.st_size
        sum_.update(f"{path}\0{told.st_size}\0{told.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Fetched(name, name, 200, b"", sum_.hexdigest(), at, media="application/mbox")


def feeds_in(name: str, limits: Limits) -> Iterator[Feed]:
    """The messages of a mailbox, a feed each; of one that cannot be taken its problem. Raises NotFound."""
    for path in files_of(name):
        try:
            with path.open("rb") as handle:
                start = handle.read(START)
                handle.seek(0)
                if mail.is_mailbox(start):
                    for letter in mail.messages(handle, limits):
                        yield _read(path.name, letter.data, letter.number, limits)
                elif mail.is_mail(start):
                    data = handle.read(limits.max_bytes + 1)
                    yield _read(path.name, data if len(data) <= limits.max_bytes else None, 1, limits)
        except OSError as error:
            yield _wrong(path.name, 1, f"{path.name}: {error.strerror or error}")


def _read(name: str, data: bytes | None, number: int, limits: Limits) -> Feed:
    if data is None:
        return _wrong(name, number, f"the message has more than {limits.max_bytes} bytes")
    try:
        return mail.read_mail(data, limits)
    except DatelineError as error:
        return _wrong(name, number, error.message)


def _wrong(name: str, number: int, why: str) -> Feed:
    """A message that cannot be taken; the name of its file stands as the feed's address."""
    return Feed("mail", problems=(Problem(number, why),), address=name)
