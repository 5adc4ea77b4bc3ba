"""The time and the place of an event.

The place is chosen in two steps. Rules look only at the event's own tellings and take the finest place told there
(`told_place`). A weighted scorer (weights in data/event_place.tsv, fitted by training/fit_event_place.py) then weighs
all places of the report with the words around them, the rules' choice among them; where none is likely enough the
event has no place. The probability stands in the claim's confidence.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from dateline.language.annotate import Sentence
from dateline.model.values import Place, When
from dateline.model.vocabulary import TIME_PRECISIONS, Slot
from dateline.places import ResolvedPlace, kilometres
from dateline.reading.events import Event, same_place
from dateline.reading.moments import overlaps
from dateline.reading.roles import Candidate, candidates, home_of, lies_in
from dateline.reading.several import items_of
from dateline.reading.tellings import FINENESS, Surroundings, Telling

DAY_OR_FINER, RANGE = TIME_PRECISIONS.index("day"), TIME_PRECISIONS.index("range")
NO_PLACE, LEAST = "no_place", "least"  # rows of the weights that are no features
INNER = 0.6  # of a district's radius, within which the town of a dateline may be where it happened
ASIDE_KM, ASIDE_TIMES = 25.0, 1.5  # a place told beside the event holds it less surely: a wider circle
UNSURE, MOST_WIDER = 0.7, 4.0  # probability below which a town or quarter is stated wider, and how much at most
WIDE_KM = 100.0  # radius of a place that is known by its division only
NAMED_SHARE = 0.2  # as FINER_SHARE, of a name that is placed by the likeliest place
FINER_SHARE = 0.4  # of the likeliest place's probability, from which a place inside it is told instead


@dataclass(frozen=True, slots=True)
class Framed:
    """A time or place with its words; `aside` is its sentence where it stands outside all tellings of the event."""

    slot: Slot
    telling: Telling
    start: int
    end: int
    value: Place | When
    confidence: float | None = None
    aside: Sentence | None = None


def best_time(event: Event) -> list[Framed]:
    """The finest time of the first day told, and every telling that says the same day.

    A day told outright goes before one counted from another event, and a day before a month.
    """
    timed = [(t, t.moment) for t in event.tellings if t.moment is not None]
    if not timed:
        return []
    ranks = {id(m): TIME_PRECISIONS.index(m.when.precision) for _, m in timed}
    _, anchor = min(
        timed,
        key=lambda pair: (
            max(ranks[id(pair[1])], DAY_OR_FINER), pair[1].when.basis == "other_event", pair[0].sentence.index
        ),
    )  # fmt: skip
    same = [(t, m) for t, m in timed if overlaps(m.when, anchor.when)]
    best, _ = min(same, key=lambda pair: (ranks[id(pair[1])], pair[0].sentence.index))
    out: dict[tuple[int, int], Framed] = {}
    for telling, moment in same:
        if telling is best or ranks[id(moment)] <= RANGE:
            framed = Framed("when", telling, moment.start, moment.end, moment.when, aside=telling.timed_in)
            if (moment.start, moment.end) not in out or telling is best:
                out[moment.start, moment.end] = framed
    return list(out.values())


def _joined(telling: Telling, best: ResolvedPlace, other: ResolvedPlace) -> bool:
    """Named in one breath at one level: "in Afghanistan and Iraq"."""
    if other.place.level != best.place.level or other.start <= best.end:
        return False
    between = telling.sentence.text[best.end - telling.sentence.start : other.start - telling.sentence.start]
    return between.strip() in ("and", ",", ", and", "&")


def told_place(event: Event) -> list[Framed]:
    """The finest place of the event's own tellings, and where the same is told again."""
    ranked: list[tuple[int, int, Telling, ResolvedPlace]] = []
    for telling in event.tellings:
        for rank, found in enumerate(telling.places[:3]):
            coarse = FINENESS[found.place.level]
            short = 2 * (telling.sentence.kind == "headline")  # a headline has room for the best known name only
            ranked.append((coarse + 2 * (rank > 0) + short, telling.sentence.index, telling, found))
    if not ranked:
        return []
    _, _, telling, best = min(ranked, key=lambda r: (r[0], r[1]))
    return _with_kin(event, telling, best)


def _with_kin(event: Event, telling: Telling, best: ResolvedPlace) -> list[Framed]:
    """A place told with the event, those named in one breath with it, and where it is told again."""
    out = [_framed(telling, best)]
    out += [_framed(telling, p) for p in telling.places if _joined(telling, best, p)]
    for other in event.tellings:
        for found in other.places[:3]:
            again = found.start != best.start and _alike(found.place) == _alike(best.place)
            if again and found.place.name == best.place.name and other is not telling and same_place(found, best):
                place = replace(best.place, as_said=found.place.as_said)
                out.append(Framed("place", other, found.start, found.end, place))
    return out


