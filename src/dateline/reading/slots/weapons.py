"""Weapons used, and how many: words of the weapons lexicon that are means of what the sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.language.lexicon import Hit, load
from dateline.model.values import Thing
from dateline.model.vocabulary import Stance
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, objects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

# A weapon that was only come upon, kept or traded is no means of an attack.
_COME_UPON = re.compile(
    r"\b(?:recover|bring|brought|import|ship|seiz|confiscat|found|find|discover|unearth|hand over|handed over|"
    r"surrender|stockpil|smuggl|sell|sold|buy|bought|"
    r"suppl|deliver|manufactur|produc|own|possess|cache|haul|purchas|ban|regulat|acquir|"
    r"display|unveil|test)\w*",
    re.I,
)
COME_UPON = "come upon"  # the rule of weapons that were found or left somewhere
_CAME_UPON = re.compile(
    r"\b(?:recovered|found|seized|left|hidden|placed|discovered|detected|carried|carrying|owned|held|mentioned)\b"
)
_CAME = re.compile(r"\b(?:came|arrived|descended|turned up|burst|entered|attacked|ambushed)\b[^.;]{0,80}\bwith\b")
_COMING = frozenset({"come", "arrive", "descend", "burst", "enter", "attack", "ambush"})
_DUG = frozenset(
    "gold coal copper silver diamond iron salt tin zinc cobalt uranium nickel lithium emerald jade bauxite "
    "open-cast opencast opencut cast illegal".split()
)
_USED = re.compile(  # runs over small letters
    r"\b(?:fir|launch|shot|shoot|land|hit|str[iu]ck|explod|detonat|blow|blew|went off|"
    r"go off|gone off|plant|hurl|lob|throw|threw|drop|"
    r"kill|wound|injur|attack|us(?:ed|ing)|carr|trigger|set off|target|bomb|slam|fell|"
    r"armed|wield|stab|tripp|destroy|damag|intercept|dead|died|"
    r"tore|tear|ripp|rain|pound|shell|strap|rigged|pack|load|rocket)\w*"
)
# A noun after the weapon that makes the pair another thing ("bomb squad", "gun law"); event nouns keep it.
_EVENT = words("event_nouns")
_FIRERS = words("firing_verbs")
_HANDLING = words("handling_verbs")
_HYPHEN = re.compile(r"-(?:maker|making|maker|proof|sniffing|disposal|control|related)")
_HOLDING = frozenset({"possession", "sale", "purchase", "ownership", "control", "trafficking", "smuggling", "type"})
_WIDE = frozenset({"airstrike"})  # an event noun that is a means only where it is said to have done something


def fill(scene: Scene) -> list[Found]:
    """Weapons and their numbers."""
    if not scene.weapons:
        return []
    out: list[Found] = []
    if scene.triggers or _USED.search(scene.small) or _CAME.search(scene.small):
        for hit in scene.weapons:
            out.extend(_weapon(scene, hit))
    return [*out, *_come_upon(scene, out)]


def _come_upon(scene: Scene, told: list[Found]) -> Iterator[Found]:
    """ "Two pistols were recovered", "traces of TNT had been found": no means of an attack, and told only where
    somebody denies it."""
    for hit in scene.weapons if _CAME_UPON.search(scene.small) else ():
        plain = hit.entry.get("ambiguous") != "1" and hit.entry.get("platform") != "1"
        token = scene.sentence.token_at(hit.end - 1)
        alone = token is not None and not (token.dep_ == "compound" and token.head.i > token.i)
        if plain and alone and token is not None and not any(f.start < hit.end and hit.start < f.end for f in told):
            verb, thing = _carrier(scene, token, hit), Thing(hit.text, class_=hit.entry.get("class") or None)
            yield found(scene.sentence, "weapon", thing, (hit.start, hit.end), verb, rule=COME_UPON)


def _weapon(scene: Scene, hit: Hit) -> Iterator[Found]:
    sentence = scene.sentence
    nouns = [t for t in sentence.tokens_in(hit.start, hit.end) if t.pos_ in ("NOUN", "PROPN")]
    token = nouns[-1] if nouns else sentence.token_at(hit.end - 1)
    party = next((p for p in scene.parties if p.start <= hit.start and hit.end <= p.end), None)
    if token is not None and not _means(scene, hit, token):
        return
    if token is None and (hit.entry.get("ambiguous") == "1" or hit.entry.get("platform") == "1"):
        return
    verb = _carrier(scene, token, hit)
    begin, end = _begin(scene, hit, party), _end(hit)
    said = scene.words(begin, end)
    rule = f"weapon {hit.entry.get('class')}"
    none = party is not None and party.count is not None and party.count.low == party.count.high == 0
    stance: Stance | None = "denies" if none else None  # "there was no bomb"
    yield found(
        sentence,
        "weapon",
        Thing(said, class_=hit.entry.get("class") or None),
        (begin, end),
        verb,
        rule=rule,
        stance=stance,
    )
    if party is not None and party.count is not None and party.plural and _heads(party, token) and party.count.low != 0:
        words = (party.start, hit.end)
        yield found(sentence, "weapon_count", party.count, words, verb, rule=rule)


def _end(hit: Hit) -> int:
    """Where the weapon's words end: "car bomb attack" names a car bomb."""
    front, _, last = hit.text.rpartition(" ")
    if (
        front
        and last.lower() in ("attack", "attacks", "blast", "blasts", "explosion", "explosions")
        and load("weapons").get(front)
    ):
        return hit.start + len(front)
    return hit.end


