"""Reading: from an annotated report to mentions with claims."""

from dateline.reading.read import Told, read_mentions

__all__ = ["Told", "read_mentions"]
