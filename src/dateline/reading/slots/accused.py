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
_HEDGE = re.compile(
    r"\b(?:may|might|could|possibl[ey]|likely|believed|suspected|suggest\w*|appears?|thought)\b", re.I
)


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
            if can_act(scene, party):
                yield tell(scene, party, "claimed_by", words, rule="claimed", stance="claims_responsibility")
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
            if any(can_act(scene, p) for _, n in after(verb, "on") for p in scene.joined(n)):
                accused = [n for _, n in after(verb, "on")]
            elif [n for o in objects(verb) for _, n in after(o, "on")]:
                accused = [n for o in objects(verb) for _, n in after(o, "on")]
        elif lemma in ("accuse", "suspect", "implicate", "hold") and (
            lemma != "hold" or any(c.lower_ == "responsible" for c in verb.subtree)
        ):
            accused = subjects(verb) if passive(verb) else objects(verb)
        elif (
            (lemma in ("charge", "indict", "convict", "sentence", "jail") and passive(verb))
            or (lemma == "find" and any(c.lower_ == "guilty" for c in verb.children))
            or (lemma == "plead" and any(c.lower_ == "guilty" for c in verb.children))
        ):
            accused = subjects(verb)
        elif lemma == "belong" and any(
            p.kind in ("group", "person") for t in subjects(verb) for p in scene.joined(t)
        ):
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
                if can_act(scene, party):
                    yield tell(
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
            if can_act(scene, party):
                yield tell(
                    scene, party, "perpetrator", words, rule="behind", stance="suspects" if hedged else None
                )
