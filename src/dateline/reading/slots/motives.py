"""Motives as told: retaliation, revenge, protest, disputes, and what an attack was meant for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.model.values import Thing
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene

_CUES: list[tuple[str, re.Pattern[str]]] = [
    ("retaliation", re.compile(r"\b(?:in\s|as\s|as a\s)?(?:retaliation|reprisals?|revenge|retribution|payback|vengeance)\s(?:for|against|over)\b", re.I)),
    ("retaliation", re.compile(r"\b(?:to|would|will) (?:avenge|retaliate (?:for|against))\b", re.I)),
    ("retaliation", re.compile(r"\bin response to\b", re.I)),
    ("protest", re.compile(r"\bin protest (?:at|over|against|of)\b", re.I)),
    ("punishment", re.compile(r"\bas (?:a\s)?punishment for\b", re.I)),
    ("aim", re.compile(r"\b(?:was|were|is|are) (?:aimed at|meant to|intended to|designed to)\b|\bin an? (?:bid|attempt|effort) to\b|\bin order to\b", re.I)),
    ("motive", re.compile(r"\bmotiv(?:ated|e was|e is)(?: by)?\b|\bin connection with\b(?= an? )", re.I)),
    ("dispute", re.compile(r"\b(?:over|following|after|because of|due to)\s(?=(?:an?|the|their|his|her)?\s?(?:[\w’'-]+\s){0,3}(?:dispute|feud|quarrel|argument|rivalry|enmity|row|vendetta|grudge)\b)", re.I)),
    ("cause", re.compile(r"\bbecause (?:of )?\b", re.I)),
]  # fmt: skip
_ALONE = re.compile(
    r"\b(?:retaliatory|revenge|reprisal) (?:attacks?|strikes?|killings?|raids?|bombings?|shootings?)\b", re.I
)
_END = re.compile(r"[.,;:\"“”—]|\s(?:said|says|according|but|while|when|officials|police)\b")
NEAR = 60  # characters between the word that tells the event and a cue that would fit anything
LONGEST = 140  # characters of a motive's words


def fill(scene: Scene) -> list[Found]:
    """Motives told for the events of the sentence; none where it tells no event."""
    return list(_motives(scene)) if scene.triggers else []


def _motives(scene: Scene) -> Iterator[Found]:
    text, base = scene.sentence.text, scene.sentence.start
    for class_, pattern in _CUES:
        for match in pattern.finditer(text):
            if class_ in ("aim", "cause") and not any(
                0 <= base + match.start() - t.end < NEAR for t in scene.triggers
            ):
                continue
            stop = _END.search(text, match.end())
            end = min(stop.start() if stop else len(text), match.start() + LONGEST)
            begin = match.end() if class_ in ("aim", "motive", "dispute", "cause") else match.start()
            begin += len(text[begin:end]) - len(text[begin:end].lstrip())
            begin = (
                re.compile(r"(?:in|as|to)\s(?:a\s)?", re.I).match(text, begin, end).end()
                if class_ == "retaliation" and text[begin : begin + 3].lower() in ("in ", "as ")
                else begin
            )
            if end - begin > 3:
                yield _told(scene, begin, end, match.span(), class_, base)
    for match in _ALONE.finditer(text):
        yield _told(scene, match.start(), match.end(), match.span(), "retaliation", base)


def _told(scene: Scene, begin: int, end: int, cue: tuple[int, int], class_: str, base: int) -> Found:
    words = scene.sentence.text[begin:end].rstrip()
    near = min(scene.triggers, key=lambda t: abs(t.start - base - cue[0]))
    value = Thing(words, class_=None if class_ in ("motive", "cause") else class_)
    return found(
        scene.sentence,
        "motive",
        value,
        (base + begin, base + begin + len(words)),
        (near.start, near.end),
        rule=f"motive:{class_}",
    )
