"""Statuses seen over the whole report: what the report is about is new; what is older beside it is background."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dateline.model.vocabulary import Status
from dateline.reading.events import Event
from dateline.reading.status import Judged
from dateline.reading.tellings import Surroundings

# An event told beside a newer one is context where it is this many days older.
_OLDER_DAYS = 2


def settle(events: list[Event], around: Surroundings) -> list[Event]:
    """The events with statuses that hold together. Changes only tellings whose status is not firm."""
    new = [e for e in events if e.status == "new" and e.violent]
    main = next((e for e in new if any(t.lead for t in e.tellings)), new[0] if new else None)
    for event in new:
        if event is main:
            continue
        older = _days_apart(event, main)
        led = any(t.lead for t in event.tellings)
        if older is not None and older >= _OLDER_DAYS and not led:
            _set(event, "background", "older than what the report is about")
    return events


def _days_apart(event: Event, main: Event | None) -> int | None:
    """Days from the event to the main event, where both have a day."""
    if main is None or not event.times or not main.times:
        return None
    try:
        mine = dt.date.fromisoformat(min(w.end for w in event.times)[:10])
        theirs = dt.date.fromisoformat(min(w.start for w in main.times)[:10])
    except ValueError:
        return None
    return (theirs - mine).days


def _set(event: Event, status: Status, reason: str) -> None:
    event.tellings = [replace(t, judged=Judged(status, reason)) if not t.judged.firm else t for t in event.tellings]
