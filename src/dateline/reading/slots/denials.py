"""Denials: what stands inside a denial is denied, and parties that are said not to have been involved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from dateline.model.values import Actor, Count
from dateline.model.vocabulary import Slot
from dateline.reading.slots.actors import can_act, tell
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene, negated, objects, passive, subjects
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

_DENYING = words("denying_verbs")
_VIOLENT = words("violent_verbs")
_DENIABLE = frozenset(
    {"perpetrator", "weapon", "target", "victim", "killed", "injured", "abducted", "damage", "motive"}
)
_DEEDS = words("deed_verbs")
_OWN = frozenset({"we", "i", "it", "they", "he", "she"})
_ANYONE = frozenset({"anyone", "anybody", "any"})
_LIES = frozenset({"lie", "false", "untrue", "nonsense", "true", "fabrication", "invention"})
_OTHERS = _OWN - {"we", "i"}
_MEANT = frozenset({"take", "touch", "harm", "do", "hurt", "commit", "target"})
_GROUNDS = frozenset({"truth", "basis", "substance", "foundation"})
_SAID_OF = re.compile(rf"\b(?:{'|'.join(sorted(_LIES | _GROUNDS))})\b")  # few sentences hold one of them
_NO = re.compile(r"\bno\s\w")
_NEGATED = re.compile(r"\b(?:not|never|no|cannot)\b|n['’]t\b")
_INVOLVED = (
    r"involved|responsible|behind|to blame|complicit|present|there\b(?! (?:was|were))|at the scene|"
    r"in the (?:area|town|village|city|region|vicinity|camp|district)|anywhere near"
)
# This and `_HOSTILE` run over small letters.
_AWAY = re.compile(
    rf"\b(?:was|were|is|are|had been|have been|has been)(?:\snot|\snever|n['’]t)\s(?:been\s)?(?:{_INVOLVED})|"
    rf"\b(?:had|have|has)(?:\snot|\snever|n['’]t)\sbeen\s(?:{_INVOLVED})|"
    r"\b(?:had|has|have)\snothing\sto\sdo\swith|\b(?:had|has|have|played|plays|took|takes|taken)\sno\s"
    r"(?:part|role|hand|involvement|link|links|connection)\b|"
    r"\b(?:had|has|have|flew|flown|sent)\sno\s(?:\w+\s)?(?:aircraft|planes|warplanes|jets|drones|helicopters|troops|"
    r"soldiers|forces|men|units?|ships?|vessels?|missions?|sorties)\b|"
    r"\b(?:none|neither|nobody|no one|no (?:\w+))\s[^.;,]{0,60}?\b(?:had|has|have|was|were|is|are|took|taken)\s"
    r"(?:been\s)?(?:anything to do with|involved|responsible for|behind|part in|any (?:part|role|hand|involvement)|"
    r"within \w+ (?:km|kilomet|mile)|near the|in the (?:area|town|village|city|region|vicinity))"
)
_FINITE = re.compile(r"\b(?:had|has|have|was|were|is|are|took|taken|played|plays|takes|flew|flown|sent)\b")
_UNARMED = re.compile(rf"no\s(?:{'|'.join(sorted(words('unarmed_people'), key=len, reverse=True))})\b")
_NOBODY_SAID = re.compile(r"n(?:o|one|either)\b.*\b(?:said|says|claimed|admitted)\b")  # "no group said it was"
_DEED = re.compile(
    rf"\b(?:been\s)?(?:{_INVOLVED})|\b(?:taken|took|had) part\b|"
    r"\b(?:have|had|has|having)\s(?:anything to do with|any (?:part|role|hand|involvement|link|links)\b)",
    re.I,
)
_DENIED = r"\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?)\s[^.;]{0,60}?"
_BESIDE: tuple[tuple[Slot, re.Pattern[str]], ...] = (
    ("target", re.compile(
        _DENIED + r"\bthat\s(?:the |a |an |its |their )?(?P<what>[^.;,]{3,60}?)\s"
            r"(?:(?:was|were|is|had been|has been)\s(?:the|a|an)\s(?:intended |military |"
        r"legitimate )*target|(?:had|has|served) any military (?:use|purpose|value|function))\b"
    )),
    ("origin_place", re.compile(
        _DENIED + r"\b(?:its|their|his|her|our|[\w-]+['’]s?)\s(?:own\s)?(?:territory|soil|airspace)\s"
        r"(?:had|has|was|were|is|could)\b"
    )),
    ("killed", re.compile(
        r"\bden(?:y|ied|ies|ying)\s(?:having\s)?(?:lost|losing|suffered|suffering|taken)\sany\s"
        r"(?:men|fighters|soldiers|troops|losses|casualties|dead|of (?:its|their|his))\b"
    )),
)  # fmt: skip
_HOSTILE = re.compile(
    r"\b(?:nothing|no (?:evidence|indications?|signs?|suggestion|reason)|"
    r"(?:do|does|did|could) not|(?:do|does|did)n['’]t)\s(?:yet\s)?(?:to\s)?"
    r"(?:indicat\w+|suggest(?:s|ing|ed)?|point(?:s|ed)? to|shows?|of|that|believe)\b[^.;]{0,50}?"
    r"\b(?P<what>(?:enemy|hostile)\s(?:fire|action|forces|activity)|foul play|deliberate (?:act|attack))\b"
)


def fill(scene: Scene) -> list[Found]:
    """Denials of involvement that name no deed of their own."""
    if scene.sentence.doc is None:
        return []
    denied = [*_away(scene), *_inside(scene), *_hostile(scene), *_ourselves(scene), *_nobody(scene)]
    return [*denied, *_other(scene)] if any(word in scene.small for word in ("den", "reject", "dismiss")) else denied


def _other(scene: Scene) -> Iterator[Found]:
    """What is denied beside the deed: that a place was the target, that a state's territory was used, own losses."""
    for slot, pattern in _BESIDE:
        for match in pattern.finditer(scene.small):
            at = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
            what = match.groupdict().get("what")
            if what is None:
                yield found(scene.sentence, slot, None, at, at, rule=f"denies: {slot}", stance="denies")
                continue
            words = (scene.sentence.start + match.start("what"), scene.sentence.start + match.end("what"))
            value = Actor(scene.words(*words))
            yield found(scene.sentence, slot, value, words, at, rule=f"denies: {slot}", stance="denies")


