"""What two cards have in common and what keeps them apart, as numbers. Symmetric: the order of the two changes nothing.

Nothing here weighs; `pairs` does, with the learnt weights. A feature is 0 where a card does not tell what it asks for,
so silence neither joins nor parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, log, log1p, radians, sqrt

from dateline.incidents.linking.bag import UNNAMED, Bag, likeness, rarity, terms
from dateline.incidents.linking.card import MentionCard, ReportCard, Spot

Evidence = dict[str, float]

_DAYS = ((0, "same_day"), (1, "next_day"), (3, "days_3"), (7, "days_7"), (30, "days_30"))
_KM = ((3.0, "same_spot"), (15.0, "km_15"), (60.0, "km_60"), (200.0, "km_200"))
_FINE = frozenset({"point", "neighbourhood", "settlement", "offset"})
_ONE_SPOT = 5.0  # kilometres between two points of one place, whatever its radius
_FEW = 0.06  # likeness below which two texts have hardly a word in common
_VAGUE = frozenset({"attack", "other"})
# Kinds that reports of one event use for each other.
_AKIN = (
    frozenset({"shooting", "clash", "attack", "looting", "abduction", "other"}),
    frozenset({"bombing", "shelling", "air", "attack", "other"}),
    frozenset({"crowd", "arrests", "clash", "attack", "looting", "other"}),
)


def evidence(one: MentionCard, other: MentionCard) -> Evidence:
    """The features of two mentions by name; only those that are not 0."""
    found: Evidence = {}
    _time(one, other, found)
    _place(one, other, found)
    _kind(one, other, found)
    _people(one, other, found)
    _counts(one, other, found)
    placed = place_terms(one) | place_terms(other)  # what names the place is weighed as a place, not again as words
    _words(_without(one.words, placed), _without(other.words, placed), found)
    _clashes(one, other, found)
    if not (one.founds and other.founds):
        found["not_new"] = 1.0
    if not (one.main and other.main):
        found["not_main"] = 1.0
    _crossed(found)
    return found


def _clashes(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    """Days or places told for sure that exclude each other, where no person is told in both."""
    if found.get("same_person") or found.get("same_family"):
        return
    gap = day_gap(one, other)
    if gap is not None and gap >= 2 and one.basis == other.basis == "told":
        found["clash_days"] = min(gap, 10) / 10
    if found.get("same_landmark"):
        return
    if found.get("km_200") or found.get("km_more") or found.get("other_country"):
        found["clash_place"] = 1.0


def report_evidence(one: ReportCard, other: ReportCard) -> Evidence:
    """The features of two reports as wholes."""
    found: Evidence = {}
    if one.published is not None and other.published is not None:
        found["apart"] = log1p(abs(one.published - other.published))
    else:
        found["undated"] = 1.0
    _names(one, other, found)
    _words(one.words, other.words, found)
    found["headline"] = likeness(dict(one.headline), dict(other.headline))
    _crossed(found)
    return {name: value for name, value in found.items() if value}


def day_gap(one: MentionCard, other: MentionCard) -> int | None:
    """The least number of days between the two; None where one of them is not known."""
    if one.days is None or other.days is None:
        return None
    return max(0, one.days[0] - other.days[1], other.days[0] - one.days[1])


def _time(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    gap = day_gap(one, other)
    if one.published is not None and other.published is not None:
        found["apart"] = log1p(abs(one.published - other.published))
    else:
        found["undated"] = 1.0
    if gap is None:
        dated, silent = (one, other) if one.days else (other, one)
        if dated.days and silent.published is not None:
            found["before_told" if dated.days[0] <= silent.published else "after_told"] = 1.0
        return
    told = (one.basis == "told") + (other.basis == "told")
    wide = max(card.days[1] - card.days[0] for card in (one, other) if card.days)
    sure = {2: "told", 1: "half", 0: "guess"}[told]
    if gap == 0 and wide > 7:
        found[f"{sure}.wide"] = 1.0
        return
    found[f"{sure}.{next((name for most, name in _DAYS if gap <= most), 'days_more')}"] = 1.0
    found[f"{sure}.gap"] = log1p(gap)
    if one.hours and other.hours and gap == 0 and told == 2:
        between = max(0, one.hours[0] - other.hours[1], other.hours[0] - one.hours[1])
        found["same_hour" if between <= 1 else "other_hour"] = 1.0 if between <= 1 else min(between, 12) / 12


@dataclass(frozen=True, slots=True)
class Nearness:
    """How two places lie: kilometres apart and the radius that both need, or only what their names say."""

    km: float | None
    slack: float
    fine: bool
    same_name: bool
    same_country: bool | None


def nearness(one: MentionCard, other: MentionCard) -> Nearness | None:
    """How the surest places of two mentions lie, the nearest of the pairs; None where one has no place."""
    pairs = [_near(a, b) for a in one.spots[:2] for b in other.spots[:2]]
    if not pairs:
        return None
    return min(pairs, key=lambda n: (n.km is None, max(0.0, (n.km or 0.0) - n.slack), not n.fine, n.km or 0.0))


@lru_cache(maxsize=1 << 16)
def _near(a: Spot, b: Spot) -> Nearness:
    km = _kilometres(a, b)
    slack = (a.radius_km or 0.0) + (b.radius_km or 0.0)
    fine = a.level in _FINE and b.level in _FINE
    country = None if a.country is None or b.country is None else a.country == b.country
    return Nearness(km, slack, fine, a.name == b.name or (a.id is not None and a.id == b.id), country)


def _kilometres(a: Spot, b: Spot) -> float | None:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    across = ((a.lon - b.lon + 180) % 360 - 180) * cos(radians((a.lat + b.lat) / 2))
    return 111.2 * sqrt((a.lat - b.lat) ** 2 + across * across)


def _place(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    near = nearness(one, other)
    if near is None:
        found["no_place"] = 1.0
        return
    if near.same_country is False:
        found["other_country"] = 1.0
    if near.km is None:
        found["same_name" if near.same_name else "unplaced"] = 1.0
    elif near.fine:
        found[next((name for most, name in _KM if near.km <= most), "km_more")] = 1.0
        if near.km > max(near.slack, _ONE_SPOT) and not near.same_name:
            found["other_place"] = 1.0
        if near.km > 60:
            found["far"] = log(near.km / 60)
    else:
        found["inside" if near.km <= max(near.slack, 15.0) else "outside"] = 1.0
        if near.km > near.slack + 60:
            found["far"] = log(max(near.km - near.slack, 60.0) / 60)


def _kind(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    if one.kind == other.kind:
        found["same_kind" if one.kind not in _VAGUE else "same_vague"] = 1.0
    elif not any({one.kind, other.kind} <= group for group in _AKIN):
        found["other_kind"] = 1.0
    if one.weapons and other.weapons:
        found["same_weapon" if set(one.weapons) & set(other.weapons) else "other_weapon"] = 1.0
    actors = _heads(one.actors) & _heads(other.actors)
    if one.actors and other.actors and not actors:
        found["other_actor"] = 1.0
    found["same_target"] = min(2.0, float(len(_heads(one.targets) & _heads(other.targets)))) / 2
    found["same_actor"] = min(2.0, float(len(actors))) / 2


def _heads(parties: tuple[str, ...]) -> frozenset[str]:
    return frozenset(party.rpartition(" ")[2] for party in parties)


def _people(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    _names(one, other, found)
    if one.ages and other.ages:
        mine, theirs = {a for a in one.ages if a}, {a for a in other.ages if a}
        both = len(mine & theirs)
        found["same_age" if both else "other_age"] = min(2.0, both) / 2 if both else 1.0


def shared_names(one: MentionCard | ReportCard, other: MentionCard | ReportCard) -> tuple[str, ...]:
    """People told as hit or accused in one of the two and named in the other too, by whole names."""
    mine, theirs = set(one.named), set(other.named)
    both = (mine & (theirs | set(other.others))) | (theirs & set(one.others))
    return tuple(sorted(both))


def _names(one: MentionCard | ReportCard, other: MentionCard | ReportCard, found: Evidence) -> None:
    both = shared_names(one, other)
    found["same_person"] = min(2.0, float(len(both))) / 2
    family = _families(one) & _families(other)
    found["same_family"] = min(2.0, float(len(family))) / 2
    aside = (set(one.others) & set(other.others)) - set(both)
    found["same_other"] = min(2.0, float(len(aside))) / 2
    if one.named and other.named and not both and not family:
        found["other_person"] = 1.0
    spots = set(one.landmarks) & set(other.landmarks)
    found["same_landmark"] = min(2.0, float(len(spots))) / 2
    if one.landmarks and other.landmarks and not spots:
        found["other_landmark"] = 1.0


def _families(card: MentionCard | ReportCard) -> frozenset[str]:
    """Last names of those told as hit or accused, and rare ones among the words."""
    return frozenset(name.rpartition(" ")[2] for name in card.named)


def _counts(one: MentionCard, other: MentionCard, found: Evidence) -> None:
    for slot, a, b in (("killed", one.killed, other.killed), ("injured", one.injured, other.injured)):
        if a is None or b is None:
            continue
        if a[1] > 0 and b[1] > 0 and a[0] <= b[1] and b[0] <= a[1]:
            found[f"same_{slot}"] = min(1.0, log1p(min(a[1], b[1])) / 3)
        else:
            found[f"other_{slot}"] = min(2.0, abs(log((1 + a[1]) / (1 + b[1]))))


def place_terms(card: MentionCard) -> frozenset[str]:
    """The words of the names of a mention's places and of what holds them."""
    names = [name for spot in card.spots for name in (spot.name, *spot.within)]
    return frozenset(term for name in names for term in terms(name))


