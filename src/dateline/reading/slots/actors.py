"""Who can act, and how an actor is told: forces, groups, states, people; not blasts and bullets."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from dateline.model.vocabulary import Slot, Stance
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.phrases import optional
from dateline.reading.slots.wordlists import words

DEEDS = words("deeds")
_BATTERY = frozenset({"artillery", "aircraft", "helicopter", "tank", "drone"})
_BODIES = words("bodies")
OWNERS = frozenset(
    {"government", "army", "coalition", "rebel", "military", "navy", "police", "regime", "nato", "us", "u.s."}
)
_CALLED = re.compile(
    r",?\s(?:calling itself|calling themselves|called|known as|"
    r"identified as)\s(?:the\s)?([A-Z][\w’'-]*(?:\s(?:of|the|and|for|[A-Z][\w’'-]*))*)"
)
_SPOKESMEN = frozenset(
    {
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "statement",
        "commander",
        "leader",
        "website",
        "channel",
        "radio",
        "voice",
        "mouthpiece",
    }
)
_GENERIC = frozenset(
    {
        "member",
        "remnant",
        "faction",
        "element",
        "wing",
        "branch",
        "supporter",
        "saboteur",
        "dissident",
        "column",
        "side",
        "part",
    }
)
_CRAFT = frozenset({"tank", "drone", "warplane", "jet", "aircraft", "artillery", "helicopter", "battery"})
_DOERLESS = words("doerless")
_TITLES = words("titles")
_OF_NAME = re.compile(r"\sof(?:\sthe)?\s[A-Z][\w’'-]*(?:(?:\s(?:and|of))?(?:\sthe)?\s[A-Z][\w’'-]*){0,6}")
_NAME_AFTER = re.compile(r",?\s((?:[A-Z][\w’'-]+)(?:\s(?:of|the|for|and|[A-Z][\w’'-]+)){1,5}(?<!\sof|the|for|and))")
_NAME_BEFORE = re.compile(r"([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,4})\s[a-z]+$")
_PARTICLES = frozenset({"al", "ul", "el", "an"})
# The words before the last part of a name with an Arabic article: "Gama'a al-" of "Gama'a al-Islamiya".
_ARTICLED = re.compile(r"(?:[A-Z][\w’']+(?:\s[A-Z][\w’']+){0,2}[\s-])?\b(?:[Aa]l|[Uu]l|[Ee]l|[Aa]sh?|[Aa]n)-$")
_LINK = re.compile(
    r"[\s,]*(?:(?:is|are|was|were|who|that|believed|thought|suspected|said|alleged|to|be|"
    r"may|might|could|have|been|also)\s)*",
    re.I,
)
_SUSPECTED = re.compile(r"\b(?:suspected|alleged|presumed|believed to be|thought to be|apparent)\s$", re.I)


def can_act(scene: Scene, party: Party | None) -> bool:
    """Can the party do something: people, a force, a group, a state, a named body?"""
    if (
        party is None
        or not party.core
        or party.bare
        or party.core.lower() in _PARTICLES
        or (party.head in DEEDS and party.head not in _CRAFT)
    ):
        return False
    if party.kind is not None or _behind(scene, party) is not None:
        return True
    weapon = scene.hit_in(scene.weapons, party)
    if weapon is not None and weapon.end == party.core_end:
        return weapon.entry.get("class") in _BATTERY and _owned(scene, party)
    root = party.root
    if root is None or party.head in _DOERLESS:
        return False
    if party.head in _GENERIC and _of_armed(scene, party):
        return True
    return root.ent_type_ in ("ORG", "NORP", "GPE", "PERSON") or party.head in _BODIES


def subject_before(scene: Scene, at: int) -> list[Party]:
    """The subject of the verb at a report offset, or the nearest party before it."""
    beside = next((p for p in reversed(scene.parties) if p.end <= at), None)
    if (
        beside is not None
        and _LINK.fullmatch(scene.words(beside.end, at))
        and can_act(scene, beside)
        and not (beside.root is not None and beside.root.dep_ == "pobj")
    ):
        return scene.joined(beside.root) if beside.root is not None else [beside]
    token = scene.sentence.token_at(at)
    while token is not None and token.pos_ not in ("VERB", "AUX") and token.head is not token:
        token = token.head
    asked = token is not None and any(c.lower_ in ("who", "what") and c.dep_ == "nsubj" for c in token.children)
    if asked and token is not None and token.dep_ != "relcl":
        return []  # "have yet to say who was behind it"
    if token is not None and token.dep_ == "xcomp" and token.head.dep_ in ("acl", "relcl") and passive(token.head):
        return scene.joined(token.head.head)  # "a man believed to be behind it"
    own = [p for t in (subjects(token) if token is not None else []) for p in scene.joined(t)]
    if own:
        return own
    near = [p for p in scene.parties if p.end <= at]
    free = [p for p in near if p.root is None or p.root.dep_ != "pobj"]
    return (free or near)[-1:]


def _owned(scene: Scene, party: Party) -> bool:
    """Does the phrase say whose aircraft or guns they are ("government helicopters")?"""
    words = scene.sentence.tokens_in(party.core_start, party.core_end)
    named = any(t.ent_type_ in ("NORP", "GPE", "ORG") or t.lower_ in OWNERS for t in words[:-1])
    return named or any(
        party.core_start <= h.start and h.end < party.core_end for h in scene.sentence.of("armed_actors", "forces")
    )


def armed_in(scene: Scene, party: Party) -> bool:
    """Do the party's words name an armed actor?"""
    return any(party.core_start <= h.start and h.end <= party.core_end for h in scene.sentence.of("armed_actors"))


