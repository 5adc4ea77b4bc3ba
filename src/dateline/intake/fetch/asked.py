"""What is asked of the web, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Asked:
    """An address to fetch. With `etag` and `modified` of the last answer the server may say that it still holds."""

    url: str
    etag: str | None = None
    modified: str | None = None  # the header Last-Modified, as it came
    accept: str | None = None  # media types wanted, as in the header Accept


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, its body decoded and within all limits.

    `url` is where it was found in the end. `moved` is the new address where every redirect on the way was permanent.
    `unchanged` answers (304) have no body. `gone`: the server says it is no more (410). Times in seconds.
    """

    asked: str
    url: str
    status: int
    body: bytes
    sha256: str  # of the body
    fetched: str  # ISO 8601, UTC
    media: str | None = None  # media type, without parameters
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None
    unchanged: bool = False
    gone: bool = False
    max_age: int | None = None  # how long it holds, as the server says
    kept: str | None = None  # where it is kept: the web archive's name and the offset in it


class Fetcher(Protocol):
    """Fetches addresses. The shipped one is guarded; `FakeFetcher` answers from memory."""

    def fetch(self, asked: Asked) -> Fetched:
        """The answer with status 200, 304 or 410.

        Raises Refused (no address to connect to), Disallowed (robots.txt), LimitExceeded (size, ratio, time,
        redirects), BadAnswer (any other status; its `fields` hold `status` and `wait`, the seconds of Retry-After),
        FetchError (no connection, broken off, no TLS).
        """
        ...
