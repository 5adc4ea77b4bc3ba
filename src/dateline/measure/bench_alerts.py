"""The part of the benchmark on alerts: many saved searches against an hour of changes."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, changes, open_archive, writing
from dateline.archive.alert_schema import item
from dateline.archive.alerts import Alert
from dateline.archive.search import Query
from dateline.archive.search import facets as count_facets
from dateline.measure import synthetic
from dateline.measure.bench_archive import BATCH, memory, row_of
from dateline.service.questions import params_of

Json = dict[str, Any]
BEFORE = 3_000  # reports that the archive has before
_WORDS = (
    "market",
    "checkpoint",
    "bus station",
    "school",
    "hotel",
    "police",
    "doctors",
    "rifles",
    "rockets",
    "governor",
)


def alerting(searches: int, wanted: int = 1_000) -> Json:
    """How long so many saved searches take to be decided over so many changes, and how memory stands before and after.

    What they ask for is drawn from the values that the archive has: one to three filters, words in a third of them,
    thresholds in a third.
    """
    with tempfile.TemporaryDirectory() as room:
        archive = open_archive(Path(room) / "bench.dateline", create=True)
        readings = iter(synthetic.readings(BEFORE + 6 * wanted))
        _take(archive, islice(readings, BEFORE))
        with archive.writing() as connection:
            for query in _queries(connection, searches):
                alerts.add(connection, Alert("", "bench", query))
            alerts.set_decided(connection, changes.last(connection))
            start = changes.last(connection)
        done = 0
        while done < wanted and (more := list(islice(readings, BATCH))):
            _take(archive, iter(more))
            done = archive.read(changes.last) - start
        before = memory()
        began, busy = time.perf_counter(), time.process_time()
        told = Decider(archive).run()
        out = {
            "searches": searches, "changes": done, "told": told, "seconds": round(time.perf_counter() - began, 2),
            "processor_seconds": round(time.process_time() - busy, 2), "memory_mib": [before, memory()],
            "items": archive.read(lambda c: c.execute(sa.select(sa.func.count()).select_from(item)).scalar_one()),
        }  # fmt: skip
        archive.close()
    return out


def _take(archive: Archive, readings: Iterator[Any]) -> None:
    rows = [row_of(one) for one in readings]
    for start in range(0, len(rows), BATCH):
        writing.write(archive, rows[start : start + BATCH])


def _queries(connection: sa.Connection, number: int) -> Iterator[str]:
    dice = random.Random(0)
    fields = ("country", "actor", "weapon", "outlet", "admin", "place", "sub_event")
    values = {field: [v for v, _ in counted] for field, counted in _counted(connection, fields).items() if counted}
    for _ in range(number):
        chosen = dice.sample(sorted(values), dice.choice((1, 1, 2, 3)))
        given: Json = {field: (dice.choice(values[field]),) for field in chosen}
        if dice.random() < 1 / 3:
            given["text"] = dice.choice(_WORDS)
        if dice.random() < 1 / 3:
            given |= {dice.choice(("origins_min", "killed_min", "injured_min")): dice.choice((2, 3, 5, 10))}
        yield params_of(Query(**given))


def _counted(connection: sa.Connection, fields: tuple[str, ...]) -> dict[str, list[tuple[str, int]]]:
    return count_facets(connection, Query(), fields, 200, seconds=60)
