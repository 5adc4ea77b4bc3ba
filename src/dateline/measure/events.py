"""Task `events`: triggers with their event types, and their arguments.

A scorer of spans reads one list. So a prediction holds the triggers as `spans`, or the arguments where only these are
asked for, and beside the triggers the arguments under their own key.
"""

from __future__ import annotations

from typing import Any

from dateline.measure import spans_score
from dateline.measure.encoded import event_spans

Json = dict[str, Any]

TRIGGERS, ARGUMENTS = "triggers", "arguments"


def predict(row: Json, field: str | None = None) -> Json:
    """Triggers and arguments of the row's text, or the `field` only; of the row nothing else is read."""
    triggers, arguments = event_spans(str(row["text"]))
    if field:
        return {"id": str(row["id"]), "spans": arguments if field == ARGUMENTS else triggers}
    return {"id": str(row["id"]), "spans": triggers, "arguments": arguments}


def score(golds: list[Json], predictions: list[Json], field: str | None = None) -> Json:
    """Figures of the triggers, with those of the arguments under `arguments`; or the figures of the `field` only."""
    if field:
        return spans_score.score(golds, predictions, field)
    arguments = [{"id": p["id"], "spans": p.get(ARGUMENTS)} for p in predictions]
    figures = spans_score.score(golds, predictions, TRIGGERS)
    return figures | {ARGUMENTS: spans_score.score(golds, arguments, ARGUMENTS)}
