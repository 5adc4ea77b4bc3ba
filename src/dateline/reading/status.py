"""The status of a telling: is it new, past, habitual, threatened, a court story ...? Each answer with its reason.

Cues come from status.lex; tense, modality and time distance from the parse and the resolved time. The first rule of
`RULES` that fires decides; `decide` is pure and can be measured alone.
"""

from __future__ import annotations

import re

from dateline.language.calendar_words import MONTH
from dateline.reading import computers
from dateline.reading.scene import Judged, Scene, find_cues
from dateline.reading.series import habitual, told_before
from dateline.reading.speaking import without_answered
from dateline.reading.undone import foiled, hypothetical, negated, planned, threatened, untrue

__all__ = ["RULES", "Judged", "Scene", "aged", "decide", "find_cues"]


def decide(scene: Scene) -> Judged:
    """The status of the telling."""
    for rule in RULES:
        judged = rule(scene)
        if judged is not None:
            return judged
    return Judged("new", "told as having happened", firm=False)


def _figurative(scene: Scene) -> Judged | None:
    cue = scene.cue("figurative", 2)
    weak = [h for h in scene.cues if h.entry.get("status") == "figurative"]
    if cue or len(weak) >= 2:
        word = (cue or weak[0]).text
        return Judged("negated", f"a figure of speech: {word!r}")
    return None


def _computers(scene: Scene) -> Judged | None:
    if scene.trigger.strength in ("act", "ref"):
        return None
    cue = computers.said_of_computers(scene.segment)
    return Judged("negated", f"an attack on computers: {cue.text!r}") if cue else None


# "in a drill", "as part of the exercise"; "the drill began with an explosion"
_IN_A_DRILL = re.compile(
    r"\b(?:in|during|for|of|as) (?:an?|the|this|annual|joint|their) (?:[\w-]+ ){0,3}(?:drills?|exercises?)\b|"
    r"\b(?:drills?|exercises?) (?:that |which |on \w+ )?(?:began|begins?|started|opened|included?|includes|involved?|"
    r"involves|featured|simulates?|simulated|ended|saw)\b|\b(?:exercises?|drills?) in which\b",
    re.I,
)


_WHILE = re.compile(r"\b(?:while|when|as|after|before|hours|days)\b", re.I)


def _in_a_drill(scene: Scene) -> bool:
    """Is it told as part of a drill? What happened while others drilled is none."""
    sentence = scene.segment.sentence
    found = _IN_A_DRILL.search(sentence.text)
    if found is None:
        return False
    at = (scene.trigger.start - sentence.start, scene.trigger.end - sentence.start)
    between = sentence.text[min(at[1], found.end()) : max(at[0], found.start())]
    return not _WHILE.search(between)


def _exercise(scene: Scene) -> Judged | None:
    if cue := scene.cue("exercise", 2):
        return Judged("exercise", f"an exercise: {cue.text!r}")
    cue = scene.cue("exercise")
    if cue and (scene.trigger.entry.block == "mobilize" or (_in_a_drill(scene))):
        return Judged("exercise", f"an exercise: {cue.text!r}")
    return None


# "charged three brothers with kidnapping", but not protesters with batons
_CHARGED = re.compile(
    r"\bcharg(?:e|es|ed|ing)\b(?: [\w,'’-]+){0,8}? (?:with|over)(?: (?:the|an?|two|three|several|\w+ counts? of))?"
    r"(?: [\w-]+)? ?(?:\w+ing\b|murders?\b|manslaughter|terroris\w+|homicide|attempted|assault|arson|possession|"
    r"conspiracy|offences?|offenses?|crimes?|counts?|attacks?|deaths?)",
    re.I,
)


# "the court found it proven that his men had shot", "the judges concluded that ..."
_FOUND_BY_COURT = re.compile(
    r"\b(?:court|judges?|tribunal|jury|verdict|ruling|indictment|inquest|inquiry|"
    r"commission)\b[^.;]{0,50}?\b(?:found|held|ruled|"
    r"established|concluded|proved|considered it|says?|said)\b[^.;]{0,30}?\b(?:that|how|proven)\b",
    re.I,
)


def _tried(scene: Scene) -> Judged | None:
    """The deed that a court judges, beside the judgement: it happened before, or was only planned."""
    if scene.trigger.strength == "act":
        return None
    start = scene.trigger.start - scene.segment.sentence.start
    if not scene.recent and (found := _FOUND_BY_COURT.search(scene.segment.sentence.text)) and found.end() <= start:
        return Judged("background", f"what a court found: {found.group()!r}")
    judged = [t for t in scene.segment.beside if t.family == "legal" and not t.entry.get("coming")]
    if not judged or scene.segment.triggers[0].family == "legal" or scene.segment.joint != "start":
        return None
    if stopped := foiled(scene):
        return stopped
    return Judged("background", f"what a court judges: {judged[0].text!r}")


