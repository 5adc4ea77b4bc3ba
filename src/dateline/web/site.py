"""What a request needs of the server: the archive and the settings, never held in globals."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, cast

from fastapi import Request
from sqlalchemy.engine import Connection

from dateline.archive import Archive
from dateline.intake.inputs import Given
from dateline.model.reading import Reading
from dateline.settings import Settings
from dateline.web.buckets import Buckets
from dateline.web.sources import Outlets


class Reader(Protocol):
    """Reads a report that was sent, within so many seconds; `service.apart.ReaderApart` outside tests."""

    def read(self, data: bytes | str, given: Given, seconds: float) -> Reading:
        """The reading."""
        ...

    def close(self) -> None:
        """Ends what was started for it."""
        ...


JOINS_PER_MINUTE = 10


@dataclass(frozen=True, slots=True)
class Site:
    """One running app. `started` tells its answers from those of another run, for caches; `joins`: how often a client
    may have somebody asked whether they want a list."""

    archive: Archive
    settings: Settings
    reader: Reader
    outlets: Outlets = field(default_factory=Outlets)
    joins: Buckets = field(default_factory=lambda: Buckets(JOINS_PER_MINUTE))
    started: str = field(default_factory=lambda: secrets.token_hex(4))


def site_of(request: Request) -> Site:
    """The site that a request came to."""
    return cast(Site, request.app.state.site)


def reading(request: Request) -> Iterator[Connection]:
    """A dependency: a connection for the request that sees one state of the archive and cannot write."""
    with site_of(request).archive.reading() as connection:
        yield connection
