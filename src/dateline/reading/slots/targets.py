"""Targets: what was attacked, hit, fired at, or stood where the blast was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.values import Actor
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, negated, objects, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

ATTACK = words("attack_verbs")
_BURST = words("burst_verbs")
_AREA = frozenset({"bomb", "shell", "air"})
_LAID = frozenset({"plant", "park", "place", "lay", "set", "hide", "attach", "drop", "drive"})
_BLASTS = frozenset(
    {
        "explosion",
        "blast",
        "it",
        "they",
        "device",
        "charge",
        "one",
        "strike",
        "attack",
        "suicide",
        "bomber",
        "shell",
    }
)
_FIRE = words("fire_verbs")
_STEP = words("step_verbs")
_NOUNS = words("attack_nouns")
_ON = ("on", "against", "at", "upon", "targeting")
_BESIDE = (
    "near",
    "outside",
    "inside",
    "at",
    "in",
    "into",
    "on",
    "under",
    "beside",
    "next",
    "close",
    "opposite",
    "behind",
    "by",
    "front",
    "within",
)
_CONTAINED = frozenset({"bomb", "device", "mine", "explosive"})  # "a bomb in a basket": no target
_NOT_OBJECTS = words("no_targets")
# Heads of what may stand where a blast is, until a lexicon of objects says more.
_OBJECTS = words("solid_objects")
# Kinds of places that are raided for the people in them.
_RAIDED = frozenset(
    {
        "school", "hospital", "religious_site", "business", "market", "prison", "government", "government_building",
        "hotel", "restaurant", "ship", "bus", "camp", "train", "media",
    }
)  # fmt: skip
_WORKED = frozenset({"farm", "plantation", "mine", "quarry", "ranch", "well"})  # where people are at work
# Kinds of places held by those under arms: whom they kill "at their post" they attack there.
_HELD = frozenset({"military_base", "checkpoint", "police_station"})
_OPENED = frozenset({"tear", "rip", "plough", "plow", "slice", "punch"})  # what a bomb does to the thing it hits
_PIERCED = ("into", "through", "apart", "open")
_SWOOP = frozenset({"fall", "descend", "swoop", "pounce", "set"})  # "fell on the village"
_PARTS = frozenset({"entrance", "gate", "wall", "roof", "floor", "window", "door", "fence", "track", "line"})
_WRECK = frozenset({"destroy", "level", "flatten", "demolish", "wreck", "obliterate", "raze"})
_ENTER = frozenset({"enter", "burst", "walk", "barge", "break", "rush", "move", "sneak", "charge", "march", "go"})
_VIOLENT = words("violent_verbs")
_PLATFORMS = frozenset(
    {"website", "site", "channel", "page", "account", "telegram", "facebook", "twitter", "internet", "app", "radio"}
)
_UNDER = re.compile(  # runs over small letters
    r"\b(?:c[ao]me|coming|comes)\s(?:[a-z]+\s){0,2}under\s(?:[\w-]+\s){0,3}(?:fire|attack|"
    r"shelling|bombardment|assault)\b"
)


def fill(scene: Scene) -> list[Found]:
    """Targets of the events that the sentence tells."""
    if scene.sentence.doc is None or not scene.triggers:
        return []
    drafts = [*_of_verbs(scene), *_of_nouns(scene), *_against(scene), *_under_fire(scene), *_compounds(scene)]
    return [f for f in drafts if f is not None]


def kind_of(scene: Scene, party: Party) -> str | None:
    """The class of a target: that of the objects lexicon, else the party's kind."""
    hit = scene.hit_in(scene.objects, party)
    if hit is not None and hit.end == party.core_end:
        return hit.entry.get("class") or hit.entry.get("kind") or None
    return party.kind or (hit.entry.get("class") or None if hit else None)


def _told(scene: Scene, party: Party | None, anchor: Token, rule: str) -> Iterator[Found]:
    if party is None or not party.core:
        return
    crowd = party.head == "people" and (party.count is not None or rule in ("fire", "into"))
    plain = party.head in _NOT_OBJECTS and not any(h.end == party.core_end and " " in h.text for h in scene.objects)
    if not crowd and (party.bare or plain):
        return  # a block is no target, an apartment block is
    root = party.root
    if root is not None and (
        root.ent_type_ in ("GPE", "DATE", "TIME", "ORDINAL", "PERCENT", "MONEY") or root.pos_ in ("PRON", "NUM")
    ):
        return
    weapon = scene.hit_in(scene.weapons, party)
    if weapon and weapon.end == party.core_end and not scene.hit_in(scene.objects, party) and party.kind is None:
        return
    start, end = (party.start, party.end) if crowd else scene.full(party)
    value = Actor(scene.words(start, end), name=party.name, kind=kind_of(scene, party))
    yield found(
        scene.sentence,
        "target",
        value,
        (start, end),
        scene.sentence.span(anchor),
        rule=f"target:{rule} {anchor.lower_}",
        stance="denies" if anchor.pos_ == "VERB" and negated(anchor) else None,
    )


