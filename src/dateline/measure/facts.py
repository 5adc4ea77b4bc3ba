"""Task `facts`: names and ages of victims and shooters, place, time and weapon in reports of shootings."""

from __future__ import annotations

from typing import Any

from dateline.measure import spans_score
from dateline.measure.encoded import fact_spans

Json = dict[str, Any]


def predict(row: Json) -> Json:
    """The facts of the row's text, as spans; of the row nothing else is read."""
    return {"id": str(row["id"]), "spans": fact_spans(str(row["text"]))}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Figures of the spans against the gold's facts."""
    return spans_score.score(golds, predictions, "facts")
