"""Templates and what they may use. Every value that a template prints is text: it is escaped, and odd characters in it
are written out. Nothing here or in a template marks a text as safe HTML."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dateline.exchange.links import safe_link
from dateline.exchange.odd import mixed, visible
from dateline.exchange.words import many
from dateline.release import VERSION
from dateline.web.assets import FOLDER, asset
from dateline.web.views import words
from dateline.web.views.alerts import leading

_TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def environment() -> Environment:
    """The templates, read once."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, finalize=_shown,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.globals |= {
        "asset": asset, "version": VERSION, "words": words, "many": many, "mixed": mixed, "has_asset": has_asset,
        "leading": leading,
    }  # fmt: skip
    made.filters |= {"link": safe_link, "as_json": as_json, "in_path": in_path}
    return made


def page(request: Request, template: str, status: int = 200, /, **values: Any) -> HTMLResponse:
    """The answer that a template makes of the values."""
    here = request.url.path
    app = request.scope.get("app")
    _, notice = getattr(app.state, "invented", (0, None)) if app else (0, None)
    text = environment().get_template(template).render(here=here, notice=notice, **values)
    return HTMLResponse(text, status)


def in_path(name: str) -> str:
    """A name as a part of a path."""
    return quote(name, safe="")


def as_json(value: object) -> str:
    """A value as JSON, for an attribute that a script reads."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


@cache
def has_asset(name: str) -> bool:
    """Whether a file of `static/` is there; those made at set-up may be missing."""
    return (FOLDER / name).is_file()


def _shown(value: Any) -> Any:
    """What is printed for a value: texts with odd characters written out, nothing for None."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
