"""Who did it, as the words say: doers of violent verbs, the accused, those who claim and those who deny."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from dateline.model.vocabulary import Slot, Stance
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, agents, objects, passive, subjects, verbs
from dateline.reading.slots.phrases import Party, optional
from dateline.reading.slots.wordlists import words

_VIOLENT = words("violent_verbs")
# Light verbs: the doer of a deed only with such an object or particle.
_LIGHT: dict[str, frozenset[str]] = {
    "open": frozenset({"fire"}), "break": frozenset({"into"}), "drive": frozenset({"into"}),  "set": frozenset({"off", "ablaze", "fire", "alight"}), "take": frozenset({"hostage", "hostages", "captive"}),
    "hold": frozenset({"hostage", "captive"}), "blow": frozenset({"up", "himself", "herself", "themselves"}),
    "gun": frozenset({"down"}), "throw": frozenset({"grenade", "grenades", "bomb", "bombs", "stones", "petrol"}),
    "carry": frozenset({"out", "bombs", "bomb"}), "plant": frozenset({"bomb", "bombs", "device", "devices", "mine", "mines", "ied", "explosives",
    "explosive", "ieds"}),
}  # fmt: skip
_DEEDS = words("deeds")
_MEANS = words("means_nouns")
_BATTERY = frozenset({"artillery", "aircraft", "helicopter", "tank", "drone"})
_BODIES = words("bodies")
_OWNERS = frozenset(
    {"government", "army", "coalition", "rebel", "military", "navy", "police", "regime", "nato", "us", "u.s."}
)
_CALLED = re.compile(r",?\s(?:calling itself|calling themselves|called|known as|identified as)\s(?:the\s)?([A-Z][\w’'-]*(?:\s(?:of|the|and|for|[A-Z][\w’'-]*))*)")
_SPOKESMEN = frozenset({"spokesman", "spokesperson", "spokeswoman", "statement", "commander", "leader", "website", "channel"})
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
        "column",
        "side",
        "part",
    }
)
_CRAFT = frozenset("tank drone warplane jet aircraft artillery helicopter battery".split())
_CONDUCT = frozenset("conduct carry commit perpetrate stage mount launch".split())
_DOERLESS = words("doerless")
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
_CLAIM = re.compile(
    r"\b(?:claim\w*|took|taken|takes?|taking|assum\w*|accept\w*|admit\w*)\s(?:[\w’'-]+\s){0,3}?responsibility\b|\bresponsibility\b[^.;]{0,50}?\bclaimed\b|\bclaim\w*\s(?:the|an?|this|that|both|last|\w+day['’]s)\s(?:\w+\s){0,2}?(?:attacks?|bombings?|blasts?|explosions?|killings?|ambush|assault|raid|strikes?|shootings?|operation)\b",
    re.I,
)
_CLAIM_DEED = re.compile(
    r"\b(?:claim\w*|said|says|admitted)\s(?:that\s)?(?:(?:it|they|he|its \w+)\s)?(?:to have |had |was |were |having |have )?(?:carried out|behind|conducted|launched|fired|perpetrated|attacked|bombed|killed|targeted|shot down)\b",
    re.I,
)
_NOBODY = re.compile(
    r"\b(?:no (?:immediate\s)?(?:claims?) of responsibility|no\s?(?:one|body|[\w-]+\sgroup|group)\s(?:had|has|have)\s(?:yet\s|immediately\s)?made\s(?:a|any)\sclaim)\b|"
    r"\b(?:no\s?(?:one|body)|no (?:[\w-]+\s){0,3}(?:group|groups|organi[sz]ation|militants?|party|claim|claims))\b[^.;]{0,60}\b(?:responsibility|claimed)\b",
    re.I,
)
_DENY = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|disavow(?:ed|s)?|disclaim(?:ed|s)?)\s(?:[\w’'-]+\s){0,4}?(?:involvement|responsibility|role|allegations?|accusations?|charges?|claims?|link|links|connection|hand|part|carrying|being behind|it)\b",
    re.I,
)
_RULED_OUT = re.compile(r"\bruled out\s(?:any\s|the\s)*", re.I)
_BEHIND = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)\s(?:\w+\s)?(?:behind|responsible for|to blame for)|(?:masterminded|orchestrated) the)\b",
    re.I,
)
_BLAME = frozenset("blame accuse suspect fault implicate hold charge".split())
_SUSPECTED = re.compile(r"\b(?:suspected|alleged|presumed|believed to be|thought to be|apparent)\s$", re.I)
_HEDGE = re.compile(
    r"\b(?:may|might|could|possibl[ey]|likely|believed|suspected|suggest\w*|appears?|thought)\b", re.I
)


def fill(scene: Scene) -> list[Found]:
    """Perpetrators and claimants."""
    if scene.sentence.doc is None:
        return []
    return [*_claims(scene), *_denials(scene), *_accused(scene), *_doers(scene), *_nouns(scene)]


def _actor(scene: Scene, party: Party | None) -> bool:
    """Can the party do something: people, a force, a group, a state, a named body?"""
    if party is None or not party.core or party.bare or (party.head in _DEEDS and party.head not in _CRAFT):
        return False
    if party.kind is not None:
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


def _owned(scene: Scene, party: Party) -> bool:
    """Does the phrase say whose aircraft or guns they are ("government helicopters")?"""
    words = scene.sentence.tokens_in(party.core_start, party.core_end)
    named = any(t.ent_type_ in ("NORP", "GPE", "ORG") or t.lower_ in _OWNERS for t in words[:-1])
    return named or any(
        party.core_start <= h.start and h.end < party.core_end
        for h in scene.sentence.of("armed_actors", "forces")
    )


def _inside(scene: Scene, party: Party) -> Party | None:
    """The armed actor in "a Taliban spokesman"."""
    for hit in scene.sentence.of("armed_actors"):
        if party.core_start <= hit.start and hit.end < party.core_end:
            return replace(party, core_start=hit.start, core_end=hit.end, core=hit.text, name=None, kind=hit.entry.get("kind") or None)
    return None


def _of_armed(scene: Scene, party: Party) -> bool:
    """ "remnants of the Shining Path": is what follows "of" an armed actor or force?"""
    start, end = scene.full(party)
    return any(start <= h.start and h.end <= end for h in scene.sentence.of("armed_actors", "forces"))


def _tell(
    scene: Scene,
    party: Party,
    slot: Slot,
    anchor: tuple[int, int],
    *,
    rule: str,
    stance: Stance | None = None,
) -> Found:
    start, end = party.core_start, party.core_end
    calls_itself = _CALLED.match(scene.sentence.text, party.end - scene.sentence.start)
    if calls_itself:
        party = replace(party, name=calls_itself[1])
    if party.head in _SPOKESMEN and (inner := _inside(scene, party)) is not None:
        party, start, end = inner, inner.core_start, inner.core_end
    elif party.head in _GENERIC and _of_armed(scene, party):
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


def _doers(scene: Scene) -> Iterator[Found]:
    for verb in verbs(scene.sentence):
        lemma = verb.lemma_.lower()
        if lemma not in _VIOLENT or not _deed(scene, verb, lemma):
            continue
        tokens = agents(verb) if passive(verb) else subjects(verb)
        if not passive(verb) and _headline(verb, lemma):
            continue
        for token in tokens:
            for party in scene.joined(token):
                if _actor(scene, party):
                    yield _tell(
                        scene, party, "perpetrator", scene.sentence.span(verb), rule=f"doer {verb.lower_}"
                    )


def _headline(verb: Token, lemma: str) -> bool:
    """Is a form like "shot dead in Guerrero" without any object a passive that the parse took for a past tense?"""
    if lemma not in _NEEDS_OBJECT or verb.tag_ not in ("VBD", "VBN") or objects(verb):
        return False
    return not any(
        c.lower_ in ("at", "on", "towards", "into") for c in verb.children if any(True for _ in c.children)
    )


def _deed(scene: Scene, verb: Token, lemma: str) -> bool:
    """Is the verb violent here: a light verb needs its object or particle, "conduct" a violent deed?"""
    own = [c.lower_ for c in verb.children] + [g.lower_ for c in verb.children for g in c.children]
    if lemma in _LIGHT and not any(word in _LIGHT[lemma] for word in own):
        return False
    if lemma in _CONDUCT:
        nouns = (
            objects(verb)
            + (subjects(verb) if passive(verb) else [])
            + ([verb.head] if verb.dep_ in ("acl", "relcl") else [])
        )
        return any(
            n.lemma_.lower() in _DEEDS or n.lemma_.lower() == "attack" or _weapon(scene, n) for n in nouns
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
        nouns = (
            objects(verb)
            + (subjects(verb) if passive(verb) else [])
            + ([verb.head] if verb.dep_ == "acl" else [])
        )
        return any(_weapon(scene, n) or n.lemma_.lower() in _DEEDS for n in nouns)
    if lemma in ("fire", "hit", "take", "seize", "capture", "intercept", "target", "strike"):
        return bool(scene.triggers or scene.weapons)
    return True


def _weapon(scene: Scene, token: Token) -> bool:
    party = scene.party(token)
    return party is not None and scene.hit_in(scene.weapons, party) is not None


def _nouns(scene: Scene) -> Iterator[Found]:
    """ "X's attack", "attack by X", "X airstrike", "clashes between X and Y"."""
    assert scene.sentence.doc is not None
    for token in scene.sentence.doc:
        lemma = token.lemma_.lower()
        anchor = scene.sentence.span(token)
        if (
            lemma
            in (
                "clash",
                "fighting",
                "infighting",
                "fight",
                "feud",
                "gunfight",
                "shootout",
                "battle",
                "skirmish",
                "gunbattle",
                "firefight",
                "exchange",
            )
            and token.pos_ == "NOUN"
        ):
            for _, noun in after(token, "between"):
                for party in scene.joined(noun):
                    if _actor(scene, party):
                        yield _tell(scene, party, "perpetrator", anchor, rule=f"between {lemma}")
        if lemma not in _DEEDS or token.pos_ not in ("NOUN", "PROPN"):
            continue
        for child in token.children:
            if child.dep_ == "poss" and _actor(scene, scene.party(child) or _named(scene, child)):
                party = scene.party(child) or _named(scene, child)
                if party is not None and lemma in _DEEDS:
                    yield _tell(scene, party, "perpetrator", anchor, rule=f"of {lemma}")
            elif (
                child.dep_ in ("amod", "compound", "nmod")
                and (party := _modifier(scene, child, lemma)) is not None
            ):
                yield _tell(scene, party, "perpetrator", anchor, rule=f"modifier {lemma}")
        for _, noun in after(token, "by"):
            for party in scene.joined(noun):
                if _actor(scene, party):
                    yield _tell(scene, party, "perpetrator", anchor, rule=f"by {lemma}")


def _named(scene: Scene, token: Token) -> Party | None:
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
    return Party(
        start, end, start, end, words, None, token.lemma_.lower(), False, token, name=name, kind=kind
    )


def _modifier(scene: Scene, token: Token, lemma: str) -> Party | None:
    """A force or state before the noun of its means ("coalition airstrike"); armed groups also before "attack"."""
    party = _named(scene, token)
    if (
        token.lower_ in ("military", "enemy", "security", "police")
        or party is None
        or scene.hit_in(scene.weapons, party) is not None
    ):
        return None
    if party.kind is not None and scene.sentence.of("armed_actors"):
        return party
    state = (
        token.ent_type_ == "NORP"
        or _demonym(token)
        or token.lower_
        in (
            "us",
            "u.s.",
            "uk",
            "nato",
            "coalition",
            "government",
            "army",
            "regime",
            "police",
            "militant",
            "rebel",
        )
    )
    return party if state and lemma in _MEANS else None


_LINK = re.compile(
    r"[\s,]*(?:(?:is|are|was|were|who|that|believed|thought|suspected|said|alleged|to|be|may|might|could|have|been|also)\s)*",
    re.I,
)


def _demonym(token: Token) -> bool:
    known = optional("demonyms")
    return known is not None and token.text[:1].isupper() and known.get(token.text) is not None


def _subject_before(scene: Scene, at: int) -> list[Party]:
    """The subject of the verb at a report offset, or the nearest party before it."""
    beside = next((p for p in reversed(scene.parties) if p.end <= at), None)
    if (
        beside is not None
        and _LINK.fullmatch(scene.words(beside.end, at))
        and _actor(scene, beside)
        and not (beside.root is not None and beside.root.dep_ == "pobj")
    ):
        return scene.joined(beside.root) if beside.root is not None else [beside]
    token = scene.sentence.token_at(at)
    while token is not None and token.pos_ not in ("VERB", "AUX") and token.head is not token:
        token = token.head
    own = [p for t in (subjects(token) if token is not None else []) for p in scene.joined(t)]
    if own:
        return own
    near = [p for p in scene.parties if p.end <= at]
    free = [p for p in near if p.root is None or p.root.dep_ != "pobj"]
    return (free or near)[-1:]


def _claims(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    nobody = _NOBODY.search(sentence.text)
    if nobody:
        words = (sentence.start + nobody.start(), sentence.start + nobody.end())
        yield found(
            sentence, "claimed_by", None, words, words, rule="claimed:nobody", stance="no_information"
        )
        return
    for pattern in (_CLAIM, _CLAIM_DEED):
        match = pattern.search(sentence.text)
        if not match:
            continue
        words = (sentence.start + match.start(), sentence.start + match.end())
        verb = sentence.token_at(words[0])
        claimers = (
            [p for t in agents(verb) for p in scene.joined(t)] if verb is not None and passive(verb) else []
        )
        if not claimers:
            tail = re.search(r"\bclaimed by\s", sentence.text[match.start() :], re.I)
            at = words[0] + tail.end() if tail else None
            claimers = [
                p for p in scene.parties if at is not None and 0 <= p.start - at <= 2
            ] or _subject_before(scene, words[0])
        if pattern is _CLAIM_DEED and not any(p.kind == "group" or _armed(scene, p) for p in claimers):
            continue
        for party in claimers:
            if _actor(scene, party):
                yield _tell(scene, party, "claimed_by", words, rule="claimed", stance="claims_responsibility")
        return


def _armed(scene: Scene, party: Party) -> bool:
    return any(
        party.core_start <= h.start and h.end <= party.core_end for h in scene.sentence.of("armed_actors")
    )


def _denials(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for match in _DENY.finditer(sentence.text):
        words = (sentence.start + match.start(), sentence.start + match.end())
        for party in _subject_before(scene, words[0]):
            if _actor(scene, party):
                yield _tell(scene, party, "perpetrator", words, rule="denies", stance="denies")
    for match in _RULED_OUT.finditer(sentence.text):
        at = sentence.start + match.end()
        for party in scene.parties:
            if (
                0 <= party.start - at <= 2
                and party.core.lower().endswith("involvement")
                and party.core_end - party.core_start > 12
            ):
                start, end = (
                    party.core_start,
                    party.core_start + len(party.core[: -len("involvement")].rstrip(" ’'s")),
                )
                words = (start, end)
                inner = Party(start, end, start, end, scene.words(start, end), None, "", False, party.root)
                yield found(
                    sentence,
                    "perpetrator",
                    inner.actor(),
                    words,
                    (sentence.start + match.start(), at),
                    rule="ruled out",
                    stance="denies",
                )


def _accused(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for verb in verbs(sentence):
        lemma = verb.lemma_.lower()
        accused: list[Token] = []
        if lemma == "blame":
            accused = (
                [n for _, n in after(verb, "on")]
                or objects(verb)
                or (subjects(verb) if passive(verb) else [])
            )
            accused += [n for o in objects(verb) for _, n in after(o, "on")]
            if any(_actor(scene, p) for _, n in after(verb, "on") for p in scene.joined(n)):
                accused = [n for _, n in after(verb, "on")]
            elif [n for o in objects(verb) for _, n in after(o, "on")]:
                accused = [n for o in objects(verb) for _, n in after(o, "on")]
        elif lemma in ("accuse", "suspect", "implicate", "hold") and (
            lemma != "hold" or any(c.lower_ == "responsible" for c in verb.subtree)
        ):
            accused = subjects(verb) if passive(verb) else objects(verb)
        elif lemma in ("charge", "indict", "convict", "sentence", "jail") and passive(verb):
            accused = subjects(verb)
        elif lemma == "find" and any(c.lower_ == "guilty" for c in verb.children):
            accused = subjects(verb)
        elif lemma == "plead" and any(c.lower_ == "guilty" for c in verb.children):
            accused = subjects(verb)
        elif lemma == "belong" and any(p.kind in ("group", "person") for t in subjects(verb) for p in scene.joined(t)):
            accused = [n for _, n in after(verb, "to")]
        elif lemma in ("attribute", "pin"):
            accused = [n for _, n in after(verb, "to", "on")]
        elif lemma == "point" and any(o.lemma_ == "finger" for o in objects(verb)):
            accused = [n for _, n in after(verb, "at")] + [
                n for o in objects(verb) for _, n in after(o, "at")
            ]
        stance: Stance | None = "suspects" if lemma in ("suspect", "charge", "indict") else "accuses"
        if lemma in ("convict", "sentence", "jail", "find", "plead"):
            stance = None
        for token in accused:
            for party in scene.joined(token):
                if _actor(scene, party):
                    yield _tell(
                        scene,
                        party,
                        "perpetrator",
                        sentence.span(verb),
                        rule=f"accused {verb.lower_}",
                        stance=stance,
                    )
    for match in _BEHIND.finditer(sentence.text):
        words = (sentence.start + match.start(), sentence.start + match.end())
        hedged = _HEDGE.search(sentence.text[max(0, match.start() - 60) : match.end()])
        for party in _subject_before(scene, words[0]):
            if _actor(scene, party):
                yield _tell(
                    scene, party, "perpetrator", words, rule="behind", stance="suspects" if hedged else None
                )
