"""Task `muc4`: entities by role, templates of five roles, and whole templates of Latin American security reports."""

from __future__ import annotations

from typing import Any

from dateline.measure.encoded import muc4_prediction

Json = dict[str, Any]


def predict(row: Json) -> Json:
    """Entities and templates of the row's text; of the row nothing else is read."""
    return {"id": str(row["id"])} | muc4_prediction(str(row["text"]))
