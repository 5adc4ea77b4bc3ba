"""The feed of an archive, decided: once, whatever comes again, and whoever decides."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import sqlalchemy as sa

from archive_inputs import batches, elsewhere, made, row
from dateline.alerts import deciding
from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, changes, letters, writing
from dateline.archive.alert_schema import item, told
from dateline.archive.alerts import Alert
from dateline.archive.search import Query, search
from dateline.service.questions import params_of


def added(archive: Archive, **more: Any) -> Alert:
    with archive.writing() as connection:
        return alerts.add(connection, Alert("", more.pop("name", "x"), more.pop("query", ""), **more))


def heard(archive: Archive, alert: Alert) -> dict[str, list[str]]:
    """What stands in the open issue, by incident; it is emptied."""
    with archive.writing() as connection:
        issue = letters.open_issue(connection, alert.id)
        found = letters.items(connection, issue.n) if issue else []
        connection.execute(sa.delete(item))
    return {one.incident_id: [news.kind for news in one.news] for one in found}


def test_each_incident_is_told_once_whatever_comes_again(archive: Archive) -> None:
    alert, rows = added(archive), [row(one) for one in made(40)]
    for batch in batches(rows, 7):
        writing.write(archive, batch)
    Decider(archive).run()
    with archive.reading() as connection:
        ids = {hit.id for hit in search(connection, Query(size=500)).hits}
    assert set(heard(archive, alert)) == ids
    for batch in batches(rows, 7):
        writing.write(archive, batch)
    assert Decider(archive).run() == 0
    assert heard(archive, alert) == {}


def test_many_small_steps_tell_the_same_incidents_as_one(archive: Archive) -> None:
    alert = added(archive)
    seen: dict[str, list[str]] = {}
    for one in made(40):
        writing.write(archive, [row(one)])
        Decider(archive).run()
        for incident, kinds in heard(archive, alert).items():
            seen.setdefault(incident, []).extend(kinds)
    news = [kind for kinds in seen.values() for kind in kinds]
    with archive.reading() as connection:
        assert news.count("new") == len(search(connection, Query(size=500)).hits)
    assert "toll" in news


def test_a_copy_in_another_outlet_is_no_news(archive: Archive) -> None:
    alert, readings = added(archive), made(12)
    writing.write(archive, [row(one) for one in readings])
    Decider(archive).run()
    heard(archive, alert)
    writing.write(archive, [row(elsewhere(one, "Mirror Wire")) for one in readings])
    Decider(archive).run()
    assert heard(archive, alert) == {}


def test_a_merge_by_a_person_and_its_end_are_told(archive: Archive) -> None:
    alert = added(archive)
    writing.write(archive, [row(one) for one in made(30)])
    Decider(archive).run()
    first, second = sorted(heard(archive, alert))[:2]
    act, now = writing.merge(archive, [first, second], by="A", reason="one")
    Decider(archive).run()
    assert heard(archive, alert)[now][0] == "merged"
    writing.undo(archive, act)
    Decider(archive).run()
    assert "split" in [kind for kinds in heard(archive, alert).values() for kind in kinds]
    assert Decider(archive).run() == 0


def test_what_is_taken_down_is_told_to_those_who_were_told(archive: Archive) -> None:
    alert = added(archive)
    reading = made(1)[0]
    writing.write(archive, [row(reading)])
    Decider(archive).run()
    (incident,) = heard(archive, alert)
    later = added(archive, name="late")
    assert reading.report is not None
    writing.take_down(archive, reading.report.id, by="A", reason="asked")
    Decider(archive).run()
    assert heard(archive, alert) == {incident: ["gone"]}
    assert heard(archive, later) == {}


def test_an_alert_hears_nothing_of_what_was_before_it(archive: Archive) -> None:
    writing.write(archive, [row(one) for one in made(20)])
    alert = added(archive)
    assert Decider(archive).run() == 0
    assert heard(archive, alert) == {}
    with archive.reading() as connection:
        assert alerts.decided(connection) == changes.last(connection)


def test_one_question_asks_for_its_own(archive: Archive) -> None:
    writing.write(archive, [row(one) for one in made(5)])
    with archive.reading() as connection:
        country = search(connection, Query()).hits[0].country
    alert = added(archive, query=params_of(Query(country=(str(country),))))
    writing.write(archive, [row(one) for one in made(60)])
    Decider(archive).run()
    with archive.reading() as connection:
        wanted = {hit.id for hit in search(connection, Query(country=(str(country),), size=500)).hits}
    assert set(heard(archive, alert)) <= wanted


def test_two_who_decide_at_once_decide_once(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "AT_ONCE", 5)
    alert = added(archive)
    writing.write(archive, [row(one) for one in made(40)])
    threads = [threading.Thread(target=Decider(archive).run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = heard(archive, alert)
    assert found
    assert all(kinds == ["new"] for kinds in found.values())


def test_a_removed_alert_leaves_nothing(archive: Archive) -> None:
    alert = added(archive)
    writing.write(archive, [row(one) for one in made(10)])
    Decider(archive).run()
    with archive.writing() as connection:
        alerts.remove(connection, alert.id)
        for table in (told, item):
            assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() == 0
    writing.write(archive, [row(one) for one in made(12)])
    assert Decider(archive).run() == 0
