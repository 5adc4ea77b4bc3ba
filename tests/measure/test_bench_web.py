"""The load test of the web app, on a small archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.archive import open_archive, writing
from dateline.measure import bench_web, synthetic
from dateline.measure.bench_archive import row_of


@pytest.mark.slow
def test_the_load_test_tells_of_each_kind_of_page_how_long_it_takes(tmp_path: Path) -> None:
    where = str(tmp_path / "grown.dateline")
    archive = open_archive(where, create=True)
    writing.write(archive, [row_of(reading) for reading in synthetic.readings(40)])
    archive.close()
    figures = bench_web.web(where, 2)
    kinds = {kind: told for kind, told in figures["pages"].items() if kind.startswith("api") or kind == "feed"}
    assert len(kinds) >= 7 and figures["readers"] == 8
    for told in kinds.values():
        assert told["requests"] == 2 and 0 < told["p50_ms"] <= told["p95_ms"] and "other_answers" not in told
