"""What a place named in a report is to an event: features of every candidate for the event's place.

A candidate is one place, all its mentions in the report taken together. A feature lies between 0 and 1. What each means
stands beside its weight in data/event_place.tsv.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.language.annotate import Sentence
from dateline.model.values import Place
from dateline.places import ResolvedPlace, kilometres
from dateline.reading.brought import brought_there, of_who_speaks
from dateline.reading.events import Event
from dateline.reading.tellings import FINENESS, IN_WORDS, Surroundings, Telling

_HOME = re.compile(
    r"\b(?:\d\d?|residents?|natives?|man|woman|family|teen|couple|students?|home ?town|lives?|living|born),?"
    r" (?:was |were )?(?:of|from|in)\s+(?:\w+\s+)?$",
    re.I,
)
_NAME = r"^['’]?s?(?:[ -][A-Z][\w.'’-]*){0,3}[ -]"  # the rest of a longer name: "'s Green Valley "
_CARE = re.compile(_NAME + r"(?:[Hh]ospital|[Mm]edical|[Cc]linic|[Hh]ealth|[Tt]rauma)\b")
_COURT = re.compile(_NAME + r"(?:[Cc]ourt\w*|[Jj]ail|[Pp]rison|[Dd]etention|[Pp]rosecutors?|[Aa]ttorney)\b")
_FORCE = re.compile(
    r"^['’]?s?(?:[ -](?:County|City|Metro|Metropolitan|Parish|State|Fire|Township))?[ -]"
    r"(?:police|sheriff|officers?|deput(?:y|ies)|fire\b|firefighters|department|detectives)",
    re.I,
)
_MEDIA = re.compile(_NAME + r"(?:News|Times|Post|Herald|Tribune|Journal|TV|Radio|Gazette|Star)\b")
_OTHER = re.compile(
    r"\b(?:headed|heading|bound|travell?ed|flown|airlifted|taken|rushed|transported|moved|fled|returned|arrested|"
    r"extradited|to a hospital) (?:\w+ ){0,5}(?:to|for|from|in|at|near)\s+(?:the\s+)?$",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:ministry|police|officials?|government|authorities|spokes\w+|courts?|embassy|headquarters|reporters?|"
    r"agency|conference|hearing|speaking|said|told \w+|statement|correspondents?|based|offices?)"
    r" (?:\w+ )?(?:in|at) (?:the )?$",
    re.I,
)
MOST_MENTIONS, MOST_TELLINGS, MOST_EVENTS = 20, 40, 40  # looked at; hostile text repeats one thousands of times
_NEAR = 6  # sentences beyond which a mention is as far as any


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place of the report as a candidate for an event's place, with the mention that best tells it.

    `telling` is the telling it is told in, None where it stands outside all tellings of the event.
    """

    found: ResolvedPlace
    telling: Telling | None
    features: dict[str, float]


def candidates(event: Event, events: Sequence[Event], around: Surroundings) -> list[Candidate]:
    """Every located place of the report, in the order of first mention."""
    report = _named(around)
    scene = _scene(event, events, report)
    out = []
    for mentions in report.eligible:
        best, telling = _best_mention(mentions, event)
        features = report.of_place(best, mentions)
        for found in _weighed(mentions, best):
            for name, value in _of_mention(found, event, scene).items():
                features[name] = max(features.get(name, 0.0), value)
        out.append(Candidate(best, telling, features))
    return out


class _Named:
    """The located places of a report in groups of mentions of one, and what of them is the same for every event."""

    def __init__(self, around: Surroundings) -> None:
        groups: dict[tuple[object, ...], list[ResolvedPlace]] = {}
        for found in around.places:
            if found.kind != "demonym" and found.place.lat is not None and found.place.level != "unknown":
                groups.setdefault(_key(found), []).append(found)
        self.groups = tuple(groups.values())
        self.eligible = _eligible(self.groups, around.annotated.report.text)
        self.around = around
        self.sentences = tuple(around.annotated.sentences)
        self.starts = tuple(s.start for s in self.sentences)
        self.body = next((s.start for s in self.sentences if s.kind == "body"), 0)
        self._total = sum(map(len, self.groups))
        self._of_place: dict[int, dict[str, float]] = {}
        self._words: dict[int, tuple[Sentence | None, dict[str, float]]] = {}

    def of_place(self, best: ResolvedPlace, mentions: Sequence[ResolvedPlace]) -> dict[str, float]:
        """The features of a place by its best mention, a new dictionary each time."""
        if id(best) not in self._of_place:
            self._of_place[id(best)] = _of_place(best, mentions, self.groups, self._total)
        return dict(self._of_place[id(best)])

    def words(self, found: ResolvedPlace) -> tuple[Sentence | None, dict[str, float]]:
        """The sentence that a mention stands in, and the features of the words around it."""
        if id(found) not in self._words:
            home = home_of(found, self.sentences, self.starts)
            self._words[id(found)] = home, _of_words(found, home, self)
        return self._words[id(found)]


