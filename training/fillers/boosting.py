"""Boosted trees: grown by LightGBM, written as plain arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

SEED = 20201118


def grown(table: np.ndarray, truth: np.ndarray, *, rounds: int = 220, leaves: int = 15, rate: float = 0.05, least: int = 20) -> Any:
    """A boosted model of yes and no."""
    import lightgbm

    told = {
        "objective": "binary", "num_leaves": leaves, "learning_rate": rate, "min_data_in_leaf": least, "seed": SEED,
        "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0, "verbose": -1,
        "num_threads": 1, "deterministic": True, "max_depth": 8,
    }  # fmt: skip
    return lightgbm.train(told, lightgbm.Dataset(table, truth), rounds)


def arrays_of(model: Any, name: str) -> dict[str, np.ndarray]:
    """The arrays that `dateline.reading.fillers.trees` reads."""
    rows: list[list[float]] = []
    roots, depth = [], 0
    for tree in model.dump_model()["tree_info"]:
        roots.append(len(rows))
        depth = max(depth, _laid(tree["tree_structure"], rows))
    table = np.array(rows, dtype=np.float64)
    return {
        f"{name}.feature": table[:, 0].astype(np.int16), f"{name}.bound": table[:, 1].astype(np.float32),
        f"{name}.left": table[:, 2].astype(np.int32), f"{name}.right": table[:, 3].astype(np.int32),
        f"{name}.value": table[:, 4].astype(np.float32), f"{name}.roots": np.array(roots, dtype=np.int32),
        f"{name}.depth": np.array(depth),
    }  # fmt: skip


def _laid(node: dict[str, Any], rows: list[list[float]]) -> int:
    """Lays a tree into rows; gives its depth."""
    here = len(rows)
    if "leaf_value" in node and "split_feature" not in node:
        rows.append([0, 0, here, here, node["leaf_value"]])
        return 0
    # Bounds are stored in single precision as the table is: rounded down, so that equal numbers still go left.
    bound = np.float32(node["threshold"])
    rows.append([node["split_feature"], float(bound), 0, 0, 0])
    rows[here][2] = len(rows)
    left = _laid(node["left_child"], rows)
    rows[here][3] = len(rows)
    return 1 + max(left, _laid(node["right_child"], rows))
