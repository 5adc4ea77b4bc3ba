"""The slot values of one sentence, before speakers and events are bound."""

from __future__ import annotations

from dateline.language.annotate import Sentence
from dateline.reading.slots import (
    absent,
    accused,
    casualties,
    claims,
    damage,
    denials,
    doers,
    meant,
    motives,
    refusals,
    shares,
    silence,
    targets,
    tolls,
    traces,
    victims,
    weapons,
)
from dateline.reading.slots.found import Found
from dateline.reading.slots.parsed import scene

_HARM = frozenset({"killed", "injured", "missing", "abducted", "arrested", "victim"})


def fill(sentence: Sentence) -> list[Found]:
    """Every candidate value in the sentence, in text order. Without a parse only surface rules apply."""
    ready = scene(sentence)
    out: list[Found] = []
    for rules in (
        casualties,
        tolls,
        victims,
        weapons,
        meant,
        targets,
        claims,
        accused,
        doers,
        traces,
        denials,
        damage,
        motives,
        refusals,
        absent,
        silence,
    ):
        out.extend(rules.fill(ready))
    out.extend(shares.fill(ready, out))
    out.extend(tolls.death_told(ready, out))
    out.extend(absent.told(ready, out))
    out = _outside_motives(out)
    told = [f for f in _once(denials.turned(ready, out)) if victims.worth_telling(f, out)]
    return sorted(told, key=lambda f: (f.start, f.end, f.slot))


def _outside_motives(drafts: list[Found]) -> list[Found]:
    """Without the harm of what is avenged: "to avenge the death of a leader" tells no death of this attack."""
    avenged = [(f.start, f.end) for f in drafts if f.rule == "motive:retaliation"]
    return [f for f in drafts if f.slot not in _HARM or not any(a <= f.start and f.end <= b for a, b in avenged)]


def _once(drafts: list[Found]) -> list[Found]:
    """Without words told twice for one slot: the first rule to find them stays, and a victim is no target."""
    out: list[Found] = []
    for item in drafts:
        if not any(_same(item, other) for other in out):
            out.append(item)
    named = any(_denied_doer(f) and f.value is not None for f in out)
    return [f for f in out if not (named and _denied_doer(f) and f.value is None)]


def _denied_doer(item: Found) -> bool:
    return item.slot == "perpetrator" and item.stance == "denies"


def _same(item: Found, other: Found) -> bool:
    if item.slot == "target" and other.slot == "victim":
        return item.start < other.end and other.start < item.end
    return item.slot == other.slot and item.start < other.end and other.start < item.end and item.stance == other.stance