def _solid(scene: Scene, party: Party | None) -> bool:
    """Is the party a thing or body of people that can stand near a blast, as far as the words tell?"""
    if party is None or party.root is None:
        return False
    return (
        scene.hit_in(scene.objects, party) is not None
        or party.root.ent_type_ in ("FAC", "ORG")
        or party.head in _OBJECTS
        or (party.kind is not None and party.name is None)
    )


def _object(scene: Scene, party: Party | None) -> bool:
    return party is not None and (scene.hit_in(scene.objects, party) is not None or party.head in _OBJECTS)


def _against(scene: Scene) -> Iterator[Found]:
    """ "against X" after a violent word, wherever the parse hung it."""
    assert scene.sentence.doc is not None
    if "against" not in scene.small:
        return
    for token in scene.sentence.doc:
        if token.lower_ != "against":
            continue
        at = scene.sentence.span(token)[0]
        before = [t for t in scene.triggers if t.end <= at and at - t.end < 60 and t.entry.get("type") == "ASSAULT"]
        nouns = [c for c in token.children if c.dep_ == "pobj"]
        anchor = scene.sentence.token_at(before[-1].start) if before else None
        if anchor is not None:
            yield from (f for n in nouns for p in scene.joined(n) for f in _told(scene, p, anchor, "against"))


def _of_verbs(scene: Scene) -> Iterator[Found]:
    for verb, lemma in scene.verbs:
        yield from _struck(scene, verb, lemma)
        if lemma in _BURST:
            yield from _beside(scene, verb, lemma)
        if lemma in _FIRE:
            yield from _shot_at(scene, verb)
        if lemma in ("drive", "plough", "plow", "crash", "slam"):
            for _, noun in after(verb, "into"):
                yield from _told(scene, scene.party(noun), verb, "into")
        if lemma in ("kill", "wound", "injure"):
            yield from _at_scene(scene, verb)
        if lemma in ("abduct", "kidnap", "seize", "snatch"):
            for _, noun in (pair for base in (verb, *_taken(verb)) for pair in after(base, "from")):
                party = scene.party(noun)
                if party is not None and (kind_of(scene, party) in _RAIDED or party.head in _WORKED):
                    yield from _told(scene, party, verb, "from")
        if lemma in _ENTER or lemma in _SWOOP:
            yield from _entered(scene, verb, lemma)
        if lemma in ("aim", "direct"):
            for _, noun in after(verb, "at", "against"):
                yield from _told(scene, scene.party(noun), verb, "aim")
        if any(o.lemma_.lower() in _NOUNS for o in objects(verb)):  # "carried out an attack at the school"
            for prep, noun in after(verb, "at", "outside", "near", "against", "on"):
                if prep.lower_ == "against" or _object(scene, scene.party(noun)):
                    yield from _told(scene, scene.party(noun), verb, prep.lower_)


def _taken(verb: Token) -> list[Token]:
    """Those abducted, as the parse may hang "from the farm" on them."""
    return [n for o in objects(verb) + subjects(verb) * passive(verb) for n in (o, *o.conjuncts)]


def _entered(scene: Scene, verb: Token, lemma: str) -> Iterator[Found]:
    """Where attackers came in: "entered the hamlet and shot dead 22 people", "fell on the village"."""
    doers = [p for t in subjects(verb) for p in scene.joined(t)]
    if not any(p.human and not p.bare for p in doers):
        return
    if lemma in _SWOOP:
        nouns = [noun for _, noun in after(verb, "on", "upon")]
    else:
        violent = any(c.lemma_.lower() in _VIOLENT for c in (*verb.conjuncts, *verb.children) if c.pos_ == "VERB")
        nouns = [*objects(verb), *(noun for _, noun in after(verb, "into"))] if violent else []
    for noun in nouns:
        if _object(scene, scene.party(noun)):
            yield from _told(scene, scene.party(noun), verb, "into")


