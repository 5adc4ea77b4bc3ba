"""`dateline export` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.archive import open_archive, writing
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.cli.run import run
from dateline.measure.synthetic import readings

# The archive still asks for rows as tuples, which SQLAlchemy 2.1 does by itself.
pytestmark = pytest.mark.filterwarnings("ignore:The Result.tuples:sqlalchemy.exc.SADeprecationWarning")


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("cli") / "archive.dateline"
    archive = open_archive(path, create=True)
    rows = []
    for reading in readings(20):
        report = reading.report
        assert report is not None
        outcome = OutcomeRow(report.id * 2, "x", "read", True, report_id=report.id, text_hash=report.text_hash)
        rows.append(Prepared(outcome, prepare(reading)))
    writing.write(archive, rows)
    archive.close()
    return str(path)


def test_csv_goes_to_standard_output_and_nothing_else(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", "--archive", where]) == 0
    out, err = capfdbinary.readouterr()
    assert out.startswith(b"id,kind,event_type") and out.count(b"\r\n") > 3 and err == b""


@pytest.mark.parametrize("format_", ["csv", "jsonl", "geojson", "parquet", "acled", "ged", "canonical"])
def test_a_file_is_written_whole_and_its_incidents_are_counted(
    where: str, tmp_path: Path, format_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")
    assert run(["export", "--archive", where, "--format", format_, "--output", str(target)]) == 0
    assert target.stat().st_size > 100 and list(tmp_path.iterdir()) == [target]
    assert "incidents" in (said := capsys.readouterr().err) or "lines" in said


def test_a_failed_export_leaves_the_old_file(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.exchange import incident_rows

    monkeypatch.setattr(incident_rows, "row", lambda _told: 1 / 0)
    target = tmp_path / "out.csv"
    target.write_text("old")
    assert run(["export", "--archive", where, "--output", str(target)]) == 1
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]


def test_canonical_is_an_option_of_its_own(where: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", "--archive", where, "--canonical"]) == 0
    one = capfdbinary.readouterr().out
    assert run(["export", "--archive", where, "--format", "canonical"]) == 0
    assert capfdbinary.readouterr().out == one and json.loads(one.split(b"\n")[0])["schema"] == "dateline-archive/1"


def test_filters_and_the_citation(where: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--country", "ZZ", "--since", "2019", "--near", "0,0,100", "--box", "-10,-5,10,5", "--killed-min", "3"]
    assert run(["export", "--archive", where, *arguments, "--citation"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(
        "dateline archive, 0 incidents, filters: radius=0,0,100 box=-10,-5,10,5 country=ZZ since=2019"
    )
    assert "remain theirs" in second


@pytest.mark.parametrize(
    "arguments",
    [
        ["--near", "1,2"], ["--box", "a,b,c,d"], ["--format", "xlsx"], ["--with-text"], ["--canonical", "--country", "IQ"],
        ["--canonical", "--format", "csv"], ["--since", "yesterday"], ["--format", "jsonl", "--claims"],
        ["--near", "99,0,1"],
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_wrong_usage(where: str, arguments: list[str]) -> None:
    assert run(["export", "--archive", where, *arguments]) == 2


def test_a_folder_or_archive_that_is_not_there_is_not_found(where: str, tmp_path: Path) -> None:
    assert run(["export", "--archive", where, "--output", str(tmp_path / "no" / "x.csv")]) == 6
    assert run(["export", "--archive", str(tmp_path / "no.dateline")]) == 6
