"""Intervals of figures: drawn as the independent programs draw, offered by the command."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dateline.cli.run import run
from dateline.measure import audit, gold, tasks
from dateline.measure.intervals import intervals

Json = dict[str, Any]


def test_an_interval_of_like_documents_is_one_point_and_of_unlike_ones_is_wide() -> None:
    def share(rows: list[Json], told: list[Json]) -> Json:
        assert len({r["id"] for r in rows}) == len(rows) == len(told)
        return {"a": {"b": sum(p["right"] for p in told) / len(rows)}, "none": None}

    rows: list[Json] = [{"id": str(n)} for n in range(10)]
    alike = intervals(share, rows, [r | {"right": 1} for r in rows], ("a.b", "none", "c.d"), 50)
    assert alike == {"a.b": [1.0, 1.0]}
    low, high = intervals(share, rows, [r | {"right": n % 2} for n, r in enumerate(rows)], ("a.b",), 200)["a.b"]
    assert low < 0.4 and high > 0.6


def test_intervals_are_those_of_the_independent_program(independent: Callable[..., Json]) -> None:
    draw = random.Random(9)
    golds, told = [], []
    for n in range(25):
        spans = [{"start": s, "end": s + 4, "lat": 1.0, "lon": 2.0} for s in range(0, draw.randint(5, 60), 5)]
        golds.append({"id": str(n), "gold": {"toponyms": spans}})
        told.append({"id": str(n), "toponyms": [s for s in spans if draw.random() < 0.7]})
    theirs = independent("toponyms", golds, told[:22], "--bootstrap", "40")
    ours = tasks.task("toponyms").score(golds, told[:22], tasks.Choices(bootstrap=40))
    assert ours["interval_95"] == theirs["interval_95"]


def test_intervals_of_whole_readings_are_those_of_the_audit_program(audit_program: ModuleType, shared: Path) -> None:
    golds = gold.load(shared / "data/audit/dev.jsonl")
    scores = audit_program.score_each(golds, [])
    paths = tasks.task("audit").headline
    assert audit.intervals(golds, [], paths, 20) == audit_program.intervals(scores, 20)
    assert set(paths) == set(audit_program.HEADLINES)


@pytest.mark.parametrize("task", tasks.available(), ids=lambda task: task.name)
def test_every_task_names_its_headline_figures(task: tasks.Task) -> None:
    assert task.headline and callable(import_module(task.scorer).score)


def test_the_command_adds_intervals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"id": str(n), "text": "on Monday", "gold": {"timex": [{"start": 0, "end": 9}]}} for n in range(3)]
    gold.write(tmp_path / "g.jsonl", rows)
    assert run(["evaluate", "times", str(tmp_path / "g.jsonl"), "--bootstrap", "5"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["interval_95"]["strict.f1"] == [1.0, 1.0]


def test_a_field_is_refused_where_a_task_has_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", "times", str(tmp_path / "g.jsonl"), "--field", "x"]) == 2
    assert "has no --field" in capsys.readouterr().err
