"""Sending: each letter once, tried again where that helps, held by leases; addresses nowhere but in the letters."""

from __future__ import annotations

import copy
import email
import io
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import alerted
from alerted import ADDRESS, alert, decided, hurried, joined, members, states, told
from dateline.alerts import joining, sending
from dateline.alerts.mail.links import House
from dateline.alerts.mail.posting import by_server
from dateline.alerts.mail.writing import Writer
from dateline.alerts.sending import Letter, Outcome, Sender, Way
from dateline.alerts.ways import ways
from dateline.archive import Archive, alerts, letters, work
from dateline.archive.alerts import FOLDER, MAIL, PENDING
from dateline.archive.errors import Unavailable
from dateline.intake.fetch.smtp import Post, Server
from dateline.service.watch.logs import logger
from dateline.settings import Settings
from mail_servers import DROP, Script, mail_server

HOUSE = House("alerts@incidents.example", returns=True)


@contextmanager
def posting(archive: Archive, script: Script, log: Any = None, **more: Any) -> Iterator[Sender]:
    """A sender to a server that plays a script."""
    with mail_server(script) as port:
        post = Post(Server("localhost", port, "none", seconds=5.0))
        way = replace(by_server(Writer(HOUSE), post), **more)
        try:
            yield Sender(archive, {MAIL: way}, alerted.BASE, log)
        finally:
            post.close()


def filled(archive: Archive, *addresses: str) -> None:
    """An archive with news, and readers."""
    one = alert(archive)
    for address in addresses or (ADDRESS,):
        joined(archive, one, address)
    told(archive, 0, 3)


def names(script: Script) -> list[str]:
    return [str(email.message_from_bytes(one.data)["Message-ID"]) for one in script.taken]


def test_news_go_to_each_reader_once_and_to_each_alone(archive: Archive) -> None:
    filled(archive, ADDRESS, "second@readers.example")
    script = Script()
    with posting(archive, script) as one:
        tally = one.run_once()
        again = one.run_once()
    assert tally.decided > 0 and tally.closed == 1 and tally.became == {"sent": 2} and again.became == {}
    assert sorted(to for taken in script.taken for to in taken.to) == [ADDRESS, "second@readers.example"]
    assert all(len(taken.to) == 1 and taken.sender.startswith("bounce+") for taken in script.taken)
    for taken in script.taken:
        other = ({ADDRESS, "second@readers.example"} - set(taken.to)).pop()
        assert other.encode() not in taken.data
    assert states(archive) == ["sent", "sent"] and script.connections == 1


def test_a_correction_reaches_who_got_the_first_word(archive: Archive) -> None:
    filled(archive)
    script = Script()
    with posting(archive, script) as one:
        one.run_once()
        told(archive, 3, 12)
        one.run_once()
    assert len(script.taken) == 2 and len(set(names(script))) == 2


@pytest.mark.parametrize(
    ("said", "state"),
    [({"recipient": ["450 4.2.0 later"]}, "waiting"), ({"end": ["451 4.3.0 later"]}, "waiting"),
     ({"data": ["451 4.3.0 later"]}, "waiting"), ({"sender": ["451 4.3.0 later"]}, "waiting"),
     ({"end": ["554 5.7.1 spam"]}, "failed"), ({"sender": ["550 5.7.1 not you"]}, "failed"),
     ({"recipient": ["550 5.7.1 relay denied"]}, "failed"), ({"data": ["552 5.3.4 too big"]}, "failed"),
     ({"hello": ["554 go away"]}, "waiting"), ({"hello": [DROP]}, "waiting"), ({"recipient": [DROP]}, "waiting"),
     ({"end": ["taken, then drop"]}, "waiting"), ({"recipient": ["550 5.1.1 nobody"]}, "bounced")],
)  # fmt: skip
def test_what_becomes_of_a_letter_by_the_phase_in_which_it_fails(
    archive: Archive, said: dict[str, Any], state: str
) -> None:
    """M4."""
    filled(archive)
    with posting(archive, Script(copy.deepcopy(said))) as one:
        one.run_once()
    assert states(archive) == [state]
    assert members(archive, alerted.only(archive))[0].address == ADDRESS


