"""Sources for tests: feeds made of a few words, a desk without a network, and clocks that jump."""

from __future__ import annotations

import hashlib
import html
import io
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dateline.archive import Archive, sources, work
from dateline.archive.sources import Source
from dateline.intake.fetch import FakeFetcher, Fetched
from dateline.service.watch import Desk, Watch
from dateline.service.watch.logs import logger
from dateline.service.watch.metrics import meters
from dateline.settings import Settings

REPORT = (
    "A bomb exploded near a market in Erbil, Iraq, on Monday, killing at least {killed} people and wounding nine, "
    "police said. No group claimed responsibility for the attack. The market was closed for the rest of the day."
)
RECIPE = "Cut the onions and let them fry in butter until they are golden. Add the stock and let it cook for an hour."
QUICK = work.Terms(lease=3.0, beat=0.5, still=1.0)


@dataclass(frozen=True)
class Told:
    """An entry of a feed."""

    id: str
    text: str = RECIPE
    title: str = "Soup"
    link: str | None = None
    day: int = 3


def rss(entries: Sequence[Told], *, title: str = "Nile Courier", site: str = "https://courier.example/") -> bytes:
    """A feed with these entries, their texts in it."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{one.id}</guid><title>{html.escape(one.title)}</title>"
        f"<link>{html.escape(one.link or site + one.id)}</link>"
        f"<pubDate>Mon, {one.day:02} Aug 2026 10:00:00 GMT</pubDate>"
        f"<description>{html.escape(one.text)}</description></item>"
        for one in entries
    )
    head = f"<title>{html.escape(title)}</title><link>{site}</link><description>news</description>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()


def answer(asked: str, body: bytes, *, media: str = "application/rss+xml", etag: bool = False, **more: Any) -> Fetched:
    """A fetched body."""
    sha = hashlib.sha256(body).hexdigest()
    tag = f'"{sha[:16]}"' if etag else None
    return replace(Fetched(asked, asked, 200, body, sha, "2026-08-03T12:00:00Z", media, "utf-8", etag=tag), **more)


def page(text: str, title: str = "A blast in Erbil", url: str = "https://courier.example/1") -> bytes:
    """A web page that holds a report."""
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title><link rel='canonical' href='{url}'></head><body>"
        f"<article><h1>{title}</h1><p>ERBIL, Aug 3 - {text}</p></article></body></html>"
    ).encode()


def source(url: str, **more: Any) -> Source:
    """A source that is not looked at yet."""
    values: dict[str, Any] = {"kind": "feed", "name": url, "rhythm": 300, "full": "entry"} | more
    return Source(sources.id_of(url), url=url, **values)


@dataclass
class Room:
    """An archive, a fetcher that answers from memory, and what the log says."""

    archive: Archive
    fetcher: Any = field(default_factory=FakeFetcher)
    settings: Settings = field(default_factory=lambda: Settings(fetch_delay_seconds=0.0, models=False))
    log: io.StringIO = field(default_factory=io.StringIO)

    def add(self, *told: Source) -> None:
        """Adds sources."""
        with self.archive.working() as connection:
            for one in told:
                assert sources.put(connection, one)

    def desk(self, **more: Any) -> Desk:
        """A desk for workers."""
        values: dict[str, Any] = {"stop": threading.Event(), "meters": meters()} | more
        return Desk(self.archive, self.fetcher, self.settings, logger("json", self.log), **values)

    def once(self, workers: int = 1, **more: Any) -> Desk:
        """Does what is due; the desk it was done at."""
        desk = self.desk(**more)
        Watch(desk, workers, once=True, terms=QUICK).run()
        return desk

    def later(self) -> None:
        """Makes all that waits due."""
        with self.archive.working() as connection:
            connection.exec_driver_sql("UPDATE work SET due = 0 WHERE state = 'waiting'")
            connection.exec_driver_sql("UPDATE host SET next_at = 0")

    def again(self, times: int = 1) -> None:
        """Looks at everything again."""
        for _ in range(times):
            self.later()
            self.once()

    def source(self, url: str) -> Source:
        """The source of an address."""
        with self.archive.reading() as connection:
            found = sources.find(connection, sources.id_of(url))
        assert found is not None
        return found

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of the archive."""
        with self.archive.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query).all()]

    def events(self, *names: str) -> list[dict[str, Any]]:
        """The lines of the log, of these events or all."""
        lines = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [line for line in lines if not names or line["event"] in names]
