"""When an incident was, as the keys of full templates write it: "12 JAN 90", "- 12 JAN 90" for on or before that day,
"05 JAN 90 - 12 JAN 90" for a day of that time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.model.report import Published
from dateline.model.values import When
from dateline.reading.templates.choices import chances_of
from dateline.reading.templates.features import Seen
from dateline.reading.templates.view import View
from dateline.times import Anchor, TimeExpression, find_times, resolve

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_NAMES = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug"
    r"|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt"
    r"|(?<=\d )(?:may|mar)|may(?= \d))\b"
)
# "24 Oct 89": the day and year of a wire report's first line.
_DATELINE = re.compile(
    r"\b(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{4}|\d\d)\b", re.I
)
_SMALL = frozenset("on at in of the since by from until , . that was were to before after between during".split())
_HEAD = 200  # characters within which a dateline stands
_LONGEST = 400  # days: what is wider says nothing of when


@dataclass(frozen=True, slots=True)
class Told:
    """A time told in the report: where, its first and last day, and how finely it is told."""

    start: int
    end: int
    first: dt.date
    last: dt.date
    precision: str


def dateline_day(text: str) -> dt.date | None:
    """The day of a report's dateline ("BOGOTA, 24 OCT 89"), None where it has none."""
    match = _DATELINE.search(text[:_HEAD])
    if match is None:
        return None
    year = int(match[3]) + (1900 if int(match[3]) < 100 else 0)
    try:
        return dt.date(year, MONTHS.index(match[2].upper()) + 1, int(match[1]))
    except ValueError:
        return None


def dateline_end(text: str) -> int:
    """Where the dateline of a report ends, 0 where it has none."""
    match = _DATELINE.search(text[:_HEAD])
    return match.end() if match else 0


@dataclass(frozen=True, slots=True)
class DateOption:
    """A way to answer: its first and last day (none: open to the past), and what speaks for it."""

    first: dt.date | None
    last: dt.date
    features: dict[str, float]

    def written(self) -> str:
        """The answer as the keys write it."""
        if self.first is None:
            return f"- {written(self.last)}"
        return written(self.first) if self.first == self.last else f"{written(self.first)} - {written(self.last)}"

    def meets(self, other: DateOption) -> float:
        """1 for the same days, half for days in common."""
        if (self.first, self.last) == (other.first, other.last):
            return 1.0
        low, high = self.first or dt.date.min, other.first or dt.date.min
        return 0.5 if low <= other.last and high <= self.last else 0.0


def template_date(seen: Seen, published: dt.date | None) -> str:
    """The day or days of the incident: the answer that is likely to have most in common with the true one."""
    options = date_options(seen, published)
    if not options:
        return ""
    chances = chances_of("date", [option.features for option in options])
    worth = [sum(c * option.meets(o) for c, o in zip(chances, options, strict=True)) for option in options]
    return options[worth.index(max(worth))].written()


def date_options(seen: Seen, published: dt.date | None) -> list[DateOption]:
    """Every answer that the report allows: each time told, each as the last possible day, and its own day."""
    found: dict[tuple[dt.date | None, dt.date], list[dict[str, float]]] = {}
    for told in times_of(seen.view, published):
        features = _features(seen, told, published)
        if features:
            found.setdefault((told.first, told.last), []).append(features | {"as told": 1.0})
            found.setdefault((None, told.last), []).append({f"open {k}": v for k, v in features.items()})
    if published is not None:
        found.setdefault((None, published), []).append(_own_day(found))
    return [DateOption(first, last, _best(several)) for (first, last), several in found.items()]


def _own_day(found: dict[tuple[dt.date | None, dt.date], list[dict[str, float]]]) -> dict[str, float]:
    near = min((f.get("away", 9.0) for several in found.values() for f in several if "as told" in f), default=9.0)
    return {"own day": 1.0, f"own day, nearest {min(int(near), 3)}": 1.0}


def _best(several: list[dict[str, float]]) -> dict[str, float]:
    """The features of the telling nearest to the incident, and how often the day is told."""
    one = min(several, key=lambda f: f.get("away", f.get("open away", 0.0)))
    told = {k: v for k, v in one.items() if k not in ("away", "open away")}
    return told | {f"told {min(len(several), 3)}": 1.0}


