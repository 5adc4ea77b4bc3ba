"""Calls to hooks: verified by the convention's own package, done again under one id, and turned off in time."""

from __future__ import annotations

import base64
import io
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa
from standardwebhooks import Webhook, WebhookVerificationError

from archive_inputs import made, row
from dateline.alerts import hooks
from dateline.alerts.sending import Sender
from dateline.archive import Archive, alerts, letters, writing
from dateline.archive.alert_schema import sending
from dateline.archive.alerts import ACTIVE, HOOK, Alert, Recipient
from dateline.exchange import incident_rows
from dateline.intake.fetch import Call, FakePoster, Taken
from dateline.intake.fetch.posted import Reply
from dateline.model.errors import FetchError, LimitExceeded, Refused
from dateline.service.watch.logs import logger

URL = "https://desk.example/hook/T0K3N"
BASE = "https://incidents.example"
TIMES = 10  # one try and nine more


@dataclass
class Desk:
    """An archive with an alert and its hook, and a log."""

    archive: Archive
    fake: FakePoster
    clock: Callable[[], float] = time.time
    log: io.StringIO = field(default_factory=io.StringIO)
    alert: Alert = field(init=False)
    secret: str = field(default_factory=hooks.new_secret)
    told: int = 0

    def __post_init__(self) -> None:
        with self.archive.writing() as connection:
            self.alert = alerts.add(connection, Alert("", "Attacks", "type=ASSAULT", most=1000))
            alerts.enter(connection, self.alert.id, HOOK, URL, state=ACTIVE, secret=self.secret)

    def report(self) -> None:
        """Somebody reports something new."""
        writing.write(self.archive, [row(one) for one in made(4, seed=100 + self.told)])
        self.told += 1

    def send(self) -> None:
        """One pass."""
        way = hooks.way(self.fake, lambda: self.clock())
        Sender(self.archive, {"hook": way}, BASE, logger("json", self.log)).run_once()

    def later(self) -> None:
        """All that waits is due."""
        with self.archive.writing() as connection:
            connection.execute(sa.update(sending).where(sending.c.state == "waiting").values(due=0))

    def hook(self) -> Recipient:
        with self.archive.reading() as connection:
            (one,) = alerts.recipients(connection, self.alert.id)
        return one

    def states(self) -> list[tuple[str, int]]:
        with self.archive.reading() as connection:
            rows = connection.execute(sa.select(sending.c.state, sending.c.tries).order_by(sending.c.n))
            return [(one.state, one.tries) for one in rows]

    def wait(self) -> float:
        """Seconds until the last letter is tried again."""
        with self.archive.reading() as connection:
            due = connection.execute(sa.select(sa.func.max(sending.c.due))).scalar_one()
        return float(due) - time.time()


def desk(archive: Archive, *replies: Reply, **more: Any) -> Desk:
    return Desk(archive, FakePoster({URL: replies}), **more)


def verified(call: Call, secret: str) -> Any:
    return Webhook(secret).verify(call.body, dict(call.headers))


def test_a_call_is_verified_by_the_conventions_own_package(archive: Archive) -> None:
    room = desk(archive, 200)
    room.report()
    room.send()
    (call,) = room.fake.calls
    told = verified(call, room.secret)
    assert told["type"] == "alert.issue" and told["data"]["alert"]["name"] == "Attacks"
    assert dict(call.headers)["Content-Type"] == "application/json"
    assert room.states() == [("sent", 1)]
    with pytest.raises(WebhookVerificationError):
        verified(Call(URL, call.body + b" ", call.headers), room.secret)
    with pytest.raises(WebhookVerificationError):
        verified(call, hooks.new_secret())


@pytest.mark.parametrize(("skew", "good"), [(0, True), (-290, True), (290, True), (-310, False), (310, False)])
def test_a_call_of_another_time_is_no_good(archive: Archive, skew: float, good: bool) -> None:
    room = desk(archive, 200, clock=lambda: time.time() + skew)
    room.report()
    room.send()
    if good:
        assert verified(room.fake.calls[0], room.secret)
    else:
        with pytest.raises(WebhookVerificationError, match="timestamp"):
            verified(room.fake.calls[0], room.secret)


