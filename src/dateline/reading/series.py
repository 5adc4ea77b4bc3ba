"""Rules of status for what is told as a series, or as what came before."""

from __future__ import annotations

import re

from spacy.tokens import Token

from dateline.language.calendar_words import MONTH, WEEKDAY
from dateline.reading import verbal
from dateline.reading.scene import Judged, Scene

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|"
    r"\d+(?:st|nd|rd|th)|\w+(?:teenth|tieth|ty-\w+))"
)
# "this year", "since March", "in as many weeks"
_OVER = (
    r"\b(?:this (?:year|month|week)|since|so far|in (?:as many|less than|\w+) (?:days|weeks|months|years)|"
    r"in the (?:past|last)|in recent)\b"
)
_HARMED = (
    r"(?:\b(?:have|has) been (?:\w+ )?(?:killed|injured|wounded|lynched|kidnapped|abducted|displaced|attacked|murdered|"
    r"arrested|shot|taken|seized|struck|hit|raided|burned)\b|\b(?:have|has) (?:died|perished|lost their lives)\b)"
)
_RECORDED = (
    r"\b(?:have|has|had) (?:recorded|counted|documented|registered|logged|verified|listed|tallied|reported)\b"
    r"[^.;]{0,25}?\b(?:\d[\d,.]*|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|\w+teen|"
    r"twenty|thirty)\b"
)
_COUNTED = re.compile(
    rf"\b(?:the|a|its|their) {_ORDINAL} (?:[\w-]+ ){{0,3}}(?:attack|strike|bombing|incident|killing|shooting|raid|"
    rf"hijacking|abduction|kidnapping|explosion|blast|assault|clash|ambush|murder|city|country|"
    rf"time)s?\b[^.;]{{0,50}}?{_OVER}",
    re.I,
)
_RANKED = re.compile(rf"[^.;,]{{0,40}}\b(?:was|is|were|are) (?:the|its|their) {_ORDINAL}\b[^.;]{{0,70}}{_OVER}", re.I)
_TALLY = re.compile(
    rf"{_HARMED}[^.;]*\b(?:this year|since|so far|over the (?:past|last)|in the (?:past|last)|in recent|every)\b|"
    rf"\b(?:this year|since (?:\w+ )?\d{{4}}|so far this|over the (?:past|last) \w+)\b[^.;]*{_HARMED}|"
    r"\b(?:happen|occur|take place)s? every\b|"
    rf"\b(?:since|this year)\b[^.;]{{0,60}}{_RECORDED}|"
    rf"{_RECORDED}[^.;]*\b(?:this year|since|so far|over the (?:past|last)|in the (?:past|last))\b|"
    rf"\b(?:the|a) {_ORDINAL} (?:[\w-]+ ){{1,3}}to (?:be|have been) (?:\w+ )?(?:killed|shot|murdered|kidnapped|"
    r"abducted|attacked|burned|hit|taken|assassinated|wounded)\b[^.;]*"
    r"\b(?:this (?:year|month|week)|since|so far|in (?:as many|less than))\b|"
    r"\bthe number of (?:[\w-]+ ){1,4}(?:burned|torched|destroyed|looted|hit|raided|bombed|"
    r"ambushed|seized)\b[^.;]*\bsince\b|"
    rf"{_HARMED} in (?:[\w'’-]+ ){{1,4}}(?:civil )?(?:war|conflict|insurgency|uprising)\b, (?:which|now)\b|"
    r"\b(?:times|occasions) (?:since|this year|this month|in the (?:past|last))\b|"
    r"\bin (?:an?|two|three|four|five|six|ten|\w+) (?:years?|decades?|months) of (?:fighting|war|violence|"
    r"conflict|unrest)\b|"
    r"\bthe number of (?:[\w-]+ ){1,4}(?:killed|dead|injured|wounded|attacked|kidnapped|abducted|murdered|shot)\b[^.;]*"
    r"\b(?:this (?:year|month|week|season)|since|so far)\b",
    re.I,
)
# "since Tuesday", "since the morning": the time of one event, not of a series.
_JUST_NOW = re.compile(
    rf"\bsince (?:(?:early|late|last) )?(?:{WEEKDAY}|yesterday|dawn|midnight|the morning|"
    r"this morning|overnight|last night)\b",
    re.I,
)
# A time that a series fills: "since 2018", "for more than a decade", "in the past two years".
_STRETCH = re.compile(
    rf"\bsince (?:\w+ ){{0,2}}(?:\d{{4}}|{MONTH}|then|independence)\b|"
    r"\bfor (?:(?:more than|over|almost|nearly|many|several|some|about|at least) )?(?:the (?:past|last) )?"
    r"(?:[\w-]+ )?(?:months|years|decades|generations|a decade|a century)\b|\bfor (?:more than |over )?a decade\b|"
    r"\b(?:in|over|during) (?:the )?(?:past|last|recent) (?:[\w-]+ )?(?:weeks|months|years|decades|decade|year)\b",
    re.I,
)
_WHOLE_TIME = re.compile(
    r"\b(?:(?:last|this) (?:year|month|season)|in (?:19|20)\d\d|so far|(?:in|over) the (?:past|last) (?:[\w-]+ )?"
    r"(?:year|years|months|decade)|a (?:year|month))\b",
    re.I,
)
_EVERY = re.compile(
    r"\b(?:every|each|most|almost every|nearly every) (?:(?:other|few|two|three|dry|rainy|wet|single|election|"
    r"harvest) )?"
    r"(?:day|night|week|weekend|month|year|season|morning|evening|spring|summer|autumn|winter|election|harvest)s?\b",
    re.I,
)
_SINCE_A_DATE = re.compile(
    rf"\W*since (?:then\b|(?:(?:early|late|mid|last) ?-?)?(?:\w+ )?(?:\d{{4}}|{WEEKDAY}|{MONTH})\b)",
    re.I,
)
_MEANT = re.compile(r"^(?:\W+[\w'’-]+){0,4}\W+are (?:meant|aimed|intended|designed|directed|supposed)\b")
_ACCUSED = re.compile(r"\b(?:have|has) (?:\w+ ){0,2}been (?:\w+ )?accused of (?:[\w-]+ ){0,4}$")
_USED_TO = re.compile(r"\bused to (?:\w+ ){0,2}$")


