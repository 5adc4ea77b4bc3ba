"""Joining a list, saying yes, and leaving, without an account: by signed links that letters hold.

Asked for, these pages change nothing: whoever looks at links before their reader does (scanners of mail) takes nobody
in and nobody out. Nothing that is answered tells whether an address is on a list.
"""

from __future__ import annotations

import time
from typing import Final

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy.engine import Connection

from dateline.alerts import joining, tokens
from dateline.archive import alerts
from dateline.archive.alerts import PENDING, Alert, Recipient
from dateline.model.errors import NotFound
from dateline.web import addresses, mailing
from dateline.web.errors import TooMany
from dateline.web.forms import Form, value_of
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Looked, router
from dateline.web.site import site_of

SECONDS: Final = 0.4  # that every answer to a wish to join takes, so that its time tells nothing
_NO_LINK = "this link is not one of ours, or what it was for is over: a question is forgotten after 7 days"


@router.post("/lists/{name}/join")
def join(request: Request, name: str, form: Form) -> Response:
    """Has the owner of an address asked whether they want the list. Every answer is the same."""
    started = time.monotonic()
    taken(request)
    address = joining.address_of(value_of(form, "address"))

    def asked(connection: Connection) -> Alert:
        alert = mailing.list_of(connection, name)
        if not alert.public:
            raise NotFound("nobody can join this list by the web")
        joining.ask(connection, alert, address)
        return alert

    alert = site_of(request).archive.write(asked)
    time.sleep(max(0.0, started + SECONDS - time.monotonic()))
    return page(request, "letter.html", act="asked", alert=alert, token="", leave=None)


def taken(request: Request) -> None:
    """Counts a wish of this client. Raises TooMany."""
    wait = site_of(request).joins.take(request.client.host if request.client else "", time.monotonic())
    if wait:
        raise TooMany(wait=int(wait) + 1)


@router.get("/c/{token}")
def question(request: Request, token: str, connection: Looked) -> Response:
    """The question whether somebody wants a list, with a button that says yes."""
    _, one = mailing.holder(connection, "confirm", token)
    if one is None:
        raise NotFound(_NO_LINK)
    alert = mailing.list_of(connection, one.alert_id)
    act = "question" if one.state == PENDING else "confirmed"
    return page(request, "letter.html", act=act, alert=alert, token=token, leave=_leaving(connection, one))


@router.post("/c/{token}")
def confirm(request: Request, token: str) -> Response:
    """Takes somebody in who says yes; said twice it changes nothing."""

    def confirmed(connection: Connection) -> tuple[Alert, str]:
        _, one = mailing.holder(connection, "confirm", token)
        if one is None:
            raise NotFound(_NO_LINK)
        joining.confirm(connection, one)
        return mailing.list_of(connection, one.alert_id), _leaving(connection, one)

    alert, leave = site_of(request).archive.write(confirmed)
    return page(request, "letter.html", act="confirmed", alert=alert, token=token, leave=leave)


@router.get("/m/{token}")
def membership(request: Request, token: str, connection: Looked) -> Response:
    """What somebody gets, with a button that ends it."""
    known, one = mailing.holder(connection, "manage", token)
    if known is None:
        raise NotFound(_NO_LINK)
    if one is None:
        return page(request, "letter.html", act="left", alert=None, token=token, leave=None)
    alert = mailing.list_of(connection, one.alert_id)
    act = "pending" if one.state == PENDING else "member"
    return page(request, "letter.html", act=act, alert=alert, token=token, leave=None)


@router.post("/m/{token}")
def leave(request: Request, token: str) -> Response:
    """Takes somebody out: by the button, or by a provider of mail on their behalf (RFC 8058), who sends no cookie and
    no origin. What the body says does not matter, since nothing else can be meant; done twice it changes nothing."""

    def left(connection: Connection) -> Alert | None:
        known, one = mailing.holder(connection, "manage", token)
        if known is None:
            raise NotFound(_NO_LINK)
        joining.leave(connection, known)
        return alerts.found(connection, one.alert_id) if one else None

    alert = site_of(request).archive.write(left)
    return page(request, "letter.html", act="left", alert=alert, token=token, leave=None)


def _leaving(connection: Connection, one: Recipient) -> str:
    """The address of the page that ends a membership."""
    return addresses.MANAGE + tokens.sign(alerts.known_key(connection) or b"", "manage", one.id)
