"""Quarters of a town that are told without it: "the Austin neighbourhood", "the West Side"."""

from __future__ import annotations

import re
from collections import Counter

from dateline.places.gazetteer import Row
from dateline.places.geometry import kilometres
from dateline.places.resolved import Meant

QUARTERS = frozenset(["neighbourhood", "neighborhood", "quarter"])  # words that say a part of a town, never a town
TOWN = 50_000  # people from which a town has quarters that news name alone
NEAR_KM = 40.0  # a listed place this near the town may be the quarter told
_SIDE = re.compile(r"(?:(?:near|far|upper|lower) )?(?:north|south|east|west)(?:east|west)?(?:ern)? side", re.I)


def town_of(meant: Meant, index: int) -> Row | None:
    """The town whose quarter a name is by the words beside it; None where it is no quarter, or of no one town."""
    toponym, setting = meant.report.toponyms[index], meant.report.settings[index]
    if setting.generic not in QUARTERS and not _SIDE.fullmatch(toponym.text):
        return None
    towns: Counter[int] = Counter()
    rows: dict[int, Row] = {}
    for number, row in enumerate(meant.rows):
        if number == index or row is None or row.level != "settlement" or row.population < TOWN:
            continue
        if meant.report.toponyms[number].text != toponym.text and meant.report.settings[number].generic not in QUARTERS:
            towns[row.id] += 1
            rows[row.id] = row
    if not towns:
        return None
    (first, most), *others = towns.most_common(2)
    return rows[first] if not others or most > others[0][1] else _before(meant, index, rows)


def _before(meant: Meant, index: int, rows: dict[int, Row]) -> Row | None:
    """Of several towns the one named last before the quarter."""
    return next((row for row in reversed(meant.rows[:index]) if row is not None and row.id in rows), None)


def elsewhere(meant: Meant, index: int, row: Row) -> bool:
    """Is the row far from the town whose quarter the name is?"""
    town = town_of(meant, index)
    return town is not None and kilometres(town.lat, town.lon, row.lat, row.lon) > NEAR_KM + town.radius_km
