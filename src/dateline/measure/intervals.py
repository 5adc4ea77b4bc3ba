"""95 % intervals of figures: documents drawn with replacement, and the figures made again of each draw."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from dateline.measure.gold import key_of

Json = dict[str, Any]
Scorer = Callable[[list[Json], list[Json]], Json]

_SEED = 20201118  # that of the independent scorers, so that the intervals are the same


def intervals(
    score: Scorer, golds: list[Json], predictions: list[Json], figures: Sequence[str], draws: int
) -> dict[str, list[float]]:
    """Lower and upper end for each figure, named by its dotted path; figures that no draw has are left out."""
    draw = random.Random(_SEED)
    rows, told = ({str(key_of(row)): row for row in given} for given in (golds, predictions))
    keys = sorted(rows)
    found: dict[str, list[float]] = {path: [] for path in figures}
    for _ in range(draws):
        sample = [draw.choice(keys) for _ in keys]
        drawn = score(
            [_named(rows[key], f"{key}#{n}") for n, key in enumerate(sample)],
            [_named(told[key], f"{key}#{n}") for n, key in enumerate(sample) if key in told],
        )
        for path, values in found.items():
            value = figure(drawn, path)
            if isinstance(value, (int, float)):
                values.append(float(value))
    return {path: _middle(sorted(values)) for path, values in found.items() if values}


def _named(row: Json, key: str) -> Json:
    """The row under another id: a document may be drawn more than once."""
    return row | {name: key for name in ("id", "incident_id") if name in row}


def _middle(values: list[float]) -> list[float]:
    last = len(values) - 1
    return [values[round(0.025 * last)], values[round(0.975 * last)]]


def figure(figures: Json, path: str) -> Any:
    """A figure by its dotted path; None where there is none."""
    value: Any = figures
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value
