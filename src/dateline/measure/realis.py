"""Task `realis`: which told events happened (Actual), are told of in general (Generic), or may happen (Other)."""

from __future__ import annotations

from typing import Any

from dateline.measure import spans_score
from dateline.measure.encoded import realis_spans

Json = dict[str, Any]


def predict(row: Json, gold_spans: bool = False) -> Json:
    """The triggers of the row's text with their realis, as spans.

    Of the row is read the text, and with `gold_spans` where the gold's triggers lie; then the spans are just those.
    """
    triggers = None
    if gold_spans:
        triggers = sorted({(e["trigger"]["start"], e["trigger"]["end"]) for e in row["gold"]["events"]})
    return {"id": str(row["id"]), "spans": realis_spans(str(row["text"]), triggers)}


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Figures of the spans against the gold's triggers with their realis."""
    return spans_score.score(golds, predictions, "realis")
