"""Work to do, shared by any number of processes through the archive: a source to look at, a page to fetch.

Who takes work holds it by a lease: its name and the number of the grant. It says again and again that it lives, and
what it brings is written only while the grant is its own, in the same transaction. A host is asked by one holder at a
time. Times are the store's: the server's on PostgreSQL, this machine's for a file. No lease ends by a clock alone: who
wants to take it over must have seen it lie still for a while by a clock that cannot jump.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from dateline.archive.errors import LeaseLost
from dateline.archive.rows import clean
from dateline.archive.schema import host, source, work

WAITING, HELD, PARKED = "waiting", "held", "parked"
POLL, PAGE = "poll", "page"
SLACK = 60.0  # seconds that a clock may be set back without anybody minding
TURN, TURN_SECONDS = "turn:", 180.0  # a host held for one visit without work, and how long at most
BACK_OFF, CEILING = 60.0, 6 * 3600.0  # seconds after the first failure, and at most


@dataclass(frozen=True, slots=True)
class Terms:
    """Seconds: how long a lease lasts, how often its holder says that it lives, and for how long a lease that ran out
    must be seen to lie still before it is taken over."""

    lease: float = 60.0
    beat: float = 10.0
    still: float = 25.0


@dataclass(frozen=True, slots=True)
class Task:
    """Work that is held. `said`: what its source says of it, as JSON. `tries`: how often it was taken, now too."""

    key: str
    kind: str
    source_id: str
    host: str
    url: str
    said: str
    owner: str
    grant: int
    tries: int


def now(connection: Connection) -> float:
    """The store's time, in seconds since 1970."""
    if connection.dialect.name == "postgresql":
        return float(connection.execute(sa.select(sa.extract("epoch", sa.func.clock_timestamp()))).scalar_one())
    return time.time()


def add(
    connection: Connection, key: str, kind: str, *, source_id: str, host_name: str, url: str, said: str = "",
    due: float | None = None,
) -> None:  # fmt: skip
    """Puts work there. Work of that key that waits is told anew; what is held will be done once more."""
    at = now(connection)
    name = host_name[:255]
    _known(connection, name, at)
    row = {
        "key": key, "kind": kind, "source_id": source_id, "host": name, "url": url, "said": clean(said),
        "state": WAITING, "due": at if due is None else due, "since": at, "grants": 0, "beats": 0, "tries": 0,
    }  # fmt: skip
    told = {name: row[name] for name in ("source_id", "url", "said", "host")}
    connection.execute(
        _inserting(connection)(work).values(**row).on_conflict_do_update(index_elements=[work.c.key], set_=told)
    )


def _inserting(connection: Connection) -> Any:
    return postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert


def claim(connection: Connection, owner: str, terms: Terms) -> Task | None:
    """The work that is due longest and whose host is free, held from now on. None where there is none."""
    at = now(connection)
    query = _takeable(at, work, host.c.name).with_for_update(skip_locked=True)
    row = connection.execute(query).first()
    if row is None:
        return None
    held = {"state": HELD, "owner": owner, "lease_until": at + terms.lease, "since": at, "beats": 0}
    held |= {"grants": row.grants + 1, "tries": row.tries + 1}
    connection.execute(sa.update(work).where(work.c.key == row.key).values(**held))
    connection.execute(sa.update(host).where(host.c.name == row.host).values(held=row.key, since=at))
    return Task(row.key, row.kind, row.source_id, row.host, row.url, row.said, owner, row.grants + 1, row.tries + 1)


def _takeable(at: float, *columns: Any) -> Any:
    """The work that is due longest and whose host is free."""
    return (
        sa.select(*columns)
        .join(host, host.c.name == work.c.host)
        .where(work.c.state == WAITING, _reached(work.c.due, work.c.since, at))
        .where(_free(at), _reached(host.c.next_at, host.c.since, at))
        .order_by(work.c.due, work.c.key)
        .limit(1)
    )


def _reached(moment: Any, since: Any, at: float) -> Any:
    """Whether a moment is reached; also where the clock went back behind the time when it was set."""
    return sa.or_(moment <= at, since > at + SLACK)


def _free(at: float) -> Any:
    """Whether nobody is at a host; a turn without work whose process died is over after a while."""
    old = sa.or_(host.c.since <= at - TURN_SECONDS, host.c.since > at + SLACK)
    turn_over = sa.and_(host.c.held.startswith(TURN), old)
    return sa.or_(host.c.held.is_(None), turn_over)


