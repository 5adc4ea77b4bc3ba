"""The log of watching: one event a line, as JSON or as words. No line holds credentials or the query of an address."""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping
from typing import Any, Literal, TextIO
from urllib.parse import urlsplit

import structlog

Form = Literal["text", "json"]
FORMS: tuple[Form, ...] = ("text", "json")
_ADDRESS = re.compile(r"\b[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s\"'<>]{1,8192}")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
LONGEST = 500


def shown(url: str) -> str:
    """An address without name and password, query and fragment: tokens stand there."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "(no address)"
    if not parts.scheme or not host:
        return url.partition("?")[0]
    return f"{parts.scheme}://{host}{parts.path}" + ("?…" if parts.query else "")


def cleaned(text: str) -> str:
    """A text for one line of the log: addresses in it as `shown`, no control characters, not too long."""
    return _UNSEEN.sub(" ", _ADDRESS.sub(lambda found: shown(found.group()), text))[:LONGEST]


def _clean(_logger: object, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: cleaned(value) if isinstance(value, str) else value for name, value in event.items()}


def logger(form: Form = "text", file: TextIO | None = None) -> Any:
    """A logger that writes to `file`, else to standard error. Nothing of the process's own logging is changed."""
    last: Any = structlog.processors.JSONRenderer(ensure_ascii=False, default=str)
    if form == "text":
        last = structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"])
    return structlog.wrap_logger(
        structlog.PrintLogger(file or sys.stderr),
        processors=[
            structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True), _clean, last
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        context_class=dict,
    )  # fmt: skip
