"""Times of a report: every expression resolved against the report's own time, in text order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from dateline import times
from dateline.language.annotate import Annotated
from dateline.model.values import When
from dateline.reading.counted_days import counted_from
from dateline.reading.speaking import in_dateline, said_then


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression of the report with the time it means."""

    start: int
    end: int
    when: When


def find_moments(annotated: Annotated) -> tuple[Moment, ...]:
    """The anchored times of headline and body. `previous` is the moment told before, for "two days later"."""
    report = annotated.report
    anchor = times.Anchor(published=report.published)
    found: list[Moment] = []
    previous: When | None = None
    for sentence in annotated.body():
        own: list[Moment] = []
        for expression in times.find_times(sentence.text, sentence.start):
            if expression.kind not in ("DATE", "TIME"):
                continue
            resolved = times.resolve(expression, anchor, previous=previous)
            if resolved.when is None:
                continue
            own.append(Moment(expression.start, expression.end, resolved.when))
            if said_then(expression.start, sentence) or in_dateline(expression.start, expression.end, sentence):
                continue  # nothing is counted from the day of speaking or writing
            past = report.published is None or resolved.when.start[:10] <= report.published.end[:10]
            if past and resolved.when.precision in ("minute", "part_of_day", "day", "range"):
                previous = resolved.when
        counted = counted_from(sentence, [(m.start, m.end, m.when) for m in own if not said_then(m.start, sentence)])
        if counted and previous is not None and counted[-1].when.start < previous.start:
            previous = counted[-1].when  # what follows goes on with the deed that was counted back to
        found += sorted([*own, *(Moment(c.start, c.end, c.when) for c in counted)], key=lambda m: m.start)
    return tuple(found)


def days_before(times: Sequence[When], published: dt.date | None) -> int | None:
    """Whole days from the latest end of the times to the report's day; None where either is not known."""
    if published is None or not times:
        return None
    try:
        return (published - dt.date.fromisoformat(max(when.end for when in times)[:10])).days
    except ValueError:
        return None


def published_day(annotated: Annotated) -> dt.date | None:
    """The report's day, None where it is not known to the day."""
    published = annotated.report.published
    if published is None or published.precision not in ("minute", "day"):
        return None
    try:
        return dt.date.fromisoformat(published.start[:10])
    except ValueError:
        return None


def overlaps(one: When, other: When) -> bool:
    """Do two times share a day?"""
    return one.start[:10] <= other.end[:10] and other.start[:10] <= one.end[:10]
