"""Which row of the gazetteer a name means: its candidates, scored by what else the report names."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log10

from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.geometry import kilometres
from dateline.places.matching import Toponym
from dateline.places.names import key_of
from dateline.places.setting import Setting, setting_of

# Weights of the score, set by hand and checked on news about many countries. Population counts 1 for ten million.
LEVEL_PRIOR = {"country": 2.2, "admin1": 0.55, "admin2": 0.2, "region": 0.5}
SUPPLEMENT, OWN_NAME, CAPITAL = 0.7, 0.25, 0.4
COUNTRY_VOTE, CONTAINER, COMMA = 1.6, 1.0, 3.0
SORT_FITS, SORT_MISFITS = 1.5, -1.2
NEAR_ANCHOR, ANCHOR_KM = 0.5, 250.0
AIRFIELD_ALONE = -4.0
OBSCURE = 300_000  # people up to which a place in a country that the report does not touch is not believed
ONE_SENSE = 0.5  # weight of a name's other mentions, unless the words beside this one say which it is


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """What is known beside the text: ISO codes of likely countries, the span of the dateline's city, the outlet's home.

    `homes` are ids of the rows that the outlet's name may mean, the likeliest first (`context.place_context`).
    """

    countries: tuple[str, ...] = ()
    dateline: tuple[int, int] | None = None
    homes: tuple[int, ...] = ()


@dataclass(slots=True)
class Telling:
    """What the whole report says about where it plays."""

    text: str
    toponyms: Sequence[Toponym]
    gazetteer: Gazetteer
    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    touched: set[str] = field(default_factory=set)  # countries of what is well known
    containers: set[int] = field(default_factory=set)
    settings: list[Setting] = field(default_factory=list)

    def share(self, country: str) -> float:
        """The share of the votes that a country has, 0 to 1."""
        total = sum(self.votes.values())
        return self.votes.get(country, 0.0) / total if total else 0.0


def vote(report: Telling, context: PlaceContext) -> None:
    """Countries by how often they, their people or their large towns are named; the outlet's own counts little."""
    for country in context.countries:
        report.votes[country] += 1
        report.touched.add(country)
    seen: Counter[str] = Counter()
    for toponym in report.toponyms:
        if not toponym.candidates or seen[toponym.text] >= 3:
            continue
        seen[toponym.text] += 1
        first = toponym.candidates[0]
        begin, end = context.dateline or (0, 0)
        dateline = toponym.start < end and toponym.end > begin
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


def rows_meant(text: str, toponyms: Sequence[Toponym], context: PlaceContext, gazetteer: Gazetteer) -> list[Row | None]:
    """The row that each toponym means, None for an unknown one; a demonym's is its country."""
    report = Telling(text, toponyms, gazetteer)
    vote(report, context)
    return [
        (t.candidates[0] if t.candidates else None) if t.kind == "demonym" else row
        for t, row in zip(toponyms, choose_rows(report), strict=True)
    ]


def choose_rows(report: Telling) -> list[Row | None]:
    """The row of each toponym, None for an unknown one: by score, then with the towns so found as anchors.

    A name has one sense in a report unless the words beside a mention say otherwise.
    """
    report.settings = [setting_of(report.text, t.start, t.end) for t in report.toponyms]
    scores = [_scores(report, index) for index in range(len(report.toponyms))]
    anchors = [report.gazetteer.row(max(s, key=lambda i: (s[i], -i))) for s in scores if s]
    towns = {row.id: row for row in anchors if row.level not in ("country", "region")}
    totals: dict[str, Counter[int]] = {}
    for toponym, score in zip(report.toponyms, scores, strict=True):
        if len(score) > 1:
            others = [row for row in towns.values() if row.id not in score]  # not its own namesakes
            for number in score:
                score[number] += NEAR_ANCHOR * _anchored(report.gazetteer.row(number), others)
        totals.setdefault(key_of(toponym.text), Counter()).update(score)
    chosen: list[Row | None] = []
    for index, (toponym, score) in enumerate(zip(report.toponyms, scores, strict=True)):
        if not score:
            chosen.append(None)
            continue
        shared = totals[key_of(toponym.text)]
        pinned = len(score) > 1 and any(
            _comma(report, index, row, report.gazetteer.chain(row)) for row in toponym.candidates
        )
        weight = 0.0 if pinned else ONE_SENSE
        best = max(score, key=lambda i: (score[i] + weight * shared[i], -i))
        chosen.append(report.gazetteer.row(best))
    return chosen


def _scores(report: Telling, index: int) -> dict[int, float]:
    """The scores of a toponym's plausible candidates: little-known places only in countries that the report touches."""
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


def _score(report: Telling, index: int, row: Row) -> float:
    toponym, setting = report.toponyms[index], report.settings[index]
    score = LEVEL_PRIOR.get(row.level, 0.0) + log10(row.population + 1) / 7
    score += OWN_NAME * row.own + CAPITAL * (row.feature == "PPLC")
    score += SUPPLEMENT * row.gid.startswith("dateline:")
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


def _comma(report: Telling, index: int, row: Row, chain: tuple[Row, ...]) -> int:
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
