"""Delivers letters: to a server, or into a folder; and what its answer means for the letter and for whom it is to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy.engine import Connection

from dateline.alerts import folders
from dateline.alerts.mail import bounces
from dateline.alerts.mail.writing import Writer
from dateline.alerts.sending import Letter, Outcome, Way
from dateline.intake.fetch.smtp import Post, Posted

_BEFORE: Final = frozenset({"connect", "greeting", "hello", "security", "login"})
_NOT_LET_IN: Final = frozenset({530, 534, 535, 538})


def by_server(writer: Writer, post: Post, per_minute: float = 0.0) -> Way:
    """The way of letters to people over a mail server."""

    def deliver(letter: Letter) -> Outcome:
        written = writer.write(letter)
        return outcome_of(post.send(written.sender, written.address, written.data))

    return Way(deliver, after=follow, per_minute=per_minute, rest=post.close)


def by_folder(writer: Writer, folder_of: Callable[[Letter], Path]) -> Way:
    """The way of letters into a folder."""

    def deliver(letter: Letter) -> Outcome:
        written = writer.write(letter)
        try:
            folders.put(folder_of(letter), written.name, letter.at, written.data, again=letter.tries > 1)
        except OSError as error:
            return Outcome("again", f"the folder cannot be written ({error.strerror})")
        return Outcome("sent")

    return Way(deliver)


def own_folder(letter: Letter) -> Path:
    """The folder that the recipient is."""
    return Path(letter.recipient.address)


def outcome_of(posted: Posted) -> Outcome:
    """What an answer of a server means.

    What goes wrong before a letter is handed over is the same for all, so nobody's letter is given up for it at once. A
    refused recipient is nobody only where the server says that the address is wrong: one that is not allowed, or that
    the server does not pass mail on to, may well be somebody.
    """
    if posted.ok:
        return Outcome("sent")
    code, words = posted.code, posted.words
    if posted.phase in _BEFORE or code == 421 or (posted.phase == "sender" and (code is None or code in _NOT_LET_IN)):
        return Outcome("again", words, halted=True)
    if code is None or code < 500:
        return Outcome("again", words)
    if posted.phase == "recipient" and bounces.is_hard(posted.enhanced, code):
        return Outcome("bounced", words)
    return Outcome("failed", words)


def follow(connection: Connection, letter: Letter, outcome: Outcome) -> None:
    """An address that is nobody's is counted, and deleted when it was so twice; one that was only asked, at once."""
    if outcome.became == "bounced":
        bounces.bounced(connection, letter.recipient, letter.sending.n, outcome.trouble or "refused")