def written(day: dt.date) -> str:
    """A day as the keys write it."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year % 100:02d}"


def times_of(view: View, published: dt.date | None) -> list[Told]:
    """The past days and spans told in a report, in order."""
    text = _recased(view.text)
    iso = published.isoformat() if published else ""
    anchor = Anchor(Published(iso, iso, "day", "dateline", iso)) if published else Anchor(None)
    return [told for expression in find_times(text) if (told := _told(expression, anchor, published)) is not None]


def _recased(text: str) -> str:
    """A text with only months and weekdays capitalised: time words are found in it whatever its case was."""
    low = text.lower()
    return _NAMES.sub(lambda m: m.group().capitalize(), low) if len(low) == len(text) else text


def _told(expression: TimeExpression, anchor: Anchor, published: dt.date | None) -> Told | None:
    if expression.kind not in ("DATE", "TIME"):
        return None
    when = resolve(expression, anchor, tense="past").when
    days = _days(when) if when is not None else None
    if when is None or days is None:
        return None
    first, last = days
    if published is not None:
        if first > published or (last - first).days > _LONGEST:
            return None
        last = min(last, published)
    return Told(expression.start, expression.end, first, last, when.precision)


def _days(when: When) -> tuple[dt.date, dt.date] | None:
    try:
        return dt.date.fromisoformat(when.start[:10]), dt.date.fromisoformat(when.end[:10])
    except ValueError:
        return None


def _features(seen: Seen, told: Told, published: dt.date | None) -> dict[str, float]:
    """What speaks for a time: how near to the incident it is told, what stands beside it, and what kind it is."""
    view = seen.view
    first, after = view.covered(told.start, told.end)
    if first >= after or (told.start < _HEAD and _DATELINE.match(view.text, told.start)):
        return {}
    number = view.sentence[first]
    away = min((abs(number - other) for other in seen.sentences), default=9)
    names = [f"away {min(away, 4)}", f"kind {_kind(view, first, after)}", f"precision {told.precision}"]
    if away and seen.sentences:
        names.append("before all" if number < seen.sentences[0] else "after all")
    if not away:
        names.append(f"fillers {min(_fillers_in(seen, number), 3)}")
        names.append(f"words off {_bucket(_words_off(seen, first, after))}")
    names += [f"beside {name}" for name in _beside(view, first, after)]
    if published is not None:
        names.append(f"days ago {_bucket((published - told.last).days)}")
    return dict.fromkeys(names, 1.0) | {"away": float(away)}


def _kind(view: View, first: int, after: int) -> str:
    words = [view.word(i) for i in range(first, after)]
    known = next(
        (w for w in words if w in ("today", "yesterday", "tonight", "night", "gmt", "last", "ago", "this")), ""
    )
    return known or ("figures" if any(w.isdigit() for w in words) else "word")


def _fillers_in(seen: Seen, number: int) -> int:
    view = seen.view
    starts = [view.covered(span.start, span.end) for span in seen.draft.anchors()]
    return sum(first < after and view.sentence[first] == number for first, after in starts)


def _words_off(seen: Seen, first: int, after: int) -> int:
    """Words between a time and the nearest filler."""
    view = seen.view
    spans = [view.covered(span.start, span.end) for span in seen.draft.anchors()]
    return min((max(0, first - b, a - after) for a, b in spans if a < b), default=99)


def _bucket(number: int) -> str:
    return next((str(edge) for edge in (0, 1, 3, 7, 15, 30, 90, 400) if number <= edge), "more")


def _beside(view: View, first: int, after: int) -> Iterator[str]:
    """The nearest telling words to both sides, with their side: "was killed today", "said today"."""
    inside = view.of_sentence(view.sentence[first])
    for side, places in (("l", range(first - 1, inside.start - 1, -1)), ("r", range(after, inside.stop))):
        for step, index in enumerate(places):
            kinds = {name.split(":")[0] for name in view.classes[index]} & {"triggers", "reporting"}
            if kinds:
                yield f"{side} {'+'.join(sorted(kinds))} {_bucket(step)}"
                break
        near = places[0] if places else -1
        yield f"{side} word {view.word(near) if view.word(near) in _SMALL else 'other'}"