def test_a_letter_whose_answer_was_lost_comes_again_under_the_same_name(archive: Archive) -> None:
    filled(archive)
    script = Script({"end": ["taken, then drop"]})
    with posting(archive, script) as one:
        one.run_once()
        hurried(archive)
        one.run_once()
    assert len(script.taken) == 2 and len(set(names(script))) == 1 and states(archive) == ["sent"]
    assert script.taken[0].data.splitlines() == script.taken[1].data.splitlines()


def test_a_letter_is_given_up_after_so_many_tries(archive: Archive) -> None:
    filled(archive)
    script = Script({"recipient": "451 4.3.0 later"})
    with posting(archive, script, waits=(1.0, 1.0)) as one:
        for _ in range(4):
            one.run_once()
            hurried(archive) if states(archive) == ["waiting"] else None
    assert states(archive) == ["failed"]
    (last,) = archive.read(lambda c: letters.to_recipient(c, members(archive, alerted.only(archive))[0].id))
    assert last.tries == 3


def test_the_usual_waits_are_two_days_in_all_and_grow() -> None:
    assert 2 * 86_400 * 0.9 < sum(sending.WAITS) < 2 * 86_400 * 1.1 and list(sending.WAITS) == sorted(sending.WAITS)
    assert sending.LEASE > 2 * sending.DELIVERY > 2 * Server("h", 1).whole


def test_where_the_server_is_away_only_one_letter_is_tried(archive: Archive) -> None:
    filled(archive, *(f"reader{n}@readers.example" for n in range(5)))
    with mail_server(Script()) as port:
        pass
    post = Post(Server("localhost", port, "none", seconds=5.0))
    one = Sender(archive, {MAIL: by_server(Writer(HOUSE), post)}, alerted.BASE)
    assert one.run_once().became == {"again": 1}
    assert states(archive) == ["waiting"] * 5


def test_an_address_that_is_nobodys_twice_is_deleted(archive: Archive) -> None:
    filled(archive)
    with posting(archive, Script({"recipient": "550 5.1.1 nobody"})) as one:
        one.run_once()
        (noted,) = members(archive, alerted.only(archive))
        assert noted.troubles == 1 and "550" in (noted.trouble or "") and ADDRESS not in (noted.trouble or "")
        told(archive, 3, 8)
        one.run_once()
    assert members(archive, alerted.only(archive)) == []


def test_an_address_that_was_only_asked_is_deleted_at_the_first(archive: Archive) -> None:
    one = alert(archive, public=True)
    archive.write(lambda c: joining.ask(c, one, ADDRESS))
    with posting(archive, Script({"recipient": "550 5.1.1 nobody"})) as able:
        assert able.run_once().became == {"bounced": 1}
    assert members(archive, one) == []


def test_the_question_is_asked_and_news_come_only_after_a_yes(archive: Archive) -> None:
    one = alert(archive, public=True)
    archive.write(lambda c: joining.ask(c, one, ADDRESS))
    script = Script()
    with posting(archive, script) as able:
        told(archive, 0, 3)
        able.run_once()
        assert len(script.taken) == 1 and b"/c/" in script.taken[0].data
        (asked,) = members(archive, one)
        assert asked.state == PENDING
        archive.write(lambda c: joining.confirm(c, asked))
        told(archive, 3, 8)
        able.run_once()
    assert len(script.taken) == 2 and b"List-Unsubscribe" in script.taken[1].data


def test_a_question_that_was_answered_meanwhile_is_not_put(archive: Archive) -> None:
    one = alert(archive, public=True)
    archive.write(lambda c: joining.ask(c, one, ADDRESS))
    (asked,) = members(archive, one)
    archive.write(lambda c: joining.confirm(c, asked))
    script = Script()
    with posting(archive, script) as able:
        able.run_once()
    assert not script.taken and states(archive) == ["sent"]


