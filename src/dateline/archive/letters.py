"""Issues of alerts, what stands in them, and the letters and calls to be made of them, held by leases."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, get_args

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import work
from dateline.archive.alert_schema import alert, issue, item, recipient, sending, told
from dateline.archive.alerts import ACTIVE, RecipientKind
from dateline.archive.rows import canonical
from dateline.incidents.stands import News, Stand, folded, from_dict, news_from_dict, news_to_dict, to_dict

WAITING, HELD, SENT, FAILED, BOUNCED = "waiting", "held", "sent", "failed", "bounced"
KINDS: tuple[RecipientKind, ...] = get_args(RecipientKind)
SLACK = 60.0  # seconds that a clock may be set back without anybody minding


@dataclass(frozen=True, slots=True)
class Issue:
    """What is sent of an alert at one time; times in seconds since 1970. `closed`: when it was complete."""

    n: int
    alert_id: str
    open: bool
    opened: float
    due: float
    closed: float | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An incident of an issue, with its news, the number of the last change that they came of, and when."""

    incident_id: str
    news: tuple[News, ...]
    seq: int
    at: float


@dataclass(frozen=True, slots=True)
class Sending:
    """A letter or call that is held: of an issue, or without one the question whether the recipient wants it.
    `tries`: how often it was taken, now too."""

    n: int
    issue_n: int | None
    recipient_id: str
    owner: str
    tries: int


def told_of(connection: Connection, incident_ids: Iterable[str]) -> dict[str, dict[str, Stand]]:
    """By incident, by alert, how it stood when the alert was last told of it."""
    query = sa.select(told).where(told.c.incident_id.in_(list(incident_ids)))
    out: dict[str, dict[str, Stand]] = {}
    for row in connection.execute(query):
        out.setdefault(row.incident_id, {})[row.alert_id] = from_dict(json.loads(row.stand))
    return out


def put_told(connection: Connection, incident_id: str, stands: dict[str, Stand], at: float) -> None:
    """Writes what alerts know of an incident now, in place of what they knew."""
    connection.execute(sa.delete(told).where(told.c.incident_id == incident_id))
    rows = [
        {"alert_id": alert_id, "incident_id": incident_id, "stand": canonical(to_dict(stand)), "at": at}
        for alert_id, stand in stands.items()
    ]
    if rows:
        connection.execute(sa.insert(told), rows)


def open_issue(connection: Connection, alert_id: str) -> Issue | None:
    """The issue of an alert that news are added to; None where there is none."""
    query = sa.select(issue).where(issue.c.alert_id == alert_id, issue.c.open).order_by(issue.c.n).limit(1)
    row = connection.execute(query).mappings().first()
    return None if row is None else Issue(**row)


def begin(connection: Connection, alert_id: str, at: float, due: float) -> Issue:
    """A new open issue."""
    values = {"alert_id": alert_id, "open": True, "opened": at, "due": due}
    made = connection.execute(sa.insert(issue).values(**values)).inserted_primary_key
    return Issue(int(made[0]), alert_id, True, at, due)  # type: ignore[index]  # an insert of one row has a key


def put_items(connection: Connection, issue_n: int, new: Sequence[Item]) -> None:
    """Adds incidents' news to an issue, folded with those that stand there; news that come to nothing go."""
    here = sa.and_(item.c.issue_n == issue_n, item.c.incident_id.in_([one.incident_id for one in new]))
    before = {row.incident_id: _item(row).news for row in connection.execute(sa.select(item).where(here))}
    if before:
        connection.execute(sa.delete(item).where(here))
    rows = []
    for one in new:
        if news := folded((*before.get(one.incident_id, ()), *one.news)):
            told = canonical([news_to_dict(each) for each in news])
            row = {"issue_n": issue_n, "incident_id": one.incident_id, "news": told, "seq": one.seq, "at": one.at}
            rows.append(row)
    if rows:
        connection.execute(sa.insert(item), rows)


