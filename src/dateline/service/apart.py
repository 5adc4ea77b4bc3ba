"""Reading a report in a process of its own, with a limit on the time: what it does there it can do to nobody else."""

from __future__ import annotations

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field

from dateline.intake.inputs import Given
from dateline.model.errors import DatelineError, LimitExceeded
from dateline.model.reading import Reading
from dateline.service.pool import begin
from dateline.service.reader import failed, read_given
from dateline.settings import Settings

WAITING = 4  # readings that wait for their turn or are at it; more are refused
START_SECONDS = 60.0  # more for the first reading, which loads the models


class TooBusy(DatelineError):
    """The server has too much to do; try again in a moment."""

    code, exit_status, http_status = "too_busy", 4, 503


@dataclass(slots=True)
class ReaderApart:
    """Reads reports one at a time in another process, which is started at the first and again where one killed it."""

    settings: Settings
    _executor: ProcessPoolExecutor | None = field(default=None, init=False)
    _turn: threading.Lock = field(default_factory=threading.Lock, init=False)
    _places: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(WAITING), init=False)
    _warm: bool = field(default=False, init=False)

    def read(self, data: bytes | str, given: Given, seconds: float) -> Reading:
        """The reading; nothing of it is kept. Raises TooBusy, and LimitExceeded where it takes too long.

        A report that kills its process is a failed reading.
        """
        if not self._places.acquire(blocking=False):
            raise TooBusy(wait=5)
        try:
            with self._turn:
                return self._read(data, given, seconds)
        finally:
            self._places.release()

    def _read(self, data: bytes | str, given: Given, seconds: float) -> Reading:
        if self._executor is None:
            context = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(1, context, initializer=begin, initargs=(os.getpid(),))
        try:
            allowed = seconds if self._warm else seconds + START_SECONDS
            reading = self._executor.submit(read_given, data, given, self.settings).result(allowed)
        except TimeoutError as error:
            self._kill()
            raise LimitExceeded(
                f"the reading took longer than {seconds:g} s and was stopped (the setting web_read_seconds)"
            ) from error
        except BrokenProcessPool:
            self._kill()
            return failed(DatelineError("the reading stopped its process; nothing of it was kept"))
        self._warm = True
        return reading

    def _kill(self) -> None:
        executor, self._executor, self._warm = self._executor, None, False
        if executor is not None:
            for process in list((executor._processes or {}).values()):  # there is no other way to them
                process.kill()
            executor.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """Ends the process."""
        self._kill()
