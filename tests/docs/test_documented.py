"""Every command, option, setting, error, exit status and task is documented."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from dateline.cli.app import dateline
from dateline.cli.exits import INTERRUPTED, PIPE_CLOSED, error_classes
from dateline.measure.tasks import available
from dateline.model.schema import reading_schema
from dateline.service.questions import KEYS
from dateline.settings import SETTINGS, Setting, allowed
from dateline.web.api import router

DOCS = Path(__file__).parents[2] / "docs"
COMMANDS = sorted(dateline.commands)


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_a_page_with_its_options_and_an_example(name: str) -> None:
    text = page(f"commands/{name}.md")
    command = dateline.commands[name]
    below = list(command.commands.values()) if isinstance(command, click.Group) else []
    for parameter in (p for one in (command, *below) for p in one.params):
        if isinstance(parameter, click.Option):
            assert all(f"`{o}" in text or f" {o}" in text for o in parameter.opts if o.startswith("-")), parameter.opts
    for one in below:
        assert f"dateline {name} {one.name}" in text and f"dateline {name} {one.name}" in (one.help or "")
    assert f"dateline {name}" in text and "```" in text


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_has_an_example(name: str) -> None:
    assert f"dateline {name}" in (dateline.commands[name].help or "")


def test_no_page_tells_of_a_command_that_is_not_there() -> None:
    assert sorted(p.stem for p in (DOCS / "commands").glob("*.md")) == COMMANDS


@pytest.mark.parametrize("setting", SETTINGS, ids=[s.name for s in SETTINGS])
def test_a_setting_is_documented_with_help_variable_default_and_what_is_allowed(setting: Setting) -> None:
    row = next(line for line in page("settings.md").splitlines() if line.startswith(f"| `{setting.name}`"))
    assert setting.variable in row and setting.help in row and allowed(setting) in row
    default = "yes" if setting.default is True else "no" if setting.default is False else str(setting.default)
    assert setting.type == "folder" or f"| {default} |" in row


def test_every_error_is_documented_with_its_code_and_exit_status() -> None:
    rows = page("errors.md").splitlines()
    for error in error_classes():
        assert error.__doc__
        assert any(r.startswith(f"| `{error.code}` | {error.exit_status} |") for r in rows), error.code


def test_every_exit_status_is_documented() -> None:
    text = page("errors.md")
    for status in (*range(8), INTERRUPTED, PIPE_CLOSED):
        assert re.search(rf"(?m)^\| {status} \|", text), status


def test_every_task_is_documented() -> None:
    for task in available():
        assert f"`{task.name}`" in page("commands/evaluate.md")


def test_every_key_of_a_reading_is_documented() -> None:
    text = page("json.md")
    for part in reading_schema()["$defs"].values():
        for key in part["properties"]:
            assert f"`{key}`" in text, key


def test_error_codes_are_different() -> None:
    codes = [e.code for e in error_classes()]
    assert len(codes) == len(set(codes))


def test_every_address_and_key_of_the_api_is_documented() -> None:
    text = page("api.md")
    for route in router.routes:
        path = "/api/v1" + re.sub(r"\.(json|csv|geojson|atom|rss|jsonfeed)$", "", route.path)  # type: ignore[attr-defined]
        assert f"`{path}`" in text, path
    for key in KEYS:
        assert f"`{key}`" in text, key
