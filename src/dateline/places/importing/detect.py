"""Which format a table has, by its first lines; and how a table with a header is read."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from dateline.model.errors import BinaryInput, EmptyInput, InputError
from dateline.places.user_rows import NAMES_ONLY

GEONAMES, CSV, WHOS_ON_FIRST = "geonames", "csv", "whosonfirst"
FORMATS = (GEONAMES, NAMES_ONLY, WHOS_ON_FIRST, CSV)
SQLITE = b"SQLite format 3\x00"
GEONAMES_COLUMNS = 19
NAME_COLUMNS = (8, 10)  # alternateNames.txt and alternateNamesV2.txt
_DELIMITERS = ("\t", ";", ",")

# What columns are called. The first name of each is how the documentation calls it.
COLUMNS = {
    "name": ("name", "placename", "place_name", "place", "wof_name"),
    "lat": ("lat", "latitude", "y", "geom_latitude", "lbl_latitude"),
    "lon": ("lon", "lng", "long", "longitude", "x", "geom_longitude", "lbl_longitude"),
    "class": ("class", "level", "type", "kind", "feature", "feature_code", "placetype", "wof_placetype"),
    "country": ("country", "iso", "iso2", "country_code", "iso_country", "wof_country"),
    "aliases": ("aliases", "alias", "alternatenames", "alternate_names", "other_names"),
    "radius_km": ("radius_km", "radius"),
    "population": ("population", "wof_population"),
    "id": ("id", "wof_id"),
    "current": ("is_current", "mz_is_current"),
    "superseded": ("superseded_by", "wof_superseded_by"),
}


@dataclass(frozen=True, slots=True)
class Header:
    """The columns of a table: their delimiter, how many there are, and where each known one stands."""

    delimiter: str
    width: int
    at: dict[str, int]


def format_of(head: bytes, name: str) -> str:
    """The format. Raises BinaryInput, EmptyInput or InputError where it is none."""
    if head.startswith(SQLITE):
        return WHOS_ON_FIRST
    lines = _lines(head, name)
    fields = lines[0].split("\t")
    if len(fields) == GEONAMES_COLUMNS and fields[0].isdecimal():
        return GEONAMES
    if len(fields) in NAME_COLUMNS and fields[0].isdecimal() and fields[1].isdecimal():
        return NAMES_ONLY
    heads = _names(lines[0])
    if "placetype" in heads[1] or "wof_placetype" in heads[1]:
        return WHOS_ON_FIRST
    if any(one in heads[1] for one in COLUMNS["lat"]):
        return CSV
    # A broken first row must not cost the others: what most of the first lines are counts.
    widths = [line.count("\t") + 1 for line in lines[:50]]
    if sum(w == GEONAMES_COLUMNS for w in widths) * 2 > len(widths):
        return GEONAMES
    if sum(w in NAME_COLUMNS for w in widths) * 2 > len(widths):
        return NAMES_ONLY
    raise InputError(
        f"{name} is no table of places: its first line names no columns such as name, lat, lon, and it has not "
        f"GeoNames' {GEONAMES_COLUMNS} columns"
    )


def header_of(line: str, name: str) -> Header:
    """The columns that a header line names. Raises InputError where name, lat or lon are not among them."""
    delimiter, names = _names(line)
    at = {}
    for column, called in COLUMNS.items():
        found = [names.index(one) for one in called if one in names]
        if found:
            at[column] = found[0]
    missing = [column for column in ("name", "lat", "lon") if column not in at]
    if missing:
        raise InputError(
            f"{name}: the first line names no column {', '.join(missing)}; it must name at least name, lat and lon"
        )
    return Header(delimiter, len(names), at)


def _names(line: str) -> tuple[str, list[str]]:
    delimiter = max(_DELIMITERS, key=line.count)
    try:
        names = next(csv.reader([line], delimiter=delimiter))
    except (csv.Error, StopIteration):
        names = []
    return delimiter, [name.strip().lower().replace(":", "_").replace(" ", "_") for name in names]


def _lines(head: bytes, name: str) -> list[str]:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError(f"{name} is UTF-16; save it as UTF-8")
    if b"\x00" in head[:4096] and head[:4096].count(b"\x00") > 8:
        raise BinaryInput(f"{name} is no table of text")
    text = head.decode("utf-8-sig", "replace")
    lines = [line.rstrip("\r") for line in text.split("\n") if line.strip()]
    if not lines:
        raise EmptyInput(f"{name} holds no rows")
    return lines