def _eligible(groups: Sequence[Sequence[ResolvedPlace]], text: str) -> list[Sequence[ResolvedPlace]]:
    """The groups with the mentions that may say where it happened: not where the wounded were flown, nor, where another
    town is named, that of a councillor who speaks."""
    kept = [[f for f in mentions if not brought_there(text, f.start)] for mentions in groups]
    other = [[f for f in mentions if not of_who_speaks(text, f.start, f.end)] for mentions in kept]
    named = any(FINENESS[f.place.level] <= 2 for mentions in other for f in mentions)
    return [mentions for mentions in (other if named else kept) if mentions]


def _named(around: Surroundings) -> _Named:
    named = around.known.get("named places")
    if not isinstance(named, _Named):
        named = around.known["named places"] = _Named(around)
    return named


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the mentions of places are held against, looked up once an event."""

    report: _Named
    tellings: tuple[Telling, ...]  # of the event
    elsewhere: frozenset[int]  # ids of the mentions told with other events
    several: bool


def _scene(event: Event, events: Sequence[Event], report: _Named) -> _Scene:
    others = [t for e in events[:MOST_EVENTS] if e is not event for t in e.tellings[:MOST_TELLINGS]]
    return _Scene(
        report,
        tuple(event.tellings[:MOST_TELLINGS]),
        frozenset(id(p) for t in others for p in t.places),
        sum(e.status == "new" and e.violent for e in events) > 1,
    )


def _weighed(mentions: Sequence[ResolvedPlace], best: ResolvedPlace) -> Sequence[ResolvedPlace]:
    """The mentions that are looked at: the first ones and the best."""
    return mentions[:MOST_MENTIONS] if best in mentions[:MOST_MENTIONS] else (*mentions[:MOST_MENTIONS], best)


def _key(found: ResolvedPlace) -> tuple[object, ...]:
    place = found.place
    return (place.name.lower(), place.level, round(place.lat or 0.0, 1), round(place.lon or 0.0, 1), place.relation)


def _best_mention(mentions: Sequence[ResolvedPlace], event: Event) -> tuple[ResolvedPlace, Telling | None]:
    """The mention that stands earliest among the places of a telling, else the first."""
    mine = {id(found) for found in mentions}
    ranked = [
        (rank, telling.sentence.index, found, telling)
        for telling in event.tellings
        for rank, found in enumerate(telling.places)
        if id(found) in mine
    ]
    if not ranked:
        return mentions[0], None
    _, _, found, telling = min(ranked, key=lambda r: (r[0], r[1]))
    return found, telling


def _of_place(
    best: ResolvedPlace, mentions: Sequence[ResolvedPlace], groups: Iterable[Sequence[ResolvedPlace]], total: int
) -> dict[str, float]:
    """Features of the place itself: level, how often it is named, what it holds and lies in."""
    place = best.place
    fine = FINENESS[place.level]
    others = [g[0].place for g in groups if g[0] is not mentions[0]]
    return {
        "level_fine": float(fine <= 1),
        "level_town": float(fine == 2),
        "level_district": float(fine == 3),
        "level_province": float(fine == 4),
        "level_region": float(fine == 5),
        "level_country": float(fine >= 6),
        "often": math.log1p(len(mentions)) / math.log1p(max(total, 2)),
        "resolved": best.score,
        "inferred": float(bool(place.inferred)),
        "inside": float(any(lies_in(place, o) for o in others)),
        "holds": float(any(lies_in(o, place) for o in others)),
        "same_country": _share(place.country, others),
    }


def lies_in(inner: Place, outer: Place) -> bool:
    """Is the first place in the second: by the names around it, or by a coarser place's circle in one country?"""
    if outer.name.lower() in (name.lower() for name in inner.within):
        return True
    if FINENESS[outer.level] <= max(2, FINENESS[inner.level]) or inner.country != outer.country:
        return False
    if inner.lat is None or inner.lon is None or outer.lat is None or outer.lon is None or not outer.radius_km:
        return False
    return kilometres(inner.lat, inner.lon, outer.lat, outer.lon) <= outer.radius_km


