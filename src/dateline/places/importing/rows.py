"""What a reader of a format gives for each row of its file: a place, further names of one, or why neither."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN_CHARS = 300  # of a refused row's content


@dataclass(slots=True)
class Entry:
    """A place as its row tells it. A radius of 0, an empty level and a population of 0 mean that it does not say.

    `number` tells the row from the others of its file. `parent` and `same` are gids of the row around it and of the
    package's row that is the same place.
    """

    line: int
    content: str
    number: int
    gid: str
    name: str
    aliases: list[str]
    lat: float
    lon: float
    level: str
    feature: str
    country: str
    radius_km: float = 0.0
    population: int = 0
    parent: str | None = None
    same: str | None = None


@dataclass(frozen=True, slots=True)
class Renaming:
    """A further name of a place that is known by its GeoNames id."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not imported: its line, a code for the reason, the reason in words, and what stood there."""

    line: int
    reason: str
    message: str
    content: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A good row of a kind that is not kept, such as a school or a stream of GeoNames."""

    kind: str


class BadRow(Exception):  # caught by the reader of the row; no user sees it
    """Says why a row is refused."""

    def __init__(self, reason: str, message: str) -> None:
        self.reason, self.message = reason, message
        super().__init__(message)


def refused(line: int, content: str, error: BadRow) -> Refused:
    """The refusal of a row, with its content cut to what a report shows."""
    return Refused(line, error.reason, error.message, content[:SHOWN_CHARS])


Row = Entry | Renaming | Refused | LeftOut
