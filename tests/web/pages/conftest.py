"""An archive of invented readings, hostile ones among them, and a client of the app over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from archive_inputs import made, row
from dateline.archive import open_archive, writing
from dateline.settings import Settings
from dateline.web.app import create_app
from web.pages.invented import PAYLOADS, RIGHT_TO_LEFT, Prompt, hostile, named

US = ("127.0.0.1", 50000)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with some invented incidents, hostile ones, one right to left, and one that names private people."""
    path = tmp_path_factory.mktemp("pages") / "archive.db"
    archive = open_archive(path, create=True)
    readings = [*made(30), *(hostile(n, one) for n, one in enumerate(PAYLOADS)), RIGHT_TO_LEFT, named()]
    writing.write(archive, [row(one) for one in readings])
    archive.close()
    return path


@pytest.fixture(scope="session")
def pages(stocked: Path) -> Iterator[TestClient]:
    """A client of the app over it."""
    archive = open_archive(stocked)
    settings = replace(Settings(), web_per_minute=1_000_000)
    app = create_app(archive, settings, reader=Prompt())
    with TestClient(app, base_url="http://127.0.0.1:8765", client=US) as client:
        yield client
    archive.close()
