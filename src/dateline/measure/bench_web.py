"""The part of the benchmark on the web app: server time by kind of page, with many readers and one writer at once."""

from __future__ import annotations

import multiprocessing
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event
from urllib.parse import quote_plus

import httpx2

from dateline.archive import open_archive, writing
from dateline.measure import synthetic
from dateline.measure.bench import ONE_THREAD
from dateline.measure.bench_archive import Json, row_of
from dateline.model.errors import DatelineError

READERS = 8
REQUESTS = 100  # of each kind
BATCH, PAUSE_SECONDS = 4, 0.2  # what the writer writes at once, and rests
SEED = 77  # the writer's readings are none of those of `--growth`
WORDS = ("rockets market", "bomb", "checkpoint", '"bus station" -school', "governor", "Red Sash", "doctors said")
SORTS = ("newest_event", "oldest_event", "newest_report", "most_killed", "most_reports")
TIMEOUT = 60.0


@dataclass(slots=True)
class Seen:
    """What came of requests, by kind: milliseconds that the server took, and statuses."""

    times: dict[str, list[float]] = field(default_factory=dict)
    statuses: dict[str, Counter[int]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, kind: str, status: int, milliseconds: float) -> None:
        """Keeps one answer."""
        with self.lock:
            self.statuses.setdefault(kind, Counter())[status] += 1
            if status == 200:
                self.times.setdefault(kind, []).append(milliseconds)


def web(where: str, requests: int = REQUESTS, *, pause: float = 0.0, write: bool = True) -> Json:
    """Serves an archive and asks for pages of each kind, READERS at once, while one process adds invented readings.

    The archive is written to (unless `write` is false). Raises DatelineError where the server does not start.
    """
    with _served(where) as address, _writer(where if write else None) as written:
        return {"archive": where, "writer": write, **asked(address, requests, pause), "written": written()}


def asked(address: str, requests: int = REQUESTS, pause: float = 0.0) -> Json:
    """The figures of a server that runs already: how long each kind of page takes it (`Server-Timing`).

    Each of the READERS asks for its next page when it has one, `pause` seconds later on average.
    """
    kinds = _kinds(address)
    todo = [kind for _ in range(requests) for kind in kinds]
    seen, turn = Seen(), iter(list(enumerate(todo)))
    lock = threading.Lock()

    def reader() -> None:
        with httpx2.Client(base_url=address, timeout=TIMEOUT, trust_env=False) as client:
            while True:
                with lock:
                    number, kind = next(turn, (0, ""))
                if not kind:
                    return
                dice = random.Random(number)
                time.sleep(2 * pause * dice.random())
                answer = client.get(kinds[kind](dice))
                seen.note(kind, answer.status_code, _milliseconds(answer.headers.get("server-timing", "")))

    started = time.perf_counter()
    threads = [threading.Thread(target=reader) for _ in range(READERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - started
    return {
        "readers": READERS,
        "pause_seconds": pause,
        "per_second": round(len(todo) / seconds, 1),
        "pages": _figures(seen),
    }


def _figures(seen: Seen) -> Json:
    out: Json = {}
    for kind, statuses in sorted(seen.statuses.items()):
        times = sorted(seen.times.get(kind, []))
        bad = {str(status): count for status, count in sorted(statuses.items()) if status != 200}
        figures = (
            {"p50_ms": times[(len(times) - 1) // 2], "p95_ms": times[int(0.95 * (len(times) - 1))]} if times else {}
        )
        out[kind] = {"requests": sum(statuses.values()), **figures, **({"other_answers": bad} if bad else {})}
    return out


def _kinds(address: str) -> dict[str, Callable[[random.Random], str]]:
    """For each kind of page an address of it, chosen by a die."""
    with httpx2.Client(base_url=address, timeout=TIMEOUT, trust_env=False) as client:
        found = client.get("/api/v1/incidents?size=500&sort=most_reports&kind=any&facet=country").json()
        reports = [item["report_id"] for item in client.get("/api/v1/reports?size=500").json()["items"]]
    incidents = [item["id"] for item in found["items"]]
    countries = [item["value"] for item in found["facets"]["country"]]
    if not incidents or not reports:
        raise DatelineError(
            "there is nothing in the archive to ask for; `dateline bench --growth N --archive` fills one"
        )

    def filtered(dice: random.Random) -> str:
        return f"country={quote_plus(dice.choice(countries))}&sort={dice.choice(SORTS)}&killed_min={dice.randint(0, 9)}"

    def words(dice: random.Random) -> str:
        return quote_plus(dice.choice(WORDS))

    return {
        "home": lambda dice: dice.choice(("/", f"/?{filtered(dice)}")),
        "search": lambda dice: f"/search?q={words(dice)}",
        "incident": lambda dice: f"/incidents/{dice.choice(incidents)}",
        "report": lambda dice: f"/reports/{dice.choice(reports)}",
        "sources": lambda _dice: "/sources",
        "changes": lambda _dice: "/changes",
        "about": lambda _dice: "/about",
        "api incidents": lambda dice: f"/api/v1/incidents?{filtered(dice)}",
        "api search": lambda dice: f"/api/v1/incidents?q={words(dice)}",
        "api incident": lambda dice: f"/api/v1/incidents/{dice.choice(incidents)}",
        "api reports": lambda dice: f"/api/v1/reports?q={words(dice)}",
        "api facets": lambda dice: f"/api/v1/facets?{filtered(dice)}&facet=type&facet=actor&facet=weapon",
        "api changes": lambda dice: f"/api/v1/changes?since={dice.randint(0, 500)}",
        "feed": lambda dice: f"/incidents.atom?{filtered(dice)}",
        "geojson": lambda dice: f"/incidents.geojson?{filtered(dice)}",
        "csv": lambda dice: f"/incidents.csv?{filtered(dice)}",
    }


def _milliseconds(timing: str) -> float:
    return float(timing.partition("dur=")[2] or 0.0)


@contextmanager
def _served(where: str) -> Iterator[str]:
    command = [sys.executable, "-m", "dateline", "serve", "--archive", where, "--port", "0"]
    environment = {**os.environ, **ONE_THREAD, "DATELINE_WEB_PER_MINUTE": "1000000"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            if not address:
                raise DatelineError("the web app did not start")
            yield address
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def _writer(where: str | None) -> Iterator[Callable[[], int]]:
    """A process that writes until the end, where an archive is named; gives how many readings it has written."""
    context = multiprocessing.get_context("spawn")
    stop, count = context.Event(), context.Value("i", 0)
    process = context.Process(target=_write, args=(where, stop, count), daemon=True) if where else None
    if process:
        process.start()
    try:
        yield lambda: int(count.value)
    finally:
        stop.set()
        if process:
            process.join(30)


def _write(where: str, stop: Event, count: object) -> None:
    archive = open_archive(where)
    batch = []
    for reading in synthetic.readings(10_000_000, SEED):
        batch.append(row_of(reading))
        if len(batch) == BATCH:
            writing.write(archive, batch)
            count.value += BATCH  # type: ignore[attr-defined]  # a number that both processes see
            batch = []
            if stop.wait(PAUSE_SECONDS):
                break
    archive.close()
