"""Incidents over time, in bars of days, months or years, each of which leads to the question for it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass

MOST_BARS = 60
WIDTH, HEIGHT = 600.0, 64.0
_WIDEST = 64.0  # of a bar
_FORMS = ((10, "day"), (7, "month"), (4, "year"))
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it stands for (`since` and `until` are one date, month or year), and where it is drawn."""

    since: str
    label: str
    count: int
    x: float
    width: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The bars in order; `whole` is false where only a part of the incidents was counted."""

    unit: str
    bars: tuple[Bar, ...]
    most: int
    first: str
    last: str
    whole: bool
    total: int


def timeline(days: Mapping[str, int], whole: bool = True) -> Timeline | None:
    """The bars of incidents by the day on which they begin; None where none has a day."""
    for length, unit in _FORMS:
        counts: dict[str, int] = {}
        for day, number in days.items():
            if len(day) >= min(length, 4):
                counts[day[:length]] = counts.get(day[:length], 0) + number
        slots = _between(min(counts), max(counts), length) if counts else []
        if counts and len(slots) <= MOST_BARS:
            return _drawn(unit, slots, counts, whole)
    return _drawn("year", slots[-MOST_BARS:], counts, False) if counts else None


def _between(first: str, last: str, length: int) -> list[str]:
    """Every day, month or year from the first to the last; more than MOST_BARS + 1 are not listed but by years."""
    found: list[str] = []
    at = first
    while at <= last and (length == 4 or len(found) <= MOST_BARS):
        found.append(at)
        at = _next(at)
    return found


def _next(at: str) -> str:
    parts = [int(part) for part in at.split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    if len(parts) == 1:
        return f"{year + 1:04}"
    if len(parts) == 3 and day < monthrange(year, month)[1]:
        return f"{year:04}-{month:02}-{day + 1:02}"
    year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return f"{year:04}-{month:02}" + ("-01" if len(parts) == 3 else "")


def _drawn(unit: str, slots: list[str], counts: Mapping[str, int], whole: bool) -> Timeline:
    most = max(counts.values())
    step = WIDTH / len(slots)
    wide = min(max(step - 1.5, 1.0), _WIDEST)
    bars = []
    for place, slot in enumerate(slots):
        count = counts.get(slot, 0)
        height = round((HEIGHT - 4) * count / most, 1) if count else 0.0
        bars.append(
            Bar(
                slot, label(slot), count, round(place * step + (step - wide) / 2, 1), round(wide, 1),
                round(HEIGHT - height, 1), height,
            )
        )  # fmt: skip
    return Timeline(unit, tuple(bars), most, label(slots[0]), label(slots[-1]), whole, sum(counts.values()))


def label(slot: str) -> str:
    """A day, month or year as people write it."""
    parts = slot.split("-")
    if len(parts) == 1:
        return slot
    month = _MONTHS[int(parts[1]) - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"
