"""Full templates of incidents: fillers with their attributes, date and location, in the shape of the keys of MUC-4."""

from __future__ import annotations

from dateline.reading.templates.dates import dateline_day
from dateline.reading.templates.drafts import DraftTemplate, Mention, Span
from dateline.reading.templates.fill import Caution, full_template

__all__ = ["Caution", "DraftTemplate", "Mention", "Span", "dateline_day", "full_template"]
