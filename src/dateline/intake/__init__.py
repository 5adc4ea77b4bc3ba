"""From bytes to a report: what the input is, what of it is the report, and who published it when."""

from __future__ import annotations

from dateline.intake.child import start as warm_up
from dateline.intake.inputs import Given, Limits, Taken
from dateline.intake.outcomes import Failed, Item, Skipped
from dateline.intake.take import looks_like_html, read_bytes, read_text

__all__ = [
    "Failed",
    "Given",
    "Item",
    "Limits",
    "Skipped",
    "Taken",
    "looks_like_html",
    "read_bytes",
    "read_text",
    "warm_up",
]
