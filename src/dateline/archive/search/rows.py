"""What incidents can be found by and counted by: the fields of the table `facet`, and how their values are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dateline.archive.search.analyser import fold

# Fields of the table `facet`. `type` is the event type, `mode` its mode, `event` and `sub_event` those of ACLED,
# `country` the country's code; `admin` every name the place lies within, outward, the country's name too.
FIELDS: Final = (
    "outlet", "actor", "weapon", "type", "mode", "event", "sub_event", "country", "admin", "place", "speaker",
)  # fmt: skip
# Columns of `incident` that can be counted by too.
COLUMN_FIELDS: Final = ("state", "kind")
MOST_VALUES = 200  # of one field of one incident
VALUE_LETTERS = 200


def facet_rows(incident_n: int, values: Mapping[str, Iterable[str]]) -> list[dict[str, object]]:
    """Rows of the table `facet` for an incident: each value once, as shown and as compared, in a fixed order.

    Raises ValueError for a field that is not one of FIELDS. Values are cut at 200 characters, a field at 200 values;
    empty ones and characters that no store takes are left out.
    """
    rows: list[dict[str, object]] = []
    for field in sorted(values):
        if field not in FIELDS:
            raise ValueError(f"{field}: no facet; there are {', '.join(FIELDS)}")
        shown = sorted({clean(value) for value in values[field]} - {""})
        rows.extend(
            {"incident_n": incident_n, "field": field, "value": value, "folded": fold(value)}
            for value in shown[:MOST_VALUES]
        )
    return rows


def clean(value: str) -> str:
    """A value without what PostgreSQL or UTF-8 cannot hold, blanks made one, at most 200 characters."""
    kept = value.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
    return " ".join(kept.split())[:VALUE_LETTERS].strip()
