"""Task `types`: what kind of event a text tells, as one label (CASE 2021) or as the kinds of attack (SATP)."""

from __future__ import annotations

from typing import Any

from dateline.measure import labels_score
from dateline.model.errors import BrokenInput
from dateline.reading.attack_kinds import satp_labels
from dateline.reading.typing_labels import case_label

Json = dict[str, Any]


def predict(row: Json) -> Json:
    """The label or labels of the row's text; of the gold is read only whether it has one or several.

    Raises BrokenInput where the gold has neither.
    """
    text, gold = str(row["text"]), row["gold"]
    if "label" in gold:
        return {"id": str(row["id"]), "label": case_label(text)}
    if "labels" in gold:
        return {"id": str(row["id"]), "labels": satp_labels(text)}
    raise BrokenInput(f"{row['id']}: the gold has no label and no labels; the task types needs one of them")


def score(golds: list[Json], predictions: list[Json]) -> Json:
    """Figures of the labels."""
    return labels_score.score(golds, predictions)
