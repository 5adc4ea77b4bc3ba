"""What a time expression means before it is tied to a report's date.

One small frozen class per kind of meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model.values import When

Shift = Literal["last", "this", "next"]
Edge = Literal["start", "middle", "end"]
Tense = Literal["past", "future"]
Kind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date, month or year.

    A year below 100 has two digits; `swapped` is the other reading of 4/5/2020.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: Shift | None = None
    year_shift: Shift | None = None
    edge: Edge | None = None
    swapped: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday = 0.

    `week` is the distance of a week that the words name ("Tuesday last week").
    """

    weekday: int
    shift: Shift | None = None
    week: int | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The second Sunday of March; n = -1 is the last. Without weekday: the n-th week of the month."""

    n: int
    month: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A whole day, week, weekend, month, quarter or year, `steps` away.

    `other`: counted from what was told before.
    """

    unit: str
    steps: int
    edge: Edge | None = None
    other: bool = False
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Offset:
    """A distance in time: three days ago (-3), two hours later (+2); `count` None: some days."""

    unit: str
    count: float | None
    sign: Literal[-1, 1]
    other: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """A season: SP, SU, FA or WI."""

    season: str
    year: int | None = None
    shift: Shift | None = None
    year_shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A numbered part of a year: Q1 to Q4, H1, H2; or a whole fiscal year (FY)."""

    part: str
    year: int | None = None
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Years:
    """Ten or a hundred years, by their common digits: 199 for the 1990s, 18 for the nineteenth century."""

    digits: str
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of a day: MO, MI, AF, EV, NI, early (ER) or late (LA), early morning (EM), dawn (DA) or dusk
    (DU), overnight (ON): from the evening of its day to the next morning."""

    part: str
    day: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, as stated; `zone` where the words name one."""

    hour: int
    minute: int
    day: Meaning | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another.

    `split` are the offsets where the words of the first end and those of the last start.
    """

    first: Meaning
    last: Meaning
    split: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """What has a TIMEX3 value of its own and no date.

    A duration, a set, PAST_REF, PRESENT_REF or FUTURE_REF.
    """

    value: str


Meaning = (
    Day | Weekday | NthWeekday | Unit | Offset | Season | Part | Years | DayPart | Clock | Range | Label
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of a text that tell a time.

    `text` are the words at start..end; `lean` the tense of the words around.
    """

    start: int
    end: int
    text: str
    kind: Kind
    parsed: Meaning
    lean: Tense | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A resolved expression.

    `when` is None where no date can be given; `timex_value` is the TIMEX3 value, if any.
    """

    when: When | None
    timex_type: Kind
    timex_value: str | None
    anchored: bool
