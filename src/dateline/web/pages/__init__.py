"""The pages for people."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import Response

from dateline.web.pages.rendering import page
from dateline.web.pages.routes import router

__all__ = ["error", "router"]

_TITLES = {
    400: "This cannot be asked", 403: "Not allowed", 404: "Nothing is here", 405: "Not that way", 410: "Taken down",
    413: "Too large", 414: "Too long", 415: "Not this kind", 422: "This cannot be read", 429: "Too fast",
    503: "Not just now",
}  # fmt: skip


def error(request: Request, status: int, message: str) -> Response:
    """The page that says what went wrong, and where to go on."""
    title = _TITLES.get(status, "Something went wrong")
    return page(request, "error.html", status, number=status, title=title, message=message)


from dateline.web.pages import (  # noqa: E402 (their routes)
    follow,  # noqa: F401
    home,  # noqa: F401
    incident,  # noqa: F401
    joining,  # noqa: F401
    lists,  # noqa: F401
    mailing,  # noqa: F401
    report,  # noqa: F401
    trying,  # noqa: F401
    world,  # noqa: F401
)
