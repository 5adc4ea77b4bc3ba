"""From names to places: the chosen rows, moved and widened by spatial phrases; what is unknown, by what contains it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.model.values import Place
from dateline.model.vocabulary import PlaceLevel
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.geometry import kilometres, middle
from dateline.places.matching import Toponym
from dateline.places.names import key_of, plain
from dateline.places.phrases import Spatial, joined_by_and, placed, spatial_before
from dateline.places.scoring import PlaceContext, Telling, choose_rows, vote

DOMINANT = 0.6  # share of the country votes from which "the capital" means that country's
_CAPITAL = re.compile(
    r"\b[Tt]he (?:(?P<adjective>[A-Z]\w+(?: [A-Z]\w+)?) |(?:nation|country)['’]s |national )?"
    r"capital\b(?!,? (?:city|of|punishment))"
)
_CONTAINED = re.compile(r"(?: (?:of|in|within)|,)(?: the)?(?: \w+)? $|, $")
_SECTOR_AFTER = re.compile(
    r",? (?:which is )?(?:located |situated |lying )?(?:in|to) (?:the )?"
    r"(?P<course>(?:north|south)[- ]?(?:east|west)|north|south|east|west)"
    r"(?:ern)?(?: part)? of (?P<rest>the )?"
)
_ATTRIBUTIVE = re.compile(
    r"(?:['’]s)? (?:[A-Z]\w+|embassy|consulate|military|army|forces?|troops|soldiers?|officials?|government|"
    r"president|warplanes?|jets?|drones?|police|state|air|security|foreign|defen[cs]e|media|citizens?|nationals?|"
    r"intelligence|strikes?|airstrikes?|envoy)\b"
)
_CAPITAL_BEFORE = re.compile(r"\bcapital(?: city)?(?: of)?,? $")


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A name with its place. `start`, `end` cover the words of its phrase too; `score` (0 to 1) is confidence."""

    start: int
    end: int
    place: Place
    score: float
    kind: str


def resolve_places(
    text: str, toponyms: Sequence[Toponym], context: PlaceContext, gazetteer: Gazetteer
) -> list[ResolvedPlace]:
    """One place for each toponym that is a place (demonyms only vote for their country), and for "the capital".

    A country's name before a noun ("the US embassy") keeps its kind `demonym`: it says whose, not where.
    A name that the gazetteer lacks lies in its stated container, inferred; without one it has no coordinates and
    level `unknown`. Never raises for an unknown name and never drops others for it.
    """
    report = Telling(text, toponyms, gazetteer)
    vote(report, context)
    rows = choose_rows(report)
    found: list[ResolvedPlace] = []
    for index, toponym in enumerate(toponyms):
        if toponym.kind == "demonym":
            continue
        row = rows[index]
        if row is None:
            found.append(_unlisted(report, index, rows))
        else:
            found.append(_located(report, index, rows, row))
    found.extend(_capitals(report, rows))
    return sorted(found, key=lambda r: (r.start, r.end))


def _within(gazetteer: Gazetteer, row: Row, name: str) -> tuple[str, ...]:
    """Names outward, without the second level (seldom said in news) and without repetitions."""
    names: dict[str, str] = {key_of(name): ""}
    for above in gazetteer.chain(row):
        if above.level != "admin2":
            names.setdefault(key_of(above.name), plain(above.name))
    return tuple(n for n in names.values() if n)


def _place(gazetteer: Gazetteer, row: Row, toponym: Toponym) -> Place:
    short = row.level == "country" or len(toponym.text) <= 4
    name = plain(row.name) if short else " ".join(toponym.text.split())
    return Place(name, toponym.text, _level(row), "in", row.lat, row.lon, row.radius_km, _within(gazetteer, row, name),
                 row.gid,                 row.country or None)  # fmt: skip


def _level(row: Row) -> PlaceLevel:
    return row.level  # type: ignore[return-value]  # the build writes the levels of the model


def _located(report: Telling, index: int, rows: list[Row | None], row: Row) -> ResolvedPlace:
    toponym, setting = report.toponyms[index], report.settings[index]
    place = _place(report.gazetteer, row, toponym)
    alone = len(toponym.candidates) == 1 or row.level == "country"
    score = 0.9 if alone else 0.5 + 0.4 * report.share(row.country)
    start, end = setting.start, setting.end
    spatial = spatial_before(report.text, start) or (
        spatial_before(report.text, toponym.start) if start < toponym.start else None
    )
    if spatial is not None and spatial.relation == "between":
        return _between(report, index, rows, (place, spatial, score))
    attributive = row.level == "country" and bool(_ATTRIBUTIVE.match(report.text, end))
    if not attributive:
        place, start = _related(place, spatial, start)
    return ResolvedPlace(
        start,
        end,
        replace(place, as_said=report.text[start:end]),
        score,
        "demonym" if attributive else "place",
    )


def _related(place: Place, spatial: Spatial | None, start: int) -> tuple[Place, int]:
    """The place moved and widened as the phrase says, and where the phrase starts."""
    if spatial is None or place.lat is None or place.lon is None or place.radius_km is None:
        return place, start
    point, radius, level = placed(spatial, (place.lat, place.lon), place.radius_km, place.level)
    return replace(
        place, lat=point[0], lon=point[1], radius_km=radius, level=level, relation=spatial.relation
    ), spatial.start


