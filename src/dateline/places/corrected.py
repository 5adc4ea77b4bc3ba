"""Rows that the words beside a name speak against: "Hosha, 12 km east of Y" is the Hosha there, listed or not."""

from __future__ import annotations

from dateline.places.gazetteer import Row
from dateline.places.geometry import kilometres
from dateline.places.quarters import elsewhere
from dateline.places.resolved import Meant
from dateline.places.telling import OBSCURE
from dateline.places.unlisted import placed_by_phrase, possessor

POSSESSED_KM = 50.0  # how far beyond the edge of Y "Y's X" may lie
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
