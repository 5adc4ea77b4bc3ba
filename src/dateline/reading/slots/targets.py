"""Targets: what was attacked, hit, fired at, or stood where the blast was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.values import Actor
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, objects, passive, subjects, verbs
from dateline.reading.slots.phrases import Party

ATTACK = frozenset(
    "target attack hit strike bomb shell raid storm ambush assault pound bombard strafe torch ransack bombard besiege ram rocket "
    "vandalize vandalise desecrate invade overrun seize mortar firebomb destroy hijack loot dynamite rob burn gut damage".split()
)
_BURST = frozenset(
    "explode detonate land fall crash go blow burst impact slam plough plow drop plant ram rip tear park place lay drive set hide attach".split()
)
_FIRE = frozenset("fire shoot hurl lob throw launch open rain".split())
_STEP = frozenset("trip step drive run explode hit strike touch".split())
_NOUNS = frozenset(
    "attack strike airstrike raid assault bombing shelling explosion blast ambush shooting bombardment onslaught arson operation "
    "bomb offensive siege attempt detonation fire rocket mortar".split()
)
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
_NOT_OBJECTS = frozenset(
    "day week month year hour minute morning night evening afternoon time monday tuesday wednesday thursday friday saturday sunday "
    "area place scene attack blast explosion people region weekend blow deal record headline target ground side kind series number way "
    "statement case road fire responsibility anger border distance mile kilometer kilometre metre meter outskirt response retaliation "
    "revenge condition result cause fear concern alert order suspicion night front capital town city village district province country "
    "state power note bottom snag peak low high chord nerve balance".split()
)
# Heads of what may stand where a blast is, until a lexicon of objects says more.
_OBJECTS = frozenset(
    "embassy consulate mission mosque church temple synagogue shrine cathedral monastery seminary school university college academy "
    "hospital clinic market bazaar shop store mall bakery bank hotel restaurant cafe bar club pub nightclub bus car vehicle truck lorry van "
    "train tram station terminal airport airfield airbase base barracks camp checkpoint checkpost post outpost headquarters office building "
    "house home residence apartment compound courthouse court prison jail ministry parliament palace bridge pipeline refinery plant dam depot "
    "warehouse factory mine port harbour harbor ship vessel tanker boat convoy patrol motorcade procession rally crowd wedding funeral "
    "gathering stadium theatre theater cinema museum library kindergarten nursery zone substation pylon tower mast power-line railway line "
    "track tunnel gate entrance wall barrier parade minibus ambulance aircraft helicopter plane jet tank position stall farm field-hospital "
    "centre center institution facility site complex statue monument memorial cemetery bakery supermarket pharmacy garage".split()
)
_UNDER = re.compile(
    r"\b(?:c[ao]me|coming|comes)\s(?:[a-z]+\s){0,2}under\s(?:[\w-]+\s){0,3}(?:fire|attack|shelling|bombardment|assault)\b",
    re.I,
)


def fill(scene: Scene) -> list[Found]:
    """Targets of the events that the sentence tells."""
    if scene.sentence.doc is None or not scene.triggers:
        return []
    drafts = [*_of_verbs(scene), *_of_nouns(scene), *_under_fire(scene), *_compounds(scene)]
    return [f for f in drafts if f is not None]


def kind_of(scene: Scene, party: Party) -> str | None:
    """The class of a target: that of the objects lexicon, else the party's kind."""
    hit = scene.hit_in(scene.objects, party)
    if hit is not None and hit.end == party.core_end:
        return hit.entry.get("class") or hit.entry.get("kind") or None
    return party.kind or (hit.entry.get("class") or None if hit else None)


def _told(scene: Scene, party: Party | None, anchor: Token, rule: str) -> Iterator[Found]:
    if party is None or not party.core or party.bare or party.head in _NOT_OBJECTS:
        return
    root = party.root
    if root is not None and (
        root.ent_type_ in ("GPE", "DATE", "TIME", "ORDINAL", "PERCENT", "MONEY")
        or root.pos_ in ("PRON", "NUM")
    ):
        return
    if scene.hit_in(scene.weapons, party) and not scene.hit_in(scene.objects, party) and party.kind is None:
        return
    start, end = scene.full(party)
    value = Actor(scene.words(start, end), name=party.name, kind=kind_of(scene, party))
    yield found(
        scene.sentence,
        "target",
        value,
        (start, end),
        scene.sentence.span(anchor),
        rule=f"target:{rule} {anchor.lower_}",
    )


