"""Settings: defaults, environment, file, and one clear line for each bad value."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from dateline.model.errors import SettingError
from dateline.settings import SETTINGS, Setting, Settings, config_path, default_cache_dir, load

NAMES = [s.name for s in SETTINGS]
BAD = {
    "whole number": "many",
    "number": "fast",
    "folder": "not/absolute",
    "yes or no": "perhaps",
    "text": "  ",
    "networks": "10.0.0.0/99",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_every_field_is_a_described_setting() -> None:
    assert sorted(NAMES) == sorted(f.name for f in dataclasses.fields(Settings))
    assert all(s.help.endswith(".") for s in SETTINGS)


def test_nothing_set_gives_the_defaults(file: Path) -> None:
    assert load({"HOME": "/home/x"}, file) == Settings(
        cache_dir=Path("/home/x/.cache/dateline"), data_dir=Path("/home/x/.local/share/dateline")
    )


def test_the_environment_wins_over_the_file(file: Path) -> None:
    file.write_text("max_bytes = 5\nhtml_seconds = 2.5\ndebug = true\n", encoding="utf-8")
    found = load({"DATELINE_MAX_BYTES": "7"}, file)
    assert (found.max_bytes, found.html_seconds, found.debug) == (7, 2.5, True)


@pytest.mark.parametrize("setting", SETTINGS, ids=NAMES)
def test_a_bad_value_gives_one_line_that_names_it_and_what_is_allowed(setting: Setting, file: Path) -> None:
    raw = "purple" if setting.choices else BAD[setting.type]
    with pytest.raises(SettingError) as caught:
        load({setting.variable: raw}, file)
    assert "\n" not in caught.value.message
    shown = "(not shown)" if setting.secret else repr(raw)
    assert caught.value.message.startswith(f"{setting.variable} is {shown}; it must be ")


@pytest.mark.parametrize("raw", ["0", "-5", "99999999999999", "1e3", "1.5", "", "9" * 6000])
def test_sizes_outside_their_bounds_are_refused(raw: str, file: Path) -> None:
    with pytest.raises(SettingError):
        load({"DATELINE_MAX_BYTES": raw}, file)


@pytest.mark.parametrize("raw", ["nan", "inf", "-1"])
def test_times_that_are_no_times_are_refused(raw: str, file: Path) -> None:
    with pytest.raises(SettingError):
        load({"DATELINE_HTML_SECONDS": raw}, file)


@pytest.mark.parametrize("text", ["max_bytes = ", "colour = 3", "max_byte = 3", "\xff\xfe", "max_bytes = true"])
def test_a_file_that_cannot_be_used_is_named(text: str, file: Path) -> None:
    file.write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingError, match=r"settings\.toml"):
        load({}, file)


def test_a_settings_file_that_is_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        load({}, tmp_path)


def test_a_secret_value_is_never_shown() -> None:
    from dateline.settings import parse

    with pytest.raises(SettingError) as caught:
        parse(Setting("colour", "x.", choices=("a",), secret=True), "hunter2", "DATELINE_X")
    assert "hunter2" not in caught.value.message


def test_folders_follow_the_xdg_variables() -> None:
    env = {"HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_CACHE_HOME": "relative"}
    assert config_path(env) == Path("/c/dateline/settings.toml")
    assert default_cache_dir(env) == Path("/h/.cache/dateline")
    assert config_path({"DATELINE_CONFIG": "/etc/d.toml"}) == Path("/etc/d.toml")


def test_the_limits_of_intake_are_those_of_the_settings() -> None:
    assert Settings(max_bytes=9).limits().max_bytes == 9
    default = Settings()
    assert default.limits() == type(default.limits())()
