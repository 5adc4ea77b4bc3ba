"""Sources as people manage them: adding, trying, pausing, lists of feeds in and out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy.engine import Connection

from dateline.archive import Archive, sources, work
from dateline.archive.errors import NoSuch
from dateline.archive.sources import Full, Kind, Source
from dateline.intake import charset
from dateline.intake.feeds import Entry, Feed, opml, plain
from dateline.intake.fetch import Asked, Fetched, Fetcher
from dateline.intake.outcomes import Item
from dateline.model.errors import BrokenInput, InputError, NotFound, UsageError
from dateline.service import web
from dateline.service.watch import mails
from dateline.service.watch.logs import shown
from dateline.service.watch.polling import FEEDS
from dateline.service.watch.rhythm import Bounds, first
from dateline.settings import Settings

_LINK = re.compile(r"<link\b[^<>]{0,2000}>", re.I)
_ATTRIBUTE = re.compile(r"([a-zA-Z]{1,20})\s*=\s*(?:\"([^\"<>]{0,2000})\"|'([^'<>]{0,2000})'|([^\s\"'<>]{1,2000}))")
_FEED_MEDIA = ("application/rss+xml", "application/atom+xml", "application/feed+json")
HEAD = 200_000  # bytes of a page in which it names its feeds
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person says of a source. What is not said is found out."""

    url: str
    kind: Kind | None = None
    name: str | None = None
    outlet: str | None = None
    folder: str | None = None
    rules: str = ""
    full: Full = "auto"


@dataclass(frozen=True, slots=True)
class Tried:
    """What would come of an entry, and why. `what`: entry (its text is read), page (its page is fetched), dropped, or
    failed."""

    what: Literal["entry", "page", "dropped", "failed"]
    why: str
    title: str | None = None
    link: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One look at a source that changes nothing."""

    source: Source
    entries: tuple[Tried, ...]
    warnings: tuple[str, ...] = ()
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a list of feeds."""

    added: tuple[Source, ...]
    known: int
    dropped: tuple[str, ...]


def _bounds(settings: Settings) -> Bounds:
    return Bounds(settings.poll_min_seconds, settings.poll_max_seconds)


def address_of(said: str, kind: Kind | None) -> tuple[str, Kind | None]:
    """The address that is meant; a file is a mailbox. Raises UsageError for what is no address."""
    if kind == "mailbox" or (kind is None and "://" not in said and Path(said).exists()):
        return str(Path(said).absolute()), "mailbox"
    url = plain.address(said)
    if url is None:
        raise UsageError(
            f"{shown(said)[:200]}: a source is an http or https address without user name, or a file or folder of mails"
        )
    return url, kind


def found_out(wish: Wish, fetcher: Fetcher, settings: Settings) -> tuple[Source, Fetched]:
    """The source that a wish means, and what it answers. A page that names a feed means that feed.

    Raises what `Fetcher.fetch` raises, UsageError, and InputError where it is not of the kind that is said.
    """
    url, kind = address_of(wish.url, wish.kind)
    if kind == "mailbox":
        return _source(wish, url, kind, None, settings), mails.look(url)
    fetched = _asked(fetcher, url)
    if kind == "page":
        return _source(wish, url, kind, None, settings), fetched
    try:
        return _of_feed(wish, url, web.feed_of(fetched, settings), settings), fetched
    except InputError:
        if kind is not None:
            raise
    named = advertised(fetched)
    if named is None:
        return _source(wish, url, "page", None, settings), fetched
    fetched = _asked(fetcher, named)
    return _of_feed(wish, named, web.feed_of(fetched, settings), settings), fetched


def _asked(fetcher: Fetcher, url: str) -> Fetched:
    fetched = fetcher.fetch(Asked(url, accept=FEEDS))
    if fetched.gone:
        raise NotFound(f"{url} is gone: its server says so (410)")
    return fetched


def _of_feed(wish: Wish, url: str, feed: Feed, settings: Settings) -> Source:
    kind: Kind = "sitemap" if feed.kind == "sitemap" else "feed"
    return _source(wish, url, wish.kind or kind, feed.title, settings)


def _source(wish: Wish, url: str, kind: Kind, title: str | None, settings: Settings) -> Source:
    web.rules_of(wish.rules)  # raises UsageError for a line that is none
    name = wish.name or title or (Path(url).name if kind == "mailbox" else sources.host_of(url))
    return Source(
        sources.id_of(url), kind, url, name[:LONGEST_NAME], first(_bounds(settings)), wish.outlet, wish.folder,
        rules=wish.rules, full=wish.full,
    )  # fmt: skip


def advertised(fetched: Fetched) -> str | None:
    """The feed that a page names in its head, None where it names none."""
    try:
        text = charset.decode(fetched.body[:HEAD], fetched.charset).text
    except InputError:
        return None
    for tag in _LINK.findall(text):
        said = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag)}
        if "alternate" in said.get("rel", "").lower().split() and said.get("type", "").lower() in _FEED_MEDIA:
            url = plain.address(said.get("href"), fetched.url)
            if url is not None and url != fetched.asked:
                return url
    return None


def add(archive: Archive, wish: Wish, fetcher: Fetcher, settings: Settings) -> tuple[Source, bool]:
    """Adds a source; it, and whether it is new. Where its kind is said nothing is fetched.

    Raises what `found_out` raises.
    """
    if wish.kind is not None:
        url, kind = address_of(wish.url, wish.kind)
        told = _source(wish, url, kind or wish.kind, None, settings)
    else:
        told, _ = found_out(wish, fetcher, settings)
    with archive.working() as connection:
        return told, sources.put(connection, told)