def test_who_left_before_it_was_sent_gets_nothing(archive: Archive) -> None:
    filled(archive)
    decided(archive)
    archive.write(lambda c: joining.leave(c, alerts.recipients(c, alerted.only(archive).id)[0].id))
    script = Script()
    with posting(archive, script) as one:
        one.run_once()
    assert not script.taken and states(archive) == []


def test_a_paused_alert_keeps_its_issue(archive: Archive) -> None:
    filled(archive)
    script = Script()
    with posting(archive, script) as one:
        one._decider.run()
        archive.write(lambda c: alerts.change(c, alerted.only(archive).id, paused=True))
        assert one.run_once().closed == 0
        assert archive.read(letters.next_due) is None
        archive.write(lambda c: alerts.change(c, alerted.only(archive).id, paused=False))
        assert one.run_once().became == {"sent": 1}


# -- leases and processes


def test_a_letter_that_was_held_by_a_process_that_died_is_sent_once_its_lease_ran_out(archive: Archive) -> None:
    filled(archive)
    decided(archive)
    held = archive.write(lambda c: letters.claim(c, "gone", 900.0, (MAIL,)))
    assert held is not None
    script = Script()
    with posting(archive, script) as one:
        assert one.run_once().became == {}
        hurried(archive)
        assert one.run_once().became == {"sent": 1}
    assert not archive.write(lambda c: letters.settle(c, held, letters.FAILED))
    assert states(archive) == ["sent"]


def test_a_letter_that_lies_there_though_its_process_died_before_it_said_so_is_there_once(
    archive: Archive, tmp_path: Path
) -> None:
    filled(archive)
    way = ways(Settings(), tmp_path / "mail")[MAIL]

    def dies(letter: Letter) -> Outcome:
        way.deliver(letter)
        raise SystemExit("killed")

    with pytest.raises(SystemExit):
        Sender(archive, {MAIL: replace(way, deliver=dies)}, alerted.BASE).run_once()
    assert states(archive) == ["held"]
    hurried(archive)
    assert Sender(archive, {MAIL: way}, alerted.BASE).run_once().became == {"sent": 1}
    assert len(list((tmp_path / "mail").glob("new/*"))) == 1 and states(archive) == ["sent"]


def test_many_senders_at_once_send_each_letter_once(archive: Archive) -> None:
    filled(archive, *(f"reader{n}@readers.example" for n in range(12)))
    decided(archive)
    sent: list[str] = []

    def deliver(letter: Letter) -> Outcome:
        time.sleep(0.01)
        sent.append(letter.recipient.address)
        return Outcome("sent")

    several = [Sender(archive, {MAIL: Way(deliver)}, alerted.BASE) for _ in range(3)]
    threads = [threading.Thread(target=one.run_once) for one in several]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(sent) == len(set(sent)) == 12 and states(archive) == ["sent"] * 12


