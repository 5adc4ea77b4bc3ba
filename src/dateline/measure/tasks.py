"""The table of evaluation tasks: which module predicts and scores each. Later tasks plug in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.measure import gold
from dateline.measure.intervals import intervals
from dateline.model.errors import BrokenInput, DatelineError, UsageError

Json = dict[str, Any]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Choices:
    """How a task is run: on the gold's spans, for one of its fields, with intervals from so many draws."""

    gold_spans: bool = False
    field: str | None = None
    bootstrap: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """A task: its module has `predict(row, folder)`, the one that scores `score(golds, predictions)`."""

    name: str
    help: str
    headline: tuple[str, ...] = ()  # the figures that intervals are made of, by their dotted paths
    scored_by: str = ""  # the module that scores, where that is another one
    gold_spans: bool = False
    fields: tuple[str, ...] = ()  # what can be measured by itself, where there is a choice
    needs: tuple[str, ...] = ("text", "gold")  # what a row of gold must hold
    takes_folder: bool = True  # whether the gold's documents may be files beside it
    gathers: bool = False  # whether the answers are made of all documents together, by `gathered(predictions)`

    @property
    def module(self) -> str:
        """The module that predicts."""
        return f"dateline.measure.{self.name}"

    @property
    def scorer(self) -> str:
        """The module that scores."""
        return f"dateline.measure.{self.scored_by or self.name}"

    def predict(self, row: Json, folder: Path, choices: Choices = Choices()) -> Json:
        """The prediction for a gold row; `folder` is the gold file's, where pages lie."""
        predict = import_module(self.module).predict
        given = self._given(choices) | ({"gold_spans": True} if choices.gold_spans else {})
        found: Json = predict(row, folder, **given) if self.takes_folder else predict(row, **given)
        return found

    def score(self, golds: list[Json], predictions: list[Json], choices: Choices = Choices()) -> Json:
        """The figures, to four places; with `choices.bootstrap` also `interval_95` of the headline figures."""
        scorer = import_module(self.scorer)

        def score(rows: list[Json], told: list[Json]) -> Json:
            figures: Json = scorer.score(rows, told, **self._given(choices))
            return figures

        figures = score(golds, predictions)
        if choices.bootstrap and hasattr(scorer, "intervals"):
            figures["interval_95"] = scorer.intervals(golds, predictions, self.headline, choices.bootstrap)
        elif choices.bootstrap:
            figures["interval_95"] = intervals(score, golds, predictions, self.headline, choices.bootstrap)
        rounded: Json = gold.rounded(figures)
        return rounded

    def gathered(self, predictions: list[Json]) -> list[Json]:
        """The predictions, where the task makes them of all documents together; else as they are."""
        if not self.gathers:
            return predictions
        together: list[Json] = import_module(self.module).gathered(predictions)
        return together

    def _given(self, choices: Choices) -> Json:
        return {"field": choices.field} if choices.field else {}


SPANS = ("exact.f1", "overlap.f1", "untyped.f1", "macro_f1")

