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
from stores import archive, both, kept, postgresql, template

__all__ = ["archive", "both", "kept", "postgresql", "template"]
HERE = "http://127.0.0.1:8765"
US = ("127.0.0.1", 50000)


def client_of(app: FastAPI) -> TestClient:
    """A client on this machine, whose errors are answers."""
    return TestClient(app, base_url=HERE, client=US, raise_server_exceptions=False)


@pytest.fixture
def settings() -> Settings:
    """Settings under which no test runs into the rate limit."""
    return replace(Settings(), web_per_minute=1_000_000)


@pytest.fixture
def client(archive: Archive, settings: Settings) -> Iterator[TestClient]:
    """A client of an app over an empty archive."""
    with client_of(create_app(archive, settings)) as client:
        yield client