def _alike(place: Place) -> tuple[str, str]:
    return place.relation, place.level


def _framed(telling: Telling, found: ResolvedPlace) -> Framed:
    return Framed("place", telling, found.start, found.end, found.place)


def best_origin(event: Event) -> list[Framed]:
    """Where it was launched from, as first told."""
    for telling in event.tellings:
        if telling.origin is not None:
            return [Framed("origin_place", telling, telling.origin.start, telling.origin.end, telling.origin.place)]
    return []


def event_place(event: Event, events: Sequence[Event], around: Surroundings) -> list[Framed]:
    """The place of the event among all places of the report; none where none is likely enough.

    `events` are all that the report tells. A new event and the one that the report is about may have their place told
    outside their tellings (then `inferred`); every other event only what is told with it.
    """
    told = told_place(event)
    weighed = weigh(event, events, around, told)
    if not _may_look_around(event, events):
        if not told:
            return []
        known = next((p for p, c in weighed if _is(c, told)), None)
        return [replace(framed, confidence=known) for framed in told]
    possible = [(p, c) for p, c in weighed if not _only_written_there(c, told)]
    if _told_finely(told) and sum(e.violent and e.status == "new" and not e.sums for e in events) > 1:
        own = [(p, c) for p, c in possible if c.telling is not None]  # what is told beside it may be another's place
        possible = own if own and finest(own)[0] >= weights()[LEAST] else possible
    elif _told_finely(told):
        own = _without_others(possible)
        possible = own if own and finest(own)[0] >= weights()[LEAST] else possible
    confidence, best = finest(possible) if possible else (0.0, None)
    if best is None or confidence < weights()[LEAST]:
        unplaced = bool(told) and isinstance(told[0].value, Place) and told[0].value.lat is None
        return told if unplaced else []  # a name that the gazetteer lacks is still what was said
    if _is(best, told):
        out = told
    elif best.telling is not None:
        out = _with_kin(event, best.telling, best.found)
    else:
        out = _aside(event, best.found, around)
    out = [replace(framed, confidence=confidence, value=_doubted(framed.value, confidence)) for framed in out]
    if out and told and not _is(best, told) and rule_features(best, told).get("in_rule"):
        wider = next((p for p, c in weighed if _is(c, told)), None)
        out += [replace(framed, confidence=wider) for framed in told]  # what holds it is told, too, and as true
    return out


