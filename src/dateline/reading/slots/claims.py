"""Those who claim a deed: responsibility claimed, deeds told of themselves, signatures and callers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.reading.slots.actors import armed_in, can_act, subject_before, tell
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, agents, negated, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

SIGNED = "claimed: signed"  # the rule of those whose name stands under a letter, whatever it says
OWN_DEED = "claimed: own deed"  # the rule of a deed that a body tells of itself
# This and the next three run over small letters.
_CLAIM = re.compile(
    r"\b(?:claim\w*|took|taken|takes?|taking|assum\w*|accept\w*|"
    r"admit\w*)\s(?:[\w’'-]+\s){0,3}?responsibility\b|"
    r"\bresponsibility\b[^.;]{0,50}?\bclaimed\b|\b(?:was|were|been|later) claimed (?:[^.;,]{0,40}?\s)?by\b|"
    r"\b(?:attacks?|bombings?|ambush|killings?|raids?|shootings?|blasts?|explosions?)\s(?:later\s)?"
    r"(?:claimed|admitted) by\b|"
    r"\b(?:claim\w*|admit(?:s|ted|ting))\s(?:the|an?|this|that|both|"
    r"last|\w+day['’]s)\s(?:\w+\s){0,2}?(?:attacks?|bombings?|blasts?|explosions?|"
    r"killings?|ambush(?:es)?|assault|raids?|strikes?|shootings?|operation|kidnapp?ings?|abductions?|hijackings?|"
    r"murders?|massacres?|assassinations?|sabotage)"
    r"\b(?!\s(?:was|were|is|are|had|has|would|could|might|came|took place|happened|on \w+ was)\b)"
)
_CLAIM_DEED = re.compile(
    r"\b(?:claim\w*|said|says|admitted)\s(?:that\s)?(?:(?:it|they|he|"
    r"its \w+)\s)?(?:to have |had |was |were |having |have )?(?:carried out|behind|"
    r"conducted|launched|fired|perpetrated|attacked|bombed|killed|targeted|shot down)\b"
)
_NOBODY = re.compile(
    r"\b(?:no (?:immediate\s)?(?:claims?) of responsibility|no\s?(?:one|body|"
    r"[\w-]+\sgroup|group)\s(?:had|has|have)\s(?:yet\s|immediately\s)?made\s(?:a|"
    r"any)\sclaim)\b|"
    r"\b(?:no\s?(?:one|body)|no (?:[\w-]+\s){0,2}(?:group|faction|side|party|organi[sz]ation))\s"
    r"(?:had\s|has\s|have\s|yet\s)*(?:said|says|admitted)\s(?:that\s)?(?:it|they|he)\s(?:was|were|had|carried)\b|"
    r"\b(?:no\s?(?:one|body)|no (?:[\w-]+\s){0,3}(?:group|groups|organi[sz]ation|"
    r"militants?|party|claim|claims))\b[^.;]{0,60}\b(?:responsibility|claimed)\b"
)
_SIGNED = re.compile(
    r"\b(?:leaflets?|pamphlets?|fl[iy]ers?|communiqu[eé]s?|notes?|letters?|graffiti|banners?|texts?|messages?|"
    r"statements?)\b[^.;]{0,70}?\b(?:signed by|left by|signed)\s(?:[\"“‘']|(?=[\"“‘']))?|"
    r"\b(?:in|on) (?:the name|behalf) of\s"
)
# What a message or caller speaks for, before a verb of claiming.
_SPEAKS_FOR = re.compile(
    r"\b(?:(?:in|on) (?:the name|behalf) of|signed(?: by)?|attributed to|purport(?:ing|edly) (?:to be )?(?:from|by)|"
    r"(?:speak|spoke|speaking|spoken|speaks) for|representing)\s(?:the\s|an?\s)?[\"“'‘]?(?:the\s)?"
)
_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson", "leader", "commander", "chief"})
_OWN = frozenset({"it", "they", "we", "he", "she", "i"})
_FIGHTING_BODIES = words("fighting_bodies")
_GROUP_NAMES = frozenset(word.lower() for word in words("group_names"))  # capitals there: they are no plain words
_SAYING = words("saying_verbs")
_DEEDS_TOLD = words("deed_verbs")
_SPOKEN = re.compile(r"\b(?:caller|claim\w*|leaflet|pamphlet|communiqu[eé]|message|call)\b", re.I)


def fill(scene: Scene) -> list[Found]:
    """Claimants, and statements that nobody has claimed a deed."""
    if scene.sentence.doc is None:
        return []
    return [*_claims(scene), *_signed(scene), *_own_deeds(scene)]


def _claims(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    nobody = _NOBODY.search(scene.small)
    if nobody:
        words = (sentence.start + nobody.start(), sentence.start + nobody.end())
        yield found(sentence, "claimed_by", None, words, words, rule="claimed:nobody", stance="no_information")
        return
    for pattern in (_CLAIM, _CLAIM_DEED):
        match = pattern.search(scene.small)
        if not match:
            continue
        words = (sentence.start + match.start(), sentence.start + match.end())
        verb = sentence.token_at(words[0])
        claimers = [p for t in agents(verb) for p in scene.joined(t)] if verb is not None and passive(verb) else []
        if not claimers:
            tail = re.search(r"\b(?:claimed|admitted) by\s(?:the\s)?", sentence.text[match.start() :], re.I)
            at = words[0] + tail.end() if tail else None
            claimers = [p for p in scene.parties if at is not None and 0 <= p.core_start - at <= 2]
            claimers = claimers or _spoken_for(scene, words[0]) or subject_before(scene, words[0])
        admits = match.group().startswith("admit") and not match.group().endswith("responsibility")
        if (pattern is _CLAIM_DEED or admits) and not any(_may_claim(scene, p) for p in claimers):
            continue
        for party in claimers:
            if can_act(scene, party) or party in _spoken_for(scene, words[0]):
                yield tell(scene, party, "claimed_by", words, rule="claimed", stance="claims_responsibility")
        return


def _spoken_for(scene: Scene, at: int) -> list[Party]:
    """Whom the message or caller before a verb speaks for: "a note signed by the Red Front claimed ..."."""
    found = list(_SPEAKS_FOR.finditer(scene.small, 0, at - scene.sentence.start))
    if not found:
        return []
    end = scene.sentence.start + found[-1].end()
    return [p for p in scene.parties if p.core and abs(p.core_start - end) <= 1][:1]


def _may_claim(scene: Scene, party: Party) -> bool:
    """Is the party a group that fights, or one that speaks for it?"""
    if party.kind == "group" or armed_in(scene, party) or party.head in _FIGHTING_BODIES:
        return True
    if re.split(r"[\s-]", (party.name or "").lower(), maxsplit=1)[0] in _GROUP_NAMES:
        return True  # "Jamaat-e-Nur", of which no list tells
    return any(
        h.entry.get("kind") == "group" and party.core_start <= h.start and h.end <= party.end for h in scene.people
    )


def _own_deeds(scene: Scene) -> Iterator[Found]:
    """ "The group said its fighters had attacked the base": a deed that the speaker tells of its own side."""
    for verb, lemma in scene.verbs:
        if lemma not in _SAYING or negated(verb):
            continue
        speakers = [p for t in subjects(verb) for p in scene.joined(t) if _may_claim(scene, p)]
        speakers = speakers or _spoken_for(scene, scene.sentence.span(verb)[0])
        for deed in _deeds_under(verb) if speakers else ():
            anchor = scene.sentence.span(deed)
            for party in _claimants(scene, speakers[0], subjects(deed)):
                yield tell(scene, party, "claimed_by", anchor, rule=OWN_DEED, stance="claims_responsibility")


def _deeds_under(verb: Token) -> list[Token]:
    """The first deed that the speaker tells of "it" or "its ..." in the clause under a verb of saying."""
    below = [t for t in verb.subtree if t.i > verb.i and t.pos_ == "VERB" and t.lemma_.lower() in _DEEDS_TOLD]
    told = [
        t for t in below if not negated(t) and not passive(t) and any(c.dep_ == "nsubj" and _own(c) for c in t.children)
    ]
    return told[:1]


def _own(token: Token) -> bool:
    """Is the word a pronoun, or a phrase with one ("its fighters")?"""
    return token.lower_ in _OWN or any(c.tag_ == "PRP$" for c in token.children)


def _claimants(scene: Scene, speaker: Party, doers: list[Token]) -> list[Party]:
    """The speaker where it is a body; of a named person who speaks, the side that is told as its own."""
    if speaker.root is None or not (speaker.root.ent_type_ == "PERSON" or speaker.head in _SPOKESMEN):
        return [speaker]
    own = [p for t in doers if (p := scene.party(t)) is not None and can_act(scene, p)]
    return own or [speaker]


def _signed(scene: Scene) -> Iterator[Found]:
    """ "A leaflet signed by X", "a call in the name of X"."""
    for match in _SIGNED.finditer(scene.small):
        at = scene.sentence.start + match.end()
        if match.group().endswith(("name of ", "behalf of ")) and not _SPOKEN.search(scene.sentence.text):
            continue
        for party in scene.parties:
            if 0 <= party.start - at <= 6 and (can_act(scene, party) or party.name is not None):
                words = (at - len(match.group()), party.end)
                yield tell(scene, party, "claimed_by", words, rule=SIGNED, stance="claims_responsibility")
