"""Mail that comes back: bounces, complaints, leaving; what others write that means nothing to us; forgeries."""

from __future__ import annotations

import mailbox
from collections.abc import Iterator
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import alerted
from alerted import ADDRESS, alert, joined, members, told
from dateline.alerts import joining, tokens
from dateline.alerts.mail import bounces
from dateline.alerts.mail.links import House, Links
from dateline.alerts.mail.returned import Returned, read
from dateline.alerts.mail.writing import Writer
from dateline.alerts.sending import Letter, Outcome, Sender, Way
from dateline.alerts.ways import chores, sender
from dateline.archive import Archive, alerts, open_archive
from dateline.archive.alerts import MAIL, Recipient
from dateline.settings import Settings

DOMAIN = "incidents.example"
HOUSE = House(f"alerts@{DOMAIN}", returns=True)


class Out:
    """Letters that a server took, by whose answer comes later."""

    def __init__(self, archive: Archive) -> None:
        self.archive, self.letters = archive, list[Letter]()
        self._sender = Sender(archive, {MAIL: Way(self._deliver)}, alerted.BASE)

    def _deliver(self, letter: Letter) -> Outcome:
        self.letters.append(letter)
        return Outcome("sent")

    def send(self, first: int, last: int) -> bytes:
        """Has news sent; the bytes of the last letter."""
        told(self.archive, first, last)
        self._sender.run_once()
        return Writer(HOUSE).write(self.letters[-1]).data

    @property
    def path(self) -> str:
        return Links(self.letters[-1], HOUSE).return_path

    @property
    def leave(self) -> str:
        return Links(self.letters[-1], HOUSE).leave_by_mail or ""


