"""The outlets with their counts. Counting goes over the whole archive, so it is not done for every reader anew, and in
a large one nobody waits for it but who comes first."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Connection

from dateline.archive import Archive
from dateline.archive import show as showing
from dateline.archive.errors import ArchiveError

SHARE = 0.05  # of the time may go into counting: what took a second serves for twenty
SHORT = 0.05  # seconds: what takes no longer is counted while somebody waits


@dataclass(slots=True)
class Outlets:
    """The outlets of one archive as they were counted last, a moment ago."""

    _rows: list[dict[str, Any]] | None = None
    _took: float = 0.0
    _until: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, archive: Archive, connection: Connection) -> list[dict[str, Any]]:
        """The outlets, those with most reports first: `outlet`, `reports`, `incidents`, `first`, `last`."""
        with self._lock:
            if self._rows is None or (time.monotonic() >= self._until and self._took <= SHORT):
                return self._counted(connection)
            if time.monotonic() >= self._until:
                self._until = time.monotonic() + self._took / SHARE
                threading.Thread(target=self._again, args=(archive,), name="outlets", daemon=True).start()
            return self._rows

    def _again(self, archive: Archive) -> None:
        """Counts on a connection of its own; where that fails the former counts serve on."""
        try:
            with archive.reading() as connection:
                self._counted(connection)
        except ArchiveError:
            return

    def _counted(self, connection: Connection) -> list[dict[str, Any]]:
        started = time.monotonic()
        rows = list(showing.sources(connection))
        self._rows, self._took = rows, time.monotonic() - started
        self._until = time.monotonic() + self._took / SHARE
        return rows
