"""Saved searches and their recipients as rows. Addresses of people stand in no error, log or other table."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal, get_args

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import changes, work
from dateline.archive.alert_schema import alert, pulse, recipient
from dateline.archive.errors import NoSuch

Rhythm = Literal["at_once", "hourly", "daily", "weekly"]
RecipientKind = Literal["mail", "folder", "hook"]
RecipientState = Literal["pending", "active", "off"]
RHYTHMS: tuple[Rhythm, ...] = get_args(Rhythm)
DECIDED, KEY = "decided", "key"
PENDING: RecipientState = "pending"
ACTIVE: RecipientState = "active"
OFF: RecipientState = "off"
MAIL: RecipientKind = "mail"
FOLDER: RecipientKind = "folder"
HOOK: RecipientKind = "hook"


@dataclass(frozen=True, slots=True)
class Alert:
    """A search whose news are sent. `query`: as a query string. `minute` of the day and `weekday` (Monday is 0): when a
    daily or weekly one is sent; `quiet_from` to `quiet_to`, minutes of the day: when nothing is; all in the zone.
    `language`: of dates. `most`: how many issues an hour one that is sent at once may have. `public`: others may join
    it by the web. `since`: the number of the last change when it was made; `made`: seconds since 1970."""

    id: str
    name: str
    query: str
    only_new: bool = False
    rhythm: Rhythm = "at_once"
    minute: int = 480
    weekday: int = 0
    quiet_from: int | None = None
    quiet_to: int | None = None
    zone: str = "UTC"
    language: str = "en"
    most: int = 4
    public: bool = False
    paused: bool = False
    since: int = 0
    made: float = 0.0


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where a search is sent to: a person's address, a folder of mail, a hook with its secret. `troubles`: bounces of
    an address, failures in a row of a hook; `trouble`: the last, in words without the address. `grounds`: why it was
    taken in without being asked, as whoever brought it states."""

    id: str
    alert_id: str
    kind: RecipientKind
    address: str = field(repr=False)
    state: RecipientState
    secret: str | None = field(default=None, repr=False)
    troubles: int = 0
    trouble: str | None = None
    asked: float = 0.0
    joined: float | None = None
    grounds: str | None = None


_ALERT = tuple(f.name for f in fields(Alert))
_RECIPIENT = tuple(f.name for f in fields(Recipient))


def add(connection: Connection, wanted: Alert) -> Alert:
    """Writes a new alert, with an id, the last change and the time of now; as it is there."""
    made = replace(
        wanted, id=secrets.token_hex(6), since=max(changes.last(connection), 0), made=work.now(connection)
    )  # fmt: skip
    connection.execute(sa.insert(alert).values(**asdict(made)))
    return made


def change(connection: Connection, alert_id: str, **to: Any) -> None:
    """Sets some fields of an alert."""
    connection.execute(sa.update(alert).where(alert.c.id == alert_id).values(**to))


def remove(connection: Connection, alert_id: str) -> None:
    """Removes an alert with its recipients and all that it was told."""
    connection.execute(sa.delete(alert).where(alert.c.id == alert_id))


def all_of(connection: Connection) -> Iterator[Alert]:
    """All alerts, the oldest first."""
    query = sa.select(alert).order_by(alert.c.made, alert.c.id).execution_options(yield_per=500)
    with connection.execute(query) as rows:
        for row in rows.mappings():
            yield Alert(**row)


def one(connection: Connection, name: str) -> Alert:
    """The alert of an id, of its first letters, or of a name. Raises NoSuch."""
    exact = connection.execute(sa.select(alert).where(alert.c.id == name)).mappings().first()
    if exact is not None:
        return Alert(**exact)
    clean = name.replace("\0", "")
    begins = sa.and_(sa.literal(len(clean) >= 4 and clean.isalnum()), alert.c.id.startswith(clean, autoescape=True))
    near = sa.or_(alert.c.name == clean, begins)
    rows = connection.execute(sa.select(alert).where(near).limit(2)).mappings().all()
    if len(rows) != 1:
        several = "several alerts are" if rows else "there is no alert that is"
        raise NoSuch(f"{name[:60]}: {several} called so; `dateline alert list` names them")
    return Alert(**rows[0])


def enter(
    connection: Connection, alert_id: str, kind: RecipientKind, address: str, *, state: RecipientState,
    secret: str | None = None, grounds: str | None = None,
) -> tuple[Recipient, bool]:  # fmt: skip
    """The recipient of this address, written where it is not there; and whether it was written now."""
    digest = digest_of(connection, kind, address)
    known = (recipient.c.alert_id == alert_id, recipient.c.kind == kind, recipient.c.digest == digest)
    row = connection.execute(sa.select(*(recipient.c[n] for n in _RECIPIENT)).where(*known)).mappings().first()
    if row is not None:
        return Recipient(**row), False
    at = work.now(connection)
    made = Recipient(
        secrets.token_hex(12), alert_id, kind, address, state, secret, asked=at,
        joined=at if state == ACTIVE else None, grounds=grounds,
    )  # fmt: skip
    connection.execute(sa.insert(recipient).values(**asdict(made), digest=digest))
    return made, True


