"""Task `places`: the city and state of an incident, from all its reports (gold: incidents with reports beside them).

Each report is read with its date, outlet and address. Its event is the first new violent mention with a place, else the
first violent one of any status (a court story tells its shooting as past). The incident's place is the one most of its
reports give, the finer and then the first among equals.

A city is right where its name, or that in brackets behind it, is (folded) the place's name or one of the names around
it, or where the place's point lies in the circle of the city of that name and state: its radius, at least `LEAST_KM`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from dateline.measure import gold
from dateline.measure.shares import ratio
from dateline.model.claims import Mention
from dateline.model.reading import Reading
from dateline.model.values import Place, When
from dateline.model.vocabulary import INCIDENT_TYPES, PLACE_LEVELS
from dateline.places import Row, kilometres
from dateline.places.names import key_of

Json = dict[str, Any]

LEAST_KM = 10.0  # a city's reports speak of its suburbs
COUNTRY = "US"
_DAYS = ("minute", "part_of_day", "day", "range")
_CITY_LEVELS = ("point", "neighbourhood", "offset", "settlement")


def predict(row: Json, folder: Path) -> Json:
    """The place of an incident, and those of its reports. Raises NotFound where documents.jsonl is not there."""
    from dateline import service

    told, times = [], []
    for document in documents(folder).get(str(row["incident_id"]), []):
        meta = document.get("meta") or {}
        reading = service.read(
            document["text"], published=meta.get("dct"), outlet=meta.get("outlet"), url=meta.get("url"), kind="text"
        )
        told.append(event_place(reading))
        times.append(event_time(reading))
    when = next((t for t in times if t is not None), None)
    return {"id": str(row["incident_id"]), "place": _json(_chosen(told)), "reports": [_json(p) for p in told],
            "when": None if when is None else {"start": when.start, "end": when.end}}  # fmt: skip


@cache
def documents(folder: Path) -> dict[str, list[Json]]:
    """The reports of each incident, in file order."""
    found: dict[str, list[Json]] = defaultdict(list)
    for document in gold.load(folder / "documents.jsonl"):
        found[str(document["gold"]["incident_id"])].append(document)
    return found


def event_place(reading: Reading) -> Place | None:
    """The place of the report's event; None where it tells none."""
    violent = [m for m in reading.mentions if m.event_type in INCIDENT_TYPES]
    placed = [(m, p) for m in violent if (p := _place_of(m, reading)) is not None]
    new = [p for m, p in placed if m.status == "new"]
    return next(iter(new or [p for _, p in placed]), None)


def event_time(reading: Reading) -> When | None:
    """The time of the report's event, to days or finer; None where it tells none."""
    violent = [m for m in reading.mentions if m.event_type in INCIDENT_TYPES]
    first = next((m for m in violent if m.status == "new"), violent[0] if violent else None)
    whens = [c.value for c in first.claims if c.slot == "when" and isinstance(c.value, When)] if first else []
    return next((w for w in whens if w.precision in _DAYS), None)


def _place_of(mention: Mention, reading: Reading) -> Place | None:
    for incident in reading.incidents:
        if mention.id in incident.mentions:
            best = incident.slots["place"].best if "place" in incident.slots else None
            return best if isinstance(best, Place) else None
    places = [c.value for c in mention.claims if c.slot == "place" and isinstance(c.value, Place)]
    return min(places, key=lambda p: PLACE_LEVELS.index(p.level), default=None)


def _chosen(told: list[Place | None]) -> Place | None:
    places = [p for p in told if p is not None]
    votes = Counter(key_of(p.name) for p in places)
    return min(places, key=lambda p: (p.lat is None, -votes[key_of(p.name)], PLACE_LEVELS.index(p.level)), default=None)


def _json(place: Place | None) -> Json | None:
    if place is None:
        return None
    return {"name": place.name, "level": place.level, "lat": place.lat, "lon": place.lon,
            "radius_km": place.radius_km, "within": list(place.within), "country": place.country}  # fmt: skip


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Shares over incidents, and the city over single reports; an incident without a place counts as not right."""
    found = {str(p["id"]): p for p in predictions}
    counts: Counter[str] = Counter()
    for row in golds:
        told = found.get(str(row["incident_id"])) or {}
        place = told.get("place")
        counts["answered"] += place is not None
        counts["as_fine"] += place is not None and place["level"] in _CITY_LEVELS
        counts["city"] += right_city(place, row)
        counts["state"] += right_state(place, row)
        when = told.get("when")
        counts["dated"] += when is not None
        counts["date"] += when is not None and when["start"][:10] <= row["date"] <= when["end"][:10]
        for report in told.get("reports") or []:
            counts["reports"] += 1
            counts["reports_city"] += right_city(report, row)
    total = len(golds)
    return {
        "incidents": total,
        "city": ratio(counts["city"], total),
        "city_where_answered": ratio(counts["city"], counts["answered"]),
        "city_where_as_fine": ratio(counts["city"], counts["as_fine"]),
        "state": ratio(counts["state"], total),
        "abstained": total - counts["answered"],
        "date": ratio(counts["date"], total),
        "date_absent": total - counts["dated"],
        "reports": counts["reports"],
        "reports_city": ratio(counts["reports_city"], counts["reports"]),
    }


def right_city(place: Json | None, row: Json) -> bool:
    """Does the place lie in the gold's city, by its names or by its point?"""
    if place is None or not right_state(place, row):
        return False
    wanted = [key_of(name) for name in re.split(r"[()]", row["city"]) if name.strip()]
    if {key_of(n) for n in (place["name"], *place["within"])} & set(wanted):
        return True
    if place["lat"] is None or place["level"] not in _CITY_LEVELS:
        return False
    cities = [city for name in wanted for city in _cities(name, key_of(row["state"]))]
    return any(kilometres(place["lat"], place["lon"], c.lat, c.lon) <= max(c.radius_km, LEAST_KM) for c in cities)


def right_state(place: Json | None, row: Json) -> bool:
    """Is the place in the gold's state, or that state?"""
    if place is None:
        return False
    return key_of(row["state"]) in {key_of(n) for n in (place["name"], *place["within"])}


@cache
def _cities(name: str, state: str) -> tuple[Row, ...]:
    """The most important town of a name in a state."""
    from dateline.service.reader import gazetteer
    from dateline.settings import load

    opened = gazetteer(load().cache_dir)
    rows = [r for r in opened.lookup(name) if r.country == COUNTRY and r.level == "settlement"]
    return tuple(r for r in rows if state in {key_of(above.name) for above in opened.chain(r)})[:1]
