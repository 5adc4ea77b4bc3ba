"""What an incident's row, facets and words are, from its record. Names of private people stand in none of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dateline.archive.rows import clean
from dateline.model.record import Record
from dateline.model.report import Report
from dateline.model.values import Actor, Place, Thing, When

LONGEST = 500
MOST = 2**31 - 1  # the greatest whole number of a column
# Kinds of speakers and actors that are private people: their names are no headings to search or count by.
PRIVATE = frozenset({"person", "civilian", "witness", "relative"})


def columns_of(record: Record, reports: Mapping[str, Report]) -> dict[str, Any]:
    """The columns of the row of an incident; `reports` by id."""
    published = sorted(r.published.start for r in reports.values() if r.published)
    event, sub_event = record.acled or (None, None)
    return {
        "id": record.id, "kind": "incident", "event_type": record.event_type, "mode": clean(record.mode, 32),
        "acled_event": clean(event, 64), "acled_sub_event": clean(sub_event, 64),
        "summary": clean(record.summary, LONGEST),
        **_when(record), **_place(record), **_total(record, "killed"), **_total(record, "injured"),
        "state": record.state.state, "reports": len(record.reports),
        "origins": sum(origin.confirms for origin in record.origins),
        "first_published": published[0] if published else None, "last_published": published[-1] if published else None,
        "perpetrator_confidence": clean(record.perpetrator_confidence, 32),
    }  # fmt: skip


def _best(record: Record, slot: str) -> Any:
    return record.slots[slot].best if slot in record.slots else None


def _when(record: Record) -> dict[str, Any]:
    when = _best(record, "when")
    if not isinstance(when, When):
        return {"start": None, "end": None, "when_precision": None}
    return {"start": when.start, "end": when.end, "when_precision": when.precision}


def _place(record: Record) -> dict[str, Any]:
    place = _best(record, "place")
    if not isinstance(place, Place):
        return dict.fromkeys(("place", "level", "lat", "lon", "radius_km", "country"))
    return {
        "place": clean(place.name, LONGEST), "level": place.level, "lat": place.lat, "lon": place.lon,
        "radius_km": place.radius_km, "country": clean(place.country, 8),
    }  # fmt: skip


def _total(record: Record, slot: str) -> dict[str, int | None]:
    total = record.totals.get(slot)
    names = (slot, f"{slot}_low", f"{slot}_high")
    told = (total.best, total.low, total.high) if total else (None, None, None)
    return {name: None if number is None else min(number, MOST) for name, number in zip(names, told, strict=True)}


def facets_of(record: Record, reports: Mapping[str, Report]) -> dict[str, set[str]]:
    """What an incident is found and counted by: field to values."""
    out: dict[str, set[str]] = {
        "outlet": {r.outlet for r in reports.values() if r.outlet},
        "type": {record.event_type}, "mode": {record.mode} if record.mode else set(),
        "event": {record.acled[0]} if record.acled else set(),
        "sub_event": {record.acled[1]} if record.acled else set(),
        "actor": set(), "weapon": set(), "speaker": set(), "country": set(), "admin": set(), "place": set(),
    }  # fmt: skip
    for told in record.claims:
        value, speaker = told.claim.value, told.claim.speaker
        if isinstance(value, Actor) and value.name and value.kind not in PRIVATE:
            out["actor"].add(value.name)
        elif isinstance(value, Thing) and told.claim.slot == "weapon" and value.class_:
            out["weapon"].add(value.class_)
        if speaker.name and speaker.kind not in PRIVATE and not speaker.anonymous:
            out["speaker"].add(speaker.name)
    _add_place(record, out)
    return {name: values for name, values in out.items() if values}


def _add_place(record: Record, out: dict[str, set[str]]) -> None:
    place = _best(record, "place")
    if isinstance(place, Place):
        out["place"].add(place.name)
        out["admin"].update(place.within)
        if place.country:
            out["country"].update({place.country, place.within[-1] if place.within else place.name})


def head_of(record: Record) -> Iterator[str]:
    """What heads an incident: matches there are the best."""
    yield record.summary


def words_of(record: Record, reports: Mapping[str, Report], facets: Mapping[str, set[str]]) -> Iterator[str]:
    """The texts that an incident is found in: summary, headlines, place and what it lies in, each quote, its facets."""
    yield record.summary
    for report in reports.values():
        yield report.headline or ""
    place = _best(record, "place")
    if isinstance(place, Place):
        yield " ".join((place.name, place.as_said, *place.within))
    quotes = dict.fromkeys(told.claim.quote for told in record.claims)
    yield from quotes
    yield from sorted(set().union(*facets.values()))
