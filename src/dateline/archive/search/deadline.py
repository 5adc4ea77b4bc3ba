"""A limit on the time of a search, kept by the database itself."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.model.errors import LimitExceeded

SECONDS = 5.0
_STEPS = 2_000  # of SQLite's machine between two looks at the clock
_CANCELED = "57014"  # what PostgreSQL says of a statement that it stopped


@contextmanager
def deadline(connection: Connection, seconds: float) -> Iterator[None]:
    """Raises LimitExceeded where what is asked within takes longer than `seconds`.

    On PostgreSQL the limit is on each statement, and a transaction in which one was stopped can only be rolled back.
    """
    if connection.dialect.name == "sqlite":
        with _sqlite(connection, seconds):
            yield
    else:
        with _postgresql(connection, seconds):
            yield


@contextmanager
def _sqlite(connection: Connection, seconds: float) -> Iterator[None]:
    driver = connection.connection.driver_connection
    assert driver is not None
    until = time.monotonic() + seconds
    driver.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)
    try:
        yield
    except sa.exc.OperationalError as error:
        if "interrupted" in str(error.orig):
            raise too_long(seconds) from error
        raise
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def _postgresql(connection: Connection, seconds: float) -> Iterator[None]:
    put = sa.text("SELECT set_config('statement_timeout', :value, true)")
    before = connection.execute(sa.text("SELECT current_setting('statement_timeout')")).scalar_one()
    connection.execute(put, {"value": str(max(1, int(seconds * 1000)))})
    try:
        yield
    except sa.exc.DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _CANCELED:
            raise too_long(seconds) from error
        raise
    connection.execute(put, {"value": before})


def too_long(seconds: float) -> LimitExceeded:
    """The error of a search that was stopped."""
    return LimitExceeded(f"the search took longer than {seconds:g} s and was stopped; ask for less at once")
