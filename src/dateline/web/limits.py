"""What a request may cost, looked at before anything of it is done: host, length, origin, rate, size, and its turn."""

from __future__ import annotations

import re
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import anyio
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.model.errors import LimitExceeded, UsageError
from dateline.settings import Settings
from dateline.web import answers
from dateline.web.access import is_loopback
from dateline.web.errors import Forbidden, TooBusy, TooLong, TooMany

MOST_ADDRESS = 8 * 1024  # bytes of path and query string
MOST_RANGES = 4
AT_ONCE = 12  # requests that are answered at once; fewer than an archive has connections
WAIT_SECONDS = 20.0  # for one's turn
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
MOST_CLIENTS = 10_000
SAFE = ("GET", "HEAD", "OPTIONS")
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?", re.ASCII)


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


class Limits:
    """Refuses what costs too much or comes from elsewhere, and lets the rest in when it is its turn."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.hosts = frozenset((*LOOPBACK, *settings.web_hosts.replace(",", " ").lower().split()))
        self.most_body = settings.web_body_bytes
        self.buckets = Buckets(settings.web_per_minute)
        self.turns = anyio.Semaphore(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, or answers it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        try:
            self._look(scope)
        except (UsageError, LimitExceeded, Forbidden, TooLong, TooMany) as error:
            await answers.of_error(scope, error)(scope, receive, send)
            return
        if scope["path"].startswith("/static/"):
            await self.app(scope, receive, send)
            return
        try:
            with anyio.fail_after(WAIT_SECONDS):
                await self.turns.acquire()
        except TimeoutError:
            await answers.of_error(scope, TooBusy(wait=5))(scope, receive, send)
            return
        try:
            await self.app(scope, self._counted(receive), send)
        finally:
            self.turns.release()

    def _look(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        if len(scope.get("raw_path") or scope["path"].encode()) + len(scope["query_string"]) > MOST_ADDRESS:
            raise TooLong(f"the address has more than {MOST_ADDRESS:,} bytes")
        self._from_here(headers, scope["method"])
        if headers.get("range", "").count(",") >= MOST_RANGES:
            raise UsageError(f"at most {MOST_RANGES} ranges at once")
        wait = self.buckets.take((scope.get("client") or ("",))[0], time.monotonic())
        if wait and not scope["path"].startswith("/static/"):
            raise TooMany(wait=int(wait) + 1)
        length = headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit() or int(length[:18]) > self.most_body:
            raise too_large(self.most_body)

    def _from_here(self, headers: Headers, method: str) -> None:
        """Raises where another host is meant, or another site's page sends it."""
        host = headers.get("host", "").lower()
        named = _HOST.fullmatch(host)
        if named is None or not self._ours(named[1]) or len(headers.getlist("host")) != 1:
            raise UsageError("this server has another name; the setting web_hosts says which names it answers to")
        if method in SAFE:
            return
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            raise Forbidden("another site's page sent this")
        origin = headers.get("origin")
        if origin is not None and _netloc(origin) != host:
            raise Forbidden("another site's page sent this")

    def _ours(self, name: str) -> bool:
        return name in self.hosts or is_loopback(name.strip("[]"))

    def _counted(self, receive: Receive) -> Receive:
        """Reads a body no further than it may go, whatever length it was said to have."""
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.most_body:
                raise too_large(self.most_body)
            return message

        return counted


def too_large(most: int) -> LimitExceeded:
    """The error of a body over the limit."""
    return LimitExceeded(f"the request has more than {most:,} bytes (the setting web_body_bytes)")


def _netloc(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
