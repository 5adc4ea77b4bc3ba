"""`dateline read` in one process, with a made-up reader: inputs, outcomes, exit statuses, output."""

from __future__ import annotations

import gzip
import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from archive_inputs import made
from dateline.cli import inputs
from dateline.cli.read import as_object, overall
from dateline.cli.run import run
from dateline.model.reading import Outcome
from dateline.model.schema import reading_schema
from readings import example

Asked = list[dict[str, Any]]
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("A report.", encoding="utf-8")
    return path


def failing(folder: Path, name: str, code: str) -> Path:
    path = folder / name
    path.write_text(f"fail {code}", encoding="utf-8")
    return path


def test_one_file_is_read_into_a_table(asked: Asked, report: Path, capsys: Captured) -> None:
    assert run(["read", str(report)]) == 0
    out, err = capsys.readouterr()
    assert "Mortar attack · Mon 10 May 2021 (day) · Camp Delta, Riverland (settlement, within 3 km)" in out
    assert err == ""


def test_one_file_with_json_gives_one_object_that_satisfies_the_schema(
    asked: Asked, report: Path, capsys: Captured
) -> None:
    assert run(["read", str(report), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    jsonschema.validate(data, reading_schema(), jsonschema.Draft202012Validator)
    assert "input" not in data


def test_a_saved_feed_gives_a_reading_for_each_entry(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    item = "<item><title>One</title><link>https://a.example/{}</link><description>Words.</description></item>"
    text = f'<rss version="2.0"><channel>{item.format(1)}{item.format(2)}<item></item></channel></rss>'
    (tmp_path / "feed.xml").write_text(text, encoding="utf-8")
    assert run(["read", str(tmp_path / "feed.xml"), "--json"]) == 7
    out, err = capsys.readouterr()
    told = [json.loads(line) for line in out.splitlines()]
    assert [t["outcome"]["ok"] for t in told] == [True, True, False]
    assert told[0]["input"].endswith("feed.xml#https://a.example/1") and "holds nothing" in err


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.NDJSON", "rows.jsonl.gz"])
def test_json_lines_give_a_reading_for_each_line(asked: Asked, tmp_path: Path, capsys: Captured, name: str) -> None:
    kept = replace(made(1)[0], outcome=Outcome(True, "read"))
    reading = json.dumps(as_object(kept, explain=True))
    rows = [
        '{"text": "A body.", "title": "A title", "outlet": "Toma Post", "published": "2020-05-10"}', "",
        reading, '{"text": "fail no_report"}', "no JSON",
    ]  # fmt: skip
    data = "\n".join(rows).encode()
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert (
        run(["read", str(tmp_path / name), "--json", "--published", "2001-01-01", "--url", "https://a.example/"]) == 7
    )
    out, err = capsys.readouterr()
    told = [json.loads(line) for line in out.splitlines()]
    assert [t["outcome"]["code"] for t in told] == ["read", "read", "no_report", "broken"]
    assert [t["input"].rpartition("#")[2] for t in told] == ["1", "3", "4", "5"]
    assert {k: v for k, v in told[1].items() if k != "input"} == json.loads(json.dumps(as_object(kept)))
    first = asked[0]
    assert first["data"] == "A title\n\nA body."
    assert (first["given"].outlet, first["given"].published, first["given"].url) == (
        "Toma Post", "2020-05-10", "https://a.example/",
    )  # fmt: skip
    assert len(asked) == 2 and "Not JSON" in err


def test_a_file_of_json_lines_without_a_line_is_one_failure(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "rows.jsonl").write_text("\n\n", encoding="utf-8")
    assert run(["read", str(tmp_path / "rows.jsonl"), "--json"]) == 3
    assert "holds no lines" in capsys.readouterr().err and not asked
    assert run(["read", str(tmp_path / "none.jsonl")]) != 0
    assert "no such file" in capsys.readouterr().err


def test_rules_are_in_the_json_only_where_they_are_asked_for() -> None:
    assert "rule" not in as_object(example())["mentions"][0]["claims"][0]
    assert as_object(example(), explain=True)["mentions"][0]["claims"][0]["rule"] == "trigger: bombs fell"


def test_what_the_user_says_is_handed_on(asked: Asked, report: Path) -> None:
    options = ["--published", "2020-11-18", "--outlet", "Delta Post", "--url", "https://example.org/1"]
    assert run(["read", str(report), *options, "--kind", "text"]) == 0
    call = asked[0]
    assert call["data"] == b"A report."
    assert (call["published"], call["outlet"]) == ("2020-11-18", "Delta Post")
    assert (call["url"], call["kind"], call["name"]) == ("https://example.org/1", "text", "report.txt")


def test_standard_input_is_read(asked: Asked, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"From a pipe.")))
    assert run(["read", "-", "--json"]) == 0
    assert asked[0]["data"] == b"From a pipe." and asked[0]["name"] is None
    assert json.loads(capsys.readouterr().out)["outcome"]["ok"]


def test_an_input_over_the_limit_is_not_read_to_its_end(
    asked: Asked, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_MAX_BYTES", "4")
    run(["read", str(report)])
    assert asked[0]["data"] == b"A rep"


def test_a_folder_is_read_file_by_file_in_order(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", ".hidden"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (tmp_path / "void").mkdir()
    assert run(["read", str(tmp_path), "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(line["input"]).relative_to(tmp_path).as_posix() for line in lines] == [
        "a.txt",
        "b.txt",
        "deep/c.txt",
    ]


def test_a_folder_that_leads_back_to_itself_is_read_once(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert run(["read", str(tmp_path), "--json"]) == 7
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_an_empty_folder_is_not_found(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    assert run(["read", str(tmp_path)]) == 6
    assert "no files in this folder" in capsys.readouterr().err


def test_many_inputs_give_as_many_outcomes(asked: Asked, report: Path, tmp_path: Path, capsys: Captured) -> None:
    broken = failing(tmp_path, "broken.txt", "broken")
    crash = tmp_path / "crash.txt"
    crash.write_text("crash", encoding="utf-8")
    status = run(["read", str(report), str(broken), str(crash), str(tmp_path / "none.txt"), "--json"])
    out, err = capsys.readouterr()
    outcomes = [json.loads(line)["outcome"] for line in out.splitlines()]
    assert [o["code"] for o in outcomes] == ["read", "broken", "internal", "not_found"]
    assert status == 7
    assert len(err.splitlines()) == 3


@pytest.mark.parametrize(
    ("code", "status"),
    [("empty", 3), ("binary", 3), ("broken", 3), ("no_report", 3), ("limit", 4), ("language", 5),
     ("not_found", 6), ("internal", 1), ("a code of tomorrow", 1)],
)  # fmt: skip
def test_each_failure_has_its_exit_status_and_one_line(
    asked: Asked, tmp_path: Path, capsys: Captured, code: str, status: int
) -> None:
    path = failing(tmp_path, "x.txt", code)
    assert run(["read", str(path), "--json"]) == status
    out, err = capsys.readouterr()
    assert json.loads(out)["outcome"] == {
        "ok": False,
        "code": code,
        "message": f"it failed as {code}",
        "warnings": [],
    }
    assert err.splitlines() == [f"dateline read: {path}: it failed as {code}"]


def test_errors_that_are_raised_are_outcomes_too(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "x.txt"
    path.write_text("raise limit", encoding="utf-8")
    assert run(["read", str(path), "--json"]) == 4
    assert json.loads(capsys.readouterr().out)["report"] is None


def test_an_internal_error_is_one_line_that_says_how_to_report_it(
    asked: Asked, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "x.txt"
    path.write_text("crash", encoding="utf-8")
    assert run(["read", str(path)]) == 1
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    assert "ZeroDivisionError: a slip of ours" in err and "please report it" in err


def test_a_traceback_is_shown_when_debugging(
    asked: Asked, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DEBUG", "1")
    path = tmp_path / "x.txt"
    path.write_text("crash", encoding="utf-8")
    assert run(["read", str(path)]) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("path", ["no/such/file.txt", "a\0b", "/dev/null/x", "x" * 5000, "/dev/zero"])
def test_a_path_with_nothing_to_read_is_not_found(asked: Asked, capsys: Captured, path: str) -> None:
    assert run(["read", path, "--json"]) == 6
    assert json.loads(capsys.readouterr().out)["outcome"]["code"] == "not_found"


@pytest.mark.parametrize("url", ["https://example.org/a", "HTTP://example.org", "www.example.org", "ftp://x/y"])
def test_a_web_address_is_fetched_and_no_file(url: str) -> None:
    assert inputs.expand([url]) == [inputs.Input(url, None, address=True)]


@pytest.mark.parametrize(
    "arguments",
    [["read"], ["read", "--nope", "x"], ["read", "x", "--kind", "pdf"], ["read", "x", "--published", "1 May"],
     ["nope"], ["evaluate", "nope", "x.jsonl"], ["evaluate", "audit"], ["bench", "--limit", "0"]],
)  # fmt: skip
def test_wrong_usage_is_one_line_and_status_2(asked: Asked, capsys: Captured, arguments: list[str]) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1


def test_a_bad_setting_is_one_line_and_status_2(
    asked: Asked, report: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_MAX_BYTES", "lots")
    assert run(["read", str(report)]) == 2
    assert "DATELINE_MAX_BYTES is 'lots'; it must be a whole number from 1 to" in capsys.readouterr().err


def test_a_hostile_file_name_cannot_speak_to_the_terminal(asked: Asked, capsys: Captured) -> None:
    assert run(["read", "\x1b]0;owned\x07.txt", "\u202etxt.exe"]) == 6
    out, err = capsys.readouterr()
    assert not any(c in out + err for c in "\x1b\x07\u202e")


def test_json_holds_no_raw_control_or_direction_characters(asked: Asked, tmp_path: Path, capsys: Captured) -> None:
    path = failing(tmp_path, "x.txt", "\u202e\x9b\U000e0041")
    run(["read", str(path), "--json"])
    out = capsys.readouterr().out
    assert json.loads(out)["outcome"]["code"] == "\u202e\x9b\U000e0041"
    assert out.isascii()


def test_help_and_version_are_no_failure(capsys: Captured) -> None:
    assert run(["--help"]) == run(["read", "--help"]) == run(["--version"]) == 0
    assert "dateline 0." in capsys.readouterr().out


def test_no_command_shows_the_help_as_a_usage_error(capsys: Captured) -> None:
    assert run([]) == 2
    assert "Usage: dateline" in capsys.readouterr().err


@pytest.mark.parametrize(("statuses", "together"), [([0, 0], 0), ([3, 3], 3), ([0, 3], 7), ([3, 4], 7), ([6], 6)])
def test_statuses_of_many_inputs_come_together(statuses: list[int], together: int) -> None:
    assert overall(statuses) == together
