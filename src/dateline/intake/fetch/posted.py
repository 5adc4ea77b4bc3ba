"""Calls to hooks: a body given to an address, once. What comes back is only whether it was taken.

The same guard as fetching: one parser, every address of the host checked, exactly a checked one connected to. No
redirect is followed, since a body goes where its owner said and nowhere else, and nothing of an answer is kept.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from dateline.intake.fetch import told, urls
from dateline.intake.fetch.budget import Budget, Clock, Manners, Reach
from dateline.intake.fetch.network import Door, Headers, Resolve, look_up
from dateline.model.errors import DatelineError, Refused

CALL: Final = Budget(bytes=64 * 1024, decoded_bytes=64 * 1024, seconds=20.0, connect_seconds=10.0, redirects=0)
REST: Final = 2.0  # seconds that whoever took a call has for the rest of its answer
LARGEST: Final = 4 * 1024 * 1024  # bytes of a body that is given


@dataclass(frozen=True, slots=True)
class Call:
    """What is given to an address, with headers of its own. Neither stands in a repr: tokens may be in them."""

    url: str = field(repr=False)
    body: bytes = field(repr=False)
    headers: Headers = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was answered. `wait`: the seconds of Retry-After; None where none is said."""

    status: int
    wait: float | None = None

    @property
    def well(self) -> bool:
        """Whether it was taken."""
        return 200 <= self.status < 300


class Poster(Protocol):
    """Gives bodies to addresses. The shipped one is guarded; `FakePoster` answers from memory."""

    def post(self, call: Call) -> Taken:
        """The answer, of whatever status.

        Raises Refused (no address to connect to), LimitExceeded (time, or more headers than are taken), FetchError (no
        connection, broken off, no TLS): then nobody knows whether it was taken. No message holds more of the address
        than scheme, host and port.
        """
        ...


class GuardedPoster:
    """Calls addresses of the web, and of nothing but the web. Safe to use from several threads.

    `resolve` and `trust` are for tests. Raises ValueError for a proxy that is none.
    """

    def __init__(
        self,
        manners: Manners | None = None,
        reach: Reach | None = None,
        budget: Budget = CALL,
        *,
        resolve: Resolve = look_up,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._manners, self._budget = manners or Manners(), budget
        self._door = Door(reach or Reach(), budget, resolve, trust)

    def post(self, call: Call) -> Taken:
        """As of Poster."""
        url = parsed(call.url)
        if len(call.body) > LARGEST:
            raise Refused(f"{url.origin} is not called: the body has more than {LARGEST} bytes.")
        clock = Clock(self._budget.seconds)
        headers = [
            ("Host", url.authority),
            ("User-Agent", self._manners.agent),
            ("Accept", "*/*"),
            ("Accept-Encoding", "identity"),
            *call.headers,
            ("Connection", "close"),
        ]
        taken: Taken | None = None
        try:
            with self._door.giving(url, headers, call.body, clock) as answer:
                taken = Taken(answer.status, told.retry_after(answer))
                clock.shorten(REST)
                _drain(answer.chunks, self._budget.bytes)
        except DatelineError:
            if taken is None:  # else its status was said, and what goes wrong behind that is of no matter
                raise
        return taken


_WHY: Final = "The address of a hook is refused: "


def parsed(text: str) -> urls.Url:
    """The address of a hook. Raises Refused as `urls.parse` does, without the address."""
    try:
        return urls.parse(text)
    except Refused as error:
        raise Refused(_WHY + error.message.rpartition(" is not fetched: ")[2]) from None


def _drain(chunks: Iterable[bytes], most: int) -> None:
    """Takes the rest off the wire as far as it is short, so that whoever answers sees no broken connection."""
    left = most
    for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            return


Reply = int | Taken | DatelineError


class FakePoster:
    """Answers from memory: a status, a whole `Taken`, or an error, which it raises; several, one after the other.

    `replies` may be changed at any time. `calls` lists what it was given, in order. An address without a reply is 404.
    """

    def __init__(self, replies: Mapping[str, Reply | Sequence[Reply]] | None = None) -> None:
        self.replies: dict[str, Reply | Sequence[Reply]] = dict(replies or {})
        self.calls: list[Call] = []

    def post(self, call: Call) -> Taken:
        """As of Poster."""
        self.calls.append(call)
        reply = self.replies.get(call.url, 404)
        if isinstance(reply, Sequence):
            if reply[1:]:
                self.replies[call.url] = reply[1:]
            reply = reply[0]
        if isinstance(reply, DatelineError):
            raise reply
        return reply if isinstance(reply, Taken) else Taken(reply)
