"""What watching takes from the rooms of fetching and of feeds, in one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.archive.sources import Source
from dateline.intake.feeds import Entry, Feed
from dateline.intake.fetch import Fetched, Fetcher
from dateline.intake.outcomes import Failed, Item
from dateline.settings import Settings


def open_fetcher(settings: Settings) -> Fetcher:
    """The guarded fetcher: the only way out."""
    from dateline.intake import fetch

    return fetch.open_fetcher(settings)


def feed_of(fetched: Fetched, settings: Settings) -> Feed:
    """The feed in an answer. Raises InputError where it is none."""
    from dateline.intake import feeds

    return feeds.read_feed(
        fetched.body, url=fetched.url, media=fetched.media, charset=fetched.charset, limits=settings.limits()
    )


def outcome_of(feed: Feed, entry: Entry, source: Source) -> Item | Failed | str:
    """What comes of an entry: an input, a failure, or the address of the page that has to be fetched."""
    from dateline.intake import feeds

    alone = replace(feed, entries=(entry,), problems=())
    for one in feeds.outcomes(alone, source_url=source.url, outlet=source.outlet, full=source.full):
        return one.url if isinstance(one, feeds.Wanted) else one
    raise AssertionError("an entry without outcome")


def problems_of(feed: Feed, source: Source) -> Iterator[Failed]:
    """The failures of entries that could not be taken from a feed."""
    from dateline.intake import feeds

    bare = replace(feed, entries=())
    for one in feeds.outcomes(bare, source_url=source.url, outlet=source.outlet, full=source.full):
        if isinstance(one, Failed):
            yield one


def kept(rules: str, entry: Entry) -> tuple[bool, str]:
    """Whether the rules keep an entry, and the rule that says so (empty where none does)."""
    from dateline.intake.feeds import rules as said

    verdict = said.verdict(said.parse(rules), entry)
    return verdict.keep, verdict.rule or ""
