"""The whole way with a real mail server: the question, a yes, an alert, a correction, a bounce, leaving by mail."""

from __future__ import annotations

import email
import re
import smtplib
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

import mail_postfix
from alerted import alert, members, states, told
from dateline.alerts import joining, tokens
from dateline.alerts.sending import Sender
from dateline.alerts.ways import sender
from dateline.archive import Archive, alerts
from dateline.settings import Settings
from mail_postfix import ELSEWHERE, Postfix
from mail_servers import Script, mail_server

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(mail_postfix.why_not() is not None, reason=str(mail_postfix.why_not())),
]
READER, NOBODY = "reader@readers.example", f"nobody@{ELSEWHERE}"


@pytest.fixture(scope="module")
def postfix() -> Iterator[Postfix]:
    elsewhere = Script({"recipient": f"550 5.1.1 <{NOBODY}>: unknown"})
    with mail_server(elsewhere) as other, mail_postfix.running(other) as made:
        yield made


@pytest.fixture
def able(archive: Archive, postfix: Postfix, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sender]:
    """A sender by settings alone; the server's certificate is vouched for by a file, as an operator's own would be."""
    for box in (postfix.reader, postfix.returns):
        for letter in box.glob("*/*"):
            letter.unlink()
    monkeypatch.setenv("SSL_CERT_FILE", str(postfix.certificate))
    settings = replace(
        Settings(), mail_server=f"localhost:{postfix.port}", mail_from="alerts@incidents.example",
        mail_returns=postfix.returns, mail_per_minute=6000, web_address="https://incidents.example",
    )  # fmt: skip
    made = sender(archive, settings)
    yield made
    for way in made.ways.values():
        way.rest()


def arrived(box: Path, count: int) -> list[bytes]:
    """The mail that lies there, once it is so much."""
    until = time.monotonic() + 30
    while time.monotonic() < until and len(list(box.glob("new/*"))) < count:
        time.sleep(0.1)
    found = sorted(box.glob("new/*"), key=lambda path: path.stat().st_mtime_ns)
    assert len(found) == count
    return [path.read_bytes() for path in found]


def unfolded(data: bytes, name: str) -> list[str]:
    """A header as it stands in the bytes."""
    head = re.sub(rb"\n[ \t]", b" ", data.partition(b"\n\n")[0]).decode("ascii")
    return [line.partition(": ")[2] for line in head.split("\n") if line.lower().startswith(name.lower() + ":")]


def test_join_confirm_alert_correction_and_leaving(archive: Archive, able: Sender, postfix: Postfix) -> None:
    one = alert(archive, public=True)
    archive.write(lambda c: joining.ask(c, one, READER))
    able.run_once()
    (question,) = arrived(postfix.reader, 1)
    key = archive.read(alerts.key)
    text = email.message_from_bytes(question, policy=default).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    token = re.search(r"https://incidents\.example/c/(\S+)", text)
    assert token is not None and not unfolded(question, "List-Unsubscribe")
    who = tokens.recipient_of(key, "confirm", token[1])
    archive.write(lambda c: joining.confirm(c, alerts.recipient_of(c, who or "")))  # type: ignore[arg-type]
    told(archive, 0, 3)
    able.run_once()
    told(archive, 3, 12)
    able.run_once()
    _, first, second = arrived(postfix.reader, 3)
    for letter in (first, second):
        headers_hold(letter, one.id, tokens.sign(key, "manage", who or ""))
    assert unfolded(first, "Message-ID") != unfolded(second, "Message-ID")
    by_mail = re.search(r"<mailto:(leave\+[0-9a-f]{54}@incidents\.example)\?", unfolded(first, "List-Unsubscribe")[0])
    assert by_mail is not None
    write(postfix, READER, by_mail[1])
    arrived(postfix.returns, 1)
    able.run_once()
    assert members(archive, one) == []
    told(archive, 12, 20)
    able.run_once()
    assert len(arrived(postfix.reader, 3)) == 3


def headers_hold(letter: bytes, alert_id: str, token: str) -> None:
    (back,) = unfolded(letter, "Return-Path")
    assert re.fullmatch(r"<bounce\+[0-9a-f]{54}@incidents\.example>", back)
    leave = back.strip("<>").replace("bounce+", "leave+")
    assert unfolded(letter, "List-Unsubscribe") == [
        f"<https://incidents.example/m/{token}>, <mailto:{leave}?subject=leave>"
    ]
    assert unfolded(letter, "List-Unsubscribe-Post") == ["List-Unsubscribe=One-Click"]
    assert unfolded(letter, "List-Id") == [f"<{alert_id}.lists.incidents.example>"]
    assert unfolded(letter, "Auto-Submitted") == ["auto-generated"] and unfolded(letter, "To") == [READER]
    assert "with ESMTPS id" in unfolded(letter, "Received")[-1]


def test_an_address_that_another_server_refuses_later_is_deleted_at_the_second_issue(
    archive: Archive, able: Sender, postfix: Postfix
) -> None:
    one = alert(archive)
    archive.write(lambda c: alerts.enter(c, one.id, "mail", NOBODY, state="active"))
    told(archive, 0, 3)
    able.run_once()
    assert states(archive) == ["sent"]
    until(lambda: bool(list(postfix.returns.glob("new/*"))))
    able.run_once()
    (noted,) = members(archive, one)
    assert states(archive) == ["bounced"] and noted.trouble == "bounced (550 5.1.1)"
    told(archive, 3, 12)
    able.run_once()
    until(lambda: bool(list(postfix.returns.glob("new/*"))))
    able.run_once()
    assert members(archive, one) == []


def test_an_address_that_the_server_refuses_at_once_is_a_bounce(archive: Archive, able: Sender) -> None:
    one = alert(archive)
    archive.write(lambda c: alerts.enter(c, one.id, "mail", "none@readers.example", state="active"))
    told(archive, 0, 3)
    assert able.run_once().became == {"bounced": 1}
    assert members(archive, one)[0].trouble == "the mail server refused the recipient (550 5.1.1)"


def test_without_the_certificate_nothing_is_sent(
    archive: Archive, able: Sender, postfix: Postfix, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    settings = replace(Settings(), mail_server=f"localhost:{postfix.port}", mail_from="alerts@incidents.example")
    one = alert(archive)
    archive.write(lambda c: alerts.enter(c, one.id, "mail", READER, state="active"))
    told(archive, 0, 3)
    assert sender(archive, settings).run_once().became == {"again": 1}
    assert states(archive) == ["waiting"] and not list(postfix.reader.glob("new/*"))


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end and not holds():
        time.sleep(0.1)
    assert holds()


def write(postfix: Postfix, sender_: str, to: str) -> Any:
    """Sends a mail as a person's program would."""
    trust = ssl.create_default_context(cafile=str(postfix.certificate))
    with smtplib.SMTP("localhost", postfix.port, timeout=20) as smtp:
        smtp.starttls(context=trust)
        return smtp.sendmail(sender_, [to], f"From: {sender_}\r\nTo: {to}\r\nSubject: leave\r\n\r\n")
