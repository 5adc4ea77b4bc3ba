"""Publication dates as pages and texts state them: ISO 8601, RFC 2822, and written date lines in English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from dateline.model.report import Published

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WRITTEN = (
    re.compile(rf"\b{_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}\b", re.I),
    re.compile(rf"\b{_MONTH}\s*{_DAY},?\s+{_YEAR}\b", re.I),
    re.compile(r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})\b"),
    # Month and day are told apart only where one of them is over twelve.
    re.compile(r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d\d)(?![\d/])"),
    re.compile(r"(?<![\d/])(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\d/])"),
    re.compile(r"\b(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)\b"),
)
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::\d\d)?(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    r"|\b(?P<hour2>\d{1,2})\s*(?P<half2>[ap]\.?m\b\.?)|\b(?P<hour3>[01]\d"
    r"|2[0-3])(?P<minute3>[0-5]\d)\s*(?=GMT|UTC|hrs|hours)",
    re.I,
)
_ZONE = re.compile(
    r"\b(?:GMT|UTC|[ECMP][SD]T|ET|BST|CES?T|EES?T|MSK|IST|PKT|SGT|HKT|JST|KST|AE[SD]T|NZ[SD]T|EAT|WAT|SAST"
    r"|AST|IRST)\b"
    r"(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|(?<![\w:])[+-]\d\d:\d\d\b"
)
# Minutes east of Greenwich. Names that several countries use for different times (IST, AST, CST elsewhere)
# are left
# out: such a zone is kept as stated and moves nothing.
_OFFSETS = {"GMT": 0, "UTC": 0, "Z": 0, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
            "PDT": -420, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "PKT": 300, "SGT": 480,
            "HKT": 480, "JST": 540, "KST": 540, "EAT": 180, "WAT": 60, "SAST": 120}  # fmt: skip
FILLER = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|\b(?:published|posted|updated|last|modified|on|at|date|dated|issued|released|created|first|time"
    r"|local|hrs|hours"
    r"|added|filed|edited|by|the|of|press release|this|story|article|is|was|from)\b|[\s,:;|•·–—()\[\]/.-]+",
    re.I,
)
_UPDATED = re.compile(r"\b(?:updated|modified|edited)\b", re.I)
_ISO = re.compile(
    r"\s*(\d{4})-(\d\d)(?:-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d"
    r"|[+-]\d\d)?)?)?\s*",
    re.I,
)
_JOINTS = frozenset("de del de la da do dos du des sur am an der al el and".split())
LONGEST = 200  # a date longer than this is no date


@dataclass(frozen=True, slots=True)
class Stated:
    """A date found in words: the publication it states and the words' offsets there. `updated`: it says of a
    change."""

    published: Published
    start: int
    end: int
    updated: bool = False


def from_iso(text: str, basis: str) -> Published | None:
    """The date of an ISO 8601 or RFC 2822 stamp, to the precision stated, or None."""
    text = text.strip()[:LONGEST]
    match = _ISO.fullmatch(text)
    if not match:
        return _from_mail_date(text, basis) or _from_words(text, basis)
    year, month, day, hour, minute, zone = match.groups()
    if day is None:
        return Published(f"{year}-{month}", f"{year}-{month}", "month", basis) if 1 <= int(month) <= 12 else None
    if not _valid(int(year), int(month), int(day)):
        return None
    start = f"{year}-{month}-{day}"
    if hour is None or int(hour) > 23 or int(minute) > 59:
        return Published(start, start, "day", basis)
    if (hour, minute, zone) == ("00", "00", None):  # midnight without a zone is how programs write a bare day
        return Published(start, start, "day", basis)
    start = f"{start}T{hour}:{minute}"
    return Published(start, start, "minute", basis, zone)


def _from_mail_date(text: str, basis: str) -> Published | None:
    if not re.match(r"(?:\w{3},\s*)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d\d:\d\d", text):
        return None
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    start = found.strftime("%Y-%m-%dT%H:%M") if found.year > 999 else ""
    zone = re.sub(r"^.*\d\d:\d\d(?::\d\d)?\s*", "", text) or None
    return Published(start, start, "minute", basis, zone) if start else None


def _from_words(text: str, basis: str) -> Published | None:
    found = find(text, basis)
    return found.published if found else None


def find(text: str, basis: str) -> Stated | None:
    """The first full date in the text, with the time and zone beside it, or None."""
    best = min((m for p in _WRITTEN if (m := p.search(text))), key=lambda m: m.start(), default=None)
    if best is None:
        return None
    year, day = int(best["year"]), int(best["day"])
    month = int(best["month"]) if best["month"].isdigit() else MONTHS[best["month"].lower()]
    if not _valid(year, month, day):
        return None
    start, end = best.span()
    label = text[max(0, start - 60) : start]
    told = f"{year:04}-{month:02}-{day:02}"
    clock, zone, span = _clock_near(text, start, end)
    if span:
        start, end = min(start, span[0]), max(end, span[1])
    when = f"{told}T{clock}" if clock else told
    published = Published(when, when, "minute" if clock else "day", basis, zone if clock else None)
    return Stated(published, start, end, bool(_UPDATED.search(label)) and "published" not in label.lower())


def _clock_near(text: str, start: int, end: int) -> tuple[str | None, str | None, tuple[int, int] | None]:
    """The time of day (HH:MM) and zone within a few words after, else before, a date."""
    spans = [(end, min(len(text), end + 40)), (max(0, start - 25), start)]
    for low, high in spans:
        part = text[low:high].split("|")[0] if low == end else text[low:high].split("|")[-1]
        offset = low if low == end else high - len(part)
        match = _CLOCK.search(part)
        if not match or not _only_filler(part[: match.start()] if low == end else part[match.end() :], zones=True):
            continue
        clock = _clock(match)
        if clock is None:
            continue
        rest = part[match.end() : match.end() + 20]
        zone = _ZONE.search(rest)
        zone = zone if zone and _only_filler(rest[: zone.start()]) else None
        last = match.end() + (zone.end() if zone else 0)
        return clock, zone.group() if zone else None, (offset + match.start(), offset + last)
    return None, None, None


def _clock(match: re.Match[str]) -> str | None:
    hour = int(match["hour"] or match["hour2"] or match["hour3"])
    minute = int(match["minute"] or match["minute3"] or 0)
    half = (match["half"] or match["half2"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _only_filler(text: str, *, zones: bool = False) -> bool:
    if zones:
        text = _ZONE.sub("", text)
    return not FILLER.sub("", text)


def is_date_line(text: str) -> bool:
    """Does the line say a date (and time) and nothing else? A place or a name may stand before it, two words
    at most."""
    if len(text) > 140:
        return False
    rest = text
    for _ in range(2):  # published and updated
        found = find(rest, "")
        if not found:
            break
        rest = rest[: found.start] + " " + rest[found.end :]
    if rest == text:
        return False
    # A compound is one word, and what joins the words of a place ("Port of Spain") is none.
    rest = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", "", _ZONE.sub(" ", rest))
    rest = FILLER.sub(" ", rest).strip()
    words = [w for w in rest.split() if w not in _JOINTS]
    return len(words) <= 2 and not re.search(r"\d", rest)


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year >= 1800


def zone_offset(zone: str | None) -> int | None:
    """Minutes east of Greenwich of a zone as stated, or None where it is not stated or not known."""
    if not zone:
        return None
    match = re.fullmatch(r"(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d\d)?", zone.strip(), re.I)
    if match:
        return (1 if match[1] == "+" else -1) * (int(match[2]) * 60 + int(match[3] or 0))
    return _OFFSETS.get(zone.strip().upper())
