"""What the commands on an archive share: which archive, opening and closing it, who decides, listings as JSON."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from dateline.cli.safe import json_shown, put

if TYPE_CHECKING:
    from dateline.archive import Archive

Command = TypeVar("Command", bound=Callable[..., Any])


def archive_option(command: Command) -> Command:
    """The option that names the archive."""
    return click.option(
        "--archive", "where", metavar="WHERE",
        help="The archive: a file or a postgresql:// address. The setting `archive` otherwise.",
    )(command)  # fmt: skip


def json_option(command: Command) -> Command:
    """The option for JSON, one object a line."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, one object a line.")(command)


def decision_options(command: Command) -> Command:
    """The options of a decision: who made it and why."""
    by = click.option("--by", metavar="NAME", help="Who decides; the user's name otherwise.")
    reason = click.option("--reason", default="", metavar="TEXT", help="Why.")
    return by(reason(command))


def person(by: str | None) -> str:
    """Who decides: as said, else the user of this machine."""
    if by:
        return by
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user, as in some containers
        return "unknown"


@contextmanager
def opened(where: str | None, *, create: bool = False) -> Iterator[Archive]:
    """The archive, open until the end."""
    from dateline.service import archives
    from dateline.settings import load_settings

    archive = archives.open_at(load_settings(), where, create=create)
    try:
        yield archive
    finally:
        archive.close()


def put_json(rows: Iterable[Any]) -> None:
    """Each row as one line of JSON."""
    for row in rows:
        put(json_shown(json.dumps(row, ensure_ascii=False)))
