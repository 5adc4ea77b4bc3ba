"""The border of two countries as a place: "along the border between Lebanon and Israel", "the Syrian border"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.model.values import Place
from dateline.places.frontiers import border_between, middle_of, nearest_on, neighbours
from dateline.places.gazetteer import Row
from dateline.places.geometry import kilometres, middle
from dateline.places.names import plain
from dateline.places.phrases import LINK
from dateline.places.resolved import Meant, ResolvedPlace, level_of

_BORDER = re.compile(r"(?<![\w-])(?:borders?|frontiers?)\b(?:[ ](?:areas?|regions?|zone|fence|strip|line|wall))?")
# A border town, guards of a border, a border post: none of these is the border.
_OTHER = re.compile(
    r"[ ](?:cross\w+|towns?|villages?|guards?|police|posts?|patrols?|force\w*|security|city|cities|checkpoints?|"
    r"points?|controls?|province|state|county|district|gates?|agents?|officials?|guard|clash\w*|disputes?|agreements?)\b"
)
_BEFORE = re.compile(r"(?:['’]s?)?[ ](?:(?:[a-z]{3,12}|common)[ ]){0,2}")
_JOINT = re.compile(r"[ ]?[-–—/][ ]?|[ ]and[ ]")
_AFTER = re.compile(
    rf"[ ](?:shared[ ])?(?:with|between|of|separating|dividing|from|to|near|into)[ ](?:{LINK})?(?:[a-z]{{3,12}}ern[ ])?"
)
_AND = re.compile(rf"[ ](?:and|from|with|to)[ ](?:{LINK})?")
_SENTENCE_END = re.compile(r"[.!?][ \n]|\n\n")
_WINDOW, _SENTENCE = 90, 300
NEARBY_KM = 80.0  # how far from the border a place of the sentence may lie to say which stretch is meant
STRETCH_KM = 25.0


@dataclass(frozen=True, slots=True)
class _Said:
    """A border phrase: its words and the numbers of the names in it, in text order."""

    start: int
    end: int
    names: tuple[int, ...]


def borders(meant: Meant) -> list[ResolvedPlace]:
    """The borders that a report tells. Where the line is not known the phrase gives none."""
    found = []
    for said in _phrases(meant):
        place = _border(meant, said)
        if place is not None:
            found.append(meant.said(place, said.start, said.end, 0.6))
    return found


def _phrases(meant: Meant) -> Iterator[_Said]:
    text, toponyms = meant.text, meant.report.toponyms
    after = 0
    if "order" not in text and "frontier" not in text:
        return
    for match in _BORDER.finditer(text):
        if _OTHER.match(text, match.end()) or not toponyms:
            continue
        while after < len(toponyms) and toponyms[after].start < match.end():
            after += 1
        before = _names_before(meant, after - 1, match.start())
        later = _names_after(meant, after, match.end())
        names = (*before, *later)
        if names:
            start = toponyms[before[0]].start if before else match.start()
            end = meant.report.settings[later[-1]].end if later else match.end()
            yield _Said(start, end, names)


def _names_before(meant: Meant, last: int, start: int) -> tuple[int, ...]:
    """The names right before the word: "Syria's", "the Iraqi-Syrian"."""
    text, toponyms = meant.text, meant.report.toponyms
    if last < 0 or start - toponyms[last].end > 30 or not _BEFORE.fullmatch(text[toponyms[last].end : start]):
        return ()
    if last and _JOINT.fullmatch(text[toponyms[last - 1].end : toponyms[last].start][:6]):
        return (last - 1, last)
    return (last,)


def _names_after(meant: Meant, first: int, end: int) -> tuple[int, ...]:
    """The names right after the word: "with Syria", "between Iraq and Syria"."""
    text, toponyms = meant.text, meant.report.toponyms
    if first >= len(toponyms) or not _AFTER.fullmatch(text[end : min(toponyms[first].start, end + _WINDOW)]):
        return ()
    if first + 1 < len(toponyms):
        gap = text[meant.report.settings[first].end : toponyms[first + 1].start]
        if len(gap) < _WINDOW and _AND.fullmatch(gap):
            return (first, first + 1)
    return (first,)


def _border(meant: Meant, said: _Said) -> Place | None:
    rows = [row for number in said.names if (row := _row(meant, number)) is not None]
    isos = list(dict.fromkeys(row.country for row in rows if row.country))
    if len(isos) == 1 and len(rows) > 1 and all(row.level != "country" for row in rows):
        return _of_divisions(rows[0], rows[1])
    inferred = len(isos) == 1
    if inferred and rows[0].level == "country":
        isos += [other] if (other := _likely_neighbour(meant, isos[0])) else []
    line = border_between(isos[0], isos[1]) if len(isos) > 1 else ()
    if not line:
        return None
    countries = [meant.report.gazetteer.country(iso) for iso in isos[:2]]
    name = " and ".join(plain(row.name) for row in countries if row is not None)
    point, radius = middle_of(line)
    anchor = _anchor(meant, said, line, isos)
    country = None
    if anchor is not None:
        point, away = nearest_on(line, anchor.lat, anchor.lon)
        radius = max(STRETCH_KM, min(anchor.radius_km, 60.0), away / 2)
        country, inferred = anchor.country, True
    return Place(
        f"border of {name}", "", "region", "along", point[0], point[1], round(radius, 1), (), None, country,
        True if inferred else None,
    )  # fmt: skip


def _row(meant: Meant, number: int) -> Row | None:
    toponym = meant.report.toponyms[number]
    if toponym.kind == "demonym":
        return toponym.candidates[0] if toponym.candidates else None
    return meant.rows[number]


def _likely_neighbour(meant: Meant, iso: str) -> str | None:
    """The neighbour that the report names most; None where it names none."""
    votes = meant.report.votes
    beside = [other for other in neighbours(iso) if votes.get(other, 0.0) > 0]
    return max(beside, key=lambda other: (votes[other], other), default=None)


def _anchor(meant: Meant, said: _Said, line: tuple[tuple[float, float], ...], isos: list[str]) -> Row | None:
    """A town or province of the sentence near the border: it says which stretch is meant."""
    text = meant.text
    base = max(0, said.start - _SENTENCE)
    ends = [m.end() for m in _SENTENCE_END.finditer(text, base, said.start)]
    opening = ends[-1] if ends else base
    closing_match = _SENTENCE_END.search(text, said.end, said.end + _SENTENCE)
    closing = closing_match.start() if closing_match else said.end + _SENTENCE
    best: tuple[float, Row] | None = None
    for number, row in enumerate(meant.rows):
        toponym = meant.report.toponyms[number]
        if row is None or toponym.start < opening or row.level in ("country", "region") or row.country not in isos:
            continue
        if toponym.start >= closing:
            break
        away = nearest_on(line, row.lat, row.lon)[1]
        if away <= NEARBY_KM + row.radius_km and (best is None or row.radius_km < best[1].radius_km):
            best = (away, row)
    return best[1] if best else None


def _of_divisions(one: Row, other: Row) -> Place | None:
    """The border of two provinces of a country: between their points, with a radius that reaches both."""
    apart = kilometres(one.lat, one.lon, other.lat, other.lon)
    if not apart:
        return None
    lat, lon = middle([(one.lat, one.lon), (other.lat, other.lon)])
    name = f"border of {plain(one.name)} and {plain(other.name)}"
    place = Place(name, "", level_of(one), "along", lat, lon, round(apart / 2, 1), (), None, one.country or None)
    return replace(place, level="region")
