"""The formats that a listing has beside HTML, by the ending of its address."""

from __future__ import annotations

from typing import Final, Literal, get_args

Format = Literal["json", "csv", "geojson", "atom", "rss", "jsonfeed"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
MEDIA: Final[dict[Format, str]] = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "geojson": "application/geo+json",
    "atom": "application/atom+xml; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8",
    "jsonfeed": "application/feed+json",
}


def named_format(path: str) -> Format | None:
    """The format that an address ends with, None for that of a page."""
    ending = path.rpartition("/")[2].rpartition(".")[2]
    return next((one for one in FORMATS if one == ending), None) if "." in path else None
