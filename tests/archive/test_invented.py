"""What invented reports tell is marked in whatever an archive shows or gives away, and nothing else is."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pyarrow.parquet as pq
import pytest

from archive_inputs import made, row
from dateline.archive import Archive, invented, show, writing
from dateline.archive.search import Query, ReportQuery, search, search_reports
from dateline.incidents import linking
from dateline.model.invented import INVENTED
from dateline.model.reading import Reading
from dateline.service import export as service
from dateline.service.export import ExportOptions


def told(number: int) -> list[Reading]:
    """Readings that linking keeps apart."""
    out: list[Reading] = []
    for one in made(60, seed=2):
        (card,) = linking.cards_of(one)
        if all(linking.decide(card, linking.cards_of(other)[0]).score < -2 for other in out):
            out.append(one)
        if len(out) == number:
            break
    return out


def at(reading: Reading, url: str | None) -> Reading:
    """The reading as of a report at this address, in an outlet named after it."""
    assert reading.report is not None
    return replace(reading, report=replace(reading.report, url=url, outlet=f"Post of {url or 'nowhere'}"))


@pytest.fixture
def mixed(archive: Archive) -> tuple[Archive, str]:
    """An archive of an invented report and two others, one without an address; the id of the invented incident."""
    urls = ("https://a.example/1", "https://a.example.org/.example/", None)
    readings = [at(one, url) for one, url in zip(told(3), urls, strict=True)]
    writing.write(archive, [row(one) for one in readings])
    return archive, readings[0].mentions[0].uid


def exported(archive: Archive, format_: str, query: Query, **options: Any) -> bytes:
    out = io.BytesIO()
    service.export(archive, query, format_, ExportOptions(accessed="2026-05-01", **options), out)
    return out.getvalue()


def test_hits_and_incidents_say_whether_they_are_invented(mixed: tuple[Archive, str]) -> None:
    archive, name = mixed
    with archive.reading() as connection:
        assert {hit.id: hit.invented for hit in search(connection, Query()).hits}.pop(name) is True
        assert [hit.id for hit in search(connection, Query()).hits if hit.invented] == [name]
        assert [hit.url for hit in search_reports(connection, ReportQuery()).hits if hit.invented] == [
            "https://a.example/1"
        ]
        ids = [hit.id for hit in search(connection, Query()).hits]
        assert [show.incident_of(connection, one)["invented"] for one in sorted(ids, key=lambda i: i != name)] == [
            True, False, False,
        ]  # fmt: skip
        assert invented.any_report(connection) and invented.among(connection, ids) == {name}


def test_every_format_marks_the_invented_incident_and_only_that(mixed: tuple[Archive, str]) -> None:
    archive, name = mixed

    def rows(format_: str, **options: Any) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(exported(archive, format_, Query(), **options).decode(), newline="")))

    assert [one["id"] for one in rows("csv") if one["invented"] == "true"] == [name]
    assert {one["incident"] for one in rows("csv", claims=True) if one["invented"] == "true"} == {name}
    assert [one["event_id_cnty"] for one in rows("acled") if "invented" in one["tags"].split("; ")] == [name]
    assert [one["event_id_cnty"] for one in rows("acled") if one["notes"].startswith("invented")] == [name]
    assert [one["id"] for one in rows("ged") if one["code_status"] == "invented"] == [name]
    head, *lines = map(json.loads, exported(archive, "jsonl", Query()).splitlines())
    assert [one["id"] for one in lines if one["invented"]] == [name] and INVENTED in head["notice"]
    collection = json.loads(exported(archive, "geojson", Query()))
    assert [one["id"] for one in collection["features"] if one["properties"]["invented"]] == [name]
    assert INVENTED in collection["metadata"]["notice"]
    table = pq.read_table(io.BytesIO(exported(archive, "parquet", Query())))
    assert INVENTED in table.schema.metadata[b"notice"].decode()
    assert b"https://a.example/1" in exported(archive, "canonical", Query())


def test_the_notice_says_so_only_where_such_a_report_is_in_the_export(mixed: tuple[Archive, str]) -> None:
    archive, _name = mixed
    own, others = ("Post of https://a.example/1",), ("Post of nowhere", "Post of https://a.example.org/.example/")
    line, notice = service.cite(archive, Query(outlet=own), "2026-05-01")
    assert " 1 incident," in line and INVENTED in notice
    line, notice = service.cite(archive, Query(outlet=others), "2026-05-01")
    assert " 2 incidents," in line and INVENTED not in notice
    assert INVENTED not in service.cite(archive, Query(text="zzzznothing"), "2026-05-01")[1]


def test_an_incident_that_a_real_report_tells_too_is_marked(archive: Archive) -> None:
    first = told(1)[0]
    assert first.report is not None
    again = replace(
        at(first, "https://b.example/2"),
        mentions=tuple(replace(m, uid="ab" * 8) for m in first.mentions), incidents=(),
    )  # fmt: skip
    assert again.report is not None
    copy = replace(again, report=replace(again.report, id="cd" * 16, outlet="Hill Times"))
    writing.write(archive, [row(at(first, "https://post.org/1")), row(copy)])
    with archive.reading() as connection:
        (hit,) = search(connection, Query()).hits
        assert (hit.reports, hit.invented) == (2, True)


def test_nothing_is_marked_where_nothing_is_invented(archive: Archive) -> None:
    writing.write(archive, [row(at(one, None)) for one in told(2)])
    with archive.reading() as connection:
        assert not invented.any_report(connection) and not any(h.invented for h in search(connection, Query()).hits)
    assert INVENTED not in json.loads(exported(archive, "jsonl", Query()).splitlines()[0])["notice"]
