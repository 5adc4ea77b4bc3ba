"""`dateline doctor` looks at everything, and says what to do where something is wrong."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dateline.archive import health, open_archive
from dateline.cli import doctor
from dateline.cli.doctor import Check
from dateline.cli.run import run
from dateline.model.errors import SettingError
from dateline.settings import Settings


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Leaves only the named looks, so that no pipeline is loaded."""

    def keep(**looks: Any) -> None:
        monkeypatch.setattr(doctor, "LOOKS", looks)

    return keep


def test_where_all_is_well_the_status_is_0(only: Any, capsys: pytest.CaptureFixture[str]) -> None:
    only()
    assert run(["doctor"]) == 0
    assert capsys.readouterr().out.startswith("ok    python: 3.")


def test_a_broken_part_is_named_with_advice_and_the_others_are_looked_at(
    only: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(name: str, settings: Settings) -> Check:
        raise SettingError("the weights are not the published ones")

    def slip(name: str, settings: Settings) -> Check:
        raise ZeroDivisionError

    only(pipeline=broken, lexicons=slip, cache=doctor._cache)
    assert run(["doctor", "--json"]) == 1
    states = {c["name"]: c for c in json.loads(capsys.readouterr().out)}
    assert states["pipeline"]["state"] == states["lexicons"]["state"] == "wrong"
    assert "install dateline again" in states["pipeline"]["advice"]
    assert "cache" in states


def test_a_bad_setting_is_found(only: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    only()
    monkeypatch.setenv("DATELINE_COLOUR", "purple")
    assert run(["doctor"]) == 1
    assert "wrong settings: DATELINE_COLOUR is 'purple'" in capsys.readouterr().out


def test_a_cache_folder_that_cannot_be_written_is_a_note(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    found = doctor._cache("cache", Settings(cache_dir=blocked / "cache"))
    assert found.state == "note" and "DATELINE_CACHE_DIR" in found.advice


def look(path: Path | str) -> Check:
    return doctor._archive("archive", Settings(archive=str(path)))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.dateline"
    open_archive(path, create=True).close()
    return path


@pytest.mark.parametrize(
    ("more", "state", "said"),
    [({}, "ok", "letters of alerts to people wait"), ({"mail_folder": Path("/box")}, "ok", "into /box"),
     ({"mail_server": "mail.example"}, "wrong", "mail_from"),
     ({"mail_server": "mail.example", "mail_from": "a@b.example"}, "note", "letters go to mail.example"),
     ({"mail_server": "mail.example", "mail_from": "a@b.example", "mail_security": "none"}, "note", "not encrypted"),
     ({"mail_server": "mail.example", "mail_from": "a@b.example", "mail_returns": Path("/r"),
       "web_address": "https://b.example"}, "ok", "from a@b.example")],
)  # fmt: skip
def test_whether_mail_can_go_is_told(more: dict[str, Any], state: str, said: str) -> None:
    check = doctor.LOOKS["mail"]("mail", replace(Settings(), **more))
    assert check.state == state and said in check.found


def test_where_there_is_no_archive_yet_that_is_well_and_none_is_made(tmp_path: Path) -> None:
    found = look(tmp_path / "none.dateline")
    assert found.state == "ok" and "none yet" in found.found
    assert list(tmp_path.iterdir()) == []


def test_a_sound_archive_is_told_with_what_it_holds(archive: Path) -> None:
    assert look(archive) == Check("archive", "ok", f"{archive}: 0 reports, 0 incidents")


def test_the_archive_may_be_named(archive: Path, only: Any, capsys: pytest.CaptureFixture[str]) -> None:
    only(archive=doctor._archive)
    assert run(["doctor", "--archive", str(archive)]) == 0
    assert f"archive: {archive}: 0 reports" in capsys.readouterr().out


def test_a_damaged_archive_is_wrong_with_advice_and_left_as_it_is(archive: Path) -> None:
    data = bytearray(archive.read_bytes())
    data[4096 * 3 : 4096 * 9] = b"x" * (4096 * 6)
    archive.write_bytes(data)
    found = look(archive)
    assert found.state == "wrong" and "damaged" in found.found and "restore" in found.advice
    assert archive.read_bytes() == data


def test_a_file_that_is_no_archive_is_wrong(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("not a database", encoding="utf-8")
    assert look(other).state == "wrong"


def test_tables_that_somebody_changed_are_wrong(archive: Path) -> None:
    with closing(sqlite3.connect(archive)) as connection:
        connection.execute("ALTER TABLE outcome ADD COLUMN mine TEXT")
    found = look(archive)
    assert found.state == "wrong" and "differ in 1 places" in found.found


@pytest.mark.parametrize(("revision", "state", "word"), [("9999_later", "wrong", "newer"), (None, "note", "older")])
def test_tables_of_another_version(archive: Path, revision: str | None, state: str, word: str) -> None:
    with closing(sqlite3.connect(archive)) as connection:
        if revision is None:
            connection.execute("DELETE FROM alembic_version")
        else:
            connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()
    found = look(archive)
    assert found.state == state and word in found.found


def test_a_database_that_does_not_answer_is_wrong_and_its_password_is_not_shown() -> None:
    found = look("postgresql://me:secret@127.0.0.1:1/dateline")
    assert found.state == "wrong" and "secret" not in found.found + found.advice


def test_an_archive_on_a_network_file_system_is_noted(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "file_system", lambda _path: "nfs4")
    found = look(archive)
    assert found.state == "note" and "nfs4" in found.found and "PostgreSQL" in found.advice


def test_the_file_system_of_a_path_is_that_of_the_nearest_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"root / ext4 rw 0 0\nhost:/x {tmp_path}/a\\040b nfs4 rw 0 0\nbad line\n", encoding="utf-8")
    assert health.file_system(tmp_path / "a b" / "c.dateline", mounts) == "nfs4"
    assert health.file_system(tmp_path / "c.dateline", mounts) == "ext4"
    assert health.file_system(tmp_path, tmp_path / "no such file") is None


@pytest.mark.slow
def test_the_doctor_finds_this_installation_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0, capsys.readouterr().out
