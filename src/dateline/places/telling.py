"""What a report as a whole says about where it plays: the countries it names, and what is known beside its text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.places.gazetteer import Gazetteer
from dateline.places.matching import Toponym
from dateline.places.names import key_of
from dateline.places.setting import Setting

OBSCURE = 300_000  # people up to which a place says nothing of the report's country by itself


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
    context: PlaceContext = field(default_factory=PlaceContext)
    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    touched: dict[str, set[str]] = field(default_factory=dict)  # countries of what is well known, and its names
    settings: list[Setting] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)  # of each toponym's chosen row, or of none

    def share(self, country: str) -> float:
        """The share of the votes that a country has, 0 to 1."""
        total = sum(self.votes.values())
        return self.votes.get(country, 0.0) / total if total else 0.0


def vote(report: Telling, context: PlaceContext) -> None:
    """Countries by how often they, their people or their large towns are named; the outlet's own counts little."""
    report.context = context
    for country in context.countries:
        report.votes[country] += 1
        report.touched.setdefault(country, set()).add("")
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
        elif first.level == "admin1" or first.feature == "PPLC" or first.population > OBSCURE or first.written:
            alone = len({row.country for row in toponym.candidates}) == 1
            weight = 2.0 if alone or dateline else 0.4
        else:
            report.votes[first.country] += 0.25 if len(toponym.candidates) == 1 else 0
            weight = 0.0
        if weight:
            report.votes[first.country] += weight + 2 * dateline
            report.touched.setdefault(first.country, set()).add(key_of(toponym.text))
    report.votes.pop("", None)
    report.touched.pop("", None)
