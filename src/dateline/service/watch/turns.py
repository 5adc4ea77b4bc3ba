"""Turns at hosts, shared by all processes that watch one archive: whose host it is stands in the archive.

The host of the work that a thread holds is its own from the start. Others (a redirect leads there, a robots.txt lies
there) are waited for.
"""

from __future__ import annotations

import threading
import time
import uuid
from dataclasses import dataclass, field

from dateline.archive import Archive, work
from dateline.model.errors import BadAnswer

LOOK = 0.2  # seconds between two looks at a host that others are at


@dataclass(slots=True)
class ArchiveTurns:
    """Turns as the fetcher wants them (`intake.fetch.Turns`). `patience`: seconds that a host is waited for."""

    archive: Archive
    patience: float = 120.0
    stop: threading.Event = field(default_factory=threading.Event)
    _of_thread: threading.local = field(default_factory=threading.local)

    def begin(self, task: work.Task) -> None:
        """From now on this thread works for the task, whose host is held with it."""
        self._of_thread.tokens = {task.host: task.key}

    def enter(self, host: str) -> None:
        """Waits until the host may be visited, and keeps others away. Raises BadAnswer where that is too long."""
        tokens = self._tokens()
        if host in tokens:
            return
        token = f"{work.TURN}{uuid.uuid4().hex}"
        end = time.monotonic() + self.patience
        while True:
            with self.archive.working() as connection:
                wait = work.enter(connection, host, token)
            if wait is None:
                tokens[host] = token
                return
            if self.stop.is_set() or time.monotonic() + wait > end:
                raise BadAnswer(f"{host} is visited by others or wants to be left alone", status=429, wait=wait)
            self.stop.wait(max(LOOK, wait))

    def leave(self, host: str, pause: float) -> None:
        """Ends the visit; the next begins no earlier than `pause` seconds from now."""
        token = self._tokens().pop(host, None)
        if token is not None:
            with self.archive.working() as connection:
                work.leave(connection, host, token, pause)

    def _tokens(self) -> dict[str, str]:
        if not hasattr(self._of_thread, "tokens"):
            self._of_thread.tokens = {}
        tokens: dict[str, str] = self._of_thread.tokens
        return tokens
