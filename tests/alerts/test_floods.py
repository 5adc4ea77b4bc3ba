"""M5: however much comes, an alert has so many issues in an hour; all that comes stands in them, each incident once.

And to whom it goes: to any number of people, each alone (M1).
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import alerted
from archive_inputs import elsewhere, made, row
from dateline.alerts import rhythm
from dateline.alerts.sending import Letter, Outcome, Sender, Way
from dateline.archive import Archive, alerts, changes, letters, open_archive, work, writing
from dateline.archive.alerts import ACTIVE, MAIL, Alert
from dateline.archive.letters import Item
from dateline.archive.search import Query, search

SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
HOUR, MORNING = 3600.0, 1_792_000_000.0


def now(connection: Any, item: Item) -> str:
    """The incident of an item, as it is called by now."""
    return changes.resolve(connection, item.incident_id) or item.incident_id


@dataclass
class Desk:
    """A sender whose letters are kept, and a clock that is set."""

    archive: Archive
    monkeypatch: pytest.MonkeyPatch
    at: float = MORNING
    letters: list[tuple[float, Letter]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.monkeypatch.setattr(work, "now", lambda _: self.at)

    def pass_(self, after: float = 0.0) -> None:
        """One pass, so many seconds later."""
        self.at += after
        Sender(self.archive, {MAIL: Way(self._taken)}, alerted.BASE).run_once()

    def _taken(self, letter: Letter) -> Outcome:
        self.letters.append((self.at, letter))
        return Outcome("sent")

    def told(self) -> list[Counter[str]]:
        """By letter, of which incidents it has news."""
        out = []
        for _, letter in self.letters:
            assert letter.content is not None
            n = letter.content.issue.n
            out.append(self.archive.read(lambda c, n=n: Counter(now(c, one) for one in letters.items(c, n))))  # type: ignore[misc]
        return out


def test_a_burst_is_folded_into_a_few_letters(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed that brings reports for two hours: four letters an hour, and nothing is lost."""
    desk = Desk(archive, monkeypatch)
    one = alerted.alert(archive, most=4)
    alerted.joined(archive, one)
    rows = [row(reading) for reading in made(120)]
    for minute, each in enumerate(rows):
        writing.write(archive, [each])
        if minute % 5 == 0:  # the sender looks again
            desk.pass_(300.0)
    for _ in range(14):
        desk.pass_(300.0)
    times = [at for at, _ in desk.letters]
    assert all(sum(start <= at < start + HOUR for at in times) <= 4 for start in times)
    found = archive.read(lambda c: {hit.id for hit in search(c, Query(size=500)).hits})
    told = desk.told()
    assert set().union(*told) >= found
    fresh = Counter(one.id for _, letter in desk.letters if letter.content for one in letter.content.entries if one.new)
    assert fresh and set(fresh.values()) == {1}


def test_a_flood_at_once_is_one_letter_that_shows_some_and_counts_the_rest(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(archive, monkeypatch)
    alerted.joined(archive, alerted.alert(archive))
    writing.write(archive, [row(reading) for reading in made(200)])
    desk.pass_()
    ((_, letter),) = desk.letters
    (told,) = desk.told()
    assert letter.content is not None and len(letter.content.entries) == 40
    assert letter.content.more == len(told) - 40 > 0


def test_a_feed_that_repeats_itself_is_heard_once(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same reports again and again, and in one new outlet after another: one letter."""
    desk = Desk(archive, monkeypatch)
    alerted.joined(archive, alerted.alert(archive))
    readings = made(10)
    writing.write(archive, [row(reading) for reading in readings])
    desk.pass_()
    for n in range(5):
        writing.write(archive, [row(elsewhere(reading, f"Mirror {n}")) for reading in readings])
        writing.write(archive, [row(reading) for reading in readings])
        desk.pass_(HOUR)
    assert len(desk.letters) == 1


def test_an_alert_of_a_day_has_one_letter_a_day(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(archive, monkeypatch)
    alerted.joined(archive, alerted.alert(archive, rhythm="daily", minute=480, quiet_from=1320, quiet_to=420))
    for each in made(24):
        writing.write(archive, [row(each)])
        desk.pass_(2 * HOUR)
    days = Counter(int(at // 86_400) for at, _ in desk.letters)
    assert len(days) >= 2 and set(days.values()) == {1}
    assert all(8 * HOUR <= at % 86_400 <= 10 * HOUR for at, _ in desk.letters)


ALERTS = st.builds(
    Alert, st.just(""), st.just("x"), st.just(""), rhythm=st.sampled_from(["at_once", "hourly", "daily", "weekly"]),
    minute=st.integers(0, 1439), weekday=st.integers(0, 6), quiet_from=st.integers(0, 1439),
    quiet_to=st.integers(0, 1439), zone=st.sampled_from(["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kolkata"]),
    most=st.integers(1, 60),
)  # fmt: skip


@given(ALERTS, st.floats(MORNING, MORNING + 400 * 86_400), st.lists(st.floats(0, HOUR), max_size=70))
def test_an_issue_is_due_in_time_and_in_no_quiet_hour(alert: Alert, at: float, ago: list[float]) -> None:
    closed = sorted(at - one for one in ago)
    due = rhythm.due(alert, at, closed)
    assert at <= due <= at + 9 * 86_400
    assert rhythm.after_quiet(alert, due) == due
    if alert.rhythm == "at_once":
        assert sum(due - HOUR < one <= at for one in closed) < alert.most


@pytest.mark.slow
def test_each_of_many_members_gets_a_letter_of_their_own(tmp_path: Any) -> None:
    """M1: a thousand members (ten thousand in `make soak`), a letter each, to that one address."""
    number = 10_000 if SOAK else 1_000
    archive = open_archive(tmp_path / "archive.db", create=True)
    one = alerted.alert(archive, most=60)

    def enter(connection: Any) -> None:
        for n in range(number):
            alerts.enter(connection, one.id, MAIL, f"reader{n}@readers.example", state=ACTIVE)

    archive.write(enter)
    alerted.told(archive, 0, 3)
    taken: list[Letter] = []

    def take(letter: Letter) -> Outcome:
        taken.append(letter)
        return Outcome("sent")

    Sender(archive, {MAIL: Way(take)}, alerted.BASE).run_once()
    assert Counter(letter.recipient.address for letter in taken) == Counter(
        f"reader{n}@readers.example" for n in range(number)
    )
    assert len({id(letter.content) for letter in taken}) < 10, "what an issue says is made once for many"
    archive.close()
