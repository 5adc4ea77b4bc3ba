"""Answers to what went wrong: one JSON shape for the API, a page for people. They never show what is inside."""

from __future__ import annotations

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from dateline.archive.errors import ArchiveError, NoSuch
from dateline.model.errors import DatelineError
from dateline.web import pages
from dateline.web.formats import named_format

API = "/api/"
_INTERNAL = "something went wrong inside dateline; the log of the server says what"
_NO_ARCHIVE = "the archive cannot be used just now; `dateline doctor` says why"
_WORDS = {404: "there is nothing at this address", 405: "this address does not take that method"}


def problem(status: int, code: str, message: str) -> dict[str, Any]:
    """The one shape of an error of the API."""
    return {"ok": False, "error": message, "code": code, "status": status}


def of_error(scope: Scope, error: Exception) -> Response:
    """The answer that an error is: its message where it is ours and says nothing of this machine."""
    if isinstance(error, ArchiveError) and not isinstance(error, NoSuch):
        return answer(scope, 503, error.code, _NO_ARCHIVE, {"retry-after": "5"})
    if isinstance(error, DatelineError) and error.code != DatelineError.code:
        headers = {"retry-after": str(error.fields["wait"])} if "wait" in error.fields else {}
        return answer(scope, error.http_status, error.code, error.message, headers)
    if isinstance(error, HTTPException):
        message = _WORDS.get(error.status_code, str(error.detail))
        code = {404: "not_found", 405: "method", 413: "limit"}.get(error.status_code, "usage")
        return answer(scope, error.status_code, code, message, dict(error.headers or {}))
    return answer(scope, 500, DatelineError.code, _INTERNAL, {})


def answer(scope: Scope, status: int, code: str, message: str, headers: dict[str, str]) -> Response:
    """An error as the API has it, or as a page."""
    if scope["path"].startswith(API) or named_format(scope["path"]) or scope["path"] in ("/healthz", "/readyz"):
        response: Response = JSONResponse(problem(status, code, message), status)
    else:
        response = pages.error(Request(scope), status, message)
    response.headers.update(headers)
    return response