def _without_others(weighed: Sequence[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """Without the places that are told with another event only; the chances of the rest grow accordingly."""
    own = [(p, c) for p, c in weighed if c.telling is not None or not c.features["told_of_other"]]
    gone = sum(p for p, _ in weighed) - sum(p for p, _ in own)
    return [(round(p / (1 - gone), 3), c) for p, c in own] if gone < 1 else []


def finest(weighed: Sequence[tuple[float, Candidate]]) -> tuple[float, Candidate]:
    """The likeliest place, or one that says more and is likely too: finer and inside it, or at a stated distance.

    Its probability takes in those of the places around and inside it, since it is told with them.
    """
    chance, best = max(weighed, key=lambda pair: pair[0])
    left = [(p, c) for p, c in weighed if c is not best]  # each at most once: two may each say more than the other
    while inner := [(p, c) for p, c in left if p >= _share(c.found.place, best.found.place) * chance]:
        chance, best = max(inner, key=lambda pair: pair[0])
        left = [(p, c) for p, c in left if c is not best]
    place = best.found.place
    kin = [p for p, c in weighed if c is not best and agrees(place, c.found.place)]
    return round(min(1.0, chance + sum(kin)), 3), best


def _told_finely(told: Sequence[Framed]) -> bool:
    """Do the event's own tellings place it, in a town or finer?"""
    return any(isinstance(f.value, Place) and f.value.lat is not None and FINENESS[f.value.level] <= 2 for f in told)


def _doubted(value: Place | When, confidence: float) -> Place | When:
    """The place, stated wider where the choice is unsure."""
    if not isinstance(value, Place) or value.radius_km is None or confidence >= UNSURE or FINENESS[value.level] > 2:
        return value
    if value.inferred and value.radius_km > WIDE_KM:
        return value  # as wide as the division that holds it
    return replace(value, radius_km=round(value.radius_km * min(MOST_WIDER, 1 / confidence**2), 1))


def agrees(one: Place, other: Place) -> bool:
    """Can both be the place of one event: does one lie in the other, or are they one name?"""
    return one.name == other.name or lies_in(one, other) or lies_in(other, one)


def _share(one: Place, other: Place) -> float:
    """The share of the other's probability from which the first is told instead, since it says more."""
    if one.name != other.name and one.inferred and one.within[:1] == (other.name,) and not other.inferred:
        return NAMED_SHARE  # "Bogra's Sherpur" beside "Bogra": the same point, with the name that was told
    if one.name == other.name:
        says_more = one.relation == "offset" and other.relation in ("near", "outside")
    else:
        says_more = FINENESS[one.level] < FINENESS[other.level] and lies_in(one, other)
    return FINER_SHARE if says_more else math.inf


def _only_written_there(candidate: Candidate, told: Sequence[Framed]) -> bool:
    """The town of a dateline says where it was written: it displaces no place told with the event, save that a county
    or district told may hold it.
    """
    rule = told[0].value if told else None
    if candidate.telling is not None or not candidate.features.get("dateline") or not isinstance(rule, Place):
        return False
    if rule.lat is None or rule.level == "country" or _is(candidate, told):
        return False
    return rule.level != "admin2" or not _well_inside(candidate.found.place, rule)


def _well_inside(inner: Place, outer: Place) -> bool:
    """Does the town lie so far inside the district that it is no neighbour of it?"""
    if outer.name.lower() in (name.lower() for name in inner.within):
        return True
    if None in (inner.lat, inner.lon, outer.lat, outer.lon, outer.radius_km):
        return False
    away = kilometres(inner.lat, inner.lon, outer.lat, outer.lon)  # type: ignore[arg-type]  # none is None here
    return inner.country == outer.country and away <= INNER * (outer.radius_km or 0.0)


def weigh(
    event: Event, events: Sequence[Event], around: Surroundings, told: Sequence[Framed]
) -> list[tuple[float, Candidate]]:
    """Every candidate with the probability that it is the event's place, in text order. They sum to less than one:
    the rest is the probability that the report does not say where."""
    table, scored = weights(), []
    for candidate in _of_own_items(candidates(event, events, around), event, around):
        features = candidate.features | rule_features(candidate, told)
        scored.append((sum(table.get(name, 0.0) * value for name, value in features.items()), candidate))
    top = max([s for s, _ in scored] + [table[NO_PLACE]])
    whole = sum(math.exp(s - top) for s, _ in scored) + math.exp(table[NO_PLACE] - top)
    return [(round(math.exp(s - top) / whole, 3), c) for s, c in scored]


def _of_own_items(found: list[Candidate], event: Event, around: Surroundings) -> list[Candidate]:
    """Without the places that only other items of a list tell: an item has its own."""
    items = around.known.setdefault("items", items_of(around.annotated))
    own = {t.sentence.passage for t in event.tellings}
    if not isinstance(items, frozenset) or not own <= items:
        return found
    foreign = [s for s in around.annotated.sentences if s.passage in items - own]
    starts = tuple(s.start for s in foreign)
    return [c for c in found if c.telling is not None or home_of(c.found, foreign, starts) is None]


def rule_features(candidate: Candidate, told: Sequence[Framed]) -> dict[str, float]:
    """Is it what the rules choose, and if not, how does it stand to that?"""
    chosen = float(_is(candidate, told))
    fine = candidate.features["level_fine"] + candidate.features["level_town"]
    out = {"rule": chosen, "rule_fine": chosen * fine}
    rule = told[0].value if told else None
    if chosen or not isinstance(rule, Place) or rule.lat is None or rule.level == "country":
        return out
    place = candidate.found.place
    inside, holds = lies_in(place, rule), lies_in(rule, place)
    return out | {
        "in_rule": float(inside),
        "holds_rule": float(holds),
        "against_rule": float(not inside and not holds),
        "dateline_against_rule": candidate.features.get("dateline", 0.0),
        "aside_against_rule": float(candidate.telling is None and not inside),
    }


def _is(candidate: Candidate, told: Sequence[Framed]) -> bool:
    value = told[0].value if told else None
    place = candidate.found.place
    return isinstance(value, Place) and value.name == place.name and value.relation == place.relation


def _may_look_around(event: Event, events: Sequence[Event]) -> bool:
    if not event.violent:
        return False
    main = next((e for e in events if e.violent and e.status == "new"), None)
    return event.status == "new" or event is (main or next((e for e in events if e.violent), None))


def _aside(event: Event, found: ResolvedPlace, around: Surroundings) -> list[Framed]:
    """A place that is named outside the event's tellings, with the sentence that names it."""
    home = next((s for s in around.annotated.sentences if s.start <= found.start and found.end <= s.end), None)
    if home is None:
        return []
    nearest = min(event.tellings, key=lambda t: abs(t.sentence.index - home.index))
    radius = found.place.radius_km
    wider = None if radius is None else max(ASIDE_KM, round(ASIDE_TIMES * radius, 1))
    place = replace(found.place, inferred=True, radius_km=wider)
    return [Framed("place", nearest, found.start, found.end, place, aside=home)]


@cache
def weights() -> dict[str, float]:
    """The weights by feature, with that of telling no place and the least probability that is answered."""
    text = (resources.files("dateline.reading") / "data" / "event_place.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: float(weight) for name, weight, *_ in rows}
