"""Several processes that watch one archive: killed, stopped and let go on, many at once; nothing is lost or doubled.

DATELINE_KILLS says how often they are killed, DATELINE_SEED repeats a run.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

import pytest

from dateline.archive import Archive, sources
from feed_server import Served, feeds
from watched import RECIPE, Room, Told, page, rss, source

pytestmark = pytest.mark.slow
KILLS = int(os.environ.get("DATELINE_KILLS", "20"))
PROGRAM = Path(__file__).with_name("watching.py")
FEEDS, HOSTS, PAGES = 1000, 200, 10  # the reports of each tenth feed, three, are on pages of their own


def where(archive: Archive) -> str:
    """The address of an archive, as the command line takes it."""
    if archive.path is not None:
        return str(archive.path)
    return archive.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def start(archive: Archive, log: IO[bytes], **options: Any) -> subprocess.Popen[bytes]:
    """A process that has begun to watch."""
    arguments = [sys.executable, str(PROGRAM), where(archive), json.dumps(options)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=log)
    assert process.stdout is not None and process.stdout.readline() == b"ready\n"
    process.stdout.close()
    return process


class Nursery:
    """Starts processes that watch, quickly."""

    def __init__(self, archive: Archive, log: Path, **options: Any) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.told = {"where": where(archive), "log": str(log), "options": options}
        assert self._answer() == "ready"

    def start(self) -> int:
        """The number of a new process."""
        return int(self._ask(self.told))

    def kill(self, number: int) -> None:
        """Ends one as `kill -9` does."""
        os.kill(number, signal.SIGKILL)
        assert self.wait(number) in (-9, 0)

    def wait(self, number: int) -> int:
        """How one ended."""
        return int(self._ask({"wait": number}))

    def _ask(self, told: dict[str, Any]) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(told) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        """Ends it, and with it nothing else."""
        self.process.communicate(timeout=60)


def events(log: Path, *names: str) -> list[dict[str, Any]]:
    """Lines of a log; the last of a killed process may be cut."""
    out = []
    for line in log.read_text(encoding="utf-8").splitlines():
        try:
            one = json.loads(line)
        except ValueError:
            continue
        out += [one] if one["event"] in names else []
    return out


def hosts(number: int) -> str:
    return f"h{number % HOSTS}.example"


def told(host: str, path: str, port: int) -> bytes | None:
    """Feed n holds two entries of its own, each tenth three."""
    number = path.strip("/")
    if not number.isdigit():
        return page(RECIPE, f"Soup {path}", f"http://{host}:{port}{path}")
    entries = [Told(f"{number}-{k}", f"{RECIPE} It is recipe {number}-{k}.") for k in range(2)]
    site = f"http://{host}:{port}/"
    if int(number) % PAGES == 0:
        entries.append(Told(f"{number}-p", "", "A page", f"{site}page{number}"))
    return rss(entries, site=site, title=f"Soups {number}")


def test_a_thousand_feeds_are_looked_at_politely_by_two_processes_over_kills(archive: Archive, tmp_path: Path) -> None:
    seed = int(os.environ.get("DATELINE_SEED", random.SystemRandom().randrange(10**6)))
    dice, room, log = random.Random(seed), Room(archive), tmp_path / "log"
    served: Served
    with feeds(lambda host, path: told(host, path, served.port), pause=0.002) as served:
        urls = [f"http://{hosts(n)}:{served.port}/{n}" for n in range(FEEDS)]
        room.add(*(source(url, full="auto") if n % PAGES == 0 else source(url) for n, url in enumerate(urls)))
        workers = 4
        nursery = Nursery(archive, log, once=True, workers=workers, delay=0.05, lease=10.0)
        running = [nursery.start() for _ in range(2)]
        for _ in range(KILLS):
            time.sleep(dice.uniform(0.2, 2.0))
            victim = dice.randrange(2)
            nursery.kill(running[victim])
            running[victim] = nursery.start()
        for number in running:
            assert nursery.wait(number) == 0, log.read_text()[-3000:]
        # What a killed one held may come free only after the others left: a lease lasts ten seconds.
        for _ in range(5):
            assert nursery.wait(nursery.start()) == 0
            if room.rows("SELECT count(*) FROM work WHERE state = 'held'") == [(0,)]:
                break
            time.sleep(4)
        nursery.close()
    message = f"DATELINE_SEED={seed}"
    assert not served.together, message
    polled = {key: number for key, number in served.asked.items() if key[1] != "/robots.txt"}
    assert len(polled) == FEEDS + 3 * FEEDS // PAGES, message  # none lost
    assert sum(polled.values()) <= len(polled) + KILLS * workers, message  # again only what was cut off
    assert room.rows("SELECT code, count(*) FROM outcome GROUP BY code") == [
        ("not_relevant", 2 * FEEDS + FEEDS // PAGES)
    ], message  # none doubled: a second taking would have another time of fetching, and so another row
    assert room.rows("SELECT count(*) FROM seen") == [(2 * FEEDS + FEEDS // PAGES,)], message
    assert room.rows("SELECT count(*) FROM work WHERE state = 'held' OR kind = 'page'") == [(0,)], message
    with archive.reading() as connection:
        assert {one.state for one, _ in sources.listed(connection)} == {"well"}, message
    gaps = [b - a for times in served.times.values() for a, b in pairwise(times)]
    assert min(gaps) >= 0.045, message


def test_a_process_that_was_stopped_past_its_lease_drops_its_result(archive: Archive, tmp_path: Path) -> None:
    room, log, first = Room(archive), tmp_path / "log", tmp_path / "first"
    held: list[float] = []

    def slow(host: str, path: str) -> bytes:
        held.append(time.monotonic())
        time.sleep(1.5 if len(held) == 1 else 0)
        return rss([Told("1", RECIPE)])

    with feeds(slow) as served, first.open("ab") as one, log.open("ab") as two:
        room.add(source(f"http://a.example:{served.port}/1"))
        stopped = start(archive, one, once=True, workers=1)
        while not held:
            time.sleep(0.02)
        stopped.send_signal(signal.SIGSTOP)
        other = start(archive, two, workers=1)  # one with `once` does not wait for leases that have not run out
        end = time.monotonic() + 180
        while not events(log, "poll") and time.monotonic() < end:
            time.sleep(0.1)
        assert events(log, "reclaimed") and events(log, "poll")
        stopped.send_signal(signal.SIGCONT)
        other.terminate()
        assert stopped.wait(180) == 0 and other.wait(180) == 0
    assert events(first, "dropped") and not events(first, "poll")
    assert room.rows("SELECT count(*) FROM outcome") == [(1,)] and len(held) == 2
    assert room.rows("SELECT polls, entries FROM source") == [(1, 1)]


def test_eight_processes_on_one_archive_never_find_it_locked(archive: Archive, tmp_path: Path) -> None:
    room, logs = Room(archive), [tmp_path / f"log{n}" for n in range(8)]
    number = iter(range(10**9))

    def fresh(host: str, path: str) -> bytes:
        return rss(
            [Told(f"{path}-{next(number)}", f"{RECIPE} {next(number)}") for _ in range(3)], site=f"http://{host}/"
        )

    with feeds(fresh) as served:
        room.add(*(source(f"http://h{n}.example:{served.port}/{n}", rhythm=1) for n in range(40)))
        files = [log.open("ab") for log in logs]
        running = [start(archive, file, workers=2, rhythm=1, seconds=20.0, lease=60.0) for file in files]
        for process in running:
            assert process.wait(120) == 0
        for file in files:
            file.close()
    for log in logs:
        assert not events(log, "archive", "internal", "reclaimed", "dropped"), log.read_text()[-2000:]
        assert "locked" not in log.read_text() and "busy" not in log.read_text()
    done = sum(event["new"] for log in logs for event in events(log, "poll"))
    assert done == room.rows("SELECT count(*) FROM outcome")[0][0] == room.rows("SELECT count(*) FROM seen")[0][0] > 100
    assert not served.together


def test_a_process_leaves_within_seconds_when_it_is_told_to(archive: Archive, tmp_path: Path) -> None:
    room, log = Room(archive), tmp_path / "log"

    def slow(host: str, path: str) -> bytes:
        time.sleep(15 if path == "/0" else 0.01)
        return rss([Told(path, RECIPE)])

    with feeds(slow) as served, log.open("ab") as file:
        room.add(*(source(f"http://h{n}.example:{served.port}/{n}") for n in range(4)))
        process = start(archive, file, workers=2)
        end = time.monotonic() + 180
        while len(events(log, "poll")) < 3 and time.monotonic() < end:
            time.sleep(0.05)
        begun = time.monotonic()
        process.terminate()
        assert process.wait(30) == 0 and time.monotonic() - begun < 12
    (stopped,) = events(log, "stopped")
    assert stopped["given_back"] == 1
    assert room.rows("SELECT count(*) FROM work WHERE state = 'held'") == [(0,)]
    assert room.rows("SELECT count(*) FROM host WHERE held IS NOT NULL") == [(0,)]
