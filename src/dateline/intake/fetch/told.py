"""What the headers of an answer tell: its type, how long it holds, when to come again."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from dateline.intake.fetch.network import Answered

LONGEST_WAIT = 24 * 3600
_LONGEST_AGE = 366 * 24 * 3600
_MEDIA = re.compile(r"[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,80}")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.I)
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,12})", re.I)
_TAG = re.compile(r"(?:W/)?\"[\x21\x23-\x7e]{0,500}\"")
_PRINTED = re.compile(r"[\x20-\x7e]{1,500}")


def media(answer: Answered) -> tuple[str | None, str | None]:
    """The media type without parameters in small letters, and the character set."""
    stated = answer.header("content-type") or ""
    kind = stated.partition(";")[0].strip().lower()
    charset = _CHARSET.search(stated)
    return (kind if _MEDIA.fullmatch(kind) else None), (charset[1] if charset else None)


def tag(answer: Answered) -> str | None:
    """The header ETag where it can be sent back."""
    return sendable(answer.header("etag"), _TAG)


def modified(answer: Answered) -> str | None:
    """The header Last-Modified where it can be sent back."""
    return sendable(answer.header("last-modified"), _PRINTED)


def conditions(etag: str | None, since: str | None) -> list[tuple[str, str]]:
    """The headers that ask only for what has changed. What is no such value is not sent."""
    pairs = [("If-None-Match", sendable(etag, _TAG)), ("If-Modified-Since", sendable(since, _PRINTED))]
    return [(name, value) for name, value in pairs if value is not None]


def sendable(value: str | None, pattern: re.Pattern[str] = _PRINTED) -> str | None:
    """The value where it is of the form and can stand in a header, else None."""
    return value if value is not None and pattern.fullmatch(value) else None


def max_age(answer: Answered) -> int | None:
    """For how many seconds the answer holds, at most a year; None where the server does not say."""
    cache = answer.headers_joined("cache-control").lower()
    if "no-store" in cache or "no-cache" in cache:
        return 0
    if found := _MAX_AGE.search(cache):
        return min(int(found[1]), _LONGEST_AGE)
    expires, date = _time(answer.header("expires")), _time(answer.header("date"))
    if expires is None or date is None:
        return None
    return min(max(int((expires - date).total_seconds()), 0), _LONGEST_AGE)


def retry_after(answer: Answered) -> float | None:
    """The seconds of Retry-After, at most a day; None where the server does not say."""
    stated = (answer.header("retry-after") or "").strip()
    if stated.isascii() and stated.isdigit():
        return float(min(int(stated[:12]), LONGEST_WAIT))
    at = _time(stated)
    return None if at is None else min(max((at - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_WAIT)


def _time(stated: str | None) -> datetime | None:
    if not stated or len(stated) > 60:
        return None
    try:
        found = parsedate_to_datetime(stated)
    except (ValueError, TypeError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