def test_each_try_is_dated_anew_under_the_same_id_and_an_old_one_cannot_be_played_again(archive: Archive) -> None:
    at = [time.time() - 86_400]
    room = desk(archive, 500, FetchError("no"), 200, clock=lambda: at[0])
    room.report()
    room.send()
    at[0] += 40_000
    room.later()
    room.send()
    at[0] = time.time()
    room.later()
    room.send()
    first, second, third = (dict(call.headers) for call in room.fake.calls)
    assert first["webhook-id"] == second["webhook-id"] == third["webhook-id"]
    assert len({each["webhook-signature"] for each in (first, second, third)}) == 3
    assert verified(room.fake.calls[2], room.secret)
    with pytest.raises(WebhookVerificationError, match="too old"):
        verified(room.fake.calls[0], room.secret)
    assert room.states() == [("sent", 3)]


def test_another_issue_and_another_hook_have_other_ids(archive: Archive) -> None:
    room = desk(archive, 200)
    other = "https://other.example/hook"
    room.fake.replies[other] = 200
    with archive.writing() as connection:
        alerts.enter(connection, room.alert.id, HOOK, other, state=ACTIVE, secret=hooks.new_secret())
    for _ in range(2):
        room.report()
        room.send()
    ids = [dict(call.headers)["webhook-id"] for call in room.fake.calls]
    assert len(ids) == 4 and len(set(ids)) == 4 and all("." not in one for one in ids)


def test_what_is_not_taken_is_tried_again_with_longer_waits_and_then_given_up(archive: Archive) -> None:
    room = desk(archive, 503)
    room.report()
    waits = []
    for _ in range(TIMES):
        room.send()
        waits.append(room.wait())
        room.later()
    assert len(room.fake.calls) == TIMES and room.states() == [("failed", TIMES)]
    assert all(0.7 * usual < wait < 1.3 * usual + 2 for usual, wait in zip(hooks.WAITS, waits, strict=False)), waits
    assert sum(hooks.WAITS) < 4 * 86_400
    room.send()
    assert len(room.fake.calls) == TIMES
    hook = room.hook()
    assert (hook.state, hook.troubles, hook.trouble) == ("active", 1, "given up: answered with status 503")


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [(500, "answered with status 500"), (404, "answered with status 404"), (302, "answered with status 302"),
     (FetchError("the name desk.example is not known"), "cannot be reached"),
     (LimitExceeded("https://desk.example took longer"), "no answer in time"),
     (Refused("https://desk.example is not fetched"), "refused: its address is not one that is called"),],
    ids=str,
)  # fmt: skip
def test_what_went_wrong_is_noted_without_the_address(archive: Archive, reply: Reply, trouble: str) -> None:
    room = desk(archive, reply, 200)
    room.report()
    room.send()
    assert room.hook().trouble == trouble and room.hook().state == "active" and room.states() == [("waiting", 1)]
    room.later()
    room.send()
    assert room.hook().trouble is None and room.states() == [("sent", 2)]
    told = room.log.getvalue()
    assert "letter" in told and "desk.example" not in told and "T0K3N" not in told and room.secret not in told


def test_whoever_asks_to_wait_longer_is_waited_for_and_no_shorter_than_usual(archive: Archive) -> None:
    room = desk(archive, Taken(429, 3000.0), Taken(503, 1.0))
    room.report()
    room.send()
    assert 2900 < room.wait() < 3010
    room.later()
    room.send()
    assert 290 < room.wait() < 310


def test_a_hook_that_is_gone_is_turned_off_at_once(archive: Archive) -> None:
    room = desk(archive, 410)
    room.report()
    room.send()
    hook = room.hook()
    assert (hook.state, hook.trouble) == ("off", "answered with status 410: it is gone")
    room.report()
    room.send()
    assert len(room.fake.calls) == 1 and room.states() == [("failed", 1)]


