"""Statuses seen over the whole report: what the report is about is new; what is older or told in passing is background.

A violent word in the body of a report about something else is not news. So an event is new only where the headline or
lead tells it, where it has a recent day of its own, or where the report tells several events side by side.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.vocabulary import Status
from dateline.reading.computers import World, is_bodily, world_of
from dateline.reading.events import Event
from dateline.reading.genre import lead_of
from dateline.reading.moments import days_before
from dateline.reading.status import Judged
from dateline.reading.taken_back import taken_back
from dateline.reading.tellings import Surroundings

# An event told beside a newer one is context where it is this many days older.
_OLDER_DAYS = 2
# A report's own event is new for two weeks, later only its consequences are; MUC-4 drew the line at two months.
_NEW_DAYS = 14
_RECENT_DAYS = 7
# Kinds whose words also tell accidents: without a weapon or a doer an explosion may be anything.
_MAYBE_ACCIDENT = frozenset({"bomb", "attack", "arson", "gun", "clash"})
_HARMLESS = frozenset({"explosive", "fire", "unknown", "aircraft", "helicopter", "ship", ""})
_EXPLOSION = frozenset({"explosion", "blast", "explode", "detonation", "detonate", "go off", "blow up", "rip through"})


def settle(events: list[Event], around: Surroundings) -> list[Event]:
    """The events with statuses that hold together. Changes only tellings whose status is not firm."""
    lead_cues = [hit for s in lead_of(around.annotated) for hit in s.of("status")]
    new = [e for e in events if e.status == "new" and e.violent]
    world = world_of(around.annotated) if new else None
    for event in new:
        if judged := _whole_report(event, around, lead_cues, world):
            _set(event, judged.status, judged.reason)
    new = [e for e in new if e.status == "new"]
    for event in new:
        if judged := taken_back(event, events, around) or _as_the_lead_tells(event, events, around):
            _set(event, judged.status, judged.reason)
    new = [e for e in new if e.status == "new"]
    main = next((e for e in new if any(t.lead for t in e.tellings)), None)
    several = is_roundup(new, around)
    for event in new:
        if judged := _beside(event, main, around, several):
            _set(event, judged.status, judged.reason)
    return events


def _whole_report(event: Event, around: Surroundings, cues: list[Hit], world: World | None) -> Judged | None:
    """What the report as a whole says of the event: a drill, a figure of speech, an accident."""
    strong = {h.entry.get("status"): h for h in reversed(cues) if h.entry.get("weight", "1") == "2"}
    if "figurative" in strong:
        return Judged("negated", f"a figure of speech: {strong['figurative'].text!r}")
    if "exercise" in strong and not event.times:
        return Judged("exercise", f"an exercise: {strong['exercise'].text!r}")
    if world is not None and not any(is_bodily(t.segment, thick=world.thick) for t in event.tellings):
        return Judged("negated", f"an attack on computers: {world.cue.text!r}")
    if "negated" in strong and not any(t.lead for t in event.tellings):
        return Judged("background", f"told beside a disaster: {strong['negated'].text!r}")
    if _unarmed(event) and (hit := _accident(around)):
        return Judged("negated", f"no attack: {hit.text!r}")
    return None


def _as_the_lead_tells(event: Event, events: list[Event], around: Surroundings) -> Judged | None:
    """A headline alone tells no tense: what its lead tells as a plan, a threat, a drill is that in it, too."""
    if any(t.sentence.kind != "headline" or t.when is not None for t in event.tellings):
        return None
    lead = next((s for s in around.annotated.body() if s.kind == "body"), None)
    told = [t for e in events if e.violent for t in e.tellings if t.sentence is lead]
    kin = [t for t in told if t.families & event.families]
    if not kin or any(t.judged.status in ("new", "background") for t in told):
        return None
    judged = kin[0].judged
    return Judged(judged.status, f"the lead tells it so: {judged.reason}")


def _cues(around: Surroundings, status: str) -> Iterator[Hit]:
    """The cues of a status anywhere in the report, in text order."""
    return (hit for s in around.annotated.body() for hit in s.of("status") if hit.entry.get("status") == status)


def _unarmed(event: Event) -> bool:
    """Told without weapon, armed group or a word of attack: an explosion, deaths, a crash."""
    if not event.families <= _MAYBE_ACCIDENT:
        return False
    triggers = [t for telling in event.tellings for t in telling.segment.triggers]
    if any(t.strength == "strong" and t.entry.phrase not in _EXPLOSION for t in triggers):
        return False
    for telling in [t for t in event.tellings if t.lead]:
        if telling.sentence.of("armed_actors"):
            return False
        if any(h.entry.get("class") not in _HARMLESS for h in telling.sentence.of("weapons")):
            return False
    return True


def _accident(around: Surroundings) -> Hit | None:
    """A sure word for an accident anywhere in the report, or two weak ones."""
    weak: list[Hit] = []
    for hit in _cues(around, "negated"):
        if hit.entry.get("weight") == "2":
            return hit
        weak.append(hit)
    return weak[0] if len({h.entry.phrase for h in weak}) >= 2 else None


_ROUNDUP = (
    "roundup",
    "round-up",
    "bulletin",
    "incidents",
    "developments",
    "in brief",
    "weekly",
    "daily summary",
    "digest",
    "situation report",
    "sitrep",
)


def is_roundup(new: list[Event], around: Surroundings) -> bool:
    """Does the report list several events, each in a paragraph of its own?"""
    opening = {
        t.sentence.passage for e in new for t in e.tellings
        if _opens(t.sentence, around) and t.sentence.kind in ("body", "list") and t.trigger.strength == "strong"
    }  # fmt: skip
    top = [s for s in around.annotated.sentences[:4] if s.index < 3 or s.kind in ("headline", "section")]
    named = any(word in s.text.lower() for s in top for word in _ROUNDUP)
    return len(opening) > 2 and named


def _opens(sentence: Sentence, around: Surroundings) -> bool:
    """The sentence opens its paragraph, or follows a short label that does ("Monday 3 August.")."""
    if sentence.opens or sentence.index == 0:
        return True
    before = around.annotated.sentences[sentence.index - 1]
    return before.opens and before.passage == sentence.passage and len(before.text) < 40


def _beside(event: Event, main: Event | None, around: Surroundings, several: bool) -> Judged | None:
    """An event beside the one that the report is about, or too old to be news."""
    led = any(t.lead for t in event.tellings)
    days = days_before(event.times, around.published)
    if days is not None and days > _NEW_DAYS:
        return Judged("background", "happened more than two weeks before the report")
    older = _days_apart(event, main) if event is not main else None
    if older is not None and older >= _OLDER_DAYS:
        return Judged("background", "older than what the report is about")
    if led:
        return None
    if days is not None and days <= _RECENT_DAYS:
        return None
    if main is not None and event.tellings[0].fresh:
        return None
    if several and _opens(event.tellings[0].sentence, around):
        return None
    if main is None or not event.places:
        return Judged("background", "told in passing, without a recent date")
    return None


def _days_apart(event: Event, main: Event | None) -> int | None:
    """Days from the event to the main event, where both have a day."""
    if main is None or not event.times or not main.times:
        return None
    try:
        mine = dt.date.fromisoformat(min(w.end for w in event.times)[:10])
        theirs = dt.date.fromisoformat(min(w.start for w in main.times)[:10])
    except ValueError:
        return None
    return (theirs - mine).days


def _set(event: Event, status: Status, reason: str) -> None:
    event.tellings = [replace(t, judged=Judged(status, reason)) if not t.judged.firm else t for t in event.tellings]
