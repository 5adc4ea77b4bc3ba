"""An app over a small archive, and a client on the same machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from dateline.archive import Archive
from dateline.settings import Settings
from dateline.web.app import create_app
from served import FakeReader, Filled, client_of, fill
from stores import archive, both, kept, postgresql, template

__all__ = ["archive", "both", "kept", "postgresql", "template"]


@pytest.fixture(scope="module")
def settings() -> Settings:
    """Settings under which no test runs into the rate limit."""
    return replace(Settings(), web_per_minute=1_000_000)


@pytest.fixture(scope="module")
def filled(kept: Archive) -> Filled:
    """What stands in the archive that the tests of a module share."""
    return fill(kept)


@pytest.fixture
def reader() -> FakeReader:
    """The reader of the app."""
    return FakeReader()


@pytest.fixture
def app(kept: Archive, filled: Filled, settings: Settings, reader: FakeReader) -> FastAPI:
    """An app over the filled archive."""
    return create_app(kept, settings, reader=reader)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    """A client of the app."""
    with client_of(app) as client:
        yield client