def _next(scene: Scene, verb: Token) -> list[Token]:
    """The noun right after a verb that the parse left without an object."""
    end = scene.sentence.span(verb)[1]
    party = next((p for p in scene.parties if p.start >= end), None)
    beside = party is not None and scene.words(end, party.start) == " " and verb.tag_ in ("VBD", "VBN")
    return [party.root] if party is not None and beside and party.root is not None else []


def _at_scene(scene: Scene, verb: Token) -> Iterator[Found]:
    """Where a bomb or shell killed and wounded, and the post of those killed: "wounded 24 people at a market"."""
    for _, noun in after(verb, "at"):
        party = scene.party(noun)
        if party is not None and (kind_of(scene, party) in _HELD or party.head == "post"):
            yield from _told(scene, party, verb, "at")
    bombed = any(s.lemma_.lower() in ("bomber", "bomb", "shell", "blast") for s in subjects(verb))
    if bombed or any(t.entry.get("family") in _AREA for t in scene.triggers):
        for prep, noun in after(verb, "at", "outside", "inside"):
            if _object(scene, scene.party(noun)):
                yield from _told(scene, scene.party(noun), verb, prep.lower_)


def _struck(scene: Scene, verb: Token, lemma: str) -> Iterator[Found]:
    """Objects of attack verbs, subjects of their passives, and what ran on a mine."""
    tokens: list[Token] = []
    if lemma in ATTACK:
        stepped = lemma in ("hit", "strike") and any(_is_mine(scene, o) for o in objects(verb))
        tokens = subjects(verb) if passive(verb) or stepped else objects(verb) or _next(scene, verb)
        into = after(verb, "into", "through") if lemma in ("ram", "break") else []
        if lemma == "ram" and not into:  # "rammed a car packed with explosives into the gate"
            into = [pair for o in objects(verb) for t in o.subtree for pair in after(t, "into")]
        if into or lemma == "break":
            tokens = [noun for _, noun in into]  # what was rammed with stands before "into"
    elif lemma in _OPENED and any(c.lower_ in _PIERCED for c in verb.children):
        tokens = objects(verb) or [noun for _, noun in after(verb, "into", "through")]
    elif lemma == "blow" and not passive(verb) and any(c.lower_ == "up" for c in verb.children):
        blown = [p for t in objects(verb) for p in scene.joined(t) if _whole(scene, p)]
        yield from (f for party in blown for f in _told(scene, party, verb, "verb"))
    elif lemma in _WRECK and not passive(verb) and any(_strikes(scene, t) for t in subjects(verb)):
        wrecked = [p for t in objects(verb) for p in scene.joined(t) if _whole(scene, p)]
        yield from (f for party in wrecked for f in _told(scene, party, verb, "verb"))
    elif lemma in ("seize", "capture", "occupy"):
        taken = subjects(verb) if passive(verb) else objects(verb)
        tokens = [t for t in taken if _object(scene, scene.party(t))]
    elif lemma in _STEP and any(_is_mine(scene, noun) for _, noun in after(verb, "on", "over", "off")):
        tokens = subjects(verb)
    for token in tokens:
        for party in scene.joined(token):
            yield from _told(scene, party, verb, "verb")


def _whole(scene: Scene, party: Party) -> bool:
    """Is it a thing by itself that a strike was meant for, and no part of one ("the entrance")?"""
    return kind_of(scene, party) not in (None, "other") and party.head not in _PARTS


def _strikes(scene: Scene, token: Token) -> bool:
    """Is it a strike, blast or weapon that does something?"""
    party = scene.party(token)
    if token.lemma_.lower() in _BLASTS | _NOUNS:
        return True
    weapon = scene.hit_in(scene.weapons, party) if party is not None else None
    return party is not None and weapon is not None and weapon.end == party.core_end


def _beside(scene: Scene, verb: Token, lemma: str) -> Iterator[Found]:
    """What stands where something exploded, fell or was laid."""
    doers = [p for t in subjects(verb) for p in [scene.party(t)] if p is not None]
    if doers and lemma not in _LAID and not any(scene.hit_in(scene.weapons, p) or p.head in _BLASTS for p in doers):
        return
    if lemma in _LAID and not scene.weapons:
        return
    for prep, noun in after(verb, *_BESIDE):
        party, word = scene.party(noun), prep.lower_
        named = party is not None and party.name is not None and noun.ent_type_ not in ("GPE", "LOC", "PERSON", "DATE")
        if word in ("in", "on", "by", "within"):
            off = lemma == "set" and any(c.lower_ == "off" for c in verb.children)  # set off is no laying
            fits = _object(scene, party) and (off or not (lemma in _LAID and word == "in"))
        else:
            fits = _solid(scene, party) or (word in ("near", "inside") and named)
        if fits:
            yield from _told(scene, party, verb, word)