def test_a_hook_that_took_no_issue_of_three_is_turned_off_and_one_taken_counts_anew(archive: Archive) -> None:
    room = desk(archive, *([500] * TIMES * 2), 200, 500)
    for number in range(6):
        room.report()
        for _ in range(1 if number == 2 else TIMES):
            room.send()
            room.later()
        assert room.hook().troubles == [1, 2, 0, 1, 2, 3][number]
    assert room.hook().state == "off" and len(room.fake.calls) == 5 * TIMES + 1
    with archive.writing() as connection:
        alerts.change_recipient(connection, room.hook().id, state=ACTIVE, troubles=0, trouble=None)
    room.fake.replies[URL] = 200
    room.report()
    room.send()
    assert room.states()[-1] == ("sent", 1)


def test_what_still_waits_for_a_hook_that_was_turned_off_does_not_go(archive: Archive) -> None:
    room = desk(archive, 500, 410)
    room.report()
    room.send()
    room.report()
    room.send()
    room.later()
    room.send()
    assert room.states() == [("failed", 2), ("failed", 1)] and room.hook().state == "off"


def test_calls_are_signed_with_the_new_secret_and_the_last(archive: Archive) -> None:
    room = desk(archive, 200)
    both = hooks.renewed(room.secret)
    with archive.writing() as connection:
        alerts.change_recipient(connection, room.hook().id, secret=both)
    room.report()
    room.send()
    for secret in both.split():
        assert verified(room.fake.calls[0], secret)
    assert len(hooks.renewed(both).split()) == 2 and room.secret not in hooks.renewed(both)


def test_a_hook_without_a_secret_is_never_called(archive: Archive) -> None:
    room = desk(archive, 200, secret="")
    room.report()
    room.send()
    assert not room.fake.calls and room.states() == [("failed", 1)]
    assert "secret" in (room.hook().trouble or "")


def test_a_secret_is_as_the_convention_has_it() -> None:
    found = hooks.new_secret()
    assert found.startswith("whsec_") and 24 <= len(base64.b64decode(found[6:])) <= 64
    assert found != hooks.new_secret()


def test_a_call_tells_what_an_issue_says_and_nothing_that_exports_withhold(archive: Archive) -> None:
    room = desk(archive, 200)
    for _ in range(3):
        room.report()
    room.send()
    told = json.loads(room.fake.calls[0].body)
    assert set(told) == {"type", "timestamp", "data"} and told["timestamp"].endswith("Z")
    data = told["data"]
    assert set(data) == {"alert", "issue", "notice", "invented", "incidents", "more"}
    assert data["alert"]["url"] == f"{BASE}/lists/{room.alert.id}"
    assert data["issue"]["url"] == f"{BASE}/lists/{room.alert.id}/issues/{data['issue']['n']}"
    assert data["incidents"] and data["more"] == 0
    for one in data["incidents"]:
        assert set(one) == {"id", "title", "url", "new", "state", "news", "claims", "others", "incident"}
        assert one["url"] == f"{BASE}/incidents/{one['id']}" and one["new"]
        assert set(one["incident"]) == {column.name for column in incident_rows.COLUMNS}
        assert [news["kind"] for news in one["news"]] == ["new"]
        for claim in one["claims"]:
            assert set(claim) == {"slot", "value", "who", "via", "stance", "outlet", "published", "url", "quote"}
    with archive.reading() as connection:
        assert data["issue"]["n"] == letters.issues(connection, room.alert.id, 1)[0].n


def _names(calls: Sequence[Call]) -> set[str]:
    return {name.lower() for call in calls for name, _ in call.headers}


def test_headers_are_those_of_the_convention_and_no_others(archive: Archive) -> None:
    room = desk(archive, 200)
    room.report()
    room.send()
    assert _names(room.fake.calls) == {"content-type", "webhook-id", "webhook-timestamp", "webhook-signature"}
