"""Best one-to-one matchings: which prediction is put to which gold item."""

from __future__ import annotations

import math
from collections.abc import Sequence

Pairs = list[tuple[int, int]]
Table = Sequence[Sequence[float]]


def best_pairs(weights: Table) -> Pairs:
    """Pairs (row, column) of the matching with the greatest total weight; pairs of weight 0 are left out."""
    rows, columns = len(weights), max((len(w) for w in weights), default=0)
    size = max(rows, columns)
    if not rows or not columns:
        return []
    top = max(max(w) for w in weights)
    cost = [[top - (weights[r][c] if r < rows and c < columns else 0) for c in range(size)] for r in range(size)]
    row_of = _hungarian(cost)
    return [(r, c) for c, r in enumerate(row_of) if r < rows and c < columns and weights[r][c] > 0]


def best_pairs_of_sides(weights: Table) -> Pairs:
    """As `best_pairs`, but of equally good matchings the one that the scorers with two unequal sides take.

    The shorter side is given its partners one after the other. Which of several best matchings is taken changes
    figures that are counted of the pairs (per slot, say), so that it must be the same one everywhere.
    """
    if not weights or not weights[0]:
        return []
    turned = len(weights) > len(weights[0])
    table = list(zip(*weights, strict=True)) if turned else weights
    row_of = _hungarian([[-weight for weight in row] for row in table])
    pairs = [(r, c) for c, r in enumerate(row_of) if r >= 0 and table[r][c] > 0]
    return sorted((c, r) if turned else (r, c) for r, c in pairs)


def _hungarian(cost: Table) -> list[int]:
    """The row given to each column at least total cost (Kuhn and Munkres); -1 where a column gets none.

    The matrix has at least as many columns as rows, and every row gets a column.
    """
    rows, columns = len(cost), len(cost[0])
    u, v, match, way = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        match[0], column = row, 0
        least, used = [math.inf] * (columns + 1), [False] * (columns + 1)
        while True:
            used[column] = True
            current, delta, following = match[column], math.inf, 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                reduced = cost[current - 1][j - 1] - u[current] - v[j]
                if reduced < least[j]:
                    least[j], way[j] = reduced, column
                if least[j] < delta:
                    delta, following = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            column = following
            if match[column] == 0:
                break
        while column:
            match[column] = match[way[column]]
            column = way[column]
    return [match[j] - 1 for j in range(1, columns + 1)]
