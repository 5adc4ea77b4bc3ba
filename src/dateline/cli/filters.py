"""The options by which incidents are chosen, the same for every command that chooses some."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from dateline.archive.search import Query

Command = TypeVar("Command", bound=Callable[..., Any])

# Option, what stands for its value, help; the first of them may be given several times.
_NAMES = (
    ("--type", "TYPE", "Of this event type, as ASSAULT."),
    ("--mode", "MODE", "Of this mode."),
    ("--event", "NAME", "Of this ACLED event."),
    ("--sub-event", "NAME", "Of this ACLED sub-event."),
    ("--place", "NAME", "At or within this place."),
    ("--country", "CODE", "In this country, as IQ."),
    ("--admin", "NAME", "Within this province or region."),
    ("--actor", "NAME", "Told with this actor."),
    ("--weapon", "CLASS", "With this class of weapon."),
    ("--outlet", "NAME", "Told by this outlet."),
    ("--speaker", "NAME", "Told with words of this speaker."),
    ("--state", "STATE", "In this state, as disputed."),
)
_DATES = (
    ("--since", "Not over before this date: 2020, 2020-11 or 2020-11-17."),
    ("--until", "Begun by this date."),
    ("--published-since", "Reported at or after this date."),
    ("--published-until", "First reported by this date."),
)
_NUMBERS = (
    ("--killed-min", "At least N killed, as some source tells."),
    ("--killed-max", "At most N killed, as some source tells."),
    ("--injured-min", "At least N injured, as some source tells."),
    ("--injured-max", "At most N injured, as some source tells."),
    ("--origins-min", "Told by at least N independent origins."),
    ("--reports-min", "Told by at least N reports."),
)
_KINDS = ("incident", "background", "any")


def filter_options(command: Command) -> Command:
    """The options that choose incidents; `query_of` makes a question of their values."""
    options = [click.option(name, multiple=True, metavar=value, help=said) for name, value, said in _NAMES]
    options += [click.option(name, metavar="DATE", help=said) for name, said in _DATES]
    options += [click.option(name, type=click.IntRange(min=0), metavar="N", help=said) for name, said in _NUMBERS]
    options += [
        click.option("--near", metavar="LAT,LON,KM", help="Within so many kilometres of a point."),
        click.option("--box", metavar="W,S,E,N", help="Between two meridians and two parallels."),
        click.option("--kind", type=click.Choice(_KINDS), default="incident", help="Incidents, those told as past."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def query_of(values: dict[str, Any]) -> Query:
    """The question that the options ask. Raises UsageError where it cannot be asked."""
    from dateline.archive.search import Box, Query, Radius

    near, box = values.pop("near"), values.pop("box")
    return Query(
        radius=Radius(*_numbers("--near", near, 3)) if near else None,
        box=Box(*_numbers("--box", box, 4)) if box else None,
        **values,
    )


def _numbers(name: str, text: str, wanted: int) -> list[float]:
    try:
        found = [float(part) for part in text.split(",")]
    except ValueError:
        found = []
    if len(found) != wanted:
        raise click.BadParameter(f"{wanted} numbers with commas between", param_hint=name)
    return found
