"""Is an event told surely enough? Violent words alone make no incident: most harmless reports hold some."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.vocabulary import COUNT_SLOTS
from dateline.reading.events import Event
from dateline.reading.slots import Found

_TOLLS = COUNT_SLOTS - {"weapon_count", "arrested"}
_VAGUE = frozenset({"attack", ""})
# Events of these kinds are incidents only where the report is about them: an arrest after an attack belongs to it.
_LEAD_ONLY = frozenset({"arrest", "restrict", "seize"})


def is_told(event: Event, founds: Sequence[Found]) -> bool:
    """Does the report tell this event, or only use a word of force?"""
    triggers = [t for telling in event.tellings for t in telling.segment.triggers]
    if not event.violent:
        return True
    filled = {f.slot for f in founds if f.value is not None}
    if event.families <= _LEAD_ONLY:
        return any(t.lead for t in event.tellings) and bool(filled & {"arrested", "abducted", "damage", "victim", "target"})
    if any(t.event_type == "PROTEST" and t.strength == "weak" for t in triggers) and event.families <= {"crowd", "arrest", "restrict"}:
        strong = any(t.strength == "strong" for t in triggers)
        return strong or any(t.lead for t in event.tellings)
    if any(t.strength == "strong" and t.family not in _VAGUE for t in triggers):
        return True
    if any(t.strength == "strong" for t in triggers):
        return bool(filled & {"killed", "injured", "weapon", "perpetrator", "claimed_by", "damage", "abducted", "target", "victim"})
    effects = any(t.strength == "effect" for t in triggers)
    if effects and _has_cause(event, filled):
        return True
    weak = any(t.strength == "weak" for t in triggers)
    return weak and bool(filled & {"weapon", "weapon_count"}) and bool(filled & (_TOLLS | {"target", "damage", "victim", "perpetrator"}))


def _has_cause(event: Event, filled: set[str]) -> bool:
    """A toll is an attack's where a weapon, a doer or a party under arms is told with it."""
    if filled & {"weapon", "perpetrator", "claimed_by"}:
        return True
    return any(t.sentence.of("armed_actors", "forces", "weapons") for t in event.tellings)
