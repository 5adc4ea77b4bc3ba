"""The time of an event within its own sentence: which of the expressions there tells when it happened."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.reading.attribution import Attributions
from dateline.reading.moments import Moment
from dateline.reading.segments import Segment
from dateline.reading.speaking import of_answered, of_speaking
from dateline.reading.triggers import Trigger

FINE = frozenset({"minute", "part_of_day", "day", "range"})
DAYS = frozenset({"minute", "part_of_day", "day"})
# What is done about a deed, on a day of its own: "two men were arrested on Tuesday over the attack".
_RESPONSES = frozenset(
    "arrest charge appear plead sentence convict indict arraign acquit identify name bury mourn gather investigate "
    "search condemn visit meet release treat publish post return resume reopen detain extradite testify hospitalize "
    "hospitalise discharge question interview mark commemorate evacuate protest march".split()
)
_STATE = re.compile(r"\b(?:condition|custody|hospital|jail|court|mourning|shock|alert|recovering|stable)\b", re.I)
_AHEAD = re.compile(r"\b(?:due|scheduled|expected|slated|planned|set to)\b[^.;]{0,60}$", re.I)
_SINCE = re.compile(r"\bsince\s+(?:(?:late|early|on|the)\s+){0,2}$", re.I)
_HELD = frozenset({"abduct", "seize", "arrest"})


def moment_of(
    part: Segment, trigger: Trigger, moments: tuple[Moment, ...], attributions: Attributions, published: dt.date | None
) -> Moment | None:
    """The time of the event: the finest, nearest expression of the segment that belongs to its trigger."""
    inside = [m for m in moments if part.start <= m.start < part.end]
    told = [
        m for m in inside
        if not of_speaking(m.start, m.end, trigger, part, attributions) and not _of_response(m, trigger, part)
        and not of_later_death(m, part.sentence) and not of_answered(m.start, trigger, part.sentence)
        and not (trigger.strength != "act" and _is_ahead(m, part, published))
    ]  # fmt: skip
    rival = {
        t.token.i for t in part.beside
        if t.token is not None and t.token != trigger.token and (t.strength == "act") != (trigger.strength == "act")
    }  # fmt: skip

    def rank(moment: Moment) -> tuple[bool, bool, int, int]:
        return (
            _belongs_to(part.sentence, moment, rival), moment.when.precision not in FINE,
            abs(moment.start - trigger.start), moment.start,
        )  # fmt: skip

    best = min(told, key=rank, default=None)
    if best is not None and trigger.token is not None:
        best = next((m for m in told if _nearer(m, best, trigger.token, part.sentence)), best)
    return best and _since(best, part.sentence, trigger, published)


def _nearer(one: Moment, best: Moment, own: Token, sentence: Sentence) -> bool:
    """ "the widow of a man shot in 2016 spoke on Tuesday": of a deed is the time in its own clause, however coarse."""
    if one.when.precision in FINE or best.when.precision not in FINE:
        return False
    mine, theirs = sentence.token_at(one.end - 1), sentence.token_at(best.end - 1)
    if mine is None or theirs is None or not own.is_ancestor(mine) or own.is_ancestor(theirs):
        return False
    return any(a.dep_ in ("relcl", "acl") for a in (own, *own.ancestors) if theirs.head.is_ancestor(a) or a == own)


def _belongs_to(sentence: Sentence, moment: Moment, others: set[int]) -> bool:
    """Does the expression hang on one of these words?"""
    token = sentence.token_at(moment.end - 1)
    return token is not None and any(ancestor.i in others for ancestor in list(token.ancestors)[:4])


def _of_response(moment: Moment, trigger: Trigger, part: Segment) -> bool:
    """Is it the time of what was done about the deed (an arrest, a trial), or of how somebody was after it?"""
    sentence = part.sentence
    own, verb = trigger.token, sentence.token_at(moment.end - 1)
    if own is None or verb is None or trigger.strength == "act":
        return False
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        if verb == own:
            return False  # "the 13 May attack"
        verb = verb.head
    if verb == own or own.is_ancestor(verb):
        return False
    if verb.lemma_.lower() in _RESPONSES and trigger.event_type != "COERCE":
        return True
    between = sentence.text[: max(0, trigger.start - sentence.start)]
    later = moment.start < trigger.start and re.search(
        r"\b(?:after|following)\b", between[moment.start - sentence.start :]
    )
    return bool(verb.lemma_ in ("be", "remain", "take") and later and _STATE.search(between)) or _in_custody(
        verb, sentence
    )


# Those who die some time after they were hurt, and sentences that tell of a toll that grows by them.
_HURT = re.compile(r"\b(?:wounded|injured|burned|burnt|victims?|casualt(?:y|ies)|patients?)\b", re.I)
_OF_WOUNDS = re.compile(
    r"\b(?:of|from|to) (?:(?:his|her|their|the|its|severe) ){0,2}(?:\w+ )?(?:wounds|injuries|burns)\b", re.I
)
_TOLL = re.compile(r"\b(?:toll|number of (?:the )?(?:dead|deaths|people killed|victims))\b", re.I)
_GROWN = frozenset("rise climb grow increase stand reach go mount".split())
_SUBJECT = frozenset({"nsubj", "nsubjpass"})


def of_later_death(moment: Moment, sentence: Sentence) -> bool:
    """Is it when one of the wounded died or the toll rose ("rose to seven after two of the wounded died overnight")?"""
    verb = sentence.token_at(moment.end - 1)
    while verb is not None and verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if verb is None or verb.pos_ not in ("VERB", "AUX"):
        return False
    subject = next((c for c in verb.children if c.dep_ in _SUBJECT), None)
    words = "" if subject is None else " ".join(t.text for t in subject.subtree)
    if verb.lemma_ in _GROWN:  # "the toll of the bombing on Monday rose" dates the bombing
        return bool(_TOLL.search(sentence.text[: verb.idx])) and sentence.start + verb.idx < moment.start
    if verb.lemma_ == "succumb":
        return True
    if verb.lemma_ != "die":
        return False
    return bool(_HURT.search(words) or _OF_WOUNDS.search(sentence.text) or _TOLL.search(sentence.text))


def _in_custody(verb: Token, sentence: Sentence) -> bool:
    return verb.lemma_ == "take" and "into custody" in sentence.text


def _is_ahead(moment: Moment, part: Segment, published: dt.date | None) -> bool:
    """Is it the date of something still to come ("peace talks due to resume on 13 June")?"""
    if published is None or moment.when.start[:10] <= published.isoformat():
        return False
    return bool(_AHEAD.search(part.sentence.text[: moment.start - part.sentence.start]))


def _since(moment: Moment, sentence: Sentence, trigger: Trigger, published: dt.date | None) -> Moment:
    """ "Since Friday" runs to the report's day; who has been held since Friday was taken on it."""
    if published is None or moment.when.precision not in DAYS or trigger.family in _HELD:
        return moment
    if moment.when.start[:10] > published.isoformat():
        return moment
    if not _SINCE.search(sentence.text[: moment.start - sentence.start][-40:]):
        return moment
    return replace(moment, when=replace(moment.when, end=published.isoformat(), precision="range"))
