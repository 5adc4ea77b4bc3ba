"""When two values of a slot agree, and when both cannot be true. docs/states.md says each rule in words."""

from __future__ import annotations

from datetime import date

from dateline.model.claims import Claim
from dateline.model.values import Actor, Count, Place, Thing, Value, When
from dateline.model.vocabulary import PLACE_LEVELS
from dateline.places import kilometres
from dateline.reading.same import called_so, proper, words_of

_LEAST_KM = 5.0  # tolerance of two points, however exact each claims to be
_MOST_KM = 50.0
_FAR_KM = 100.0  # beyond this, and beyond both radii, two places are rivals
_FINE = PLACE_LEVELS.index("admin2")  # coarser places agree by name only
_DAYS = frozenset({"minute", "part_of_day", "day"})


def agree(one: Value | None, other: Value | None) -> bool:
    """Do two values of one slot say the same, as far as its rule asks?"""
    if isinstance(one, Count) and isinstance(other, Count):
        return _of_one_kind(one, other) and _meet(one, other)
    if isinstance(one, Place) and isinstance(other, Place):
        return _same_place(one, other)
    if isinstance(one, When) and isinstance(other, When):
        return _day(one) is not None and _day(one) == _day(other)
    if isinstance(one, Actor) and isinstance(other, Actor):
        return _same_party(one, other)
    if isinstance(one, Thing) and isinstance(other, Thing):
        if one.class_ is not None and other.class_ is not None:
            return one.class_ == other.class_
        return words_of(one) == words_of(other)
    return False


def rivals(one: Value | None, other: Value | None) -> bool:
    """Can both values of one slot not be true? Only counts, places and days can be told apart so."""
    if isinstance(one, Count) and isinstance(other, Count):
        return _of_one_kind(one, other) and not _meet(one, other)
    if isinstance(one, When) and isinstance(other, When):
        return None not in (_day(one), _day(other)) and _day(one) != _day(other) and not _nights(one, other)
    if isinstance(one, Place) and isinstance(other, Place):
        return _far_apart(one, other)
    return False


def countable(claim: Claim) -> bool:
    """Is it a figure for the whole incident: no part of a larger one, no total over several, not of the doers?"""
    value = claim.value
    if not isinstance(value, Count) or claim.covers or value.of == "perpetrators":
        return False
    return not any(r.type == "part_of" for r in claim.relations)


def _of_one_kind(one: Count, other: Count) -> bool:
    """Are both of the same people, as far as told?"""
    return one.of == other.of or None in (one.of, other.of)


def _meet(one: Count, other: Count) -> bool:
    low = max(one.low or 0, other.low or 0)
    tops = [v.high for v in (one, other) if v.high is not None]
    return low <= min(tops, default=low)


def _day(when: When) -> str | None:
    """The one day of a time, None where it is not told to the day."""
    return when.start[:10] if when.precision in _DAYS and when.start[:10] == when.end[:10] else None


def _nights(one: When, other: When) -> bool:
    """Neighbouring days of which one is told by a part of the day: a night belongs to both."""
    if "part_of_day" not in (one.precision, other.precision):
        return False
    return abs((date.fromisoformat(one.start[:10]) - date.fromisoformat(other.start[:10])).days) == 1


def _same_place(one: Place, other: Place) -> bool:
    if one.relation == other.relation and one.gazetteer_id is not None and one.gazetteer_id == other.gazetteer_id:
        return True
    if _coarse(one) or _coarse(other) or (apart := _km(one, other)) is None:
        named = one.name.lower() == other.name.lower()
        return named and one.country == other.country and one.relation == other.relation
    return apart <= min(_MOST_KM, max(_LEAST_KM, (one.radius_km or 0) + (other.radius_km or 0)))


def _far_apart(one: Place, other: Place) -> bool:
    if one.inferred or other.inferred or _coarse(one) or _coarse(other):
        return False
    apart = _km(one, other)
    return apart is not None and apart > max(_FAR_KM, (one.radius_km or 0) + (other.radius_km or 0))


def _coarse(place: Place) -> bool:
    return PLACE_LEVELS.index(place.level) > _FINE


def _km(one: Place, other: Place) -> float | None:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    return kilometres(one.lat, one.lon, other.lat, other.lon)


def _same_party(one: Actor, other: Actor) -> bool:
    if one.id is not None and other.id is not None:
        return one.id == other.id
    mine, theirs = one.name or "", other.name or ""
    if mine and theirs:
        return mine.lower() == theirs.lower() or bool(proper(mine) & proper(theirs)) or called_so(mine, theirs)
    if not mine and not theirs:
        return bool(words_of(one)) and words_of(one) == words_of(other)
    return False
