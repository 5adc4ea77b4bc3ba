"""The benchmark measures what it says, on a few small inputs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.cli.bench import table
from dateline.cli.run import run
from dateline.measure import bench, gold, worker
from dateline.model.errors import DatelineError, NotFound


@pytest.mark.slow
def test_the_benchmark_prints_rates_ratios_memory_and_start_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "A bomb killed two people in Basra on Monday, police said."
    gold.write(tmp_path / "t.jsonl", [{"id": "1", "text": text}])
    assert run(["bench", "--texts", "t.jsonl", "--limit", "1"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["texts"]["inputs"] == 1 and figures["texts"]["per_second"] > 0
    assert set(figures["texts"]["ratio_to"]) == {"spacy", "trafilatura"}
    assert figures["texts"]["peak_memory_mib"] > 10
    assert figures["start"]["help_seconds"] < figures["start"]["second_read_seconds"]
    assert figures["places"]["resolving"]["p50_ms"] > 0 and figures["places"]["lookup_us"] > 0
    assert "pages" not in figures
    assert len(table(figures)) == 3


def test_without_texts_it_says_what_to_give(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NotFound, match="--texts"):
        bench.bench(1, None)


def test_a_worker_that_stops_is_an_error_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="nothing of the kind"):
        bench._worker("nothing of the kind", tmp_path / "none")


def test_a_plain_text_becomes_a_page_with_its_paragraphs() -> None:
    page = worker.as_page("One <two>.\n\nThree.")
    assert "<p>One &lt;two&gt;.</p><p>Three.</p>" in page


def test_memory_and_processor_time_are_counted() -> None:
    assert worker.memory_bytes() > 1024 * 1024
    assert worker.processor_seconds() > 0