def _without(words: Bag, left_out: frozenset[str]) -> Bag:
    return tuple((term, weight) for term, weight in words if term not in left_out)


def _words(one: tuple[tuple[str, int], ...], other: tuple[tuple[str, int], ...], found: Evidence) -> None:
    mine, theirs = dict(one), dict(other)
    alike = likeness(mine, theirs)
    found["words"] = alike
    found["words_low"] = min(alike, 0.1) * 10
    found["words_mid"] = min(max(alike - 0.1, 0.0), 0.2) * 5
    found["words_high"] = min(max(alike - 0.3, 0.0), 0.4) * 2.5
    rare = sum(1 for term in mine if term in theirs and rarity(term) >= UNNAMED)
    found["rare"] = log1p(rare)
    found["few_words"] = max(0.0, _FEW - alike) / _FEW
    top = {t for t, _ in one[:8]} & {t for t, _ in other[:8]}
    found["top"] = min(4.0, float(len(top))) / 4


def _crossed(found: Evidence) -> None:
    """Evidence that counts otherwise beside other evidence."""
    apart = found.get("apart", 0.0)
    near = any(name in found for name in ("same_spot", "km_15", "same_name"))
    known = found.get("same_person", 0.0) or found.get("same_family", 0.0)
    found["apart*words"] = apart * found.get("words", 0.0)
    found["apart*top"] = apart * found.get("top", 0.0)
    found["apart*known"] = apart * float(known > 0)
    found["near*words"] = near * found.get("words", 0.0)
    found["near*known"] = near * float(known > 0)
    found["near*rare"] = near * found.get("rare", 0.0)
    found["unnamed*words"] = float(known == 0) * found.get("words", 0.0)
    found["told.same_day*near"] = found.get("told.same_day", 0.0) * near
