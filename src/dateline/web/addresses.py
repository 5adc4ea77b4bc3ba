"""Addresses of this app: of its pages and of its API; whole where they leave it, as in a feed."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request

from dateline.archive.search import Query
from dateline.service.questions import params_of
from dateline.web.site import site_of

API = "/api/v1"
CONFIRM, MANAGE = "/c/", "/m/"  # what follows is secret: it is in no log, and in no referrer
SECRET = (CONFIRM, MANAGE)


def base(request: Request) -> str:
    """Where the app is for others: by the setting `web_address`, else by the name that it was asked by, which is one
    that it answers to. Nothing that a proxy or client says otherwise counts."""
    said = site_of(request).settings.web_address.rstrip("/")
    return said or f"http://{request.headers['host']}"


def incident(name: str) -> str:
    """The page of an incident."""
    return f"/incidents/{quote(name, safe='')}"


def a_list(alert_id: str) -> str:
    """The page of a list."""
    return f"/lists/{quote(alert_id, safe='')}"


def issue(alert_id: str, n: int) -> str:
    """The page of an issue of a list."""
    return f"{a_list(alert_id)}/issues/{n}"


def follow(query: Query) -> str:
    """Where the news of a question can be followed; how its list is sorted and cut does not matter."""
    return with_query("/follow", params_of(query, cursor=None, sort=Query().sort, size=Query().size))


def report(name: str) -> str:
    """The page of a report."""
    return f"/reports/{quote(name, safe='')}"


def with_query(path: str, params: str) -> str:
    """An address with a query string, where there is one."""
    return f"{path}?{params}" if params else path
