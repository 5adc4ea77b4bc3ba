"""The commands on an archive: exit statuses, messages of one line, output; no traceback for bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive_inputs import jsonl, made
from dateline.cli.run import run
from dateline.incidents import linking
from dateline.model.reading import Reading

Captured = pytest.CaptureFixture[str]


def apart(number: int) -> list[Reading]:
    """Readings that linking keeps apart."""
    out: list[Reading] = []
    for one in made(300, seed=2):
        (card,) = linking.cards_of(one)
        if all(linking.decide(card, linking.cards_of(other)[0]).score < -2 for other in out):
            out.append(one)
        if len(out) == number:
            return out
    raise AssertionError("no readings so far apart")


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return jsonl(tmp_path_factory.mktemp("readings") / "readings.jsonl", apart(3))


@pytest.fixture
def archive(tmp_path: Path, readings: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> Path:
    """An archive with three incidents, which the setting names."""
    path = tmp_path / "news.dateline"
    monkeypatch.setenv("DATELINE_ARCHIVE", str(path))
    assert run(["ingest", str(readings)]) == 0
    assert "3 inputs: 3 read" in capsys.readouterr().out
    return path


def said(capsys: Captured, *arguments: str, status: int = 0) -> str:
    """What a command prints, or for a failure its one line on standard error."""
    assert run(arguments) == status
    out, err = capsys.readouterr()
    assert "Traceback" not in err and "internal error" not in err
    if status:
        assert err.count("\n") == 1, err
        return err
    assert err == ""
    return out


def test_three_incidents_are_merged_shown_and_parted_again(archive: Path, capsys: Captured) -> None:
    ids = sorted(one.mentions[0].uid for one in apart(3))
    out = said(capsys, "merge", ids[0], ids[1][:8], "--by", "Ann", "--reason", "one blast")
    assert out.startswith(f"merged into {ids[0]}; `dateline undo ")
    shown = json.loads(said(capsys, "show", ids[1], "--json"))
    assert shown["incident"]["id"] == ids[0] and len(shown["reports"]) == 2
    assert [one["by"] for one in shown["judgements"]] == ["Ann"]
    (act,) = map(json.loads, said(capsys, "undo", "--list", "--json").splitlines())
    assert (act["kind"], act["reason"], act["undone"]) == ("same", "one blast", None)
    report = next(one.report.id for one in apart(3) if one.report and one.mentions[0].uid == ids[1])
    assert said(capsys, "split", ids[0], report).startswith(f"split into {ids[0]}, {ids[1]};")
    assert said(capsys, "undo").startswith("undone: ")
    assert said(capsys, "undo", act["batch"]).startswith(f"undone: {act['batch']};")
    assert json.loads(said(capsys, "show", ids[1], "--json"))["incident"]["id"] == ids[1]
    assert "in force" not in said(capsys, "undo", "--list")


def test_an_incident_and_a_report_are_shown_for_people(archive: Path, capsys: Captured) -> None:
    first = apart(1)[0]
    assert first.report is not None
    assert first.report.outlet is not None and first.report.outlet in said(capsys, "show", first.mentions[0].uid)
    assert "killed" in said(capsys, "show", first.report.id, "--explain")
    data = json.loads(said(capsys, "show", first.report.id[:12], "--json"))
    assert data["schema"] == "dateline-reading/1" and data["report"]["text"] == first.report.text


def test_outcomes_are_listed_and_counted(archive: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "bad.jsonl").write_text("{broken\n", encoding="utf-8")
    assert run(["ingest", str(tmp_path / "bad.jsonl"), str(tmp_path / "missing")]) == 7
    assert "2 inputs failed" in capsys.readouterr().err
    counts = json.loads(said(capsys, "outcomes", "--count", "--json"))
    assert counts == {"broken": 1, "not_found": 1, "read": 3}
    failed = [json.loads(line) for line in said(capsys, "outcomes", "--failed", "--json").splitlines()]
    assert sorted(one["code"] for one in failed) == ["broken", "not_found"]
    assert said(capsys, "outcomes", "--code", "nonsense") == ""
    assert len(said(capsys, "outcomes", "--limit", "2").splitlines()) == 2


def test_a_report_is_taken_down_for_good(archive: Path, readings: Path, capsys: Captured) -> None:
    report = apart(1)[0].report
    assert report is not None
    assert "taken down" in said(capsys, "takedown", report.id, "--reason", "asked")
    assert "no incident or report" in said(capsys, "show", report.id, status=6)
    assert "3 read" not in said(capsys, "ingest", str(readings), "--again")
    assert json.loads(said(capsys, "outcomes", "--count", "--json")) == {"read": 2, "taken_down": 1}


def test_a_copy_is_made_and_put_back(archive: Path, tmp_path: Path, capsys: Captured) -> None:
    copy = str(tmp_path / "copy.dateline")
    assert "whole copy" in said(capsys, "backup", copy)
    assert "already" in said(capsys, "backup", copy, status=3)
    assert "--force" in said(capsys, "restore", copy, status=3)
    archive.write_bytes(b"gone")
    assert "it was left as it is" in said(capsys, "outcomes", status=3)
    assert "restored" in said(capsys, "restore", copy, "--force")
    assert json.loads(said(capsys, "outcomes", "--count", "--json")) == {"read": 3}


@pytest.mark.slow
def test_reports_are_read_again(archive: Path, capsys: Captured) -> None:
    assert "0 reports read again" in said(capsys, "reread", "--processes", "0")
    assert "3 reports read again" in said(capsys, "reread", "--all", "--processes", "0")


NAMES = ["nothing", "ffffffffff", "%", "a\0b", "\ud800", "x" * 10_000, "'; DROP TABLE incident; --"]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_nothing_are_said_in_one_line(name: str, archive: Path, capsys: Captured) -> None:
    known = apart(1)[0].mentions[0].uid
    for arguments in (
        ["show", "--", name], ["merge", "--", known, name], ["split", "--", known, name],
        ["split", "--", name, known], ["undo", "--", name], ["takedown", "--", name],
    ):  # fmt: skip
        said(capsys, *arguments, status=6)


@pytest.mark.parametrize(
    "arguments",
    [["show", "x"], ["outcomes"], ["merge", "a" * 8, "b" * 8], ["split", "a", "b"], ["undo"], ["reread"],
     ["takedown", "x"], ["backup", "x"], ["search", "x"], ["sources"]],
)  # fmt: skip
def test_without_an_archive_nothing_is_made(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "none.dateline"))
    assert "there is no archive" in said(capsys, *arguments, status=6)
    assert not list(tmp_path.iterdir())


def test_wrong_use_is_status_2(archive: Path, capsys: Captured) -> None:
    for arguments in (
        ["merge", "only-one"], ["merge"], ["split", "one"], ["ingest"],
        ["ingest", "x", "--processes", "-1"], ["outcomes", "--limit", "0"], ["takedown"], ["backup"],
        ["restore", "x", "--archive", "postgresql://h/x"],
    ):  # fmt: skip
        said(capsys, *arguments, status=2)
