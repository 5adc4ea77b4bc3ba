"""Doers: subjects and agents of violent verbs, owners of deeds, sides of a fight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.vocabulary import Stance
from dateline.reading.slots.actors import DEEDS, OWNERS, can_act, is_demonym, is_outlet, named, tell
from dateline.reading.slots.found import Found
from dateline.reading.slots.parsed import SUBJECT, Scene, after, agents, negated, objects, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.traces import belongs_to
from dateline.reading.slots.wordlists import words

_VIOLENT = words("violent_verbs")
# Light verbs: the doer of a deed only with such an object or particle.
_LIGHT: dict[str, frozenset[str]] = {
    "open": frozenset({"fire"}),
    "break": frozenset({"into"}),
    "drive": frozenset({"into"}),
    "set": frozenset({"off", "ablaze", "fire", "alight"}),
    "take": frozenset({"hostage", "hostages", "captive"}),
    "hold": frozenset({"hostage", "captive"}),
    "blow": frozenset({"up", "himself", "herself", "themselves"}),
    "gun": frozenset({"down"}),
    "throw": frozenset({"grenade", "grenades", "bomb", "bombs", "stones", "petrol"}),
    "carry": frozenset({"out", "bombs", "bomb"}),
    "slit": frozenset({"throat", "throats"}),
    "cut": frozenset({"throat", "throats"}),
    "plant": frozenset(
        {"bomb", "bombs", "device", "devices", "mine", "mines", "ied", "explosives", "explosive", "ieds"}
    ),
}
ARRESTS = "arrests"  # rule of those who arrest: doers only where the arrest is what is told, not its aftermath
_VAGUE_OWNERS = frozenset({"military", "enemy", "security", "police"})
# Words before "attack" that say what kind it was, not who did it.
_MANNER = frozenset({"terrorist", "terror", "extremist", "criminal", "militant", "gang", "suicide"})
_NOT_STRUCK = words("no_targets")
_SHOT_OTHERWISE = frozenset(
    {"breeze", "video", "film", "photo", "picture", "footage", "movie", "scene", "hoop", "basket"}
)
_FIGHTS = words("fights")
_MEANS = words("means_nouns")
_CONDUCT = frozenset({"conduct", "carry", "commit", "perpetrate", "stage", "mount", "launch"})
_NEEDS_OBJECT = frozenset(
    {
        "kill",
        "shoot",
        "wound",
        "injure",
        "murder",
        "destroy",
        "abduct",
        "kidnap",
        "slay",
        "stab",
        "burn",
        "hit",
    }
)
# Runs over small letters.
_HELD_BY = re.compile(
    r"\b(?:came|fired|launched|shot|shelled|originated)\s(?:[\w-]+\s){0,4}?(?P<where>from|out of)\s[^.;,]{0,40}?"
    r"\b(?:positions?|territory|areas?|land|trench(?:es)?|hills?|villages?|towns?|districts?|ground)\s(?:[\w-]+\s){0,2}?"
    r"(?:held|controlled|occupied|manned)\sby\s"
)


def fill(scene: Scene) -> list[Found]:
    """Perpetrators by what they are said to have done."""
    return [] if scene.sentence.doc is None else [*_doers(scene), *_nouns(scene), *_holders(scene)]


def _holders(scene: Scene) -> Iterator[Found]:
    """ "The rockets came from a position held by X": told as where the fire came from, meant as whose it was."""
    for match in _HELD_BY.finditer(scene.small):
        at = scene.sentence.start + match.end()
        holder = next((p for p in scene.parties if 0 <= p.start - at <= 5), None)
        fired = (scene.sentence.start + match.start(), scene.sentence.start + match.start("where"))
        for party in scene.joined(holder.root) if holder is not None else ():
            if can_act(scene, party):
                yield tell(scene, party, "perpetrator", fired, rule="fired from held ground")


def _doers(scene: Scene) -> Iterator[Found]:
    for verb, lemma in scene.verbs:
        if lemma not in _VIOLENT or not _deed(scene, verb, lemma):
            continue
        if not passive(verb) and _headline(verb, lemma):
            continue
        for token in agents(verb) if passive(verb) else subjects(verb) or _believed(verb):
            yield from _did(scene, verb, token)
    for verb, lemma in scene.verbs:
        if lemma in ("arrest", "detain") and not negated(verb):
            for token in agents(verb) if passive(verb) else subjects(verb) * bool(objects(verb)):
                held_by = [p for p in scene.joined(token) if can_act(scene, p)]
                yield from (tell(scene, p, "perpetrator", scene.sentence.span(verb), rule=ARRESTS) for p in held_by)


def _did(scene: Scene, verb: Token, token: Token) -> Iterator[Found]:
    """The party of a violent verb's subject or agent as its doer, with whom it is said to belong to."""
    joined = scene.joined(token)
    able = any(can_act(scene, party) for party in joined)
    anchor, rule = scene.sentence.span(verb), f"doer {verb.lower_}"
    for party in joined:
        named_too = able and party.name is not None and len(joined) > 1
        agent = passive(verb) and party.plural and party.human and not party.bare
        if (can_act(scene, party) or named_too or agent) and not is_outlet(scene, party):
            stance: Stance | None = "denies" if _undone(verb) else None
            yield tell(scene, party, "perpetrator", anchor, rule=rule, stance=stance)
            if (group := belongs_to(scene, party)) is not None:
                yield tell(scene, group, "perpetrator", anchor, rule=rule + " belongs", stance="suspects")
        elif not passive(verb) and (owner := _owner_of_means(scene, party)) is not None:
            yield tell(scene, owner, "perpetrator", anchor, rule=rule + " means")


