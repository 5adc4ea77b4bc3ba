"""Models of yes and no: boosted trees grown by LightGBM and logistic regressions, written as plain arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from dateline.reading.fillers.context import BITS, hashed

SEED = 20201118
FOLDS = 5


class Grown:
    """Boosted trees grown from several seeds, answering together."""

    def __init__(self, models: Sequence[Any]) -> None:
        self.models = models

    def predict(self, table: np.ndarray) -> np.ndarray:
        """The probability of each row."""
        raw = np.mean([m.predict(table, raw_score=True) for m in self.models], axis=0)
        return np.asarray(1 / (1 + np.exp(-raw)), dtype=np.float32)

    def arrays(self, name: str) -> dict[str, np.ndarray]:
        """The arrays that `dateline.reading.fillers.trees` reads."""
        rows: list[list[float]] = []
        roots, depth = [], 0
        for model in self.models:
            for tree in model.dump_model()["tree_info"]:
                roots.append(len(rows))
                depth = max(depth, _laid(tree["tree_structure"], rows, len(self.models)))
        table = np.array(rows, dtype=np.float64)
        return {
            f"{name}.feature": table[:, 0].astype(np.int16), f"{name}.bound": table[:, 1].astype(np.float32),
            f"{name}.left": table[:, 2].astype(np.int32), f"{name}.right": table[:, 3].astype(np.int32),
            f"{name}.value": table[:, 4].astype(np.float32), f"{name}.roots": np.array(roots, dtype=np.int32),
            f"{name}.depth": np.array(depth),
        }  # fmt: skip


def _laid(node: dict[str, Any], rows: list[list[float]], models: int) -> int:
    """Lays a tree into rows; gives its depth. A leaf's value is its share among the models that answer together."""
    here = len(rows)
    if "split_feature" not in node:
        rows.append([0, 0, here, here, node["leaf_value"] / models])
        return 0
    rows.append([node["split_feature"], float(np.float32(node["threshold"])), 0, 0, 0])
    rows[here][2] = len(rows)
    left = _laid(node["left_child"], rows, models)
    rows[here][3] = len(rows)
    return 1 + max(left, _laid(node["right_child"], rows, models))


def grown(
    table: np.ndarray, truth: np.ndarray, *, rounds: int = 220, leaves: int = 15, rate: float = 0.05, least: int = 20,
    seeds: int = 1,
) -> Grown:  # fmt: skip
    """Boosted trees of yes and no."""
    import lightgbm

    models = []
    for seed in range(seeds):
        told = {
            "objective": "binary", "num_leaves": leaves, "learning_rate": rate, "min_data_in_leaf": least,
            "seed": SEED + seed, "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0,
            "verbose": -1, "num_threads": 1, "deterministic": True, "max_depth": 8,
        }  # fmt: skip
        models.append(lightgbm.train(told, lightgbm.Dataset(table, truth), rounds))
    return Grown(models)


def matrix(keys: Sequence[Sequence[str]]) -> Any:
    """Rows of keys as a sparse matrix of ones."""
    from scipy.sparse import csr_matrix

    columns = [hashed(k) for row in keys for k in row]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in keys])])
    return csr_matrix((np.ones(len(columns), dtype=np.float32), columns, ends), shape=(len(keys), 1 << BITS))


class Linear:
    """A logistic regression over hashed keys."""

    def __init__(self, table: Any, truth: np.ndarray, firm: float = 0.15) -> None:
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(C=firm, max_iter=60, solver="liblinear", random_state=SEED)
        model.fit(table, truth)
        self.weights = model.coef_[0].astype(np.float16)
        self.bias = float(model.intercept_[0])

    def predict(self, table: Any) -> np.ndarray:
        """The log odds of each row."""
        return np.asarray(table @ self.weights.astype(np.float32) + self.bias, dtype=np.float32)

    def arrays(self, name: str) -> dict[str, np.ndarray]:
        """The arrays that `dateline.reading.fillers.context` reads."""
        return {f"{name}.weights": self.weights, f"{name}.bias": np.array(self.bias, dtype=np.float32)}


def honest(
    learn: Callable[[Any, np.ndarray], Any], table: Any, truth: np.ndarray, fold: np.ndarray
) -> tuple[Any, np.ndarray]:
    """The model of all rows with a fold, and for every row the answer of a model that did not see it.

    Rows of fold -1 are the development rows: no model sees them.
    """
    out = np.zeros(len(truth), dtype=np.float32)
    for f in range(FOLDS):
        seen = (fold != f) & (fold >= 0)
        if (fold == f).any():
            out[fold == f] = learn(table[seen], truth[seen]).predict(table[fold == f])
    model = learn(table[fold >= 0], truth[fold >= 0])
    if (fold < 0).any():
        out[fold < 0] = model.predict(table[fold < 0])
    return model, out
