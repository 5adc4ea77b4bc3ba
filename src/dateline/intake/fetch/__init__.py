"""The only door out: what is fetched from the web, and from where nothing is."""

from dateline.intake.fetch.asked import Asked, Fetched, Fetcher

__all__ = ["Asked", "Fetched", "Fetcher"]
