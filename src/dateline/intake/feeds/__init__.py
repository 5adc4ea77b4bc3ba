"""Feeds, lists of sources, site maps and newsletters -> entries, and entries -> inputs. Every field is hostile text."""

from dateline.intake.feeds.entries import Entry, Feed, Problem, Wanted
from dateline.intake.feeds.items import outcomes
from dateline.intake.feeds.read import is_feed, read_feed

__all__ = ["Entry", "Feed", "Problem", "Wanted", "is_feed", "outcomes", "read_feed"]
