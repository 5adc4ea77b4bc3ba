"""Is an event told surely enough? Violent words alone make no incident: most harmless reports hold some."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dateline.language import lexicon
from dateline.model.values import Actor
from dateline.model.vocabulary import COUNT_SLOTS
from dateline.reading.events import Event
from dateline.reading.slots import Found
from dateline.reading.triggers import Trigger

_TOLLS = COUNT_SLOTS - {"weapon_count", "arrested"}
_VAGUE = frozenset({"attack", "sabotage", ""})
# Kinds of actors whose attacks are made with force; a politician who attacks a rival uses words.
_FORCES = frozenset({"group", "military", "police", "security", "crowd"})
_GROWING = frozenset({"explode", "explosion", "blow up"})  # what costs and crowds do too
# Events of these kinds are incidents only where the report is about them: an arrest after an attack belongs to it.
_HARD = frozenset({"killed", "injured", "abducted", "missing", "weapon", "damage", "claimed_by", "victim"})
_LEAD_ONLY = frozenset({"arrest", "restrict", "seize"})


def is_told(event: Event, founds: Sequence[Found]) -> bool:
    """Does the report tell this event, or only use a word of force?"""
    triggers = [t for telling in event.tellings for t in telling.segment.triggers]
    if not event.violent:
        return True
    if event.status in ("threatened", "planned", "foiled", "exercise", "anniversary", "legal"):
        return True
    if event.status in ("habitual", "negated", "hypothetical"):
        return any(t.strength != "ref" for t in triggers)
    filled: set[str] = {f.slot for f in founds if f.value is not None}
    if event.status != "new":
        return _is_context(triggers, filled) or bool(event.times and event.places)
    if event.families <= _LEAD_ONLY:
        return any(t.lead or t.listed for t in event.tellings) and bool(
            filled & {"arrested", "abducted", "damage", "victim", "target"}
        )
    if any(t.event_type == "PROTEST" and t.strength == "weak" for t in triggers) and event.families <= {
        "crowd",
        "arrest",
        "restrict",
    }:
        strong = any(t.strength == "strong" for t in triggers)
        return strong or any(t.lead for t in event.tellings)
    if any(t.strength == "strong" and t.family not in _VAGUE and not _mere(t, event, filled) for t in triggers):
        return True
    if any(t.strength == "strong" for t in triggers):
        return _by_force(event, founds, filled)
    effects = any(t.strength == "effect" for t in triggers)
    if effects and _has_cause(event, filled):
        return True
    weak = any(t.strength == "weak" for t in triggers)
    return (
        weak
        and bool(filled & {"weapon", "weapon_count"})
        and bool(filled & (_TOLLS | {"target", "damage", "victim", "perpetrator"}))
    )


def _by_force(event: Event, founds: Sequence[Found], filled: set[str]) -> bool:
    """Words of attack tell force where somebody is hurt, a thing is hit, a weapon named, or those under arms do it."""
    if filled & _HARD:
        return True
    actors = [f.value for f in founds if f.slot in ("perpetrator", "target", "victim") and isinstance(f.value, Actor)]
    if any(a.kind in _FORCES or _is_thing(a) for a in actors):
        return True
    return any(t.sentence.of("armed_actors", "forces") for t in event.tellings if t.trigger.strength == "strong")


def _is_thing(actor: Actor) -> bool:
    """A thing or place that is attacked: its kind is a class of targets.lex."""
    return actor.kind in _thing_classes()


@cache
def _thing_classes() -> frozenset[str]:
    return frozenset(entry.get("class") for entry in lexicon.load("targets").entries)


def _mere(trigger: Trigger, event: Event, filled: set[str]) -> bool:
    """An explosion of nothing: no bomb or thing is named, nobody is hurt and nothing damaged ("costs exploded")."""
    if trigger.entry.phrase not in _GROWING or filled & (_HARD | {"target"}):
        return False
    return not any(t.sentence.of("weapons") or t.places for t in event.tellings)


def _is_context(triggers: Sequence[Trigger], filled: set[str]) -> bool:
    """What is not news needs less: a sure word, or a toll, or two weak words."""
    if any(t.strength == "strong" for t in triggers):
        return True
    if len(filled & {"target", "perpetrator", "weapon", "victim"}) > 1:
        return True
    toll = bool(filled & _TOLLS) and any(t.strength == "effect" for t in triggers)
    return toll or sum(t.strength == "weak" for t in triggers) > 1


def _has_cause(event: Event, filled: set[str]) -> bool:
    """A toll is an attack's where a weapon, a doer or an armed group is told with it, or members of a force are hit."""
    if filled & {"weapon", "perpetrator", "claimed_by"}:
        return True
    if any(not h.entry.get("platform") for t in event.tellings for h in t.sentence.of("armed_actors", "weapons")):
        return True
    verbs = [t for t in event.tellings if t.trigger.token is not None and t.trigger.token.pos_ == "VERB"]
    return any(t.sentence.of("forces") for t in verbs) and bool(filled & {"killed", "injured"})
