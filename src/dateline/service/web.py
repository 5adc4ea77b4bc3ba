"""What watching takes from the rooms of fetching and of feeds, in one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.archive.sources import Source
from dateline.intake import feeds
from dateline.intake.feeds import Entry, Feed, rules
from dateline.intake.fetch import Fetched, Fetcher, Turns
from dateline.intake.outcomes import Failed, Item
from dateline.service import fetching
from dateline.settings import Settings


def open_fetcher(settings: Settings, turns: Turns | None = None) -> Fetcher:
    """The guarded fetcher: the only way out."""
    return fetching.made(settings, turns)


def feed_of(fetched: Fetched, settings: Settings) -> Feed:
    """The feed in an answer. Raises InputError where it is none."""
    return feeds.read_feed(
        fetched.body, url=fetched.url, media=fetched.media, charset=fetched.charset, limits=settings.limits()
    )


def outcome_of(feed: Feed, entry: Entry, source: Source) -> Item | Failed | str:
    """What comes of an entry: an input, a failure, or the address of the page that has to be fetched."""
    alone = replace(feed, entries=(entry,), problems=())
    for one in feeds.outcomes(alone, source_url=source.url, outlet=source.outlet, full=source.full):
        return one.url if isinstance(one, feeds.Wanted) else one
    raise AssertionError("an entry without outcome")


def problems_of(feed: Feed, source: Source) -> Iterator[Failed]:
    """The failures of entries that could not be taken from a feed."""
    bare = replace(feed, entries=())
    name = f"{source.url}/{feed.address}" if feed.kind == "mail" else source.url
    for one in feeds.outcomes(bare, source_url=name, outlet=source.outlet, full=source.full):
        if isinstance(one, Failed):
            yield one


def rules_of(text: str) -> list[rules.Rule]:
    """The rules of a source: one a line, empty lines and what follows `#` at the start of one passed over.

    Raises UsageError for a line that is none.
    """
    lines = (line.strip() for line in text.splitlines())
    return [rules.parse(line) for line in lines if line and not line.startswith("#")]


def kept(text: str, entry: Entry) -> tuple[bool, str]:
    """Whether the rules of a source keep an entry, and why: the rule that decided, or that there is none."""
    keep, rule = rules.verdict(rules_of(text), entry)
    return keep, str(rule) if rule is not None else ("no rule drops it" if keep else "no rule keeps it")
