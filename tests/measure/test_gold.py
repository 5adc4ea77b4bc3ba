"""Gold files, folds, tasks and the `evaluate` command."""

from __future__ import annotations

import json
import sys
import types
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from dateline.cli.run import run
from dateline.measure import gold, tasks
from dateline.model.errors import BrokenInput, EmptyInput, NotFound, UsageError

Json = dict[str, Any]


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A task that counts letters and cannot read the document named `bad`."""
    module = types.ModuleType("dateline.measure.letters")

    def predict(row: Json, folder: Path) -> Json:
        if row["id"] == "bad":
            raise EmptyInput()
        return {"id": row["id"], "letters": len(row["text"])}

    def score(golds: list[Json], predictions: list[Json]) -> Json:
        return {"letters": sum(p["letters"] for p in predictions) / 3}

    module.predict, module.score = predict, score  # type: ignore[attr-defined]
    module.__spec__ = types.SimpleNamespace()  # type: ignore[assignment]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(tasks, "TASKS", (*tasks.TASKS, tasks.Task("letters", "letters of a text", needs=("text",))))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    gold.write(path, [{"id": name, "text": "x" * 7} for name in ("a", "b", "c", "bad")])
    return path


def test_figures_and_predictions_come_out(
    counting: None, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    assert run(["evaluate", "letters", str(file), "--predictions", str(out)]) == 0
    told, errors = capsys.readouterr()
    figures = json.loads(told)
    assert (figures["letters"], figures["documents"], figures["documents_predicted"]) == (7.0, 4, 3)
    assert figures["failed"][0]["code"] == "empty" and "bad" in errors
    assert gold.load(out) == [{"id": name, "letters": 7} for name in ("a", "b", "c")]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["gold.jsonl", "out.jsonl"]


def test_folds_share_out_all_documents(file: Path) -> None:
    rows = [{"id": str(n)} for n in range(200)]
    parts = [gold.chosen(rows, fold, None) for fold in range(gold.FOLDS)]
    assert sorted(int(r["id"]) for part in parts for r in part) == list(range(200))
    assert min(map(len, parts)) > 20
    assert gold.fold_of("sample") == gold.fold_of("sample")


def test_a_limit_takes_the_first(counting: None, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", "letters", str(file), "--limit", "2"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 2


def test_an_empty_choice_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        gold.chosen([], None, None)


@pytest.mark.parametrize("text", ["{", "[1]", '{"text": "x"}', '{"id": 1}\n{"id": 1}', "\xff"])
def test_a_broken_gold_file_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(BrokenInput, match=r"broken\.jsonl"):
        gold.load(path)


def test_missing_files_are_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        gold.load(tmp_path / "none.jsonl")
    with pytest.raises(NotFound):
        gold.write(tmp_path / "none/out.jsonl", [])


def test_gold_spans_is_refused_where_a_task_has_none(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", "audit", str(file), "--gold-spans"]) == 2
    assert "no --gold-spans" in capsys.readouterr().err


def test_every_task_that_is_there_predicts_and_scores() -> None:
    for item in tasks.available():
        empty = item.score([], [])
        assert isinstance(empty, dict) and callable(import_module(item.module).predict)


def test_rows_that_are_no_gold_of_the_task_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "predictions.jsonl"
    gold.write(path, [{"id": "a", "reading": {}}])
    assert run(["evaluate", "audit", str(path)]) == 3
    assert "a: no 'gold' in the row; audit needs gold" in capsys.readouterr().err
