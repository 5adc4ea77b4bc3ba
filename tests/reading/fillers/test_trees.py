"""Sums of trees from plain arrays."""

from __future__ import annotations

import numpy as np

from dateline.reading.fillers.trees import Trees


def made() -> Trees:
    """One tree: column 0 up to 1 gives -2; above it, column 1 up to 5 gives 0, above 3. And one that is a leaf."""
    return Trees(
        feature=np.array([0, 0, 1, 0, 0, 0], dtype=np.int32),
        bound=np.array([1, 0, 5, 0, 0, 0], dtype=np.float32),
        left=np.array([1, 1, 3, 3, 4, 5], dtype=np.int32),
        right=np.array([2, 1, 4, 3, 4, 5], dtype=np.int32),
        value=np.array([0, -2, 0, 0, 3, 1], dtype=np.float32),
        roots=np.array([0, 5], dtype=np.int32),
        depth=2,
    )


def test_each_row_goes_to_its_leaves() -> None:
    rows = np.array([[1, 9], [2, 5], [2, 6]], dtype=np.float32)
    assert np.allclose(made().probabilities(rows), 1 / (1 + np.exp(-np.array([-1.0, 1.0, 4.0]))))


def test_no_rows_no_answers() -> None:
    assert made().probabilities(np.zeros((0, 2), dtype=np.float32)).shape == (0,)
