"""Reading one report through the service: what comes in, what comes out, and what never happens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import dateline
from dateline import service
from dateline.model.errors import NotFound
from told import SETTINGS, read

TEXT = """Bombs kill five in Gao

Two bombs exploded at a market in Gao on Tuesday, killing five people, police said.

Police closed the road to the market.
"""


def test_a_report_becomes_an_incident() -> None:
    reading = read(TEXT)
    assert reading.outcome.ok
    assert [i.summary for i in reading.incidents] == ["Bombing · 2021-05-11 · Gao, Mali"]


def test_what_the_bytes_do_not_say_may_be_given() -> None:
    reading = read(TEXT, "2021-05-19", outlet="Delta Post", url="https://example.org/1")
    report = reading.report
    assert report is not None
    assert (report.outlet, report.url) == ("Delta Post", "https://example.org/1")
    assert report.published is not None
    assert (report.published.start, report.published.basis) == ("2021-05-19", "given")
    assert [i.summary for i in reading.incidents] == ["Bombing · 2021-05-18 · Gao, Mali"]


def test_without_a_publication_day_a_weekday_is_no_day() -> None:
    (mention,) = [m for m in read(TEXT, published=None).mentions if m.status == "new"]
    days = [c.value for c in mention.claims if c.slot == "when"]
    assert not any(getattr(v, "precision", "") == "day" for v in days)


def test_a_harmless_report_is_read_and_has_no_incident() -> None:
    reading = read("Harvest festival opens\n\nThe festival opened on Tuesday with music, the mayor said.")
    assert reading.outcome.ok
    assert reading.incidents == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "binary"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)), "binary"),
    ],
)
def test_bad_input_is_an_outcome_and_no_exception(data: bytes, code: str) -> None:
    reading = service.read(data, settings=SETTINGS)
    assert (reading.outcome.ok, reading.outcome.code) == (False, code)
    assert reading.outcome.message
    assert reading.mentions == ()


def test_too_much_input_is_an_outcome() -> None:
    reading = service.read(TEXT.encode(), settings=replace(SETTINGS, max_bytes=10))
    assert (reading.outcome.ok, reading.outcome.code) == (False, "limit")


def test_a_report_in_another_language_is_kept_and_not_read() -> None:
    text = (
        "Zwei Tote bei Anschlag\n\nBei einem Anschlag auf einen Markt sind am Dienstag nach Angaben der Polizei zwei "
        "Menschen getötet worden. Die Straße wurde gesperrt, teilte ein Sprecher mit. Niemand bekannte sich zu der Tat."
    )
    reading = read(text)
    assert (reading.outcome.ok, reading.outcome.code) == (False, "language")
    assert reading.report is not None
    assert "Dienstag" in reading.report.text
    assert reading.mentions == ()


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert service.read_file(path, published="2021-05-12").mentions == read(TEXT, name="report.txt").mentions


def test_a_missing_file_and_a_folder_are_not_found(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        reading = service.read_file(path)
        assert (reading.outcome.ok, reading.outcome.code) == (False, "not_found")
        assert str(path) in reading.outcome.message


def test_a_failure_can_be_told_as_a_reading() -> None:
    assert service.failed(NotFound("gone")).outcome.message == "gone"


def test_the_package_offers_the_reader() -> None:
    assert dateline.read(TEXT, published="2021-05-12").incidents == read(TEXT).incidents
