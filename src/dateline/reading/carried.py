"""Times told in another sentence or clause than the event: "It happened around 7 p.m. on Monday", a date over a list.

Nothing is carried to a telling that has a time of its own, and nothing from what is said or done about the event.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from dateline.language.annotate import Sentence
from dateline.model.vocabulary import INCIDENT_TYPES
from dateline.reading.event_times import DAYS, FINE, of_later_death
from dateline.reading.moments import Moment, days_before, overlaps
from dateline.reading.several import items_of
from dateline.reading.speaking import hangs_on_speech, in_dateline, of_limit, said_then
from dateline.reading.status import aged
from dateline.reading.telling import Surroundings, Telling

_DEED = (
    r"(?:incident|attack|shooting|blast|explosion|killing|murder|stabbing|assault|ambush|raid|crime|violence|homicide|"
    r"robbery|bombing|strike|kidnapping|abduction|clash|fighting|shelling|confrontation|gunfire|shot)(?:e?s)?"
)
# "It happened", "the incident occurred", "the two homicides took place", "the shot was fired"
_HAPPENED = re.compile(
    rf"\b(?:it|this|that|which|all|(?:the|this|both|these) (?:[\w-]+ ){{0,2}}{_DEED}) (?:\w+ )?"
    r"(?:happened|occurred|took place|unfolded|began|started|broke out|came|"
    r"(?:was|were) (?:reported|carried out|fired))\b",
    re.I,
)
# The call for help comes minutes after the deed: it tells the day.
_CALLED = re.compile(
    r"\b(?:police|officers?|deput(?:y|ies)|troopers?|firefighters?|paramedics|medics|crews|authorities|officials|"
    r"responders|services|ambulances?|rescuers|calls?) (?:[\w-]+ ){0,3}?"
    r"(?:called|dispatched|summoned|responded|responding|alerted|sent|received|got|rushed|arrived|came in)\b",
    re.I,
)
_FRONT = re.compile(r"\W*(?:(?:also|later|late|early|and)\s+)?(?:(?:on|in|at|during)\s+)?(?:the\s+)?$", re.I)
# The label of an item in front of its date: "4. Kasindi, 1 March.", "Mine in Bokoro, 3 May"
_LABEL = re.compile(r"\W*(?:\d{1,2}[.)]\s*)?(?:(?:[A-Z][\w’'-]*|in|of|on|near|the)[ -]?){1,5},\s*(?:on\s+)?$")
_ROUNDUP = re.compile(
    r"\b(?:following (?:are|is)|here (?:are|is)|round-?up|developments|incidents|bulletin|sitrep|summary|log)\b", re.I
)
_WITH = ("coordinated", "after", "start")  # joints of clauses that tell one scene; "when" opens one, too
_OTHER_MATTER = frozenset({"exercise", "figurative", "anniversary", "computers"})
_LEAD = 4  # headline and the first body sentences
_NUMBER = 4  # characters of a sentence that is only the number of an item ("4.")
_NEAR, _NEAR_CALL, _SCENE, _ITEMS = 2, 3, 6, 3


def share_time(told: list[Telling]) -> list[Telling]:
    """Clauses of one sentence share the time that only one tells ("was hurt when a bomb went off on Monday")."""
    timed = [t for t in told if t.moment is not None]
    if len(timed) != 1 or not _happened(timed[0]):
        return told
    source = timed[0]
    return [t if t is source or not _one_scene(t, source) else replace(t, moment=source.moment) for t in told]


def _one_scene(one: Telling, other: Telling) -> bool:
    joined = all(
        t.segment.joint in _WITH or (t.segment.joint == "relative" and re.match(r"\W*when\b", t.segment.text, re.I))
        for t in (one, other)
    )
    return joined and _happened(one) and one.judged.status == other.judged.status and not one.fresh


def carry(told: list[Telling], around: Surroundings) -> list[Telling]:
    """The tellings with the times that other sentences tell for them."""
    body = list(around.annotated.body())
    steps: tuple[Callable[[list[Telling], list[Sentence], Surroundings], list[Telling]], ...] = (
        _from_headings, _from_items, _from_happened, _from_lead, _from_roundup,
    )  # fmt: skip
    for step in steps:
        told = step(told, body, around)
    return told


def _happened(telling: Telling) -> bool:
    return telling.trigger.event_type in INCIDENT_TYPES and telling.judged.status not in ("habitual", "hypothetical")


def _open(telling: Telling) -> bool:
    """May it take a time from elsewhere?"""
    return telling.moment is None and _happened(telling) and telling.judged.status in ("new", "foiled", "background")


def _timed(telling: Telling, moment: Moment, home: Sentence, around: Surroundings) -> Telling:
    """The telling with its time; what that time makes old is background."""
    judged = telling.judged
    old = aged(days_before([moment.when], around.published), telling.lead)
    if old is not None and judged.status == "new" and not judged.firm:
        judged = old
    return replace(telling, moment=moment, timed_in=home, judged=judged)


def _moments_in(sentence: Sentence, around: Surroundings, *, called: bool = False) -> list[Moment]:
    """The times of a sentence that are of no speaking, no dateline and no limit. `called`: to call is to summon."""
    return [
        m for m in around.moments
        if sentence.start <= m.start < sentence.end and m.when.precision in FINE
        and not said_then(m.start, sentence) and not of_limit(m.start, m.end, sentence)
        and not in_dateline(m.start, m.end, sentence) and not of_later_death(m, sentence)
        and (called or not hangs_on_speech(m.start, m.end, None, sentence))
    ]  # fmt: skip


def _from_headings(told: list[Telling], body: list[Sentence], around: Surroundings) -> list[Telling]:
    """A line that is only a date is the date of what stands below it, up to the next such line."""
    heads = [(s, m) for s in body if s.opens and (m := _only_a_date(s, around)) is not None]
    first = next((s.index for s in body if s.kind == "body" and s.index not in {h.index for h, _ in heads}), None)
    if len({m.when.start for _, m in heads}) < 2:  # one alone above the text is the report's own date
        heads = [(s, m) for s, m in heads if first is not None and s.index > first]
    out = []
    for telling in told:
        above = [(s, m) for s, m in heads if s.index < telling.sentence.index]
        out.append(_timed(telling, above[-1][1], above[-1][0], around) if above and _open(telling) else telling)
    return out


def _only_a_date(sentence: Sentence, around: Surroundings) -> Moment | None:
    inside = [m for m in around.moments if sentence.start <= m.start < sentence.end]
    if len(inside) != 1 or inside[0].when.precision not in DAYS:
        return None
    found = inside[0]
    rest = sentence.text[: found.start - sentence.start] + sentence.text[found.end - sentence.start :]
    return found if re.fullmatch(r"\W*(?:on\b)?\W*", rest, re.I) else None


def _from_items(told: list[Telling], body: list[Sentence], around: Surroundings) -> list[Telling]:
    """In a list of dated items ("On 5 May, gunmen ... . A mine ...") an item's date holds to its end."""
    items, opening = {}, {s.passage for s in body}
    for sentence in body:
        front = next(iter(_moments_in(sentence, around)), None) if sentence.passage in opening else None
        before = sentence.text[: front.start - sentence.start] if front else ""
        label = front is not None and front.end - sentence.start > len(sentence.text.rstrip()) - 2
        if front and ((sentence.opens and _FRONT.fullmatch(before)) or (label and _LABEL.fullmatch(before))):
            items[sentence.passage] = (sentence, front)
        if len(sentence.text) > _NUMBER:
            opening.discard(sentence.passage)
    if len(items) < 2 and not (items and len(items_of(around.annotated)) > _ITEMS):
        return told
    out = []
    for telling in told:
        item = items.get(telling.sentence.passage)
        out.append(_timed(telling, item[1], item[0], around) if item and _open(telling) else telling)
    return out


