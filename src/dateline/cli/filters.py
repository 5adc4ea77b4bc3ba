"""The filters of a question to the archive, as options that `search` and `export` share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from dateline.archive.search import Query

Command = TypeVar("Command", bound=Callable[..., Any])

# Option, what it filters by, its help; all may be given several times, and then any will do.
NAMED = (
    ("--type", "type", "Event type: ASSAULT, PROTEST, COERCE."),
    ("--sub-event", "sub_event", "ACLED sub-event: Attack, Suicide bomb, ..."),
    ("--country", "country", "Country, by name or code."),
    ("--place", "place", "Place, or what lies within it."),
    ("--actor", "actor", "Who is named as doer, claimant or target."),
    ("--weapon", "weapon", "Class of weapon: rocket, mortar, drone, ..."),
    ("--outlet", "outlet", "Outlet of a report."),
    ("--speaker", "speaker", "Who says something."),
    ("--state", "state", "single-source, corroborated, disputed, corrected or retracted."),
)
NUMBERS = (
    ("--killed-min", "killed_min", "At least so many killed, by some source."),
    ("--killed-max", "killed_max", "At most so many killed, by some source."),
    ("--injured-min", "injured_min", "At least so many injured, by some source."),
    ("--injured-max", "injured_max", "At most so many injured, by some source."),
    ("--origins-min", "origins_min", "At least so many independent origins."),
    ("--reports-min", "reports_min", "At least so many reports."),
)
DATES = (
    ("--since", "since", "Events from this day, month or year on."),
    ("--until", "until", "Events to this day, month or year."),
    ("--published-since", "published_since", "Reports from this day, month or year on."),
    ("--published-until", "published_until", "Reports to this day, month or year."),
)


def filter_options(command: Command) -> Command:
    """Adds the filters to a command, which gets them as keyword arguments for `query_of`."""
    for option, name, told in reversed(NAMED):
        command = click.option(option, name, multiple=True, metavar="NAME", help=told)(command)
    for option, name, told in reversed(DATES):
        command = click.option(option, name, metavar="DATE", help=told)(command)
    for option, name, told in reversed(NUMBERS):
        command = click.option(option, name, type=int, metavar="N", help=told)(command)
    command = click.option("--near", metavar="LAT,LON,KM", help="Within so many kilometres of a point.")(command)
    return click.option("--box", metavar="W,S,E,N", help="Within a box of degrees.")(command)


def query_of(text: str, *, near: str | None, box: str | None, **said: Any) -> Query:
    """The question. Raises a usage error where it cannot be asked."""
    from dateline.archive.search import Box, Query, Radius

    radius = Radius(*_numbers(near, 3, "--near")) if near else None
    corners = Box(*_numbers(box, 4, "--box")) if box else None
    return Query(text=text, radius=radius, box=corners, **said)


def _numbers(said: str, many: int, option: str) -> list[float]:
    try:
        numbers = [float(part) for part in said.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != many:
        raise click.BadParameter(f"{said!r}: {many} numbers with commas between", param_hint=option)
    return numbers