@pytest.fixture(autouse=True)
def no_map(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters without a map, which takes its time."""
    monkeypatch.setattr("dateline.alerts.mail.writing.world", lambda own: None)


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Out]:
    """Letters of an archive in a file; the first test and the second run on both stores."""
    made = open_archive(tmp_path / "archive.db", create=True)
    joined(made, alert(made))
    yield Out(made)
    made.close()


def gone(out: Out) -> bool:
    return not members(out.archive, alerted.only(out.archive))


def take(out: Out, data: bytes) -> str:
    return bounces.take(out.archive, data, DOMAIN)


def fields(kind: str, *blocks: str) -> MIMEBase:
    part = MIMEBase("message", kind)
    part.set_payload("\n\n".join(blocks) + "\n")
    return part


def dsn(to: str, letter: bytes, status: str = "5.1.1", *, action: str = "failed", said: str = "") -> bytes:
    """As Postfix tells that a letter was not delivered (RFC 3464)."""
    diagnostic = said or f"smtp; 550 {status} <{ADDRESS}>: Recipient address rejected"
    parts = [
        f"Content-Type: text/plain\n\nSorry, <{ADDRESS}> is not here.",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.readers.example\n\n"
        f"Final-Recipient: rfc822; {ADDRESS}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: {diagnostic}\n",
        "Content-Type: text/rfc822-headers\n\n" + letter.partition(b"\r\n\r\n")[0].decode().replace("\r\n", "\n"),
    ]  # fmt: skip
    head = (
        f"From: MAILER-DAEMON@mx.readers.example\nTo: {to}\nAuto-Submitted: auto-replied\nSubject: Undelivered\n"
        "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=xx\n\n"
    )
    return (head + "".join(f"--xx\n{part}\n" for part in parts) + "--xx--\n").encode()


def arf(letter: bytes, kind: str = "abuse") -> bytes:
    """A complaint as mailbox providers send it (RFC 5965)."""
    whole = MIMEMultipart("report")
    whole.set_param("report-type", "feedback-report")
    whole["From"], whole["To"] = "feedback@mailbox.example", f"abuse@{DOMAIN}"
    whole.attach(MIMEText("This is an email abuse report."))
    whole.attach(fields("feedback-report", f"Feedback-Type: {kind}\nUser-Agent: Mailbox/1.0\nVersion: 1"))
    import email

    whole.attach(MIMEMessage(email.message_from_bytes(letter)))
    return whole.as_bytes()


def mail(to: str, text: str = "", **headers: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = ADDRESS, to, headers.pop("subject", "leave")
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made.as_bytes()


# -- bounces


def test_an_address_that_is_nobodys_for_two_issues_is_deleted(archive: Archive) -> None:
    joined(archive, alert(archive))
    out = Out(archive)
    letter = out.send(0, 3)
    first = dsn(out.path, letter)
    assert take(out, first) == "bounce" and take(out, first) == "bounce" and not gone(out)
    (noted,) = members(out.archive, alerted.only(out.archive))
    assert noted.troubles == 1 and noted.trouble == "bounced (550 5.1.1)"
    second = dsn(out.path, out.send(3, 8))
    assert len(out.letters) == 2
    assert take(out, second) == "deleted" and gone(out)
    assert take(out, second) == "gone"


def test_a_bounce_of_the_question_deletes_the_address(archive: Archive) -> None:
    one = alert(archive, public=True)
    archive.write(lambda c: joining.ask(c, one, ADDRESS))
    out = Out(archive)
    letter = out.send(0, 0)
    assert take(out, dsn(out.path, letter)) == "deleted" and gone(out)


@pytest.mark.parametrize(
    ("status", "said", "what"),
    [("5.2.2", "", "soft"), ("5.7.1", "", "soft"), ("5.4.7", "", "soft"), ("4.4.1", "", "soft"),
     ("5.1.2", "", "bounce"), ("5.2.1", "", "bounce"), ("5.0.0", "smtp; 550-5.1.1 no such user", "bounce"),
     ("5.0.0", "smtp; 550 no", "bounce"),
     ("5.0.0", "smtp; 554 5.7.1 policy", "soft"), ("", "", "bounce")],
)  # fmt: skip
def test_only_what_says_that_nobody_is_there_counts(out: Out, status: str, said: str, what: str) -> None:
    letter = out.send(0, 3)
    assert take(out, dsn(out.path, letter, status, said=said)) == what and not gone(out)


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded"])
def test_a_letter_that_is_late_or_was_delivered_is_no_bounce(out: Out, action: str) -> None:
    letter = out.send(0, 3)
    assert take(out, dsn(out.path, letter, action=action)) == "delay"
    assert members(out.archive, alerted.only(out.archive))[0].troubles == 0


def test_a_bounce_that_names_the_way_back_only_in_the_letter_is_understood(out: Out) -> None:
    letter = out.send(0, 3)
    letter = b"Return-Path: <" + out.path.encode() + b">\r\n" + letter
    assert take(out, dsn("postmaster@other.example", letter)) == "bounce"


def test_an_old_servers_bounce_without_a_report_is_understood(out: Out) -> None:
    out.send(0, 3)
    text = f"  {ADDRESS}\n    host mx said: 550 5.1.1 Unknown user\n"
    exim = mail(out.path, text, subject="Mail delivery failed", X_Failed_Recipients=ADDRESS)
    assert take(out, exim) == "bounce"


# -- complaints and leaving


@pytest.mark.parametrize("kind", ["abuse", "fraud", "opt-out"])
def test_who_complains_is_deleted_at_once(out: Out, kind: str) -> None:
    assert take(out, arf(out.send(0, 3), kind)) == "complaint" and gone(out)


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure", "other", "x" * 500])
def test_other_feedback_deletes_nobody(out: Out, kind: str) -> None:
    assert take(out, arf(out.send(0, 3), kind)) == "reply" and not gone(out)


@pytest.mark.parametrize("upper", [False, True])
def test_a_mail_to_the_leaving_address_leaves_in_whatever_case(out: Out, upper: bool) -> None:
    out.send(0, 3)
    to = out.leave.upper() if upper else out.leave
    assert take(out, mail(to, "please")) == "leave" and gone(out) and take(out, mail(to)) == "gone"


def test_the_address_may_stand_where_the_server_puts_it(out: Out) -> None:
    out.send(0, 3)
    assert take(out, b"Delivered-To: " + out.leave.encode() + b"\n" + mail("list@other.example")) == "leave"


# -- what means nothing


@pytest.mark.parametrize(
    "headers", [{"Auto_Submitted": "auto-replied"}, {"Precedence": "junk"}, {"X_Autoreply": "yes"}, {}]
)
def test_replies_of_holidays_and_of_people_change_nothing(out: Out, headers: dict[str, str]) -> None:
    """M3: nothing is answered either, so no two programs write to one another for ever."""
    out.send(0, 3)
    assert take(out, mail(out.path, "I am away until Monday.", subject="Out of office", **headers)) == "reply"
    assert not gone(out)


def test_an_automatic_answer_to_the_leaving_address_leaves_nobody(out: Out) -> None:
    out.send(0, 3)
    assert take(out, mail(out.leave, Auto_Submitted="auto-replied")) == "reply" and not gone(out)


# -- forgeries


def other(token: str) -> str:
    return token[:-1] + ("0" if token[-1] != "0" else "1")


def test_forged_ways_back_are_counted_and_believed_by_nobody(out: Out) -> None:
    letter = out.send(0, 3)
    kind, _, rest = out.path.partition("+")
    token = rest.partition("@")[0]
    bare = letter.replace(token.encode(), other(token).encode())
    for forged in (other(token), token[:20], "00" * 27, members(out.archive, alerted.only(out.archive))[0].id):
        assert take(out, dsn(f"{kind}+{forged}@{DOMAIN}", bare)) == "forged"
        assert take(out, mail(f"leave+{forged}@{DOMAIN}")) == "forged"
    assert take(out, dsn(f"{kind}+{token}@elsewhere.example", b"")) == "forged"
    assert take(out, arf(bare)) == "forged" and not gone(out)


def test_a_token_of_another_purpose_leaves_nobody(out: Out) -> None:
    out.send(0, 3)
    key = out.archive.read(alerts.key)
    whose = out.letters[-1].recipient.id
    for purpose in ("confirm", "manage"):
        assert take(out, mail(f"leave+{tokens.folded(key, purpose, whose)}@{DOMAIN}")) == "forged"  # type: ignore[arg-type]
    assert not gone(out)


@given(st.binary(max_size=3000))
def test_whatever_bytes_come_they_are_told_as_something(data: bytes) -> None:
    assert read(data, DOMAIN).what in ("bounce", "delay", "complaint", "leave", "reply", "unreadable")


@pytest.mark.parametrize("hostile", [
    b"To: leave+" + b"a" * 100_000 + b"@incidents.example\n\n",
    b"Content-Type: multipart/report; boundary=x\n\n" + b"--x\nContent-Type: multipart/mixed; boundary=x\n\n" * 5_000,
    b"Content-Type: message/rfc822\n\n" * 3_000, b"To: " + b"leave+00@incidents.example, " * 20_000 + b"\n\n",
    b"From: =?utf-8?b?" + b"=?" * 50_000 + b"\nTo: \xff\xfe\n\n", b"\0" * 100_000,
    b"Content-Type: multipart/mixed; boundary=\"" + b"b" * 50_000 + b"\"\n\n", b"A" * 3_000_000,
])  # fmt: skip
def test_hostile_mail_costs_little(hostile: bytes) -> None:
    import time

    begun = time.monotonic()
    assert isinstance(read(hostile, DOMAIN), Returned)
    assert time.monotonic() - begun < 5


# -- where it lies


def test_the_new_mail_of_a_folder_is_taken_in_once(out: Out, tmp_path: Path) -> None:
    out.send(0, 3)
    box = mailbox.Maildir(tmp_path / "returns")
    box.add(mail(out.leave))
    box.add(mail("somebody@incidents.example", "hello"))
    assert bounces.take_folder(out.archive, tmp_path / "returns", DOMAIN) == {"leave": 1, "reply": 1}
    assert gone(out) and bounces.take_folder(out.archive, tmp_path / "returns", DOMAIN) == {}
    assert len(list((tmp_path / "returns" / "cur").iterdir())) == 2


def test_an_mbox_or_one_mail_is_taken_in(out: Out, tmp_path: Path) -> None:
    letter = out.send(0, 3)
    box = mailbox.mbox(tmp_path / "box")
    box.add(dsn(out.path, letter))
    box.add(mail("somebody@incidents.example"))
    box.close()
    assert bounces.take_bytes(out.archive, (tmp_path / "box").read_bytes(), DOMAIN) == {"bounce": 1, "reply": 1}
    assert bounces.take_bytes(out.archive, mail(out.leave), DOMAIN) == {"leave": 1}


def test_the_sender_takes_in_what_lies_in_the_folder_of_the_settings(out: Out, tmp_path: Path) -> None:
    from dataclasses import replace

    out.send(0, 3)
    mailbox.Maildir(tmp_path / "returns").add(mail(out.leave))
    settings = replace(Settings(), mail_from=f"alerts@{DOMAIN}", mail_returns=tmp_path / "returns")
    assert chores(out.archive, replace(settings, mail_from="")) == []
    sender(out.archive, settings, mail_to=tmp_path / "mail").run_once()
    assert gone(out)


def test_whose_address_is_deleted_is_nowhere_any_more(out: Out) -> None:
    out.send(0, 3)
    take(out, mail(out.leave))
    rows: list[Any] = out.archive.read(lambda c: [*c.exec_driver_sql("SELECT * FROM recipient")])
    assert rows == [] and ADDRESS not in repr(Recipient("1", "2", "mail", ADDRESS, "active"))