def _legal(scene: Scene) -> Judged | None:
    if scene.trigger.family == "legal":
        return Judged("legal", f"a court story: {scene.trigger.text!r}")
    cue = scene.cue("legal", 2)
    old = scene.done and scene.days_before is not None and scene.days_before > _LONG and scene.trigger.strength != "act"
    if cue and old and scene.genre != "court" and not 0 <= scene.trigger.start - cue.end < 60:
        return None  # "was shot dead in 1986": the deed, not what a court made of it
    if cue and (scene.genre == "court" or scene.near(cue)):
        return Judged("legal", f"a court story: {cue.text!r}")
    found = _CHARGED.search(scene.segment.sentence.text)
    if found and found.start() < scene.trigger.start - scene.segment.sentence.start:
        return Judged("legal", f"a court story: {found.group()!r}")
    weak = [] if scene.cue("habitual", 2) else list(scene.told("legal"))
    if weak and scene.genre == "court" and scene.segment.joint == "start":
        return Judged("legal", f"a court story: {weak[0].text!r}")
    # Two words of courts, one of them a deed of theirs: "the judge adjourned the hearing of the men who bombed ..."
    deed = next((h for h in weak if h.entry.get("deed")), None)
    if deed and len({h.entry.phrase for h in weak}) >= 2 and not scene.recent:
        return Judged("legal", f"a court story: {deed.text!r}")
    return None


_YEARS_ON = re.compile(
    r"\b(?:\w+ )?(?:years?|decades?) (?:ago|on|after|since|later|to the day)\b|\ba (?:year|decade) (?:after|on|"
    r"since)\b|"
    r"\b(?:in|of) (?:19\d\d|20\d\d)\b|"
    r"\b(?:19\d\d|20\d\d) (?:[\w-]+ )?(?:attack|bombing|massacre|shooting|siege|killing|raid)",
    re.I,
)
# "bells rang in memory of those who died when it sank on 4 May 1994": the day of the deed stands behind it.
_ON_A_DAY_OF_A_YEAR = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}(?: \d{{1,2}})?,? (?:19|20)\d\d\b")
_LONG = 300  # days


def _anniversary(scene: Scene) -> Judged | None:
    text = scene.segment.sentence.text
    cue = scene.cue("anniversary", 2)
    dated = cue and cue.end <= scene.trigger.start and _ON_A_DAY_OF_A_YEAR.search(scene.behind)
    if scene.recent and not scene.trigger.is_noun and not (dated or _YEARS_ON.search(text)):
        return None  # what a day of this month is told of happened then
    if cue:
        return Judged("anniversary", f"told at an anniversary: {cue.text!r}")
    weak = scene.cue("anniversary")
    old = scene.days_before is not None and scene.days_before >= _LONG
    if weak and (old or _YEARS_ON.search(text)):
        return Judged("anniversary", f"told at an anniversary: {weak.text!r}")
    return None


_LONG_AGO = re.compile(
    r"\b(?:last (?:year|month|summer|winter|spring|autumn|fall|decade|century)|(?:years|decades|months) ago|"
    r"(?:earlier|previous(?:ly)?|former) (?:this year|attacks?|strikes?|bombings?|incidents?)|in the past)\b",
    re.I,
)


def aged(days: int | None, lead: bool) -> Judged | None:
    """The status of what happened this many days before the report; None where it may be new."""
    if days is not None and days > 60:
        return Judged("background", "happened more than two months before the report")
    if days is not None and days > 6 and not lead:
        return Judged("background", "happened before the week of the report")
    return None


_YEARS_AGO = re.compile(r"\b(?:years|decades|a year|a decade) (?:ago|earlier|before)\b", re.I)


def _past(scene: Scene) -> Judged | None:
    if old := aged(scene.days_before, scene.lead):
        return old
    if scene.done and not scene.recent and _YEARS_AGO.search(scene.segment.text):
        return Judged("background", "told as past")
    if not scene.lead and _LONG_AGO.search(without_answered(scene.segment.text)):
        return Judged("background", "told as past")
    return None


_OF_GENRE = {
    "court": "told as the matter of a court story",
    "obituary": "told in an obituary",
    "timeline": "told in a timeline",
    "press_review": "told in a press review",
    "analysis": "told in an analysis, without a recent date",
}  # fmt: skip


# How many days old a thing may be to be news in a report of the genre; a week in others.
_NEWS_OF = {"press_review": 1, "analysis": 2}


def _by_genre(scene: Scene) -> Judged | None:
    days = _NEWS_OF.get(scene.genre, 7)
    recent = scene.days_before is not None and 0 <= scene.days_before <= days
    reason = _OF_GENRE.get(scene.genre)
    return Judged("background", reason) if reason and not recent else None


RULES = (
    _computers, _exercise, _figurative, untrue, _tried, _legal, _anniversary, foiled, threatened, negated, planned,
    hypothetical, told_before, habitual, _past, _by_genre,
)  # fmt: skip
