"""Near-copies of reports: syndicated, cut, re-headlined and embedded texts. docs/copies.md says the rules."""

from dateline.incidents.copies.compare import (
    MIN_PART,
    MIN_SHARED,
    WINDOW_DAYS,
    Kind,
    Overlap,
    candidates,
    compare,
    window,
)
from dateline.incidents.copies.sketch import MOST_POSTINGS, Sketch, day_of, sketch, sketch_text

__all__ = [
    "MIN_PART", "MIN_SHARED", "MOST_POSTINGS", "WINDOW_DAYS", "Kind", "Overlap", "Sketch", "candidates", "compare",
    "day_of", "sketch", "sketch_text", "window",
]  # fmt: skip
