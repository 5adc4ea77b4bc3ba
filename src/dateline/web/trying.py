"""Try it: a text or page that somebody sends is read at once, apart from the server, and nothing of it is stored."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from dateline.exchange.tables import whole
from dateline.intake.inputs import Given
from dateline.model.errors import UsageError
from dateline.model.reading import Reading
from dateline.web.errors import WrongKind
from dateline.web.site import site_of

KEYS = ("text", "html", "published", "outlet", "url")
KINDS = ("application/json", "text/plain", "text/html", "multipart/form-data", "application/x-www-form-urlencoded")
FILE = "file"  # the field of a form that holds a page or text as a file
_LONGEST = 2_000  # of what is told of an input beside it
_FIELDS = 10


@dataclass(frozen=True, slots=True)
class Tried:
    """What was sent: bytes or text, and what is known of it."""

    data: bytes | str
    given: Given


async def read_posted(request: Request) -> Reading:
    """The reading of what a request holds: JSON (`text` or `html`, with `published`, `outlet`, `url`), a form with the
    same fields or a `file`, or the bare text or page.

    A report that cannot be read gives a reading with `outcome.ok` false. Raises UsageError, WrongKind, TooBusy, and
    LimitExceeded for a body or a time over the limit.
    """
    tried = await posted(request)
    site = site_of(request)
    return await run_in_threadpool(site.reader.read, tried.data, tried.given, site.settings.web_read_seconds)


async def posted(request: Request) -> Tried:
    """What a request holds. Raises as `read_posted`."""
    kind, _, options = request.headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if kind == "application/json":
        return _of_object(await request.body())
    if kind in ("text/plain", "text/html"):
        charset = options.partition("charset=")[2].strip(' "') or None
        as_: Literal["html", "text"] = "html" if kind == "text/html" else "text"
        return Tried(await request.body(), Given(kind=as_, charset=charset and charset[:40]))
    if kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        try:
            most = site_of(request).settings.web_body_bytes
            async with request.form(max_files=1, max_fields=_FIELDS, max_part_size=most) as form:
                return await _of_form(form)
        except HTTPException as error:
            raise UsageError("the form cannot be read, or has too many fields") from error
    raise WrongKind(f"send one of {', '.join(KINDS)}")


def _of_object(body: bytes) -> Tried:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UsageError("the body is no JSON") from error
    if not isinstance(told, dict) or not all(isinstance(value, (str, type(None))) for value in told.values()):
        raise UsageError(f"an object with texts is wanted: {', '.join(KEYS)}")
    unknown = [key for key in told if key not in KEYS]
    if unknown:
        raise UsageError(f"there is no {unknown[0][:40]!r} to give; known are {', '.join(KEYS)}")
    return _tried(told)


async def _of_form(form: FormData) -> Tried:
    file = form.get(FILE)
    told = {key: value for key in KEYS if isinstance(value := form.get(key), str)}
    if isinstance(file, UploadFile) and (data := await file.read()):
        known = {key: value for key, value in told.items() if key not in ("text", "html")}
        return Tried(data, _given(known, None, whole(file.filename or "")[:200] or None))
    return _tried(told)


def _tried(told: dict[str, Any]) -> Tried:
    text, html = (told.get("text") or ""), (told.get("html") or "")
    if bool(text.strip()) == bool(html.strip()):
        raise UsageError("one of text and html is wanted")
    return Tried(text or html, _given(told, "text" if text.strip() else "html", None))


def _given(told: dict[str, Any], kind: Literal["html", "text"] | None, name: str | None) -> Given:
    known: dict[str, str | None] = {
        key: (told.get(key) or "").strip() or None for key in ("published", "outlet", "url")
    }
    for key, value in known.items():
        if value and len(value) > _LONGEST:
            raise UsageError(f"{key}: at most {_LONGEST:,} letters")
    return Given(kind=kind, name=name, **known)