def recipients(
    connection: Connection, alert_id: str, *, states: Sequence[str] = (PENDING, ACTIVE, OFF)
) -> list[Recipient]:
    """The recipients of an alert, the oldest first."""
    query = sa.select(*(recipient.c[n] for n in _RECIPIENT)).where(recipient.c.alert_id == alert_id)
    query = query.where(recipient.c.state.in_(states)).order_by(recipient.c.asked, recipient.c.id)
    return [Recipient(**row) for row in connection.execute(query).mappings()]


def machines(connection: Connection) -> dict[str, list[Recipient]]:
    """By alert the folders and hooks that it is sent to, the oldest first."""
    query = sa.select(*(recipient.c[n] for n in _RECIPIENT)).where(recipient.c.kind.in_((FOLDER, HOOK)))
    out: dict[str, list[Recipient]] = {}
    for row in connection.execute(query.order_by(recipient.c.asked, recipient.c.id)).mappings():
        out.setdefault(row["alert_id"], []).append(Recipient(**row))
    return out


def recipient_of(connection: Connection, recipient_id: str) -> Recipient | None:
    """The recipient of an id; None where there is none (any more)."""
    query = sa.select(*(recipient.c[n] for n in _RECIPIENT)).where(recipient.c.id == recipient_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else Recipient(**row)


def change_recipient(connection: Connection, recipient_id: str, **to: Any) -> None:
    """Sets some fields of a recipient."""
    connection.execute(sa.update(recipient).where(recipient.c.id == recipient_id).values(**to))


def forget(connection: Connection, recipient_id: str) -> bool:
    """Deletes a recipient, address and all. False where there was none."""
    return bool(connection.execute(sa.delete(recipient).where(recipient.c.id == recipient_id)).rowcount)


def forget_address(connection: Connection, kind: str, address: str) -> int:
    """Deletes an address from all lists; from how many."""
    digest = digest_of(connection, kind, address)
    here = recipient.c.kind == kind, recipient.c.digest == digest
    return connection.execute(sa.delete(recipient).where(*here)).rowcount


def forget_unconfirmed(connection: Connection, older: float) -> int:
    """Deletes those who were asked so many seconds ago and never said yes; how many they were."""
    before = work.now(connection) - older
    old = sa.and_(recipient.c.state == PENDING, recipient.c.asked < before)
    return connection.execute(sa.delete(recipient).where(old)).rowcount


def digest_of(connection: Connection, kind: str, address: str) -> str:
    """What an address is known again by: nothing that it could be guessed from without the archive's key."""
    same = address.casefold() if kind == MAIL else address  # paths of folders and hooks differ by case
    return hmac.new(key(connection), f"{kind}\x1f{same}".encode(), hashlib.sha256).hexdigest()


def key(connection: Connection) -> bytes:
    """The archive's key, by which links and return paths are signed; made by the first who writes."""
    found = connection.execute(sa.select(pulse.c.data).where(pulse.c.name == KEY)).scalar()
    if found is not None:
        return bytes(found)
    made = secrets.token_bytes(32)
    connection.execute(sa.insert(pulse).values(name=KEY, number=0, data=made))
    return made


def decided(connection: Connection, *, lock: bool = False) -> int:
    """The number of the change up to which alerts are decided. `lock`: nobody else can go on from it meanwhile."""
    query = sa.select(pulse.c.number).where(pulse.c.name == DECIDED)
    found = connection.execute(query.with_for_update() if lock else query).scalar()
    return int(found or 0)


def set_decided(connection: Connection, seq: int) -> None:
    """Notes up to which change alerts are decided."""
    done = connection.execute(sa.update(pulse).where(pulse.c.name == DECIDED).values(number=seq))
    if not done.rowcount:
        connection.execute(sa.insert(pulse).values(name=DECIDED, number=seq))


def found(connection: Connection, alert_id: str) -> Alert | None:
    """The alert of an id; None where there is none."""
    row = connection.execute(sa.select(alert).where(alert.c.id == alert_id)).mappings().first()
    return None if row is None else Alert(**row)


def known_key(connection: Connection) -> bytes | None:
    """The archive's key as `key`; None where nobody made it yet. It writes nothing."""
    found = connection.execute(sa.select(pulse.c.data).where(pulse.c.name == KEY)).scalar()
    return None if found is None else bytes(found)


def public(connection: Connection, limit: int = 1000) -> list[Alert]:
    """The alerts that others may join, by name."""
    query = sa.select(alert).where(alert.c.public).order_by(alert.c.name, alert.c.id).limit(limit)
    return [Alert(**row) for row in connection.execute(query).mappings()]
