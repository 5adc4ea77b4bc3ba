"""`dateline doctor` looks at everything, and says what to do where something is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

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


@pytest.mark.slow
def test_the_doctor_finds_this_installation_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor"]) == 0, capsys.readouterr().out
