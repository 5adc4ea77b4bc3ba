"""What kind of event it is: PLOVER type and mode, ACLED event and sub-event, from triggers, weapons and parties."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.vocabulary import EventType
from dateline.reading.events import Event
from dateline.reading.triggers import Trigger

REMOTE = "Explosions/Remote violence"
_BY_CLASS: dict[str, tuple[str, str, str]] = {  # weapon class: ACLED event, sub-event, PLOVER mode
    "suicide_vest": (REMOTE, "Suicide bomb", "suicide-attack"),
    "vehicle_bomb": (REMOTE, "Remote explosive/landmine/IED", "explosives"),
    "ied": (REMOTE, "Remote explosive/landmine/IED", "explosives"),
    "mine": (REMOTE, "Remote explosive/landmine/IED", "explosives"),
    "bomb": (REMOTE, "Remote explosive/landmine/IED", "explosives"),
    "explosive": (REMOTE, "Remote explosive/landmine/IED", "explosives"),
    "airstrike": (REMOTE, "Air/drone strike", "aerial"),
    "aircraft": (REMOTE, "Air/drone strike", "aerial"),
    "drone": (REMOTE, "Air/drone strike", "drone"),
    "rocket": (REMOTE, "Shelling/artillery/missile attack", "heavy-weapons"),
    "missile": (REMOTE, "Shelling/artillery/missile attack", "heavy-weapons"),
    "artillery": (REMOTE, "Shelling/artillery/missile attack", "heavy-weapons"),
    "mortar": (REMOTE, "Shelling/artillery/missile attack", "heavy-weapons"),
    "grenade": (REMOTE, "Grenade", "explosives"),
    "chemical": (REMOTE, "Chemical weapon", "chemical"),
}
_ARMED = frozenset({"military", "police", "security"})
_GENERIC_SUB = "Attack"
# What is done beside or after an attack: it names the event only where no one is told as hit.
_ASIDE = frozenset({"arrest", "restrict", "seize"})
_LEADS_TO = frozenset({"draw", "spark", "trigger", "prompt", "provoke", "ignite", "unleash", "cause", "fuel", "to"})


@dataclass(frozen=True, slots=True)
class Kind:
    """The codes of an event."""

    event_type: EventType
    mode: str | None
    acled: tuple[str, str] | None


def main_trigger(event: Event) -> Trigger:
    """The trigger that says most about the event: strong before effect, specific before general, first told."""
    rank = {"strong": 0, "weak": 1, "effect": 2, "act": 3, "ref": 4}
    triggers = [t for telling in event.tellings for t in telling.segment.triggers]

    def order(trigger: Trigger) -> tuple[int, bool, int]:
        strength = 3 if trigger.family in _ASIDE or _is_answer(trigger) else rank.get(trigger.strength, 5)
        return strength, trigger.family == "attack", trigger.start

    return min(triggers, key=order)


def _is_answer(trigger: Trigger) -> bool:
    """Told as what another deed led to: "the killing drew protests"."""
    token = trigger.token
    return token is not None and token.dep_ in ("dobj", "pobj") and token.head.lemma_ in _LEADS_TO


def find_kind(event: Event) -> Kind:
    """The codes of the event from its main trigger, refined by the weapons and parties told with it."""
    trigger = main_trigger(event)
    event_type: EventType = trigger.event_type  # type: ignore[assignment]  # the lexicon test allows no other
    mode = trigger.entry.get("mode") or None
    acled = _pair(trigger.entry.get("acled"))
    if event.status == "threatened":
        return Kind("THREATEN", None, None)
    if event_type != "ASSAULT" or acled is None:
        return Kind(event_type, mode, acled)
    if acled[1] == "Government regains territory" and _group_took(trigger):
        return Kind(event_type, mode, ("Battles", "Non-state actor overtakes territory"))
    sentences = {t.sentence.index: t.sentence for t in event.tellings}
    if _suicide(event):
        return Kind(event_type, "suicide-attack", (REMOTE, "Suicide bomb"))
    if acled[1] == _GENERIC_SUB and trigger.family in ("attack", ""):
        for weapon in _weapon_classes(sentences.values()):
            if weapon in _BY_CLASS:
                category, sub, its_mode = _BY_CLASS[weapon]
                return Kind(event_type, its_mode, (category, sub))
    if acled[1] == _GENERIC_SUB and trigger.family in ("attack", "gun") and _both_armed(sentences.values()):
        return Kind(event_type, mode or "firearms", ("Battles", "Armed clash"))
    return Kind(event_type, mode, acled)


def _group_took(trigger: Trigger) -> bool:
    """An armed group is the subject that took the place."""
    subjects = [] if trigger.token is None else [c for c in trigger.token.lefts if c.dep_ == "nsubj"]
    return any(lexicon.load("armed_actors").find(" ".join(t.text for t in s.subtree)) for s in subjects)


def _pair(text: str) -> tuple[str, str] | None:
    category, _, sub = text.partition("|")
    return (category, sub) if sub else None


def _suicide(event: Event) -> bool:
    words = " ".join(t.segment.text.lower() for t in event.tellings)
    return "suicide bomb" in words or "suicide attack" in words or "suicide vest" in words or "blew himself up" in words


def _weapon_classes(sentences: Iterable[Sentence]) -> list[str]:
    found = []
    for sentence in sentences:
        found += [h.entry.get("class") for h in sentence.of("weapons")]
    return found


def _both_armed(sentences: Iterable[Sentence]) -> bool:
    """A state force and an armed group are told in one sentence of the event."""
    for sentence in sentences:
        group = any(h.entry.get("kind") == "group" for h in sentence.of("armed_actors"))
        force = any(h.entry.get("kind") in _ARMED and not _speaks(sentence, h) for h in sentence.of("forces"))
        if group and force:
            return True
    return False


def _speaks(sentence: Sentence, hit: Hit) -> bool:
    """The force is told as speaking, not as fighting ("..., police said")."""
    token = sentence.token_at(hit.end - 1)
    if token is None or token.dep_ not in ("nsubj", "compound", "poss"):
        return False
    while token.dep_ in ("compound", "poss") and token.head != token:
        token = token.head
    verb = sentence.start + token.head.idx
    return token.dep_ == "nsubj" and any(h.start == verb for h in sentence.of("reporting"))
