"""What people say of an alert: what is meant, and one line for each mistake."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dateline.alerts import hooks, wishes
from dateline.alerts.wishes import Ways, Wish
from dateline.archive import Archive, alerts
from dateline.archive.search import Query
from dateline.model.errors import DatelineError, NotFound, Refused, UsageError

HOOK = "https://desk.example/hook?token=seven"


def wish(**more: Any) -> Wish:
    return Wish("Rockets in Baghdad", Query(place=("Baghdad",), killed_min=2), **more)


def test_an_alert_is_made_of_what_is_said() -> None:
    made = wishes.alert_of(
        wish(rhythm="weekly", at="fri 7:30", quiet="22:00-7:00", zone="Europe/Berlin", language="pt-br", most=2)
    )
    assert made.query == "place=Baghdad&killed_min=2" and made.name == "Rockets in Baghdad"
    assert (made.rhythm, made.weekday, made.minute) == ("weekly", 4, 450)
    assert (made.quiet_from, made.quiet_to, made.zone, made.language, made.most) == (
        1320,
        420,
        "Europe/Berlin",
        "pt_BR",
        2,
    )


def test_what_is_not_said_is_usual() -> None:
    made = wishes.alert_of(wish())
    assert (made.rhythm, made.minute, made.quiet_from, made.zone, made.language) == ("at_once", 480, None, "UTC", "en")
    assert wishes.alert_of(wish(rhythm="at-once")).rhythm == "at_once"
    assert wishes.alert_of(wish(rhythm="daily", at="8:05")).minute == 485


@pytest.mark.parametrize(
    "more",
    [
        {"rhythm": "monthly"}, {"at": "8:00"}, {"rhythm": "hourly", "at": "8:00"},
        {"rhythm": "daily", "at": "fri 8:00"},
        {"rhythm": "weekly", "at": "xxx 8:00"}, {"rhythm": "daily", "at": "24:00"}, {"rhythm": "daily", "at": "8"},
        {"quiet": "22:00"}, {"quiet": "7:00-7:00"}, {"quiet": "22-7"}, {"zone": "Nowhere/Here"}, {"zone": "../etc"},
        {"zone": "Europe"}, {"zone": ""}, {"language": "xx"}, {"language": ""}, {"language": "zh_Hans_CN"}, {"most": 0},
        {"most": 61},
    ],
    ids=str,
)  # fmt: skip
def test_a_mistake_is_said_in_one_line(more: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as caught:
        wishes.alert_of(wish(**more))
    assert "\n" not in caught.value.message


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "one\x1b[31m", "\u202eone"])
def test_a_name_is_one_line_that_can_be_read(name: str) -> None:
    with pytest.raises(UsageError):
        wishes.alert_of(Wish(name, Query()))


def test_ways_are_checked_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = wishes.checked(Ways(("Ann@Example.ORG",), ("./mailbox",), (f" {HOOK} ",)))
    assert found == Ways(("Ann@example.org",), (str(tmp_path / "mailbox"),), (HOOK,))
    (tmp_path / "file").write_text("")
    for ways, error in (
        (Ways(mail=("ann at example",)), UsageError), (Ways(folders=("nowhere/mailbox",)), NotFound),
        (Ways(folders=("file",)), NotFound), (Ways(hooks=("ftp://desk.example/x",)), Refused),
        (Ways(hooks=("https://ann:secret@desk.example/",)), Refused), (Ways(hooks=("desk.example",)), Refused),
    ):  # fmt: skip
        with pytest.raises(error) as caught:
            wishes.checked(ways)
        assert isinstance(caught.value, DatelineError)
        assert not any(word in caught.value.message for word in ("ann", "desk.example", "secret"))


def test_recipients_are_written_once_and_people_are_asked(archive: Archive) -> None:
    ways = Ways(("ann@example.org",), ("/mailbox",), (HOOK, HOOK.replace("seven", "SEVEN")))
    with archive.writing() as connection:
        one = alerts.add(connection, wishes.alert_of(wish()))
        told = wishes.send_by(connection, one, ways)
        assert [each.kind for each in told] == ["folder", "hook", "hook"]
        assert len({each.secret for each in told[1:]}) == 2 and told[0].secret is None
        assert [each.id for each in wishes.send_by(connection, one, ways)] == [each.id for each in told]
        people = [each for each in alerts.recipients(connection, one.id) if each.kind == "mail"]
        assert [(each.address, each.state) for each in people] == [("ann@example.org", "pending")]
        assert not wishes.is_free(connection, "Rockets in Baghdad") and wishes.is_free(connection, "Another")


def test_a_hook_that_was_turned_off_is_called_again_and_its_secret_can_be_renewed(archive: Archive) -> None:
    with archive.writing() as connection:
        one = alerts.add(connection, wishes.alert_of(wish()))
        (hook,) = wishes.send_by(connection, one, Ways(hooks=(HOOK,)))
        alerts.change_recipient(connection, hook.id, state="off", troubles=3, trouble="answered with status 410")
        (again,) = wishes.send_by(connection, one, Ways(hooks=(HOOK,)))
        assert (again.state, again.troubles, again.trouble, again.secret) == ("active", 0, None, hook.secret)
        (renewed,) = wishes.send_by(connection, one, Ways(hooks=(HOOK,)), new_secret=True)
        new, last = (renewed.secret or "").split()
        assert last == hook.secret and new.startswith("whsec_") and new != last
        assert hooks.renewed(renewed.secret).split()[1] == new
