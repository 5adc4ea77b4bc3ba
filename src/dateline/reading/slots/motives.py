"""Motives as told: retaliation, revenge, protest, disputes, and what an attack was meant for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.values import Thing
from dateline.model.vocabulary import Stance
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene

# All patterns but `_END` run over small letters.
# Class, whether the cue's words belong to the value, whether a violent word must stand close before, cue.
_CUES: list[tuple[str, bool, bool, str]] = [
    (
        "retaliation",
        True,
        False,
        r"(?:retaliation|reprisals?|revenge|retribution|payback|vengeance)\s(?:for|against|"
        r"over)",
    ),
    ("retaliation", True, False, r"(?:to|would|will) (?:avenge|retaliate (?:for|against))"),
    (
        "retaliation",
        True,
        True,
        r"(?<=in )(?:(?:apparent|suspected|possible)\s)?(?:retaliation|reprisal|revenge)"
        r"(?=[.,;]|$|\s(?!for|against|over))",
    ),
    (
        "punishment",
        False,
        False,
        r"(?:killed|beheaded|executed|shot|beaten|attacked|abducted|kidnapped|flogged|whipped|punished|murdered|lynched|"
        r"stabbed|detained|arrested)\b[^.;,]{0,40}?\sfor (?=(?!planning|plotting|preparing|trying|attempting|carrying|"
        r"killing|attacking|being|having|during|allegedly)[a-z]+ing\b)",
    ),
    ("motive", False, True, r"(?:has|have|had) to do with (?:the )?"),
    ("retaliation", False, False, r"in response to|(?:an?|the) (?:answer|response) to"),
    ("punishment", False, False, r"(?:after )?accus(?:ing|ed) (?:them|him|her|it) of"),
    ("protest", True, False, r"in protest (?:at|over|against|of)"),
    (
        "punishment",
        True,
        False,
        r"as (?:a\s)?punishment for",
    ),
    (
        "aim",
        False,
        True,
        r"(?:was|were|is|are) (?:aimed at|meant to|intended to|designed to)|in an? (?:bid|"
        r"attempt|effort) to|in order to",
    ),
    (
        "aim",
        False,
        False,
        r"(?:enter(?:ed|ing)|raid(?:ed|ing)|storm(?:ed|ing)|went into|moved into)\s[^.;,]{1,50}?\sto "
        r"(?=(?:arrest|detain|capture|free|rescue) )",
    ),
    ("aim", False, True, r"to (?=(?:arrest|detain|capture|free|rescue) )"),
    (
        "demand",
        False,
        False,
        r"demand(?:ed|ing|s) (?:that |for )?(?=the (?:release|withdrawal|freedom|return) )",
    ),
    ("motive", False, False, r"motivated by|the motive (?:was|is)(?! (?:not|un))"),
    (
        "dispute",
        False,
        True,
        r"(?:over|following|after|because of|due to|linked to|stemm\w+ from|part of)\s"
        r"(?=(?:an?|the|their|his|her)?\s?(?:[\w’'-]+\s){0,3}(?:dispute|feud|quarrel|argument|"
        r"rivalry|enmity|row|vendetta|grudge)\b)",
    ),
    ("rumour", False, False, r"(?:after|over) (?=(?:an?|the) (?:rumou?rs?|allegations?) )"),
    ("cause", False, True, r"because (?:of (?!the\s(?:attack|blast|explosion|injur))|(?=(?:i|we|he|she|they|it) ))"),
]
_PATTERNS = [
    (class_, whole, close, re.compile(rf"\b(?:{cue})\b" if cue[-1].isalpha() else rf"\b(?:{cue})"))
    for class_, whole, close, cue in _CUES
]
_OVER = re.compile(
    r"\b(?:fight|fights|fighting|clash|clashes|clashed|fought|"
    r"feud)\b[^.;,]{0,60}?\bover (?=(?:an?|the|their) )"
)
# Demands that tell why somebody is held, in sentences without a word of force.
_RANSOM = re.compile(
    r"\b(?:demand(?:ed|ing|s)?|ask(?:ed|ing|s)? for|want(?:ed|ing|s)?|for|negotiat\w+)\s"
    r"(?=(?:an?\s|the\s)?(?:[\w-]+\s)?ransom\b)|"
    r"\b(?:demand(?:ed|ing|s)?|ask(?:ed|ing|s)? for)\s(?=(?:us)?[$€£]\s?\d|[\d.,]+ (?:million |thousand )?"
    r"(?:dollars|euros|pounds|pesos|naira|rupees|rials|francs|shillings|dinars)\b)"
)
_TALKS = re.compile(r"\btalks\s(?:on|about|over)\s(?:an?\s|the\s)?(?P<what>(?:[\w-]+\s)?ransom\b)")
_CAPTORS = re.compile(
    r"\b(?:inmates|prisoners|rioters|protesters|demonstrators|hijackers|kidnappers|abductors|captors|hostage-takers|"
    r"strikers|mutineers|tribesmen)\s(?:had\s|have\s|were\s|are\s)?(?:wanted|want|demanded|demanding|demand)\s"
)
_UNKNOWN = re.compile(
    r"\b(?:motives?\b[^.;]{0,30}\b(?:unclear|unknown|not (?:yet |immediately )?(?:known|"
    r"clear)|under investigation)|no (?:known|apparent|clear|immediate) motive|"
    r"(?:not|too early to|would not) say (?:whether|if)\b[^.;]{0,60}\b(?:terror\w*|"
    r"hate crime|motiv\w+)\b[^.;]{0,20})"
)
_NONE = re.compile(
    r"\bno (?:indication|evidence|sign|suggestion) (?:of|that)\b[^.;]{0,50}\b(?:motiv\w+|"
    r"terror\w*)"
    r"|\b(?:ruled out|rules out|dismissed|rejected|denied|discounted) (?:an?|any|the) (?:[\w-]+\s){0,3}motiv\w+"
)
_ALONE = re.compile(r"\b(?:retaliatory|revenge|reprisal) (?:attacks?|strikes?|killings?|raids?|bombings?|shootings?)\b")
_ANY = re.compile("|".join(p.pattern for p in (*(cue for *_, cue in _PATTERNS), _OVER, _ALONE)))  # few sentences do
_END = re.compile(
    r"(?<!\b[A-Z])\.|,(?!\d)|[;:\"“”—]|\s(?:said|says|according|but|while|when|officials|police|"
    r"and (?:was|were|is|are|has|had|said|claimed|called))\b"
)
NEAR = 60  # characters between the word that tells the event and a cue that would fit anything
SHORTEST = 4  # characters; shorter words are a slip of the cue
LONGEST = 140  # characters of a motive's words


def fill(scene: Scene) -> list[Found]:
    """Motives told for the events of the sentence, denied ones, and statements that none is known."""
    out = [_stated(scene, m, "no_information") for m in _UNKNOWN.finditer(scene.small)]
    out += [_stated(scene, m, "denies") for m in _NONE.finditer(scene.small)]
    out += _demands(scene)
    return [*out, *_motives(scene)] if scene.triggers and _ANY.search(scene.small) else out


def _stated(scene: Scene, match: re.Match[str], stance: Stance) -> Found:
    words = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
    return found(scene.sentence, "motive", None, words, words, rule="motive:none", stance=stance)


def _demands(scene: Scene) -> list[Found]:
    """What captors and rioters ask for."""
    if not ("ransom" in scene.small or "demand" in scene.small or "want" in scene.small or "asked for" in scene.small):
        return []
    cues = [m for pattern in (_RANSOM, _CAPTORS) for m in pattern.finditer(scene.small)]
    talks = [f for m in _TALKS.finditer(scene.small) for f in _told(scene, m.start("what"), m, "demand", m.end())]
    return [*talks, *(f for m in cues for f in _told(scene, m.end(), m, "demand"))]


def _motives(scene: Scene) -> Iterator[Found]:
    text, base = scene.small, scene.sentence.start
    for class_, whole, close, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            near = any(0 <= base + match.start() - t.end < NEAR for t in scene.triggers)
            if near or not close:
                yield from _told(scene, match.start() if whole else match.end(), match, class_)
    for match in _OVER.finditer(text):
        yield from _told(scene, match.end(), match, "dispute")
    for match in _ALONE.finditer(text):
        yield from _told(scene, match.start(), match, "retaliation")


def _told(scene: Scene, begin: int, cue: re.Match[str], class_: str, last: int | None = None) -> Iterator[Found]:
    """The words from `begin` to `last`, else to the end of their clause."""
    text, base = scene.sentence.text, scene.sentence.start
    stop = _END.search(text, cue.end())
    words = text[begin : last or min(stop.start() if stop else len(text), begin + LONGEST)]
    begin += len(words) - len(words.lstrip())
    words = words.strip()
    if len(words) < SHORTEST:
        return
    told = [t for t in scene.triggers if t.entry.get("strength") != "act"] or scene.triggers
    if class_ == "demand":  # what is demanded belongs to the deed told before it
        told = [t for t in told if t.end <= base + cue.start()]
    near = min(((t.start, t.end) for t in told), key=lambda t: abs(t[0] - base - cue.start()), default=None)
    near = near or (base + cue.start(), base + cue.end())
    value = Thing(words, class_=None if class_ in ("motive", "cause", "rumour") else class_)
    at = base + begin
    yield found(
        scene.sentence,
        "motive",
        value,
        (at, at + len(words)),
        near,
        rule=f"motive:{class_}",
    )
