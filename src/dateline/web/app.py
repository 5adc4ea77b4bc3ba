"""The app: a function of an archive and settings. Whatever a request needs hangs on it; nothing is global."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from dateline.archive import Archive
from dateline.model.errors import DatelineError, UsageError
from dateline.release import VERSION
from dateline.service.apart import ReaderApart
from dateline.settings import Settings
from dateline.web import answers, api, pages
from dateline.web.assets import Assets
from dateline.web.etags import NotModified, not_modified
from dateline.web.headers import Headers
from dateline.web.limits import Limits
from dateline.web.site import Reader, Site

OPENAPI = "/api/v1/openapi.json"


def create_app(archive: Archive, settings: Settings, *, reader: Reader | None = None) -> FastAPI:
    """The web app of an archive: pages at `/`, the API at `/api/v1`. Who made it closes the archive.

    `reader` reads what is sent to be tried; without one a process of its own does, from the first such request on.
    """
    site = Site(archive, settings, reader or ReaderApart(settings))

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        yield
        site.reader.close()

    app = FastAPI(
        title="dateline", version=VERSION, summary=api.SUMMARY, description=api.DESCRIPTION, docs_url=None,
        redoc_url=None, openapi_url=OPENAPI, redirect_slashes=False, lifespan=life,
    )  # fmt: skip
    app.state.site = site
    app.add_exception_handler(DatelineError, _failed)
    app.add_exception_handler(HTTPException, _failed)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(NotModified, not_modified)
    app.mount("/static", Assets(), name="static")
    app.include_router(api.router, prefix="/api/v1")
    app.include_router(api.beside_pages)
    app.include_router(pages.router)
    app.add_middleware(Limits, settings=settings)
    app.add_middleware(Headers)  # the outermost
    return app


def _failed(request: Request, error: Exception) -> Response:
    return answers.of_error(request.scope, error)


def _invalid(request: Request, error: Exception) -> Response:
    """What FastAPI found wrong, in the one shape; the value is not repeated."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return answers.of_error(request.scope, UsageError(f"{where}: {first['msg']}"))