def told_before(scene: Scene) -> Judged | None:
    """ "... since the group attacked", "days after a mayor was shot": what came before what is told."""
    later = scene.segment.joint in ("since", "distance") and scene.segment.start > scene.segment.sentence.start
    if later and not _SINCE_A_DATE.match(scene.segment.text) and (scene.done or scene.trigger.is_noun):
        if scene.recent and scene.segment.joint == "distance" and not _deed_before(scene):
            return None  # "were buried on Friday, a day after a bomb went off": no other deed is told
        return Judged("background", "told as what came before")
    return None


def _deed_before(scene: Scene) -> bool:
    """Does the sentence tell a deed in front of the segment?"""
    return any(t.start < scene.segment.start and t.strength in ("strong", "effect") for t in scene.segment.beside)


def habitual(scene: Scene) -> Judged | None:
    """What is told as a series, counted among one, or said of no single event."""
    token = scene.trigger.token
    if scene.trigger.entry.phrase == "still being held":
        return Judged("habitual", "told as going on")
    cue = scene.cue("habitual", 2)
    if cue and (scene.near(cue) or token is None or verbal.several(token)):
        return Judged("habitual", f"told as a series: {cue.text!r}")
    if token is not None and verbal.several(token) and not scene.recent and _GROWS.match(scene.behind):
        return Judged("habitual", "told as a series that grows or goes on")
    return _counted(scene) or (None if token is None else _stretched(scene, token) or _in_general(scene, token))


