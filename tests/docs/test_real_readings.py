"""Readings of real inputs satisfy the schema, come back whole from JSON, quote the text, and can be shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dateline import service
from dateline.cli.layout import lay
from dateline.cli.render import render
from dateline.measure import gold
from dateline.model.codec import from_json, to_json
from dateline.model.reading import Reading
from dateline.model.schema import reading_schema

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in (".txt", ".html"))
OWN = [row for row in gold.load(ROOT / "tests/gold/own.jsonl") if "text" in row]
VALIDATOR = jsonschema.Draft202012Validator(reading_schema())


def quoted(item: Any) -> Iterator[dict[str, Any]]:
    """Everything in a JSON object that has a quote with offsets."""
    if isinstance(item, dict):
        if item.get("quote") is not None and "start" in item:
            yield item
        for part in item.values():
            yield from quoted(part)
    elif isinstance(item, list):
        for part in item:
            yield from quoted(part)


def check(reading: Reading) -> None:
    data = json.loads(json.dumps(to_json(reading)))
    VALIDATOR.validate(data)
    assert from_json(Reading, data) == reading
    assert reading.report is not None
    for item in quoted(data):
        assert reading.report.text[item["start"] : item["end"]] == item["quote"]
    for claim in (c for m in reading.mentions for c in m.claims if c.slot in ("when", "place")):
        if claim.value_start is not None and claim.value_end is not None:  # the words of a value stand in its quote
            assert claim.start <= claim.value_start and claim.value_end <= claim.end
    for explain in (False, True):
        assert lay(render(reading, explain=explain), 80)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_a_sample_is_read_into_a_valid_reading(path: Path) -> None:
    reading = service.read(path.read_bytes(), name=path.name)
    assert reading.outcome.ok
    check(reading)


@pytest.mark.slow
@pytest.mark.parametrize("row", OWN, ids=lambda r: r["id"])
def test_a_report_of_our_gold_is_read_into_a_valid_reading(row: dict[str, Any]) -> None:
    meta = row.get("meta") or {}
    check(service.read(row["text"], published=meta.get("published"), outlet=meta.get("outlet"), kind="text"))
