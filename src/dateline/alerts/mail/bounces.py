"""Takes in mail that came back: addresses that are nobody's are deleted, and so is who complains or wants to leave."""

from __future__ import annotations

import contextlib
import mailbox
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy.engine import Connection

from dateline.alerts import joining, tokens
from dateline.alerts.mail.links import message_name
from dateline.alerts.mail.returned import MOST_BYTES, Returned, read
from dateline.archive import Archive, alerts, letters
from dateline.archive.alerts import PENDING, Recipient

ENOUGH: Final = 2  # letters of different issues to an address that is nobody's: then it is deleted
_MOST_FILES: Final = 1000  # of a folder at one time
# Enhanced codes (RFC 3463) that say that nobody is there; others say that a mailbox is full or a letter unwanted.
_NOBODY: Final = ("5.1.", "5.2.1", "5.4.1", "5.4.4")
_NOBODY_CODES: Final = frozenset({550, 551, 553})


def is_hard(enhanced: str | None, code: int | None) -> bool:
    """Whether an answer says that an address is nobody's."""
    if enhanced is not None and not enhanced.endswith(".0.0"):
        return enhanced.startswith("5.1.") or enhanced in _NOBODY
    return code in _NOBODY_CODES


def bounced(connection: Connection, one: Recipient, sending_n: int | None, words: str) -> bool:
    """Notes that an address is nobody's; True where it was deleted, since it was so for letters of different issues, or
    was only asked. `sending_n`: the letter."""
    if one.state == PENDING:
        return joining.leave(connection, one.id)
    count = letters.bounced(connection, one.id, sending_n, words)
    if count >= ENOUGH:
        return joining.leave(connection, one.id)
    alerts.change_recipient(connection, one.id, troubles=count, trouble=words)
    return False


def take(archive: Archive, data: bytes, domain: str) -> str:
    """Takes one mail in; what it was: `bounce` (noted), `deleted` (a second one), `complaint`, `leave`, `soft` (a
    bounce that says nothing of the address), `delay`, `reply` (nothing to us), `gone` (whom it is about is no more),
    `forged` (no return path of ours), `unreadable`. Done twice it changes nothing."""
    told = read(data, domain)
    if told.what in ("reply", "delay", "unreadable"):
        return told.what
    return archive.write(lambda connection: _taken(connection, told))


def _taken(connection: Connection, told: Returned) -> str:
    key = alerts.key(connection)
    ids = list(dict.fromkeys(i for t in told.tokens if (i := tokens.unfolded(key, "return", t)) is not None))
    if not ids:
        return "forged"
    there = [one for i in ids if (one := alerts.recipient_of(connection, i)) is not None]
    if not there:
        return "gone"
    if told.what in ("leave", "complaint"):
        for one in there:
            joining.leave(connection, one.id)
        return told.what
    if not is_hard(told.status, told.code):
        return "soft"
    words = "bounced (" + " ".join(str(part) for part in (told.code, told.status) if part) + ")"
    gone = [bounced(connection, one, _about(connection, key, one, told.name), words) for one in there]
    return "deleted" if any(gone) else "bounce"


def _about(connection: Connection, key: bytes, one: Recipient, name: str | None) -> int | None:
    """The letter that it is about: the one of that name, else the last one."""
    sent = letters.to_recipient(connection, one.id)
    for letter in sent:
        what = f"confirm{letter.n}" if letter.issue_n is None else str(letter.issue_n)
        if name is not None and message_name(key, one.alert_id, what, one.id) == name:
            return letter.n
    return sent[0].n if sent else None


def take_folder(archive: Archive, folder: Path, domain: str) -> Counter[str]:
    """Takes in the new mail of a Maildir, which is seen then; by what it was, how many. Raises OSError."""
    counts: Counter[str] = Counter()
    new, seen = folder / "new", folder / "cur"
    if not new.is_dir():
        return counts
    for number, path in enumerate(sorted(new.iterdir())):
        if number >= _MOST_FILES:
            break
        if path.name.startswith(".") or not path.is_file():
            continue
        with contextlib.suppress(FileNotFoundError):  # another process was faster
            with path.open("rb") as file:
                counts[take(archive, file.read(MOST_BYTES), domain)] += 1
            seen.mkdir(exist_ok=True, mode=0o700)
            path.rename(seen / f"{path.name.partition(':')[0]}:2,S")
    return counts


def take_bytes(archive: Archive, data: bytes, domain: str) -> Counter[str]:
    """Takes in one mail, or all of an mbox; by what it was, how many."""
    return Counter(take(archive, one, domain) for one in _mails(data))


def _mails(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"From "):
        yield data
        return
    import tempfile

    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        box = mailbox.mbox(file.name, create=False)
        try:
            for name in box.iterkeys():
                yield box.get_bytes(name)
        finally:
            box.close()
