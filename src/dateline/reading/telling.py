"""An event told in one segment of a sentence, and what tellings are made from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from dateline.language.annotate import Annotated, Sentence
from dateline.model.values import When
from dateline.model.vocabulary import Genre
from dateline.places import ResolvedPlace
from dateline.reading.attribution import Attributions
from dateline.reading.moments import Moment
from dateline.reading.segments import Segment
from dateline.reading.status import Judged
from dateline.reading.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Telling:
    """An event told in one segment."""

    segment: Segment
    trigger: Trigger
    judged: Judged
    moment: Moment | None
    places: tuple[ResolvedPlace, ...]
    origin: ResolvedPlace | None
    definite: bool
    fresh: bool
    lead: bool
    timed_in: Sentence | None = None  # the sentence that tells the time, where it is another
    apart: bool = False  # parted by its words from the clause before it in the sentence
    sums: bool = False  # told of several incidents at once
    listed: bool = False  # told in the opening sentence of an item of a list

    @property
    def sentence(self) -> Sentence:
        """The sentence it is told in."""
        return self.segment.sentence

    @property
    def when(self) -> When | None:
        """The event's time as told here."""
        return self.moment.when if self.moment else None

    @property
    def families(self) -> set[str]:
        """The kinds of doing told here."""
        return {t.family for t in self.segment.triggers}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the tellings of a report are made from."""

    annotated: Annotated
    attributions: Attributions
    moments: tuple[Moment, ...]
    places: tuple[ResolvedPlace, ...]
    genre: Genre
    published: dt.date | None
    known: dict[str, object] = field(
        default_factory=dict, repr=False, compare=False
    )  # found once, asked for each event
