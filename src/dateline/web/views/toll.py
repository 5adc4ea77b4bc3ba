"""The toll over time: the figures of the record in order, and where they stand in a small drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dateline.exchange.words import slot_words
from dateline.model.record import Toll
from dateline.model.vocabulary import SLOTS
from dateline.web.views.hits import published
from dateline.web.views.words import figure

WIDTH, HEIGHT = 320.0, 90.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 8.0, 8.0, 10.0, 10.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as told: `x`, `low_y`, `high_y` in the drawing; `open` where it has no upper or lower end."""

    said: str
    who: str
    outlet: str | None
    when: str
    published: str | None
    low: int | None
    high: int | None
    claim: str
    report: str
    live: bool
    x: float
    low_y: float
    high_y: float


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one slot; `most` is the greatest number, which stands at the top of the drawing."""

    slot: str
    label: str
    most: int
    figures: tuple[Figure, ...]

    @property
    def points(self) -> list[dict[str, object]]:
        """What the chart draws: the figures that have a time."""
        return [
            {
                "at": one.published, "low": one.low, "high": one.high,
                "best": one.low if one.high is None else one.high,
                "label": f"{one.said}, {one.who}", "kind": "told" if one.live else "retracted",
            }
            for one in self.figures
            if one.published and len(one.published) >= 10
        ]  # fmt: skip


def series(timeline: Sequence[Toll]) -> tuple[Series, ...]:
    """The figures by slot, those of the dead first, each slot in the order of the reports' time."""
    found = []
    for slot in SLOTS:
        told = [one for one in timeline if one.slot == slot]
        if told:
            found.append(_series(slot, told))
    return tuple(found)


def _series(slot: str, told: Sequence[Toll]) -> Series:
    most = max((n for one in told for n in (one.low, one.high) if n is not None), default=0)
    times = [_seconds(one.published) for one in told]
    known = [at for at in times if at is not None]
    first, last = (min(known), max(known)) if known else (0.0, 0.0)
    figures = []
    for place, (one, at) in enumerate(zip(told, times, strict=True)):
        part = (at - first) / (last - first) if at is not None and last > first else (place + 0.5) / len(told)
        low, high = (one.low if one.low is not None else 0), (one.high if one.high is not None else one.low or 0)
        figures.append(
            Figure(
                figure(one.low, one.high) or "?", one.speaker or one.outlet or "the report’s own voice", one.outlet,
                published(one.published), one.published, one.low, one.high, one.claim, one.report, one.live,
                round(_LEFT + part * (WIDTH - _LEFT - _RIGHT), 1), _y(low, most), _y(high, most),
            )
        )  # fmt: skip
    return Series(slot, slot_words(slot), most, tuple(figures))


def _y(number: int, most: int) -> float:
    part = number / most if most else 0.0
    return round(HEIGHT - _BOTTOM - part * (HEIGHT - _TOP - _BOTTOM), 1)


def _seconds(moment: str | None) -> float | None:
    try:
        at = datetime.fromisoformat((moment or "")[:10])
        whole = datetime.fromisoformat(moment or "") if "T" in (moment or "") else at
    except ValueError:
        return None
    return (whole.replace(tzinfo=None) - datetime(1900, 1, 1)).total_seconds()
