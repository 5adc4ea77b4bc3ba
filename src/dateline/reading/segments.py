"""Segments: stretches of a sentence that may tell different events.

"The blast came days after a mayor was shot" tells two events; "Two died after a bomb exploded" tells one. Sentences are
cut at the joints below wherever both sides hold a trigger; whether two segments tell one event is decided later, when
their times, places and kinds are known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dateline.language.annotate import Sentence
from dateline.reading.triggers import Trigger

Joint = Literal["start", "distance", "since", "after", "relative", "coordinated", "purpose"]

_NUMBER = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|some|just|\d{1,3})"
_JOINTS: tuple[tuple[Joint, re.Pattern[str]], ...] = (
    ("distance", re.compile(
        rf"\b(?:(?:{_NUMBER} )?(?:hours?|days?|weeks?|months?|years?|decades?)|shortly|soon|long) "
        r"(?:after|before|since|following)\b", re.I)),
    ("since", re.compile(r"\bsince\b", re.I)),
    ("after", re.compile(r"\b(?:after|following|in the wake of|before)\b", re.I)),
    ("relative", re.compile(r", in (?=(?:the|a|its) (?:\w+(?:st|nd|rd|th)|first|second|third|latest)\b)", re.I)),
    ("relative", re.compile(r",? \b(?:which|who|whose|where|when|in which)\b", re.I)),
    ("purpose", re.compile(
        r"\b(?:in (?:retaliation|response|revenge|reprisal) (?:for|to)|to avenge|in order to)\b", re.I)),
    ("coordinated", re.compile(r";|,? \b(?:but|while|whereas)\b|, and\b|\band\b|,(?= with)|\band (?=in\b)", re.I)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence (report offsets), the triggers in it and the joint that opens it."""

    sentence: Sentence
    start: int
    end: int
    joint: Joint
    triggers: tuple[Trigger, ...]
    beside: tuple[Trigger, ...]  # all triggers of the sentence, its own among them

    @property
    def text(self) -> str:
        """The words of the segment."""
        return self.sentence.text[self.start - self.sentence.start : self.end - self.sentence.start]

    @property
    def words_end(self) -> int:
        """Where its words end, blanks before the next segment left out."""
        return self.start + len(self.text.rstrip())


def segment(sentence: Sentence, triggers: list[Trigger]) -> list[Segment]:
    """The segments of a sentence that hold triggers, in order."""
    if not triggers:
        return []
    segments = []
    begin, opened, joint_at = sentence.start, "start", [(s, j) for s, j in _joints(sentence, triggers)]
    for cut, joint in joint_at:
        inside = tuple(t for t in triggers if begin <= t.start < cut)
        segments.append(Segment(sentence, begin, cut, opened, inside, tuple(triggers)))  # type: ignore[arg-type]
        begin, opened = cut, joint
    rest = tuple(t for t in triggers if t.start >= begin)
    segments.append(Segment(sentence, begin, sentence.end, opened, rest, tuple(triggers)))  # type: ignore[arg-type]
    return [s for s in segments if s.triggers]


def _joints(sentence: Sentence, triggers: list[Trigger]) -> list[tuple[int, Joint]]:
    """Where the sentence is cut: at joints with a trigger on either side, the first kind listed wins at a place."""
    cuts: dict[int, Joint] = {}
    for joint, pattern in _JOINTS:
        for match in pattern.finditer(sentence.text):
            at = sentence.start + match.start()
            if any(abs(at - other) < 12 for other in cuts) or _inside_phrase(at, triggers):
                continue
            if joint == "coordinated" and not _clauses(sentence, at, sentence.start + match.end()):
                continue
            cuts[at] = joint
    kept: list[tuple[int, Joint]] = []
    for at in sorted(cuts):
        left = any((kept[-1][0] if kept else sentence.start) <= t.start < at for t in triggers)
        right = any(t.start >= at for t in triggers)
        if (left and right) or (cuts[at] in ("distance", "since") and right):
            kept.append((at, cuts[at]))
    return kept


def _inside_phrase(at: int, triggers: list[Trigger]) -> bool:
    return any(t.start < at < t.end for t in triggers)


def _clauses(sentence: Sentence, at: int, after: int) -> bool:
    """Does the conjunction join clauses, each with verb and subject? Phrases joined by "and" stay whole."""
    if sentence.doc is None:
        return False
    joined = sentence.token_at(sentence.start + sentence.text.find("and", at - sentence.start))
    phrase = joined is None or joined.head.pos_ not in ("VERB", "AUX")
    if phrase and sentence.text[at - sentence.start : after - sentence.start].strip(" ,") == "and":
        return False
    right = [t for t in sentence.doc if sentence.start + t.idx >= after]
    left = [t for t in sentence.doc if sentence.start + t.idx < at]
    end = next((i for i, t in enumerate(right) if t.text in (";",) or t.lower_ in ("but", "while")), len(right))
    own = {t.i for t in right[:end]}
    subject = any(t.dep_ in ("nsubj", "nsubjpass") and t.head.i in own for t in right[:end])
    verb = any(t.dep_ in ("nsubj", "nsubjpass") and t.head.pos_ in ("VERB", "AUX") for t in left)
    elliptic = right[:1] and right[0].dep_ == "nummod"
    return subject and verb and not elliptic
