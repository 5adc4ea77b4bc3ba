"""Datelines and credits of news agencies: "CITY, Country, May 4 (Agency) --", "(Agency)", "(AFP, Reuters)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dateline.intake.dates import MONTHS
from dateline.language import lexicon
from dateline.language.lexicon import Lexicon

_MONTH = r"(?i:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+(?:\d{{4}}|\d\d)\b)?"
_NAME = r"[A-Z][\w.'’&/-]*(?: (?:of|and|de|del|el|al|the|[A-Z(][\w.'’&/()-]*)){0,5}"
_CITY = r"[A-Z][A-Z.'’-]+(?:[ /-][A-Z][A-Z.'’-]+){0,3}"
_DASH = r"(?:--+|—|–|-|_|:|\.-|\.—|\.–)"
_PLACE = rf"(?P<place>{_CITY}(?:\s?[,(/]\s?{_NAME}\)?){{0,3}}?)"
_MIXED = r"(?P<place>[A-Z][\w.'’-]+(?:[ ,/-]{1,2}[A-Z][\w.'’-]+){0,4}?)"
_SOURCE = rf"(?:,\s*(?P<date>{_DATE}))?\s*\((?P<agency>[^()\n]{{2,60}})\)\s*"
_FULL = re.compile(rf"{_PLACE}{_SOURCE}{_DASH}\s*")
_KNOWN_ONLY = (re.compile(_PLACE + _SOURCE), re.compile(rf"{_MIXED}{_SOURCE}{_DASH}\s*"))
_DATED = re.compile(rf"(?P<place>{_CITY}(?:\s?[,(/]\s?{_NAME}\)?){{0,3}}?),\s*(?P<date>{_DATE})\s*{_DASH}\s*", re.S)
_BARE = re.compile(rf"(?P<place>{_CITY}(?:,\s?{_NAME}){{0,2}})\s*(?:--+|—|–|\s-)\s*(?=[A-Z\"“‘'])")
# "Port Vila, 3 May 2019. ", "Halle (Saale), Friday, 14 October 2025 - ": a place in any case needs a date with its
# year, and the start of the paragraph.
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
_NAMED = r"(?:[A-Z][\w.'’-]+|de|del|da|do|la|of|el|al|sur|am)"
_RUN_IN = re.compile(
    rf"\A(?!{_WEEKDAY}|{_MONTH})(?P<place>[A-Z][\w.'’-]+(?:[ -]{_NAMED}){{0,4}}"
    rf"(?:,\s[A-Z][\w.'’ -]{{2,40}}?|\s?\([A-Z][^()\n]{{1,40}}\))?),\s+(?:{_WEEKDAY},?\s+)?"
    rf"(?P<date>(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}),?\s+(?:19|20)\d\d)"
    rf"\s?(?:\.|{_DASH})\s*(?=[A-Z\"“‘'])"
)
_OPENING = re.compile(rf"\((?P<agency>[^()\n]{{2,40}})\)\s*(?P<dash>{_DASH})?\s*")
_CREDIT = re.compile(r"^(?P<lead>[\w./, -]{0,40}?)\((?P<names>[^()]{2,80})\)\W*$")
_SPLIT = re.compile(r"\s*(?:,|/|;|\band\b|&)\s*")
_STATION = re.compile(r"\b[A-Z]{2,}\d*\b|\b(?:News|Agency|Press|Radio|TV|Television|Service|Times|Post|Media|Wire)\b")
_SHORT = re.compile(r"[A-Z][A-Z0-9-]{1,6}")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A wire dateline at the start of a paragraph. Offsets count within the paragraph. `sure`: its form alone says so;
    a place, a day and a full stop may also open a story of that day."""

    start: int
    end: int
    agencies: tuple[tuple[str, int, int], ...] = ()
    date: tuple[str, int, int] | None = None
    sure: bool = True


