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
    """A task; its module has `predict(row, folder)` and `score(golds, predictions)`, both of JSON objects."""

    name: str
    help: str
    gold_spans: bool = False

    @property
    def module(self) -> str:
        """The module that predicts and scores."""
        return f"dateline.measure.{self.name}"


TASKS: tuple[Task, ...] = (
    Task("audit", "whole readings: incidents, statuses, slots, claims, speakers, stances"),
    Task("articles", "text, title, authors and date of web pages"),
    Task("times", "time expressions and their values"),
    Task("attribution", "who is said to have said what"),
    Task("casualties", "numbers killed and injured"),
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


def evaluate(item: Task, rows: list[Json], folder: Path, progress: Progress) -> tuple[Json, list[Json]]:
    """The figures of the task and the predictions. A document that cannot be read counts as not answered."""
    module = import_module(item.module)
    predictions: list[Json] = []
    failed: list[Json] = []
    for number, row in enumerate(rows, 1):
        try:
            predictions.append(module.predict(row, folder))
        except DatelineError as error:
            failed.append({"id": gold.key_of(row), "code": error.code, "message": error.message})
        progress(number, len(rows))
    figures: Json = gold.rounded(module.score(rows, predictions))
    figures.setdefault("documents", len(rows))
    figures.setdefault("documents_predicted", len(predictions))
    figures.setdefault("unknown_ids", 0)
    if failed:
        figures["failed"] = failed
    return figures, predictions
