"""Days counted from another deed of the sentence: "was buried on Friday, a day after a bomb went off"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.language.annotate import Sentence
from dateline.model.values import When

_WORDS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1, "the": 1}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_WORDS)}|\d{{1,2}}) (?P<unit>day|week)s? (?P<way>after|before|following)\b"
    r"(?!\W*(?:$|[,.;:)]|that\b|which\b|noon\b|yesterday\b|tomorrow\b|\d))",
    re.I,
)
_DAY_LONG = frozenset({"minute", "part_of_day", "day"})


@dataclass(frozen=True, slots=True)
class Counted:
    """The words that count ("a day after"), by report offsets, and the time of the deed that they lead to."""

    start: int
    end: int
    when: When


def counted_from(sentence: Sentence, told: Sequence[tuple[int, int, When]]) -> list[Counted]:
    """The times of deeds that a sentence tells by their distance from a day that it names before them.

    `told` are the sentence's own times with their offsets, in text order. Nothing is counted from a time that is not
    known to the day, nor where the sentence dates the other deed itself ("two days after Tuesday's blast").
    """
    found = []
    for match in _COUNTED.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        before = [when for first, last, when in told if last <= start]
        dated = any((first < end and start < last) or 0 <= first - end < _CLOSE for first, last, _ in told)
        if not before or dated or before[-1].precision not in _DAY_LONG:
            continue
        when = _away(before[-1], match)
        if when is not None:
            found.append(Counted(start, end, when))
    return found


_CLOSE = 30  # characters behind the words within which a time is the other deed's own


def _away(base: When, match: re.Match[str]) -> When | None:
    count = match["count"].lower()
    days = (_WORDS.get(count) or int(count)) * (7 if match["unit"].lower() == "week" else 1)
    try:
        on = dt.date.fromisoformat(base.end[:10]) + dt.timedelta(
            days=days if match["way"].lower() == "before" else -days
        )
    except (ValueError, OverflowError):
        return None
    day = on.isoformat()
    return When(day, day, "day", "other_event", match.group())