def turned(scene: Scene, drafts: list[Found]) -> list[Found]:
    """The values, those whose predicate stands inside a denial marked as denied."""
    inside = {i for region in (*_regions(scene), *_none_of(scene)) for i in region}
    if not inside:
        return drafts
    return [replace(f, stance="denies") if _is_denied(scene, f, inside) else f for f in drafts]


def _is_denied(scene: Scene, item: Found, inside: set[int]) -> bool:
    token = scene.sentence.token_at(item.anchor)
    known = item.stance in (None, "asserts", "suspects") and item.slot in _DENIABLE and item.value is not None
    if isinstance(item.value, Count) and item.value.high == 0:
        return False  # "no one was killed" is told, "denied that two were killed" is not
    return known and token is not None and token.i in inside


def _regions(scene: Scene) -> Iterator[set[int]]:
    """The tokens of each clause under a verb of denying: "denied that ...", "rejected a claim that ..."."""
    for clause in _untrue(scene):
        yield {t.i for t in clause.subtree}
    for verb, lemma in scene.verbs:
        if lemma not in _DENYING or negated(verb):
            continue
        clauses = [c for c in verb.children if c.dep_ in ("ccomp", "xcomp", "pcomp") and c.i > verb.i]
        told = [noun for noun in objects(verb) if not _anothers(noun)]
        clauses += [c for noun in told for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl")]
        for clause in clauses:
            yield {t.i for t in clause.subtree} - _beyond(clause)


def _none_of(scene: Scene) -> Iterator[set[int]]:
    """The tokens of "no attack on the ferry" after "there was", and of "no aircraft" before "was hit": neither was."""
    for token in scene.sentence.doc or () if _NO.search(scene.small) else ():
        if token.lower_ != "no" or token.dep_ not in ("det", "neg"):
            continue
        noun = token.head
        there = noun.dep_ == "attr" and any(c.dep_ == "expl" for c in noun.head.children)
        start, end = scene.sentence.span(noun)
        if there and any(h.start <= start and end <= h.end for h in scene.triggers):
            yield {t.i for t in noun.subtree}
        elif noun.dep_ == "nsubjpass":
            yield {noun.i, noun.head.i}


def _anothers(noun: Token) -> bool:
    """Is it somebody's statement ("Rome's claim that", "reports by residents that")? Then that one says the clause."""
    if any(c.dep_ == "poss" for c in noun.children):
        return True
    return any(c.dep_ in ("prep", "agent") and c.lower_ in ("by", "from") for c in noun.children)


def _untrue(scene: Scene) -> Iterator[Token]:
    """The clauses of what has no truth in it: "there was no truth to reports that ...", "it is a lie that ..."."""
    for token in scene.sentence.doc or () if _SAID_OF.search(scene.small) else ():
        if token.lower_ in _LIES and token.head.lemma_ == "be" and (token.lower_ != "true" or negated(token.head)):
            yield from (c for base in (token, token.head) for c in base.children if c.dep_ in ("ccomp", "acl", "relcl"))
        if token.lower_ not in _GROUNDS or not any(c.lower_ in ("no", "any", "little") for c in token.children):
            continue
        nouns = [o for p in token.children if p.dep_ == "prep" for o in p.children if o.dep_ == "pobj"]
        yield from (c for noun in nouns for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl"))


def _nobody(scene: Scene) -> Iterator[Found]:
    """ "Denied that anyone had been hurt": harm is denied without a number."""
    inside = {i for region in _regions(scene) for i in region} if scene.harm else set()
    for item in scene.harm if inside else ():
        verb = scene.sentence.token_at(item.start)
        if verb is not None and verb.i in inside and any(t.lower_ in _ANYONE for t in subjects(verb)):
            at = (item.start, item.end)
            yield found(scene.sentence, item.slot, None, at, at, rule="denies: anyone", stance="denies")


def _ourselves(scene: Scene) -> Iterator[Found]:
    """ "We did not kill those people", "it said it had carried out no strikes": the speaker denies the deed."""
    for verb, lemma in scene.verbs if _NEGATED.search(scene.small) else ():
        own = next((t for t in subjects(verb) if _speakers(t)), None)
        if own is None or passive(verb) or (own.lower_ in _OTHERS and verb.dep_ != "ccomp"):
            continue
        them = any(o.lower_ in ("them", "him", "her", "it", "this", "that") for o in objects(verb))
        if lemma not in _VIOLENT and lemma not in _DEEDS and not (lemma in _MEANT and them):
            continue
        things = [*objects(verb), *(c for p in verb.children if p.dep_ == "prep" for c in p.children)]
        none = any(c.lower_ == "no" for t in things for c in t.children)
        if negated(verb) or none:
            at = (scene.sentence.span(own)[0], scene.sentence.span(verb)[1])
            yield found(scene.sentence, "perpetrator", None, at, at, rule="denies: own deed", stance="denies")


def _speakers(token: Token) -> bool:
    """Is it a pronoun that may mean the speaker, or the speaker's own people ("our men")?"""
    return token.lower_ in _OWN or any(c.lower_ in ("our", "my") for c in token.children)


def _beyond(clause: Token) -> set[int]:
    """What the parse joined to a denied clause although its tense says that it is told: "had fired and accused X"."""
    perfect = any(c.lower_ in ("had", "have", "has") and c.dep_ == "aux" for c in clause.children)
    told = [c for c in clause.children if perfect and c.dep_ == "conj" and c.tag_ in ("VBD", "VBZ")]
    return {t.i for c in told for t in c.subtree}


def _away(scene: Scene) -> Iterator[Found]:
    """ "Its fighters were not there", "the army had nothing to do with it"."""
    base = scene.sentence.start
    for match in _AWAY.finditer(scene.small):
        at = (base + match.start(), base + match.end())
        if _UNARMED.match(match.group()) or _NOBODY_SAID.match(match.group()):
            continue  # "no civilians were in the area": nobody denies a deed with that
        first = _FINITE.search(match.group())  # "none of our men had anything to do with it"
        verb = scene.sentence.token_at(at[0] + (first.start() if first else 0))
        if verb is None:
            continue
        if first and first.start() > 0:
            yield found(scene.sentence, "perpetrator", None, at, at, rule="denies: none of them", stance="denies")
            continue
        verb = verb.head if verb.dep_ in ("aux", "auxpass") else verb
        for token in subjects(verb):
            party = scene.party(token)
            if party is not None and can_act(scene, party):
                yield tell(scene, party, "perpetrator", at, rule="denies: was not involved", stance="denies")
            elif token.lower_ in ("it", "they", "we", "he", "she", "i"):
                yield found(scene.sentence, "perpetrator", None, at, at, rule="denies: not involved", stance="denies")


def _inside(scene: Scene) -> Iterator[Found]:
    """ "denied that its men were involved", "denied that they had fired": the doer is the subject there."""
    sentence = scene.sentence
    for region in _regions(scene):
        for verb, _ in scene.verbs:
            if verb.i not in region or not _deed(scene, verb) or _used(scene, verb):
                continue
            anchor = sentence.span(verb)
            for token in (t for t in subjects(verb) if t.i in region):
                party = scene.party(token)
                if party is not None and party.core and can_act(scene, party):
                    yield tell(scene, party, "perpetrator", anchor, rule=f"denied {verb.lower_}", stance="denies")
                elif token.lower_ == "it" and (denier := _denier(scene, verb)) is not None:
                    yield tell(scene, denier, "perpetrator", anchor, rule="denied: itself", stance="denies")
                elif token.pos_ == "PRON":
                    yield found(sentence, "perpetrator", None, anchor, anchor, rule="denied: pronoun", stance="denies")
                elif any(c.tag_ == "PRP$" for c in token.children):
                    start, end = sentence.span(token)
                    value = Actor(scene.words(start, end))
                    yield found(
                        sentence, "perpetrator", value, (start, end), anchor, rule="denied: its own", stance="denies"
                    )


def _used(scene: Scene, verb: Token) -> bool:
    """ "Denied that officers had used live rounds": the weapon is denied, not that they acted."""
    things = objects(verb) + [t for t in subjects(verb) if any(c.dep_ == "auxpass" for c in verb.children)]
    return verb.lemma_ == "use" and any(
        (party := scene.party(t)) is not None and scene.hit_in(scene.weapons, party) is not None for t in things
    )


def _denier(scene: Scene, verb: Token) -> Party | None:
    """The body that denies a clause: what "it" there stands for."""
    above = next((t for t in verb.ancestors if t.lemma_.lower() in _DENYING), None)
    tellers = [p for t in (subjects(above) if above is not None else []) if (p := scene.party(t)) is not None]
    return tellers[0] if tellers and can_act(scene, tellers[0]) else None


def _deed(scene: Scene, verb: Token) -> bool:
    """Is the verb violent, or a "be" or "have" that says somebody was involved?"""
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children) and verb.lemma_ != "involve":
        return False
    if verb.lemma_.lower() in _VIOLENT:
        return True
    end = scene.sentence.span(verb)[1] - scene.sentence.start
    start = scene.sentence.span(verb)[0] - scene.sentence.start
    return bool(_DEED.match(scene.sentence.text, start) or _DEED.match(scene.sentence.text, end + 1))


def _hostile(scene: Scene) -> Iterator[Found]:
    """ "Nothing indicates enemy action"."""
    base = scene.sentence.start
    for match in _HOSTILE.finditer(scene.small):
        at = (base + match.start(), base + match.end())
        yield found(scene.sentence, "perpetrator", None, at, at, rule="denies: no sign", stance="denies")
