"""Addresses that a source gave, made fit to be linked to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

SCHEMES = frozenset({"http", "https"})
LONGEST = 2_000
_BAD = re.compile(r"[\x00-\x20\x7f-\x9f\ud800-\udfff\\\"<>`{}|^\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def safe_link(url: str | None) -> str | None:
    """The address where it may be followed: a plain http or https one of a host, without a user or odd characters.

    None for every other, such as `javascript:` in any case or spacing. Nothing is mended: what is odd is no link.
    """
    if not url or len(url) > LONGEST or _BAD.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return None
    return url if parts.scheme.lower() in SCHEMES and host and "@" not in parts.netloc else None
