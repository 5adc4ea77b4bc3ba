"""The task `toponyms`: predictions in the scorer's shape, figures as the independent scorer gives them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dateline.cli.run import run
from dateline.measure import gold, toponyms

Json = dict[str, Any]
TEXT = "Shells fell in Mosul and in Tal Afar on Monday. Syrians fled from Aleppo."


def row(text: str, *names: tuple[str, float | None, float | None]) -> Json:
    marked = [
        {"start": text.index(n), "end": text.index(n) + len(n), "text": n, "lat": lat, "lon": lon}
        for n, lat, lon in names
    ]
    return {"id": text[:12], "text": text, "meta": {}, "gold": {"toponyms": marked}}


def made_up(draw: random.Random, name: str) -> Json:
    """A document with names anywhere on the map, some without coordinates."""
    spans = sorted({(s, s + draw.randint(2, 9)) for s in (draw.randrange(300) for _ in range(draw.randint(0, 8)))})
    marked = []
    for start, end in spans:
        known = draw.random() < 0.8
        point = (draw.uniform(-60, 60), draw.uniform(-170, 170)) if known else (None, None)
        marked.append({"start": start, "end": end, "lat": point[0], "lon": point[1]})
    return {"id": name, "gold": {"toponyms": marked}}


def nearly(row: Json, draw: random.Random) -> Json:
    """A prediction that is partly right."""
    told = []
    for mark in row["gold"]["toponyms"]:
        if draw.random() < 0.8:
            lat = None if mark["lat"] is None or draw.random() < 0.2 else mark["lat"] + draw.uniform(-3, 3)
            lon = None if lat is None else mark["lon"]
            told.append({"start": mark["start"], "end": mark["end"] + draw.choice((0, 0, 2)), "lat": lat, "lon": lon})
    told.append({"start": 400, "end": 404, "lat": 1.0, "lon": 1.0})
    return {"id": row["id"], "toponyms": told}


def test_names_are_found_and_placed_and_demonyms_stand_for_their_country() -> None:
    found = {TEXT[t["start"] : t["end"]]: t for t in toponyms.predict(row(TEXT))["toponyms"]}
    assert set(found) >= {"Mosul", "Tal Afar", "Syrians", "Aleppo"}
    assert found["Mosul"]["lat"] == pytest.approx(36.3, abs=0.3)
    assert found["Syrians"]["lat"] == pytest.approx(35, abs=1.5)


def test_with_gold_spans_predictions_stand_on_exactly_those() -> None:
    marked = row(TEXT, ("Tal Afar", 36.37, 42.45), ("Shells", None, None))
    told = toponyms.predict(marked, gold_spans=True)["toponyms"]
    assert [(t["start"], t["end"]) for t in told] == [(0, 6), (28, 36)]
    assert told[1]["lat"] == pytest.approx(36.37, abs=0.3)


def test_the_command_prints_the_figures_of_a_small_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold.write(tmp_path / "g.jsonl", [row(TEXT, ("Mosul", 36.34, 43.12), ("Aleppo", 36.2, 37.16))])
    assert run(["evaluate", "toponyms", str(tmp_path / "g.jsonl"), "--gold-spans"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["resolution"]["acc161"] == 1.0 and figures["end_to_end"]["f1"] == 1.0


def test_figures_agree_with_the_independent_program(shared: Path, tmp_path: Path) -> None:
    draw = random.Random(5)
    golds = [made_up(draw, f"d{n}") for n in range(60)]
    told = [nearly(row, draw) for row in golds if draw.random() < 0.9]
    gold.write(tmp_path / "g.jsonl", golds)
    gold.write(tmp_path / "p.jsonl", told)
    command = [sys.executable, str(shared / "score/toponyms.py"), str(tmp_path / "g.jsonl"), str(tmp_path / "p.jsonl")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    theirs = json.loads(done.stdout)
    ours = gold.rounded(toponyms.score(golds, told))
    for key, value in ours.items():
        if key == "resolution":
            assert value == pytest.approx(theirs[key], abs=0.02), key
        else:
            assert value == theirs[key], key
