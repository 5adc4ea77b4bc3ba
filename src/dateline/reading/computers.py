"""The world of computers, where the words of violence mean data: "the attack hit the network", "a blast of spam".

An event is of that world where the clause that tells it, or the report as a whole, speaks of it and nothing bodily is
told: no one is killed or hurt, no physical weapon is named, nothing explodes at a place, and the deed's own word is one
that is also used of networks. What is bodily stays what it is, however much of the report is about hackers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dateline.language import lexicon
from dateline.language.annotate import Annotated, Sentence
from dateline.language.lexicon import Hit
from dateline.reading.genre import lead_of
from dateline.reading.segments import Segment
from dateline.reading.slots.targets import claimed_on
from dateline.reading.triggers import Trigger

# Blocks of triggers.lex whose words are also said of networks and data.
_LOOSE = frozenset({"attack", "reference", "destruction", "explosion", "clash"})
# Of these blocks, words that are said of people and things only.
_FIRM = frozenset({
    "gun battle", "gunbattle", "gunfight", "firefight", "exchange of fire", "ambush", "shoot down", "ramming", "ram",
    "plough into", "torpedo", "hostage-taking", "car bombing", "truck bombing", "roadside bombing", "car bomb attack",
    "board", "dynamite", "hurl", "step on", "run over", "violence",
})  # fmt: skip
# Words of other blocks that are said of data: caches are poisoned, code and commands executed, processes killed.
_OF_DATA = frozenset({"poison"})
_RUN = frozenset(
    "code command script payload file program instruction query macro malware app application operation process "
    "session connection service task ability".split()
)
_HELD = frozenset({"take hostage", "seize"})
_DATA = frozenset(
    "data datum phone file system information network account record machine device site computer server pc".split()
)
_PEOPLE = frozenset("people person man men woman women child children he she him her civilians".split())
# A doer whose own word says arms, and words for doers of any deed: these sit at a desk as well as behind a wall.
_ARMED = re.compile(r"gun|shoot|snip|bomb|\barmed|knife|machete|axe|stab", re.I)
_ANY_DOER = re.compile(
    r"attacker|perpetrator|intruder|assailant|aggressor|hack|crimin|crime|group|gang|enemy|faction|outfit|thief|"
    r"pirate|vandal|mafia|mob|crowd|supporter|loyalist|opponent|trafficker|smuggler|dealer",
    re.I,
)
_SURE = 2
# A report is of computers where its words of that world add up to this, in this share of its sentences. The lower sum
# is enough where a sure word stands in headline or lead, or where such words stand nearly everywhere.
_ENOUGH, _LEAST = 4, 3
_SHARE, _THICK = 0.15, 0.3


def said_of_computers(segment: Segment) -> Hit | None:
    """The sure word of the world of computers that the clause's event is told with; None where it is bodily."""
    sentence = segment.sentence
    if is_bodily(segment, actors=False):
        return None
    told = cues_of(sentence)
    if hit := next((h for t in segment.triggers for h in told if _done_to(t, h, sentence)), None):
        return hit
    cues = [h for h in told if _sure(h)]
    inside = [h for h in cues if segment.start <= h.start < segment.end]
    if inside:
        return inside[0]
    return cues[0] if cues and not _actors(sentence) else None


def is_bodily(segment: Segment, *, actors: bool = True, thick: bool = False) -> bool:
    """Is a deed done to bodies or things told in this clause?

    `actors`: a fighter named away from computers counts. `thick`: the report speaks of little but computers; there a
    word such as "killed" or "dead" counts only where people are told as hurt.
    """
    firm = [t for t in segment.triggers if t.strength != "act" and not _loose(t, segment.sentence)]
    if firm and (not thick or any(_hurts(t, segment.sentence) for t in firm)):
        return True
    sentence, cues = segment.sentence, cues_of(segment.sentence)
    figures = [t for t in segment.triggers if t.entry.phrase in _OF_DATA]
    if any(_physical(h) and not _within(h, [*cues, *figures]) for h in sentence.of("weapons")):
        return True
    doers = _actors(sentence)
    if any(_ARMED.search(h.entry.phrase) for h in doers):
        return True
    if actors and not cues and any(not _ANY_DOER.search(h.entry.phrase) for h in doers):
        return True
    burst = [t for t in segment.triggers if t.family == "bomb" and not _within(t, cues)]
    burst = [t for t in burst if not _done_by(t, cues, sentence)]
    return bool(burst) and bool(lexicon.load("targets").find(segment.text))


@dataclass(frozen=True, slots=True)
class World:
    """That a report is of the world of computers: a word that says so, and whether it speaks of little else."""

    cue: Hit
    thick: bool


