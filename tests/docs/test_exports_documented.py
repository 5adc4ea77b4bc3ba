"""Every column and key of every export format is explained in docs/exports.md."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from dateline.exchange import Column, acled, claim_rows, ged, incident_rows
from dateline.service.export import FORMATS

TEXT = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """The text below a heading, up to the next of its level."""
    return re.split(r"(?m)^## ", TEXT.split(f"\n## {title}\n")[1])[0]


@pytest.mark.parametrize(
    ("title", "columns"),
    [
        ("Incidents", incident_rows.COLUMNS), ("Claims", claim_rows.COLUMNS), ("ACLED-shaped", acled.COLUMNS),
        ("GED-shaped", ged.COLUMNS),
    ],
)  # fmt: skip
def test_every_column_is_explained_in_a_row_of_its_section(title: str, columns: Sequence[Column]) -> None:
    rows = [line.split("|")[1] for line in section(title).splitlines() if line.startswith("| `")]
    told = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert told == [column.name for column in columns]


def test_every_format_is_described() -> None:
    for name in FORMATS:
        assert f"`{name}`" in TEXT