def trial(archive: Archive | None, wish: Wish, fetcher: Fetcher, settings: Settings) -> Trial:
    """One look that changes nothing: what would be taken of a source of the archive, or of an address. Its rules are
    those said, else its own."""
    known = _known(archive, wish.url)
    if known is not None:
        rules = wish.rules or known.rules
        wish = Wish(known.url, known.kind, known.name, wish.outlet or known.outlet, known.folder, rules, known.full)
    source, fetched = found_out(wish, fetcher, settings)
    if source.kind == "page":
        told = Tried("page", "the page itself is watched", source.name, source.url)
        return Trial(source, (told,), bytes=len(fetched.body))
    if source.kind == "mailbox":
        letters = list(mails.feeds_in(source.url, settings.limits()))
        return Trial(source, tuple(one for letter in letters for one in _all_tried(letter, source)))
    feed = web.feed_of(fetched, settings)
    parts = (f"{len(feed.parts)} further site maps are looked at too",) if feed.parts else ()
    return Trial(source, tuple(_all_tried(feed, source)), (*feed.warnings, *parts), len(fetched.body))


def _all_tried(feed: Feed, source: Source) -> list[Tried]:
    tried = [_tried(feed, entry, source) for entry in feed.entries]
    return tried + [Tried("failed", f"entry {problem.number}: {problem.message}") for problem in feed.problems]


def _known(archive: Archive | None, name: str) -> Source | None:
    if archive is None:
        return None
    with archive.reading() as connection:
        try:
            return sources.named(connection, name)
        except NoSuch:
            return None


def _tried(feed: Feed, entry: Entry, source: Source) -> Tried:
    told = entry.title, entry.link, entry.published
    keep, why = web.kept(source.rules, entry)
    if not keep:
        return Tried("dropped", why, *told)
    outcome = web.outcome_of(feed, entry, source)
    if isinstance(outcome, str):
        return Tried("page", why, *told)
    if isinstance(outcome, Item):
        return Tried("entry", why, *told)
    return Tried("failed", outcome.error.message, *told)


def pause(archive: Archive, name: str) -> Source:
    """Lets a source rest. Raises NoSuch."""
    with archive.working() as connection:
        found = sources.named(connection, name)
        sources.change(connection, found.id, paused=True)
        work.park(connection, found.id, True)
        return found


def resume(archive: Archive, name: str) -> Source:
    """Looks at a source again, at once, as if nothing were known of what it was. Raises NoSuch."""
    with archive.working() as connection:
        found = sources.named(connection, name)
        forgotten: dict[str, Any] = dict.fromkeys(
            ("quarantine", "etag", "modified", "digest", "title", "last_error", "moved_to")
        )
        sources.change(connection, found.id, paused=False, failures=0, moved_times=0, hosts=(), **forgotten)
        work.park(connection, found.id, False)
        work.hurry(connection, sources.poll_key(found.id))
        return found


def remove(archive: Archive, name: str) -> Source:
    """Takes a source away; the reports that came from it stay. Raises NoSuch."""
    with archive.working() as connection:
        found = sources.named(connection, name)
        sources.remove(connection, found.id)
        return found


def import_opml(archive: Archive, data: bytes, settings: Settings, folder: str | None = None) -> Imported:
    """Adds the feeds of a list, without asking any of them. Raises InputError for what is no list, LimitExceeded."""
    outline = opml.read(data, settings.limits())
    added, known = [], 0
    with archive.working() as connection:
        for listed in outline.feeds:
            wish = Wish(listed.url, "feed", listed.title, folder=folder or listed.folder)
            told = _source(wish, listed.url, "feed", None, settings)
            if sources.put(connection, told):
                added.append(told)
            else:
                known += 1
    return Imported(tuple(added), known, outline.dropped)


def export_opml(archive: Archive) -> tuple[bytes, int]:
    """The feeds and site maps as a list in OPML, and how many sources are no such."""
    told, left = [], 0
    with archive.reading() as connection:
        for one, _ in sources.listed(connection):
            if one.kind in ("feed", "sitemap"):
                told.append(opml.Listed(one.name, one.url, one.folder))
            else:
                left += 1
    return opml.write(told), left


def health(connection: Connection) -> Iterator[dict[str, Any]]:
    """Each source with how it goes, for people and for JSON. Times are seconds since 1970."""
    for one, next_at in sources.listed(connection):
        yield {
            "id": one.id, "kind": one.kind, "url": one.url, "name": one.name, "outlet": one.outlet,
            "folder": one.folder, "rules": one.rules, "full": one.full, "state": one.state,
            "why": one.quarantine or one.last_error, "failures": one.failures, "last_ok": one.last_ok,
            "last_tried": one.last_tried, "last_new": one.last_new, "next": next_at, "rhythm": one.rhythm,
            "polls": one.polls, "entries": one.entries, "dropped": one.dropped, "unchanged": one.unchanged,
            "moved_to": one.moved_to,
        }  # fmt: skip


def read_list(path: str, most: int) -> bytes:
    """The bytes of a file. Raises NotFound, BrokenInput for one that is too large."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise NotFound(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > most:
        raise BrokenInput(f"{path}: the file has more than {most} bytes, which is the limit.")
    return data
