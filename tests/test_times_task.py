"""The task `times`: predictions in the scorer's shape, figures as the independent scorer gives them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dateline.measure import times

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


def _row(text: str, *gold: tuple[int, int, str | None]) -> dict[str, Any]:
    timex = [{"start": s, "end": e, "type": "DATE", "value": v} for s, e, v in gold]
    return {"id": text[:12], "text": text, "meta": {"dct": "2020-11-18T02:19"}, "gold": {"timex": timex}}


def test_prose_is_annotated_with_times_and_spans_without_prepositions() -> None:
    predicted = times.predict(_row("It blew up on Tuesday night."))
    assert predicted["timex"] == [{"start": 14, "end": 27, "type": "TIME", "value": "2020-11-17TNI"}]


def test_a_row_that_is_one_expression_is_answered_with_its_day() -> None:
    predicted = times.predict(_row("on Tuesday night"))
    assert predicted["timex"] == [{"start": 0, "end": 16, "type": "TIME", "value": "2020-11-17"}]
    assert times.predict(_row("in recent years"))["timex"][0]["value"] is None


def test_the_figures_of_a_small_set_are_right() -> None:
    rows = [_row("It fell on Monday and in May.", (11, 17, "2020-11-16"), (25, 28, "2019-05"))]
    figures = times.score(rows, [times.predict(row) for row in rows])
    assert figures["strict"]["f1"] == 1.0
    assert figures["value"] == {"p": 0.5, "r": 0.5, "f1": 0.5}
    assert figures["day_accuracy"] == 1.0


def test_each_span_is_matched_once_and_as_many_as_can_be() -> None:
    rows = [_row("x" * 40, (0, 10, "2020"), (8, 20, "2021"))]
    wide = [{"start": 0, "end": 20, "value": "2021"}, {"start": 0, "end": 5, "value": "2020"}]
    figures = times.score(rows, [{"id": rows[0]["id"], "timex": wide}])
    assert figures["relaxed"]["f1"] == 1.0
    assert figures["value_accuracy"] == 1.0


def _random_rows(draw: random.Random) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    values = ["2020-11-17", "2020-11", "2020-W9", "2020-W09", None, "P3D", "2020-11-17TNI"]
    golds, predictions = [], []
    for number in range(40):

        def spans(shift: int) -> list[dict[str, Any]]:
            out, at = [], draw.randrange(9)
            while at < 90:
                length = draw.randrange(2, 14)
                out.append({"start": at, "end": at + length, "type": "DATE", "value": draw.choice(values)})
                at += length + draw.randrange(shift)
            return out

        golds.append({"id": str(number), "gold": {"timex": spans(6)}})
        if number % 7:
            predictions.append({"id": str(number), "timex": spans(9)})
    predictions.append({"id": "unknown", "timex": []})
    return golds, predictions


def _independent(folder: Path, golds: list[dict[str, Any]], predictions: list[dict[str, Any]]) -> dict[str, Any]:
    program = SHARED / "score" / "times.py"
    if not program.is_file():
        pytest.skip("the independent scorer is not beside this repository (../shared/score/times.py)")
    paths = []
    for name, rows in (("gold.jsonl", golds), ("predicted.jsonl", predictions)):
        paths.append(folder / name)
        paths[-1].write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = subprocess.run([sys.executable, program, *paths], capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def test_random_spans_get_the_figures_of_the_independent_scorer(tmp_path: Path) -> None:
    golds, predictions = _random_rows(random.Random(7))
    independent = _independent(tmp_path, golds, predictions)
    ours = times.score(golds, predictions)
    spans = (
        "strict",
        "relaxed",
        "timex_gold",
        "timex_predicted",
        "documents",
        "documents_predicted",
        "unknown_ids",
    )
    assert {key: ours[key] for key in spans} == {key: independent[key] for key in spans}
    assert ours == independent


def test_the_figures_on_the_development_set_are_those_of_the_independent_scorer(tmp_path: Path) -> None:
    gold = SHARED / "data" / "times" / "dev.jsonl"
    if not gold.is_file():
        pytest.skip("the development set is not beside this repository (../shared/data/times)")
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    predictions, figures = times.run(gold)
    assert figures == _independent(tmp_path, rows, predictions)
    assert figures["value"]["f1"] >= 0.92
