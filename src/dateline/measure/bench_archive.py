"""The part of the benchmark on archives: ingest against reading alone; linking and search as an archive grows."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from dateline.archive import Archive, canonical, open_archive, search, writing
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Item, key
from dateline.measure import gold, synthetic
from dateline.model.reading import Reading
from dateline.service import ingest, read
from dateline.service.pool import Pool

Json = dict[str, Any]
STEPS = (1_000, 10_000, 100_000)
BATCH = 64
QUESTIONS: tuple[Json, ...] = (
    {"text": "rockets market"}, {"text": '"bus station" -school'}, {"text": "checkp*"}, {"weapon": ("rocket",)},
    {"country": ("AK",), "since": "2019-02"}, {"killed_min": 25, "sort": "most_killed"}, {"actor": ("Red Sash",)},
    {"state": ("disputed",)}, {"sort": "newest_report"}, {"text": "governor", "sort": "best_match"},
)  # fmt: skip


def ratio(path: Path, limit: int | None, processes: int) -> Json:
    """How fast texts are taken into a new archive, against reading them alone with as many processes."""
    items = [_item(row, n) for n, row in enumerate(gold.load(path)[:limit])]
    started = time.perf_counter()
    pool: Pool[tuple[Item, ...], int] = Pool(read_all, lambda _items: 0, processes)
    done = sum(pool.run(_tasks(items)))
    alone = time.perf_counter() - started
    with tempfile.TemporaryDirectory() as room:
        archive = open_archive(Path(room) / "bench.dateline", create=True)
        started = time.perf_counter()
        progress = ingest.ingest(archive, items, ingest.Options(processes=processes))
        taken = time.perf_counter() - started
        archive.close()
        size = sum(p.stat().st_size for p in Path(room).iterdir())
    return {
        "inputs": len(items), "processes": processes, "read": done, "outcomes": dict(progress.codes),
        "reading_per_second": round(done / alone, 2), "ingest_per_second": round(len(items) / taken, 2),
        "ratio": round(alone / taken, 3), "bytes_per_input": round(size / max(1, len(items))),
    }  # fmt: skip


def engines(path: Path, limit: int | None, processes: int, rounds: int = 3) -> Json:
    """How fast texts are taken into new archives on Ray on this machine, against as many local processes, in pairs.

    `steady` leaves out what comes before the first batch: starting processes and loading models.
    """
    items = [_item(row, n) for n, row in enumerate(gold.load(path)[:limit])]
    rates: dict[str, list[tuple[float, float]]] = {"local": [], "ray": []}
    sums: set[str] = set()
    for _ in range(rounds):
        for engine in ingest.ENGINES:
            whole, steady, told = _timed(items, ingest.Options(processes=processes, engine=engine))
            rates[engine].append((whole, steady))
            sums.add(told)
    out: Json = {"inputs": len(items), "processes": processes, "rounds": rounds, "same_export": len(sums) == 1}
    for place, name in enumerate(("whole", "steady")):
        middle = {engine: statistics.median(rate[place] for rate in found) for engine, found in rates.items()}
        pairs = [ray[place] / local[place] for local, ray in zip(rates["local"], rates["ray"], strict=True)]
        out[name] = {f"{engine}_per_second": round(rate, 2) for engine, rate in middle.items()} | {
            "ratio": round(statistics.median(pairs), 3), "ratios": [round(one, 3) for one in pairs]
        }  # fmt: skip
    return out


def _timed(items: list[Item], options: ingest.Options) -> tuple[float, float, str]:
    """Inputs a second of one ingest, from its beginning and from its first batch, and the hash of what came of it."""
    with tempfile.TemporaryDirectory() as room:
        archive = open_archive(Path(room) / "bench.dateline", create=True)
        started = time.perf_counter()
        batches: list[tuple[float, int]] = []
        ingest.ingest(
            archive, items, options, lambda told: batches.append((time.perf_counter(), sum(told.codes.values())))
        )
        ended = time.perf_counter()
        told = archive.read(canonical.sha256)
        archive.close()
    first, done = batches[0]
    rest = len(items) - done
    return len(items) / (ended - started), rest / (ended - first) if rest else 0.0, told


def _item(row: Json, number: int) -> Item:
    text = str(row["text"])
    published = row.get("meta", {}).get("dct")
    return Item(key(f"text#{number}", None, text.encode()), "text", len(text), text, Given(published=published))


def _tasks(items: list[Item]) -> Iterator[tuple[Item, ...]]:
    for start in range(0, len(items), ingest.TASK):
        yield tuple(items[start : start + ingest.TASK])


def read_all(items: tuple[Item, ...]) -> int:
    """Reads some inputs and forgets them; how many."""
    for item in items:
        read(item.data, published=item.given.published)
    return len(items)


def growth(where: str | None, most: int) -> Json:
    """What a report costs to write and link as the archive grows, and how long search takes at its end."""
    with tempfile.TemporaryDirectory() as room:
        archive = open_archive(where or Path(room) / "bench.dateline", create=True)
        made = {"steps": list(_grown(archive, most)), "search": _searched(archive)}
        archive.close()
    return made


def _grown(archive: Archive, most: int) -> Iterator[Json]:
    batch: list[Prepared] = []
    spent: list[float] = []
    worked: list[float] = []
    for number, reading in enumerate(synthetic.readings(most), 1):
        batch.append(row_of(reading))
        if len(batch) == BATCH or number == most:
            started, busy = time.perf_counter(), time.process_time()
            writing.write(archive, batch)
            spent.append((time.perf_counter() - started) / len(batch))
            worked.append((time.process_time() - busy) / len(batch))
            batch = []
        if number in STEPS or number == most:
            yield {
                "reports": number, "ms_per_report": _last(spent), "processor_ms_per_report": _last(worked),
                "memory_mib": memory(),
            }  # fmt: skip


def _last(seconds: list[float]) -> float:
    """The mean of the last thousand reports, in milliseconds."""
    return round(1000 * statistics.mean(seconds[-max(1, 1_000 // BATCH) :]), 2)


def row_of(reading: Reading) -> Prepared:
    """A reading with an outcome, as ingest would write it."""
    assert reading.report is not None
    name = reading.report.id
    row = OutcomeRow(name * 2, name, "read", True, report_id=name, text_hash=reading.report.text_hash)
    return Prepared(row, prepare(reading))


def memory() -> float:
    """The most memory that this process has had, in MiB."""
    import resource

    from dateline.measure.worker import KIB

    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB / (1 << 20), 1)


def _searched(archive: Archive) -> Json:
    times = []
    for question in QUESTIONS * 5:
        with archive.reading() as connection:
            started = time.perf_counter()
            search.search(connection, search.Query(**question))
            times.append(1000 * (time.perf_counter() - started))
    return {"questions": len(times), "p50_ms": round(_part(times, 0.5), 1), "p95_ms": round(_part(times, 0.95), 1)}


def _part(times: Iterable[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
