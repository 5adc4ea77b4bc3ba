"""The drawn world that static maps point into, one file so that no page carries it; and an operator's own lines."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

from fastapi import Request
from fastapi.responses import Response

from dateline.exchange.boundaries import boundary_lines
from dateline.model.errors import SettingError
from dateline.web.assets import asset
from dateline.web.pages.rendering import environment
from dateline.web.pages.routes import router
from dateline.web.site import site_of
from dateline.web.vendor import world_paths

OWN_LINES = "/boundaries.geojson"
_NO_LINES = '{"type":"FeatureCollection","features":[]}'
_DAY = {"cache-control": "public, max-age=86400"}
_log = logging.getLogger("dateline.web")


@router.get("/world.svg")
def world(request: Request) -> Response:
    """Land and neutral lines as two symbols; no lines where the operator has others; empty without the assets."""
    own = bool(site_of(request).settings.web_boundaries)
    text = environment().get_template("world.svg").render(world=world_paths(), own=own)
    return Response(text, media_type="image/svg+xml", headers=_DAY)


@router.get(OWN_LINES)
def own_lines(request: Request) -> Response:
    """The operator's own lines as the map draws them; none where the file cannot be used, which the log says."""
    return Response(_lines(site_of(request).settings.web_boundaries), media_type="application/geo+json")


def lines_of(request: Request) -> tuple[str, str]:
    """The addresses of the lines that the map draws, coarse and fine."""
    if site_of(request).settings.web_boundaries:
        return OWN_LINES, OWN_LINES
    return asset("vendor/lines-110m.geojson"), asset("vendor/lines-50m.geojson")


@cache
def _lines(path: str) -> str:
    try:
        return boundary_lines(Path(path)) if path else _NO_LINES
    except SettingError as error:
        _log.error("no boundary lines are drawn: %s", error.message)
        return _NO_LINES
