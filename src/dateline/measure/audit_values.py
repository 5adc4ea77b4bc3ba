"""Audit scoring, values: when a predicted value agrees with a gold one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from dateline.measure.audit_text import content, same_phrase
from dateline.model.vocabulary import COUNT_SLOTS

Json = dict[str, Any]

NEGATIVE = frozenset({"denies", "no_information"})  # stances that assert no value
DAY_OR_FINER = ("day", "part_of_day", "minute")
EARTH_KM = 12742  # diameter


def same_count(said: Any, wanted: Sequence[Any]) -> bool:
    """Both ends equal."""
    if not isinstance(said, dict):
        said = {"low": said, "high": said}
    return any(
        isinstance(w, dict) and said.get("low") == w.get("low") and said.get("high") == w.get("high") for w in wanted
    )


def day(value: Any) -> str:
    """The day of a moment."""
    return str(value or "")[:10]


def same_when(said: Any, wanted: Json) -> bool:
    """The same day where the gold states a day or finer; else the stated intervals overlap."""
    if not isinstance(said, dict) or not said.get("start"):
        return False
    low, high = day(said["start"]), day(said.get("end") or said["start"])
    gold_low, gold_high = day(wanted["start"]), day(wanted.get("end") or wanted["start"])
    if wanted.get("precision") in DAY_OR_FINER:
        if gold_low == gold_high:
            return low == gold_low and high <= max(gold_high, low)
        return gold_low <= low <= gold_high
    return low <= gold_high and gold_low <= high


def kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The distance on the sphere."""
    one, two = math.radians(lat), math.radians(other_lat)
    half = math.sin((two - one) / 2) ** 2
    half += math.cos(one) * math.cos(two) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


def same_place(said: Any, wanted: Json) -> bool:
    """Within the tolerance, or the same name in the same country."""
    if isinstance(said, str):
        return same_phrase(said, [wanted["name"]])
    if not isinstance(said, dict):
        return False
    lat, lon = said.get("lat"), said.get("lon")
    if isinstance(lat, (int, float)) and isinstance(lon, (int, float)):
        away = kilometres(lat, lon, wanted["lat"], wanted["lon"])
        if away <= wanted["tolerance_km"]:
            return True
    country = said.get("country") or said.get("iso") or said.get("country_code") or ""
    return str(country).upper() == wanted["country"] and same_phrase(str(said.get("name") or ""), [wanted["name"]])


def phrases(said: Any) -> list[str]:
    """The words of a text value: a string, or the name and the words as said of an object."""
    if isinstance(said, dict):
        return [str(said[k]) for k in ("name", "text", "as_said") if said.get(k)]
    return [] if said is None else [str(said)]


def same_value(slot: str, said: Any, claim: Json) -> bool:
    """Whether a predicted value agrees with a gold claim's value or one of its accepted forms."""
    wanted = [w for w in [claim["value"], *claim["accept"]] if w is not None]
    if said is None or not wanted:
        return False
    if slot in COUNT_SLOTS and any(isinstance(w, dict) for w in wanted):
        return same_count(said, wanted)
    if slot == "when":
        return any(isinstance(w, dict) and same_when(said, w) for w in wanted)
    texts = [w for w in wanted if isinstance(w, str)]
    return bool(texts) and any(same_phrase(s, texts) for s in phrases(said))


def likeness(said: Any, claim: Json) -> float:
    """How like a predicted value is to the nearest form of a gold value, by content words; 1 for others."""
    texts = [w for w in [claim["value"], *claim["accept"]] if isinstance(w, str)]
    mine = [set(content(s)) for s in phrases(said)] if isinstance(said, (str, dict)) else []
    if not mine or not texts:
        return 1.0
    return max(len(m & set(content(t))) / max(1, len(m | set(content(t)))) for t in texts for m in mine)


def affirms(claim: Json) -> bool:
    """Whether a claim asserts its value, and does not deny it or say that nothing is known."""
    return str(claim.get("stance")) not in NEGATIVE


def slots_of(claim: Json) -> set[str]:
    """The slots in which a gold claim may be told."""
    return {claim["slot"], *claim.get("accept_slots", ())}


def required(mention: Json, claim: Json) -> bool:
    """Whether a gold claim is wanted at all."""
    return not mention.get("optional") and not claim.get("optional")
