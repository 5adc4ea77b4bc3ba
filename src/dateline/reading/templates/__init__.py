"""Full templates of incidents: fillers with their attributes, date and location, in the shape of the keys of MUC-4."""

from __future__ import annotations

from dateline.reading.templates.dates import dateline_day
from dateline.reading.templates.drafts import DraftTemplate, Mention, Span
from dateline.reading.templates.fill import Caution, full_template
from dateline.reading.templates.locations import PlaceString, place_strings

__all__ = [
    "Caution", "DraftTemplate", "Mention", "PlaceString", "Span", "dateline_day", "full_template", "place_strings",
]  # fmt: skip
