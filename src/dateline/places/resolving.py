"""From names to places: the chosen rows, moved and widened by spatial phrases; what is unknown, by what contains it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from dateline.places.border_phrases import borders
from dateline.places.corrected import corrected
from dateline.places.described import described
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.matching import Toponym
from dateline.places.pairs import pair_at
from dateline.places.phrases import Spatial, coast_after, part_after, spatial_before
from dateline.places.resolved import Meant, ResolvedPlace, as_division, place_of, shifted
from dateline.places.scoring import PlaceContext, Telling, choose_rows, vote
from dateline.places.stated import stated_points
from dateline.places.unlisted import unlisted

__all__ = ["ResolvedPlace", "resolve_places"]

_ATTRIBUTIVE = re.compile(
    r"(?:['’]s)? (?:[A-Z]\w+|embassy|consulate|military|army|forces?|troops|soldiers?|officials?|government|"
    r"president|warplanes?|jets?|drones?|police|state|air|security|foreign|defen[cs]e|media|citizens?|nationals?|"
    r"intelligence|strikes?|airstrikes?|envoy)\b"
)
# A name that only says whose the next one is: "near Iraq's northern city of Mosul" is near Mosul.
_POSSESSOR = re.compile(r"['’]s? (?:[\w-]{1,15} ){0,5}(?:of (?:the )?)?")


def resolve_places(
    text: str, toponyms: Sequence[Toponym], context: PlaceContext, gazetteer: Gazetteer
) -> list[ResolvedPlace]:
    """One place for each toponym that is a place, for "the capital", borders, coasts and coordinates.

    Demonyms only vote for their country. A country's name before a noun ("the US embassy") keeps its kind `demonym`: it
    says whose, not where. Names within a phrase about several ("between A and B") are told by the phrase's place.
    A name that the gazetteer lacks lies in its stated container, inferred; without one it has no coordinates and
    level `unknown`. Never raises for an unknown name and never drops others for it.
    """
    report = Telling(text, toponyms, gazetteer)
    vote(report, context)
    meant = corrected(Meant(report, choose_rows(report)))
    found = borders(meant)
    covered = _numbers_within(meant, found)
    for index, toponym in enumerate(toponyms):
        if index in covered:
            continue
        if toponym.kind == "demonym":
            found += _coast_of_people(meant, index)
        elif meant.rows[index] is None:
            found.append(unlisted(meant, index))
        else:
            place = _located(meant, index)
            found.append(place)
            covered |= _numbers_within(meant, [place])
    found += described(meant)
    found += stated_points(meant, found)
    return sorted(found, key=lambda r: (r.start, r.end))


def _numbers_within(meant: Meant, found: Sequence[ResolvedPlace]) -> set[int]:
    """The numbers of the names that stand within the words of these places."""
    toponyms = meant.report.toponyms
    numbers: set[int] = set()
    for one in found:
        number = bisect_left(toponyms, one.start, key=lambda t: t.start)
        while number < len(toponyms) and toponyms[number].end <= one.end:
            numbers.add(number)
            number += 1
    return numbers


def _located(meant: Meant, index: int) -> ResolvedPlace:
    report, text = meant.report, meant.text
    toponym, setting = report.toponyms[index], report.settings[index]
    row = meant.rows[index]
    assert row is not None
    place = as_division(place_of(report.gazetteer, row, toponym), setting.sort)
    score = round(report.chances[index], 3)
    start, end = setting.start, setting.end
    spatial = None if _possesses_next(meant, index) else spatial_before(text, toponym.start)
    pair = pair_at(meant, index, spatial)
    if pair is not None:
        return pair
    if row.level == "country" and (coast := coast_after(text, toponym.start, end)) is not None:
        return meant.said(shifted(place, coast[0]), coast[0].start, coast[1], score)
    if row.level == "country" and _ATTRIBUTIVE.match(text, end):
        return meant.said(place, start, end, score, "demonym")
    if spatial is None and (part := part_after(text, end)) is not None:
        spatial, end = part
    if spatial is None or spatial.relation == "between":
        return meant.said(place, start, end, score)
    return meant.said(shifted(place, spatial), min(start, spatial.start), end, score)


def _possesses_next(meant: Meant, index: int) -> bool:
    toponyms = meant.report.toponyms
    if index + 1 >= len(toponyms):
        return False
    gap = meant.text[toponyms[index].end : toponyms[index + 1].start]
    return len(gap) < 90 and bool(_POSSESSOR.fullmatch(gap))


def _coast_of_people(meant: Meant, index: int) -> list[ResolvedPlace]:
    """ "Off the Yemeni coast": the coast of the people's country."""
    toponym = meant.report.toponyms[index]
    coast: tuple[Spatial, int] | None = coast_after(meant.text, toponym.start, toponym.end)
    if coast is None or not toponym.candidates:
        return []
    row: Row = toponym.candidates[0]
    place = place_of(meant.report.gazetteer, row, toponym)
    return [meant.said(shifted(place, coast[0]), coast[0].start, coast[1], 0.6)]
