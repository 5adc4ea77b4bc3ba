"""Tellings: an event told in one segment of a sentence, with its own time, place and status."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from dateline.language.annotate import Annotated, Sentence
from dateline.model.values import When
from dateline.model.vocabulary import Genre
from dateline.places import ResolvedPlace
from dateline.reading.attribution import Attributions
from dateline.reading.genre import LEAD
from dateline.reading.moments import Moment, days_before
from dateline.reading.segments import Segment, segment
from dateline.reading.status import Judged, Scene, decide, find_cues
from dateline.reading.triggers import Trigger, find_triggers

_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|its|their|\w+['’]s|s['’])\s+(?:[\w-]+\s+){0,3}$", re.I)
_FRESH = re.compile(
    r"\b(?:another (?:[\w-]+ ){0,2}(?:attack|blast|bomb|bombing|incident|explosion|strike|shooting|raid|"
    r"clash|device|mine)|separate(?:ly)?|elsewhere|meanwhile|in a different|in other|"
    r"other (?:attacks|incidents|strikes|groups)|neighbou?ring|"
    r"hours later|later (?:on|in the day|that day)|in a similar)\b",
    re.I,
)
# Rank of strengths: the main trigger of a segment is its strongest, then its first.
_RANK = {"strong": 0, "effect": 1, "weak": 2, "act": 3, "ref": 4}


@dataclass(frozen=True, slots=True)
class Telling:
    """An event told in one segment."""

    segment: Segment
    trigger: Trigger
    judged: Judged
    moment: Moment | None
    places: tuple[ResolvedPlace, ...]
    origin: ResolvedPlace | None
    definite: bool
    fresh: bool
    lead: bool

    @property
    def sentence(self) -> Sentence:
        """The sentence it is told in."""
        return self.segment.sentence

    @property
    def when(self) -> When | None:
        """The event's time as told here."""
        return self.moment.when if self.moment else None

    @property
    def families(self) -> set[str]:
        """The kinds of doing told here."""
        return {t.family for t in self.segment.triggers}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the tellings of a report are made from."""

    annotated: Annotated
    attributions: Attributions
    moments: tuple[Moment, ...]
    places: tuple[ResolvedPlace, ...]
    genre: Genre
    published: dt.date | None


def find_tellings(around: Surroundings) -> list[Telling]:
    """All tellings of a report, in text order."""
    out: list[Telling] = []
    body = 0
    for sentence in around.annotated.body():
        lead = sentence.kind == "headline" or body < LEAD
        body += sentence.kind == "body"
        told: list[Telling] = []
        for part in segment(sentence, find_triggers(sentence)):
            told += [_telling(half, around, lead) for half in _deeds(part) if not _only_named(half)]
        out += _shared(told)
    return out


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
    return one.judged.status == other.judged.status and not {one.segment.joint, other.segment.joint} & apart


def _deeds(part: Segment) -> list[Segment]:
    """A segment that tells force and a deed of another kind ("men kidnapped last year were freed") tells two events."""
    acts = tuple(t for t in part.triggers if t.strength == "act" and t.family not in ("threat", "legal", "mobilize"))
    force = tuple(t for t in part.triggers if t not in acts)
    if not acts or not force or not any(t.strength == "strong" for t in force):
        return [part]
    return [replace(part, triggers=force), replace(part, triggers=acts)]


def _only_named(part: Segment) -> bool:
    """A weapon is named and nothing told of it: "the sale of rockets". What was defused or failed is told."""
    if not all(t.entry.get("thing") for t in part.triggers):
        return False
    return not any(h.entry.get("status") == "foiled" and part.start <= h.start < part.end for h in find_cues(part))


def _telling(part: Segment, around: Surroundings, lead: bool) -> Telling:
    trigger = min(part.triggers, key=lambda t: (_RANK.get(t.strength, 5), t.start))
    moment = _moment(part, trigger, around)
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
    fresh = bool(_FRESH.search(opening)) and not (definite and trigger.is_noun)
    return Telling(part, trigger, judged, moment, places, origin, definite, fresh, lead)


def _moment(part: Segment, trigger: Trigger, around: Surroundings) -> Moment | None:
    """The time of the event: the finest, nearest expression of the segment that belongs to its trigger."""
    inside = [m for m in around.moments if part.start <= m.start < part.end]
    told = [m for m in inside if not _of_speaking(m.start, m.end, trigger, part, around)]
    rival = {
        t.token.i for t in part.beside
        if t.token is not None and t.token != trigger.token and (t.strength == "act") != (trigger.strength == "act")
    }  # fmt: skip

    def rank(moment: Moment) -> tuple[bool, bool, int, int]:
        fine = moment.when.precision in ("minute", "part_of_day", "day", "range")
        return _belongs_to(part, moment, rival), not fine, abs(moment.start - trigger.start), moment.start

    return min(told, key=rank, default=None)


def _belongs_to(part: Segment, moment: Moment, others: set[int]) -> bool:
    """Does the expression hang on one of these words?"""
    token = part.sentence.token_at(moment.end - 1)
    return token is not None and any(ancestor.i in others for ancestor in list(token.ancestors)[:4])


_SPOKEN = re.compile(
    r"\b(?:said|told [\w ]+|announced|confirmed|reported|statement|added|says|stated|accused|denied|claimed)"
    r"(?: (?:late|early))?(?: on)? ?$"
)


def _of_speaking(start: int, end: int, trigger: Trigger, part: Segment, around: Surroundings) -> bool:
    """Does a time or place belong to the act of speaking ("said on Tuesday that ...") and not to what is told?"""
    for said in around.attributions.attributions:
        content = any(a <= trigger.start < b for a, b in said.content)
        if not content:
            continue
        mine = any(a <= start and end <= b for a, b in said.content)
        if not mine and part.sentence.start <= said.cue[0] < part.sentence.end:
            return True
    before = part.sentence.text[max(0, start - part.sentence.start - 28) : start - part.sentence.start].lower()
    if _LIMIT.search(before) or _in_dateline(start, end, part.sentence):
        return True
    return bool(_SPOKEN.search(before)) or _hangs_on_speech(start, end, trigger, part)


_LIMIT = re.compile(
    r"\b(?:until|till|by|before|due|scheduled for|born (?:in|on)?|established in|founded in)\s+(?:the\s+)?$"
)
_ORIGIN = re.compile(r"\bfrom\s+(?:the\s+)?$", re.I)  # where people come from
_AFTER_DATELINE = re.compile(r"\s*(?:\([^)]{2,40}\)\s*|[^()]{0,30}\)\s*)?(?:--|[—–:]|-\s)")


def _in_dateline(start: int, end: int, sentence: Sentence) -> bool:
    """Words of a dateline that opens a passage ("KUNDUZ, Oct. 3 (Agency) --") tell where it was written."""
    if not sentence.opens or start - sentence.start > 60:
        return False
    before, after = sentence.text[: start - sentence.start], sentence.text[end - sentence.start :][:45]
    return bool(_AFTER_DATELINE.match(after)) and not re.search(r"\b[a-z]{4,}\b|[.:!?]\s", before)


def _hangs_on_speech(start: int, end: int, trigger: Trigger, part: Segment) -> bool:
    """The nearest verb above the words is a verb of speech."""
    token = part.sentence.token_at(end - 1)
    spoken = {h.start for h in part.sentence.of("reporting")}
    while token is not None and token.pos_ != "VERB" and token.head != token:
        if token == trigger.token:
            return False  # "the Oct. 13 attack"
        token = token.head
    if token is None or token.pos_ != "VERB" or token == trigger.token:
        return False
    own = part.sentence.start + token.idx
    return own in spoken and own < start


IN_WORDS = re.compile(
    r"\b(?:in|at|near|on|outside|inside|around|across|off|within|of|along|between|towards?|to|into|over|hit|struck|rocked|"
    r"targeted|against)\s+(?:the\s+|a\s+|an\s+)?(?:[\w'’-]+\s+){0,4}$",
    re.I,
)
_FROM = re.compile(
    r"\b(?:fired|launched|launching|firing|originat\w+|took off|came|flew|lobbed)\b[^.;]{0,60}\bfrom\s+"
    r"(?:the\s+|a\s+)?(?:(?!(?:hit|hitting|struck|landed|fell|in|into|at|on|towards?|against|over)\b)[\w'’-]+\s+){0,3}$",
    re.I,
)
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
            _of_speaking(found.start, found.end, trigger, part, around)
            or _as_actor(part, found)
            or _ORIGIN.search(before)
        ):
            continue
        score = 2.0 if IN_WORDS.search(before) else 0.0
        score -= 0.5 * FINENESS[found.place.level]
        score -= min(abs(found.start - trigger.end), 200) / 100
        ranked.append((score, found))
    ranked.sort(key=lambda pair: (-pair[0], pair[1].start))
    return tuple(found for score, found in ranked if score > -3.5), origin


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
        return found.place.level in ("country", "settlement") and token.head.lemma_ not in (
            "be",
            "see",
            "witness",
            "come",
        )
    return token.dep_ in ("agent",) or (token.dep_ == "pobj" and token.head.dep_ == "agent")