def world_of(annotated: Annotated) -> World | None:
    """The world of computers of a report, by a sure word of it where there is one; None for other reports."""
    body = list(annotated.body())
    found = [cues_of(sentence) for sentence in body]
    weights = {h.entry.phrase: int(h.entry.get("weight", "1")) for cues in found for h in cues}
    total, share = sum(weights.values()), sum(bool(cues) for cues in found) / max(1, len(body))
    if total < _LEAST or share < _SHARE:
        return None
    hits = [h for cues in found for h in cues]
    first = next((h for h in hits if _sure(h)), hits[0])
    led = _sure(first) and first.start < max(s.end for s in lead_of(annotated))
    if not (led or share >= _THICK or total >= _ENOUGH):
        return None
    return World(first, _sure(first) and share >= _THICK and total > _ENOUGH)


def cues_of(sentence: Sentence) -> list[Hit]:
    """The words of the world of computers in a sentence, without those of a deed with a blade ("hacked to death")."""
    return [
        h for h in sentence.of("status")
        if h.entry.get("status") == "computers" and not _within(h, _blades(sentence))
    ]  # fmt: skip


def _blades(sentence: Sentence) -> list[Hit]:
    return [h for h in sentence.of("triggers") if h.entry.get("family") == "stab" and " " in h.text]


def _sure(hit: Hit) -> bool:
    return int(hit.entry.get("weight", "1")) >= _SURE


def _loose(trigger: Trigger, sentence: Sentence) -> bool:
    """A word that is also said of networks: "attack", "hit", "hijack", "blast", but not "killed" or "gunfire"."""
    entry = trigger.entry
    if entry.phrase in _OF_DATA or (entry.phrase in ("execute", "kill") and _things(trigger) & (_RUN | _DATA)):
        return True
    if entry.phrase in _HELD and _things(trigger) & _DATA:
        return entry.phrase != "seize" or not sentence.of("forces")  # police seize servers in earnest
    if entry.phrase in _FIRM or entry.get("strength") == "effect":
        return False
    return entry.block in _LOOSE


def _things(trigger: Trigger) -> set[str]:
    """The lemmas of what a verb is told to be done to."""
    token = trigger.token
    if token is None:
        return set()
    told = {c.lemma_.lower() for c in token.children if c.dep_ in ("dobj", "nsubjpass", "nsubj")}
    if token.i > 0:
        told.add(token.nbor(-1).lemma_.lower())  # "the data held hostage", wherever the parse hangs it
    return told | {token.head.lemma_.lower()} if token.dep_ in ("acl", "amod") else told


def _hurts(trigger: Trigger, sentence: Sentence) -> bool:
    """People are what the word tells of: "killed five", "the murder of a judge", "he was found dead"."""
    token = trigger.token
    if token is None:
        return True
    near = [*token.children, *(g for c in token.children if c.dep_ in ("prep", "agent") for g in c.children)]
    if token.dep_ in ("acomp", "oprd", "attr", "xcomp", "conj", "advcl", "acl", "relcl", "amod"):
        near += [token.head, *token.head.children]
    people = sentence.of("roles", "forces", "armed_actors")
    return any(
        t.ent_type_ in ("PERSON", "CARDINAL")
        or t.lower_ in _PEOPLE
        or any(h.start <= sentence.start + t.idx < h.end for h in people)
        for t in near
    )


def _done_to(trigger: Trigger, cue: Hit, sentence: Sentence) -> bool:
    """A word of computers is what the attack is made on: "an attack on the database", "attacked its systems"."""
    token = trigger.token
    if token is None or trigger.strength in ("act", "ref"):
        return False
    things = [c for c in token.children if c.dep_ in ("dobj", "nsubjpass")]
    on = () if claimed_on(token) else ("on", "against", "at")
    things += [g for c in token.children if c.lower_ in on for g in c.children if g.dep_ == "pobj"]
    return any(cue.start <= sentence.start + t.idx < cue.end for t in things)


def _done_by(trigger: Trigger, cues: list[Hit], sentence: Sentence) -> bool:
    """A word of computers is what the verb tells of: "the worm exploded"."""
    token = trigger.token
    subjects = [] if token is None else [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")]
    return any(h.start <= sentence.start + s.idx < h.end for s in subjects for h in cues)


def _physical(hit: Hit) -> bool:
    """A weapon of iron: neither one of computers nor a word of many meanings ("mine", "weapon")."""
    return hit.entry.get("class") not in ("cyber", "unknown", "") and not hit.entry.get("ambiguous")


def _actors(sentence: Sentence) -> list[Hit]:
    """Armed actors told in the sentence, hackers left out."""
    cues = cues_of(sentence)
    return [h for h in sentence.of("armed_actors") if not _within(h, cues)]


def _within(inner: Hit | Trigger, outer: Iterable[Hit | Trigger]) -> bool:
    """Overlaps one of them, or is joined to the one before ("DDoS cannon")."""
    return any(h.start < inner.end and inner.start <= h.end + 1 for h in outer)
