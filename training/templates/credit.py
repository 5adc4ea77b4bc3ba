"""How much an answer has in common with a key: 1 for the same, half for days or places in common, as MUC-4 counts."""

from __future__ import annotations

import datetime as dt
import re

from dateline.reading.templates.dates import MONTHS

_DAY = re.compile(r"(\d{1,2})\s+([A-Z]{3})[A-Z]*\s+(\d{2,4})")


def dates_credit(key: list[str], answer: str) -> float:
    """The credit of a date by the best of the key's alternatives."""
    given = period(answer)
    if given is None:
        return 0.0
    best = 0.0
    for text in key:
        wanted = period(text)
        if wanted == given:
            return 1.0
        if wanted is not None and wanted[0] <= given[1] and given[0] <= wanted[1]:
            best = 0.5
    return best


def period(text: str) -> tuple[dt.date, dt.date] | None:
    """First and last day of a date as the keys write it, None where it is not one."""
    days = []
    for day, month, year in _DAY.findall(text.upper()):
        try:
            days.append(dt.date(int(year) + 1900 if len(year) == 2 else int(year), MONTHS.index(month) + 1, int(day)))
        except ValueError:  # no such month, or no such day in it
            return None
    if not days:
        return None
    return (dt.date.min, days[-1]) if text.strip(" (").startswith("-") else (days[0], days[-1])


def places_credit(key: list[str], answer: str) -> float:
    """The credit of a location by the best of the key's alternatives; no answer is right where the key has none."""
    if not answer:
        return 0.0 if key else 1.0
    given = steps(answer)
    best = 0.0
    for text in key:
        wanted = steps(text)
        if wanted == given:
            return 1.0
        if wanted[0] == given[0]:
            best = 0.5
    return best


def steps(text: str) -> list[str]:
    """The names of a location from the country inwards, without their kinds."""
    return [re.sub(r"\s*\([^)]*\)", "", step).strip(" ()") for step in text.upper().strip("()").split(":")]
