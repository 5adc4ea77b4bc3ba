"""Precision scales of other collections, derived from our places and times: ACLED's (1-3) and UCDP GED's (1-7, 1-5).

One is the most precise on every scale. The scales are tables of ours; docs/precision.md retells their definitions, says
where those were read and where our places and times fit them only roughly.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dateline.model.values import Place, Value, When
from dateline.model.vocabulary import PlaceLevel, PlaceRelation, TimePrecision


@dataclass(frozen=True, slots=True)
class Scales:
    """Where a place or time stands on the scales of ACLED and UCDP GED; None where a scale has no value for it."""

    acled: int | None = None
    ucdp: int | None = None


_NONE = Scales()
_LEVELS: dict[PlaceLevel, Scales] = {
    "point": Scales(1, 1),
    "neighbourhood": Scales(1, 1),
    "settlement": Scales(1, 1),
    "offset": Scales(2, 2),
    "admin2": Scales(2, 3),
    "admin1": Scales(3, 4),
    "region": Scales(3, 5),
    "country": Scales(3, 6),
    "unknown": _NONE,
}
# A relation to a place is at best as precise as this.
_RELATIONS: dict[PlaceRelation, Scales] = {
    "in": Scales(1, 1),
    "near": Scales(2, 2),
    "outside": Scales(2, 2),
    "offset": Scales(2, 2),
    "between": Scales(2, 5),
    "along": Scales(2, 5),
    "off": Scales(3, 7),
}
_INFERRED = Scales(2, 2)  # named, but placed by what contains it
_TIMES: dict[TimePrecision, Scales] = {
    "minute": Scales(1, 1),
    "part_of_day": Scales(1, 1),
    "day": Scales(1, 1),
    "week": Scales(2, 3),
    "month": Scales(3, 4),
    "season": Scales(None, 5),
    "year": Scales(None, 5),
    "unknown": _NONE,
}
# A range by its days: up to so many days, so precise.
_RANGES: tuple[tuple[int, Scales], ...] = ((1, Scales(1, 1)), (6, Scales(2, 2)), (7, Scales(2, 3)), (31, Scales(3, 4)))
_LONGER = Scales(None, 5)


def place_scales(place: Place) -> Scales:
    """ACLED's `geo_precision` and UCDP GED's `where_prec` of a place; both None where it is not located."""
    level = _LEVELS[place.level]
    if place.lat is None or place.lon is None or level == _NONE:
        return _NONE
    scales = _coarser(level, _RELATIONS[place.relation])
    return _coarser(scales, _INFERRED) if place.inferred else scales


def time_scales(when: When) -> Scales:
    """ACLED's `time_precision` and UCDP GED's `date_prec` of a time; ACLED's is None beyond a month."""
    if when.precision != "range":
        return _TIMES[when.precision]
    try:
        days = (dt.date.fromisoformat(when.end[:10]) - dt.date.fromisoformat(when.start[:10])).days + 1
    except ValueError:  # an end stated to the month or year only
        return _LONGER
    return next((scales for most, scales in _RANGES if days <= most), _LONGER)


def scales_of(value: Value | None) -> Scales | None:
    """The scales of a place or a time; None for every other value and for what no scale has a value for."""
    if isinstance(value, Place):
        found = place_scales(value)
    elif isinstance(value, When):
        found = time_scales(value)
    else:
        return None
    return None if found == _NONE else found


def _coarser(one: Scales, other: Scales) -> Scales:
    return Scales(max(one.acled or 0, other.acled or 0), max(one.ucdp or 0, other.ucdp or 0))
