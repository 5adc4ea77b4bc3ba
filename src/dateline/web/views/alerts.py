"""What pages say of alerts: when they are sent, what stood in an issue, what a preview found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from dateline.alerts.contents import Entry, Line, Said
from dateline.archive.alerts import Alert
from dateline.exchange.words import many
from dateline.incidents.stands import NEW
from dateline.web.views.timeline import label

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MOST_LEADING: Final = 2  # sentences of a new incident
RHYTHMS: Final = {"at_once": "at once", "hourly": "every hour", "daily": "once a day", "weekly": "once a week"}


@dataclass(frozen=True, slots=True)
class Sent:
    """An issue in a list of issues: its number (None of a preview), when, how much; and the first of what it says."""

    n: int | None
    when: str
    said: str
    entries: tuple[Entry, ...] = ()
    more: int = 0
    waiting: bool = False


def clock(minute: int) -> str:
    """A minute of the day: `08:00`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def rhythm(alert: Alert) -> str:
    """When an alert is sent, in words."""
    said = {
        "at_once": f"at once, at most {many(alert.most, 'time')} an hour", "hourly": "every hour",
        "daily": f"every day at {clock(alert.minute)}",
        "weekly": f"every {DAYS[alert.weekday]} at {clock(alert.minute)}",
    }[alert.rhythm]  # fmt: skip
    if alert.quiet_from is not None and alert.quiet_to is not None:
        said += f", nothing from {clock(alert.quiet_from)} to {clock(alert.quiet_to)}"
    timed = alert.rhythm in ("daily", "weekly") or alert.quiet_from is not None
    return f"{said} ({alert.zone})" if timed else said


def news(alert: Alert) -> str:
    """Of what an alert tells, in words."""
    if alert.only_new:
        return "new incidents; of those told, what takes back what was said"
    return "new incidents, and what changes in them: tolls, claims of responsibility, denials, corrections"


def moment(at: float, zone: str) -> str:
    """Seconds since 1970 as people write them, in a zone: `27 Nov 2026, 08:00`."""
    there = datetime.fromtimestamp(at, ZoneInfo(zone))
    return f"{label(there.date().isoformat())}, {there:%H:%M}"


def incidents(number: int) -> str:
    """`3 incidents`."""
    return many(number, "incident")


def leading(entry: Entry, line: Line) -> tuple[Said, ...]:
    """The sentences that tell most of an incident that is new; none for other news, which have their own."""
    if line.kind != NEW:
        return ()
    count = Counter(one.quote for one in entry.claims)
    first = {one.quote: one for one in reversed(entry.claims)}
    return tuple(first[quote] for quote, _ in count.most_common(MOST_LEADING))