def _heads(party: Party, token: Token | None) -> bool:
    return token is not None and party.root is not None and party.root.i == token.i


def _means(scene: Scene, hit: Hit, token: Token) -> bool:
    """Is the weapon here a means of the attack rather than a find, a modifier or a doer?"""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    compound = token.dep_ in ("compound", "amod", "nmod", "poss") and token.head.i > token.i
    if token.pos_ == "VERB" and token.tag_ != "VBG":
        return False
    if (
        following is not None
        and compound
        and following.pos_ in ("NOUN", "PROPN")
        and following.lower_ not in _EVENT
        and following.ent_type_ not in ("DATE", "TIME")
    ):
        return False
    class_ = hit.entry.get("class")
    if _HYPHEN.match(scene.sentence.text, hit.end - scene.sentence.start):
        return False
    if _owned_only(token):
        return False
    if class_ == "cyber" or hit.text.lower().endswith(("bombing", "bombings")) or _hyphened(scene, hit):
        return False
    if (hit.entry.get("ambiguous") == "1" or class_ == "unknown") and not (compound or _handled(scene, token)):
        return False
    if class_ in _WIDE:
        return _did(token)
    if hit.entry.get("platform") == "1":
        return _fired(token) or (class_ == "vehicle_ram" and _rammed(token))
    verb = _verb(token)
    if verb is not None and _COME_UPON.match(verb.text) and not compound:
        return verb.lemma_ in ("find", "carry", "test") and any(
            c.lemma_ in ("inside", "strapped") for c in token.subtree
        )
    return True


def _owned_only(token: Token) -> bool:
    """Is the weapon one that is held ("possession of a firearm"), or spoken of in general ("guns are no toys")?"""
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in _HOLDING:
        return True
    if token.i > 0 and token.nbor(-1).lower_ in ("felony", "licensed", "legal"):
        return True
    if token.i > 0 and token.lemma_ == "mine" and token.nbor(-1).lower_ in _DUG:
        return True
    general = token.tag_ == "NNS" and token.dep_ == "nsubj" and not any(c.dep_ == "det" for c in token.children)
    return general and token.head.lemma_ == "be"


def _hyphened(scene: Scene, hit: Hit) -> bool:
    """Is the word the last part of a compound with hyphens ("officer-in-charge")?"""
    before = hit.start - scene.sentence.start - 1
    return before >= 0 and scene.sentence.text[before] == "-"