def _shot_at(scene: Scene, verb: Token) -> Iterator[Found]:
    stranded = any(c.lower_ in ("at", "on", "upon") and not any(c.children) for c in verb.children)
    if stranded and passive(verb):
        yield from (f for t in subjects(verb) for f in _told(scene, scene.party(t), verb, "shot at"))
    for _, noun in after(verb, "at", "on", "into", "toward", "towards"):
        for party in scene.joined(noun):
            yield from _told(scene, party, verb, "fire")


def _is_mine(scene: Scene, noun: Token) -> bool:
    party = scene.party(noun)
    hit = scene.hit_in(scene.weapons, party) if party else None
    return hit is not None and hit.entry.get("class") in ("mine", "ied", "bomb", "explosive")


def _of_nouns(scene: Scene) -> Iterator[Found]:
    assert scene.sentence.doc is not None
    for token in scene.sentence.doc:
        if token.lemma_.lower() not in _NOUNS or token.pos_ not in ("NOUN", "PROPN"):
            continue
        doers = [noun for _, noun in after(token, "by")]
        for prep, noun in [pair for base in (token, *doers) for pair in after(base, *_ON, *_BESIDE, "of")]:
            party = scene.party(noun)
            word = prep.lower_
            if (word == "on" and (_blamed(token) or claimed_on(token))) or (
                word == "in" and token.lemma_.lower() in _CONTAINED
            ):
                continue
            if word in ("on", "against", "upon") or (
                word == "of" and token.lemma_ in ("bombing", "shelling", "storming", "bombardment")
            ):
                for each in scene.joined(noun):
                    yield from _told(scene, each, token, word)
            elif word != "of" and _solid(scene, party) and (word not in ("in", "by") or _object(scene, party)):
                yield from _told(scene, party, token, word)


def _blamed(token: Token) -> bool:
    """ "blamed the attack on X" names no target."""
    return token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_ in ("blame", "pin")


def claimed_on(token: Token) -> bool:
    """ "Claimed the attack on its website": the medium stands behind the deed, not what it was done to."""
    if token.dep_ != "dobj" or token.head.lemma_ not in ("claim", "admit", "announce", "acknowledge"):
        return False
    after_it = (g for c in token.children if c.lower_ == "on" for g in c.children if g.dep_ == "pobj")
    return any(g.lemma_.lower() in _PLATFORMS for g in after_it)


def _under_fire(scene: Scene) -> Iterator[Found]:
    for match in _UNDER.finditer(scene.small):
        verb = scene.sentence.token_at(scene.sentence.start + match.start())
        if verb is not None:
            yield from (f for t in subjects(verb) for f in _told(scene, scene.party(t), verb, "under fire"))


def _compounds(scene: Scene) -> Iterator[Found]:
    """ "the mosque bombing": an object named before the event noun."""
    for hit in scene.objects:
        token = scene.sentence.token_at(hit.end - 1)
        if token is None or token.dep_ not in ("compound", "nmod", "amod") or token.head.lemma_.lower() not in _NOUNS:
            continue
        if any(w.start < hit.end and hit.start < w.end for w in scene.weapons) or token.head.lower_ in (
            "bomb",
            "bombs",
            "rocket",
            "mortar",
        ):
            continue
        if token.ent_type_ == "GPE":
            continue  # "the Mexico City bombing"
        start = _proper_from(scene, token, hit.start)
        value = Actor(scene.words(start, hit.end), kind=hit.entry.get("class") or None)
        yield found(
            scene.sentence,
            "target",
            value,
            (start, hit.end),
            scene.sentence.span(token.head),
            rule="target:compound",
        )


def _proper_from(scene: Scene, token: Token, start: int) -> int:
    """Where the proper name begins that the object's word ends ("Harbour Marathon")."""
    while token.tag_ == "NNP" and token.i > 0 and token.nbor(-1).tag_ == "NNP":
        token = token.nbor(-1)
        start = scene.sentence.span(token)[0]
    return start
