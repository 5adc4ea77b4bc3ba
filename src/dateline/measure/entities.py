"""Task `entities`: organisations, places, people, weapons and other things named in reports of armed conflict."""

from __future__ import annotations

from typing import Any

from dateline.measure import spans_score
from dateline.measure.encoded import entity_spans

Json = dict[str, Any]


def predict(row: Json) -> Json:
    """The entities of the row's text, as spans; of the row nothing else is read."""
    return {"id": str(row["id"]), "spans": entity_spans(str(row["text"]))}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Figures of the spans against the gold's entities."""
    return spans_score.score(golds, predictions, "entities")
