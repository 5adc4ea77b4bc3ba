"""Tellings: an event told in one segment of a sentence, with its own time, place and status."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.places import ResolvedPlace
from dateline.reading.brought import brought_there, of_who_speaks
from dateline.reading.carried import carry, share_time
from dateline.reading.event_times import moment_of
from dateline.reading.genre import LEAD
from dateline.reading.moments import days_before
from dateline.reading.scene import Judged
from dateline.reading.segments import Segment, segment
from dateline.reading.several import (
    answers,
    heads,
    hours_later,
    items_of,
    opens_another,
    parts_clauses,
    place_in_front,
    starts_another,
    sums_up,
)
from dateline.reading.speaking import in_dateline, of_answered, of_speaking
from dateline.reading.status import Scene, decide, find_cues
from dateline.reading.telling import Surroundings, Telling
from dateline.reading.triggers import Trigger, find_triggers
from dateline.reading.undone import found_in_time

__all__ = ["FINENESS", "IN_WORDS", "Surroundings", "Telling", "find_tellings"]

_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|its|their|\w+['’]s|s['’])\s+(?:[\w-]+\s+){0,3}$", re.I)
# What a word marked `coming` may tell: "the road was closed" is no event, "would be closed" a measure to come.
_TO_COME = frozenset({"planned", "threatened", "hypothetical", "exercise", "legal"})
# Rank of strengths: the main trigger of a segment is its strongest, then its first.
_RANK = {"strong": 0, "effect": 1, "weak": 2, "act": 3, "ref": 4}


def find_tellings(around: Surroundings) -> list[Telling]:
    """All tellings of a report, in text order."""
    out: list[Telling] = []
    body, items, opened = 0, items_of(around.annotated), set[int]()
    for sentence in around.annotated.body():
        lead = sentence.kind == "headline" or body < LEAD
        body += sentence.kind == "body"
        told: list[Telling] = []
        for part in segment(sentence, find_triggers(sentence)):
            for half in _deeds(part):
                if _only_named(half):
                    continue
                telling = _telling(half, around, lead, told[-1] if told else None)
                if not telling.trigger.entry.get("coming") or telling.judged.status in _TO_COME:
                    told.append(telling)
        if told and sentence.passage in items - opened and heads(sentence, around.annotated):
            # The first numbered point may tell what the headline tells, and "2. The explosion ..." goes on with it.
            again = not sentence.opens and (not opened or told[0].definite)
            told = [replace(t, fresh=t.fresh or not again, listed=True) for t in told]
            opened.add(sentence.passage)
        elif told and (name := place_in_front(sentence)):
            listing = any(t.sums and t.lead for t in out)
            told = [replace(t, fresh=True) if _happened_in(t, name, listing) else t for t in told]
        out += share_time(_shared(_placed(_brought_forward(_of_the_past(told)))))
    return carry(out, around)


def _of_the_past(told: list[Telling]) -> list[Telling]:
    """What a relative clause says of something past is past, too: "... including a raid in 2015 in which 148 died"."""
    out = list(told)
    for n, telling in enumerate(out[1:], 1):
        before = out[n - 1]
        past = before.judged.status in ("background", "habitual") and (before.moment is not None or not telling.lead)
        if past and telling.segment.joint == "relative" and telling.moment is None and telling.judged.status == "new":
            judged = Judged("background", "said of something past that is named before it")
            out[n] = replace(telling, judged=judged, moment=before.moment)
    return out


def _brought_forward(told: list[Telling]) -> list[Telling]:
    """What a clause with "when" says of another place holds of the clause it explains ("died when they shelled a nearby
    hamlet")."""
    out = list(told)
    for n, telling in enumerate(out[1:], 1):
        if telling.apart and telling.segment.joint == "relative" and _WHEN.match(telling.segment.text):
            out[n - 1] = replace(out[n - 1], fresh=True, apart=True)
            out[n] = replace(telling, fresh=False, apart=False)
    return out


def _placed(told: list[Telling]) -> list[Telling]:
    """Without the town of the dateline where another clause of the sentence tells a place ("RANCHI, April 16: Two died
    when a mine exploded near Bandgaon")."""
    if not any(_finer(p) and not _written(p, t.segment) for t in told for p in t.places[:1]):
        return told
    return [replace(t, places=tuple(p for p in t.places if not _written(p, t.segment))) for t in told]


def _shared(told: list[Telling]) -> list[Telling]:
    """Clauses of one sentence share the place that only one of them names ("hurt five when it hit a bus near X")."""
    out = []
    for telling in told:
        kin = [
            other for other in told
            if other.places and other is not telling and _same_scene(telling, other)
        ]  # fmt: skip
        if not telling.places and kin:
            nearest = min(kin, key=lambda other: abs(other.trigger.start - telling.trigger.start))
            telling = replace(telling, places=nearest.places)
        out.append(telling)
    return out


def _same_scene(one: Telling, other: Telling) -> bool:
    apart = {"distance", "since", "purpose"}
    if one.apart or other.apart:
        return False  # "killing three, and hours later a judge was shot in Mopti"
    return one.judged.status == other.judged.status and not {one.segment.joint, other.segment.joint} & apart


def _deeds(part: Segment) -> list[Segment]:
    """A segment that tells force and a deed of another kind ("men kidnapped last year were freed") tells two events."""
    acts = tuple(t for t in part.triggers if t.strength == "act" and t.family not in ("threat", "mobilize"))
    force = tuple(t for t in part.triggers if t not in acts)
    judged = any(t.family == "legal" for t in acts)
    if not acts or not force or not any(t.strength == "strong" or (judged and t.strength == "effect") for t in force):
        return [part]
    return [replace(part, triggers=force), replace(part, triggers=acts)]


def _only_named(part: Segment) -> bool:
    """A weapon is named and nothing told of it: "the sale of rockets". What was defused or failed is told."""
    if not all(t.entry.get("thing") for t in part.triggers):
        return False
    if found_in_time(part):
        return False
    return not any(h.entry.get("status") == "foiled" and part.start <= h.start < part.end for h in find_cues(part))


def _telling(part: Segment, around: Surroundings, lead: bool, before_it: Telling | None) -> Telling:
    trigger = min(part.triggers, key=lambda t: (_RANK.get(t.strength, 5), t.start))
    moment = moment_of(part, trigger, around.moments, around.attributions, around.published)
    if moment is None and before_it is not None and _WHEN.match(part.text):
        moment = before_it.moment  # "died in 1996, when a bomb exploded": the clause explains that time
    before = part.sentence.text[: trigger.start - part.sentence.start]
    definite = (trigger.is_noun and bool(_DEFINITE.search(before))) or trigger.strength == "ref"
    future = (
        moment is not None and around.published is not None and moment.when.start[:10] > around.published.isoformat()
    )
    scene = Scene(
        part, trigger, find_cues(part), around.genre,
        days_before([moment.when] if moment else [], around.published), lead, future,
        moment is not None and moment.when.precision in ("month", "season", "year"),
    )  # fmt: skip
    opening = part.text[: max(70, trigger.end - part.start)]
    judged = decide(scene)
    if moment is None and judged.status in ("planned", "threatened"):  # its time is the time of the announcement
        moment = next((m for m in around.moments if part.sentence.start <= m.start < part.sentence.end), None)
    places, origin = _places(part, trigger, around)
    pointing = definite and trigger.is_noun
    first = part.start == part.sentence.start
    later = part.joint == "coordinated" and hours_later(part.text)
    another = (
        trigger.entry.get("fresh") or opens_another(opening) or (first and starts_another(part.sentence))
        or answers(part.text) or later
    )  # fmt: skip
    fresh = bool(another) and not pointing
    return Telling(
        part, trigger, judged, moment, places, origin, definite, fresh, lead,
        apart=fresh and (parts_clauses(opening) or later), sums=sums_up(part.text, places, part.start),
    )  # fmt: skip


def _happened_in(telling: Telling, name: str, listing: bool) -> bool:
    """Did a deed that nothing points back to happen in the place that the paragraph opens with?

    Where the lead sums up several incidents (`listing`), the place may be one that is not known.
    """
    if telling.definite or telling.trigger.strength in ("act", "ref", "effect"):
        return False
    if not telling.places:
        return listing
    return any(p.place.as_said and p.place.as_said in name for p in telling.places[:1])


_WHEN = re.compile(r"\W*when\b", re.I)
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)  # where people come from
IN_WORDS = re.compile(
    r"\b(?:in|at|near|on|outside|inside|around|across|off|within|of|along|between|towards?|to|into|over|hit|struck|rocked|"
    r"targeted|against)\s+(?:the\s+|a\s+|an\s+)?(?:[\w'’-]+\s+){0,4}$",
    re.I,
)
_FROM = re.compile(
    r"\b(?:fired|launched|launching|firing|originat\w+|took off|came|come|crossed|infiltrated|flew|lobbed)\b"
    r"[^.;]{0,60}\bfrom\s+"
    r"(?:the\s+|a\s+)?(?:(?!(?:hit|hitting|struck|landed|fell|in|into|at|on|towards?|against|over)\b)[\w'’-]+\s+){0,3}$",
    re.I,
)
# What a town does or undergoes where the deed was done in it: "Homs buried nine of its people".
_OF_TOWNS = frozenset("be see witness come bury mourn wake reel grieve suffer".split())
FINENESS = {
    "point": 0, "neighbourhood": 1, "offset": 2, "settlement": 2, "admin2": 3, "admin1": 4, "region": 5, "country": 6,
    "unknown": 7,
}  # fmt: skip


