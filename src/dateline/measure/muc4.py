"""Task `muc4`: entities by role, templates of five roles, and whole templates of Latin American security reports."""

from __future__ import annotations

from typing import Any

from dateline.measure.encoded import muc4_prediction
from dateline.measure.muc4_keys import gold_templates
from dateline.reading.templates import full_template

Json = dict[str, Any]


def predict(row: Json, gold_spans: bool = False) -> Json:
    """Entities and templates of the row's text; of the row nothing else is read.

    With `gold_spans` the organisations of the key are given, and how surely each is said to have done it is told.
    """
    if gold_spans:
        return {"id": str(row["id"]), "confidences": _confidences(row)}
    return {"id": str(row["id"])} | muc4_prediction(str(row["text"]))


def _confidences(row: Json) -> list[Json]:
    """The confidence of each organisation of the key that stands in the text, template by template in its order."""
    text, out = str(row["text"]), []
    for number, gold in enumerate(gold_templates(row, text)):
        told = {
            tuple(o["strings"]): o["confidence"] for o in full_template(text, None, gold.draft)["perp_organisations"]
        }
        for item in gold.items:
            if item.kind == "perp_organisations" and item.groups:
                strings = list(dict.fromkeys(" ".join(m.text.upper().split()) for m in item.groups[0]))
                confidence = told.get(tuple(strings), [])
                out.append({"template": number, "organisation": item.key["strings"], "confidence": confidence})
    return out