def _from_happened(told: list[Telling], body: list[Sentence], around: Surroundings) -> list[Telling]:
    """ "It happened around 7:30 on Monday night" tells the time of the event told before it."""
    out = list(told)
    for sentence, moment, reach in _happenings(body, around):
        if any(t.sentence is sentence and t.moment is not None and _happened(t) for t in out):
            continue
        before = [n for n, t in enumerate(out) if t.sentence.index < sentence.index and _happened(t)]
        if not before or sentence.index - out[before[-1]].sentence.index > reach or not _open(out[before[-1]]):
            continue
        scene = [out[n] for n in before if sentence.index - out[n].sentence.index <= _SCENE]
        if all(t.when is None or overlaps(t.when, moment.when) for t in scene):
            out[before[-1]] = _timed(out[before[-1]], moment, sentence, around)
    return out


def _happenings(body: list[Sentence], around: Surroundings) -> Iterator[tuple[Sentence, Moment, int]]:
    """Sentences that tell when something happened, with the time and how many sentences back it may be."""
    for sentence in body:
        called = bool(_CALLED.search(sentence.text))
        found = next(iter(_moments_in(sentence, around, called=called)), None)
        if found is None:
            continue
        if _HAPPENED.search(sentence.text):
            yield sentence, found, _NEAR
        elif called:
            when = replace(found.when, start=found.when.start[:10], end=found.when.end[:10])
            precision = "day" if when.start == when.end else "range"
            yield sentence, replace(found, when=replace(when, precision=precision)), _NEAR_CALL  # type: ignore[arg-type]


def _no_news(body: list[Sentence]) -> bool:
    """Do the first sentences speak of a drill, a figure of speech or a feast? Their day is not that of a deed."""
    return any(hit.entry.get("status") in _OTHER_MATTER for s in body[:_LEAD] for hit in s.of("status"))


def _from_lead(told: list[Telling], body: list[Sentence], around: Surroundings) -> list[Telling]:
    """The lead below a headline tells its time, also where it has no words of force of its own."""
    lead = next((s for s in body if s.kind == "body"), None)
    if lead is None or any(t.sentence is lead for t in told) or _no_news(body):
        return told
    moment = next(iter(_moments_in(lead, around)), None)
    if moment is None or any(t.when is not None and not overlaps(t.when, moment.when) for t in told if t.lead):
        return told
    return [
        _timed(t, moment, lead, around) if t.sentence.kind == "headline" and _open(t) else t for t in told
    ]  # fmt: skip


def _tells(sentence: Sentence, told: list[Telling]) -> bool:
    """Does the sentence tell an event itself, and not only name "the incidents"?"""
    return any(t.sentence is sentence and _happened(t) and t.trigger.strength != "ref" for t in told)


def _from_roundup(told: list[Telling], body: list[Sentence], around: Surroundings) -> list[Telling]:
    """ "Following are the incidents of Tuesday, 12 January": the day of every item without its own."""
    if len({t.sentence.passage for t in told if _happened(t)}) < _ITEMS:
        return told
    for sentence in body[:3]:
        moment = next((m for m in _moments_in(sentence, around) if m.when.precision in DAYS), None)
        if moment and _ROUNDUP.search(sentence.text) and not _tells(sentence, told):
            when = replace(moment.when, start=moment.when.start[:10], end=moment.when.end[:10], precision="day")
            day = replace(moment, when=when)
            return [
                _timed(t, day, sentence, around)
                if _open(t) and t.judged.status != "background" and t.sentence.index > sentence.index else t
                for t in told
            ]  # fmt: skip
    return told
