"""Weighs the candidates of a report: how surely each fills its role, and how surely the report tells an incident."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np

from dateline.language.published import published
from dateline.language.tagger import Floats
from dateline.model.errors import SettingError
from dateline.reading.fillers.candidates import ROLES
from dateline.reading.fillers.context import Context, Word, context_keys, load_context, plain_words, words_of
from dateline.reading.fillers.incidents import Models, report_keys, report_row
from dateline.reading.fillers.layout import Layout, scenery_of
from dateline.reading.fillers.merging import Filler, fillers
from dateline.reading.fillers.pairs import Scenery
from dateline.reading.fillers.second import second_rows
from dateline.reading.fillers.trees import Trees, trees_of


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decision models, and by role the least probability of a filler."""

    context: Context
    first: Trees
    relevant: Trees
    words: Context
    second: Trees
    incidents: Models
    least: Mapping[str, float]
    gate: float  # least probability that a report tells an incident


@dataclass(frozen=True, slots=True)
class Decided:
    """A report's candidates weighed: `scores` in their order, the fillers made of them, and `relevant`, the probability
    that the report tells an incident at all."""

    layout: Layout
    scenery: Scenery
    scores: Floats
    fillers: tuple[Filler, ...]
    relevant: float


def decide(layout: Layout, models: Decisions) -> Decided:
    """The decisions over a layout."""
    scene = scenery_of(layout)
    said = plain_words(layout.annotated.report.text)
    first = models.first.probabilities(np.concatenate([layout.table, context_column(layout, models, said)], axis=1))
    words = models.words.score(report_keys(said))
    row = [*report_row(scene, layout.candidates, first.tolist()), words]
    relevant = float(models.relevant.probabilities(np.array([row], dtype=np.float32))[0])
    scores = first
    if len(layout.candidates):
        scores = models.second.probabilities(second_rows(layout.candidates, layout.among, first, layout.best, relevant))
    told = fillers(layout.candidates, scores.tolist(), models.least)
    return Decided(layout, scene, scores, tuple(told), relevant)


def context_column(layout: Layout, models: Decisions, said: list[Word]) -> Floats:
    """The log odds of each candidate by the words around it, as a column. `said` are the words of the report."""
    told = [models.context.score(keys) for keys in keys_of(layout, said)]
    return np.array(told, dtype=np.float32).reshape(-1, 1)


def keys_of(layout: Layout, said: list[Word]) -> list[list[str]]:
    """For each candidate the keys of the words around it, where it stands at its surest."""
    sentences = layout.annotated.sentences
    words = words_of([sentences[i] for i in {place[2] for place in layout.best}], said)
    return [
        context_keys(c, (start, end), sentences[at], words[at])
        for c, (start, end, at) in zip(layout.candidates, layout.best, strict=True)
    ]


@cache
def load() -> Decisions:
    """The models of the package. Raises SettingError where their file is not the published one."""
    folder = resources.files("dateline.reading") / "data"
    try:
        known = json.loads((folder / "decisions.json").read_text(encoding="utf-8"))["sha256"]
    except (OSError, ValueError, KeyError) as error:
        raise SettingError(f"{folder}: decisions cannot be read: reinstall dateline, or set models to no") from error
    content = published(folder, "decisions.npz", known)
    with np.load(io.BytesIO(content), allow_pickle=False) as stored:
        return decisions_of(dict(stored))


def decisions_of(arrays: Mapping[str, np.ndarray]) -> Decisions:
    """The models in the arrays that the training programs write."""
    gate, join, share = (float(v) for v in arrays["decisions"])
    return Decisions(
        load_context(arrays, "context"), trees_of(arrays, "first"), trees_of(arrays, "relevant"),
        load_context(arrays, "words"), trees_of(arrays, "second"),
        Models(trees_of(arrays, "pair"), trees_of(arrays, "kind"), join, share),
        dict(zip(ROLES, arrays["least"].tolist(), strict=True)), gate,
    )  # fmt: skip
