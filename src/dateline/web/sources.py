"""The outlets with their counts. Counting goes over the whole archive, so it is not done for every reader anew."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from dateline.archive import show as showing

SHARE = 0.05  # of the time may go into counting: what took a second serves for twenty


@dataclass(slots=True)
class Outlets:
    """The outlets of one archive as they were counted last, a moment ago at most."""

    _rows: list[dict[str, Any]] = field(default_factory=list)
    _until: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, connection: Connection) -> list[dict[str, Any]]:
        """The outlets, those with most reports first: `outlet`, `reports`, `incidents`, `first`, `last`."""
        with self._lock:
            started = time.monotonic()
            if started >= self._until:
                self._rows = list(showing.sources(connection))
                ended = time.monotonic()
                self._until = ended + (ended - started) / SHARE
            return self._rows
