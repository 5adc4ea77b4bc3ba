"""How often a client may do something: a bucket for each that fills again with time."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

MOST_CLIENTS = 10_000


@dataclass(slots=True)
class Buckets:
    """How many requests each client has left: as many as `per_minute` at once, and that many come back in a minute."""

    per_minute: int
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, client: str, now: float) -> float:
        """Takes one; 0, or the seconds until there is one."""
        rate = self.per_minute / 60
        with self._lock:
            left, at = self._left.pop(client, (float(self.per_minute), now))
            left = min(float(self.per_minute), left + max(0.0, now - at) * rate)
            enough = left >= 1
            self._left[client] = (left - 1 if enough else left, now)
            if len(self._left) > MOST_CLIENTS:
                self._left.popitem(last=False)
        return 0.0 if enough else (1 - left) / rate
