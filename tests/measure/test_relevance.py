"""The tasks `types` and `relevance`: predictions in the scorers' shapes, figures of each set."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.cli.run import run
from dateline.measure import gold, relevance, types
from dateline.model.errors import BrokenInput

Json = dict[str, Any]
ATTACK = "A bomb killed two people in Basra on Monday, police said."
CALM = "The bakery won a prize for its bread on Monday, the town said."


def test_a_report_is_relevant_where_its_reading_has_a_new_incident(independent: Callable[..., Json]) -> None:
    golds: list[Json] = [
        {"id": "a", "text": ATTACK, "gold": {"templates": [{"type": []}], "entities": {}, "templates_gtt": []}},
        {"id": "b", "text": CALM, "gold": {"templates": [], "entities": {}, "templates_gtt": []}},
    ]
    told = [relevance.predict(row) for row in golds]
    figures = relevance.score(golds, told)
    assert [bool(p["templates"]) for p in told] == [True, False] and figures["relevance"]["f1"] == 1.0
    assert figures["relevance"] == independent("muc4", golds, told)["relevance"]


def test_labels_of_a_report_and_of_its_sentences_are_scored(independent: Callable[..., Json]) -> None:
    text = "The market was calm. Police arrested nine men."
    spans = [{"start": 0, "end": 20, "labels": []}, {"start": 21, "end": 46, "labels": ["ANY_ACTION", "FORCE"]}]
    golds = [{"id": "a", "text": text, "gold": {"doc": ["ANY_ACTION", "FORCE"], "sentences": spans}}]
    told = [relevance.predict(row) for row in golds]
    figures = gold.rounded(relevance.score(golds, told))
    of_documents = independent("labels", golds, told)
    of_sentences = independent("labels", golds, told, "--sentences")
    assert figures["sentences"] == {key: of_sentences[key] for key in figures.pop("sentences")}
    assert figures == {key: of_documents[key] for key in figures} and figures["any"]["f1"] == 1.0


def test_new_incidents_in_reports_of_another_kind_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"id": n, "text": text, "gold": {"events": []}} for n, text in (("a", ATTACK), ("b", CALM))]
    gold.write(tmp_path / "g.jsonl", rows)
    assert run(["evaluate", "relevance", str(tmp_path / "g.jsonl"), "--bootstrap", "3"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["documents_with_incident"] == 1 and figures["new_incidents_per_100"] == 50.0
    assert set(figures["interval_95"]) == {"new_incidents_per_100"}


def test_gold_of_no_known_shape_is_refused() -> None:
    row = {"id": "a", "text": CALM, "gold": {}}
    for task in (relevance, types):
        with pytest.raises(BrokenInput, match="the gold has no"):
            task.predict(row)


def test_types_answers_with_one_label_or_with_several_as_the_gold_does() -> None:
    one = types.predict({"id": "a", "text": ATTACK, "gold": {"label": "X"}})
    several = types.predict({"id": "a", "text": ATTACK, "gold": {"labels": []}})
    assert isinstance(one["label"], str) and isinstance(several["labels"], list)
    figures = types.score([{"id": "a", "gold": {"label": one["label"]}}], [one])
    assert figures["weighted_f1"] == figures["macro_f1"] == 1.0
