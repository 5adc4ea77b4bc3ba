"""The layers in which a pipeline spends most of its time, answering what spaCy's own answer, bit for bit, sooner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

Answer = Callable[[Any], Any]
MOST = 20_000  # tokens whose vectors are kept
_EMBEDDING = ("extract_features", "list2ragged", "with_array", "with_array", "ragged2list")


def quicken(nlp: Any) -> None:
    """Lets the layers of a pipeline's models answer through the functions below. It can then no longer be trained."""
    for layer in (layer for _, part in nlp.pipeline for layer in _layers(part) if layer.ops.name == "numpy"):
        answer = _answer(layer)
        if answer is not None:
            layer._func = partial(_forward, answer)


def _forward(answer: Answer, _layer: Any, given: Any, **_: bool) -> tuple[Any, None]:
    """What a layer gives: its answer, and nothing to train with."""
    return answer(given), None


def _answer(layer: Any) -> Answer | None:
    if layer.name == "maxout":
        return _maxout(layer)
    if layer.name == "layernorm":
        return _layernorm(layer)
    named = tuple(part.name.partition("(")[0] for part in layer.layers)
    return _embedding(layer) if named == _EMBEDDING else None


def _layers(part: Any) -> list[Any]:
    model = getattr(part, "model", None)
    return [] if model is None else list(model.walk())


def _maxout(layer: Any) -> Answer:
    """The largest of each unit's pieces. The pieces lie side by side, so that whole rows are compared at once."""
    units, pieces = layer.get_dim("nO"), layer.get_dim("nP")
    weights = np.ascontiguousarray(layer.get_param("W").transpose(1, 0, 2)).reshape(units * pieces, -1)
    bias = np.ascontiguousarray(layer.get_param("b").T).reshape(-1)
    multiply = layer.ops.gemm

    def answer(given: Any) -> Any:
        told = multiply(given, weights, trans2=True)
        told += bias
        best = told[:, :units]
        for first in range(units, units * pieces, units):
            best = np.maximum(best, told[:, first : first + units])
        return best

    return answer


def _layernorm(layer: Any) -> Answer:
    """Rows less their mean, over their deviation; what both are made of is computed once."""
    gain, bias = layer.get_param("G"), layer.get_param("b")

    def answer(given: Any) -> Any:
        width = given.shape[1]
        apart = given - np.add.reduce(given, axis=1, keepdims=True) / width
        spread = np.add.reduce(apart * apart, axis=1, keepdims=True) / width + 1e-08
        apart *= spread ** (-1.0 / 2.0)
        apart *= gain
        apart += bias
        return apart

    return answer


def _embedding(layer: Any) -> Answer:
    """The vectors of tokens by their form alone. What was computed for a form is kept: most words come again."""
    extract, _, hashed, mixed, _ = layer.layers
    places: dict[bytes, int] = {}
    kept = np.empty((MOST, mixed.get_dim("nO")), dtype=np.float32)

    def vectors(forms: Any) -> Any:
        keys = forms.view(f"V{forms.itemsize * forms.shape[1]}").ravel().tolist()
        fresh = {key: number for number, key in enumerate(keys) if key not in places}
        if len(places) + len(fresh) > MOST:
            places.clear()
            fresh = {key: number for number, key in enumerate(keys)}
        if len(fresh) > MOST:
            return mixed.predict(hashed.predict(forms))
        if fresh:
            first = len(places)
            kept[first : first + len(fresh)] = mixed.predict(hashed.predict(forms[list(fresh.values())]))
            places.update(zip(fresh, range(first, first + len(fresh)), strict=True))
        return kept[[places[key] for key in keys]]

    def answer(docs: Any) -> Any:
        forms = extract.predict(docs)
        told = vectors(np.concatenate(forms))
        return np.split(told, np.cumsum([len(form) for form in forms[:-1]]))

    return answer