def _share(country: str | None, others: Sequence[Place]) -> float:
    known = [o.country for o in others if o.country]
    return sum(c == country for c in known) / len(known) if known else 0.5


def _of_mention(found: ResolvedPlace, event: Event, scene: _Scene) -> dict[str, float]:
    """Features of one mention: where it stands, and in which words."""
    home, words = scene.report.words(found)
    out = _place_told(found, event, scene) | words
    out["told_of_other"] = float(id(found) in scene.elsewhere and not out["told"])
    out["told_among_several"] = out["told_first"] * scene.several
    out["other_among_several"] = out["told_of_other"] * scene.several
    out["leads_to"] = float(any(t.origin == found for t in scene.tellings))
    if home is not None:
        nearest = min((abs(t.sentence.index - home.index) for t in scene.tellings), default=_NEAR)
        out["same_sentence"] = float(nearest == 0)
        out["near"] = max(0.0, 1 - nearest / _NEAR)
    return out | _beside_trigger(found, scene.tellings)


def _of_words(found: ResolvedPlace, home: Sentence | None, report: _Named) -> dict[str, float]:
    """Features of one mention by the words around it, whatever the event."""
    text = report.around.annotated.report.text
    before, after = text[max(0, found.start - 60) : found.start], text[found.end : found.end + 50]
    out = {
        "dateline": _in_dateline_words(found, report.around),
        "in_words": bool(IN_WORDS.search(before)) or found.place.relation != "in",
        "home": bool(_HOME.search(before)),
        "care": bool(_CARE.search(after)),
        "court": bool(_COURT.search(after)),
        "force": bool(_FORCE.search(after)),
        "media": bool(_MEDIA.search(after)),
        "elsewhere": bool(_OTHER.search(before)),
        "office": bool(_OFFICE.search(before)),
    }
    if home is not None:
        out["headline"] = home.kind == "headline"
        out["opening"] = home.kind != "headline" and home.start - report.body < 300
    return {name: float(value) for name, value in out.items()}


def home_of(found: ResolvedPlace, sentences: Sequence[Sentence], starts: Sequence[int]) -> Sentence | None:
    """The sentence that a place stands in; `starts` are the sentences' offsets."""
    index = bisect_right(starts, found.start) - 1
    return sentences[index] if index >= 0 and found.start < sentences[index].end else None


def _place_told(found: ResolvedPlace, event: Event, scene: _Scene) -> dict[str, float]:
    ranks = [(t.places.index(found), t) for t in scene.tellings if found in t.places]
    return {
        "told": float(bool(ranks)),
        "told_first": float(any(rank == 0 for rank, _ in ranks)),
        "told_in_lead": float(any(t.lead and rank == 0 for rank, t in ranks)),
        "told_first_time": float(any(t is event.tellings[0] for _, t in ranks)),
    }


def _beside_trigger(found: ResolvedPlace, tellings: Sequence[Telling]) -> dict[str, float]:
    """How near the words that tell the event stand in the same segment, and whether before the place."""
    apart = [
        (abs(found.start - t.trigger.end), found.start > t.trigger.end)
        for t in tellings
        if t.segment.start <= found.start < t.segment.end
    ]
    if not apart:
        return {"beside_trigger": 0.0, "behind_trigger": 0.0}
    nearest, behind = min(apart)
    return {"beside_trigger": 1 / (1 + nearest / 40), "behind_trigger": float(behind)}


_DASH = re.compile(
    r"(?:,? (?:\d{1,2} )?[A-Z][\w.]*(?: \d\d(?:\d\d)?)?){0,3}\s*(?:\([^)]{2,30}\)\s*)?(?:--|[—–]|[-_]\s)"
)


def _in_dateline_words(found: ResolvedPlace, around: Surroundings) -> bool:
    """In a dateline of its own, or in the words before the dash that opens a passage."""
    for passage in around.annotated.report.passages:
        if passage.start <= found.start < passage.end:
            if passage.kind == "dateline":
                return True
            opens = found.start - passage.start < 40 and passage.kind == "body"
            return opens and bool(_DASH.match(around.annotated.report.text, found.end))
    return False