def _between(report: Telling, index: int, rows: list[Row | None], found: tuple[Place, Spatial, float]) -> ResolvedPlace:
    """Midway between this name and the next, with a radius that reaches both; a lone name stays itself."""
    place, spatial, score = found
    end = report.settings[index].end
    other = rows[index + 1] if index + 1 < len(rows) else None
    if other is not None and place.lat is not None and place.lon is not None:
        after = report.toponyms[index + 1]
        apart = kilometres(place.lat, place.lon, other.lat, other.lon)
        if joined_by_and(report.text, end, after.start) and apart < 1000 and other.level != "country":
            lat, lon = middle([(place.lat, place.lon), (other.lat, other.lon)])
            end = report.settings[index + 1].end
            name = f"{place.name} and {after.text}"
            place = replace(place, name=name, lat=lat, lon=lon, radius_km=round(max(5.0, apart / 2), 1), level="offset",
                            relation="between",                             gazetteer_id=None)  # fmt: skip
            return ResolvedPlace(
                spatial.start, end, replace(place, as_said=report.text[spatial.start : end]), score, "place"
            )
    start = report.settings[index].start
    return ResolvedPlace(start, end, replace(place, as_said=report.text[start:end]), score, "place")


def _unlisted(report: Telling, index: int, rows: list[Row | None]) -> ResolvedPlace:
    """A name without a row: its stated container's point and radius, inferred; not located where none is stated."""
    toponym, setting = report.toponyms[index], report.settings[index]
    start, end = setting.start, setting.end
    as_said = report.text[start:end]
    sector = _SECTOR_AFTER.match(report.text, end)
    if sector is not None:
        row = _named_at(report, rows, sector.end())
        if row is None and report.text.startswith("capital", sector.end()):
            row = _meant_capital(report, rows)
        if row is not None:
            spatial = spatial_before(report.text, sector.end("rest") if sector["rest"] else sector.end())
            inside, _ = _related(_contained(report, row, toponym), spatial, start)
            return ResolvedPlace(
                start, end, replace(inside, as_said=as_said, relation="in", radius_km=10.0), 0.4, toponym.kind
            )
    above = _container(report, index, rows)
    if above is None:
        return ResolvedPlace(start, end, Place(toponym.text, as_said, "unknown"), 0.1, toponym.kind)
    place = replace(_contained(report, above, toponym), as_said=as_said)
    return ResolvedPlace(start, end, place, 0.4, toponym.kind)


def _contained(report: Telling, row: Row, toponym: Toponym) -> Place:
    within = (plain(row.name), *_within(report.gazetteer, row, row.name))
    return Place(
        toponym.text,
        toponym.text,
        _level(row),
        "in",
        row.lat,
        row.lon,
        row.radius_km,
        within,
        None,
        row.country or None,
        True,
    )


def _named_at(report: Telling, rows: list[Row | None], offset: int) -> Row | None:
    return next(
        (row for t, row in zip(report.toponyms, rows, strict=True) if row is not None and t.start == offset),
        None,
    )


def _container(report: Telling, index: int, rows: list[Row | None]) -> Row | None:
    """The place that the words around an unknown name put it in: "of Y province", ", Y", "Y's"."""
    toponym, setting = report.toponyms[index], report.settings[index]
    for number in range(index + 1, min(index + 3, len(rows))):
        row, after = rows[number], report.settings[number]
        between = report.text[setting.end : after.start]
        if row is not None and len(between) < 25 and _CONTAINED.fullmatch(between):
            return row
    if (
        index
        and rows[index - 1] is not None
        and report.text[report.toponyms[index - 1].end : toponym.start] in ("'s ", "’s ")
    ):
        return rows[index - 1]
    return None


def _meant_capital(report: Telling, rows: list[Row | None], adjective: str | None = None) -> Row | None:
    """The capital meant: of the people named, else the one named as such, else of the dominant country."""
    if adjective:
        for toponym in report.toponyms:
            if toponym.kind == "demonym" and toponym.text == adjective and toponym.candidates:
                return report.gazetteer.capital(toponym.candidates[0].country)
        return None
    for toponym, row in zip(report.toponyms, rows, strict=True):
        if (
            row is not None
            and row.level == "settlement"
            and _CAPITAL_BEFORE.search(report.text[max(0, toponym.start - 20) : toponym.start])
        ):
            return row
    leading = max(report.votes, key=lambda iso: report.votes[iso], default="")
    return report.gazetteer.capital(leading) if report.share(leading) >= DOMINANT else None


def _capitals(report: Telling, rows: list[Row | None]) -> list[ResolvedPlace]:
    """ "The capital" without a name after it, resolved within the report, inferred."""
    found = []
    for match in _CAPITAL.finditer(report.text):
        if any(match.end() <= t.start <= match.end() + 2 for t in report.toponyms if t.kind == "place"):
            continue
        row = _meant_capital(report, rows, match["adjective"])
        if row is None:
            continue
        within = _within(report.gazetteer, row, row.name)
        place = Place(
            row.name, match[0], _level(row), "in", row.lat, row.lon, row.radius_km, within, row.gid, row.country, True
        )
        place, start = _related(place, spatial_before(report.text, match.start()), match.start())
        found.append(
            ResolvedPlace(start, match.end(), replace(place, as_said=report.text[start : match.end()]), 0.6, "place")
        )
    return found
