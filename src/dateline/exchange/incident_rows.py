"""Incidents as rows of a table, one each: the columns of CSV and Parquet and the properties of GeoJSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dateline.exchange.told import Column, Row, Told, named, point
from dateline.model.record import ToldClaim
from dateline.model.values import Thing

COLUMNS: Final = (
    Column("id"), Column("kind"), Column("event_type"), Column("mode"), Column("acled_event"),
    Column("acled_sub_event"), Column("start"), Column("end"), Column("when_precision"), Column("when_basis"),
    Column("place"), Column("within", "texts"), Column("relation"), Column("level"), Column("country"),
    Column("lat", "float"), Column("lon", "float"), Column("radius_km", "float"), Column("coarsened", "bool"),
    Column("killed", "int"), Column("killed_low", "int"), Column("killed_high", "int"),
    Column("killed_conservative", "int"), Column("injured", "int"), Column("injured_low", "int"),
    Column("injured_high", "int"), Column("injured_conservative", "int"), Column("state"), Column("reports", "int"),
    Column("origins", "int"), Column("outlets", "texts"), Column("perpetrators", "texts"),
    Column("perpetrator_confidence"), Column("weapons", "texts"), Column("summary"), Column("first_published"),
    Column("last_published"), Column("urls", "texts"), Column("citation"), Column("invented", "bool"),
)  # fmt: skip


def row(told: Told) -> Row:
    """The row of an incident; what is not known is None or an empty list."""
    record, reports = told.record, told.in_order()
    published = sorted(r.published for r in reports if r.published)
    event, sub_event = record.acled or (None, None)
    return {
        "id": record.id, "kind": told.kind, "event_type": record.event_type, "mode": record.mode,
        "acled_event": event, "acled_sub_event": sub_event,
        **_when(told), **_place(told), **_toll(told, "killed"), **_toll(told, "injured"),
        "state": record.state.state, "reports": len(record.reports),
        "origins": sum(origin.confirms for origin in record.origins),
        "outlets": list(dict.fromkeys(r.outlet for r in reports if r.outlet)),
        "perpetrators": list(dict.fromkeys(_accused(told))), "perpetrator_confidence": record.perpetrator_confidence,
        "weapons": sorted({t.claim.value.class_ for t in record.claims if _weapon(t)}),  # type: ignore[union-attr]  # _weapon says that it is a thing
        "summary": record.summary, "first_published": published[0] if published else None,
        "last_published": published[-1] if published else None,
        "urls": list(dict.fromkeys(r.url for r in reports if r.url)), "citation": citation(told),
        "invented": told.invented,
    }  # fmt: skip


def citation(told: Told) -> str:
    """Whom to cite for an incident: each report's outlet, day and address."""
    cited = (
        ", ".join(part for part in (r.outlet, r.published and r.published[:10], r.url) if part)
        for r in told.in_order()
    )  # fmt: skip
    return "; ".join(one for one in cited if one)


def accused(told: ToldClaim) -> str | None:
    """Who is said to have done it, how and by whom: "Red Sash (accuses: the police)"; None for another claim."""
    claim = told.claim
    name = named(claim.value)
    if claim.slot not in ("perpetrator", "claimed_by") or name is None:
        return None
    return f"{name} ({claim.stance}: {claim.speaker.name or claim.speaker.kind})"


def _accused(told: Told) -> Iterator[str]:
    for one in told.record.claims:
        if text := accused(one):
            yield text


def _weapon(told: ToldClaim) -> bool:
    claim = told.claim
    return claim.slot == "weapon" and claim.stance != "denies" and isinstance(claim.value, Thing) and bool(
        claim.value.class_
    )  # fmt: skip


def _when(told: Told) -> Row:
    when = told.when
    if when is None:
        return dict.fromkeys(("start", "end", "when_precision", "when_basis"))
    return {"start": when.start, "end": when.end, "when_precision": when.precision, "when_basis": when.basis}


def _place(told: Told) -> Row:
    place, at = told.place, point(told.place)
    if place is None:
        return dict.fromkeys(
            ("place", "relation", "level", "country", "lat", "lon", "radius_km", "coarsened")
        ) | {"within": []}  # fmt: skip
    return {
        "place": place.name, "within": list(place.within), "relation": place.relation, "level": place.level,
        "country": place.country, "lat": at and at[0], "lon": at and at[1], "radius_km": place.radius_km,
        "coarsened": told.coarsened if at else None,
    }  # fmt: skip


def _toll(told: Told, slot: str) -> Row:
    total = told.record.totals.get(slot)
    names = (slot, f"{slot}_low", f"{slot}_high", f"{slot}_conservative")
    values = (total.best, total.low, total.high, total.conservative) if total else (None,) * 4
    return dict(zip(names, values, strict=True))
