"""Names of people, their ages and names of spots in a text: what tells two like incidents of one town apart.

Found by their shape alone. `named` are those told as hit, accused or sought (beside an age or such a word), who are of
this incident; any other name may be an officer's or a reporter's, who stand in reports of many incidents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST = 12  # names, ages or spots kept of a mention
_PART = r"(?:[A-Z][^\W\d_]*(?:['’-][^\W\d_]+)*)"
_INNER = r"(?:(?:al|el|bin|ibn|abu|de|da|dos|del|di|van|von|la|le)[ -]|[A-Z]\.? |[\"“][^\"“”\n]{1,20}[\"”] )"
_NAME = rf"(?:{_PART}(?: {_INNER}{{0,2}}{_PART}){{1,3}})"
_AGE = r"(?:1[0-9]|[1-9]?[0-9])"
_TITLES = (
    "mr mrs ms miss dr sgt lt capt cpl pvt col gen maj sheriff deputy chief officer detective police president "
    "minister captain sergeant lieutenant mayor senator judge attorney prosecutor spokesman spokeswoman "
    "spokesperson coroner commander general colonel major governor inspector superintendent reporter professor "
    "the a an on in at"
).split()
_NO_PERSON = frozenset(
    "street avenue road drive lane court county city state department police sheriff office hospital church school "
    "university college high center centre park district news press january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday north south "
    "east west united states new san los fort mount lake river court medical general national international house "
    "club hotel bar apartments village town township bureau agency army ministry embassy crime stoppers update "
    "photo video associated http copyright rights reserved fire rescue supreme district superior circuit "
    "people's islamic front brigade party movement democratic republic air force world star channel".split()
)
_BEFORE = re.compile(
    rf"\b{_AGE}-year-old (?:[a-z-]+ ){{0,4}}(?P<name>{_NAME})"
    rf"|\b(?:identified|named)(?: (?:the|him|her|them|both|[a-z]+))* as (?:[a-z0-9,-]+ ){{0,5}}(?P<as>{_NAME})"
    rf"|\b(?:charged|arrested|killed|shot|wounded|injured|accused|convicted|sentenced|murdered|stabbed|abducted|"
    rf"kidnapped|victims?|suspects?|gunman|shooter|death of|killing of|murder of|shooting of),? (?P<done>{_NAME})"
)
_AFTER = re.compile(
    rf"\b(?P<name>{_NAME})(?:,? (?:age |aged )?(?P<age>{_AGE})(?:,|\.|;|\)| of\b| was\b| and\b|$)"
    rf"|,? \((?:age )?{_AGE}\)|,? (?:who )?(?:was|were|is|has been|had been|died|allegedly|shot|faces|pleaded)"
    rf"(?: [a-z]+)? ?(?:shot|killed|pronounced|found|charged|arrested|wounded|accused|convicted|sentenced|indicted|"
    rf"booked|stabbed|taken|dead|guilty|injured|murdered|abducted|held|jailed)\b)"
)
_ANY = re.compile(rf"(?<![.\w] )\b{_NAME}")
_OLD = re.compile(rf"\b({_AGE})[- ]years?[- ]old\b|\b{_PART}, ({_AGE})(?:,|\.| of\b| and\b)|\baged? ({_AGE})\b")
_SPOT = re.compile(
    rf"\b((?:{_PART} |\d+(?:st|nd|rd|th) |St\. ){{1,3}}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|"
    r"Court|Ct|Place|Way|Highway|Parkway|Pike|Circle|Terrace|Trail|Square|Market|Bridge|Park|School|College|"
    r"University|Mosque|Church|Cathedral|Temple|Hotel|Inn|Motel|Mall|Plaza|Club|Bar|Lounge|Apartments|Homes|"
    r"Village|Camp|Base|Airport|Airfield|Station|Checkpoint|Crossing|Gate|Prison|Theatre|Theater|Stadium|"
    r"Restaurant|Cafe|Refinery|Mine|Dam|Plant))\b"
)  # fmt: skip
_SHORT = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "dr": "drive",
    "ln": "lane",
    "blvd": "boulevard",
    "ct": "court",
}


def named(text: str) -> tuple[str, ...]:
    """Names of people told as hit or accused, in small letters, in the order told."""
    found = [(m.start(), _found(m)) for rule in (_BEFORE, _AFTER) for m in rule.finditer(text)]
    return _distinct(name for _, raw in sorted(found) if (name := person(raw)))


def all_named(text: str) -> tuple[str, ...]:
    """All names that may be people's, in small letters, in the order told."""
    return _distinct(name for m in _ANY.finditer(text) if (name := person(m[0])))


def ages(text: str) -> tuple[int, ...]:
    """The ages told, each once, least first."""
    found = {int(next(g for g in m.groups() if g)) for m in _OLD.finditer(text)}
    return tuple(sorted(found)[:MOST])


def spots(text: str) -> tuple[str, ...]:
    """Streets, schools, markets and the like that are named, in small letters."""
    return _distinct(_spot(m[1]) for m in _SPOT.finditer(text))


def person(raw: str) -> str | None:
    """First and last part of a name in small letters; None where the words are no person's name."""
    parts = [p for p in re.sub(r"[\"“][^\"“”]*[\"”]", " ", raw).casefold().replace("’", "'").split() if p]
    while parts and parts[0].strip(".") in _TITLES:
        parts = parts[1:]
    parts = [p.removesuffix("'s") for p in parts if p.strip(".") not in ("jr", "sr", "ii", "iii")]
    if len(parts) < 2 or any(p.strip(".") in _NO_PERSON for p in parts):
        return None
    return f"{parts[0]} {parts[-1]}"


def _found(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return next(groups[key] for key in ("name", "as", "done") if groups.get(key))


def _spot(raw: str) -> str:
    parts = raw.casefold().replace("’", "'").split()
    if parts[0] in ("the", "in", "on", "at"):
        parts = parts[1:]
    return " ".join([*parts[:-1], _SHORT.get(parts[-1], parts[-1])][-3:])


def _distinct(items: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))[:MOST]
