"""Who takes part in a list: asking, saying yes, leaving. Nobody is told who else does, or whether somebody does."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy.engine import Connection

from dateline.archive import alerts, letters, work
from dateline.archive.alerts import ACTIVE, MAIL, PENDING, Alert, Recipient
from dateline.model.errors import UsageError

DAY: Final = 86_400.0
UNCONFIRMED: Final = 7 * DAY  # seconds after which a question without an answer is forgotten, address and all
QUESTIONS_A_DAY: Final = 2  # to one address, for one list
MOST_PENDING: Final = 500  # of one list: more are somebody's program
LONGEST: Final = 254  # characters of an address, as RFC 5321 has it
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def address_of(text: str) -> str:
    """An address of mail as it is kept: its domain small and in ASCII. Raises UsageError, without the address, where it
    is none that can be written to."""
    local, at, domain = text.strip().rpartition("@")
    try:
        import idna

        host = idna.encode(domain, uts46=True).decode("ascii").lower() if domain else ""
    except (UnicodeError, ValueError):
        host = ""
    if not at or len(local) > 64 or len(text) > LONGEST or not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(host):
        raise UsageError("this is no address of mail that can be written to, such as name@example.org")
    return f"{local}@{host}"


def ask(connection: Connection, alert: Alert, address: str) -> None:
    """Has the owner of an address asked whether they want this list, unless they have it, or were asked enough today.

    Nothing tells the caller which. Raises UsageError where it is no address.
    """
    clean = address_of(address)
    pending = alerts.recipients(connection, alert.id, states=(PENDING,))
    if len(pending) >= MOST_PENDING:
        return
    one, _ = alerts.enter(connection, alert.id, MAIL, clean, state=PENDING)
    if one.state == PENDING and letters.asked_since(connection, one.id, work.now(connection) - DAY) < QUESTIONS_A_DAY:
        letters.ask(connection, one.id)


def confirm(connection: Connection, one: Recipient) -> None:
    """Takes somebody in who said yes; done twice it changes nothing."""
    if one.state == PENDING:
        alerts.change_recipient(connection, one.id, state=ACTIVE, joined=work.now(connection), troubles=0)


def leave(connection: Connection, recipient_id: str) -> bool:
    """Takes somebody out: the address is deleted, and letters that are still to go do not go. False where there was
    nobody; done twice it changes nothing."""
    return alerts.forget(connection, recipient_id)
