"""Incidents in the columns of ACLED's export. Lossy: docs/exports.md says what it cannot hold. Nothing is invented."""

from __future__ import annotations

from typing import Final

from dateline.exchange.areas import divisions
from dateline.exchange.incident_rows import accused
from dateline.exchange.told import Column, Row, Told, drawn
from dateline.model.precision import place_scales, time_scales
from dateline.model.values import Actor

COLUMNS: Final = (
    Column("event_id_cnty"), Column("event_date"), Column("year", "int"), Column("time_precision", "int"),
    Column("disorder_type"), Column("event_type"), Column("sub_event_type"), Column("actor1"),
    Column("assoc_actor_1"), Column("inter1"), Column("actor2"), Column("assoc_actor_2"), Column("inter2"),
    Column("interaction"), Column("civilian_targeting"), Column("iso", "int"), Column("region"), Column("country"),
    Column("admin1"), Column("admin2"), Column("admin3"), Column("location"), Column("latitude", "float"),
    Column("longitude", "float"), Column("geo_precision", "int"), Column("source"), Column("source_scale"),
    Column("notes"), Column("fatalities", "int"), Column("tags"), Column("timestamp", "int"),
)  # fmt: skip
_EMPTY: Final[Row] = dict.fromkeys(column.name for column in COLUMNS)
_POLITICAL, _DEMONSTRATIONS = "Political violence", "Demonstrations"
_DISORDER = {
    "Battles": _POLITICAL, "Explosions/Remote violence": _POLITICAL, "Violence against civilians": _POLITICAL,
    "Protests": _DEMONSTRATIONS, "Strategic developments": "Strategic developments",
}  # fmt: skip
_DISORDER_BY_SUB = {
    "Mob violence": _POLITICAL, "Violent demonstration": _DEMONSTRATIONS,
    "Excessive force against protesters": f"{_POLITICAL}; {_DEMONSTRATIONS}",
}  # fmt: skip
_INTER = {"military": "State forces", "police": "State forces", "civilian": "Civilians"}


def row(told: Told) -> Row:
    """The row of an incident. What is not told, or has no counterpart here, is None."""
    record, place, when = told.record, told.place, told.when
    event, sub_event = record.acled or (None, None)
    first, second = doer(told), aim(told)
    where, at, killed = divisions(place), drawn(place), record.totals.get("killed")
    day = when.start[:10] if when else None
    return {
        **_EMPTY, "event_id_cnty": record.id, "event_date": day, "year": int(day[:4]) if day else None,
        "time_precision": time_scales(when).acled if when else None,
        "disorder_type": _DISORDER_BY_SUB.get(sub_event or "") or _DISORDER.get(event or ""), "event_type": event,
        "sub_event_type": sub_event, "actor1": first and first.name,
        "inter1": _INTER.get(first.kind or "") if first else None, "actor2": second and second.name,
        "inter2": _INTER.get(second.kind or "") if second else None,
        "civilian_targeting": "Civilian targeting" if event == "Violence against civilians" else None,
        "country": where.country, "admin1": where.first, "admin2": where.second, "location": place and place.name,
        "latitude": at and at[0], "longitude": at and at[1],
        "geo_precision": place_scales(place).acled if place else None,
        "source": "; ".join(dict.fromkeys(r.outlet for r in told.in_order() if r.outlet)) or None,
        "notes": notes(told), "fatalities": killed.conservative if killed else None, "tags": _tags(told),
    }  # fmt: skip


def doer(told: Told) -> Actor | None:
    """Who is said to have done it, where the best value has a name: by claim of responsibility, else by accusation."""
    return _named(told, "claimed_by") or _named(told, "perpetrator")


def aim(told: Told) -> Actor | None:
    """The force or group that was aimed at, where the best value has its name."""
    actor = _named(told, "target")
    return actor if actor and actor.kind in ("military", "police", "group", "security") else None


def notes(told: Told) -> str:
    """The summary, who is said to have done it, and how far it is told alike; first of all whether it is invented."""
    record = told.record
    said = dict.fromkeys(text for one in record.claims if (text := accused(one)))
    parts = [
        *(["invented, it did not happen"] if told.invented else []),
        record.summary,
        *said,
        f"state: {record.state.state}",
        f"reports: {len(record.reports)}",
    ]
    return "; ".join(parts)


def _named(told: Told, slot: str) -> Actor | None:
    best = told.best(slot)
    return best if isinstance(best, Actor) and best.name else None


def _tags(told: Told) -> str | None:
    sure = told.record.perpetrator_confidence
    tags = (["invented"] if told.invented else []) + ([f"perpetrator confidence={sure}"] if sure else [])
    return "; ".join(tags) or None