def _believed(verb: Token) -> list[Token]:
    """The subject of "believed" where the parse hung the deed below it ("men believed to be rebels attacked")."""
    head = verb.head
    if verb.dep_ != "ccomp" or head.lemma_.lower() not in ("believe", "think", "suspect", "presume", "say"):
        return []
    below = any(c.dep_ == "xcomp" and c.i < verb.i for c in head.children)
    return [c for c in head.children if c.dep_ in SUBJECT] if below else []


def _owner_of_means(scene: Scene, party: Party) -> Party | None:
    """The people or force whose weapon struck: "Russian" of "a Russian guided bomb hit a minibus"."""
    weapon = scene.hit_in(scene.weapons, party)
    if weapon is None or weapon.end != party.core_end:
        return None
    for token in scene.sentence.tokens_in(party.core_start, party.core_end)[:-1]:
        if token.ent_type_ == "NORP" or is_demonym(token):
            return named(scene, token)
    return None


def _undone(verb: Token) -> bool:
    """Is the deed said not to have been done: "did not fire", "no shot was fired by", "not one shot"?"""
    things = objects(verb) + (subjects(verb) if passive(verb) else [])
    return negated(verb) or any(c.lower_ in ("no", "not") for t in things for c in t.subtree if c.i <= t.i)


def _headline(verb: Token, lemma: str) -> bool:
    """Is "shot dead in Guerrero", without an object, a passive that the parse took for a past tense?"""
    if lemma not in _NEEDS_OBJECT or verb.tag_ not in ("VBD", "VBN") or objects(verb):
        return False
    return not any(c.lower_ in ("at", "on", "towards", "into") for c in verb.children if any(True for _ in c.children))


