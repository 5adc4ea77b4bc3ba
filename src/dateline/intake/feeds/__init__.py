"""Feeds, lists of sources, site maps and newsletters -> entries, and entries -> inputs. Every field is hostile text."""

from dateline.intake.feeds.entries import Entry, Feed, Problem

__all__ = ["Entry", "Feed", "Problem"]