def _named_further(scene: Scene, party: Party) -> Party:
    """The party with a name that goes on after "of": "Army of the North"."""
    root = party.root
    title = party.name is None or party.name.lower().rstrip(".") in _TITLES or root is None
    if title or party.plural or party.core_end != party.end or (root is not None and root.ent_type_ == "PERSON"):
        return party
    more = _OF_NAME.match(scene.sentence.text, party.core_end - scene.sentence.start)
    if more is None or party.name is None:
        return party
    end = party.core_end + len(more.group())
    return replace(party, core=party.core + more.group(), name=party.name + more.group(), core_end=end)


def _articled(scene: Scene, party: Party) -> Party:
    """The party with the name before an article that the pipeline cut off."""
    before = scene.sentence.text[: party.core_start - scene.sentence.start]
    if party.name is None or (match := _ARTICLED.search(before[-40:])) is None:
        return party
    start = party.core_start - len(match.group())
    words = scene.words(start, party.core_end)
    return replace(party, start=min(party.start, start), core_start=start, core=words, name=match.group() + party.name)


def _with_plain_head(scene: Scene, party: Party) -> Party:
    """The party with the name beside its plain head: "the group Red Furrow", "the Black Dawn movement"."""
    if party.name is not None or party.head not in _BODIES or party.plural or party.core.isupper():
        return party
    before = _NAME_BEFORE.match(party.core)
    after = _NAME_AFTER.match(scene.sentence.text, party.end - scene.sentence.start)
    name = before[1] if before else after[1] if after else None
    demonym = name is not None and (known := optional("demonyms")) is not None and known.get(name) is not None
    return party if name is None or demonym else replace(party, name=name)


def is_outlet(scene: Scene, party: Party) -> bool:
    """Do the words name an agency or outlet? It tells deeds and does none."""
    hits = scene.sentence.of("outlets", "agencies")
    return any(h.start <= party.core_start and party.core_end <= h.end for h in hits)


def _behind(scene: Scene, party: Party) -> Party | None:
    """Whom a spokesman, a radio or a statement speaks for: "a Taliban spokesman", "the radio of the Red Falcons"."""
    if party.head not in _SPOKESMEN or party.name is not None:
        return None
    if (inner := _inside(scene, party)) is not None:
        return inner
    following = next((p for p in scene.parties if p.start >= party.end), None)
    of = following is not None and scene.words(party.end, following.start) == " of "
    return following if of and following is not None and (following.name or following.kind == "group") else None


def _inside(scene: Scene, party: Party) -> Party | None:
    """The armed actor in "a Taliban spokesman"."""
    for hit in scene.sentence.of("armed_actors"):
        if party.core_start <= hit.start and hit.end < party.core_end:
            return replace(
                party,
                core_start=hit.start,
                core_end=hit.end,
                core=hit.text,
                name=hit.text if hit.text[:1].isupper() else None,
                kind=hit.entry.get("kind") or None,
            )
    return None


def _of_armed(scene: Scene, party: Party) -> bool:
    """ "remnants of the Shining Path": is what follows "of" an armed actor or force?"""
    start, end = scene.full(party)
    return any(start <= h.start and h.end <= end for h in scene.sentence.of("armed_actors", "forces"))


def tell(
    scene: Scene,
    party: Party,
    slot: Slot,
    anchor: tuple[int, int],
    *,
    rule: str,
    stance: Stance | None = None,
) -> Found:
    """A found value of an actor slot for the party, its quote the clause that holds both."""
    calls_itself = _CALLED.match(scene.sentence.text, party.end - scene.sentence.start)
    if calls_itself:
        party = replace(party, name=calls_itself[1])
    if party.count is not None and party.count.as_said.lower() == "one" and party.definite:
        party = replace(party, core_start=party.start, core=scene.words(party.start, party.core_end))
    party = _with_plain_head(scene, _named_further(scene, _articled(scene, party)))
    start, end = party.core_start, party.core_end
    if (behind := _behind(scene, party)) is not None:
        party = _named_further(scene, behind)
        start, end = party.core_start, party.core_end
    elif party.head in (_GENERIC | _CRAFT) and _of_armed(scene, party):
        start, end = scene.full(party)
        party = replace(party, core=scene.words(start, end))
    before = scene.sentence.text[: start - scene.sentence.start]
    words = scene.words(start, end).lower()
    if words.startswith(("suspected ", "alleged ")):
        stance, start = stance or "suspects", start + words.index(" ") + 1
        party = replace(party, core_start=start, core=scene.words(start, end))
    if stance is None and slot == "perpetrator" and _SUSPECTED.search(before):
        stance = "suspects"
    return found(scene.sentence, slot, party.actor(), (start, end), anchor, rule=rule, stance=stance)


def named(scene: Scene, token: Token) -> Party | None:
    """The possessor or modifier words at a token as a party of their own."""
    first = token
    while first.i > 0 and first.nbor(-1).dep_ == "compound" and first.nbor(-1).head.i == token.i:
        first = first.nbor(-1)
    start, end = scene.sentence.span(first)[0], scene.sentence.span(token)[1]
    hits = [h for h in scene.sentence.of("armed_actors", "forces") if h.start <= start and h.end >= end]
    kind = (hits[0].entry.get("kind") or hits[0].entry.lexicon.rstrip("s")) if hits else None
    if kind is None and token.ent_type_ not in ("GPE", "NORP", "ORG") and token.lemma_.lower() not in _BODIES:
        return None
    words = scene.words(start, end)
    name = words if token.tag_ in ("NNP", "NNPS") else None
    return Party(start, end, start, end, words, None, token.lemma_.lower(), False, token, name=name, kind=kind)


def is_demonym(token: Token) -> bool:
    """Is the token the adjective or name of a people or country?"""
    known = optional("demonyms")
    return known is not None and token.text[:1].isupper() and known.get(token.text) is not None