def _deed(scene: Scene, verb: Token, lemma: str) -> bool:
    """Is the verb violent here: a light verb needs its object or particle, "conduct" a violent deed?"""
    own = [c.lower_ for c in verb.children] + [g.lower_ for c in verb.children for g in c.children]
    own += [t.lower_ for t in subjects(verb)] if passive(verb) else []
    if lemma in _LIGHT and not any(word in _LIGHT[lemma] for word in own):
        return False
    if lemma == "shoot" and any(o.lemma_.lower() in _SHOT_OTHERWISE for o in objects(verb)):
        return False
    if lemma in _CONDUCT:
        nouns = (
            objects(verb)
            + (subjects(verb) if passive(verb) else [])
            + ([verb.head] if verb.dep_ in ("acl", "relcl") else [])
        )
        them = lemma in ("commit", "perpetrate") and any(n.lower_ in ("them", "it") for n in nouns)
        return them or any(
            n.lemma_.lower() in DEEDS or n.lemma_.lower() == "attack" or _weapon(scene, n) for n in nouns
        )
    if lemma in (
        "release",
        "use",
        "drop",
        "place",
        "lay",
        "plant",
        "throw",
        "hurl",
        "lob",
        "launch",
        "detonate",
    ):
        nouns = objects(verb) + (subjects(verb) if passive(verb) else []) + ([verb.head] if verb.dep_ == "acl" else [])
        laid = lemma in ("place", "lay", "plant", "detonate") and any(n.lower_ in ("it", "them") for n in nouns)
        return laid or any(_weapon(scene, n) or _holds_weapon(scene, n) or n.lemma_.lower() in DEEDS for n in nouns)
    if lemma in ("seize", "capture") and not _taken(scene, verb):
        return False
    if lemma in ("hit", "strike") and any(o.lemma_.lower() in _NOT_STRUCK for o in objects(verb)):
        return False
    if lemma == "disperse":
        return bool(scene.weapons)
    if lemma in ("fire", "hit", "take", "seize", "capture", "intercept", "target", "strike"):
        return bool(scene.triggers or scene.weapons)
    return True


def _taken(scene: Scene, verb: Token) -> bool:
    """Is it somebody or some place that was taken? Weapons and drugs that the police seize are finds."""
    tokens = subjects(verb) if passive(verb) else objects(verb)
    taken = [p for t in tokens if (p := scene.party(t)) is not None]
    return any(t.tag_ == "PRP" for t in tokens) or any(
        p.kind or p.name or scene.hit_in(scene.objects, p) for p in taken
    )


def _weapon(scene: Scene, token: Token) -> bool:
    party = scene.party(token)
    hit = scene.hit_in(scene.weapons, party) if party is not None else None
    return party is not None and hit is not None and hit.end == party.core_end


def _holds_weapon(scene: Scene, token: Token) -> bool:
    """Does a weapon stand behind the noun ("barrels containing chlorine")?"""
    spans = [scene.sentence.span(t)[0] for t in token.subtree if t.i > token.i]
    return any(h.start in spans for h in scene.weapons)


def _nouns(scene: Scene) -> Iterator[Found]:
    """ "X's attack", "attack by X", "X airstrike", "clashes between X and Y"."""
    assert scene.sentence.doc is not None
    for token in scene.sentence.doc:
        if token.pos_ not in ("NOUN", "PROPN"):
            continue
        lemma = token.lemma_.lower()
        sides = [p for _, n in after(token, "between") for p in scene.joined(n)] if lemma in _FIGHTS else []
        drafts = [("between", party) for party in sides]
        if lemma in DEEDS:
            drafts += [("of", p) for c in token.children if c.dep_ == "poss" for p in _owner(scene, c)]
            drafts += [("modifier", p) for c in token.children for p in _modifier(scene, c, lemma)]
            drafts += [("by", p) for _, noun in after(token, "by") for p in scene.joined(noun)]
        for rule, party in drafts:
            if rule == "modifier" or can_act(scene, party):
                yield tell(scene, party, "perpetrator", scene.sentence.span(token), rule=f"{rule} {lemma}")


def _owner(scene: Scene, token: Token) -> list[Party]:
    party = scene.party(token) or named(scene, token)
    return [party] if party is not None else []


def _modifier(scene: Scene, token: Token, lemma: str) -> list[Party]:
    """A force or state before the noun of its means ("coalition airstrike"), or a group before any deed."""
    if token.dep_ not in ("amod", "compound", "nmod") or token.lower_ in _VAGUE_OWNERS:
        return []
    party = None if token.lower_ in _MANNER else named(scene, token)
    if party is None or scene.hit_in(scene.weapons, party) is not None:
        return []
    state = token.ent_type_ == "NORP" or is_demonym(token) or token.lower_ in OWNERS
    return [party] if party.kind == "group" or (state and lemma in _MEANS) else []
