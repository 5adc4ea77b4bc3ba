"""Audit scoring, the place of the event: is the one place that an incident is given the right one, and said honestly?

The place judged is the incident's best (`incidents[].slots.place.best`), as a map would draw it, of every matched
incident whose gold place is wanted. A second place told beside it neither helps nor harms.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from dateline.measure.audit_match import Group
from dateline.measure.audit_score import ratio
from dateline.measure.audit_values import kilometres

Json = dict[str, Any]


def judge_place(gold: Json, group: Group, reading: Json, counts: Counter[str]) -> None:
    """Counts the place of one matched incident; nothing where the gold has no place or marks the incident optional."""
    wanted = gold.get("place")
    if not wanted or gold.get("optional"):
        return
    counts["n"] += 1
    said = _best(group, reading)
    if said is None or (said.get("lat") is None and not said.get("country")):
        counts["abstained"] += 1
        return
    counts["answered"] += 1
    if said.get("country"):
        counts["with_country"] += 1
        counts["country_right"] += str(said["country"]).upper() == wanted["country"]
    if said.get("lat") is None or said.get("lon") is None:
        counts["no_point"] += 1
        return
    counts["located"] += 1
    away = kilometres(said["lat"], said["lon"], wanted["lat"], wanted["lon"])
    within = away <= wanted["tolerance_km"]
    counts["within"] += within
    counts["covered"] += away <= (said.get("radius_km") or 0.0)
    counts["wrong"] += not within and away > (said.get("radius_km") or 0.0)


def _best(group: Group, reading: Json) -> Json | None:
    """The best place of the incident that the group's mentions stand in."""
    names = {m.get("id") for m in group.mentions}
    for incident in reading.get("incidents") or []:
        if names & set(incident.get("mentions") or []):
            best = ((incident.get("slots") or {}).get("place") or {}).get("best")
            return best if isinstance(best, dict) else None
    return None


def place_figures(counts: Counter[str]) -> Json:
    """The block `place_of_event`; a share is None where there was nothing to judge.

    `within_tolerance`: of all n, the gold's point no further than its `tolerance_km` (no place counts as not within).
    `country`: of those given a country. `radius_covers`: of those with a point, the gold's point lies in the stated
    radius. `wrong`: neither within tolerance nor covered.
    """
    return {
        "n": counts["n"],
        "within_tolerance": ratio(counts["within"], counts["n"]),
        "within_tolerance_located": ratio(counts["within"], counts["located"]),
        "country": ratio(counts["country_right"], counts["with_country"]),
        "radius_covers": ratio(counts["covered"], counts["located"]),
        "abstained": counts["abstained"],
        "no_point": counts["no_point"],
        "wrong": counts["wrong"],
    }
