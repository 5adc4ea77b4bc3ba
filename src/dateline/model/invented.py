"""Addresses that are kept for examples: what is told there is invented, and is marked so wherever it is shown."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

TLD: Final = ".example"
INVENTED: Final = (
    "Invented: reports at addresses under .example, which are kept for examples (RFC 2606), are made up; nothing told "
    "in them happened."
)


def is_invented(url: str | None) -> bool:
    """Whether an address is one of those that are kept for examples: its host lies under `.example`.

    No address, and one that is none, is not.
    """
    if not url or "example" not in url.lower():
        return False
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    return f".{host}".endswith(TLD)
