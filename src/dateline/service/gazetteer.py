"""The user's own places: importing, listing, removing them, and explaining what a name can mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.model.errors import InputError
from dateline.places import Gazetteer, Row, kilometres, open_gazetteer
from dateline.places.importing import Options, Report, import_file, remove_source, sources
from dateline.places.names import key_of
from dateline.places.user_rows import Source
from dateline.service.reader import gazetteer
from dateline.settings import Settings

__all__ = ["Candidate", "Options", "Report", "Source", "find", "import_places", "remove_source", "sources"]
ORIGINS = {"geonames": "GeoNames", "ourairports": "OurAirports", "dateline": "supplement"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that a name can mean: its row, how the name led there, what contains it (outward), where the row
    comes from, and how far it lies from the point that was asked about."""

    row: Row
    found_by: str
    within: tuple[str, ...]
    source: str
    distance_km: float | None


def import_places(path: Path, settings: Settings, options: Options | None = None) -> Report:
    """Imports a file of places. Raises a DatelineError where none can be imported; then all stays as it was."""
    opened = open_gazetteer(folder=settings.cache_dir)
    try:
        report = import_file(path, settings.data_dir, opened, options)
    finally:
        opened.close()
    if not report.rows and not report.names:
        raise InputError(_nothing(path, report), report=report)
    return report


def _nothing(path: Path, report: Report) -> str:
    if report.refused:
        first = report.first[0]
        told = f"all {report.refused:,} rows were refused" if not report.left_out else f"{report.refused:,} refused"
        return f"{path}: no row was imported: {told}; the first, line {first.line}: {first.message}"
    left_out = ", ".join(f"{kind} {number:,}" for kind, number in report.left_out.items())
    return f"{path}: no row was imported" + (f"; left out: {left_out}" if left_out else ": it holds none")


def find(
    name: str,
    settings: Settings,
    *,
    country: str | None = None,
    near: tuple[float, float] | None = None,
    limit: int = 20,
) -> list[Candidate]:
    """The places that a name can mean, in the order in which reading weighs them, the user's own among them.

    Where the name is in no list of names the places that another spelling of it leads to are given. `country` (an ISO
    code) keeps those of one country; `near` orders by distance from a point.
    """
    places = gazetteer(settings.cache_dir, settings.data_dir)
    key = key_of(name)
    rows: Sequence[Row] = places.lookup(key) if key else ()
    folded = not rows
    rows = places.folded(key) if folded and key else rows
    found = [_candidate(places, row, key, folded, near) for row in rows if country in (None, row.country)]
    if near is not None:
        found.sort(key=lambda one: one.distance_km or 0.0)
    return found[:limit]


def _candidate(places: Gazetteer, row: Row, key: str, folded: bool, near: tuple[float, float] | None) -> Candidate:
    by = "another spelling" if folded else "its name" if key == key_of(row.name) else "a further name"
    origin = row.source or ORIGINS.get(row.gid.partition(":")[0], row.gid)
    within = tuple(above.name for above in places.chain(row))
    distance = None if near is None else round(kilometres(*near, row.lat, row.lon), 1)
    return Candidate(row, by, within, origin, distance)
