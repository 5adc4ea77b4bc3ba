"""How to cite an export, and whose the words in it are."""

from __future__ import annotations

from typing import Final

NOTICE: Final = (
    "Quotes are the words of the outlets named beside them and remain theirs; cite the reports. Values are claims by "
    "the speakers named, not findings. Places: GeoNames (CC BY 4.0), OurAirports and Natural Earth (public domain), "
    "unless imported by the user. Event names are those of PLOVER and ACLED; no data of either are included."
)


def citation(incidents: int | None, filters: str, accessed: str) -> str:
    """The line to cite an export by: how many incidents (None: not counted), chosen how, and the day of access (ISO
    8601)."""
    many = "incidents" if incidents is None else f"{incidents:,} incident{'' if incidents == 1 else 's'}"
    return f"dateline archive, {many}, filters: {filters or 'none'}, accessed {accessed}; sources: the reports named"
