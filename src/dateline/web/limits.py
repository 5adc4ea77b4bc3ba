"""What a request may cost, looked at before anything of it is done: host, length, origin, rate, size, and its turn."""

from __future__ import annotations

import re
import time
from urllib.parse import urlsplit

import anyio
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.model.errors import LimitExceeded, UsageError
from dateline.settings import Settings
from dateline.web import answers
from dateline.web.access import is_loopback
from dateline.web.addresses import CONFIRM, MANAGE
from dateline.web.buckets import Buckets
from dateline.web.errors import Forbidden, TooBusy, TooLong, TooMany

MOST_ADDRESS = 8 * 1024  # bytes of path and query string
MOST_RANGES = 4
AT_ONCE = 12  # requests that are answered at once; fewer than an archive has connections
WAIT_SECONDS = 20.0  # for one's turn
BODY_SECONDS = 30.0  # for the body to come
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
SAFE = ("GET", "HEAD", "OPTIONS")
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?", re.ASCII)


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
            answer = await self._answered(scope, receive)
        except (UsageError, LimitExceeded, TooBusy) as error:
            await answers.of_error(scope, error)(scope, receive, send)
            return
        for message in answer:
            await send(message)

    async def _answered(self, scope: Scope, receive: Receive) -> list[Message]:
        """The whole answer, made when it is the request's turn. A client that sends or takes slowly holds no turn and
        no connection to the archive: the body is there before, and the answer is sent after."""
        body = await self._body(receive)
        if body[0]["type"] == "http.disconnect":
            return []
        head = scope["method"] == "HEAD"
        asked = {**scope, "method": "GET"} if head else scope
        out: list[Message] = []

        async def given() -> Message:
            return body.pop(0) if body else await receive()

        async def kept(message: Message) -> None:
            out.append({**message, "body": b""} if head and message["type"] == "http.response.body" else message)

        try:
            with anyio.fail_after(WAIT_SECONDS):
                await self.turns.acquire()
        except TimeoutError:
            raise TooBusy(wait=5) from None
        try:
            await self.app(asked, given, kept)
        finally:
            self.turns.release()
        return out

    async def _body(self, receive: Receive) -> list[Message]:
        """The body as one message, read no further than it may go, whatever length it was said to have."""
        parts, taken = [], 0
        try:
            with anyio.fail_after(BODY_SECONDS):
                while True:
                    message = await receive()
                    if message["type"] != "http.request":
                        return [message]
                    parts.append(message.get("body", b""))
                    taken += len(parts[-1])
                    if taken > self.most_body:
                        raise too_large(self.most_body)
                    if not message.get("more_body", False):
                        return [{"type": "http.request", "body": b"".join(parts), "more_body": False}]
        except TimeoutError:
            raise UsageError(f"the body did not come within {BODY_SECONDS:g} s") from None

    def _look(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        if len(scope.get("raw_path") or scope["path"].encode()) + len(scope["query_string"]) > MOST_ADDRESS:
            raise TooLong(f"the address has more than {MOST_ADDRESS:,} bytes")
        self._from_here(headers, scope["method"], scope["path"])
        if headers.get("range", "").count(",") >= MOST_RANGES:
            raise UsageError(f"at most {MOST_RANGES} ranges at once")
        wait = self.buckets.take((scope.get("client") or ("",))[0], time.monotonic())
        if wait and not scope["path"].startswith("/static/"):
            raise TooMany(wait=int(wait) + 1)
        length = headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit() or int(length[:18]) > self.most_body:
            raise too_large(self.most_body)

    def _from_here(self, headers: Headers, method: str, path: str) -> None:
        """Raises where another host is meant, or another site's page sends it."""
        host = headers.get("host", "").lower()
        named = _HOST.fullmatch(host)
        if named is None or not self._ours(named[1]) or len(headers.getlist("host")) != 1:
            raise UsageError("this server has another name; the setting web_hosts says which names it answers to")
        if method in SAFE or path.startswith(MANAGE):  # leaving by one click: who has the link may, from anywhere
            return
        site = headers.get("sec-fetch-site", "same-origin")
        if site not in ("same-origin", "none"):
            raise Forbidden("another site's page sent this")
        origin = headers.get("origin")
        if origin == "null" and path.startswith(CONFIRM) and headers.get("sec-fetch-site") == "same-origin":
            return  # a page of ours that gives no referrer gives no origin either
        if origin is not None and _netloc(origin) != host:
            raise Forbidden("another site's page sent this")

    def _ours(self, name: str) -> bool:
        return name in self.hosts or is_loopback(name.strip("[]"))


def too_large(most: int) -> LimitExceeded:
    """The error of a body over the limit."""
    return LimitExceeded(f"the request has more than {most:,} bytes (the setting web_body_bytes)")


def _netloc(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
