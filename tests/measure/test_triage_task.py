"""The task `triage` and the mixed benchmark."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dateline.cli.run import run
from dateline.measure import bench_mixed, gold, triage
from dateline.model.errors import BrokenInput

ATTACK = "Gunmen shot dead two policemen at a checkpoint near Basra on Monday, the governor said."
CALM = "The bakery won a prize for its bread on Monday, the town said, and the band played for an hour. " * 3
LOST = f"{CALM}\n\n" * 12 + "A bomb killed two people in Basra on Monday, police said.\n\n" + f"{CALM}\n\n" * 12


def test_what_is_refused_is_read_in_full_and_counted_as_lost(tmp_path: Path) -> None:
    golds: list[dict[str, Any]] = [
        {"id": "a", "text": ATTACK, "gold": {"templates": [{}]}},
        {"id": "b", "text": LOST, "gold": {"mentions": [{"status": "new", "event_type": "ASSAULT"}]}},
        {"id": "c", "text": CALM, "gold": {"incident_id": 7}},
        {"id": "d", "text": CALM, "gold": {"templates": []}},
    ]
    told = [triage.predict(row, tmp_path) for row in golds]
    assert [p["relevant"] for p in told] == [True, False, False, False]
    assert all("new_incidents" in p for p in told[1:]) and "new_incidents" not in told[0]
    told[1]["new_incidents"] = 1
    figures = triage.score(golds, told)
    assert figures["lost_documents"] == ["b", "c"] and figures["lost_though_readable_documents"] == ["b"]
    assert figures["relevant"] == 3 and figures["others_passed"] == 0
    with pytest.raises(BrokenInput, match="needs one of them"):
        triage.wanted({"label": "x"})
    with pytest.raises(BrokenInput, match="neither a text nor a page"):
        triage.predict({"id": "x", "gold": {}}, tmp_path)


def test_every_tenth_page_tells_an_incident(tmp_path: Path) -> None:
    pages = []
    for number in range(20):
        page = tmp_path / f"{number}.html"
        page.write_text(bench_mixed.as_site_page(f"News {number}\n\n{CALM}"), encoding="utf-8")
        pages.append(page)
    rows = bench_mixed.inputs(tmp_path, pages, None)
    assert [i for i, row in enumerate(rows) if row["relevant"]] == [9, 19] and len(rows) == 22


@pytest.mark.slow
def test_the_mixed_benchmark_prints_rates_shares_and_steps(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(9):
        page = bench_mixed.as_site_page(f"News {number}\n\n{CALM}")
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    assert run(["bench", "--mixed", "--pages", str(tmp_path)]) == 0
    figures = json.loads(capsys.readouterr().out)["mixed"]
    assert figures["pages"] == 10 and figures["triaged_away"] == 0.9 and figures["relevant_triaged_away"] == 0
    assert figures["per_second"] > 0 and figures["steps"]["reading"]["pages"] == 1
    assert run(["bench", "--pages", str(tmp_path)]) == 2


def test_the_own_gold_loses_nothing() -> None:
    rows = gold.load(Path(__file__).parents[1] / "gold/own.jsonl")
    told = [triage.predict(row, Path()) for row in rows]
    assert triage.score(rows, told)["lost_documents"] == []