@cache
def _agencies() -> Lexicon:
    return lexicon.load("agencies")


def is_agency(name: str) -> bool:
    """Is this the name of a news agency we know?"""
    return _agencies().get(name.strip()) is not None


def dateline(text: str, at: int = 0) -> Dateline | None:
    """The wire dateline at an offset of a paragraph, or None."""
    for pattern in (_FULL, _DATED, _RUN_IN, *_KNOWN_ONLY):
        match = pattern.match(text, at)
        if match and (found := _from(match, known_only=pattern in _KNOWN_ONLY)):
            return found
    match = _OPENING.match(text, at)
    if match:
        names = _names(match["agency"], match.start("agency"))
        if names and all(is_agency(n[0]) or (match["dash"] and _SHORT.fullmatch(n[0])) for n in names):
            return Dateline(match.start(), match.end(), names)
    match = _BARE.match(text, at)
    if match and len(match["place"]) > 3:
        return Dateline(match.start(), match.end())
    return None


def _from(match: re.Match[str], *, known_only: bool) -> Dateline | None:
    """The dateline of a match. A name that is no agency we know must look like one, as a country may stand
    there too."""
    date, agency = match["date"], match.groupdict().get("agency")
    names = _names(agency, match.start("agency")) if agency else ()
    if agency and not all(is_agency(n[0]) for n in names):
        if known_only or not (date or _STATION.search(agency)) or not agency[0].isupper():
            return None
        at = match.start("agency")
        names = ((agency.strip(), at, at + len(agency.strip())),)
    said = (date, match.start("date"), match.end("date")) if date else None
    sure = match.re is not _RUN_IN or not match.group().rstrip().endswith(".")
    return Dateline(match.start(), match.end(), names, said, sure)


def _names(text: str, base: int) -> tuple[tuple[str, int, int], ...]:
    """The names of a list with their offsets; a whole known name is not split at its `and`."""
    if is_agency(text):
        return ((text.strip(), base, base + len(text)),)
    out, position = [], 0
    for part in _SPLIT.split(text):
        if part.strip():
            start = text.index(part, position)
            out.append((part, base + start, base + start + len(part)))
            position = start + len(part)
    return tuple(out)


def credit(text: str) -> tuple[tuple[str, int, int], ...]:
    """The agencies of a credit line at the end of a report ("xy/z (AFP, Reuters)"), or nothing."""
    match = _CREDIT.match(text)
    if not match or len(text.split()) > 12:
        return ()
    names = _names(match["names"], match.start("names"))
    good = [n for n in names if is_agency(n[0])]
    return names if good and len(good) * 2 >= len(names) else ()


_CREDITED_DATE = re.compile(r"\((?P<names>[A-Z][^()\n]{1,60})\)\s+(?=\S)")


def credited_date(text: str) -> tuple[tuple[str, int, int], ...]:
    """The agencies in brackets that open a line of date ("(Levant Wire) 4 March 2016"), or nothing."""
    match = _CREDITED_DATE.match(text)
    names = _names(match["names"], match.start("names")) if match else ()
    return names if all(is_agency(n[0]) or _STATION.search(n[0]) for n in names) else ()


_WITH = re.compile(
    r"^\W*(?:with (?:reporting|inputs?|additional reporting|information|files|material) (?:by|from)"
    r"|source\s*:|via\b|inputs? from"
    r"|\(?(?:additional )?reporting by|\(?writing by|\(?editing by|\(?compiled by)\s*",
    re.I,
)


def is_working_credit(text: str) -> bool:
    """Is this a line of who reported, wrote and edited ("Reporting by …; Editing by …", "With inputs from
    …")?"""
    return bool(_WITH.match(text)) and len(text.split()) <= 40


def agencies_named(text: str) -> tuple[tuple[str, int, int], ...]:
    """The known agencies in a credit line, with offsets."""
    return tuple((h.text, h.start, h.end) for h in _agencies().find(text))
