"""When an incident was, as the keys of full templates write it: "12 JAN 90", "- 12 JAN 90" for on or before that day,
"05 JAN 90 - 12 JAN 90" for a day of that time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.model.report import Published
from dateline.model.values import When
from dateline.reading.templates.features import Seen
from dateline.reading.templates.view import View
from dateline.times import Anchor, TimeExpression, find_times, resolve

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_NAMES = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug"
    r"|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt"
    r"|(?<=\d )(?:may|mar)|may(?= \d))\b"
)
# "24 Oct 89": the day and year of a wire report's first line.
_DATELINE = re.compile(
    r"\b(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{4}|\d\d)\b", re.I
)
_HEAD = 200  # characters within which a dateline stands
_LONGEST = 400  # days: what is wider says nothing of when


@dataclass(frozen=True, slots=True)
class Told:
    """A time told in the report: where, its first and last day, and how finely it is told."""

    start: int
    first: dt.date
    last: dt.date
    precision: str


def dateline_day(text: str) -> dt.date | None:
    """The day of a report's dateline ("BOGOTA, 24 OCT 89"), None where it has none."""
    match = _DATELINE.search(text[:_HEAD])
    if match is None:
        return None
    year = int(match[3]) + (1900 if int(match[3]) < 100 else 0)
    try:
        return dt.date(year, MONTHS.index(match[2].upper()) + 1, int(match[1]))
    except ValueError:
        return None


def template_date(seen: Seen, published: dt.date | None) -> str:
    """The day or days of the incident, from the time told nearest to it; the day of the report where none is told."""
    told = _nearest(seen, times_of(seen.view, published))
    if told is None:
        return f"- {written(published)}" if published else ""
    if told.first == told.last:
        return written(told.first)
    return f"{written(told.first)} - {written(told.last)}"


def written(day: dt.date) -> str:
    """A day as the keys write it."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year % 100:02d}"


def times_of(view: View, published: dt.date | None) -> list[Told]:
    """The past days and spans told in a report, in order."""
    text = _recased(view.text)
    iso = published.isoformat() if published else ""
    anchor = Anchor(Published(iso, iso, "day", "dateline", iso)) if published else Anchor(None)
    return [told for expression in find_times(text) if (told := _told(expression, anchor, published)) is not None]


def _recased(text: str) -> str:
    """A text with only months and weekdays capitalised: time words are found in it whatever its case was."""
    low = text.lower()
    return _NAMES.sub(lambda m: m.group().capitalize(), low) if len(low) == len(text) else text


def _told(expression: TimeExpression, anchor: Anchor, published: dt.date | None) -> Told | None:
    if expression.kind not in ("DATE", "TIME"):
        return None
    when = resolve(expression, anchor, tense="past").when
    days = _days(when) if when is not None else None
    if when is None or days is None:
        return None
    first, last = days
    if published is not None:
        if first > published or (last - first).days > _LONGEST:
            return None
        last = min(last, published)
    return Told(expression.start, first, last, when.precision)


def _days(when: When) -> tuple[dt.date, dt.date] | None:
    try:
        return dt.date.fromisoformat(when.start[:10]), dt.date.fromisoformat(when.end[:10])
    except ValueError:
        return None


def _nearest(seen: Seen, times: list[Told]) -> Told | None:
    """The time in a sentence of the incident, the one with most of its fillers first; dateline times tell nothing."""
    best: tuple[float, int] | None = None
    chosen = None
    for told in times:
        score = _score(seen, told)
        if score is not None and (best is None or (score, -told.start) > best):
            best, chosen = (score, -told.start), told
    return chosen


def _score(seen: Seen, told: Told) -> float | None:
    index = seen.view.covered(told.start, told.start + 1)[0]
    if index >= len(seen.view.tokens):
        return None
    number = seen.view.sentence[index]
    anchors = list(_anchor_sentences(seen))
    if number not in anchors:
        return None
    return anchors.count(number)


def _anchor_sentences(seen: Seen) -> Iterator[int]:
    view = seen.view
    for span in seen.draft.anchors():
        first, after = view.covered(span.start, span.end)
        if first < after:
            yield view.sentence[first]
