"""Times: the expressions of running prose, found and tied to the report's date."""

from __future__ import annotations

from dateline.times.context import Anchor
from dateline.times.find import find_times
from dateline.times.meaning import Resolved, TimeExpression
from dateline.times.resolve import resolve
from dateline.times.timex import Timex, timex

__all__ = ["Anchor", "Resolved", "TimeExpression", "Timex", "find_times", "resolve", "timex"]