def _solid(scene: Scene, party: Party | None) -> bool:
    """Is the party a thing or body of people that can stand near a blast, as far as lexicon and parse know?"""
    if party is None or party.root is None:
        return False
    return (
        scene.hit_in(scene.objects, party) is not None
        or party.root.ent_type_ in ("FAC", "ORG")
        or party.head in _OBJECTS
        or (party.kind is not None and party.name is None)
    )


def _of_verbs(scene: Scene) -> Iterator[Found]:
    for verb in verbs(scene.sentence):
        lemma = verb.lemma_.lower()
        if lemma in ATTACK:
            stepped = lemma in ("hit", "strike") and any(_is_mine(scene, o) for o in objects(verb))
            tokens = subjects(verb) if passive(verb) or stepped else objects(verb)
            for token in tokens:
                for party in scene.joined(token):
                    yield from _told(scene, party, verb, "verb")
        if lemma in _STEP:
            for _, noun in after(verb, "on", "over", "off"):
                if _is_mine(scene, noun):
                    yield from (f for t in subjects(verb) for f in _told(scene, scene.party(t), verb, "mine"))
        if lemma in _BURST:
            for prep, noun in after(verb, *_BESIDE):
                party = scene.party(noun)
                if _solid(scene, party) or (
                    prep.lower_ == "near"
                    and party is not None
                    and party.name is not None
                    and party.root is not None
                    and party.root.ent_type_ not in ("GPE", "LOC", "PERSON")
                ):
                    yield from _told(scene, party, verb, prep.lower_)
        if lemma in _FIRE:
            for _, noun in after(verb, "at", "on", "into", "toward", "towards"):
                for party in scene.joined(noun):
                    yield from _told(scene, party, verb, "fire")
        if lemma in ("aim", "direct"):
            for _, noun in after(verb, "at", "against"):
                yield from _told(scene, scene.party(noun), verb, "aim")


def _is_mine(scene: Scene, noun: Token) -> bool:
    party = scene.party(noun)
    hit = scene.hit_in(scene.weapons, party) if party else None
    return hit is not None and hit.entry.get("class") in ("mine", "ied", "bomb", "explosive")


def _of_nouns(scene: Scene) -> Iterator[Found]:
    assert scene.sentence.doc is not None
    for token in scene.sentence.doc:
        if token.lemma_.lower() not in _NOUNS or token.pos_ not in ("NOUN", "PROPN"):
            continue
        for prep, noun in after(token, *_ON, *_BESIDE, "of"):
            party = scene.party(noun)
            word = prep.lower_
            if word == "on" and _blamed(token):
                continue
            if word in ("on", "against", "upon") or (
                word == "of" and token.lemma_ in ("bombing", "shelling", "storming", "bombardment")
            ):
                for each in scene.joined(noun):
                    yield from _told(scene, each, token, word)
            elif word != "of" and _solid(scene, party):
                yield from _told(scene, party, token, word)


def _blamed(token: Token) -> bool:
    """ "blamed the attack on X" names no target."""
    return token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_ in ("blame", "pin")


def _under_fire(scene: Scene) -> Iterator[Found]:
    for match in _UNDER.finditer(scene.sentence.text):
        verb = scene.sentence.token_at(scene.sentence.start + match.start())
        if verb is not None:
            yield from (f for t in subjects(verb) for f in _told(scene, scene.party(t), verb, "under fire"))


def _compounds(scene: Scene) -> Iterator[Found]:
    """ "the mosque bombing": an object named before the event noun."""
    for hit in scene.objects:
        token = scene.sentence.token_at(hit.end - 1)
        if (
            token is None
            or token.dep_ not in ("compound", "nmod", "amod")
            or token.head.lemma_.lower() not in _NOUNS
        ):
            continue
        value = Actor(hit.text, kind=hit.entry.get("class") or None)
        yield found(
            scene.sentence,
            "target",
            value,
            (hit.start, hit.end),
            scene.sentence.span(token.head),
            rule="target:compound",
        )
