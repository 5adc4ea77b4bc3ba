"""What every worker of one process shares, and how what it brings is written: only while its lease is its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from dateline.archive import Archive, work, writing
from dateline.archive.errors import ArchiveError
from dateline.archive.revisions import Revision
from dateline.archive.rows import Prepared, now
from dateline.intake.fetch import Asked, Fetched, Fetcher
from dateline.intake.outcomes import Item
from dateline.model.errors import DatelineError
from dateline.service import ingest
from dateline.service.watch.logs import shown
from dateline.service.watch.metrics import Meters
from dateline.service.watch.rhythm import Bounds
from dateline.service.watch.turns import ArchiveTurns
from dateline.settings import Settings

CHUNK = 8  # inputs that are written at once


class Stopped(Exception):  # not an error: the work is given back
    """The process is to end; what was begun is not done."""


def of_an_input(error: Exception) -> bool:
    """Whether an input may be at fault that something could not be written, and not the archive or the lease."""
    if not isinstance(error, DatelineError):
        return True
    return type(error) is ArchiveError


@dataclass(slots=True)
class Desk:
    """An archive, the way out, and what is told of both. `stop` is set when the process is to end."""

    archive: Archive
    fetcher: Fetcher
    settings: Settings
    log: Any
    meters: Meters
    stop: threading.Event = field(default_factory=threading.Event)
    reading: threading.Lock = field(default_factory=threading.Lock)  # one report is read at a time in a process
    turns: ArchiveTurns | None = None  # where the fetcher takes turns by the archive, and so frees hosts itself

    @property
    def bounds(self) -> Bounds:
        """How often sources are looked at."""
        return Bounds(self.settings.poll_min_seconds, self.settings.poll_max_seconds)

    @property
    def wait(self) -> float:
        """Seconds that a host is left alone."""
        return self.settings.fetch_delay_seconds

    def fetch(self, asked: Asked) -> Fetched:
        """The answer, counted. Raises what `Fetcher.fetch` raises, and Stopped."""
        if self.stop.is_set():
            raise Stopped
        try:
            fetched = self.fetcher.fetch(asked)
        except DatelineError as error:
            if self.stop.is_set():  # no fault of the source
                raise Stopped from error
            self.meters.fetches.labels(error.code).inc()
            raise
        self.meters.fetches.labels("gone" if fetched.gone else "unchanged" if fetched.unchanged else "ok").inc()
        return fetched

    def fetched(self, task: work.Task) -> None:
        """Frees the host of a task, since what follows takes time. Raises LeaseLost."""
        if self.turns is None:
            with self.archive.working() as connection:
                work.guard(connection, task)
                work.free_host(connection, task, self.wait)

    def prepared(self, item: Item) -> Prepared:
        """What is written for an input, read here. Raises Stopped."""
        with self.reading:
            if self.stop.is_set():
                raise Stopped
            made = ingest.prepared(ingest.key_of(item), item, False)
        self.meters.reading.inc(made.read_seconds)
        return made

    def write(
        self, task: work.Task, batch: Sequence[Prepared], then: Callable[[Connection], None] = lambda _c: None
    ) -> list[Prepared]:
        """Writes what came of a task, and what `then` writes, at once. Raises LeaseLost: then nothing is written."""
        try:
            written, revisions = self._write(task, batch, then)
        except Exception as error:
            if not batch or not of_an_input(error):
                raise
            written, revisions = self._singly(task, batch)  # so that only the input at fault fails
            self._write(task, [], then)
        for one in written:
            self.meters.inputs.labels(one.outcome.code).inc()
        for revision in revisions:
            self.log.info(
                "revised", report=revision.report_id, url=revision.url or "", added=len(revision.added),
                gone=len(revision.gone), changed=len(revision.changed),
            )  # fmt: skip
        return written

    def _write(
        self, task: work.Task, batch: Sequence[Prepared], then: Callable[[Connection], None]
    ) -> tuple[list[Prepared], list[Revision]]:
        with self.archive.writing() as connection:
            work.guard(connection, task)
            written, revisions = writing.put(connection, batch, now()) if batch else ([], [])
            then(connection)
        return written, revisions

    def _singly(self, task: work.Task, batch: Sequence[Prepared]) -> tuple[list[Prepared], list[Revision]]:
        written: list[Prepared] = []
        revisions: list[Revision] = []
        for one in batch:
            try:
                told, differ = self._write(task, [one], lambda _c: None)
            except Exception as error:
                if not of_an_input(error):
                    raise
                told, differ = self._write(task, [ingest.unwritable(one, error)], lambda _c: None)
            written += told
            revisions += differ
        return written, revisions

    def tell(self, event: str, task: work.Task, **more: Any) -> None:
        """A line of the log about a task."""
        self.log.info(event, source=task.source_id, url=shown(task.url), **more)
