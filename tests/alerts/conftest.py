"""The stores that these tests run on, and an archive with news that the tests of letters share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import alerted
from dateline.alerts.sending import Letter
from dateline.archive import Archive, open_archive
from stores import archive, both, kept, postgresql, template

__all__ = ["archive", "both", "kept", "postgresql", "template"]


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive of which an alert has one issue."""
    made = open_archive(tmp_path_factory.mktemp("newsroom") / "archive.db", create=True)
    one = alerted.alert(made, public=True)
    alerted.joined(made, one)
    alerted.told(made, 0, 12)
    alerted.decided(made)
    yield made
    made.close()


@pytest.fixture(scope="session")
def news(newsroom: Archive) -> Letter:
    """The letter of that issue to somebody."""
    one = alerted.only(newsroom)
    return alerted.letter(newsroom, one, alerted.members(newsroom, one)[0])


@pytest.fixture(scope="session")
def asked(newsroom: Archive) -> Letter:
    """The question to somebody."""
    one = alerted.only(newsroom)
    return alerted.letter(newsroom, one, alerted.members(newsroom, one)[0], question=True)
