"""Damage and alarms: what was damaged or destroyed, what was said not to be, and sirens that sounded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.values import Actor, Thing
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, negated, objects, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

_CLASSES = {
    "damage": "damaged",
    "destroy": "destroyed",
    "burn": "burned",
    "torch": "burned",
    "gut": "burned",
    "gutte": "burned",  # what the pipeline makes of "gutted"
    "sever": "broken",
    "pierce": "damaged",
    "riddle": "damaged",
    "topple": "destroyed",
    "level": "destroyed",
    "demolish": "destroyed",
    "wreck": "destroyed",
    "shatter": "broken",
    "smash": "broken",
    "total": "destroyed",
    "raze": "destroyed",
    "flatten": "destroyed",
    "collapse": "destroyed",
    "sink": "destroyed",
    "down": "destroyed",
    "obliterate": "destroyed",
    "devastate": "damaged",
    "loot": "looted",
    "ransack": "looted",
    "vandalise": "damaged",
    "vandalize": "damaged",
    "crater": "damaged",
    "incinerate": "burned",
    "char": "burned",
    "scorch": "burned",
    "mangle": "destroyed",
    "puncture": "damaged",
    "crack": "broken",
}
# Everyday verbs that tell damage only where a weapon, vehicle, building or the like undergoes them.
_LIVESTOCK = frozenset(
    {"goat", "sheep", "camel", "cow", "cattle", "livestock", "animal", "donkey", "horse", "herd", "head"}
)
_OF_THINGS = {"lose": "lost", "cut": "broken", "empty": "looted", "capture": "lost"}
_PARTICLES = {
    ("blow", "out"): "broken",
    ("blow", "up"): "destroyed",
    ("shoot", "down"): "destroyed",
    ("set", "ablaze"): "burned",
    ("set", "alight"): "burned",
    ("set", "fire"): "burned",
    ("burn", "down"): "burned",
    ("catch", "fire"): "burned",
    ("bring", "down"): "destroyed",
    ("knock", "out"): "destroyed",
    ("drive", "off"): "looted",
}
_WITH_PARTICLE = frozenset(verb for verb, _ in _PARTICLES)
_CAUSES = words("deeds") - {"tank", "drone", "warplane", "jet", "aircraft"}
_FALLING = frozenset({"collapse", "burn", "sink", "shatter", "catch"})  # damaged as the subject of the verb
_UNFIT = words("undamaged")
# This and `_ALARM` run over small letters.
_FIRES = re.compile(
    r"\b(?:caus|start|spark|trigger|ignit|touch)\w*\s(?:off\s)?(?P<what>(?:(?:an?|the|several|small|huge|large|major)\s){0,3}"
    r"(?:fires?|blazes?|blackouts?|power (?:cuts?|outages?)))\b|"
    r"\b(?P<cut>without (?:power|electricity|water|gas))\b"
)
_OF_PEOPLE = re.compile(r"\s(?:to death|alive|in effigy)\b", re.I)
_ALARM = re.compile(
    r"\b(?:(?:air[- ]raid|warning|alarm|alert|rocket|missile|emergency)\s)?(?:sirens?|"
    r"alarms?)\b(?=[^.;]{0,60}\b(?:sound|went|gone|go|going|heard|"
    r"blar|wail|activat|trigger|blast|rang|ring)\w*)|\b(?:sound|activat|"
    r"trigger)\w*\s(?:the\s|an?\s)?(?P<what>(?:[\w-]+\s){0,2}?(?:sirens?|alarms?))\b|"
    r"\bair(?:[- ]raid)? alerts?\b(?=[^.;]{0,60}\b(?:sound|issu|declar|announc|in effect|activat)\w*)"
)


def fill(scene: Scene) -> list[Found]:
    """Damage and alarms told in the sentence."""
    return [*_damage(scene), *_to(scene), *_fires(scene), *_alarms(scene)]


def _damage(scene: Scene) -> Iterator[Found]:
    solid = {p.root.i for p in scene.parties if p.solid and p.root is not None}
    for verb, _ in scene.verbs:
        class_ = _class(verb, solid)
        if class_ is None:
            continue
        own = [o for o in objects(verb) if o.lower_ != "fire"]
        if verb.lemma_ == "set" and not own:
            own = [noun for _, noun in after(verb, "to")]
        if verb.lemma_ == "catch":
            own = subjects(verb)
        undergone = passive(verb) or (not own and (verb.lemma_ in _FALLING or verb.tag_ == "VBN"))
        for token in subjects(verb) if undergone else own:
            for party in scene.joined(token):
                place = party.root is not None and party.root.ent_type_ in ("GPE", "LOC") and party.root.i != token.i
                if not place:  # "shops in Lyon and Nice were burned": joined to the wrong noun
                    yield from _told(scene, party, verb, class_)


def _class(verb: Token, solid: set[int]) -> str | None:
    lemma = verb.lemma_
    if lemma == "set" and any(n.lower_ == "fire" for _, n in after(verb, "on")):
        return "burned"
    if lemma == "blow" and any(n.lower_ in ("pieces", "bits") for _, n in after(verb, "to")):
        return "destroyed"
    for child in verb.children if lemma in _WITH_PARTICLE else ():
        part = (lemma, child.lower_)
        if part in _PARTICLES and child.dep_ in ("prt", "acomp", "oprd", "advmod", "dobj"):
            driven = part != ("drive", "off") or any(o.lemma_.lower() in _LIVESTOCK for o in objects(verb))
            return _PARTICLES[part] if driven else None
    if lemma in ("steal", "rustle"):  # herds are wealth; what else is stolen is theft
        herds = objects(verb) or (subjects(verb) if passive(verb) else [])
        return "looted" if any(t.lemma_.lower() in _LIVESTOCK for t in herds) else None
    if lemma in _OF_THINGS:
        harmed = objects(verb) or (subjects(verb) if passive(verb) else [])
        return _OF_THINGS[lemma] if any(t.i in solid for t in harmed) else None
    if lemma == "down" and verb.tag_ not in ("VBN", "VBD", "VBG"):
        return None
    return _CLASSES.get(lemma)


def _told(scene: Scene, party: Party, verb: Token, class_: str) -> Iterator[Found]:
    if (
        not party.core
        or party.head in _CAUSES
        or (party.root is not None and party.root.pos_ == "PRON")
        or party.head in _UNFIT
        or (party.kind is not None and scene.hit_in(scene.objects, party) is None)
    ):
        return
    anchor, words = scene.sentence.span(verb), scene.full(party)
    class_ = "outage" if party.head in ("power", "electricity", "light") else class_
    if _OF_PEOPLE.match(scene.sentence.text, anchor[1] - scene.sentence.start):
        return
    if negated(verb):
        yield found(scene.sentence, "damage", None, words, anchor, rule=f"damage:not {verb.lower_}", stance="denies")
        return
    if (
        verb.tag_ == "VB" and not passive(verb) and any(c.dep_ == "aux" for c in verb.children)
    ):  # "threatened to blow up the bridge": not damaged yet
        aimed = Actor(scene.words(*words), name=party.name, kind=party.kind)
        yield found(scene.sentence, "target", aimed, words, anchor, rule=f"target:to {verb.lower_}")
        return
    begin = party.start if party.count is not None and party.plural else words[0]
    value = Thing(scene.words(begin, words[1]), class_=class_)
    yield found(scene.sentence, "damage", value, (begin, words[1]), anchor, rule=f"damage:{verb.lower_}")


def _to(scene: Scene) -> Iterator[Found]:
    """ "damage to the roof"."""
    if scene.sentence.doc is None or not ("damage" in scene.small or "destruction" in scene.small):
        return
    for token in scene.sentence.doc:
        if (
            token.lower_ not in ("damage", "destruction")
            or token.pos_ != "NOUN"
            or any(c.lower_ in ("no", "any") for c in token.children)
        ):
            continue
        for _, noun in after(token, "to", "of"):
            for party in scene.joined(noun):
                yield from _told(scene, party, token, "damaged" if token.lower_ == "damage" else "destroyed")


def _fires(scene: Scene) -> Iterator[Found]:
    """ "caused a fire", "left 200 homes without power"."""
    for match in _FIRES.finditer(scene.small):
        group = "what" if match["what"] else "cut"
        words = (scene.sentence.start + match.start(group), scene.sentence.start + match.end(group))
        class_ = "burned" if match[group].endswith(("fire", "fires", "blaze", "blazes")) else "outage"
        anchor = (scene.sentence.start + match.start(), words[1])
        yield found(
            scene.sentence, "damage", Thing(scene.words(*words), class_=class_), words, anchor, rule="damage:caused"
        )


def _alarms(scene: Scene) -> Iterator[Found]:
    for match in _ALARM.finditer(scene.small):
        group = "what" if match["what"] else 0
        words = (scene.sentence.start + match.start(group), scene.sentence.start + match.end(group))
        yield found(scene.sentence, "alarm", Thing(scene.words(*words), class_="siren"), words, words, rule="alarm")
