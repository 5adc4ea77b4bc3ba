"""Work and leases: taken once, given on when its holder is gone, by no clock alone; one at a time asks a host."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from dateline.archive import Archive, sources, work
from dateline.archive.errors import LeaseLost
from dateline.archive.schema import host
from dateline.archive.schema import work as table
from dateline.archive.sources import Source

TERMS = work.Terms(lease=60, beat=10, still=25)
HOUR = 3600.0


@dataclass
class Clock:
    """A wall clock that can be set, and one that cannot."""

    at: float = 1_900_000_000.0
    steady: float = 50.0
    lapsed: list[work.Lapsed] = field(default_factory=list)

    def go(self, seconds: float) -> None:
        """Time passes."""
        self.at += seconds
        self.steady += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(work, "now", lambda _connection: made.at)
    return made


def fill(archive: Archive, number: int, hosts: int | None = None) -> list[str]:
    """So many sources, spread over hosts."""
    told = [
        Source(f"{n:016x}", "feed", f"https://h{n % (hosts or number)}.example/{n}", str(n), 300) for n in range(number)
    ]
    with archive.working() as connection:
        for one in told:
            assert sources.put(connection, one)
    return [sources.poll_key(one.id) for one in told]


@contextmanager
def connected(archive: Archive) -> Iterator[sa.Connection]:
    with archive.working() as connection:
        yield connection


def claim(archive: Archive, owner: str = "a") -> work.Task | None:
    with archive.working() as connection:
        return work.claim(connection, owner, TERMS)


def test_work_is_taken_by_one_holder_and_finished_once(archive: Archive, clock: Clock) -> None:
    keys = fill(archive, 3)
    taken = [claim(archive, name) for name in "abcd"]
    assert sorted(t.key for t in taken if t) == sorted(keys) and taken[3] is None
    assert taken[0] is not None
    with archive.working() as connection:
        work.finish(connection, taken[0], 2.0, again=100)
    assert claim(archive) is None
    clock.go(101)
    again = claim(archive, "e")
    assert again is not None and again.key == taken[0].key and again.grant == 2 and again.tries == 1
    with pytest.raises(LeaseLost), archive.working() as connection:
        work.finish(connection, taken[0], 2.0)


def test_a_host_is_asked_by_one_holder_and_then_left_alone(archive: Archive, clock: Clock) -> None:
    fill(archive, 6, hosts=2)
    first, second = claim(archive, "a"), claim(archive, "b")
    assert first and second and {first.host, second.host} == {"h0.example", "h1.example"}
    assert claim(archive, "c") is None
    with archive.working() as connection:
        work.free_host(connection, first, 5.0)
    assert claim(archive, "c") is None
    clock.go(6)
    third = claim(archive, "c")
    assert third is not None and third.host == first.host and third.key != first.key
    with archive.working() as connection:
        work.finish(connection, first, 5.0, again=1000)  # its host is another's now
    assert claim(archive, "d") is None


def test_a_lease_that_ran_out_is_taken_over_once_it_was_seen_to_lie_still(archive: Archive, clock: Clock) -> None:
    fill(archive, 1)
    dead = claim(archive, "dead")
    lapsed = work.Lapsed(TERMS, lambda: clock.steady)
    freed = []
    for _ in range(20):
        clock.go(5)
        with archive.working() as connection:
            freed += lapsed.reclaim(connection)
        if freed:
            break
    assert dead is not None and freed == [dead.key]
    assert clock.at - 1_900_000_000 == pytest.approx(60 + 25, abs=6)
    with archive.working() as connection:
        assert work.beat(connection, [dead], TERMS) == [dead]
        with pytest.raises(LeaseLost):
            work.guard(connection, dead)
    heir = claim(archive, "heir")
    assert heir is not None and heir.grant == dead.grant + 1 and heir.tries == 2


@pytest.mark.parametrize("jump", [HOUR, -HOUR, 50 * 365 * 24 * HOUR, -20 * 365 * 24 * HOUR])
def test_a_clock_that_jumps_frees_no_live_lease_and_strands_no_dead_one(
    archive: Archive, clock: Clock, jump: float
) -> None:
    fill(archive, 2)
    live, dead = claim(archive, "live"), claim(archive, "dead")
    assert live is not None and dead is not None
    lapsed = work.Lapsed(TERMS, lambda: clock.steady)
    freed: list[str] = []
    for step in range(40):
        clock.go(5)
        if step == 4:
            clock.at += jump
        with archive.working() as connection:
            freed += lapsed.reclaim(connection)
            if step % 2:
                assert work.beat(connection, [live], TERMS) == []
    assert freed == [dead.key]
    with archive.working() as connection:
        work.guard(connection, live)


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
def test_what_is_due_stays_due_or_comes_early_when_the_clock_jumps(archive: Archive, clock: Clock, jump: float) -> None:
    fill(archive, 1)
    task = claim(archive)
    assert task is not None
    with archive.working() as connection:
        work.finish(connection, task, 2.0, again=300)
    clock.at += jump
    clock.go(301)
    assert claim(archive) is not None  # never later than it would have been


def test_a_failure_is_tried_again_later_and_later_but_not_too_late(archive: Archive, clock: Clock) -> None:
    fill(archive, 1)
    waits = []
    for _ in range(14):
        task = claim(archive)
        assert task is not None
        with archive.working() as connection:
            work.fail(connection, task, 0.0, "no connection")
        with archive.reading() as connection:
            due, error = connection.execute(sa.select(table.c.due, table.c.last_error)).one()
        assert error == "no connection"
        waits.append(due - clock.at)
        clock.at = due
    assert 50 < waits[0] < 70 and all(b > a for a, b in pairwise(waits[:8]))
    assert max(waits) <= work.CEILING * 1.1


def test_what_is_given_back_is_due_at_once_and_counts_no_try(archive: Archive, clock: Clock) -> None:
    fill(archive, 1)
    task = claim(archive)
    assert task is not None
    with archive.working() as connection:
        work.release(connection, [task])
    again = claim(archive)
    assert again is not None and again.tries == 1


def test_a_page_that_is_told_of_anew_while_it_is_fetched_is_fetched_once_more(archive: Archive, clock: Clock) -> None:
    fill(archive, 1)
    poll = claim(archive)
    assert poll is not None
    page = {"source_id": poll.source_id, "host_name": "p.example", "url": "https://p.example/1"}
    with archive.working() as connection:
        work.add(connection, "page:1", work.PAGE, said="old", **page)
        task = work.claim(connection, "a", TERMS)
        work.add(connection, "page:1", work.PAGE, said="new", **page)
        assert task is not None
        work.finish(connection, task, 0.0)
        again = work.claim(connection, "a", TERMS)
        assert again is not None and again.said == "new"
        work.finish(connection, again, 0.0)
        assert work.claim(connection, "a", TERMS) is None


def test_a_turn_at_a_host_keeps_others_away_and_is_over_when_its_process_died(archive: Archive, clock: Clock) -> None:
    fill(archive, 1)
    with archive.working() as connection:
        assert work.enter(connection, "h0.example", "turn:x") is None
        assert work.claim(connection, "a", TERMS) is None
        assert work.enter(connection, "h0.example", "turn:y") == 0.0
        work.leave(connection, "h0.example", "turn:y", 0.0)  # not its own
        assert work.claim(connection, "a", TERMS) is None
    clock.go(work.TURN_SECONDS + 1)
    assert claim(archive) is not None


@pytest.mark.parametrize("number", [40])
def test_threads_share_work_and_none_is_done_twice(archive: Archive, number: int) -> None:
    keys = fill(archive, number, hosts=7)
    done: list[str] = []
    busy: set[str] = set()
    wrong: list[str] = []

    def one(name: str) -> None:
        while len(done) < number:
            task = claim(archive, name)
            if task is None:
                continue
            if task.host in busy:
                wrong.append(task.host)
            busy.add(task.host)
            done.append(task.key)
            busy.discard(task.host)
            with archive.working() as connection:
                work.finish(connection, task, 0.0, again=1000)

    threads = [threading.Thread(target=one, args=(str(n),)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(done) == sorted(keys) and not wrong
    with archive.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).where(host.c.held.is_not(None))).scalar() == 0


@given(st.floats(0, 1e6), st.lists(st.text(), max_size=3))
def test_a_spread_time_is_a_tenth_more_or_less_and_always_the_same(seconds: float, names: list[str]) -> None:
    out = work.spread(seconds, *names)
    assert seconds * 0.9 <= out <= seconds * 1.1 + 1e-9 and out == work.spread(seconds, *names)