# "raids spread": a headline of a plural that grows or goes on.
_GROWS = re.compile(
    r"^(?:\W+(?:in|on|across|against|of|at|near)\W+(?:[\w'’-]+\W+){1,3}?|\W+)(?:spreads?|rises?|surges?|soars?|"
    "grows?|increases?|"
    r"multiply|mounts?|drops?|falls?|declines?|continues?|persists?|plagues?|haunts?|escalates?|on the rise)\b",
    re.I,
)


def _counted(scene: Scene) -> Judged | None:
    text, at = scene.segment.text, scene.trigger.start - scene.segment.start
    counted = _COUNTED.search(text)
    if scene.trigger.is_noun and _RANKED.match(text[scene.trigger.end - scene.segment.start :]):
        return Judged("habitual", "counted among a series")
    if counted and counted.start() <= at < counted.end():
        return Judged("habitual", "counted among a series")
    if _ACCUSED.search(scene.before) and not scene.recent:
        return Judged("habitual", "what a party has been accused of")
    if _TALLY.search(text) and not _JUST_NOW.search(text):
        return Judged("habitual", "a tally over a time")
    return None


def _stretched(scene: Scene, token: Token) -> Judged | None:
    """Many deeds over a time: "have abducted hundreds since 2017", "18 explosions last year", "come every night"."""
    undated = scene.days_before is None or scene.coarse
    if verbal.several(token) and verbal.present_perfect(token) and undated:
        return Judged("habitual", "many, over a time")
    sentence = scene.segment.sentence.text
    if verbal.ongoing(token) and verbal.many(token) and _STRETCH.search(sentence) and not _JUST_NOW.search(sentence):
        return Judged("habitual", "many, over a time")
    if token.tag_ == "NNS" and _number_of(token) and not _finely(scene) and _WHOLE_TIME.search(scene.segment.text):
        return Judged("habitual", "counted over a time")
    every = _EVERY.search(scene.segment.text)
    if every and not scene.recent and not scene.lead:
        return Judged("habitual", f"told as a series: {every.group()!r}")
    if verbal.several(token) and undated and not scene.lead and _MEANT.match(scene.behind):
        return Judged("habitual", "many, told with their aim")
    if _USED_TO.search(scene.before):
        return Judged("habitual", "told as a habit of the past")
    return None


def _number_of(token: Token) -> bool:
    """Is a plural counted, with more than two?"""
    return any(c.dep_ == "nummod" and c.lower_ not in ("two", "2", "both") for c in token.children)


def _finely(scene: Scene) -> bool:
    return scene.days_before is not None and not scene.coarse and scene.days_before <= 7


def _in_general(scene: Scene, token: Token) -> Judged | None:
    sentence = scene.segment.sentence
    weak = scene.cue("habitual")
    headline = sentence.kind == "headline" or sentence.index == 0  # headlines are in the present
    dated = scene.days_before is not None and not scene.coarse
    of_told = any(c.lower_ in ("both", "these", "those") for c in token.children)
    if not headline and not dated and not of_told and (verbal.generic(token) or _by_doing(token)):
        reason = f"told as a series: {weak.text!r}" if weak else "told in general, of no single event"
        return Judged("habitual", reason)
    loose = token.tag_ in ("NNS", "VBG", "VBP") and scene.days_before is None
    if weak and not headline and loose and scene.near(weak):
        return Judged("habitual", f"told as a series: {weak.text!r}")
    return None


def _by_doing(token: Token) -> bool:
    """ "lives by robbing travellers": what is done again and again to some end."""
    if token.tag_ != "VBG" or token.dep_ != "pcomp" or token.head.lower_ not in ("by", "through"):
        return False
    verb = verbal.governing_verb(token.head)
    return verb.tag_ in ("VBZ", "VBP") and not verbal.auxiliaries(verb)
