"""Which version of a report is the current one."""

from __future__ import annotations

import pytest

from archive_inputs import made, row, versioned
from dateline.archive import Archive, show, writing
from dateline.archive.beside import beside, mentions_of
from dateline.archive.current import current, named


@pytest.fixture
def filled(archive: Archive) -> tuple[Archive, str]:
    """An archive with a report of two versions among others, and that report's id."""
    first, *others = made(4)
    later = versioned(first, "One line more.")
    writing.write(archive, [row(first, "2021-01-01"), row(later, "2021-01-02"), *map(row, others)])
    assert first.report is not None
    return archive, first.report.id


def test_the_version_fetched_last_is_found_by_its_reports_id(filled: tuple[Archive, str]) -> None:
    archive, name = filled
    with archive.reading() as connection:
        found = current(connection, [name, "nosuchreport"])
        assert list(found) == [name] and named(connection, name[:10]) == [found[name]]
        told = show.reading_of(connection, name)
        assert told is not None and told["report"]["text"].endswith("One line more.")
        assert show.reading_of(connection, name[:10]) == told
        assert show.reading_of(connection, name[:3]) is None


def test_what_stands_beside_an_incident_is_of_other_incidents_or_none(filled: tuple[Archive, str]) -> None:
    archive, name = filled
    with archive.reading() as connection:
        told = mentions_of(connection, name)
        for incident in set(told.values()):
            assert all(one.incident != incident for one in beside(connection, incident, [name]))
        everything = beside(connection, "none", [name])
        assert {one.incident for one in everything if one.incident} == set(told.values())
