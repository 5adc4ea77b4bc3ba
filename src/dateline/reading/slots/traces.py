"""Doers told without a verb of doing: whose work a deed was, who is looked for, who was seen and counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from dateline.model.values import Actor
from dateline.model.vocabulary import Stance
from dateline.reading.slots.actors import can_act, tell
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, after, negated, objects, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

# These run over small letters.
_CARRIED = f"(?:{'|'.join(sorted(words('carriers'), key=len, reverse=True))})"
_RAIDERS = "|".join(sorted(words("raiders"), key=len, reverse=True))
_CAME_IN = re.compile(
    rf"\b(?:{_RAIDERS}|they)\s(?:had\s|were\s)?(?:been\s)?"
    r"(?:came|come|arrived|brought|driven|travelled|transported|taken away)\b[^.;,]{0,40}?\s(?:in|aboard|on|by)\s"
    rf"(?:(?:an?|the|two|three|several|\d+)\s)?(?:{_CARRIED}\s(?:of|belonging to)\s|(?P<own>[\w-]+)\s{_CARRIED}\b)"
)
_IDENTIFIED = re.compile(rf"\b(?:identified|named|recognised|recognized)\s(?:the\s)?(?:{_RAIDERS}|them)\sas\s")
_WORK = re.compile(
    r"\b(?:the |as )(?:handi)?work of\s|\b(?:bears?|bore|bearing|carr(?:y|ies|ied)|has|had|have)\s(?:all\s)?(?:the\s)?"
    r"(?:[\w-]+\s)?(?:hallmarks?|marks?|signatures?|stamp|imprint|fingerprints?) of\s"
)
_CLOSE = re.compile(
    r"\b(?:people|persons|men|elements|individuals|those|someone|somebody)\s"
    r"(?:(?:who (?:are|were)|directly|allegedly)\s)?"
    r"(?:close|linked|loyal|tied|connected|affiliated|belonging|sympathetic)\sto\s|"
    r"\b(?:people|persons|men|individuals|thugs|youths)\s(?:working for|hired by|paid by|acting for|sent by)\s"
)
_SOURCE = re.compile(
    r"\b(?:the\s)?(?:sources?|origin) of (?:the\s)?(?:fire|shelling|shells|gunfire|shots|shooting|bombardment)\s"
    r"(?:was|were|is|are|had been|has been)\s(?:from\s)?"
)
_WRITTEN = re.compile(
    r"\b(?:letters?|leaflets?|notes?|messages?|threats?|calls?)\s(?:had been|has been|have been|was|were)\s"
    r"(?:written|sent|left|made|planted|posted)\sby\s"
)
_SEEN_NEAR = re.compile(
    r"\b(?:was|were|had been|have been|has been)\s(?:seen|spotted|noticed)\b[^.;]{0,50}?\s"
    r"(?:(?:shortly|just|minutes|hours|moments|right)\s(?:before|after)|leaving|fleeing|running away|at the time of)\b"
)
_SEEING = re.compile(r"seen|spotted|noticed")
_ARMED = frozenset({"military", "police", "security", "group", "militia", "force", "paramilitary"})
_HEDGE = re.compile(
    r"\b(?:may|might|could|possibl[ey]|likely|probably|believed|suspect\w*|suggest\w*|appears?|thought)\b"
)
_NOT = re.compile(r"\bnot\b|\bnever\b|n['’]t\b|\bnor\b")
_LOST = re.compile(r"\b(?:missing|lost|kidnapped|abducted|captive|buried|trapped|body|bodies)\b")
_BELONGS = re.compile(
    r"\s(?:(?:who|that)\s(?:are|is|were|was)\s)?(?:(?:widely|long)\s)?(?:believed|thought|suspected|presumed|alleged|said)"
    r"\sto (?:be|have been|belong to)\s(?:(?:members?|fighters?|supporters?|followers?|part) of\s|from\s|linked to\s)?"
)
_OWNERS = words("vehicle_owners")
_SEEKING = frozenset({"look", "search", "hunt", "seek", "pursue"})
_SEEKERS = frozenset({"police", "detective", "officer", "investigator", "authority", "deputy", "agent", "prosecutor"})
_SOUGHT = frozenset({"man", "woman", "gunman", "attacker", "suspect", "youth", "assailant", "individual", "bomber"})
_SEEN = frozenset({"see", "count", "notice", "recognise", "recognize", "spot"})
_KNOWN = frozenset({"recognise", "recognize"})
_ATTACKERS = words("attackers")
_COME = words("coming_verbs")


def fill(scene: Scene) -> list[Found]:
    """Perpetrators by their traces."""
    if scene.sentence.doc is None:
        return []
    return [
        *_work_of(scene),
        *_close_to(scene),
        *_looked_for(scene),
        *_recognised(scene),
        *_counted(scene),
        *_came_in(scene),
        *_seen_near(scene),
        *_surface(scene),
    ]


def _surface(scene: Scene) -> Iterator[Found]:
    """ "The source of the fire was a rebel post", "the letters had been written by followers of a rival"."""
    for pattern, word in ((_SOURCE, " of "), (_WRITTEN, " by ")):
        for match in pattern.finditer(scene.small) if word in scene.small else ():
            at = scene.sentence.start + match.end()
            party = next((p for p in scene.parties if 0 <= p.core_start - at <= 8 and p.start <= at + 4), None)
            if party is not None and party.core and not party.bare and (pattern is _SOURCE or party.human):
                anchor = (scene.sentence.start + match.start(), at)
                yield tell(scene, party, "perpetrator", anchor, rule="source of it", stance="accuses")


def _seen_near(scene: Scene) -> Iterator[Found]:
    """ "Soldiers had been seen on the road shortly before the bodies appeared"."""
    for match in _SEEN_NEAR.finditer(scene.small) if _SEEING.search(scene.small) else ():
        at = scene.sentence.start + match.start()
        party = next((p for p in scene.parties if 0 <= at - p.end <= 1), None)
        if party is not None and party.kind in _ARMED and can_act(scene, party) and party.count is None:
            anchor = (at, scene.sentence.start + match.end())
            yield tell(scene, party, "perpetrator", anchor, rule="seen near", stance="suspects")


def _hedged(scene: Scene, at: int) -> bool:
    return _HEDGE.search(scene.small, max(0, at - 60), at) is not None


def _work_of(scene: Scene) -> Iterator[Found]:
    """ "the work of a rival faction", "bore the hallmarks of the militia"."""
    for match in _WORK.finditer(scene.small) if " of " in scene.small else ():
        at = scene.sentence.start + match.end()
        party = next((p for p in scene.parties if 0 <= p.core_start - at <= 8), None)
        if party is None or party.bare or not (can_act(scene, party) or party.kind or party.plural or party.name):
            continue
        work = match.group().endswith("work of ")
        stance: Stance = "accuses" if work and not _hedged(scene, match.start()) else "suspects"
        if _NOT.search(scene.small, max(0, match.start() - 25), match.start()):
            stance = "denies"
        anchor = (scene.sentence.start + match.start(), at)
        yield tell(scene, party, "perpetrator", anchor, rule="work of", stance=stance)


def _close_to(scene: Scene) -> Iterator[Found]:
    """ "suspects people close to the company": described only by whom they serve."""
    for verb, lemma in scene.verbs:
        if lemma not in ("suspect", "blame", "accuse") or negated(verb):
            continue
        end = scene.sentence.span(verb)[1] - scene.sentence.start
        match = _CLOSE.search(scene.small, end, end + 60)
        if match is None:
            continue
        at = scene.sentence.start + match.end()
        of = next((p for p in scene.parties if 0 <= p.start - at <= 4), None)
        if of is not None:
            start = scene.sentence.start + match.start()
            value = Actor(scene.words(start, of.end), kind="person")
            stance: Stance = "suspects" if lemma == "suspect" else "accuses"
            anchor = scene.sentence.span(verb)
            yield found(scene.sentence, "perpetrator", value, (start, of.end), anchor, rule="close to", stance=stance)


def _looked_for(scene: Scene) -> Iterator[Found]:
    """ "Detectives are looking for a man in a red cap", "two men are being sought"."""
    for verb, lemma in scene.verbs:
        if lemma not in _SEEKING or negated(verb):
            continue
        sought = [noun for _, noun in after(verb, "for")]
        if lemma in ("seek", "hunt", "pursue"):
            sought += subjects(verb) if passive(verb) else objects(verb)
        if not passive(verb) and not any(_seeks(scene, t) for t in subjects(verb)):
            continue
        for party in (p for t in sought for p in scene.joined(t)):
            around = scene.words(party.start, min(scene.sentence.end, party.end + 30)).lower()
            if party.core and (party.head in _SOUGHT or party.kind == "group") and not _LOST.search(around):
                anchor = scene.sentence.span(verb)
                yield tell(scene, party, "perpetrator", anchor, rule="looked for", stance="suspects")


def _seeks(scene: Scene, token: Token) -> bool:
    return token.lemma_.lower() in _SEEKERS or any(p.kind == "police" for p in scene.joined(token))


def _came_in(scene: Scene) -> Iterator[Found]:
    """ "The men came in a vehicle of the Border Guard", "identified the looters as soldiers"."""
    base = scene.sentence.start
    for pattern in (_CAME_IN, _IDENTIFIED):
        for match in pattern.finditer(scene.small):
            own = match.groupdict().get("own")
            at = base + (match.start("own") if own else match.end())
            party = next((p for p in scene.parties if p.start - 4 <= at <= p.core_start + 4), None)
            if own and own in _OWNERS:
                kind = "police" if own == "police" else "military"
                value = Actor(scene.words(at, at + len(own)), kind=kind)
                words_at = (at, at + len(own))
                yield found(scene.sentence, "perpetrator", value, words_at, words_at, rule="came in", stance="accuses")
            elif not own and party is not None and not party.bare:
                anchor = (base + match.start(), at)
                yield tell(scene, party, "perpetrator", anchor, rule="came in", stance="accuses")


def _recognised(scene: Scene) -> Iterator[Found]:
    """ "Survivors recognised two neighbours", "recognised one of them as a former guard"."""
    for verb, lemma in scene.verbs:
        if lemma not in _KNOWN or negated(verb) or passive(verb):
            continue
        seen = [noun for _, noun in after(verb, "as")]
        seen += [noun for o in objects(verb) for _, noun in after(o, "as")]
        witness = any(p.human and p.kind != "group" for t in subjects(verb) for p in scene.joined(t))
        pronoun = any(t.lower_ in ("he", "she", "they", "i", "we") for t in subjects(verb))
        for party in (p for t in seen or objects(verb) for p in scene.joined(t)):
            if (witness or pronoun) and party.human and party.core and not party.bare:
                anchor = scene.sentence.span(verb)
                yield tell(scene, party, "perpetrator", anchor, rule="recognised", stance="accuses")


def _counted(scene: Scene) -> Iterator[Found]:
    """ "There were at least 20 attackers", "he had counted eight kidnappers", "six raiders came ashore"."""
    for party in scene.parties:
        if party.head not in _ATTACKERS or party.count is None or party.root is None or party.count.high == 0:
            continue
        verb = party.root.head
        there = party.root.dep_ == "attr" and any(c.lower_ == "there" for c in verb.children)
        seen = party.root.dep_ == "dobj" and verb.lemma_.lower() in _SEEN
        came = party.root.dep_ == "nsubj" and verb.lemma_.lower() in _COME
        if (there or seen or came) and not negated(verb):
            anchor, inner = scene.sentence.span(verb), _whole(scene, party)
            yield found(scene.sentence, "perpetrator", inner.actor(), (inner.start, inner.end), anchor, rule="counted")


def _whole(scene: Scene, party: Party) -> Party:
    """The party with its number in its words: "at least 20 attackers"."""
    return Party(
        party.start, party.core_end, party.start, party.core_end, scene.words(party.start, party.core_end),
        party.count, party.head, party.plural, party.root, kind="group",
    )  # fmt: skip


def belongs_to(scene: Scene, party: Party) -> Party | None:
    """Whom a doer is believed to belong to: "gunmen believed to be from the Red Front"."""
    match = _BELONGS.match(scene.small, party.end - scene.sentence.start)
    if match is None:
        return None
    at = scene.sentence.start + match.end()
    return next((p for p in scene.parties if 0 <= p.start - at <= 4 and p.core), None)
