"""Lists: those that can be joined, one with its feeds and past issues, and what an issue said."""

from __future__ import annotations

from typing import Final

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy.engine import Connection

from dateline.alerts import contents
from dateline.archive import alerts, letters
from dateline.archive.alerts import Alert
from dateline.archive.letters import Issue
from dateline.web import addresses, mailing
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import Looked, router
from dateline.web.queries import one_number
from dateline.web.views import alerts as viewing

MOST_ISSUES: Final = 30
_MADE = ("saved", "asked")


@router.get("/lists")
def lists(request: Request, connection: Looked) -> Response:
    """The lists that others may join."""
    rows = [
        (one, mailing.asks(one), viewing.rhythm(one), [_sent(connection, one, i) for i in _issues(connection, one, 1)])
        for one in alerts.public(connection)
    ]
    return page(request, "lists.html", lists=rows)


@router.get("/lists/{name}")
def mailing_list(request: Request, name: str, connection: Looked) -> Response:
    """One list: what it tells, its feeds, how to join it, its past issues."""
    alert = mailing.list_of(connection, name)
    before = one_number(request.query_params, "before", 0, high=2**31 - 1) or None
    issues = letters.issues(connection, alert.id, MOST_ISSUES + 1, before)
    made = request.query_params.get("made")
    return page(
        request, "list.html", alert=alert, asks=mailing.asks(alert), rhythm=viewing.rhythm(alert),
        news=viewing.news(alert), issues=[_sent(connection, alert, one) for one in issues[:MOST_ISSUES]],
        earlier=issues[MOST_ISSUES - 1].n if len(issues) > MOST_ISSUES else None, before=before,
        made=made if made in _MADE else None,
        feeds=[(f"{addresses.a_list(alert.id)}.{name}", said) for name, said in mailing.FEEDS],
        search=addresses.with_query("/", alert.query),
    )  # fmt: skip


@router.get("/lists/{name}/issues/{n}")
def issue(request: Request, name: str, n: int, connection: Looked) -> Response:
    """What an issue said, as it stands now."""
    alert = mailing.list_of(connection, name)
    one = mailing.issue_of(connection, alert, n)
    content = contents.content_of(connection, alert, one)
    return page(request, "issue.html", content=content, when=viewing.moment(one.closed or one.due, alert.zone))


def _issues(connection: Connection, alert: Alert, limit: int) -> list[Issue]:
    return letters.issues(connection, alert.id, limit)


def _sent(connection: Connection, alert: Alert, one: Issue) -> viewing.Sent:
    count = letters.count_items(connection, one.n)
    return viewing.Sent(one.n, viewing.moment(one.closed or one.due, alert.zone), viewing.incidents(count))
