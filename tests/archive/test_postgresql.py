"""PostgreSQL that stops, breaks off, is full, slow or sorts in its own way: nothing is lost, nothing is there twice."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from archive_inputs import batches, elsewhere, jsonl, made, row, sum_of, versioned
from dateline.archive import Archive, judgements, open_archive, outcomes, search, writing
from dateline.archive.errors import ArchiveBusy, ArchiveError, TimedOut, Unavailable
from dateline.archive.patience import Patience
from dateline.archive.schema import incident, mention, outcome, version
from dateline.cli.run import run
from dateline.service import ingest
from servers import Server, running

COMMAND = [sys.executable, "-c", "from dateline.cli import main; main()"]
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that these tests may stop."""
    with running() as made_one:
        yield made_one


@pytest.fixture
def address(server: Server) -> str:
    """The address of an empty database."""
    return server.create(f"own_{next(_NUMBERS)}")


@pytest.fixture
def served(address: str) -> Iterator[Archive]:
    """An empty archive on that server."""
    archive = open_archive(address, create=True, patience=Patience(back=30))
    yield archive
    archive.close()


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive that nothing befalls."""
    archive = open_archive(tmp_path / "plain.db", create=True)
    yield archive
    archive.close()


def take_in(archive: Archive, readings: Path, tell: Callable[[Any], None] = lambda _: None) -> ingest.Progress:
    """Ingests a file of readings."""
    return ingest.ingest(archive, ingest.stream([str(readings)], ingest.load_settings()), ingest.Options(), tell)


def tries(archive: Archive) -> set[int]:
    """How often inputs were tried."""
    return archive.read(lambda connection: set(connection.execute(sa.select(outcome.c.tries)).scalars()))


# ---- it stops, breaks off, comes back


@pytest.mark.slow
def test_a_server_that_stops_and_starts_during_ingest_loses_and_doubles_nothing(
    server: Server, served: Archive, plain: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "BATCH", 5)
    readings = jsonl(tmp_path / "readings.jsonl", made(90, seed=21))
    take_in(plain, readings)
    done: list[ingest.Progress] = []
    batches_told: list[int] = []
    thread = threading.Thread(
        target=lambda: done.append(take_in(served, readings, lambda told: batches_told.append(told.inputs)))
    )
    dice, stops = random.Random(3), 0
    thread.start()
    while thread.is_alive():
        seen = len(batches_told)
        while thread.is_alive() and len(batches_told) == seen:  # it gets on a little between two stops
            time.sleep(0.005)
        time.sleep(dice.uniform(0, 0.4))
        server.stop()
        time.sleep(dice.uniform(0, 0.5))
        server.start()
        stops += 1
    thread.join()
    assert stops >= 3 and done[0].inputs == 90 and dict(done[0].codes) == {"read": 90}
    assert sum_of(served) == sum_of(plain)
    assert tries(served) == {1}


def cut(server: Server, archive: Archive, chance: float, seed: int) -> Callable[[], int]:
    """From now on connections are ended from outside at random statements and commits; gives how often."""
    dice, cuts = random.Random(seed), [0]

    def end(connection: sa.Connection, *_: object) -> None:
        if dice.random() < chance:
            driver = connection.connection.driver_connection
            server.run(f"SELECT pg_terminate_backend({driver.info.backend_pid})")
            cuts[0] += 1

    sa.event.listen(archive.engine, "before_cursor_execute", end)
    sa.event.listen(archive.engine, "commit", end)
    return lambda: cuts[0]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_connections_ended_at_random_points_lose_and_double_nothing(
    seed: int, server: Server, served: Archive, plain: Archive
) -> None:
    rows = [row(one) for one in made(60, seed=4)]
    cuts = cut(server, served, 0.004, seed)
    for part in batches(rows, 6):
        writing.write(plain, part)
        writing.write(served, part)
    assert cuts() >= 3
    assert sum_of(served) == sum_of(plain)
    assert tries(served) == {1}


def lost_answers(archive: Archive, monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    """The next commits are kept, but the connection breaks before that is known; the list shrinks with each."""
    dialect, left = archive.engine.dialect, list(range(times))
    commit = dialect.do_commit

    def breaking(connection: Any) -> None:
        commit(connection)
        if left:
            left.pop()
            connection.dbapi_connection.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(dialect, "do_commit", breaking)
    return left


def test_what_was_kept_without_an_answer_is_not_written_twice(
    served: Archive, plain: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = made(14, seed=2)
    rows = [row(one) for one in told] + [row(versioned(told[0], "More came later.")), row(elsewhere(told[1], "Post"))]
    for module in (writing, writing.takedown):
        stamps = count(1)
        monkeypatch.setattr(module, "now", lambda stamps=stamps: f"2026-01-01T00:00:{next(stamps) % 60:02d}Z")
    undisturbed = acted(plain, rows, lambda work: work())
    stamps = count(1)
    monkeypatch.setattr(writing, "now", lambda: f"2026-01-01T00:00:{next(stamps) % 60:02d}Z")
    again = count(1)
    monkeypatch.setattr(writing.takedown, "now", lambda: f"2026-01-01T00:00:{next(again) % 60:02d}Z")
    broken = []

    def breaking(work: Callable[[], Any]) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            left = lost_answers(served, patch, 1)
            given = work()
            broken.append(not left)
            return given

    assert acted(served, rows, breaking) == undisturbed
    assert broken == [True] * 6


def acted(archive: Archive, rows: list[Any], step: Callable[[Callable[[], Any]], Any]) -> list[Any]:
    """Writes rows and decides this and that, each as a step; what was given, and what is there then."""
    step(lambda: writing.write(archive, rows))
    ids = sorted(archive.read(lambda c: c.execute(sa.select(incident.c.id)).scalars().all()))
    results = [
        step(lambda: writing.merge(archive, ids[:3], by="Ann", reason="one blast")),
        step(lambda: writing.merge(archive, ids[4:6], by="Ann", reason="")),
    ]
    report = archive.read(lambda c: report_of(c, ids[0]))
    results.append(step(lambda: writing.split(archive, ids[0], [report], by="Ann", reason="")))
    results.append(step(lambda: writing.undo(archive, None)))
    step(lambda: writing.take_down(archive, rows[9].version.columns["report_id"], by="Ann", reason="asked"))
    acts = archive.read(judgements.acts)
    assert len(acts) == 3 and sum(one["undone"] is not None for one in acts) == 1
    return [*results, sum_of(archive), tries(archive)]


def report_of(connection: sa.Connection, incident_id: str) -> str:
    """The report of a mention of an incident."""
    query = sa.select(version.c.report_id).join(mention, mention.c.version_n == version.c.n)
    return str(connection.execute(query.where(mention.c.incident_id == incident_id).order_by(mention.c.uid)).scalar())


@pytest.mark.parametrize("state", ["40001", "40P01", "57P01", "53300", "25006", "08006", "25P03"])
def test_a_transaction_that_the_server_ends_is_done_again(state: str, served: Archive, plain: Archive) -> None:
    rows, seen = [row(one) for one in made(8, seed=6)], count(1)

    @sa.event.listens_for(served.engine, "before_cursor_execute", retval=True)
    def _break(*given: Any) -> tuple[str, Any]:
        if next(seen) in (30, 90):
            return f"DO $$ BEGIN RAISE EXCEPTION 'so it is' USING ERRCODE = '{state}'; END $$", ()
        return given[2], given[3]

    writing.write(served, rows)
    writing.write(plain, rows)
    assert next(seen) > 91
    assert sum_of(served) == sum_of(plain)
    assert tries(served) == {1}


def test_another_error_of_the_server_is_not_tried_again(served: Archive) -> None:
    asked = []

    def work(connection: sa.Connection) -> None:
        asked.append(1)
        connection.exec_driver_sql("SELECT no_such_thing")

    with pytest.raises(ArchiveError, match="no_such_thing") as caught:
        served.write(work)
    assert len(asked) == 1 and type(caught.value) is ArchiveError


def test_a_server_that_stays_away_is_told_in_one_line(
    server: Server, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ingest, "BATCH", 4)
    readings = jsonl(tmp_path / "readings.jsonl", made(12))
    archive = open_archive(address, create=True, patience=Patience(back=0.5))
    written = count()

    def stop(_progress: object) -> None:
        if next(written) == 0:
            server.stop("fast")

    try:
        with pytest.raises(Unavailable, match="tried for 0") as caught:
            take_in(archive, readings, stop)
        assert "\n" not in caught.value.message and caught.value.exit_status == 3
        assert run(["search", "--archive", address]) == 3
        assert capsys.readouterr().err.count("\n") == 1
    finally:
        server.start()
        archive.close()
    assert run(["ingest", str(readings), "--archive", address]) == 0
    assert "4 read, 8 known already" in capsys.readouterr().out


def test_connections_that_are_all_taken_are_waited_for(server: Server, address: str) -> None:
    open_archive(address, create=True).close()
    name = f"few_{next(_NUMBERS)}"
    server.run(f"CREATE ROLE {name} LOGIN CONNECTION LIMIT 1")
    server.run(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {name}", address.rpartition("/")[2].partition("?")[0])
    ours = sa.make_url(address).set(username=name).render_as_string()
    held = psycopg.connect(ours)
    with pytest.raises(Unavailable, match="too many connections"):
        open_archive(ours, patience=Patience(back=0.4))
    threading.Timer(0.5, held.close).start()
    open_archive(ours, patience=Patience(back=20)).close()


def test_a_process_that_wants_more_connections_than_it_may_have_is_told_so(address: str) -> None:
    archive = open_archive(address, create=True, patience=Patience(back=0.2, connections=2))
    told = pytest.raises(Unavailable, match="database_connections")
    with archive.reading(), archive.reading(), told, archive.reading():
        pass
    archive.close()


def test_one_of_several_hosts_that_takes_writes_is_found(server: Server, address: str) -> None:
    url = sa.make_url(address)
    folder = url.query["host"]
    several = url.set(query={"host": ["/nowhere:5432", f"{folder}:5432"], "target_session_attrs": "read-write"})
    archive = open_archive(several.render_as_string(), create=True)
    writing.write(archive, [row(one) for one in made(2)])
    archive.close()


def test_a_password_is_shown_nowhere() -> None:
    with pytest.raises(ArchiveError) as caught:
        open_archive("postgresql://u@127.0.0.1:1/x?password=secret&sslpassword=secret")
    assert "secret" not in caught.value.message


# ---- limits of time


def test_a_statement_over_its_limit_is_told_in_one_line(address: str) -> None:
    open_archive(address, create=True).close()
    archive = open_archive(address, patience=Patience(read=0.2, write=0.2))
    for opened in (archive.reading, archive.writing):
        with pytest.raises(TimedOut, match="statement timeout") as caught, opened() as connection:
            connection.exec_driver_sql("SELECT pg_sleep(5)")
        assert "\n" not in caught.value.message
    archive.close()


def test_ingest_that_meets_a_locked_table_ends_in_one_line(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    open_archive(address, create=True).close()
    done = subprocess_with(address, tmp_path, DATELINE_DATABASE_WRITE_SECONDS="0.5")
    assert done.returncode == 4
    said = done.stderr.decode()
    assert said.count("\n") == 1 and "database_write_seconds" in said


def subprocess_with(address: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """An ingest while another holds a table."""
    import os

    readings = jsonl(folder / "readings.jsonl", made(3))
    with psycopg.connect(address) as other:
        other.execute("LOCK TABLE mention IN ACCESS EXCLUSIVE MODE")
        return subprocess.run(
            [*COMMAND, "ingest", str(readings), "--archive", address], env={**os.environ, **environment},
            capture_output=True, check=False, timeout=100,
        )  # fmt: skip


def test_a_writer_that_falls_silent_is_ended_and_others_go_on(address: str) -> None:
    silent = open_archive(address, create=True, patience=Patience(idle=0.3))
    other = open_archive(address)
    with pytest.raises(Unavailable), silent.writing() as connection:
        time.sleep(0.8)
        writing.write(other, [row(one) for one in made(2)])  # its turn came
        connection.exec_driver_sql("SELECT 1")
    silent.close()
    other.close()


def test_writers_get_their_turn_in_the_order_in_which_they_came(server: Server, address: str) -> None:
    archive = open_archive(address, create=True, patience=Patience(connections=8))
    order: list[int] = []

    def write(number: int) -> None:
        with archive.writing():
            order.append(number)

    threads = []
    with archive.writing():
        for number in range(5):
            threads.append(threading.Thread(target=write, args=(number,)))
            threads[-1].start()
            while waiting(server) <= number:
                time.sleep(0.02)
        assert order == []
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]
    archive.close()


def waiting(server: Server) -> int:
    """How many writers wait for their turn."""
    ((number,),) = server.run("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
    return int(str(number))


def test_waiting_for_a_turn_is_bounded_by_its_own_limit_alone(address: str) -> None:
    one = open_archive(address, create=True)
    other = open_archive(address, patience=Patience(turn=0.6, write=0.1))
    with one.writing():
        begun = time.monotonic()
        with pytest.raises(ArchiveBusy), other.writing():
            pass
        assert time.monotonic() - begun >= 0.5
    one.close()
    other.close()


@pytest.mark.parametrize("usual", ["serializable", "repeatable read"])
def test_a_writer_sees_what_the_one_before_wrote_whatever_is_usual(usual: str, server: Server, address: str) -> None:
    open_archive(address, create=True).close()
    name = address.rpartition("/")[2].partition("?")[0]
    server.run(f"ALTER DATABASE {name} SET default_transaction_isolation = '{usual}'")
    server.run(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    archive = open_archive(address)
    seen: list[int] = []
    told = [row(one) for one in made(2)]

    def look() -> None:
        with archive.writing() as connection:
            seen.append(len(outcomes.known(connection, [one.outcome.key for one in told])))

    with archive.writing() as connection:
        waiting = threading.Thread(target=look)
        waiting.start()
        time.sleep(0.3)
        outcomes.record(connection, told)
    waiting.join()
    assert seen == [2]
    archive.close()


# ---- many writers


@pytest.mark.slow
def test_four_processes_with_overlapping_shuffled_inputs_give_the_archive_of_one(
    archive: Archive, plain: Archive, tmp_path: Path
) -> None:
    told, dice = made(80, seed=31), random.Random(8)
    take_in(plain, jsonl(tmp_path / "all.jsonl", told))
    where = archive.path or archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    parts = [dice.sample(told, 45) for _ in range(3)]
    parts.append(dice.sample(told, 80))
    program = Path(__file__).with_name("ingesting.py")
    running_ones = [
        subprocess.Popen(
            [sys.executable, str(program), str(where), str(jsonl(tmp_path / f"{n}.jsonl", part)), "0", "5"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for n, part in enumerate(parts)
    ]  # fmt: skip
    for process in running_ones:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0 and not errors, errors.decode()
    assert sum_of(archive) == sum_of(plain)


# ---- another order of letters


def test_a_database_with_another_order_of_letters_gives_the_same(
    server: Server, plain: Archive, sorted_otherwise: str
) -> None:
    address = sorted_otherwise
    ((first,),) = server.run("SELECT 'a' < 'B'", address.rpartition("/")[2].partition("?")[0])
    assert first  # it has its own order, or this test shows nothing
    archive = open_archive(address, create=True)
    rows = [row(one) for one in made(40, seed=13)]
    for part in batches(rows, 9):
        writing.write(archive, part)
        writing.write(plain, part)
    assert sum_of(archive) == sum_of(plain)
    for sort in ("newest_event", "best_match", "most_killed", "most_reports"):
        found = []
        for one in (archive, plain):
            with one.reading() as connection:
                page = search.search(connection, search.Query(text="killed", sort=sort))
                fields = ("place", "outlet", "actor", "weapon")
                found.append((page.hits, search.facets(connection, search.Query(), fields)))
        assert found[0] == found[1]
    with archive.reading() as connection:
        name = connection.execute(sa.select(incident.c.id).limit(1)).scalar_one()
        assert writing.found(connection, name[:8]) == name
    archive.close()


@pytest.fixture
def sorted_otherwise(server: Server) -> str:
    """The address of an empty database that sorts as American English does; passes over where the system cannot."""
    try:
        return server.create(f"own_{next(_NUMBERS)}", "LOCALE 'en_US.UTF-8'")
    except sa.exc.DBAPIError as error:
        pytest.skip(f"the system has no order of letters but that of code points: {error.orig}")


def test_a_database_in_another_encoding_is_refused(server: Server) -> None:
    address = server.create(f"own_{next(_NUMBERS)}", "ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(ArchiveError, match="LATIN1"):
        open_archive(address, create=True)