def _handled(scene: Scene, token: Token) -> bool:
    """Is an everyday word ("charge", "round", "mine") under a verb that weapons are used with?"""
    verb = _verb(token)
    if _brought(verb, token):
        return True
    if not scene.triggers and not (
        verb is not None and verb.lemma_.lower() in ("plant", "place", "lay", "bury", "defuse", "deactivate")
    ):
        return False
    direct = token.dep_ in ("dobj", "nsubj", "nsubjpass", "pobj", "conj")
    return verb is not None and direct and verb.lemma_.lower() in _HANDLING


def _brought(verb: Token | None, token: Token) -> bool:
    """Is it what people came with: "came to the house with sticks and axes"?"""
    first = token
    while first.dep_ == "conj":
        first = first.head
    came = verb is not None and verb.lemma_.lower() in _COMING
    return came and first.dep_ == "pobj" and first.head.lower_ == "with"


def _rammed(token: Token) -> bool:
    """Was the vehicle driven into somebody?"""
    return token.dep_ == "dobj" and any(
        p.lower_ in ("into", "at", "through") for p, _ in after(token.head, "into", "at", "through")
    )


def _did(token: Token) -> bool:
    """Is the strike said to have done something, or something to have been done by it?"""
    if token.dep_ == "pobj":
        return token.head.lower_ in ("by", "in", "with")
    return token.dep_ == "nsubj" and token.head.lemma_ in (
        "kill",
        "hit",
        "destroy",
        "wound",
        "injure",
        "target",
        "strike",
        "leave",
        "tear",
        "rip",
        "slam",
        "land",
        "fall",
        "crash",
        "explode",
    )


def _fired(token: Token) -> bool:
    """Is the aircraft, tank or ship itself what fires?"""
    verb = token.head
    if token.dep_ == "nsubj" and verb.pos_ == "VERB":
        return verb.lemma_ in _FIRERS and (
            bool(objects(verb)) or verb.lemma_ not in ("shoot", "hit", "destroy", "strike")
        )
    if token.dep_ == "pobj" and verb.lower_ in ("by", "with", "from"):
        return verb.head.lemma_.lower() in _FIRERS
    return token.dep_ == "dobj" and verb.lemma_.lower() in ("fly", "launch", "use", "fire", "intercept")


def _verb(token: Token) -> Token | None:
    node = token
    for _ in range(5):
        if node.pos_ == "VERB" and node is not token:
            return node
        if node.head is node:
            return None
        node = node.head
    return None


def _carrier(scene: Scene, token: Token | None, hit: Hit) -> tuple[int, int]:
    """Where the use is told: at the event noun it qualifies, its verb, or the nearest trigger."""
    if token is not None:
        if token.head.i > token.i and token.head.lower_ in _EVENT:
            return scene.sentence.span(token.head)
        if (verb := _verb(token)) is not None:
            return scene.sentence.span(verb)
    near = min(scene.triggers, key=lambda t: abs(t.start - hit.start), default=None)
    return (near.start, near.end) if near else (hit.start, hit.end)


def _begin(scene: Scene, hit: Hit, party: Party | None) -> int:
    """Where the weapon's words begin: with adjectives and names before it, possessors left out."""
    if party is None or party.core_start >= hit.start:
        return hit.start
    tokens = scene.sentence.tokens_in(party.core_start, hit.start)
    kept = hit.start
    for token in reversed(tokens[-4:]):
        measure = token.tag_ == "CD" and token.nbor(1).text in ("mm", "cm", "-", "caliber", "calibre", "kg")
        plain = token.tag_ in ("JJ", "NN", "NNP", "VBN", "HYPH") or token.text in ("-", "mm", "cm") or measure
        if not plain or token.ent_type_ in ("GPE", "PERSON", "DATE") or token.tag_ == "POS":
            break
        if token.ent_type_ == "NORP" and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "POS":
            break
        kept = scene.sentence.span(token)[0]
    return kept
