"""Members as a table, out and in; no address in a message."""

from __future__ import annotations

import csv
import io

import pytest

from dateline.alerts import members
from dateline.archive import Archive, alerts
from dateline.archive.alerts import Alert
from dateline.model.errors import BrokenInput

SAID = "on paper, 3 March"
TABLE = (
    "name,Address,state\r\nAnn,ann@example.org,active\r\nBea,BEA@Example.org,pending\r\n\r\n"
    ",=cmd@example.org,active\r\n"
)


def alert(archive: Archive) -> Alert:
    with archive.writing() as connection:
        return alerts.add(connection, Alert("", "Rockets", "q=rocket"))


def states(archive: Archive, one: Alert) -> dict[str, str]:
    with archive.reading() as connection:
        return {each.address: each.state for each in alerts.recipients(connection, one.id)}


def test_people_who_are_brought_are_asked_first(archive: Archive) -> None:
    one, rows = alert(archive), members.listed(TABLE.encode())
    with archive.writing() as connection:
        done = members.bring(connection, one, rows)
        assert (done.taken, done.asked, done.known, done.dropped) == (0, 3, 0, ())
        assert members.bring(connection, one, rows).known == 3
        assert connection.exec_driver_sql("SELECT count(*) FROM sending WHERE issue_n IS NULL").scalar() == 3
    assert states(archive, one) == {
        "ann@example.org": "pending", "BEA@example.org": "pending", "=cmd@example.org": "pending"
    }  # fmt: skip


def test_with_a_reason_those_who_said_yes_are_taken_in_and_the_others_asked(archive: Archive) -> None:
    one = alert(archive)
    with archive.writing() as connection:
        done = members.bring(connection, one, members.listed(TABLE.encode()), grounds=SAID)
    assert (done.taken, done.asked) == (2, 1)
    assert states(archive, one)["BEA@example.org"] == "pending"
    with archive.reading() as connection:
        grounds = {each.address: each.grounds for each in alerts.recipients(connection, one.id)}
    assert grounds == {"ann@example.org": SAID, "BEA@example.org": None, "=cmd@example.org": SAID}


def test_what_comes_out_goes_in_again(archive: Archive) -> None:
    one, other = alert(archive), alert(archive)
    with archive.writing() as connection:
        members.bring(connection, one, members.listed(TABLE.encode()), grounds=SAID)
        alerts.enter(connection, one.id, alerts.HOOK, "https://desk.example/", state=alerts.ACTIVE, secret="whsec_")
        data = b"".join(members.export(connection, one))
        assert next(csv.reader(io.StringIO(data.decode())))[0] == "address"
        assert b"whsec" not in data and b"desk.example" not in data
        members.bring(connection, other, members.listed(data), grounds=SAID)
    assert states(archive, other) == {a: s for a, s in states(archive, one).items() if "desk" not in a}


def test_a_list_of_addresses_will_do() -> None:
    rows = members.listed("\ufeffann@example.org\nbea@example.org\n".encode())
    assert [(row.number, row.address, row.state) for row in rows] == [
        (1, "ann@example.org", ""),
        (2, "bea@example.org", ""),
    ]
    assert members.listed(b"") == ()


def test_rows_without_an_address_are_named_by_number(archive: Archive) -> None:
    rows = members.listed(b"address\nann at example\nann@example.org\n\x22two\nlines\x22\n")
    with archive.writing() as connection:
        done = members.bring(connection, alerts.add(connection, Alert("", "Rockets", "")), rows)
    assert done.asked == 1 and [why.partition(":")[0] for why in done.dropped] == ["row 2", "row 4"]
    assert not any("ann" in why or "two" in why for why in done.dropped)


@pytest.mark.parametrize("data", [b"\xff\xfe", b"name,town\nann,rome\n", b"hello\n", b"a\x00b,c\n"])
def test_what_is_no_table_of_members_is_said_so(data: bytes) -> None:
    with pytest.raises(BrokenInput) as caught:
        members.listed(data)
    assert "ann" not in caught.value.message


def test_an_address_is_forgotten_everywhere(archive: Archive) -> None:
    one, other = alert(archive), alert(archive)
    with archive.writing() as connection:
        for each in (one, other):
            members.bring(connection, each, members.listed(b"ann@example.org\n"))
        alerts.enter(connection, one.id, alerts.HOOK, "https://desk.example/Hook", state=alerts.ACTIVE)
        alerts.enter(connection, one.id, alerts.FOLDER, "/mail box", state=alerts.ACTIVE)
        assert members.forget(connection, "https://desk.example/hook") == 0
        assert members.forget(connection, "https://desk.example/Hook") == 1
        assert members.forget(connection, "/mail box") == 1
        assert members.forget(connection, " Ann@EXAMPLE.org ") == 2
        assert members.forget(connection, "ann@example.org") == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM sending").scalar() == 0
