"""The drawn world that static maps point into: one file, so that no page carries it."""

from __future__ import annotations

from fastapi.responses import Response

from dateline.web.pages.rendering import environment
from dateline.web.pages.routes import router
from dateline.web.vendor import world_paths


@router.get("/world.svg")
def world() -> Response:
    """Land and neutral lines as two symbols; empty where the assets are not there."""
    text = environment().get_template("world.svg").render(world=world_paths())
    return Response(text, media_type="image/svg+xml", headers={"cache-control": "public, max-age=86400"})
