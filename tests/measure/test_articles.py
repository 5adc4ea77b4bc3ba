"""The scorer of the task `articles` agrees with the independent program."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from dateline.measure import articles

SHARED = Path(__file__).parents[3] / "shared"

GOLD = [
    {
        "id": "a",
        "meta": {"set": "x"},
        "gold": {
            "text": "Four people were killed on Monday, police said.",
            "title": "Four killed",
            "authors": ["A. Writer"],
            "published": "2023-05-01T10:00:00+00:00",
        },
    },
    {"id": "b", "meta": {"set": "y"}, "gold": {"text_parts": ["a first part", "another"], "text_absent": ["Imprint"]}},
    {"id": "c", "meta": {"set": "y"}, "gold": {"text": "One two three.", "published": "2023-05-01", "authors": ["B"]}},
]
PREDICTED = [
    {
        "id": "a",
        "text": "Four people were killed on Monday, he said.",
        "title": "four killed!",
        "authors": ["A Writer", "X"],
        "published": "2023-05-01T12:00:30+02:00",
    },
    {"id": "b", "text": "a first  part Imprint"},
]


def test_figures_of_a_small_case() -> None:
    figures = articles.score(GOLD, PREDICTED)
    assert figures["title"] == {"exact": 1.0, "pages": 1}
    assert figures["authors"]["p"] == 0.5
    assert figures["published"] == {"day": 0.5, "pages": 2, "minute": 1.0}
    assert figures["parts"]["p"] == 0.5
    assert set(figures["sets"]) == {"x", "y"}


@pytest.mark.skipif(
    not (SHARED / "score" / "articles.py").exists(), reason="the measuring data is not beside the project"
)
def test_the_independent_program_gives_the_same_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SHARED / "score"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    spec = importlib.util.spec_from_file_location("independent_articles", SHARED / "score" / "articles.py")
    assert spec is not None and spec.loader is not None
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    rows = [json.loads(line) for line in (SHARED / "data" / "articles" / "dev.jsonl").read_text("utf-8").splitlines()]
    chosen = rows[::60]
    found = [articles.predict(row, SHARED / "data" / "articles") for row in chosen]
    for gold, predicted in ((GOLD, PREDICTED), (chosen, found)):
        theirs = program.score({r["id"]: r for r in gold}, {r["id"]: r for r in predicted})
        assert articles.score(gold, predicted) == theirs
