"""Names that the gazetteer lacks: placed by what the words around them say, inferred; not located where none do."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model.values import Place
from dateline.places.described import meant_capital
from dateline.places.gazetteer import Row
from dateline.places.phrases import NOUNS, Spatial, spatial_before
from dateline.places.quarters import town_of
from dateline.places.resolved import Meant, ResolvedPlace, as_division, contained, shifted

DISTRICT_KM = 10.0  # radius of an unknown district in a stated part of a town
_CONTAINED = re.compile(r"(?: (?:of|in|within)|,)(?: the)?(?: \w+)? $|, $")
# From an unknown name to the phrase that places it: ", a small town", " (", ", which lies", " village in".
_APPOSITION = re.compile(
    r"(?:,|[ ]\(|[ ][–—-])?(?:[ ](?:which|that)[ ](?:is|lies)(?:[ ](?:located|situated))?)?"
    r"(?:[ ](?:located|situated|lying|based))?"
    rf"(?:[ ]?(?:an?|the)[ ](?:[\w-]{{1,15}}[ ]){{0,3}}?(?:{NOUNS})(?:[ ]of[ ][\d,.]{{1,9}}[ ]\w{{1,12}})?,?"
    r"(?:[ ](?:located|situated|lying|some))?)?(?:[ ](?:in|of|within|at|on))?(?:[ ]the)?[ ]?"
)
_OF_CAPITAL = re.compile(
    r",? (?:which is )?(?:located |situated |lying )?(?:in|to|on) (?:the )?"
    r"(?:(?:north|south)[- ]?(?:east|west)|north|south|east|west)(?:ern)?"
    r"(?: (?:part|side|outskirts|suburbs))? of (?=the capital\b)"
)
_IN = re.compile(r"(?:,|[ ]\()?[ ](?:in|at|near)[ ](?:the[ ])?(?:[a-z]{1,12}[ ]){0,2}")
VILLAGE_KM = 15.0  # radius of an unknown village that is told to be in a town
_WINDOW = 90
_NEXT = 3  # names after an unknown one among which its container is looked for


def unlisted(meant: Meant, index: int) -> ResolvedPlace:
    """A name without a row: at the point that the words say, in its container, or without coordinates."""
    toponym, setting = meant.report.toponyms[index], meant.report.settings[index]
    start, end = setting.start, setting.end
    place = _of_the_capital(meant, index) or _placed(meant, index) or _after_phrase(meant, index)
    place = place or _quarter(meant, index) or _of_its_division(meant, index)
    if place is None:
        return meant.said(Place(toponym.text, "", "unknown"), start, end, 0.1, toponym.kind)
    own = spatial_before(meant.text, toponym.start)
    if own is not None and own.relation in ("near", "outside", "offset", "off"):
        place, start = shifted(place, own), min(start, own.start)
    return meant.said(place, start, end, 0.4, toponym.kind)


def _of_the_capital(meant: Meant, index: int) -> Place | None:
    """ "X district in the east of the capital"."""
    toponym, end = meant.report.toponyms[index], meant.report.settings[index].end
    match = _OF_CAPITAL.match(meant.text, end)
    row = meant_capital(meant) if match is not None else None
    if match is None or row is None:
        return None
    spatial = spatial_before(meant.text, match.end())
    inside = shifted(contained(meant.report.gazetteer, row, toponym.text), spatial)
    return replace(inside, relation="in", radius_km=DISTRICT_KM)


def _quarter(meant: Meant, index: int) -> Place | None:
    """A quarter that is told without its town."""
    town = town_of(meant, index)
    return contained(meant.report.gazetteer, town, meant.report.toponyms[index].text) if town is not None else None


def _of_its_division(meant: Meant, index: int) -> Place | None:
    """A village that shares its name with a far city: in the one division that the report names."""
    toponym = meant.report.toponyms[index]
    if not toponym.candidates or meant.report.settings[index].sort != "settlement":
        return None
    held: dict[int, Row] = {}
    for row in meant.rows:
        for above in () if row is None else (row, *meant.report.gazetteer.chain(row)):
            if above.level == "admin1":
                held[above.id] = above
    if len(held) != 1:
        return None
    return replace(contained(meant.report.gazetteer, next(iter(held.values())), toponym.text), level="settlement")


def _placed(meant: Meant, index: int) -> Place | None:
    """By the words after it: "of Y province", ", Y", ", 12 km east of Y", "in the north of Y", "near Y"."""
    report, end = meant.report, meant.report.settings[index].end
    name = report.toponyms[index].text
    owner = possessor(meant, index)
    if owner is not None and owner.level != "country":
        return _somewhere_in(contained(report.gazetteer, owner, name), None, report.settings[index].sort)
    for number in range(index + 1, min(index + 1 + _NEXT, len(meant.rows))):
        row, begin = meant.rows[number], report.settings[number].start
        if begin < end:  # "the X neighbourhood of Y": the generic word is X's
            begin = report.toponyms[number].start
        if begin - end > _WINDOW:
            break
        if row is None:
            continue
        spatial = spatial_before(meant.text, report.toponyms[number].start)
        if spatial is not None and spatial.start < end:
            spatial = None
        gap = meant.text[end : spatial.start if spatial is not None else begin]
        if spatial is not None and _APPOSITION.fullmatch(gap):
            return _shifted_within(meant, number, name, spatial)
        if (len(gap) < 25 and _CONTAINED.fullmatch(gap)) or (gap.strip(" (") and _APPOSITION.fullmatch(gap)):
            inside = contained(report.gazetteer, row, name)
            return _somewhere_in(inside, report.settings[number].sort, report.settings[index].sort)
    return contained(report.gazetteer, owner, name) if owner is not None else None


def _somewhere_in(place: Place, outer: str | None, own: str | None) -> Place:
    """A village in "Y district" lies anywhere in the district, one "in Y" beyond the built-up town, too."""
    place = as_division(as_division(place, outer), own)
    if place.level == "settlement" and own == "settlement" and place.radius_km is not None:
        return replace(place, radius_km=max(VILLAGE_KM, 2 * place.radius_km))
    return place


def possessor(meant: Meant, index: int) -> Row | None:
    """The row of Y in "Y's X"."""
    if not index:
        return None
    between = meant.text[meant.report.toponyms[index - 1].end : meant.report.toponyms[index].start]
    return meant.rows[index - 1] if between in ("'s ", "’s ") else None


def placed_by_phrase(meant: Meant, index: int) -> Place | None:
    """Where the words right after a name put it by a distance ("X, 12 km east of Y"); None where they do not."""
    if index + 1 >= len(meant.rows) or meant.rows[index + 1] is None:
        return None
    report, end = meant.report, meant.report.settings[index].end
    start = report.toponyms[index + 1].start
    if not 3 < start - end <= _WINDOW or not any(figure.isdigit() for figure in meant.text[end:start]):
        return None
    spatial = spatial_before(meant.text, start)
    if spatial is None or spatial.distance_km is None or spatial.start < end:
        return None
    if not meant.text[end : spatial.start].strip() or not _APPOSITION.fullmatch(meant.text[end : spatial.start]):
        return None
    return _shifted_within(meant, index + 1, report.toponyms[index].text, spatial)


def _after_phrase(meant: Meant, index: int) -> Place | None:
    """By the phrase that stands before it: "12 km east of Y, in the village of X"."""
    if not index or meant.rows[index - 1] is None:
        return None
    report = meant.report
    spatial = spatial_before(meant.text, report.toponyms[index - 1].start)
    gap = meant.text[report.settings[index - 1].end : report.settings[index].start]
    if spatial is None or spatial.relation == "between" or len(gap) > 40 or not _IN.fullmatch(gap):
        return None
    return _shifted_within(meant, index - 1, report.toponyms[index].text, spatial)


def _shifted_within(meant: Meant, number: int, name: str, spatial: Spatial) -> Place | None:
    """The unknown place lies in the area that the phrase makes of the known name `number`."""
    row = meant.rows[number]
    if row is None:
        return None
    place = shifted(contained(meant.report.gazetteer, row, name, meant.report.toponyms[number]), spatial)
    if spatial.part is not None and row.level == "settlement":
        place = replace(place, radius_km=DISTRICT_KM)
    return replace(place, relation="in")
