"""Which place a name means: candidates scored by what else the report names, then spatial phrases applied."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import log10

from dateline.model.values import Place
from dateline.model.vocabulary import PlaceLevel
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.geometry import kilometres, middle
from dateline.places.matching import Toponym
from dateline.places.names import key_of, plain
from dateline.places.phrases import Spatial, joined_by_and, placed, spatial_before
from dateline.places.setting import Setting, setting_of

# Weights of the score, set by hand and checked on news about many countries; a point is about a thousandfold population.
LEVEL_PRIOR = {"country": 2.2, "admin1": 0.55, "admin2": 0.2, "region": 0.5}
SUPPLEMENT, OWN_NAME, CAPITAL, COUNTRY_VOTE, CONTAINER, COMMA, SORT_FITS, SORT_MISFITS = (
    0.7,
    0.25,
    0.4,
    1.6,
    1.0,
    3.0,
    1.5,
    -1.2,
)
NEAR_ANCHOR, AIRFIELD_ALONE = 0.5, -4.0
ANCHOR_KM = 250.0
OBSCURE = 300_000  # people up to which a place in a country that the report does not touch is not believed
ONE_SENSE = 0.5  # weight of a name's other mentions, unless the words beside this one say which it is
DOMINANT = 0.6  # share of the country votes from which "the capital" means that country's
_CAPITAL = re.compile(
    r"\b[Tt]he (?:(?P<adjective>[A-Z]\w+(?: [A-Z]\w+)?) |(?:nation|country)['’]s |national )?capital\b(?!,? (?:city|of|punishment))"
)
_CONTAINED = re.compile(r"(?: (?:of|in|within)|,)(?: the)?(?: \w+)? $|, $")
_SECTOR_AFTER = re.compile(
    r",? (?:which is )?(?:located |situated |lying )?(?:in|to) (?:the )?(?P<course>(?:north|south)[- ]?(?:east|west)|north|south|east|west)"
    r"(?:ern)?(?: part)? of (?P<rest>the )?"
)
_ATTRIBUTIVE = re.compile(
    r"(?:['’]s)? (?:[A-Z]\w+|embassy|consulate|military|army|forces?|troops|soldiers?|officials?|government|president|warplanes?|jets?|"
    r"drones?|police|state|air|security|foreign|defen[cs]e|media|citizens?|nationals?|intelligence|strikes?|airstrikes?|envoy)\b"
)
_CAPITAL_BEFORE = re.compile(r"\bcapital(?: city)?(?: of)?,? $")


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """What is known beside the text: ISO codes of likely countries (the outlet's), the span of the dateline's city."""

    countries: tuple[str, ...] = ()
    dateline: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A name with its place. `start`/`end` cover the name and the words of its phrase; `score` 0 to 1 is confidence."""

    start: int
    end: int
    place: Place
    score: float
    kind: str


@dataclass(slots=True)
class _Report:
    """What the whole report says about where it plays."""

    text: str
    toponyms: Sequence[Toponym]
    gazetteer: Gazetteer
    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    touched: set[str] = field(default_factory=set)  # countries that something well known in the report lies in
    containers: set[int] = field(default_factory=set)
    settings: list[Setting] = field(default_factory=list)
    chosen: dict[str, tuple[Row, float]] = field(default_factory=dict)

    def share(self, country: str) -> float:
        total = sum(self.votes.values())
        return self.votes.get(country, 0.0) / total if total else 0.0


def resolve_places(
    text: str, toponyms: Sequence[Toponym], context: PlaceContext, gazetteer: Gazetteer
) -> list[ResolvedPlace]:
    """One place for each toponym that is a place (demonyms only vote for their country), and for "the capital".

    A country's name before a noun ("the US embassy") keeps its kind `demonym`: it says whose, not where.
    A name that the gazetteer lacks lies in its stated container, inferred; without one it has no coordinates and level
    `unknown`. Never raises for an unknown name and never drops others for it.
    """
    report = _Report(text, toponyms, gazetteer)
    _vote(report, context)
    report.settings = [setting_of(text, t.start, t.end) for t in toponyms]
    rows = _choose_all(report)
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


def _vote(report: _Report, context: PlaceContext) -> None:
    """Countries by how often they, their people or their large towns are named; the outlet's own country counts little."""
    for country in context.countries:
        report.votes[country] += 1
        report.touched.add(country)
    seen: Counter[str] = Counter()
    for toponym in report.toponyms:
        if not toponym.candidates or seen[toponym.text] >= 3:
            continue
        seen[toponym.text] += 1
        first = toponym.candidates[0]
        dateline = (
            context.dateline is not None and toponym.start < context.dateline[1] and toponym.end > context.dateline[0]
        )
        if toponym.kind == "demonym" or first.level == "country":
            weight = 2.0
        elif (
            first.level == "admin1"
            or first.feature == "PPLC"
            or first.population > OBSCURE
            or first.gid.startswith("dateline:")
        ):
            alone = len({row.country for row in toponym.candidates}) == 1
            weight = 2.0 if alone or dateline else 0.4
        else:
            report.votes[first.country] += 0.25 if len(toponym.candidates) == 1 else 0
            weight = 0.0
        if weight:
            report.votes[first.country] += weight + 2 * dateline
            report.touched.add(first.country)
        report.containers.update(
            row.id for row in toponym.candidates if row.level in ("admin1", "admin2", "region", "settlement")
        )
    report.votes.pop("", None)
    report.touched.discard("")


def _choose_all(report: _Report) -> list[Row | None]:
    """The row of each toponym: first pass by score, second with the towns of the first as anchors, one sense per name."""
    scores = [_scores(report, index) for index in range(len(report.toponyms))]
    anchors = [report.gazetteer.row(max(s, key=lambda i: (s[i], -i))) for s in scores if s]
    towns = {row.id: row for row in anchors if row.level not in ("country", "region")}
    totals: dict[str, Counter[int]] = {}
    for toponym, score in zip(report.toponyms, scores, strict=True):
        if len(score) > 1:
            others = [row for row in towns.values() if row.id not in score]  # a rival of the same name supports nothing
            for number in score:
                score[number] += NEAR_ANCHOR * _anchored(report.gazetteer.row(number), others)
        totals.setdefault(key_of(toponym.text), Counter()).update(score)
    chosen: list[Row | None] = []
    for index, (toponym, score) in enumerate(zip(report.toponyms, scores, strict=True)):
        if not score:
            chosen.append(None)
            continue
        shared = totals[key_of(toponym.text)]
        pinned = any(_comma(report, index, row, report.gazetteer.chain(row)) for row in toponym.candidates)
        weight = 0.0 if pinned else ONE_SENSE
        best = max(score, key=lambda i: (score[i] + weight * shared[i], -i))
        chosen.append(report.gazetteer.row(best))
    return chosen


def _scores(report: _Report, index: int) -> dict[int, float]:
    """The scores of the plausible candidates of a toponym. What it is found by decides how far from the report's countries it may lie."""
    toponym = report.toponyms[index]
    if toponym.kind != "place":
        return {}
    listed = bool(report.gazetteer.lookup(key_of(toponym.text)))
    found = {}
    for row in toponym.candidates:
        if not listed and report.share(row.country) < 0.2:
            continue  # another transliteration: only within the report's countries
        if (
            report.touched
            and row.country not in report.touched
            and row.population < OBSCURE
            and row.level not in ("country", "admin1", "region")
        ):
            chain = report.gazetteer.chain(row)
            if not row.gid.startswith("dateline:") and not _comma(report, index, row, chain):
                continue
        found[row.id] = _score(report, index, row)
    return found


def _anchored(row: Row, others: list[Row]) -> bool:
    """True where another town of the report lies near."""
    return any(
        abs(row.lat - other.lat) < 3 and kilometres(row.lat, row.lon, other.lat, other.lon) <= ANCHOR_KM
        for other in others
    )


def _score(report: _Report, index: int, row: Row) -> float:
    toponym, setting = report.toponyms[index], report.settings[index]
    score = LEVEL_PRIOR.get(row.level, 0.0) + log10(row.population + 1) / 7
    score += OWN_NAME * row.own + CAPITAL * (row.feature == "PPLC") + SUPPLEMENT * row.gid.startswith("dateline:")
    score += COUNTRY_VOTE * report.share(row.country)
    chain = report.gazetteer.chain(row)
    if any(above.id in report.containers for above in chain):
        score += CONTAINER
    if setting.sort is not None:
        score += _fit(setting.sort, row)
    if (
        row.feature in ("AIRP", "AIRB")
        and setting.sort != "point"
        and not re.search("air|base|camp", toponym.text, re.I)
    ):
        score += AIRFIELD_ALONE
    score += COMMA * _comma(report, index, row, chain)
    return score


def _fit(sort: str, row: Row) -> float:
    like = {"admin1": ("admin1", "admin2", "region"), "admin2": ("admin2", "neighbourhood", "admin1"),
            "neighbourhood": ("neighbourhood", "settlement"), "settlement": ("settlement",), "point": ("point",),
            "region": ("region",)}[sort]  # fmt: skip
    if row.level == like[0]:
        return SORT_FITS
    if row.level in like:
        return SORT_FITS / 2
    return SORT_MISFITS if row.level != "country" else SORT_MISFITS / 2


def _comma(report: _Report, index: int, row: Row, chain: tuple[Row, ...]) -> int:
    """1 where a neighbour across a comma contains the place or lies in it ("Paris, Texas")."""
    toponym = report.toponyms[index]
    if index + 1 < len(report.toponyms):
        after = report.toponyms[index + 1]
        between = report.text[report.settings[index].end : after.start]
        if between in (", ", " in ", " of ", ", in ", " in the ") and any(
            c.id == a.id for c in after.candidates for a in chain
        ):
            return 1
    if index:
        before = report.toponyms[index - 1]
        between = report.text[before.end : toponym.start]
        inside = any(a.id == row.id for c in before.candidates[:12] for a in report.gazetteer.chain(c))
        if between == ", " and inside:
            return 1
        if between in ("'s ", "’s ") and any(a.id in {c.id for c in before.candidates} for a in chain):
            return 1
    return 0


def _within(gazetteer: Gazetteer, row: Row, name: str) -> tuple[str, ...]:
    """Names outward, without the second level (seldom said in news) and without repetitions."""
    names: dict[str, str] = {key_of(name): ""}
    for above in gazetteer.chain(row):
        if above.level != "admin2":
            names.setdefault(key_of(above.name), plain(above.name))
    return tuple(n for n in names.values() if n)


def _place(gazetteer: Gazetteer, row: Row, toponym: Toponym) -> Place:
    name = plain(row.name) if row.level == "country" or len(toponym.text) <= 4 else " ".join(toponym.text.split())
    return Place(name, toponym.text, _level(row), "in", row.lat, row.lon, row.radius_km, _within(gazetteer, row, name), row.gid,
                 row.country or None)  # fmt: skip


def _level(row: Row) -> PlaceLevel:
    return row.level  # type: ignore[return-value]  # the build writes the levels of the model


def _located(report: _Report, index: int, rows: list[Row | None], row: Row) -> ResolvedPlace:
    toponym, setting = report.toponyms[index], report.settings[index]
    place = _place(report.gazetteer, row, toponym)
    score = 0.9 if len(toponym.candidates) == 1 or row.level == "country" else 0.5 + 0.4 * report.share(row.country)
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


def _between(report: _Report, index: int, rows: list[Row | None], found: tuple[Place, Spatial, float]) -> ResolvedPlace:
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
            place = replace(place, name=name, lat=lat, lon=lon, radius_km=round(max(5.0, apart / 2), 1), level="offset", relation="between",
                            gazetteer_id=None)  # fmt: skip
            return ResolvedPlace(
                spatial.start, end, replace(place, as_said=report.text[spatial.start : end]), score, "place"
            )
    start = report.settings[index].start
    return ResolvedPlace(start, end, replace(place, as_said=report.text[start:end]), score, "place")


def _unlisted(report: _Report, index: int, rows: list[Row | None]) -> ResolvedPlace:
    """A name without a row: the point and radius of its stated container, inferred; not located where none is stated."""
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
    return ResolvedPlace(start, end, replace(_contained(report, above, toponym), as_said=as_said), 0.4, toponym.kind)


def _contained(report: _Report, row: Row, toponym: Toponym) -> Place:
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


def _named_at(report: _Report, rows: list[Row | None], offset: int) -> Row | None:
    return next(
        (row for t, row in zip(report.toponyms, rows, strict=True) if row is not None and t.start == offset),
        None,
    )


def _container(report: _Report, index: int, rows: list[Row | None]) -> Row | None:
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


def _meant_capital(report: _Report, rows: list[Row | None], adjective: str | None = None) -> Row | None:
    """The capital that "the capital" means: of the people named, else the one named as such, else of the dominant country."""
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


def _capitals(report: _Report, rows: list[Row | None]) -> list[ResolvedPlace]:
    """ "The capital" without a name after it, resolved within the report, inferred."""
    found = []
    for match in _CAPITAL.finditer(report.text):
        if any(match.end() <= t.start <= match.end() + 2 for t in report.toponyms if t.kind == "place"):
            continue
        row = _meant_capital(report, rows, match["adjective"])
        if row is None:
            continue
        place = Place(row.name, match[0], _level(row), "in", row.lat, row.lon, row.radius_km, _within(report.gazetteer, row, row.name),
                      row.gid, row.country, True)  # fmt: skip
        place, start = _related(place, spatial_before(report.text, match.start()), match.start())
        found.append(
            ResolvedPlace(start, match.end(), replace(place, as_said=report.text[start : match.end()]), 0.6, "place")
        )
    return found
