"""The day of issue in the head of a bulletin, newsletter or statement: "No. 118 | 15-21 September 2025"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from dateline.intake import dates
from dateline.intake.dates import MONTHS, Stated
from dateline.language import lexicon
from dateline.language.lexicon import Lexicon
from dateline.model.report import Published

SPAN, LINE = "issue-span", "issue-line"  # bases of a date of publication
_LONGEST_SPAN = 31  # days: an issue that covers more is a review of a season, which says no day
_MOST_WORDS = 8  # of the label before the date
_NAMES = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_TO = r"\s*(?:[-–—]|to|until|through)\s*"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY, _YEAR = r"\d{1,2}(?:st|nd|rd|th)?", r"(?:19|20)\d\d"
_SPANS = tuple(
    re.compile(rf"(?<![\w-])(?:from\s+)?{form}$", re.I)
    for form in (
        rf"{_WEEKDAY}(?P<d1>{_DAY})(?:\s+(?P<m1>{_NAMES}))?(?:,?\s+(?P<y1>{_YEAR}))?{_TO}"
        rf"{_WEEKDAY}(?P<d2>{_DAY})\s+(?P<m2>{_NAMES}),?\s+(?P<y2>{_YEAR})",
        rf"{_WEEKDAY}(?P<m1>{_NAMES})\s+(?P<d1>{_DAY})(?:,?\s+(?P<y1>{_YEAR}))?{_TO}"
        rf"{_WEEKDAY}(?:(?P<m2>{_NAMES})\s+)?(?P<d2>{_DAY}),?\s+(?P<y2>{_YEAR})",
    )
)
_MONTH_ONLY = re.compile(rf"(?<![\w-])(?P<month>{_NAMES})\s+(?P<year>{_YEAR})$", re.I)
_SEPARATED = re.compile(r"(?:^|[,|:;.·•(–—-])\s*$")
_COUNTER = re.compile(r"\W*(?:(?:issue|edition|no|nr|number|vol|volume|week|statement)\b\W*|\d+\W*)+", re.I)


@cache
def _words() -> Lexicon:
    entries = tuple(e for e in lexicon.load("mastheads").entries if e.block == "issue")
    return Lexicon("mastheads:issue", entries)


def of(text: str, *, under_name: bool = False) -> Stated | None:
    """The day that a line of the head states for its issue, or None.

    The date ends the line, set off from a short label, and the label says that it is an issue's ("Bulletin no. 3",
    "Weekly note"). `under_name`: the line stands below the name of its outlet, which needs no such word; there a
    month alone counts too. Of a span the last day is meant: an issue comes out when what it covers is over.
    """
    text = text.rstrip(" .)")
    if len(text) > 140:
        return None
    spans = any(p.search(text) for p in _SPANS)  # where it is none that counts, its last day does not either
    found = span(text) if spans else _day(text) or (_month(text) if under_name else None)
    if found is None:
        return None
    label = re.sub(rf"(?i){_WEEKDAY}$", "", text[: found.start] + " ").strip()
    words = label.split()
    if len(words) > _MOST_WORDS or not _SEPARATED.search(label):
        return None
    return found if under_name or not label or _words().find(label) else None


def is_label(text: str) -> bool:
    """Does the line name a kind of issue: "Weekly note on roads", "Press statement No. 8"?"""
    return len(text.split()) <= 2 * _MOST_WORDS and bool(_words().find(text))


def is_title(text: str) -> bool:
    """Does the line name what it dates ("Balkan briefs, 9 March 2026") rather than count it ("Issue 41, ...")?"""
    found = of(text, under_name=True)
    label = text[: found.start] if found else ""
    left = dates.FILLER.sub(" ", _COUNTER.sub(" ", label))
    return len(re.findall(r"[^\W\d_]{3,}", left)) >= 2


def span(text: str) -> Stated | None:
    """The span of days with a year that ends a line; the last day is the publication. None where there is none."""
    match = next((m for p in _SPANS if (m := p.search(text))), None)
    if match is None:
        return None
    last_month, first_month = match["m2"] or match["m1"], match["m1"] or match["m2"]
    last = _date(match["y2"], last_month, match["d2"])
    first = _date(match["y1"] or match["y2"], first_month, match["d1"])
    if first and last and first > last and not match["y1"]:  # "29 December - 4 January 2026"
        first = _date(str(int(match["y2"]) - 1), first_month, match["d1"])
    if first is None or last is None or not timedelta(0) < last - first <= timedelta(days=_LONGEST_SPAN):
        return None
    day = last.isoformat()
    return Stated(Published(day, day, "day", SPAN), match.start(), match.end())


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), MONTHS[month.lower().rstrip(".")], int(re.sub(r"\D", "", day)))
    except ValueError:
        return None


def _day(text: str) -> Stated | None:
    found = dates.find(text, LINE)
    return found if found and not dates.FILLER.sub("", text[found.end :]) else None


def _month(text: str) -> Stated | None:
    match = _MONTH_ONLY.search(text)
    if match is None:
        return None
    month = f"{match['year']}-{MONTHS[match['month'].lower().rstrip('.')]:02}"
    return Stated(Published(month, month, "month", LINE), match.start(), match.end())
