"""Whose turn it is: one visit to a host at a time, and a pause after it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Protocol

from dateline.model.errors import BadAnswer

_MOST = 10_000  # hosts that are remembered before those whose pause is over are forgotten


class Turns(Protocol):
    """Gives out turns at hosts. `LocalTurns` does so within a process; another may do it between processes."""

    def enter(self, host: str) -> None:
        """Waits until the host may be visited, and keeps others away. Raises BadAnswer (fields `status` 429 and
        `wait`, seconds) where that is longer than it waits."""
        ...

    def leave(self, host: str, pause: float) -> None:
        """Ends the visit. The next begins no earlier than `pause` seconds from now."""
        ...


@dataclass(slots=True)
class _Host:
    free_at: float = 0.0
    busy: bool = False


class LocalTurns:
    """Turns within this process, between its threads. `patience`: the longest that a pause is waited for."""

    def __init__(self, patience: float = 120.0) -> None:
        self._patience = patience
        self._hosts: dict[str, _Host] = {}
        self._changed = threading.Condition()

    def enter(self, host: str) -> None:
        """As of Turns."""
        with self._changed:
            state = self._hosts.setdefault(host, _Host())
            while state.busy or (wait := state.free_at - time.monotonic()) > 0:
                if state.busy:
                    self._changed.wait()
                elif wait > self._patience:
                    told = f"{host} wants to be left alone for another {wait:.0f} seconds; try again then."
                    raise BadAnswer(told, status=429, wait=wait)
                else:
                    self._changed.wait(wait)
                state = self._hosts.setdefault(host, _Host())
            state.busy = True

    def leave(self, host: str, pause: float) -> None:
        """As of Turns."""
        with self._changed:
            now = time.monotonic()
            self._hosts[host] = _Host(now + pause)
            if len(self._hosts) > _MOST:
                self._hosts = {name: one for name, one in self._hosts.items() if one.busy or one.free_at > now}
            self._changed.notify_all()
