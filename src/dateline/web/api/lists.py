"""Lists of the API: those that can be joined, one, its past issues; and the feed of one."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any, Final

from fastapi import Depends, Path, Request
from sqlalchemy.engine import Connection
from starlette.responses import Response

from dateline.alerts import contents
from dateline.archive import alerts, letters
from dateline.archive.alerts import Alert
from dateline.archive.letters import Issue
from dateline.exchange import incident_rows
from dateline.model.moments import iso
from dateline.web import addresses, mailing, outputs, queries
from dateline.web.api import described
from dateline.web.formats import Format, named_format
from dateline.web.site import reading

Looked = Annotated[Connection, Depends(reading)]
Name = Annotated[str, Path(max_length=64)]
FEED_FORMATS: Final[tuple[Format, ...]] = ("atom", "rss", "jsonfeed")
MOST_LISTS, MOST_ISSUES = 1_000, 500


def lists(request: Request, connection: Looked) -> Response:
    """The lists that can be joined, by name."""
    queries.only(request.query_params, ("size",))
    size = queries.one_number(request.query_params, "size", MOST_LISTS, low=1, high=MOST_LISTS)
    items = [_list(one) for one in alerts.public(connection, size)]
    return outputs.as_json({"ok": True, "total": None, "next": None, "items": items})


def one_list(request: Request, connection: Looked, name: Name) -> Response:
    """One list."""
    queries.only(request.query_params, ())
    return outputs.as_json({"ok": True, "list": _list(mailing.list_of(connection, name))})


def issues(request: Request, connection: Looked, name: Name) -> Response:
    """The past issues of a list, the last first; `before` is the number to go on from."""
    queries.only(request.query_params, ("before", "size"))
    size = queries.one_number(request.query_params, "size", 50, low=1, high=MOST_ISSUES)
    before = queries.one_number(request.query_params, "before", 0, high=2**31 - 1) or None
    alert = mailing.list_of(connection, name)
    mailing.look(request, connection, alert)
    found = letters.issues(connection, alert.id, size + 1, before)
    following = found[size - 1].n if len(found) > size else None
    path = f"{addresses.API}{addresses.a_list(alert.id)}/issues"
    whole = {
        "ok": True, "total": None, "next": None if following is None else str(following),
        "next_url": None if following is None else f"{path}?before={following}&size={size}",
        "items": [_issue(connection, alert, one) for one in found[:size]],
    }  # fmt: skip
    return outputs.as_json(whole)


def issue(request: Request, connection: Looked, name: Name, n: int) -> Response:
    """What an issue said, as it stands now; names and points withheld as everywhere."""
    queries.only(request.query_params, ())
    alert = mailing.list_of(connection, name)
    one = mailing.issue_of(connection, alert, n)
    mailing.look(request, connection, alert)
    content = contents.content_of(connection, alert, one)
    whole = {
        "ok": True, "list": _list(alert), "issue": _issue(connection, alert, one),
        "incidents": list(map(_entry, content.entries)), "more": content.more, "notice": content.notice,
        "invented": content.invented,
    }  # fmt: skip
    return outputs.as_json(whole)


def feed(request: Request, connection: Looked, name: Name) -> Response:
    """The feed of a list: the incidents that it last told of, updated on news."""
    queries.only(request.query_params, ())
    alert = mailing.list_of(connection, name)
    mailing.look(request, connection, alert)
    return outputs.feed_of(request, mailing.feed_of(request, connection, alert), _format(request))


def _format(request: Request) -> Format:
    return named_format(request.url.path) or "atom"


def _list(alert: Alert) -> dict[str, Any]:
    page = addresses.a_list(alert.id)
    return {
        "id": alert.id, "name": alert.name, "query": alert.query, "asks": mailing.asks(alert), "public": alert.public,
        "only_new": alert.only_new, "rhythm": alert.rhythm, "zone": alert.zone, "paused": alert.paused,
        "made": iso(alert.made), "url": page, "feeds": {one: f"{page}.{one}" for one in FEED_FORMATS},
    }  # fmt: skip


def _issue(connection: Connection, alert: Alert, one: Issue) -> dict[str, Any]:
    closed = one.closed if one.closed is not None else one.due
    return {
        "n": one.n, "closed": iso(closed), "incidents": letters.count_items(connection, one.n),
        "url": addresses.issue(alert.id, one.n),
    }  # fmt: skip


def _entry(one: contents.Entry) -> dict[str, Any]:
    return {
        "id": one.id, "title": one.title, "url": addresses.incident(one.id), "at": iso(one.at), "new": one.new,
        "state": one.state,
        "news": [{"kind": n.kind, "words": n.words, "claims": [asdict(said) for said in n.said]} for n in one.lines],
        "claims": [asdict(said) for said in one.claims], "others": list(one.others),
        "incident": None if one.told is None else incident_rows.row(one.told),
    }  # fmt: skip


def _told(summary: str, schema: dict[str, Any], *statuses: int, parameters: list[Any] | None = None) -> dict[str, Any]:
    return {
        "summary": summary, "tags": ["lists"],
        "responses": described.answers({"application/json": schema}, *statuses),
        "openapi_extra": {"parameters": parameters or []},
    }  # fmt: skip


_LIST: Final = {"type": "object", "required": ["id", "name", "query", "url", "feeds"]}
_ISSUE: Final = {"type": "object", "required": ["n", "closed", "incidents", "url"]}
_PAGED: Final = [
    described.number("before", "issues before this number", 0, 2**31 - 1),
    described.number("size", "how many at most", 1, MOST_ISSUES),
]
ROUTES: Final = (
    ("/lists", lists, "lists", _told("The lists that can be joined", described.page_of(_LIST),
           parameters=[described.number("size", "how many at most", 1, MOST_LISTS)])),
    ("/lists/{name}", one_list, "list", _told("One list", described.OBJECT, 404)),
    ("/lists/{name}/issues", issues, "issues",
     _told("The past issues of a list", described.page_of(_ISSUE), 304, 404, parameters=_PAGED)),
    ("/lists/{name}/issues/{n}", issue, "issue", _told("What an issue said", described.OBJECT, 304, 404)),
)  # fmt: skip
