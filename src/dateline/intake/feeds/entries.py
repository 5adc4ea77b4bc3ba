"""What a feed holds: entries, each with what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["rss", "atom", "json", "sitemap", "mail"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One published item. All text is plain text in one line, without markup and control characters, but for `html`.

    `id` names it within its feed: as the feed says, else its link, else a digest of what it says. `link` is absolute,
    http or https. Times are ISO 8601 with a zone, absent where they are not understood. `html` is what the feed holds
    of the report itself, as it came (markup or plain text), to be read by intake and never shown.
    """

    id: str
    link: str | None = None
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    authors: tuple[str, ...] = ()
    summary: str | None = None
    html: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """An entry that could not be taken, and why. `number` is its place in the feed, from 1."""

    number: int
    message: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as read: its entries in the order of the feed, and those that could not be taken."""

    kind: Kind
    title: str | None = None
    link: str | None = None
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    next: str | None = None  # the address of the next page, of a feed in pages or an index of site maps
    parts: tuple[str, ...] = ()  # the site maps of an index
    rhythm: int | None = None  # seconds between looks that the feed asks for
    address: str | None = None  # where it says that it lives


@dataclass(frozen=True, slots=True)
class Wanted:
    """An entry whose page must be fetched, since the feed does not hold the report itself. `url` is its link."""

    url: str
    entry: Entry