def items(connection: Connection, issue_n: int, limit: int = 1_000_000) -> list[Item]:
    """What stands in an issue, the last changed first."""
    query = sa.select(item).where(item.c.issue_n == issue_n).order_by(item.c.seq.desc(), item.c.incident_id)
    return [_item(row) for row in connection.execute(query.limit(limit))]


def latest(connection: Connection, alert_id: str, limit: int) -> list[Item]:
    """The incidents that an alert was last told of in issues that are closed, each once, the last told first."""
    rank = sa.func.row_number().over(partition_by=item.c.incident_id, order_by=item.c.seq.desc()).label("rank")
    shown = (
        sa.select(item, rank).join(issue, issue.c.n == item.c.issue_n)
        .where(issue.c.alert_id == alert_id, sa.not_(issue.c.open)).subquery()
    )  # fmt: skip
    query = sa.select(shown).where(shown.c.rank == 1).order_by(shown.c.seq.desc(), shown.c.incident_id).limit(limit)
    return [_item(row) for row in connection.execute(query)]


def count_items(connection: Connection, issue_n: int) -> int:
    """How many incidents an issue has."""
    query = sa.select(sa.func.count()).select_from(item).where(item.c.issue_n == issue_n)
    return int(connection.execute(query).scalar_one())


def issue_of(connection: Connection, n: int) -> Issue | None:
    """The issue of a number; None where there is none."""
    row = connection.execute(sa.select(issue).where(issue.c.n == n)).mappings().first()
    return None if row is None else Issue(**row)


def issues(connection: Connection, alert_id: str, limit: int, before: int | None = None) -> list[Issue]:
    """Issues of an alert that are closed, the last first; `before`: those before this number."""
    query = sa.select(issue).where(issue.c.alert_id == alert_id, sa.not_(issue.c.open))
    query = query if before is None else query.where(issue.c.n < before)
    return [Issue(**row) for row in connection.execute(query.order_by(issue.c.n.desc()).limit(limit)).mappings()]


def closed_since(connection: Connection, alert_id: str, moment: float) -> list[float]:
    """When issues of an alert were closed since then, the oldest first."""
    query = sa.select(issue.c.closed).where(issue.c.alert_id == alert_id, issue.c.closed >= moment)
    return [float(one) for one in connection.execute(query.order_by(issue.c.closed)).scalars()]


def due_issues(connection: Connection, at: float, limit: int = 100) -> list[Issue]:
    """Open issues whose time has come, of alerts that are not paused."""
    query = sa.select(issue).join(alert, alert.c.id == issue.c.alert_id)
    query = query.where(issue.c.open, issue.c.due <= at, sa.not_(alert.c.paused))
    query = query.order_by(issue.c.due, issue.c.n).limit(limit)
    return [Issue(**row) for row in connection.execute(query).mappings()]


def close(connection: Connection, one: Issue, at: float) -> int:
    """Closes an issue and has it sent to all who take part now; to how many. One that came to nothing is deleted."""
    if not count_items(connection, one.n):
        connection.execute(sa.delete(issue).where(issue.c.n == one.n))
        return 0
    done = connection.execute(sa.update(issue).where(issue.c.n == one.n, issue.c.open).values(open=False, closed=at))
    if not done.rowcount:
        return 0
    there = recipient.c.alert_id == one.alert_id, recipient.c.state == ACTIVE
    ids = connection.execute(sa.select(recipient.c.id).where(*there)).scalars().all()
    rows = [{"issue_n": one.n, "recipient_id": i, "state": WAITING, "due": at, "tries": 0} for i in ids]
    if rows:
        connection.execute(sa.insert(sending), rows)
    return len(rows)


def ask(connection: Connection, recipient_id: str) -> None:
    """Has somebody asked whether they want it."""
    at = work.now(connection)
    connection.execute(sa.insert(sending).values(recipient_id=recipient_id, state=WAITING, due=at, tries=0))


def asked_since(connection: Connection, recipient_id: str, moment: float) -> int:
    """How many questions to a recipient were put since then, or wait to be."""
    query = sa.select(sa.func.count()).select_from(sending).where(
        sending.c.recipient_id == recipient_id, sending.c.issue_n.is_(None),
        sa.or_(sending.c.due >= moment, sending.c.state == WAITING),
    )  # fmt: skip
    return int(connection.execute(query).scalar_one())