def _places(
    part: Segment, trigger: Trigger, around: Surroundings
) -> tuple[tuple[ResolvedPlace, ...], ResolvedPlace | None]:
    """The segment's places that may be where it happened, likeliest first, and where it was launched from."""
    text, base = part.sentence.text, part.sentence.start
    ranked: list[tuple[float, ResolvedPlace]] = []
    origin = None
    for found in around.places:
        if not (part.start <= found.start < part.end) or found.kind == "demonym":
            continue
        before = text[: found.start - base]
        if _FROM.search(before):
            origin = origin or found
            continue
        if (
            of_speaking(found.start, found.end, trigger, part, around.attributions)
            or of_answered(found.start, trigger, part.sentence)
            or _as_actor(part, found)
            or _ORIGIN.search(before)
            or brought_there(text, found.start - base)
            or of_who_speaks(text, found.start - base, found.end - base)
        ):
            continue
        score = 2.0 if IN_WORDS.search(before) else 0.0
        score -= 0.5 * FINENESS[found.place.level]
        score -= min(abs(found.start - trigger.end), 200) / 100
        ranked.append((score, found))
    if any(_finer(p) and not _written(p, part) for _, p in ranked):  # told of another place than where it was written
        ranked = [(s, p) for s, p in ranked if not _written(p, part)]
    ranked.sort(key=lambda pair: (-pair[0], pair[1].start))
    return tuple(found for score, found in ranked if score > -3.5), origin