def enter(connection: Connection, host_name: str, token: str) -> float | None:
    """Takes a host for one visit, without work; None where that went well, else the seconds until it may."""
    name, at = host_name[:255], now(connection)
    _known(connection, name, at)
    free = host.c.name == name, _free(at), _reached(host.c.next_at, host.c.since, at)
    if connection.execute(sa.update(host).where(*free).values(held=token, since=at)).rowcount:
        return None
    next_at = connection.execute(sa.select(host.c.next_at).where(host.c.name == name)).scalar_one()
    return max(0.0, float(next_at) - at)


def leave(connection: Connection, host_name: str, token: str, wait: float) -> None:
    """Ends a visit, of `enter` or of work (`token`: its key); the host is left alone for so many seconds."""
    at = now(connection)
    here = host.c.name == host_name[:255], host.c.held == token
    connection.execute(sa.update(host).where(*here).values(held=None, next_at=at + wait, since=at))


def _known(connection: Connection, name: str, at: float) -> None:
    row = {"name": name, "next_at": 0.0, "since": at, "held": None}
    connection.execute(_inserting(connection)(host).values(**row).on_conflict_do_nothing())


def beat(connection: Connection, tasks: Iterable[Task], terms: Terms) -> list[Task]:
    """Says that their holder lives; gives those that are no longer its own."""
    at = now(connection)
    lost = []
    for task in sorted(tasks, key=lambda t: t.key):
        values = {"beats": work.c.beats + 1, "lease_until": at + terms.lease, "since": at}
        if not connection.execute(sa.update(work).where(_ours(task)).values(**values)).rowcount:
            lost.append(task)
    return lost


def _ours(task: Task) -> Any:
    return sa.and_(
        work.c.key == task.key, work.c.owner == task.owner, work.c.grants == task.grant, work.c.state == HELD
    )


def guard(connection: Connection, task: Task) -> None:
    """Raises LeaseLost where the task is no longer held: what was made of it must not be written."""
    if connection.execute(sa.select(work.c.key).where(_ours(task)).with_for_update()).first() is None:
        raise LeaseLost(f"{task.key}: another worker has taken it over; this one's result is dropped")


def free_host(connection: Connection, task: Task, wait: float) -> None:
    """The host may be asked for something else, after so many seconds; the task is held on."""
    leave(connection, task.host, task.key, wait)


def finish(connection: Connection, task: Task, wait: float, *, again: float | None = None) -> None:
    """The task is done; `again`: it is due once more after so many seconds. `wait`: seconds that its host is left.

    Raises LeaseLost.
    """
    guard(connection, task)
    free_host(connection, task, wait)
    said = connection.execute(sa.select(work.c.said).where(work.c.key == task.key)).scalar_one()
    if again is None and said == task.said:
        connection.execute(sa.delete(work).where(work.c.key == task.key))
        return
    _wait(connection, task, again or 0.0, tries=0, last_error=None)


def move(connection: Connection, key: str, host_name: str, url: str) -> None:
    """The work is now done at another address."""
    name, at = host_name[:255], now(connection)
    _known(connection, name, at)
    connection.execute(sa.update(work).where(work.c.key == key).values(host=name, url=url))


def fail(connection: Connection, task: Task, wait: float, error: str, *, after: float = 0.0) -> None:
    """The task failed and is due again later, after more and more time, and not before `after` seconds.

    Raises LeaseLost.
    """
    guard(connection, task)
    free_host(connection, task, wait)
    _wait(connection, task, max(back_off(task.key, task.tries), after), last_error=clean(error, 500))


def release(connection: Connection, tasks: Iterable[Task]) -> None:
    """Gives tasks back that were not done; those that are no longer ours stay where they are."""
    for task in sorted(tasks, key=lambda t: t.key):
        if connection.execute(sa.select(work.c.key).where(_ours(task)).with_for_update()).first() is not None:
            free_host(connection, task, 0.0)
            _wait(connection, task, 0.0, tries=max(0, task.tries - 1))


def _wait(connection: Connection, task: Task, seconds: float, **values: Any) -> None:
    at = now(connection)
    parked = connection.execute(sa.select(source.c.paused).where(source.c.id == task.source_id)).scalar()
    values |= {"state": PARKED if parked else WAITING, "owner": None, "lease_until": None}
    connection.execute(sa.update(work).where(work.c.key == task.key).values(due=at + seconds, since=at, **values))


