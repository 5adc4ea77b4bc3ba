"""Learning weights by gradient descent with numpy: a choice among options, and a yes or no."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Features = dict[str, float]
STEPS, RATE = 500, 0.05


@dataclass(frozen=True)
class Choice:
    """The options of one choice, which of them are right (at least one), and how much the choice counts."""

    options: Sequence[Features]
    right: Sequence[bool]
    weight: float = 1.0


def learn_choices(
    choices: Sequence[Choice], priors: Mapping[str, float], held: Mapping[str, float], strength: float
) -> Features:
    """The weights under which the right options are likeliest, drawn towards `priors` (0 elsewhere) by `strength`.

    Those in `held` stay as they are.
    """
    names = sorted({name for choice in choices for option in choice.options for name in option})
    table = _matrix([option for choice in choices for option in choice.options], names)
    sizes = np.array([len(choice.options) for choice in choices])
    group = np.repeat(np.arange(len(choices)), sizes)
    begin = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    right = np.array([r for choice in choices for r in choice.right], float)
    weight = np.array([choice.weight for choice in choices])[group]

    def pull(weights: Floats) -> Floats:
        scores = table @ weights
        scores -= np.maximum.reduceat(scores, begin)[group]
        parts = np.exp(scores)
        chance = parts / np.add.reduceat(parts, begin)[group]
        wanted = parts * right
        wanted /= (np.add.reduceat(wanted, begin) + 1e-12)[group]
        return np.asarray(table.T @ ((chance - wanted) * weight)) * free

    start = np.array([held.get(name, priors.get(name, 0.0)) for name in names])
    free = np.array([name not in held for name in names], float)
    return dict(zip(names, _descend(pull, start, strength), strict=True))


def learn_yes(rows: Sequence[Features], yes: Sequence[bool], weight: Sequence[float], strength: float) -> Features:
    """The weights of a logistic regression (a feature `bias` is the caller's), drawn towards 0 by `strength`."""
    names = sorted({name for row in rows for name in row})
    table, wanted, counts = _matrix(rows, names), np.array(yes, float), np.array(weight)

    def pull(weights: Floats) -> Floats:
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        return np.asarray(table.T @ ((chance - wanted) * counts))

    return dict(zip(names, _descend(pull, np.zeros(len(names)), strength), strict=True))


def _matrix(rows: Sequence[Features], names: Sequence[str]) -> Floats:
    place = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            table[number, place[name]] = value
    return table


def _descend(pull: Callable[[Floats], Floats], start: Floats, strength: float) -> Floats:
    """Adam over all the data at once, from `start`; no chance in it, so the same data give the same weights."""
    weights, mean, spread, rate = start.copy(), np.zeros_like(start), np.zeros_like(start), RATE
    for step in range(1, STEPS + 1):
        slope = pull(weights) + strength * (weights - start)
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope * slope
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
        rate *= 0.98 if step > 0.7 * STEPS else 1.0
    return weights
