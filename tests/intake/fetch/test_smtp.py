"""The way to a mail server: encrypted and checked as asked for, an answer in each phase, nothing of it repeated."""

from __future__ import annotations

import logging
import time
from typing import Any

import pytest

from dateline.intake.fetch.smtp import Post, Posted, Server, server_of
from mail_servers import DRIP, DROP, HANG, Script, greeting, mail_server
from web_servers import Certificates, certificates

SENDER, ADDRESS = "bounce+1@incidents.example", "reader@readers.example"
LETTER = b"Subject: News\r\n\r\n.A line that begins with a dot\r\n"


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"), "localhost")


def sent(port: int, tls: Certificates | None = None, security: Any = "none", **more: Any) -> Posted:
    trust = tls.believer if tls else None
    post = Post(Server("localhost", port, security, trust=trust, **{"seconds": 5.0, **more}))
    try:
        return post.send(SENDER, ADDRESS, LETTER)
    finally:
        post.close()


# -- the way


def test_a_letter_goes_over_a_way_that_was_encrypted_on_request(tls: Certificates) -> None:
    script = Script(tls=tls.server, user=("alerts", "secret word"))
    with mail_server(script) as port:
        posted = sent(port, tls, "starttls", user="alerts", password="secret word")
    assert posted == Posted(True)
    (taken,) = script.taken
    assert taken.encrypted and taken.sender == SENDER and taken.to == [ADDRESS]
    assert taken.data.replace(b"\r\n", b"\n").endswith(b"\n\n.A line that begins with a dot\n")


def test_a_letter_goes_over_a_way_that_is_encrypted_from_the_beginning(tls: Certificates) -> None:
    script = Script(tls=tls.server, at_once=True)
    with mail_server(script) as port:
        assert sent(port, tls, "tls").ok
    assert len(script.taken) == 1


def test_where_encryption_was_stripped_neither_password_nor_letter_is_sent() -> None:
    script = Script()
    with mail_server(script) as port:
        posted = sent(port, None, "starttls", user="alerts", password="secret")
    assert (posted.ok, posted.phase, posted.why) == (False, "security", "it offers no encryption (STARTTLS)")
    assert not script.taken


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(tls: Certificates, security: str) -> None:
    script = Script(tls=tls.server, at_once=security == "tls")
    with mail_server(script) as port:
        posted = sent(port, None, security)
    assert posted.phase == "security" and "certificate is not trusted" in posted.words
    assert not script.taken


def test_a_certificate_for_another_name_is_refused(tls: Certificates) -> None:
    with mail_server(Script(tls=tls.server)) as port:
        post = Post(Server("127.0.0.1", port, "starttls", trust=tls.believer, seconds=5.0))
        assert post.send(SENDER, ADDRESS, LETTER).phase == "security"


def test_a_server_that_speaks_plainly_at_a_port_for_encryption_gets_nothing() -> None:
    with mail_server(Script()) as port:
        posted = sent(port, None, "tls")
    assert (posted.phase, posted.why) == ("security", "no encryption could be agreed on")


# -- failures in each phase


@pytest.mark.parametrize(
    ("phase", "said", "code", "enhanced"),
    [("hello", "451 4.3.2 later", 451, "4.3.2"), ("hello", "554 go away", 554, None),
     ("sender", "451 4.3.0 later", 451, "4.3.0"), ("sender", "550 5.7.1 not you", 550, "5.7.1"),
     ("recipient", "450 4.2.0 greylisted", 450, "4.2.0"), ("recipient", f"550 5.1.1 <{ADDRESS}>: nobody", 550, "5.1.1"),
     ("data", "452 4.3.1 full", 452, "4.3.1"), ("data", "554 5.6.0 unreadable", 554, "5.6.0"),
     ("end", "451 4.7.1 later", 451, "4.7.1"), ("end", "554 5.7.1 spam", 554, "5.7.1")],
)  # fmt: skip
def test_a_refusal_is_told_with_its_phase_and_codes_and_without_its_words(
    phase: str, said: str, code: int, enhanced: str | None
) -> None:
    script = Script({phase: said})
    with mail_server(script) as port:
        posted = sent(port)
    assert (posted.ok, posted.phase, posted.code, posted.enhanced) == (False, phase, code, enhanced)
    assert ADDRESS not in posted.words and said[4:] not in posted.words and str(code) in posted.words
    assert not script.taken


@pytest.mark.parametrize("phase", ["hello", "sender", "recipient", "data", "end"])
def test_a_connection_that_breaks_in_a_phase_is_told_as_that(phase: str) -> None:
    with mail_server(Script({phase: DROP})) as port:
        posted = sent(port)
    assert (posted.ok, posted.phase, posted.code) == (False, phase, None)


def test_a_letter_that_was_taken_without_an_answer_is_not_held_for_sent() -> None:
    script = Script({"end": "taken, then drop"})
    with mail_server(script) as port:
        posted = sent(port)
    assert not posted.ok and posted.phase == "end" and posted.code is None and len(script.taken) == 1


