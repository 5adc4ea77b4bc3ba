"""Work in several processes, of which any may die: every task gives a result, or is named as the one that killed.

Processes are started afresh (not forked), so that no thread or lock of this one is copied. They end when this one does.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

AHEAD = 3  # pieces of work that wait for each process, so that none is idle and few are in memory
_LOOK_SECONDS = 1.0


@dataclass(slots=True)
class Pool(Generic[Task, Result]):
    """Does `work` on tasks in `processes` processes. `died` gives the result of a task that killed its process twice.

    `work` and the tasks must be picklable. With one process or fewer the work is done here.
    """

    work: Callable[[Task], Result]
    died: Callable[[Task], Result]
    processes: int
    _executor: ProcessPoolExecutor | None = field(default=None, init=False)

    def run(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """The results, as they get ready; of n tasks n results. Reads ahead only as far as it must."""
        if self.processes < 1:
            yield from map(self.work, tasks)
            return
        try:
            yield from self._run(tasks)
        finally:
            self._stop()

    def _run(self, tasks: Iterator[Task]) -> Iterator[Result]:
        waiting: dict[Future[Result], Task] = {}
        while True:
            lost = self._fill(tasks, waiting)
            if not waiting and not lost:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                task = waiting.pop(future)
                try:
                    result = future.result()
                except BrokenProcessPool:
                    lost.append(task)
                else:
                    yield result
            if lost:
                lost += waiting.values()
                waiting.clear()
                yield from self._alone(lost)

    def _fill(self, tasks: Iterator[Task], waiting: dict[Future[Result], Task]) -> list[Task]:
        """Hands tasks out until enough wait; those that could not be handed out, since the pool is broken."""
        while len(waiting) < self.processes * AHEAD:
            task = next(tasks, None)
            if task is None:
                return []
            try:
                waiting[self._ready().submit(self.work, task)] = task
            except BrokenProcessPool:
                return [task]
        return []

    def _alone(self, lost: list[Task]) -> Iterator[Result]:
        """The tasks that a dying process took with it, one at a time, so that the one that kills is known."""
        for task in lost:
            self._stop()
            try:
                yield self._ready().submit(self.work, task).result()
            except BrokenProcessPool:
                yield self.died(task)
        self._stop()

    def _ready(self) -> ProcessPoolExecutor:
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                self.processes, mp_context=multiprocessing.get_context("spawn"), initializer=begin,
                initargs=(os.getpid(),),
            )  # fmt: skip
        return self._executor

    def _stop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None


def begin(parent: int) -> None:
    """In each process: an interrupt is the parent's to handle, and where the parent is gone there is nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
