"""Those who claim a deed, who deny it, and who are accused, charged or suspected of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.vocabulary import Stance
from dateline.reading.slots.actors import can_act, tell
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, agents, objects, passive, subjects, verbs
from dateline.reading.slots.phrases import Party

_LINK = re.compile(
    r"[\s,]*(?:(?:is|are|was|were|who|that|believed|thought|suspected|said|alleged|to|be|"
    r"may|might|could|have|been|also)\s)*",
    re.I,
)
_CLAIM = re.compile(
    r"\b(?:claim\w*|took|taken|takes?|taking|assum\w*|accept\w*|"
    r"admit\w*)\s(?:[\w’'-]+\s){0,3}?responsibility\b|"
    r"\bresponsibility\b[^.;]{0,50}?\bclaimed\b|\bclaim\w*\s(?:the|an?|this|that|both|"
    r"last|\w+day['’]s)\s(?:\w+\s){0,2}?(?:attacks?|bombings?|blasts?|explosions?|"
    r"killings?|ambush|assault|raid|strikes?|shootings?|operation)\b",
    re.I,
)
_CLAIM_DEED = re.compile(
    r"\b(?:claim\w*|said|says|admitted)\s(?:that\s)?(?:(?:it|they|he|"
    r"its \w+)\s)?(?:to have |had |was |were |having |have )?(?:carried out|behind|"
    r"conducted|launched|fired|perpetrated|attacked|bombed|killed|targeted|shot down)\b",
    re.I,
)
_NOBODY = re.compile(
    r"\b(?:no (?:immediate\s)?(?:claims?) of responsibility|no\s?(?:one|body|"
    r"[\w-]+\sgroup|group)\s(?:had|has|have)\s(?:yet\s|immediately\s)?made\s(?:a|"
    r"any)\sclaim)\b|"
    r"\b(?:no\s?(?:one|body)|no (?:[\w-]+\s){0,3}(?:group|groups|organi[sz]ation|"
    r"militants?|party|claim|claims))\b[^.;]{0,60}\b(?:responsibility|claimed)\b",
    re.I,
)
_DENY = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|disavow(?:ed|s)?|disclaim(?:ed|"
    r"s)?)\s(?:[\w’'-]+\s){0,4}?(?:involvement|responsibility|role|allegations?|"
    r"accusations?|charges?|claims?|link|links|connection|hand|part|carrying|being behind|"
    r"it)\b",
    re.I,
)
_RULED_OUT = re.compile(r"\bruled out\s(?:any\s|the\s)*", re.I)
_BEHIND = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)\s(?:\w+\s)?(?:behind|responsible for|"
    r"to blame for)|(?:masterminded|orchestrated) the)\b",
    re.I,
)
_SUSPECTING = frozenset({"suspect", "charge", "indict", "arrest", "detain"})
_JUDGING = frozenset({"convict", "sentence", "jail", "find", "plead"})
_SUSPICION = re.compile(r"\b(?:in connection with|on suspicion of|suspected of|accused of|over (?:the|a|an))\b", re.I)
_HEDGE = re.compile(r"\b(?:may|might|could|possibl[ey]|likely|believed|suspected|suggest\w*|appears?|thought)\b", re.I)


def fill(scene: Scene) -> list[Found]:
    """Claimants, deniers and accused."""
    if scene.sentence.doc is None:
        return []
    return [*_claims(scene), *_denials(scene), *_accused(scene)]


def _subject_before(scene: Scene, at: int) -> list[Party]:
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
        yield found(sentence, "claimed_by", None, words, words, rule="claimed:nobody", stance="no_information")
        return
    for pattern in (_CLAIM, _CLAIM_DEED):
        match = pattern.search(sentence.text)
        if not match:
            continue
        words = (sentence.start + match.start(), sentence.start + match.end())
        verb = sentence.token_at(words[0])
        claimers = [p for t in agents(verb) for p in scene.joined(t)] if verb is not None and passive(verb) else []
        if not claimers:
            tail = re.search(r"\bclaimed by\s", sentence.text[match.start() :], re.I)
            at = words[0] + tail.end() if tail else None
            claimers = [p for p in scene.parties if at is not None and 0 <= p.start - at <= 2] or _subject_before(
                scene, words[0]
            )
        if pattern is _CLAIM_DEED and not any(p.kind == "group" or _armed(scene, p) for p in claimers):
            continue
        for party in claimers:
            if can_act(scene, party):
                yield tell(scene, party, "claimed_by", words, rule="claimed", stance="claims_responsibility")
        return


def _armed(scene: Scene, party: Party) -> bool:
    return any(party.core_start <= h.start and h.end <= party.core_end for h in scene.sentence.of("armed_actors"))


def _denials(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for match in _DENY.finditer(sentence.text):
        words = (sentence.start + match.start(), sentence.start + match.end())
        for party in _subject_before(scene, words[0]):
            if can_act(scene, party):
                yield tell(scene, party, "perpetrator", words, rule="denies", stance="denies")
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
    """Those named as doers by verbs of blame, suspicion or the courts, and those said to be behind a deed."""
    sentence = scene.sentence
    for verb in verbs(sentence):
        lemma = verb.lemma_.lower()
        stance: Stance | None = "accuses"
        if lemma in _SUSPECTING:
            stance = "suspects"
        elif lemma in _JUDGING:
            stance = None
        for party in (p for token in _named_by(scene, verb, lemma) for p in scene.joined(token)):
            if can_act(scene, party):
                anchor = sentence.span(verb)
                yield tell(scene, party, "perpetrator", anchor, rule=f"accused {verb.lower_}", stance=stance)
    for match in _BEHIND.finditer(sentence.text):
        words = (sentence.start + match.start(), sentence.start + match.end())
        hedged = _HEDGE.search(sentence.text[max(0, match.start() - 60) : match.end()])
        for party in _subject_before(scene, words[0]):
            if can_act(scene, party):
                behind: Stance | None = "suspects" if hedged else None
                yield tell(scene, party, "perpetrator", words, rule="behind", stance=behind)


def _named_by(scene: Scene, verb: Token, lemma: str) -> list[Token]:
    """The nouns that such a verb names as doers."""
    harmed = subjects(verb) if passive(verb) else objects(verb)
    if lemma == "blame":
        return _blamed(scene, verb)
    if lemma in ("accuse", "suspect", "implicate") or (lemma == "hold" and _has(verb, "responsible")):
        return harmed
    if lemma in ("charge", "indict", "convict", "sentence", "jail"):
        return subjects(verb) if passive(verb) else []
    if lemma in ("find", "plead") and _has(verb, "guilty"):
        return subjects(verb)
    if lemma in ("arrest", "detain") and _SUSPICION.search(scene.sentence.text):
        return harmed
    if lemma == "belong" and any(p.kind in ("group", "person") for t in subjects(verb) for p in scene.joined(t)):
        return [noun for _, noun in after(verb, "to")]
    if lemma in ("attribute", "pin"):
        return [noun for _, noun in after(verb, "to", "on")]
    if lemma == "point" and any(o.lemma_ == "finger" for o in objects(verb)):
        return [noun for base in (verb, *objects(verb)) for _, noun in after(base, "at")]
    return []


def _blamed(scene: Scene, verb: Token) -> list[Token]:
    """ "blamed X for it", "blamed it on X", "X was blamed"."""
    on = [noun for base in (verb, *objects(verb)) for _, noun in after(base, "on")]
    if any(can_act(scene, party) for noun in on for party in scene.joined(noun)):
        return on
    return objects(verb) or (subjects(verb) if passive(verb) else [])


def _has(verb: Token, word: str) -> bool:
    return any(token.lower_ == word for token in verb.subtree)
