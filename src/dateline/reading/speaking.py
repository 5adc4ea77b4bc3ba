"""Words that belong to the act of speaking, to a dateline or to a limit, and not to what is told."""

from __future__ import annotations

import re

from dateline.language.annotate import Sentence
from dateline.reading.attribution import Attributions
from dateline.reading.segments import Segment
from dateline.reading.triggers import Trigger

_SPOKEN = re.compile(
    r"\b(?:said|told [\w ]{1,60}|announced|confirmed|reported|statement|added|says|stated|accused|denied|claimed)"
    r"(?: (?:late|early))?(?: on)? ?$"
)
_LIMIT = re.compile(
    r"\b(?:until|till|by|before|due|scheduled for|born (?:in|on)?|established in|founded in)\s+(?:the\s+)?$"
)
# "Shortly before 4 a.m." and "before dawn" are when it happened; "before Tuesday" is a limit.
_NEARLY = re.compile(r"\b(?:shortly|just|right|moments?|minutes?|hours?|soon|sometime) before\s+(?:the\s+)?$")
_AFTER_DATELINE = re.compile(r"\s*(?:\([^)]{2,40}\)\s*|[^()]{0,30}\)\s*)?(?:--|[—–:]|-\s)|\s*\([^)]{2,40}\)\.")
_ANSWERED = re.compile(
    r"\b(?:(?:in|as(?: an?| the)?) (?:\w+ )?(?:revenge|retaliation|reprisals?|response|retribution|vengeance|answer|"
    r"payback) (?:for|to|against|over)|to avenge) [^.;,]*",
    re.I,
)
_PASSIVE = frozenset({"nsubjpass", "nsubj:pass"})


def of_speaking(start: int, end: int, trigger: Trigger, part: Segment, attributions: Attributions) -> bool:
    """Does a time or place belong to the act of speaking ("said on Tuesday that ...") and not to what is told?"""
    for said in attributions.attributions:
        content = any(a <= trigger.start < b for a, b in said.content)
        if not content:
            continue
        mine = any(a <= start and end <= b for a, b in said.content)
        if not mine and part.sentence.start <= said.cue[0] < part.sentence.end:
            return True
    if of_limit(start, end, part.sentence) or in_dateline(start, end, part.sentence):
        return True
    return said_then(start, part.sentence) or hangs_on_speech(start, end, trigger, part.sentence)


def of_answered(start: int, trigger: Trigger, sentence: Sentence) -> bool:
    """Is it told of what the deed answers: "raided the post in revenge for the hanging of two men last month"?"""
    if start < trigger.end:
        return False
    after = _ANSWERED.finditer(sentence.text, trigger.end - sentence.start)
    return any(sentence.start + m.start() <= start < sentence.start + m.end() for m in after)


def without_answered(text: str) -> str:
    """The words of a clause without what its deed answers."""
    return _ANSWERED.sub("", text)


def said_then(start: int, sentence: Sentence) -> bool:
    """Does a verb of speech stand right before ("said on Tuesday")?"""
    return bool(_SPOKEN.search(_before(start, sentence)))


def of_limit(start: int, end: int, sentence: Sentence) -> bool:
    """Is it a limit ("by Tuesday", "until June") or another fact ("born in")?"""
    before = _before(start, sentence)
    if not _LIMIT.search(before):
        return False
    fine = re.search(
        r"\d[:.]\d|\b\d{1,2} ?[ap]\.?m\b|dawn|dusk|midnight|noon",
        sentence.text[start - sentence.start : end - sentence.start],
    )
    return not (before.rstrip().endswith(("before", "before the")) and (fine or _NEARLY.search(before)))


def in_dateline(start: int, end: int, sentence: Sentence) -> bool:
    """Words of a dateline that opens a passage ("KUNDUZ, Oct. 3 (Agency) --") tell where it was written.

    A bare date ("3 May - Gunmen attacked ...") is that of an item of a list, and no dateline.
    """
    if not sentence.opens or start - sentence.start > 60:
        return False
    before, after = sentence.text[: start - sentence.start], sentence.text[end - sentence.start :][:45]
    if not re.search(r"\w", before) and not after.lstrip().startswith("("):
        return False
    return bool(_AFTER_DATELINE.match(after)) and not re.search(r"\b[a-z]{4,}\b|[.:!?]\s", before)


def hangs_on_speech(start: int, end: int, trigger: Trigger | None, sentence: Sentence) -> bool:
    """Is the nearest verb above the words a verb of speech? "The attack was reported at 9" tells of the attack."""
    token = sentence.token_at(end - 1)
    own = trigger.token if trigger else None
    spoken = {h.start for h in sentence.of("reporting")}
    while token is not None and token.pos_ != "VERB" and token.head != token:
        if own is not None and token == own:
            return False  # "the Oct. 13 attack"
        token = token.head
    if token is None or token.pos_ != "VERB" or token == own:
        return False
    if own is not None and token.lemma_ == "report" and own.head == token and own.dep_ in _PASSIVE:
        return False
    at = sentence.start + token.idx
    return at in spoken and at < start


def _before(start: int, sentence: Sentence) -> str:
    return sentence.text[max(0, start - sentence.start - 80) : start - sentence.start].lower()
