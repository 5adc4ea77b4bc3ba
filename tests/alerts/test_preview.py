"""What an alert would have sent is what it sends: the same feed, decided as it came and gone through afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from archive_inputs import made, row
from dateline.alerts.deciding import Decider
from dateline.alerts.preview import Preview, preview
from dateline.archive import Archive, alerts, changes, letters, writing
from dateline.archive.alerts import Alert
from dateline.archive.schema import METADATA, change
from dateline.incidents.stands import NEW, TOLL
from dateline.model.errors import UsageError
from stores import archive, postgresql, template

__all__ = ["archive", "postgresql", "template"]
ALL = Alert("", "all", "", rhythm="at_once", most=10_000)
DAYS_AGO = 20


def fed(archive: Archive, sets: int = 6, of: int = 8) -> None:
    """Invented readings, some every day, the first of them 20 days ago."""
    readings = made(sets * of)
    begun = datetime.now(UTC) - timedelta(days=DAYS_AGO)
    for number in range(sets):
        with archive.reading() as connection:
            before = changes.last(connection)
        writing.write(archive, [row(one) for one in readings[number::sets]])
        at = (begun + timedelta(days=number)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        with archive.writing() as connection:
            connection.execute(sa.update(change).where(change.c.seq > before).values(at=at))
        Decider(archive).run()
        with archive.writing() as connection:
            for issue in letters.due_issues(connection, 1e12):
                letters.close(connection, issue, issue.due)


def told(archive: Archive, alert: Alert) -> set[tuple[str, str]]:
    """What an alert was really told, as incident and kind of news."""
    with archive.reading() as connection:
        items = [one for i in letters.issues(connection, alert.id, 99) for one in letters.items(connection, i.n)]
    return {(one.incident_id, news.kind) for one in items for news in one.news}


def planned(found: Preview) -> set[tuple[str, str]]:
    """The same of a preview."""
    return {(one.incident_id, news.kind) for issue in found.issues for one in issue.items for news in one.news}


@pytest.mark.parametrize("query", ["", "type=ASSAULT", "killed_min=3", "q=bomb"])
def test_it_is_what_the_alert_was_told(archive: Archive, query: str) -> None:
    with archive.writing() as connection:
        alert = alerts.add(connection, replace(ALL, query=query))
    fed(archive)
    with archive.reading() as connection:
        found = preview(connection, alert, 30)
    assert found.whole and planned(found) == told(archive, alert)
    if not query:
        kinds = {kind for _, kind in planned(found)}
        assert NEW in kinds and TOLL in kinds and len(found.issues) == 6
        assert found.incidents == len({name for name, _ in planned(found)})


def test_it_writes_nothing_and_needs_no_saved_alert(archive: Archive) -> None:
    fed(archive, sets=2)

    def rows() -> list[Sequence[object]]:
        with archive.reading() as connection:
            return [connection.execute(sa.select(t).order_by(*t.primary_key)).all() for t in METADATA.sorted_tables]

    before = rows()
    with archive.reading() as connection:
        assert preview(connection, ALL).incidents > 0
        with pytest.raises(UsageError):
            preview(connection, replace(ALL, query="killed_min=many"))
    assert rows() == before


def test_days_and_rhythm_decide_what_stands_together(archive: Archive) -> None:
    fed(archive)
    with archive.reading() as connection:
        weekly = preview(connection, replace(ALL, rhythm="weekly"))
        late = preview(connection, ALL, DAYS_AGO - 4)
        none = preview(connection, ALL, 1)
        new = preview(connection, replace(ALL, only_new=True))
    assert 1 <= len(weekly.issues) <= 2 and weekly.incidents > 8
    assert 1 <= len(late.issues) <= 2 and none.issues == () and none.whole
    assert {kind for _, kind in planned(new)} <= {NEW, "merged", "toll", "corrected", "denied", "retracted", "gone"}
    assert all(a.at <= b.at for a, b in zip(weekly.issues, weekly.issues[1:], strict=False))
