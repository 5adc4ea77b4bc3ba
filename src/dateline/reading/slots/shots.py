"""Shots and blows whose outcome is not told ("was shot", "shot a clerk"), and harm that people do to themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.calendar_words import WEEKDAY
from dateline.model.values import Count
from dateline.model.vocabulary import Slot
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.harmed import Match
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.party import Party
from dateline.reading.slots.predicates import Predicate

# All patterns run over small letters. What follows a shot may tell more than the shot does.
_BEYOND = r"(?! (?:and (?:killed|wounded|injured)|dead|to death|down|himself|herself|themselves|self\b|of\b))"
# "They were shot at by gunmen" hit nobody, "they were shot at a bar" did; told actively, "shot at" hit nobody.
_MISSED = r"(?! at(?:[.,;]|$| (?:by|while|when|from|as|and|in|near|during|multiple|several|repeatedly)\b))"
_AT = re.compile(r" at\b")
_SHOT = re.compile(rf"\b(?:shot|stabbed|beaten)\b{_BEYOND}{_MISSED}")
_SHOOTS = re.compile(rf"\b(?:shoots|stabs|shooting|stabbing|hit|hitting|struck|striking)\b{_BEYOND}")
# "Hit" and "struck" are said of much else: people are, by shots, in a limb, or in a sentence that tells no more.
_STRUCK = re.compile(
    r"\b(?:struck|hit|grazed)\b(?=\s?[.,;]|$|\s(?:(?:once|twice|multiple times|several times|\w+ times)\b|"
    r"(?:in|on|at) |(?:during|when|while|as|and|but|outside|inside|though|after)\b|"
    r"by (?:[\w-]+ ){0,3}?(?:gun|bullet|shot|round|pellet|fire|shrapnel)))"
)
_ANY = re.compile(r"shot|shoot|stab|beaten|struck|strik|hit|graze")
_FORMS = ((_SHOT, "both"), (_STRUCK, "subject"), (_SHOOTS, "active"))
_NUMBER_SHOT = re.compile(
    r"(?P<who>(?: (?:more|other|others|people|persons|men|women|teens|teenagers|children|kids|boys|girls|victims))*) "
    rf"(?P<shot>shot)(?=[,;:]|$| (?:in|on|at|outside|inside|near|during|after|by|while|as|over|since|overnight|across|"
    rf"when|{WEEKDAY}|this|last|early|late)\b){_MISSED}"
)
_HE_WAS_HIT = re.compile(
    r"\b(?P<who>s?he) (?:was|had been|has been) (?:\w+ly |also |then |later )?"
    rf"(?P<hit>(?:shot|stabbed|wounded|injured|struck|grazed)\b{_BEYOND}{_MISSED}|"
    r"(?:taken|transported|rushed|flown|airlifted|brought) (?:by \w+ )?to (?:[\w’'-]+ ){0,5}?"
    r"(?:hospitals?|medical cent(?:er|re)|clinic)|hospitali[sz]ed)"
)
_FATAL = re.compile(r"\bkilling (?:him|her|them|both|all)\b")
_ACTIVE = frozenset({"VBD", "VBZ", "VBG", "VBN"})
_SELF = r"(?:himself|herself|themselves|self)"
_OWN_DEATH = (
    rf"(?:fatally (?:shot|shoots|stabbed|shooting)|(?:shot|stabbed) and killed|kill(?:ed|s|ing)|hang(?:ed|ing)) "
    rf"{_SELF}|(?:took|takes|taking|taken) (?:his|her|their) own (?:life|lives)|commit(?:ted|ting) suicide|"
    rf"died (?:by|of) suicide|turn(?:ed|s|ing) (?:the|a|his|her|their) (?:[\w-]+ )?"
    rf"(?:gun|guns|rifle|pistol|handgun|shotgun|weapon|revolver|knife) on {_SELF}"
)
_OWN_HAND = re.compile(
    rf"\b(?:(?P<dead>{_OWN_DEATH}|(?:shot|shoots|stabbed) {_SELF} (?:dead|to death))|"
    rf"(?:shot|shoots|shooting|stabbed|stabbing|wound(?:ed|ing)) {_SELF})\b"
)
# "Killed four classmates and himself"
_AND_SELF = re.compile(
    rf"\b(?:(?P<dead>kill(?:s|ed|ing))|shot|shoots|shooting) (?:[\w’'-]+ ){{1,8}}?and (?:then )?(?P<self>{_SELF})\b"
)
_UNSURE = re.compile(
    r"\b(?:not|n[’']t|never|nearly|almost|threaten\w*|attempt\w*|tried|planned|if|may|might|could)\b[^,;]{0,30}$"
)


def shots(scene: Scene) -> Iterator[Predicate]:
    """The words for shots and blows that say no more than that somebody was hit: hurt at least."""
    if not _ANY.search(scene.small):  # most sentences hold none
        return
    for pattern, form in _FORMS:
        for match in pattern.finditer(scene.small):
            base = scene.sentence.start
            yield Predicate("injured", base + match.start(), base + match.end(), form)


def hits(scene: Scene, shot: Predicate, match: Match) -> bool:
    """Does the shot tell that these people were hit? Told actively it must be a verb, with somebody as its object."""
    token = scene.sentence.token_at(shot.start)
    if match.passive:
        aimed = _AT.match(scene.small, shot.end - scene.sentence.start) and token is not None and token.tag_ == "VBD"
        aimed = aimed and not (scene.sentence.kind == "headline" and match.parties[0].bare)  # "4 people shot at party"
        return not aimed and (shot.form == "both" or all(p.human for p in match.parties))
    if token is None or token.tag_ not in _ACTIVE or token.pos_ != "VERB":
        return False
    if _AT.match(scene.small, shot.end - scene.sentence.start):
        return False
    if _FATAL.search(scene.small, shot.end - scene.sentence.start):
        return False  # "shot the clerk, killing him"
    return all(_somebody(p, shot.form) for p in match.parties)


def _somebody(party: Party, form: str) -> bool:
    """People are shot; what is hit or struck may be anything, so there the word for a person is asked for."""
    if party.bare and party.human:  # "shot four people", "struck three others"; "hit five" may be anything
        return form != "active" or bool(party.core) or party.end - party.start > len("fourteen")
    if form == "active":
        return party.kind == "person" or (party.person and party.root is not None and party.root.ent_type_ == "PERSON")
    return party.kind is not None or party.person


def numbers_shot(scene: Scene) -> Iterator[Found]:
    """ "Four shot outside a store", "5 People Shot, 1 Fatally": headlines that the parse takes for nouns and names."""
    base = scene.sentence.start
    if "shot" not in scene.small:
        return
    for counted in scene.counts:
        match = _NUMBER_SHOT.match(scene.small, counted.end - base)
        if match and (counted.count.low or 0) > 1:
            words = (counted.start, base + match.end("who"))
            anchor = _span_of(base, match)
            value = replace(counted.count, as_said=scene.words(*words))
            yield found(scene.sentence, "injured", value, words, anchor, rule="casualties:number shot")


def _span_of(base: int, match: re.Match[str]) -> tuple[int, int]:
    return base + match.start("shot"), base + match.end("shot")


def told_before(scene: Scene) -> Iterator[Found]:
    """ "He was also shot", "she was taken to a hospital": one person, told before, who was hit."""
    base = scene.sentence.start
    if "he " not in scene.small:
        return
    for match in _HE_WAS_HIT.finditer(scene.small):
        words = (base + match.start("who"), base + match.end("who"))
        value = Count(1, 1, scene.words(*words))
        anchor = (base + match.start("hit"), base + match.end("hit"))
        yield found(scene.sentence, "injured", value, words, anchor, rule="casualties:hit before single")


def by_own_hand(scene: Scene) -> Iterator[Found]:
    """ "Shot himself", "took her own life": one who is hurt or dead by the own hand, counted apart from the others."""
    base = scene.sentence.start
    if "sel" not in scene.small and "own" not in scene.small and "suicide" not in scene.small:
        return
    for match in (*_OWN_HAND.finditer(scene.small), *_AND_SELF.finditer(scene.small)):
        if _UNSURE.search(scene.small, max(0, match.start() - 45), match.start()):
            continue
        slot: Slot = "killed" if match["dead"] else "injured"
        first = match.start("self") if "self" in match.re.groupindex else match.start()
        words = (base + first, base + match.end())
        value = Count(1, 1, scene.words(*words), of="perpetrators")
        yield found(scene.sentence, slot, value, words, words, rule="casualties:own hand")
