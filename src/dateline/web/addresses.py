"""Addresses of this app: of its pages and of its API; whole where they leave it, as in a feed."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request

from dateline.web.site import site_of

API = "/api/v1"


def base(request: Request) -> str:
    """Where the app is for others: by the setting `web_address`, else by the name that it was asked by, which is one
    that it answers to. Nothing that a proxy or client says otherwise counts."""
    said = site_of(request).settings.web_address.rstrip("/")
    return said or f"http://{request.headers['host']}"


def incident(name: str) -> str:
    """The page of an incident."""
    return f"/incidents/{quote(name, safe='')}"


def report(name: str) -> str:
    """The page of a report."""
    return f"/reports/{quote(name, safe='')}"


def with_query(path: str, params: str) -> str:
    """An address with a query string, where there is one."""
    return f"{path}?{params}" if params else path
