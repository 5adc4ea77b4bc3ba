"""Fitting the attribute models: which features may be learnt from, and a softmax with scikit-learn."""

from __future__ import annotations

import collections
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from examples import Example
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dateline.language.lexicon import forms_of, load, plural

LEAST = 3  # documents in which a feature must occur
_LOWER = re.compile(r"(?<![\w'’-])[a-z]+(?:['’-][a-z]+)*(?![\w'’-])")
_WORDED = re.compile(r"(?:[nd]?(?:head|in)|[-+][12]|[lros]?~)[=]?(?P<word>[^:=]+)$")


@dataclass(frozen=True)
class Fitted:
    """A fitted model: its values, its features, and a row of weights for each feature."""

    values: list[str]
    features: dict[str, int]
    weights: np.ndarray

    def sharper(self, factor: float) -> Fitted:
        """The same model with probabilities nearer to 0 and 1 (or farther, by a factor below 1)."""
        return Fitted(self.values, self.features, self.weights * factor)


def plain_words(files: Iterable[Path], least: int = 4) -> frozenset[str]:
    """Words that stand in small letters in reports of mixed case: no names of people, places or groups."""
    count: collections.Counter[str] = collections.Counter()
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            count.update(_LOWER.findall(str(json.loads(line).get("text") or "")))
    plain = {word for word, number in count.items() if number >= least} | lexicon_words()
    return frozenset(plain | {plural(word) for word in plain})


def lexicon_words() -> set[str]:
    """The words of all entries that the project's lexicons write in small letters."""
    names = ("triggers", "weapons", "armed_actors", "forces", "roles", "targets", "people", "slots", "loaded")
    entries = [entry for name in names for entry in load(name).entries if entry.phrase.islower()]
    return {word for entry in entries for form in forms_of(entry) for word in form.split()}


def allowed(feature: str, plain: frozenset[str]) -> bool:
    """May a model learn from this feature? Not from words that may be names."""
    match = _WORDED.match(feature)
    if match is None:
        return True
    word = match["word"]
    return word.startswith("#") or not word[0].isalpha() or word in plain


@dataclass(frozen=True)
class Scales:
    """How freely a model may learn from the words of the filler, those beside it, those near, the sentence and the
    template, those near the filler's other places, the nearest word of violence, and who says so; 0 leaves them out."""

    own: float = 1.0
    beside: float = 0.6
    near: float = 0.4
    far: float = 0.25
    elsewhere: float = 0.25
    acts: float = 0.4
    who: float = 2.0  # who says so, of an organisation (`confidence.py`)

    def of(self, feature: str) -> float:
        """The scale of a feature; smaller ones are drawn to 0 more strongly."""
        if feature.startswith("who:"):
            return self.who
        if feature.startswith("act"):
            return self.acts
        if feature.startswith("o~"):
            return self.elsewhere
        if feature.startswith(("s~", "all:", "doc:")):
            return self.far
        if feature.startswith(("l~", "r~", "~")):
            return self.near
        return self.beside if feature[:2] in ("-1", "-2", "+1", "+2") else self.own


def vocabulary(rows: list[Example], plain: frozenset[str], scales: Scales) -> dict[str, int]:
    """The features that enough documents have."""
    count: collections.Counter[str] = collections.Counter()
    by_document: dict[str, set[str]] = collections.defaultdict(set)
    for row in rows:
        by_document[row.document].update(row.features)
    for features in by_document.values():
        count.update(features)
    kept = sorted(f for f, n in count.items() if n >= LEAST and allowed(f, plain) and scales.of(f))
    return {feature: place for place, feature in enumerate(kept)}


def matrix(rows: list[Example], features: dict[str, int]) -> csr_matrix:
    """The examples as rows of ones."""
    places = [[features[f] for f in set(row.features) if f in features] for row in rows]
    ends = np.cumsum([0, *(len(p) for p in places)])
    return csr_matrix((np.ones(ends[-1], np.float32), np.concatenate([np.array(p, int) for p in places]), ends),
                      shape=(len(rows), len(features)))  # fmt: skip


def fit(rows: list[Example], plain: frozenset[str], strength: float, scales: Scales, least: int = 8) -> Fitted:
    """A softmax over the values that occur at least `least` times, drawn towards 0 by 1 / `strength`."""
    count = collections.Counter(row.value for row in rows)
    rows = [row for row in rows if count[row.value] >= least]
    features = vocabulary(rows, plain, scales)
    sizes = np.array([scales.of(feature) for feature in features], np.float32)
    table = matrix(rows, features).multiply(sizes[None, :]).tocsr()
    model = LogisticRegression(C=strength, max_iter=300)
    model.fit(table, [row.value for row in rows], sample_weight=[row.weight / 4 for row in rows])
    weights, values = model.coef_, [str(v) for v in model.classes_]
    if len(values) == 2:
        weights = np.vstack([-weights[0] / 2, weights[0] / 2])
        weights[:, features["bias"]] += np.array([-1, 1]) * model.intercept_[0] / 2
    else:
        weights[:, features["bias"]] += model.intercept_
    return Fitted(values, features, weights.T * sizes[:, None])


def chances(model: Fitted, rows: list[Example]) -> np.ndarray:
    """The probabilities of the values for each example."""
    scores = matrix(rows, model.features) @ model.weights
    parts = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(parts / parts.sum(axis=1, keepdims=True))
