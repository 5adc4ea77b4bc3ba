"""What the report itself takes back or puts right: rumours that it calls false, bangs that came from a drill.

The word that undoes an event often stands in another sentence than the event: "Messages said that gunmen had stormed a
ferry. ... There was no attack". These rules look at the whole report and answer for one event.
"""

from __future__ import annotations

import re
from itertools import islice

from dateline.language.annotate import Annotated, Sentence
from dateline.reading import verbal
from dateline.reading.events import Event
from dateline.reading.status import Judged
from dateline.reading.tellings import Surroundings, Telling

_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|no|not|false|hoax|reports? of|reported(?:ly)?|rumou?rs? of|fears? of)\b", re.I
)
_ABDUCTED = frozenset({"abduct", "seize", "attack", ""})
_UNDONE = frozenset({"said not to have happened", "ruled out"})
_ALARMS = (
    r"(?:bangs?|blasts?|explosions?|shots?|gunfire|shooting|smoke|sirens?|flares?|noise|sounds?|scenes?|attack|"
    r"attackers|gunmen|men)"
)
_DRILL = r"(?:drills?|exercises?|manoeuvres?|maneuvers?|simulations?|rehearsals?|war games)"
# "the bangs were part of an exercise", "the gunfire came from a drill", "it was only a drill"
_WAS_A_DRILL = re.compile(
    rf"\b(?:{_ALARMS}|it|they|this|these|all|raid|assault|seizure|siege|evacuation|operation)\b[^.;]{{0,60}}?\b"
    r"(?:(?:was|were|had been|is|are|formed|came|belonged)(?: all| only| just| in fact| merely| simply| both)*"
    rf" (?:(?:the )?part of|from|to) [^.;]{{0,70}}?\b{_DRILL}\b|"
    r"(?:was|were|had been|is)(?: only| just| in fact| merely| simply| all)* (?:an? |the )?"
    rf"(?:[\w-]+ ){{0,3}}{_DRILL}\b)|"
    rf"\b{_ALARMS} (?:heard |seen |reported )?[^.;]{{0,40}}?(?:in|during) (?:an?|the) (?:[\w-]+ ){{0,3}}{_DRILL}\b",
    re.I,
)
# "The annual drill tests how fast ...": the sentences before told what was done in it.
_THE_DRILL = re.compile(
    rf"\W*(?:the|this) (?:[\w-]+ ){{0,3}}{_DRILL} (?:tests?|tested|simulat\w+|ended|involved|included|lasted|"
    rf"took|is|was)\b"
    r"(?! (?:suspended|cancel\w+|halted|interrupted|postponed|called off|attacked|hit))",
    re.I,
)
# "So ran the script of Iron Gate, an exercise ...": what was told before it, deaths and all, was played.
_PLAYED = re.compile(
    rf"\b(?:script|scenario|storyline|plot|screenplay) (?:of|for|behind) [^.;]{{0,90}}?\b{_DRILL}\b|"
    rf"\b(?:that|this|such|so) (?:was|ran|went|were|read) (?:the|an?) (?:[\w-]+ ){{0,2}}(?:script|scenario)\b",
    re.I,
)
# "the explosions heard on Tuesday were fireworks", "the bang came from a quarry", "the blast was gas, not a bomb"
_WAS_HARMLESS = re.compile(
    rf"\b{_ALARMS}\b[^.;]{{0,180}}?\b"
    r"(?:(?:was|were|had been)(?: in fact| only| just)?(?: caused by| from| due to)?|came from)"
    r" (?:an?|the)? ?(?:(?!(?:at|in|near|outside|on|aimed)\b)[\w-]+ ){0,3}?(?:fireworks?|firecrackers?|thunder|"
    r"transformer|backfir\w+|tyres?|tires?|quarry|quarrying|demolition|blasting|film crew|sonic boom|"
    r"gas (?:cylinder|bottle|leak)|leak(?:ing|age)? of (?:[\w-]+ )?gas|gas(?=, not\b| and not\b| rather\b|[.,;]|$)|"
    r"boiler|wedding|collaps\w+|falling)\b",
    re.I,
)
# Who tells a rumour: messages and posts that nobody stands for, reports that the text only cites to reject.
_PLATFORMS = (
    r"(?:whatsapp|facebook|telegram|tiktok|twitter|snapchat|viber|weibo|instagram|social (?:media|networks?)|online)"
)
_RUMOUR = re.compile(
    r"\b(?:rumou?rs?|(?:voice|text|forwarded|audio) messages?|(?:wave|flurry|flood) of (?:messages|posts|calls)|"
    r"messages? (?:shared|claiming|circulat\w+|saying|about)|posts? (?:claim\w*|say\w*|about|circulat\w+|spoke of)|"
    r"(?:messages?|posts?|versions?|claims|videos?|reports?|stories|users|accounts|information)\b[^.;]{0,40}\b"
    rf"{_PLATFORMS}|"
    rf"{_PLATFORMS}(?:-\w+)* (?:channels?|users?|messages?|posts?)|talk (?:on|in|of)|callers?|anonymous "
    rf"(?:calls?|tips?)|"
    r"false (?:news|reports?|alarm)|hoax|fake news)\b",
    re.I,
)
_REJECTS = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed))\b[^.;]{0,60}\b(?:what "
    r"[^.;]{0,30}(?:media|channels?|outlets?|websites?|newspapers?)|"
    r"(?:media|press|news|online|circulating) reports?|reports?|rumou?rs?|stor(?:y|ies))\b|"
    r"\b(?:reports?|talk|stor(?:y|ies)|communiqu[eé])\b[^.;]{0,120}\b(?:was|were|is|are|proved) "
    r"(?:false|wrong|untrue|mistaken|incorrect|baseless|unfounded)\b",
    re.I,
)
_DEEDS = (
    r"(?:attack|attacks|bomb|bombing|explosion|blast|shooting|shots|gunmen|gunman|incident|encounter|clash|raid|"
    r"accident|abduction|kidnapping|looting|hostages?)"
)
# How it is put right: in general words, so that it undoes what is a rumour only.
_NOTHING = re.compile(
    rf"\b(?:there (?:was|were|had been|has been|have been|is) no (?:such |real |actual )?{_DEEDS}|"
    r"no such (?:attack|incident|thing|event|raid|shooting)|nothing (?:of the (?:kind|sort) )?(?:had |has )?happened|"
    r"did not (?:happen|take place|occur)|never (?:happened|took place)|"
    r"(?:was|were|is|are|proved|proven) (?:entirely |completely |totally )?(?:false|untrue|not true|unfounded|"
    r"baseless|fabricated|invented|wrong)|"
    r"(?:called|dismissed|described) [^.;]{0,40} (?:false|untrue|lies|a lie|fake|rumou?rs?)|"
    r"not to (?:spread|believe) rumou?rs|no shots (?:were|had been) fired|"
    r"nobody (?:was|had been) (?:hurt|killed|shot|taken|harmed)|false (?:news|alarm|reports?))\b",
    re.I,
)


