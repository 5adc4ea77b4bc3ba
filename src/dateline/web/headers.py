"""What every answer says, whatever it is: what a page may load and who may frame it; and no traceback, ever."""

from __future__ import annotations

import logging
import time
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.web import answers
from dateline.web.addresses import SECRET

POLICY: Final = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self'; "
    "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)
HEADERS: Final = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
_log = logging.getLogger("dateline.web")


class Headers:
    """The outermost layer: adds the headers to every answer, and answers where something within went wrong."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, started = False, time.perf_counter()

        async def told(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                _add(scope, message, 1000 * (time.perf_counter() - started))
            await send(message)

        try:
            await self.app(scope, receive, told)
        except Exception as error:
            _log.exception("no answer to %s", ascii(_told(scope["path"])))
            if begun:
                raise
            await answers.of_error(scope, error)(scope, receive, told)


def _told(path: str) -> str:
    """The path as a log may have it: without the secrets of links in letters."""
    return next((f"{prefix}…" for prefix in SECRET if path.startswith(prefix)), path[:200])


def _add(scope: Scope, message: Message, milliseconds: float) -> None:
    headers = MutableHeaders(scope=message)
    headers["server-timing"] = f"app;dur={milliseconds:.1f}"
    for name, value in HEADERS.items():
        headers[name] = value
    if scope["path"].startswith(SECRET):
        headers["referrer-policy"] = "no-referrer"
    tag = scope.get("state", {}).get("etag")
    if tag and message["status"] in (200, 304):
        headers["etag"] = tag
        headers.setdefault("cache-control", "private, no-cache")
    else:
        headers.setdefault("cache-control", "no-store")
