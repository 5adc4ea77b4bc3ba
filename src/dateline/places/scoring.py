"""Which row of the gazetteer a name means: its options weighed twice, the likeliest taken, or none."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.places import ranking
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.matching import Toponym
from dateline.places.setting import setting_of
from dateline.places.telling import PlaceContext, Telling, vote

__all__ = ["PlaceContext", "Telling", "choose_rows", "rows_meant", "vote"]

LIKELY = 0.3  # chance from which a row is taken for what a name means; below it there is no match


def rows_meant(text: str, toponyms: Sequence[Toponym], context: PlaceContext, gazetteer: Gazetteer) -> list[Row | None]:
    """The row that each toponym means, None for an unknown one; a demonym's is its country."""
    report = Telling(text, toponyms, gazetteer)
    vote(report, context)
    return [
        (t.candidates[0] if t.candidates else None) if t.kind == "demonym" else row
        for t, row in zip(toponyms, choose_rows(report), strict=True)
    ]


def choose_rows(report: Telling) -> list[Row | None]:
    """The row of each toponym, None for an unknown one and where none is likely; `report.chances` gets the chances."""
    report.chances = []
    chosen: list[Row | None] = []
    for race in weigh(report):
        best = race.best()
        likely = best is not None and best.chance >= LIKELY
        chosen.append(best.row if best is not None and likely else None)
        report.chances.append(best.chance if best is not None and likely else race.none_chance)
    return chosen


def weigh(report: Telling) -> list[ranking.Race]:
    """The options of every toponym with their chances after both looks."""
    first, second = ranking.weights()
    report.settings = [setting_of(report.text, t.start, t.end) for t in report.toponyms]
    races = ranking.races(report)
    settle_all(races, first)
    others = ranking.gather(report, races)
    for race in races:
        ranking.echo(race, others)
    settle_all(races, second)
    return races


def settle_all(races: Sequence[ranking.Race], table: ranking.Features) -> None:
    """Gives all options their chances under the weights of one look."""
    for race in races:
        scores = [ranking.total(option.features, table) for option in race.options]
        ranking.settle(race, scores, ranking.total(race.none, table))
