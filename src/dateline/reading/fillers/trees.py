"""Sums of decision trees, as plain arrays: what a boosted model needs to answer, and nothing that could run code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.language.tagger import Floats


@dataclass(frozen=True, slots=True)
class Trees:
    """Nodes of all trees in one row of arrays: at node n go to `left[n]` where feature[n] <= bound[n], else `right[n]`.

    A leaf points at itself and holds its `value`. `roots` are the first nodes; `depth` steps reach every leaf.
    """

    feature: NDArray[np.int32]
    bound: Floats
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: Floats
    roots: NDArray[np.int32]
    depth: int

    def probabilities(self, table: Floats) -> Floats:
        """The probability of each row of numbers, between 0 and 1."""
        if not len(table):
            return np.zeros(0, dtype=np.float32)
        cells = np.ascontiguousarray(table).ravel()
        first = np.arange(0, table.size, table.shape[1])[:, None]  # the first cell of each row
        ways = np.stack([self.right, self.left], axis=1).ravel()
        at = np.broadcast_to(self.roots, (len(table), len(self.roots)))
        for _ in range(self.depth):
            low = cells.take(first + self.feature.take(at)) <= self.bound.take(at)
            at = ways.take(2 * at + low)
        told: Floats = 1 / (1 + np.exp(-self.value.take(at).sum(axis=1)))
        return told


def trees_of(arrays: Mapping[str, np.ndarray], name: str) -> Trees:
    """The trees stored under a name."""
    return Trees(
        arrays[f"{name}.feature"].astype(np.int32), arrays[f"{name}.bound"], arrays[f"{name}.left"].astype(np.int32),
        arrays[f"{name}.right"].astype(np.int32), arrays[f"{name}.value"], arrays[f"{name}.roots"].astype(np.int32),
        int(arrays[f"{name}.depth"]),
    )  # fmt: skip