def test_a_slow_way_holds_up_no_other_and_all_end_when_told(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    joined(archive, alerted.only(archive), str(tmp_path / "box"), kind=FOLDER)
    stop, slow = threading.Event(), threading.Event()

    def deliver(letter: Letter) -> Outcome:
        slow.wait(20)
        return Outcome("sent")

    every = {MAIL: Way(deliver), FOLDER: ways(Settings())[FOLDER]}
    one = Sender(archive, every, alerted.BASE, idle=0.1)
    thread = threading.Thread(target=one.run, args=(stop,))
    thread.start()
    until = time.monotonic() + 20
    while time.monotonic() < until and not list((tmp_path / "box").glob("new/*")):
        time.sleep(0.05)
    assert len(list((tmp_path / "box").glob("new/*"))) == 1
    slow.set()
    stop.set()
    thread.join(30)
    assert not thread.is_alive()


def test_an_archive_that_is_away_is_waited_for(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(archive)
    script, stop, failed = Script(), threading.Event(), [0]
    with posting(archive, script, logger("text", io.StringIO())) as one:
        run = one._decider.run

        def breaks() -> int:
            failed[0] += 1
            if failed[0] < 3:
                raise Unavailable("away", passing=False)
            return run()

        monkeypatch.setattr(type(one._decider), "run", lambda self: breaks())
        one.idle = 0.05
        thread = threading.Thread(target=one.run, args=(stop,))
        thread.start()
        until = time.monotonic() + 20
        while time.monotonic() < until and not script.taken:
            time.sleep(0.05)
        stop.set()
        thread.join(30)
    assert failed[0] >= 3 and len(script.taken) == 1


def test_no_more_letters_go_in_a_minute_than_may(archive: Archive) -> None:
    filled(archive, *(f"reader{n}@readers.example" for n in range(4)))
    script = Script()
    with posting(archive, script, per_minute=600.0) as one:
        begun = time.monotonic()
        one.run_once()
    assert len(script.taken) == 4 and time.monotonic() - begun >= 0.3


def test_an_error_of_ours_ends_nothing_and_tells_nothing(archive: Archive) -> None:
    filled(archive)

    def deliver(letter: Letter) -> Outcome:
        raise RuntimeError(f"about {letter.recipient.address}")

    lines = io.StringIO()
    one = Sender(archive, {MAIL: Way(deliver)}, alerted.BASE, logger("json", lines))
    assert one.run_once().became == {"again": 1}
    assert "RuntimeError" in lines.getvalue() and ADDRESS not in lines.getvalue()


def test_a_recipient_that_wants_no_more_is_turned_off(archive: Archive) -> None:
    filled(archive)
    one = Sender(archive, {MAIL: Way(lambda letter: Outcome("off", "gone (410)"))}, alerted.BASE)
    one.run_once()
    (off,) = members(archive, alerted.only(archive))
    assert (off.state, off.trouble) == ("off", "gone (410)")
    told(archive, 3, 8)
    assert one.run_once().became == {}


# -- addresses


def test_no_address_is_in_a_log_an_error_a_repr_or_another_table(
    archive: Archive, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """A3: whatever goes wrong, the address and the tokens stand in the letter and in the row of the recipient alone."""
    caplog.set_level(logging.INFO, "sqlalchemy.engine")
    caplog.set_level(logging.DEBUG, "dateline")
    lines = io.StringIO()
    filled(archive, ADDRESS, "second@readers.example", "third@readers.example")
    script = Script(
        {"recipient": [f"550 5.1.1 <{ADDRESS}> unknown", f"450 4.2.1 {ADDRESS}"], "end": [f"554 {ADDRESS} is spam"]}
    )
    with posting(archive, script, logger("json", lines)) as one:
        one.run_once()
    whose = members(archive, alerted.only(archive))
    key = archive.read(alerts.key)
    from dateline.alerts import tokens

    secrets = [ADDRESS, "second@readers", "third@readers", *(tokens.sign(key, "manage", r.id)[16:] for r in whose)]
    said = "".join([lines.getvalue(), *map(repr, whose), *map(str, caplog.messages), *capsys.readouterr()])
    assert '"became": "bounced"' in lines.getvalue() and not [one for one in secrets if one in said]
    assert not [one for one in secrets if one in others(archive)]


def others(archive: Archive) -> str:
    """All that stands in the tables of alerts but the addresses of recipients."""
    from sqlalchemy import select

    from dateline.archive.alert_schema import alert, issue, item, recipient
    from dateline.archive.alert_schema import sending as sent

    columns = [c for c in recipient.c if c.name != "address"]
    queries = [select(alert), select(issue), select(item), select(sent), select(*columns)]
    return archive.read(lambda c: "".join(str(tuple(row)) for query in queries for row in c.execute(query)))


def test_the_clock_of_the_store_decides_what_is_due(archive: Archive) -> None:
    filled(archive)
    decided(archive)
    at = archive.read(work.now)
    assert archive.read(letters.next_due) == 0.0 and abs(at - time.time()) < 60
