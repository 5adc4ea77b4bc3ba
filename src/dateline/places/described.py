"""Places that are described and not named: "the capital", "the north-east of the country"."""

from __future__ import annotations

import re

from dateline.model.values import Place
from dateline.places.gazetteer import Row
from dateline.places.phrases import Spatial, part_after, spatial_before
from dateline.places.resolved import Meant, ResolvedPlace, level_of, names_within, shifted

DOMINANT = 0.6  # share of the country votes from which "the capital" means that country's
_CAPITAL = re.compile(
    r"\b[Tt]he (?:(?P<adjective>[A-Z]\w{1,30}(?: [A-Z]\w{1,30})?) |(?:nation|country)['’]s |national )?"
    r"capital\b(?!,? (?:city|of|punishment))"
)
_COUNTRY = re.compile(r"\b(?:the|this) (?:country|nation)\b")
_CAPITAL_BEFORE = re.compile(r"\bcapital(?: city)?(?: of)?,? $")


def described(meant: Meant) -> list[ResolvedPlace]:
    """The capital and parts of the country, resolved within the report, inferred."""
    found = []
    for match in _CAPITAL.finditer(meant.text):
        row = None if _named_next(meant, match.end()) else meant_capital(meant, match["adjective"])
        if row is not None:
            found.append(_found(meant, row, match, None))
    for match in _COUNTRY.finditer(meant.text):
        spatial = spatial_before(meant.text, match.start())
        part = part_after(meant.text, match.end())
        if part is None and (spatial is None or spatial.part is None):
            continue
        leading = _leading(meant)
        row = meant.report.gazetteer.country(leading) if leading else None
        if row is not None:
            found.append(_found(meant, row, match, spatial))
    return found


def _named_next(meant: Meant, end: int) -> bool:
    return any(end <= t.start <= end + 2 for t in meant.report.toponyms if t.kind == "place")


def _found(meant: Meant, row: Row, match: re.Match[str], spatial: Spatial | None) -> ResolvedPlace:
    within = names_within(meant.report.gazetteer, row, row.name)
    place = Place(
        row.name, "", level_of(row), "in", row.lat, row.lon, row.radius_km, within, row.gid, row.country, True
    )
    start, end = match.start(), match.end()
    spatial = spatial or spatial_before(meant.text, start)
    if spatial is None and (part := part_after(meant.text, end)) is not None:
        spatial, end = part
    if spatial is not None:
        place, start = shifted(place, spatial), min(start, spatial.start)
    return meant.said(place, start, end, 0.6)


def meant_capital(meant: Meant, adjective: str | None = None) -> Row | None:
    """The capital meant: of the people named, else the one named as such, else of the dominant country."""
    report = meant.report
    if adjective:
        for toponym in report.toponyms:
            if toponym.kind == "demonym" and toponym.text == adjective and toponym.candidates:
                return report.gazetteer.capital(toponym.candidates[0].country)
        return None
    for toponym, row in zip(report.toponyms, meant.rows, strict=True):
        before = meant.text[max(0, toponym.start - 20) : toponym.start]
        if row is not None and row.level == "settlement" and _CAPITAL_BEFORE.search(before):
            return row
    leading = _leading(meant)
    return report.gazetteer.capital(leading) if leading else None


def _leading(meant: Meant) -> str | None:
    """The country that the report is about; None where several are named alike."""
    votes = meant.report.votes
    leading = max(votes, key=lambda iso: votes[iso], default="")
    return leading if meant.report.share(leading) >= DOMINANT else None
