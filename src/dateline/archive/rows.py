"""What is written for one input, as plain rows; and the forms that texts and JSON are stored in."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from dateline.archive.errors import DamagedArchive

# A store's text columns hold neither NUL nor half a surrogate pair; texts themselves are kept as bytes.
_UNFIT = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """What came of an input. `key` names it by its content; `name` as people named it."""

    key: str
    name: str
    code: str
    ok: bool
    message: str = ""
    report_id: str | None = None
    text_hash: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    warnings: str | None = None


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A mention with its claims and its card for linking."""

    uid: str
    local_id: str
    status: str
    event_type: str
    trigger: str
    body: bytes
    card: str | None
    claims: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a report: the columns of its row, its mentions, the terms of its text and headline for search."""

    columns: dict[str, Any]
    mentions: tuple[MentionRow, ...]
    terms: tuple[str, ...]
    head: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that is written for one input."""

    outcome: OutcomeRow
    version: VersionRow | None = None
    original: tuple[str, bytes] | None = None  # what was given with it, as JSON, and its bytes
    read_seconds: float = field(default=0.0, compare=False)


def clean(text: str | None, limit: int | None = None) -> str | None:
    """Text fit for a column of either store, cut to `limit` characters."""
    if text is None:
        return None
    return _UNFIT.sub("\ufffd", text[:limit] if limit else text)


def is_id(name: str) -> bool:
    """Whether a text can be an id or the beginning of one, fit to be looked for in either store."""
    return name.isascii() and name.isalnum()


def pack(text: str) -> bytes:
    """Text as compressed bytes; every code point comes back."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack(data: bytes) -> str:
    """The text of `pack`. Raises DamagedArchive where it is not whole."""
    try:
        return zlib.decompress(bytes(data)).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError) as error:
        told = f"a text in the archive is damaged ({error}); `dateline restore` puts a backup in place"
        raise DamagedArchive(told) from error


def canonical(item: object) -> str:
    """JSON with one spelling: keys sorted, no blanks."""
    return json.dumps(item, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(*parts: str) -> str:
    """SHA-256 of texts, as hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def now() -> str:
    """The time, UTC, to the microsecond, so that acts of one second keep their order."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