def claim(connection: Connection, owner: str, lease: float, kinds: Sequence[str] = KINDS) -> Sending | None:
    """The letter to recipients of these kinds that is due longest, held from now on for so many seconds; one whose
    holder's time ran out too."""
    at = work.now(connection)
    ready = sa.and_(sending.c.state.in_((WAITING, HELD)), sending.c.due <= at, recipient.c.kind.in_(kinds))
    query = sa.select(sending).join(recipient, recipient.c.id == sending.c.recipient_id)
    query = query.where(ready).order_by(sending.c.due, sending.c.n).limit(1)
    row = connection.execute(query.with_for_update(skip_locked=True, of=sending)).first()
    if row is None:
        return None
    held = {"state": HELD, "owner": owner, "due": at + lease, "tries": row.tries + 1}
    connection.execute(sa.update(sending).where(sending.c.n == row.n).values(**held))
    return Sending(row.n, row.issue_n, row.recipient_id, owner, row.tries + 1)


def settle(connection: Connection, one: Sending, state: str, *, wait: float = 0.0, trouble: str | None = None) -> bool:
    """Says what became of a letter that is held: SENT, FAILED, BOUNCED, or WAITING for so many seconds. False where it
    is held by somebody else by now."""
    ours = sending.c.n == one.n, sending.c.state == HELD, sending.c.owner == one.owner, sending.c.tries == one.tries
    at = work.now(connection)
    values = {"state": state, "due": at + wait, "owner": None, "trouble": trouble}
    return bool(connection.execute(sa.update(sending).where(*ours).values(**values)).rowcount)


def next_due(connection: Connection, kinds: Sequence[str] = KINDS, *, issues: bool = True) -> float | None:
    """In how many seconds a letter to recipients of these kinds is due, or an issue where `issues`; None where nothing
    is."""
    at = work.now(connection)
    ours = sending.c.state.in_((WAITING, HELD)), recipient.c.kind.in_(kinds)
    joined = sa.select(sa.func.min(sending.c.due)).join(recipient, recipient.c.id == sending.c.recipient_id)
    first = connection.execute(joined.where(*ours)).scalar()
    closing = None
    if issues:
        open_ = sa.select(sa.func.min(issue.c.due)).join(alert, alert.c.id == issue.c.alert_id)
        closing = connection.execute(open_.where(issue.c.open, sa.not_(alert.c.paused))).scalar()
    moments = [one for one in (first, closing) if one is not None]
    return max(0.0, min(moments) - at) if moments else None


def to_recipient(connection: Connection, recipient_id: str, limit: int = 200) -> list[Sending]:
    """The letters to a recipient that were tried, the last first."""
    query = sa.select(sending).where(sending.c.recipient_id == recipient_id, sending.c.tries > 0)
    rows = connection.execute(query.order_by(sending.c.n.desc()).limit(limit))
    return [Sending(row.n, row.issue_n, row.recipient_id, row.owner or "", row.tries) for row in rows]


def bounced(connection: Connection, recipient_id: str, n: int | None, trouble: str) -> int:
    """Notes of a letter that nobody is there; of how many letters to that recipient it is noted by now."""
    ours = sending.c.recipient_id == recipient_id
    connection.execute(sa.update(sending).where(ours, sending.c.n == n).values(state=BOUNCED, trouble=trouble))
    return int(
        connection.execute(
            sa.select(sa.func.count(sa.distinct(sending.c.issue_n))).where(ours, sending.c.state == BOUNCED)
        ).scalar_one()
    )


def prune(connection: Connection, older: float) -> None:
    """Forgets letters that were sent, failed or came back so many seconds ago."""
    done = sending.c.state.in_((SENT, FAILED, BOUNCED)), sending.c.due < work.now(connection) - older
    connection.execute(sa.delete(sending).where(*done))


def _item(row: Any) -> Item:
    return Item(row.incident_id, tuple(map(news_from_dict, json.loads(row.news))), row.seq, row.at)