def _finer(found: ResolvedPlace) -> bool:
    return FINENESS[found.place.level] < FINENESS["country"]


def _written(found: ResolvedPlace, part: Segment) -> bool:
    """Is it the town of a dateline?"""
    return in_dateline(found.start, found.end, part.sentence) or bool(
        part.sentence.opens
        and found.start - part.sentence.start < 4
        and found.place.as_said.isupper()
        and re.match(r",? [A-Z][^.;]{0,40}?(?:--|[—–:_]|\s-\s)|:|\s?(?:--|[—–]|-\s|_)",
                     part.sentence.text[found.end - part.sentence.start :])
    )  # fmt: skip


def _as_actor(part: Segment, found: ResolvedPlace) -> bool:
    """A place name that acts: inside the name of a force or group, a possessor of people, or a subject of speech."""
    for hit in part.sentence.of("armed_actors", "forces", "outlets"):
        if hit.start <= found.start and found.end <= hit.end:
            return True
    token = part.sentence.token_at(found.end - 1)
    if token is None:
        return False
    if found.place.level == "country" and token.dep_ in ("compound", "amod", "nmod", "poss"):
        return True  # "US forces", "Iraq's army"
    if token.dep_ == "nsubj" and token.head.pos_ in ("VERB", "AUX"):
        return found.place.level in ("country", "settlement") and token.head.lemma_ not in _OF_TOWNS
    return token.dep_ in ("agent",) or (token.dep_ == "pobj" and token.head.dep_ == "agent")