def test_a_password_that_is_wrong_is_told_and_never_repeated(tls: Certificates) -> None:
    script = Script(tls=tls.server, user=("alerts", "right"))
    with mail_server(script) as port:
        posted = sent(port, tls, "starttls", user="alerts", password="wrong word")
    assert (posted.phase, posted.code) == ("login", 535) and "wrong word" not in posted.words
    assert "wrong word" not in repr(Server("h", 1, user="alerts", password="wrong word"))


def test_nobody_at_the_port_is_told_at_once() -> None:
    with greeting(b"") as port:
        pass
    assert sent(port).phase == "connect"


@pytest.mark.parametrize("words", [b"554 5.3.2 not now\r\n", b"421 busy\r\n"])
def test_a_server_that_greets_with_no_is_told_with_its_code(words: bytes) -> None:
    with greeting(words) as port:
        posted = sent(port)
    assert posted.phase == "greeting" and posted.code in (554, 421)


def test_a_server_that_speaks_no_smtp_is_told() -> None:
    with greeting(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        posted = sent(port)
    assert posted.phase == "greeting" and posted.code is None and "an answer that is none" in posted.words


@pytest.mark.parametrize("phase", ["hello", "sender", "recipient", "data"])
def test_a_server_that_is_silent_is_waited_for_no_longer_than_a_step_may_take(phase: str) -> None:
    with mail_server(Script({phase: HANG})) as port:
        begun = time.monotonic()
        posted = sent(port, seconds=0.4)
    assert posted.phase == phase and posted.why == "it took too long" and time.monotonic() - begun < 5


def test_a_server_that_drips_is_cut_off_when_the_whole_takes_too_long() -> None:
    with mail_server(Script({"recipient": DRIP})) as port:
        begun = time.monotonic()
        posted = sent(port, whole=0.8)
    assert posted.phase == "recipient" and posted.why == "it took too long" and time.monotonic() - begun < 5


def test_a_greeting_that_drips_is_cut_off_too() -> None:
    with greeting(b"2" * 100, every=0.1) as port:
        begun = time.monotonic()
        posted = sent(port, whole=0.8)
    assert not posted.ok and time.monotonic() - begun < 5


# -- several letters


def test_letters_share_a_connection_and_one_that_was_closed_meanwhile_is_made_anew() -> None:
    script = Script()
    with mail_server(script) as port:
        post = Post(Server("localhost", port, "none"))
        assert post.send(SENDER, ADDRESS, LETTER).ok and post.send(SENDER, ADDRESS, LETTER).ok
        assert script.connections == 1
        script.says["sender"] = ["421 4.4.2 waited too long", None]
        assert post.send(SENDER, ADDRESS, LETTER).ok
        script.says["sender"] = [DROP, None]
        assert post.send(SENDER, ADDRESS, LETTER).ok
        post.close()
    assert script.connections == 3 and len(script.taken) == 4


def test_a_refused_letter_does_not_spoil_the_next_one() -> None:
    script = Script({"recipient": ["550 5.1.1 nobody"]})
    with mail_server(script) as port:
        post = Post(Server("localhost", port, "none"))
        assert post.send(SENDER, ADDRESS, LETTER).code == 550
        assert post.send(SENDER, "other@readers.example", LETTER).ok
        post.close()
    assert [one.to for one in script.taken] == [["other@readers.example"]] and script.connections == 1


@pytest.mark.parametrize("address", ["a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example\n", "a@b.example>\r\nDATA"])
def test_an_address_cannot_bring_a_command_of_its_own(address: str) -> None:
    script = Script()
    with mail_server(script) as port:
        post = Post(Server("localhost", port, "none", seconds=5.0))
        assert not post.send(SENDER, address, LETTER).ok
        post.close()
    assert not script.taken


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG, "dateline")
    with mail_server(Script({"recipient": f"550 5.1.1 <{ADDRESS}> is nobody"})) as port:
        sent(port)
    assert not [one for one in caplog.records if not one.name.startswith(("mail", "asyncio"))]
    assert ADDRESS not in "".join(capsys.readouterr())


# -- the setting


@pytest.mark.parametrize(
    ("text", "security", "host", "port"),
    [("mail.example", "starttls", "mail.example", 587), ("mail.example", "tls", "mail.example", 465),
     ("mail.example:2525", "starttls", "mail.example", 2525), ("[::1]:25", "none", "::1", 25),
     ("localhost", "none", "localhost", 25)],
)  # fmt: skip
def test_a_server_is_a_host_with_or_without_a_port(text: str, security: Any, host: str, port: int) -> None:
    made = server_of(text, security)
    assert (made.host, made.port) == (host, port)


@pytest.mark.parametrize("text", ["", "a b", "mail.example:", "mail.example:0", "mail.example:70000", "a:b:c", "-x",
                                  "mail.example\r\nQUIT", "smtp://mail.example"])  # fmt: skip
def test_what_is_no_server_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"mail server|port"):
        server_of(text, "starttls")


def test_a_password_goes_nowhere_in_the_clear_but_to_this_machine() -> None:
    with pytest.raises(ValueError, match="secure way"):
        server_of("mail.example", "none", user="alerts", password="secret")
    assert server_of("127.0.0.1", "none", user="alerts", password="secret").local