def back_off(key: str, tries: int) -> float:
    """Seconds until a task that failed so often is due again: doubling, with a ceiling, spread by its key."""
    return spread(min(CEILING, BACK_OFF * 2.0 ** min(tries - 1, 12)), key, str(tries))


def spread(seconds: float, *names: str) -> float:
    """So many seconds, a tenth more or less, the same for the same names: so that not all comes at one time."""
    share = int.from_bytes(hashlib.sha256("\x1f".join(names).encode("utf-8", "replace")).digest()[:4], "big") / 2**32
    return seconds * (0.9 + 0.2 * share)


@dataclass(slots=True)
class Lapsed:
    """Takes over leases that ran out, once they were seen to lie still long enough by a clock that cannot jump."""

    terms: Terms
    steady: Callable[[], float] = time.monotonic
    _seen: dict[str, tuple[int, int, float]] = field(default_factory=dict)

    @property
    def pending(self) -> int:
        """How many leases ran out and are watched."""
        return len(self._seen)

    def reclaim(self, connection: Connection) -> list[str]:
        """Frees the work of holders that are gone; the keys of it."""
        at, steady = now(connection), self.steady()
        ran_out = sa.or_(work.c.lease_until <= at, work.c.since > at + SLACK)
        query = sa.select(work.c.key, work.c.grants, work.c.beats, work.c.host).where(work.c.state == HELD, ran_out)
        rows = connection.execute(query.order_by(work.c.key).with_for_update(skip_locked=True)).all()
        before, self._seen = self._seen, {}
        freed = []
        for key, grants, beats, host_name in rows:
            old = before.get(key)
            first = old[2] if old is not None and old[:2] == (grants, beats) else steady
            if steady - first < self.terms.still:
                self._seen[key] = (grants, beats, first)
                continue
            values = {"state": WAITING, "owner": None, "lease_until": None, "due": at, "since": at}
            connection.execute(sa.update(work).where(work.c.key == key).values(**values))
            here = host.c.name == host_name, host.c.held == key
            connection.execute(sa.update(host).where(*here).values(held=None, since=at))
            freed.append(key)
        return freed


def park(connection: Connection, source_id: str, parked: bool) -> None:
    """Lays the waiting work of a source aside, or puts it back. What is held is laid aside when it ends."""
    before, after = (WAITING, PARKED) if parked else (PARKED, WAITING)
    here = work.c.source_id == source_id, work.c.state == before
    connection.execute(sa.update(work).where(*here).values(state=after))


def forget(connection: Connection, source_id: str) -> None:
    """Takes the work of a source away; whoever holds some of it will find that it lost it."""
    ours = work.c.source_id == source_id
    connection.execute(sa.update(host).where(host.c.held.in_(sa.select(work.c.key).where(ours))).values(held=None))
    connection.execute(sa.delete(work).where(ours))


def hurry(connection: Connection, key: str) -> None:
    """Makes work that waits due now."""
    at = now(connection)
    connection.execute(sa.update(work).where(work.c.key == key, work.c.state == WAITING).values(due=at, since=at))


def due_now(connection: Connection) -> bool:
    """Whether work waits that is due, its host free or not."""
    at = now(connection)
    query = sa.select(work.c.key).where(work.c.state == WAITING, _reached(work.c.due, work.c.since, at)).limit(1)
    return connection.execute(query).first() is not None


def next_due(connection: Connection) -> float | None:
    """In how many seconds to look for work again: 0 where some can be taken now, None where nothing is known of.

    It may be early: what comes due then can have a host that is busy.
    """
    at = now(connection)
    if connection.execute(_takeable(at, work.c.key)).first() is not None:
        return 0.0
    due = sa.select(sa.func.min(work.c.due)).where(work.c.state == WAITING, work.c.due > at)
    free = sa.select(sa.func.min(host.c.next_at)).where(host.c.next_at > at, host.c.held.is_(None))
    moments = [one for one in (connection.execute(query).scalar() for query in (due, free)) if one is not None]
    return max(0.001, float(min(moments)) - at) if moments else None


def counted(connection: Connection) -> dict[tuple[str, str], int]:
    """How much work there is, by kind and state; what waits and is due counts as `due`."""
    state = sa.case(
        (sa.and_(work.c.state == WAITING, work.c.due <= now(connection)), "due"), else_=work.c.state
    ).label("state")  # fmt: skip
    rows = connection.execute(sa.select(work.c.kind, state, sa.func.count()).group_by(work.c.kind, state))
    return {(kind, name): number for kind, name, number in rows}
