"""Names of country and divisions of a place, as ACLED and UCDP GED have columns for them."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.values import Place


@dataclass(frozen=True, slots=True)
class Divisions:
    """Country, first and second level; None where it is not known."""

    country: str | None = None
    first: str | None = None
    second: str | None = None


def divisions(place: Place | None) -> Divisions:
    """The divisions that a place is or lies in. The names outward end with the first level and the country."""
    if place is None:
        return Divisions()
    country = place.within[-1] if place.within else None
    if place.level in ("region", "unknown"):
        return Divisions(country if place.country else None)
    if place.level == "country":
        return Divisions(place.name if place.country else None)
    if place.level == "admin1":
        return Divisions(country, place.name)
    first = place.within[-2] if len(place.within) > 1 else None
    return Divisions(country, first, place.name if place.level == "admin2" else None)
