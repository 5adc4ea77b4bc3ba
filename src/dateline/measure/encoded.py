"""Predictions of the trained models for the evaluation tasks that they answer.

The one seam between those tasks and the models: a task's module asks here and knows no model. So far no model is
shipped, and every answer is "nothing found" or a set's commonest label.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]
Span = tuple[int, int]


def muc4_prediction(text: str) -> Json:
    """Of a text, as the MUC-4 scorer reads them: `entities`, `templates_gtt` and `templates`."""
    _unread(text)
    return {"entities": {}, "templates_gtt": [], "templates": []}


def entity_spans(text: str) -> list[Json]:
    """The entities of a text: `start`, `end` and `type` of each."""
    return _unread(text)


def event_spans(text: str) -> tuple[list[Json], list[Json]]:
    """The triggers of a text with their event types, and the arguments with `<event type>/<role>` as type."""
    return _unread(text), []


def fact_spans(text: str) -> list[Json]:
    """The facts of a shooting report: `start`, `end` and the kind of fact as `type`."""
    return _unread(text)


def realis_spans(text: str, triggers: Sequence[Span] | None = None) -> list[Json]:
    """The triggers of a text with Actual, Generic or Other as `type`; on exactly `triggers` where they are given."""
    return [{"start": start, "end": end, "type": "Actual"} for start, end in triggers or _unread(text)]


def case_label(text: str) -> str:
    """The event type of a snippet, one of the labels of CASE 2021."""
    _unread(text)
    return "OTHER"


def satp_labels(text: str) -> list[str]:
    """The kinds of attack of an incident text: armed_assault, bombing, kidnapping, other_attack, or none."""
    _unread(text)
    return []


def _unread(_text: str) -> list[Any]:
    """Nothing: there is no model yet."""
    return []
