"""What the rules of a status look at, and what they answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.language.lexicon import Hit
from dateline.model.vocabulary import Genre, Status
from dateline.reading import verbal
from dateline.reading.segments import Segment
from dateline.reading.triggers import Trigger

_TURN = re.compile(r"\b(?:after|since|which|who|where|when|as|although|though|while|but|before|following)\b", re.I)


@dataclass(frozen=True, slots=True)
class Judged:
    """A status and the words or rule that gave it. `firm` answers are not overruled by the report as a whole."""

    status: Status
    reason: str
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules look at: the segment, its main trigger, cue hits, genre, and days between event and report."""

    segment: Segment
    trigger: Trigger
    cues: tuple[Hit, ...]
    genre: Genre
    days_before: int | None
    lead: bool
    future: bool = False  # dated after the report
    coarse: bool = False  # dated to a month or more only

    def cue(self, status: str, weight: int = 1) -> Hit | None:
        """The first cue of a status with at least this weight, in the trigger's segment or sentence."""
        return next(self.told(status, weight), None)

    def told(self, status: str, weight: int = 1) -> Iterator[Hit]:
        """All such cues. A cue that is a word of another class there ("flood the valley") is none."""
        for hit in self.cues:
            if hit.entry.get("status") != status or int(hit.entry.get("weight", "1")) < weight:
                continue
            inside = self.segment.start <= hit.start < self.segment.end
            if (inside or hit.entry.get("where") == "sentence") and self._fits(hit):
                yield hit

    def _fits(self, hit: Hit) -> bool:
        if hit.entry.get("ahead") and not 0 <= self.trigger.start - hit.end < _AHEAD:
            return False
        if hit.entry.get("only") != "n":
            return True
        token = self.segment.sentence.token_at(hit.start)
        return token is None or token.pos_ not in ("VERB", "AUX")

    @property
    def before(self) -> str:
        """The words of the sentence before the trigger, in small letters."""
        at = self.trigger.start - self.segment.sentence.start
        return self.segment.sentence.text[max(0, at - _REACH) : at].lower()

    @property
    def behind(self) -> str:
        """The words of the sentence behind the trigger, in small letters."""
        at = self.trigger.end - self.segment.sentence.start
        return self.segment.sentence.text[at : at + _REACH].lower()

    @property
    def done(self) -> bool:
        """Is the trigger a verb told as done?"""
        return verbal.finite_past(self.trigger.token)

    @property
    def recent(self) -> bool:
        """Has the event a day of its own, a month before the report at most?"""
        return self.days_before is not None and 0 <= self.days_before <= _RECENT and not self.coarse

    @property
    def armed(self) -> bool:
        """A weapon or armed actor is named in the sentence: then an accident needs more than one weak word."""
        hits = self.segment.sentence.of("armed_actors", "weapons")
        return any(h.entry.get("class") != "cyber" for h in hits)

    def near(self, cue: Hit) -> bool:
        """The cue stands in the trigger's segment, or beside it with no turn to another clause between."""
        part = self.segment
        if part.start <= cue.start < part.end or len(part.sentence.text) < _SHORT:
            return True
        first, last = min(cue.end, part.end), max(cue.start, part.start)
        between = part.sentence.text[max(0, first - part.sentence.start) : max(0, last - part.sentence.start)]
        return part.joint in ("start", "coordinated") and not _TURN.search(between)


_REACH = 400  # characters before and behind the trigger that rules look at
_AHEAD = 45  # characters between a cue that rules what follows it and the trigger
_RECENT = 30  # days
_SHORT = 90  # characters of a sentence that tells one thing


def find_cues(segment: Segment) -> tuple[Hit, ...]:
    """The status cues of a segment's sentence."""
    return tuple(segment.sentence.of("status"))
