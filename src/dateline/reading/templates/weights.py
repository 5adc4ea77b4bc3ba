"""The attribute models: for each attribute the weights of its features for each of its values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Model:
    """A softmax over the values of one attribute; an empty value leaves it unfilled."""

    values: tuple[str, ...]
    rows: dict[str, int]
    weights: Floats

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each value. Features that the model does not know count nothing."""
        known = [row for name in features if (row := self.rows.get(name)) is not None]
        scores = self.weights[known].sum(axis=0)
        parts = np.exp(scores - scores.max())
        return dict(zip(self.values, (parts / parts.sum()).tolist(), strict=True))


@cache
def models() -> dict[str, Model]:
    """Every attribute's model, from the package's data file (made by `training/templates/train_attributes.py`)."""
    with (resources.files("dateline.reading") / "data" / "template_attributes.npz").open("rb") as file:
        data = np.load(file, allow_pickle=False)
        return {name: _model(data, name) for name in data["attributes"].tolist()}


def _model(data: np.lib.npyio.NpzFile, name: str) -> Model:
    features = bytes(data[f"{name}.features"]).decode().split("\n")
    weights = data[f"{name}.weights"].astype(np.float32) * data[f"{name}.scale"].astype(np.float32)
    values = tuple(data[f"{name}.values"].tolist())
    return Model(values, {feature: row for row, feature in enumerate(features)}, weights)
