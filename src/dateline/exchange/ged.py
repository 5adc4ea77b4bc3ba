"""Incidents in the columns of UCDP's GED. Lossy: docs/exports.md says what it cannot hold. Nothing is invented."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Final

from dateline.exchange.acled import aim, doer
from dateline.exchange.areas import divisions
from dateline.exchange.told import Column, Row, Told, drawn
from dateline.model.precision import place_scales, time_scales
from dateline.model.vocabulary import SILENT_STANCES

COLUMNS: Final = (
    Column("id"), Column("relid"), Column("year", "int"), Column("active_year", "bool"), Column("code_status"),
    Column("type_of_violence", "int"), Column("conflict_dset_id"), Column("conflict_new_id", "int"),
    Column("conflict_name"), Column("dyad_dset_id"), Column("dyad_new_id", "int"), Column("dyad_name"),
    Column("side_a_dset_id"), Column("side_a_new_id", "int"), Column("side_a"), Column("side_b_dset_id"),
    Column("side_b_new_id", "int"), Column("side_b"), Column("number_of_sources", "int"), Column("source_article"),
    Column("source_office"), Column("source_date"), Column("source_headline"), Column("source_original"),
    Column("where_prec", "int"), Column("where_coordinates"), Column("where_description"), Column("adm_1"),
    Column("adm_2"), Column("latitude", "float"), Column("longitude", "float"), Column("geom_wkt"),
    Column("priogrid_gid", "int"), Column("country"), Column("country_id", "int"), Column("region"),
    Column("event_clarity", "int"), Column("date_prec", "int"), Column("date_start"), Column("date_end"),
    Column("deaths_a", "int"), Column("deaths_b", "int"), Column("deaths_civilians", "int"),
    Column("deaths_unknown", "int"), Column("best", "int"), Column("high", "int"), Column("low", "int"),
    Column("gwnoa", "int"), Column("gwnob", "int"),
)  # fmt: skip
_EMPTY: Final[Row] = dict.fromkeys(column.name for column in COLUMNS)
_JOINT = ";"


def row(told: Told) -> Row:
    """The row of an incident. What is not told, or has no counterpart here, is None."""
    record, place, when = told.record, told.place, told.when
    first, second = doer(told), aim(told)
    where, at, killed = divisions(place), drawn(place), record.totals.get("killed")
    reports = told.in_order()
    return {
        **_EMPTY, "id": record.id, "year": int(when.start[:4]) if when else None,
        "code_status": "invented" if told.invented else None, "side_a": first and first.name,
        "side_b": second and second.name, "number_of_sources": len(record.reports),
        "source_article": _list(
            ",".join(part for part in (r.outlet, r.published and r.published[:10], r.headline) if part)
            for r in reports
        ),
        "source_office": _list(r.outlet for r in reports), "source_date": _list(_day(r.published) for r in reports),
        "source_headline": _list(r.headline for r in reports), "source_original": _list(_tellers(told)),
        "where_prec": place_scales(place).ucdp if place else None, "where_coordinates": place and place.name,
        "where_description": place and place.as_said, "adm_1": where.first, "adm_2": where.second,
        "latitude": at and at[0], "longitude": at and at[1], "geom_wkt": at and f"POINT ({at[1]} {at[0]})",
        "priogrid_gid": at and priogrid(*at), "country": where.country,
        "date_prec": time_scales(when).ucdp if when else None, "date_start": when and when.start[:10],
        "date_end": when and when.end[:10], "deaths_a": killed.perpetrators if killed else None,
        "deaths_civilians": killed.civilians if killed else None, "best": killed.best if killed else None,
        "high": killed.high if killed else None, "low": killed.low if killed else None,
    }  # fmt: skip


def priogrid(lat: float, lon: float) -> int:
    """The cell of PRIO-GRID: half degrees, numbered eastward from the south-west corner, row by row, from 1."""
    north = min(math.floor((lat + 90) * 2), 359)
    east = min(math.floor((lon + 180) * 2), 719)
    return north * 720 + east + 1


def _tellers(told: Told) -> Iterator[str | None]:
    """Who says how many were killed; where nobody does, who speaks of it at all."""
    claims = [one.claim for one in told.record.claims if one.claim.stance not in SILENT_STANCES]
    chosen = [claim for claim in claims if claim.slot == "killed"] or claims
    for claim in chosen:
        yield claim.speaker.name


def _day(published: str | None) -> str | None:
    return published[:10] if published else None


def _list(parts: Iterable[str | None]) -> str | None:
    return _JOINT.join(dict.fromkeys(part for part in parts if part)) or None