# "There was no shooter", "No gunman at the mall": the alarm as a whole was false.
_NO_ATTACKER = re.compile(
    r"\b(?:there (?:was|were|had been|has been|is|never was) (?:no|never an?|not an?)|no|not an?)"
    r" (?:active |actual |real |second )?(?:shooters?|gunm[ae]n|attackers?|shots)\b"
    r"(?=\W*$|[.,;:\"”]| (?:at|in|on|inside|had|was|were|ever|fired|here|there)\b)",
    re.I,
)
_FALSE_ALARM = re.compile(
    r"\b(?:reports?|rumou?rs?|fears?|talk|calls?) (?:of|about) (?:an? )?(?:[\w-]+ )?"
    r"(?:shooters?|gunm[ae]n|attackers?|shots|gunfire|shooting)\b[^.;]{0,90}?\b"
    r"(?:was|were|proved|turned out to be) (?:false|wrong|unfounded|untrue|mistaken|baseless)\b",
    re.I,
)
_SCARED = frozenset({"attack", "gun", ""})


def taken_back(event: Event, events: list[Event], around: Surroundings) -> Judged | None:
    """The status of an event that the report says was a drill, harmless, or never was; None where it stands."""
    return (
        _ended(event, events)
        or _undone(event, events)
        or _rumour(event, around)
        or _drill(event, around)
        or _harmless(event, around)
        or _scare(event, around)
    )


def _ended(event: Event, events: list[Event]) -> Judged | None:
    """An abduction that is named only where the report tells that it ended: "kidnapped nurse walks free"."""
    if "abduct" not in event.families or not event.families <= _ABDUCTED:
        return None
    if any(_told_as_done(t) for t in event.tellings):
        return None
    for other in events:
        freed = next((t for t in other.tellings if t.trigger.family == "release" and t.lead), None)
        if freed is not None and other.status in ("new", "background"):
            return Judged("background", f"the abduction ended: {freed.trigger.text!r}")
    return None


