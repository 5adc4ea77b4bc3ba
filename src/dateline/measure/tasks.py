"""The table of evaluation tasks: which module predicts and scores each. Later tasks plug in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.measure import gold
from dateline.model.errors import DatelineError, UsageError

Json = dict[str, Any]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Task:
    """A task: its module has `predict(row, folder)`, the one that scores `score(golds, predictions)`."""

    name: str
    help: str
    scored_by: str = ""  # the module that scores, where that is another one
    gold_spans: bool = False
    takes_folder: bool = True  # whether the gold's documents may be files beside it

    @property
    def module(self) -> str:
        """The module that predicts."""
        return f"dateline.measure.{self.name}"

    def predict(self, row: Json, folder: Path, gold_spans: bool = False) -> Json:
        """The prediction for a gold row; `folder` is the gold file's, where pages lie."""
        predict = import_module(self.module).predict
        given: Json = {"gold_spans": True} if gold_spans else {}
        found: Json = predict(row, folder, **given) if self.takes_folder else predict(row, **given)
        return found

    def score(self, golds: list[Json], predictions: list[Json]) -> Json:
        """The figures, to four places."""
        scorer = import_module(f"dateline.measure.{self.scored_by or self.name}")
        figures: Json = gold.rounded(scorer.score(golds, predictions))
        return figures


TASKS: tuple[Task, ...] = (
    Task("audit", "whole readings: incidents, statuses, slots, claims, speakers, stances"),
    Task("articles", "text, title, authors and date of web pages"),
    Task("times", "time expressions and their values"),
    Task("attribution", "who is said to have said what", scored_by="attribution_score", takes_folder=False),
    Task("toponyms", "place names and the points they mean", gold_spans=True, takes_folder=False),
    Task("places", "the city and state of an incident, from its reports"),
)


def available() -> list[Task]:
    """The tasks whose module is in this version."""
    return [t for t in TASKS if find_spec(t.module)]


def task(name: str) -> Task:
    """The task of that name. Raises UsageError with the names there are."""
    for item in available():
        if item.name == name:
            return item
    raise UsageError(f"there is no task {name!r}; there are {', '.join(t.name for t in available())}")


def evaluate(
    item: Task, rows: list[Json], folder: Path, progress: Progress, gold_spans: bool = False
) -> tuple[Json, list[Json]]:
    """The figures of the task and the predictions. A document that cannot be read counts as not answered."""
    predictions: list[Json] = []
    failed: list[Json] = []
    for number, row in enumerate(rows, 1):
        try:
            predictions.append(item.predict(row, folder, gold_spans))
        except DatelineError as error:
            failed.append({"id": gold.key_of(row), "code": error.code, "message": error.message})
        progress(number, len(rows))
    figures = item.score(rows, predictions)
    told: Json = {"documents": len(rows), "documents_predicted": len(predictions), "unknown_ids": 0}
    figures = told | figures
    if failed:
        figures["failed"] = failed
    return figures, predictions
