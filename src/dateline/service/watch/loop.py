"""Watching: threads that take work by leases, one that says that they live, an end that leaves nothing half made."""

from __future__ import annotations

import os
import platform
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.archive import work
from dateline.archive.errors import (
    ArchiveError,
    ArchiveFull,
    DamagedArchive,
    LeaseLost,
    NewerArchive,
    NoArchive,
    NotAnArchive,
)
from dateline.service.watch.desk import Desk, Stopped
from dateline.service.watch.pages import page
from dateline.service.watch.polling import poll

FATAL = (ArchiveFull, DamagedArchive, NewerArchive, NoArchive, NotAnArchive)
IDLE = 5.0  # seconds, at most, until an idle worker looks again: work that another process brings is not announced
LOOK = 0.1  # seconds until it is noticed that all workers went home
LEAVE = 8.0  # seconds that workers have to end what they do, once the process is to end
DO: dict[str, Callable[[Desk, work.Task], None]] = {work.POLL: poll, work.PAGE: page}


def name_of_this() -> str:
    """A name for a holder of leases that no other process has, also none of the same number after a restart."""
    return f"{platform.node()[:30]}:{os.getpid()}:{uuid.uuid4().hex[:12]}"


@dataclass(slots=True)
class Watch:
    """The workers of one process. `once`: end when nothing is due any more."""

    desk: Desk
    workers: int = 2
    once: bool = False
    terms: work.Terms = field(default_factory=work.Terms)
    steady: Callable[[], float] = time.monotonic
    owner: str = field(default_factory=name_of_this)
    _held: dict[str, work.Task] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _fatal: list[BaseException] = field(default_factory=list)
    _waiting_for: int = 0  # leases of others that ran out and may have to be taken over

    def run(self) -> None:
        """Works until `desk.stop` is set, or with `once` until nothing is due. Raises ArchiveError for an archive that
        cannot be used; one that is away for a while is waited for."""
        desk = self.desk
        desk.log.info("started", workers=self.workers, once=self.once, archive=desk.archive.where, owner=self.owner)
        threads = [
            threading.Thread(target=self._work, name=f"worker-{n}", daemon=True) for n in range(max(1, self.workers))
        ]
        lapsed = work.Lapsed(self.terms, self.steady)
        for thread in threads:
            thread.start()
        every, kept = min(self.terms.beat, self.terms.still / 2, self.terms.lease / 4), float("-inf")
        while any(thread.is_alive() for thread in threads) and not desk.stop.is_set():
            if time.monotonic() - kept >= every:
                self._keep(lapsed)
                kept = time.monotonic()
            desk.stop.wait(min(every, LOOK))
        self._leave(threads)
        if self._fatal:
            raise self._fatal[0]

    def _keep(self, lapsed: work.Lapsed) -> None:
        """Says that the holders live, and takes over what others left behind."""
        with self._lock:
            held = list(self._held.values())
        try:
            with self.desk.archive.working() as connection:
                work.beat(connection, held, self.terms)  # who lost one finds that when it comes to write
                freed = lapsed.reclaim(connection)
            self._waiting_for = lapsed.pending
        except ArchiveError as error:
            self._trouble(error)
            return
        for key in freed:
            self.desk.log.warning("reclaimed", key=key)

    def _trouble(self, error: ArchiveError) -> None:
        if isinstance(error, FATAL):
            self._fatal.append(error)
            self.desk.stop.set()
        else:
            self.desk.log.warning("archive", code=error.code, message=error.message)

    def _work(self) -> None:
        """One worker: takes work, does it, and waits where there is none."""
        away = 0.5
        while not self.desk.stop.is_set():
            try:
                task = self._take()
                if task is not None:
                    self._do(task)
                elif self._idle():
                    return
                away = 0.5
            except ArchiveError as error:
                self._trouble(error)
                self.desk.stop.wait(away)
                away = min(away * 2, 30.0)
            except Exception as error:  # of ours: the process must not end for it
                self.desk.log.error("internal", message=f"{type(error).__name__}: {error}")
                self.desk.stop.wait(1.0)

    def _take(self) -> work.Task | None:
        with self._lock:  # no two workers of a process want to write at once
            with self.desk.archive.reading() as connection:
                due = work.next_due(connection)
            if due is None or due > 0:
                return None
            with self.desk.archive.working() as connection:
                task = work.claim(connection, self.owner, self.terms)
            if task is not None:
                self._held[task.key] = task
            return task

    def _do(self, task: work.Task) -> None:
        try:
            if self.desk.turns is not None:
                self.desk.turns.begin(task)
            DO[task.kind](self.desk, task)
        except LeaseLost as error:
            self.desk.meters.lost.inc()
            self.desk.log.warning("dropped", source=task.source_id, url=task.url, message=error.message)
        except Stopped:
            self._release([task])
        except ArchiveError:
            self._release([task])
            raise
        except Exception as error:
            self.desk.log.error("internal", url=task.url, message=f"{type(error).__name__}: {error}")
            with self.desk.archive.working() as connection:
                work.fail(connection, task, self.desk.wait, f"internal error ({type(error).__name__}: {error})")
        finally:
            with self._lock:
                self._held.pop(task.key, None)

    def _release(self, tasks: list[work.Task]) -> None:
        try:
            with self.desk.archive.working() as connection:
                work.release(connection, tasks)
        except ArchiveError as error:  # then its lease runs out
            self.desk.log.warning("archive", code=error.code, message=error.message)

    def _idle(self) -> bool:
        """Waits until there may be work. True where the worker can go home."""
        with self.desk.archive.reading() as connection:
            due, wait = work.due_now(connection), work.next_due(connection)
        if self.once and not due and not self._held and not self._waiting_for:
            return True
        self.desk.stop.wait(max(0.02, min(IDLE if not self.once else 0.2, IDLE if wait is None else wait)))
        return False

    def _leave(self, threads: list[threading.Thread]) -> None:
        """Ends: workers finish what they write; what they only fetch or read is given back."""
        end = time.monotonic() + LEAVE
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        with self._lock:
            left = list(self._held.values())
        if left:
            self._release(left)
        self.desk.log.info("stopped", given_back=len(left))
