"""The incidents of an archive in every format: all of them, in order, the same from both stores."""

from __future__ import annotations

import csv
import io
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pyarrow.parquet as pq
import pytest

from dateline.archive import Archive, canonical, open_archive, walking, writing
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.archive.search import Box, Query, Radius
from dateline.measure.synthetic import readings
from dateline.model.errors import UsageError
from dateline.service import export as service
from dateline.service.export import FORMATS, ExportOptions, export

DAY = "2021-05-12"
# The archive still asks for rows as tuples, which SQLAlchemy 2.1 does by itself.
pytestmark = pytest.mark.filterwarnings("ignore:The Result.tuples:sqlalchemy.exc.SADeprecationWarning")


def fill(archive: Archive, number: int, seed: int = 0) -> None:
    """Invented readings into an archive."""
    found: list[Prepared] = []
    for reading in readings(number, seed):
        report = reading.report
        assert report is not None
        outcome = OutcomeRow(report.id * 2, "x", "read", True, report_id=report.id, text_hash=report.text_hash)
        found.append(Prepared(outcome, prepare(reading)))
        if len(found) == 64:
            writing.write(archive, found)
            found = []
    writing.write(archive, found)


def exported(archive: Archive, format_: str, query: Query | None = None, **options: Any) -> bytes:
    out = io.BytesIO()
    export(archive, query or Query(), format_, ExportOptions(accessed=DAY, **options), out)
    return out.getvalue()


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "PAGE", 7)


@pytest.fixture(scope="module")
def filled(kept: Archive) -> Archive:
    fill(kept, 90)
    return kept


def test_every_incident_is_in_every_format_once_in_the_order_of_ids(filled: Archive) -> None:
    with filled.reading() as connection:
        ids = sorted(connection.exec_driver_sql("SELECT id FROM incident").scalars())
    assert len(ids) > 14
    assert [row["id"] for row in rows(exported(filled, "csv"))] == ids
    assert [row["event_id_cnty"] for row in rows(exported(filled, "acled"))] == ids
    assert [row["id"] for row in rows(exported(filled, "ged"))] == ids
    lines = [json.loads(line) for line in exported(filled, "jsonl").decode().splitlines()]
    assert [line["id"] for line in lines[1:]] == ids and lines[0]["incidents"] == len(ids)
    assert [one["id"] for one in json.loads(exported(filled, "geojson"))["features"]] == ids
    assert pq.read_table(io.BytesIO(exported(filled, "parquet"))).column("id").to_pylist() == ids
    claims = rows(exported(filled, "csv", claims=True))
    assert list(dict.fromkeys(row["incident"] for row in claims)) == ids
    assert len(claims) == sum(len(line["claims"]) for line in lines[1:])


def test_both_stores_export_the_same_bytes(both: tuple[Archive, Archive]) -> None:
    for archive in both:
        fill(archive, 40)
    for format_ in FORMATS:
        one, other = (exported(archive, format_) for archive in both)
        assert one == other and one, format_


def test_the_canonical_export_is_that_of_the_archive(filled: Archive) -> None:
    with filled.reading() as connection:
        lines = list(canonical.lines(connection))
    assert exported(filled, "canonical").decode().split("\n")[:-1] == lines


@pytest.mark.parametrize(
    "query",
    [
        Query(event=("Explosions/Remote violence",)), Query(since="2019-01-02"), Query(killed_min=20),
        Query(text="market"), Query(text="bomb -market", kind="any"), Query(radius=Radius(0, 0, 3000)),
        Query(box=Box(-20, -90, 100, 90)), Query(country=("ZZ",)), Query(text='""'),
    ],
)  # fmt: skip
def test_filters_choose_the_incidents_that_search_finds(filled: Archive, query: Query) -> None:
    from dateline.archive.search import search

    with filled.reading() as connection:
        found = sorted(hit.id for hit in search(connection, query).hits)
        assert walking.count(connection, query) == len(found)
    assert [row["id"] for row in rows(exported(filled, "csv", query))] == found


def test_texts_are_only_there_where_they_are_asked_for(filled: Archive) -> None:
    def reports(**options: Any) -> list[dict[str, Any]]:
        lines = exported(filled, "jsonl", **options).decode().splitlines()[1:]
        return [report for line in lines for report in json.loads(line)["reports"]]

    assert not any("text" in report for report in reports())
    texts = reports(with_text=True)
    assert all(report["text"].startswith(report["headline"]) for report in texts)
    assert sum(len(json.loads(x)["reports"]) for x in exported(filled, "jsonl").decode().splitlines()[1:]) == len(texts)


def test_the_citation_counts_the_incidents_and_names_the_filters(filled: Archive) -> None:
    query = Query(event=("Explosions/Remote violence",), since="2019")
    number = len(rows(exported(filled, "csv", query)))
    line, notice = service.cite(filled, query, DAY)
    assert line == (
        f"dateline archive, {number} incidents, filters: event=Explosions/Remote violence since=2019, accessed {DAY}; "
        "sources: the reports named"
    )
    about = json.loads(exported(filled, "geojson", query))["metadata"]
    assert about["citation"] == line and about["notice"] == notice and "remain theirs" in notice
    meta = pq.read_schema(io.BytesIO(exported(filled, "parquet", query))).metadata
    assert meta[b"citation"].decode() == line


def test_an_empty_archive_gives_valid_empty_files(archive: Archive) -> None:
    assert rows(exported(archive, "csv")) == [] and exported(archive, "csv").startswith(b"id,kind,")
    assert json.loads(exported(archive, "geojson"))["features"] == []
    assert len(exported(archive, "jsonl").splitlines()) == 1
    assert pq.read_table(io.BytesIO(exported(archive, "parquet"))).num_rows == 0


@pytest.mark.parametrize(
    ("format_", "options"),
    [
        ("xlsx", {}), ("csv", {"with_text": True}), ("geojson", {"claims": True}),
        ("jsonl", {"spreadsheet_safe": True}), ("canonical", {"exact": True}),
    ],
)  # fmt: skip
def test_what_a_format_does_not_know_is_refused(format_: str, options: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        service.check(Query(), format_, ExportOptions(**options))


def test_the_canonical_export_takes_no_filters() -> None:
    with pytest.raises(UsageError, match="whole archive"):
        service.check(Query(country=("IQ",)), "canonical", ExportOptions())


class _Nowhere(io.BytesIO):
    """Takes bytes and keeps none."""

    def write(self, data: Any) -> int:
        return len(data)


@pytest.fixture(scope="module")
def small_and_large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Archive]]:
    archives = []
    for number in (80, 480):
        archives.append(open_archive(tmp_path_factory.mktemp("sizes") / "archive.db", create=True))
        fill(archives[-1], number)
    yield archives
    for archive in archives:
        archive.close()


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["csv", "jsonl", "geojson", "acled", "ged", "canonical"])
def test_memory_does_not_grow_with_the_number_of_incidents(small_and_large: list[Archive], format_: str) -> None:
    peaks = []
    for archive in small_and_large:
        export(archive, Query(), format_, ExportOptions(), _Nowhere())  # what is loaded once does not count
        tracemalloc.start()
        export(archive, Query(), format_, ExportOptions(), _Nowhere())
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0] + 1_000_000, peaks