def _told_as_done(telling: Telling) -> bool:
    token = telling.trigger.token
    return verbal.finite_past(token) and token is not None and token.dep_ != "amod"


def _undone(event: Event, events: list[Event]) -> Judged | None:
    """What only a headline or a report of others tells, and the report itself says did not happen."""
    if any(t.sentence.kind != "headline" and not _DENIED.search(t.sentence.text) for t in event.tellings):
        return None
    for other in events:
        undone = [t for t in other.tellings if t.judged.status == "negated" and t.judged.reason in _UNDONE]
        if other.violent and undone and other.families & event.families:
            return Judged("negated", f"the report says it did not happen: {undone[0].trigger.text!r}")
    return None


def _drill(event: Event, around: Surroundings) -> Judged | None:
    """The bangs that the report opens with came from an exercise."""
    if not any(t.lead for t in event.tellings):
        return None
    if played := next((found for s in _top(around.annotated) if (found := _PLAYED.search(s.text))), None):
        return Judged("exercise", f"the report says it was played: {played.group().split()[-1]!r}")
    if _hurts(event):
        return None
    last = event.tellings[-1].sentence.index
    for sentence in _top(around.annotated):
        if (found := _THE_DRILL.match(sentence.text)) and 0 < sentence.index - last <= 3:
            return Judged("exercise", f"the report says it was an exercise: {found.group().split()[-2]!r}")
        if found := _WAS_A_DRILL.search(sentence.text):
            return Judged("exercise", f"the report says it was an exercise: {found.group().split()[-1]!r}")
    return None


def _hurts(event: Event) -> bool:
    return any(t.trigger.strength == "effect" and t.judged.firm is False and not _RUMOUR.search(t.sentence.text)
               for t in event.tellings)  # fmt: skip


def _top(annotated: Annotated) -> list[Sentence]:
    """The headline and the first sentences below it."""
    return list(islice((s for s in annotated.body() if s.kind in ("headline", "body")), 7))


def _harmless(event: Event, around: Surroundings) -> Judged | None:
    at = {t.sentence.index for t in event.tellings}
    for sentence in around.annotated.body():
        if (sentence.index in at or sentence.index - max(at) in (1, 2)) and (
            found := _WAS_HARMLESS.search(sentence.text)
        ):
            return Judged("negated", f"no attack: {found.group().split()[-1]!r}")
    return None


def _scare(event: Event, around: Surroundings) -> Judged | None:
    """Shots or hurts told beside an attacker who was none: nobody is told to have been shot or killed."""
    if not event.families <= _SCARED or any(t.trigger.entry.phrase in _BY_FORCE for t in event.tellings):
        return None
    denied = [found for s in _top(around.annotated) if (found := _NO_ATTACKER.search(s.text))]
    alarm = next((found for s in _top(around.annotated) if (found := _FALSE_ALARM.search(s.text))), None)
    if alarm is None and len(denied) < 2:
        return None
    word = (alarm or denied[0]).group().split()[-1]
    return Judged("negated", f"a scare that the report calls false: {word!r}")


# What only an attack does; who is hurt may have been hurt in the rush.
_BY_FORCE = frozenset({"kill", "shoot", "shoot dead", "gun down", "murder", "stab", "open fire"})


def _rumour(event: Event, around: Surroundings) -> Judged | None:
    """Told by rumours or rejected reports only, and called untrue: there, or in general words near or in the lead."""
    if not all(_heads(t.sentence) or _cited(t) for t in event.tellings):
        return None
    if not any(_cited(t) for t in event.tellings):
        return None
    at = {t.sentence.index for t in event.tellings}
    for sentence in around.annotated.body():
        near = any(abs(sentence.index - i) <= 3 for i in at)
        if (near or sentence.index < 5) and (found := _NOTHING.search(sentence.text) or _REJECTS.search(sentence.text)):
            return Judged("negated", f"a rumour that the report calls untrue: {found.group().split()[-1]!r}")
    return None


def _heads(sentence: Sentence) -> bool:
    """Is it a headline, or a first line that ends without a stop?"""
    return sentence.kind == "headline" or (sentence.index == 0 and sentence.text.rstrip()[-1:].isalnum())


def _cited(telling: Telling) -> bool:
    text = telling.sentence.text
    return bool(_RUMOUR.search(text) or _REJECTS.search(text))
