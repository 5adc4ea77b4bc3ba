"""Rows that the words beside a name speak against: "Hosha, 12 km east of Y" is the Hosha there, listed or not."""

from __future__ import annotations

from dateline.places.gazetteer import Row
from dateline.places.geometry import kilometres
from dateline.places.quarters import elsewhere
from dateline.places.resolved import Meant
from dateline.places.telling import OBSCURE
from dateline.places.unlisted import placed_by_phrase, possessor

POSSESSED_KM = 50.0  # how far beyond the edge of Y "Y's X" may lie
FAR_SEAT_KM = 100.0  # between the point of a district and the town that it is named after
FAR_KM = 250.0  # from every other place of the report: not the village that it tells of
CITY = 50_000  # people from which a town is no village
_VILLAGES = frozenset({"village", "hamlet", "border village"})
STATED_KM = 15.0  # how far beyond its stated area a place may lie; distances are told in round numbers


def corrected(meant: Meant) -> Meant:
    """The rows, each replaced by another candidate or by None where the words place the name elsewhere."""
    rows = list(meant.rows)
    for index, row in enumerate(meant.rows):
        if row is None or row.level == "country":
            continue
        if (
            _possessed_elsewhere(meant, index, row)
            or _held_elsewhere(meant, index, row)
            or elsewhere(meant, index, row)
        ):
            rows[index] = None
            continue
        if _far_namesake(meant, index, row):
            rows[index] = None
            continue
        rows[index] = row = _around_its_seat(meant, index, row)
        stated = placed_by_phrase(meant, index)
        if stated is None or stated.lat is None or stated.lon is None:
            continue
        reach = (stated.radius_km or 0.0) + STATED_KM
        near = [
            (away, candidate.id, candidate)
            for candidate in meant.report.toponyms[index].candidates
            if (away := kilometres(stated.lat, stated.lon, candidate.lat, candidate.lon)) <= reach + candidate.radius_km
        ]
        if all(candidate.id != row.id for _, _, candidate in near):
            rows[index] = min(near)[2] if near else None
    return Meant(meant.report, rows)


def _around_its_seat(meant: Meant, index: int, row: Row) -> Row:
    """A district whose point lies far from the one town of its name in its division: the town, taken for a district.

    Points of districts are now and then those of the whole division.
    """
    if row.level != "admin2" or meant.report.settings[index].sort != "admin2":
        return row
    above = {held.id for held in meant.report.gazetteer.chain(row) if held.level == "admin1"}
    seats = [
        town for town in meant.report.toponyms[index].candidates
        if town.level == "settlement" and above & {held.id for held in meant.report.gazetteer.chain(town)}
    ]  # fmt: skip
    if len(seats) != 1 or kilometres(seats[0].lat, seats[0].lon, row.lat, row.lon) <= FAR_SEAT_KM:
        return row
    return seats[0]


def _far_namesake(meant: Meant, index: int, row: Row) -> bool:
    """ "The village of Murom, close to the border" is no city far from all that the report names."""
    if meant.report.settings[index].generic not in _VILLAGES or row.level != "settlement" or row.population < CITY:
        return False
    others = [
        (other, meant.report.toponyms[number])
        for number, other in enumerate(meant.rows)
        if other is not None and other.level not in ("country", "region")
    ]
    away = [
        kilometres(other.lat, other.lon, row.lat, row.lon) - other.radius_km
        for other, toponym in others
        if toponym.text != meant.report.toponyms[index].text
    ]
    return bool(away) and min(away) > FAR_KM


def _held_elsewhere(meant: Meant, index: int, row: Row) -> bool:
    """ "Sarkh, Logar" is no small town of another country than Logar's."""
    if index + 1 >= len(meant.rows) or (holder := meant.rows[index + 1]) is None or row.population > OBSCURE:
        return False
    if holder.level not in ("admin1", "admin2", "country") or not row.country or not holder.country:
        return False
    gap = meant.text[meant.report.settings[index].end : meant.report.toponyms[index + 1].start]
    return gap == ", " and row.country != holder.country


def _possessed_elsewhere(meant: Meant, index: int, row: Row) -> bool:
    """ "Bogra's Sherpur" is no Sherpur far from Bogra."""
    owner = possessor(meant, index)
    if owner is None or owner.level not in ("settlement", "admin1", "admin2"):
        return False
    away = kilometres(owner.lat, owner.lon, row.lat, row.lon)
    return away > owner.radius_km + row.radius_km + POSSESSED_KM