TASKS: tuple[Task, ...] = (
    Task(
        "audit",
        "whole readings: incidents, statuses, slots, claims, speakers, stances",
        (
            "new_incidents.f1", "hard_negatives.false_incidents_per_100", "status.accuracy_on_matched",
            "slots.all.f1", "claims.speaker", "claims.stance", "claims.recall",
        ),
        needs=("gold",),  # a row may be of a page, which lies beside the file
    ),
    Task(
        "articles",
        "text, title, authors and date of web pages",
        ("text.f1", "text.exact", "parts.f1", "title.exact", "authors.f1", "published.day"),
        needs=("gold",),
    ),
    Task(
        "times",
        "time expressions and their values",
        ("strict.f1", "relaxed.f1", "value_accuracy", "value.f1", "day_accuracy"),
    ),
    Task(
        "attribution",
        "who is said to have said what",
        ("content_strict.f1", "content.f1", "joint.f1", "source_accuracy", "characters.content.f1"),
        scored_by="attribution_score",
        takes_folder=False,
    ),
    Task(
        "toponyms",
        "place names and the points they mean",
        ("recognition.exact.f1", "recognition.overlap.f1", "resolution.acc161", "end_to_end.f1"),
        gold_spans=True,
        takes_folder=False,
    ),
    Task("places", "the city and state of an incident, from its reports", ("city", "state", "date"), needs=()),
    Task(
        "muc4",
        "entities, templates and relevance of Latin American security reports",
        ("ree.micro.f1", "gtt.micro.f1", "all_slots.all_templates.f1", "relevance.f1"),
        scored_by="muc4_score",
        gold_spans=True,
        takes_folder=False,
    ),
    Task("entities", "things named in reports of armed conflict", SPANS, takes_folder=False),
    Task(
        "events",
        "triggers with their event types, and arguments",
        (*SPANS, *(f"arguments.{path}" for path in SPANS)),
        fields=("triggers", "arguments"),
        takes_folder=False,
    ),
    Task("facts", "people, place, time and weapon of a shooting", SPANS, takes_folder=False),
    Task(
        "realis",
        "events that happened, told in general, or that may happen",
        SPANS,
        gold_spans=True,
        takes_folder=False,
    ),
    Task(
        "types",
        "what kind of event a text tells",
        ("accuracy", "micro_f1", "macro_f1", "weighted_f1", "any.f1"),
        takes_folder=False,
    ),
    Task(
        "relevance",
        "whether a report tells an incident of the kind asked for",
        (
            "relevance.f1", "any.f1", "accuracy", "micro_f1", "macro_f1", "weighted_f1", "sentences.any.f1",
            "new_incidents_per_100",
        ),
        takes_folder=False,
    ),
    Task(
        "casualties",
        "how many were killed and injured, from the claims of reports",
        ("exact.killed", "exact.injured", "exact.both", "within_one.killed", "positive.killed"),
        needs=(),
    ),
    Task(
        "linking",
        "which reports tell one incident",
        ("bcubed.f1", "pairs.f1", "ari", "clusters_exact"),
        needs=("id",),
        takes_folder=False,
        gathers=True,
    ),
)  # fmt: skip


def available() -> list[Task]:
    """The tasks whose module is in this version."""
    return [t for t in TASKS if find_spec(t.module)]


def task(name: str) -> Task:
    """The task of that name. Raises UsageError with the names there are."""
    for item in available():
        if item.name == name:
            return item
    raise UsageError(f"there is no task {name!r}; there are {', '.join(t.name for t in available())}")


def _check(item: Task, rows: list[Json]) -> None:
    """Raises BrokenInput for a row that is no gold of the task."""
    kinds = {"text": str, "gold": dict, "id": str}
    for row in rows:
        for name in item.needs:
            if not isinstance(row.get(name), kinds[name]):
                raise BrokenInput(
                    f"{gold.key_of(row)}: no {name!r} in the row; {item.name} needs {', '.join(item.needs)}"
                )


def evaluate(
    item: Task, rows: list[Json], folder: Path, progress: Progress, choices: Choices = Choices()
) -> tuple[Json, list[Json]]:
    """The figures of the task and the predictions. A document that cannot be read counts as not answered."""
    _check(item, rows)
    predictions: list[Json] = []
    failed: list[Json] = []
    for number, row in enumerate(rows, 1):
        try:
            predictions.append(item.predict(row, folder, choices))
        except DatelineError as error:
            failed.append({"id": gold.key_of(row), "code": error.code, "message": error.message})
        progress(number, len(rows))
    predictions = item.gathered(predictions)
    figures = item.score(rows, predictions, choices)
    told: Json = {"documents": len(rows), "documents_predicted": len(predictions), "unknown_ids": 0}
    figures = told | figures
    if failed:
        figures["failed"] = failed
    return figures, predictions
