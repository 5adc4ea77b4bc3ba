"""When an issue of an alert is due: its rhythm, its quiet hours and how many an hour may have, in its own zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateline.archive.alerts import Alert

HOUR = 3600.0
DAY_MINUTES = 24 * 60


def due(alert: Alert, at: float, closed: Sequence[float]) -> float:
    """When an issue that is begun at `at` is sent, in seconds since 1970. `closed`: when the last ones were.

    One sent at once goes at once, as long as the hour has not had as many as it may: then the next holds all that
    comes until it may go. In quiet hours nothing goes; what comes then goes at their end.
    """
    moment = at
    if alert.rhythm == "at_once":
        last = [one for one in closed if one > at - HOUR]
        if len(last) >= alert.most:
            moment = sorted(last)[-alert.most] + HOUR
    elif alert.rhythm == "hourly":
        moment = (at // HOUR + 1) * HOUR
    else:
        moment = _next(alert, at)
    return after_quiet(alert, moment)


def after_quiet(alert: Alert, moment: float) -> float:
    """The moment, or the end of the quiet hours that it lies in."""
    start, end = alert.quiet_from, alert.quiet_to
    if start is None or end is None or start == end:
        return moment
    local = _local(alert, moment)
    minute = local.hour * 60 + local.minute
    inside = start <= minute < end if start < end else minute >= start or minute < end
    if not inside:
        return moment
    return _at(alert, local, end, days=0 if minute < end else 1)


def _next(alert: Alert, at: float) -> float:
    """The next time of day, on the weekday where it is weekly, that lies after `at`."""
    local = _local(alert, at)
    for days in range(9):
        day = local + timedelta(days=days)
        if alert.rhythm == "weekly" and day.weekday() != alert.weekday:
            continue
        moment = _at(alert, local, alert.minute, days=days)
        if moment > at:
            return moment
    raise AssertionError("a week has every weekday")


def _local(alert: Alert, moment: float) -> datetime:
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(alert.zone))


def _at(alert: Alert, local: datetime, minute: int, *, days: int) -> float:
    day = local.date() + timedelta(days=days)
    clock = time(minute // 60 % 24, minute % 60)
    return datetime.combine(day, clock, ZoneInfo(alert.zone)).timestamp()
