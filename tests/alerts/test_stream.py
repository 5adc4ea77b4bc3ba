"""Thirty days of reports, read and taken in one after the other: what is new is told, and nothing else."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from alert_stories import News, Sent, stream
from dateline import service
from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, letters, open_archive, show, writing
from dateline.archive.alert_schema import issue
from dateline.archive.alerts import Alert
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared
from dateline.model.claims import Claim
from dateline.model.reading import Reading
from dateline.model.values import Count
from told import SETTINGS

LEAST = 0.97


def read(one: Sent) -> Reading:
    return service.read(
        one.text, published=one.published, outlet=one.outlet, url=one.url, kind="text", settings=SETTINGS
    )


def row(one: Sent, reading: Reading) -> Prepared:
    assert reading.report is not None
    key = hashlib.sha256(one.url.encode()).hexdigest()
    told = OutcomeRow(key, one.url, "read", True, report_id=reading.report.id, text_hash=reading.report.text_hash)
    return Prepared(told, prepare(reading))


class Desk:
    """An archive with one alert that asks for everything."""

    def __init__(self, folder: Path) -> None:
        self.archive: Archive = open_archive(folder / "stream.dateline", create=True)
        with self.archive.writing() as connection:
            self.alert = alerts.add(connection, Alert("", "all", ""))
        self.decider = Decider(self.archive)
        self.story_of: dict[str, str] = {}

    def take(self, one: Sent, reading: Reading, *, anew: bool = False) -> set[News]:
        """What is told after a report was taken in; what was told is told."""
        assert reading.report is not None
        self.story_of[reading.report.id] = one.story
        writing.write(self.archive, [row(one, reading)], anew=anew)
        return self.heard()

    def heard(self) -> set[News]:
        self.decider.run()
        out: set[News] = set()
        with self.archive.writing() as connection:
            now = letters.open_issue(connection, self.alert.id)
            for item in letters.items(connection, now.n) if now else ():
                reports = show.record_of(connection, item.incident_id).reports
                story = "+".join(sorted({self.story_of[name] for name in reports}))
                out |= {(story, news.kind, *([news.slot] if news.slot else [])) for news in item.news}
            connection.execute(sa.delete(issue))
        return out


def recounted(reading: Reading) -> Reading:
    """The reading with one dead and hurt more in each figure."""

    def more(claim: Claim) -> Claim:
        value = claim.value
        if not isinstance(value, Count) or value.low is None or value.high is None:
            return claim
        return replace(claim, value=replace(value, low=value.low + 1, high=value.high + 1))

    mentions = tuple(replace(m, claims=tuple(map(more, m.claims))) for m in reading.mentions)
    return replace(reading, mentions=mentions)


@pytest.fixture(scope="module")
def readings() -> list[tuple[Sent, Reading]]:
    return [(one, read(one)) for one in stream()]


def test_what_is_new_is_told_and_nothing_else(
    readings: list[tuple[Sent, Reading]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path)
    wanted = told = right = 0
    wrong = []
    for one, reading in readings:
        heard = desk.take(one, reading)
        wanted, told, right = wanted + len(one.news), told + len(heard), right + len(heard & one.news)
        if heard != one.news:
            wrong.append((one.number, sorted(one.news - heard), sorted(heard - one.news)))
    figures = f"precision {right / told:.3f} ({right} of {told}), recall {right / wanted:.3f} ({right} of {wanted})"
    with capsys.disabled():
        sys.stdout.write(f"\n{figures}\n")
    assert right / told >= LEAST, wrong
    assert right / wanted >= LEAST, wrong


def test_copies_and_repeated_reading_are_silent(readings: list[tuple[Sent, Reading]], tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for one, reading in readings:
        desk.take(one, reading)
    for one, reading in readings:
        assert desk.take(one, reading) == set()
    for one, reading in readings[:10]:
        assert reading.report is not None
        elsewhere = f"https://mirror.example/{one.number}"
        again = service.read(
            one.text, published=one.published, outlet="Mirror Wire", url=elsewhere, kind="text", settings=SETTINGS
        )
        assert desk.take(replace(one, number=1000 + one.number), again) == set(), one.number


def test_a_report_read_anew_tells_nothing(readings: list[tuple[Sent, Reading]], tmp_path: Path) -> None:
    """A better reader finds other numbers in an old report: no source said anything new."""
    desk = Desk(tmp_path)
    for one, reading in readings[:20]:
        desk.take(one, reading)
    for one, reading in readings[:20]:
        assert desk.take(one, recounted(reading), anew=True) == set()
