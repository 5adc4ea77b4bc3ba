"""Files that pages ask for: scripts, styles, the map's data. A file asked for by its hash never changes."""

from __future__ import annotations

import hashlib
from collections.abc import MutableMapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

FOLDER = Path(__file__).with_name("static")
_FOR_EVER, _ASK_AGAIN = "public, max-age=31536000, immutable", "no-cache"


def asset(name: str) -> str:
    """The address of a file of `static/`, with the hash of what is in it; without one where there is no such file."""
    path = FOLDER / name
    return f"/static/{name}?v={_hash(path)}" if path.is_file() else f"/static/{name}"


@cache
def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


class Assets(StaticFiles):
    """The files of `static/`; those asked for with their hash may be kept for ever."""

    def __init__(self) -> None:
        super().__init__(directory=FOLDER)

    async def get_response(self, path: str, scope: MutableMapping[str, Any]) -> Response:
        """The file, or Starlette's 404."""
        response = await super().get_response(path, scope)
        asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("v", [""])[-1]
        file = FOLDER / path
        fits = bool(asked) and file.is_file() and asked == _hash(file)
        response.headers["cache-control"] = _FOR_EVER if fits else _ASK_AGAIN
        return response
