"""What a fetch may cost, how it behaves, and where it may go: plain values, so that the room needs no settings."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field

from dateline.intake.fetch.addresses import Network
from dateline.model.errors import LimitExceeded
from dateline.release import VERSION

MIB = 1024 * 1024
ROBOT = "dateline"  # the name that robots.txt knows us by
_UNSENT = re.compile(r"[^\x20-\x7e]|[()\\]")


@dataclass(frozen=True, slots=True)
class Budget:
    """What one fetch may cost, with all its redirects. Sizes in bytes, times in seconds."""

    bytes: int = 10 * MIB  # as they come over the wire
    decoded_bytes: int = 20 * MIB
    ratio: int = 100  # decoded to packed
    seconds: float = 20.0  # waiting for one's turn does not count
    connect_seconds: float = 10.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Manners:
    """How a fetch behaves towards servers. Times in seconds."""

    delay_seconds: float = 2.0  # between two visits of a host; its Crawl-delay where that is longer
    contact: str = ""  # an address of mail or of a page, for whoever minds
    patience_seconds: float = 120.0  # a host that asks to wait longer is not waited for
    back_off_seconds: float = 30.0  # after 429 and 503 without Retry-After; doubles each time
    back_off_ceiling: float = 3600.0
    robots_age_seconds: float = 24 * 3600.0
    robots_error_seconds: float = 600.0  # how long nothing is fetched after a 5xx for robots.txt

    @property
    def agent(self) -> str:
        """What the header User-Agent says."""
        contact = _UNSENT.sub("", self.contact).strip()
        return f"{ROBOT}/{VERSION}" + (f" (+{contact})" if contact else "")


@dataclass(frozen=True, slots=True)
class Reach:
    """Where connections may go. `allow`: networks that may be connected to though they are special. `proxy`: an http
    or https address, with user name and password where it wants them; the environment's proxies are never used."""

    allow: tuple[Network, ...] = ()
    proxy: str | None = field(default=None, repr=False)


class Clock:
    """The time that is left to a fetch, by a clock that no one sets."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until = time.monotonic() + seconds

    @property
    def over(self) -> bool:
        """Whether no time is left."""
        return time.monotonic() >= self._until

    def left(self) -> float:
        """Seconds. Raises LimitExceeded where none is left."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise self.exceeded()
        return left

    def exceeded(self) -> LimitExceeded:
        """The error for a fetch that takes too long."""
        return LimitExceeded(f"The fetch took longer than {self._seconds:g} seconds.", limit="fetch_seconds")

    def pause(self, seconds: float) -> None:
        """Gives back time that was spent waiting for one's turn."""
        self._until += seconds

    def shorten(self, seconds: float) -> None:
        """Leaves at most so many seconds more."""
        self._until = min(self._until, time.monotonic() + seconds)
