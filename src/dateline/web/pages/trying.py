"""Try it: a page or text that somebody gives is read at once and shown; nothing of it is kept."""

from __future__ import annotations

import re
import threading

from fastapi import Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from dateline import intake
from dateline.model.errors import UsageError
from dateline.model.reading import Reading
from dateline.settings import Settings
from dateline.web.pages.rendering import page
from dateline.web.pages.routes import router
from dateline.web.queries import clean
from dateline.web.site import site_of
from dateline.web.views import report as viewing

_DATE = re.compile(r"\d{4}(-\d\d(-\d\dT?[\d:+Z.]{0,20})?)?")
_MOST_LETTERS = 200
_one_at_a_time = threading.Lock()


@router.get("/try")
def form(request: Request) -> Response:
    """The form."""
    return page(request, "try.html", given={}, problem=None)


@router.post("/try")
async def tried(request: Request) -> Response:
    """The reading of what was given: a text, or the first file."""
    async with request.form(max_files=1, max_fields=8, max_part_size=site_of(request).settings.web_body_bytes) as sent:
        file = sent.get("file")
        data = await file.read() if isinstance(file, UploadFile) else b""
        text = sent.get("text")
        name = file.filename if isinstance(file, UploadFile) and data else None
        given = {key: clean(value).strip()[:_MOST_LETTERS] for key in ("outlet", "published")
                 if isinstance(value := sent.get(key), str)}  # fmt: skip
    content: bytes | str = data or (clean(text) if isinstance(text, str) else "")
    if not content.strip():
        return page(
            request, "try.html", 400, given=given, problem="There is nothing to read: paste a text or choose a file."
        )
    if given.get("published") and not _DATE.fullmatch(given["published"]):
        raise UsageError("published: a date such as 2020-11-17")
    about = intake.Given(given.get("published") or None, given.get("outlet") or None, None, name, None)
    told = await run_in_threadpool(read, content, about, site_of(request).settings)
    return page(request, "report.html", reading=viewing.view(told), url=None, versions=(), claim=None, stored=False)


def read(content: bytes | str, given: intake.Given, settings: Settings) -> Reading:
    """The reading; one at a time, since the language models are no smaller for two."""
    from dateline.service.reader import read_given  # loads the language models, which no other page needs

    with _one_at_a_time:
        return read_given(content, given, settings)
