"""Messages, mailboxes and newsletters: one entry for a report, one for each item of a list, furniture dropped."""

from __future__ import annotations

import base64
import io
import mailbox
import time
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.intake import read_bytes
from dateline.intake.feeds import outcomes
from dateline.intake.feeds.mail import is_mail, is_mailbox, messages, read_mail
from dateline.intake.inputs import Limits
from dateline.intake.outcomes import Item
from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, LimitExceeded
from feeds_letters import ITEMS, LISTS, REPORT, SINGLES, TEXTS, message


@pytest.mark.parametrize("name", [*LISTS, *TEXTS])
def test_a_newsletter_that_is_a_list_gives_an_entry_for_each_item(name: str) -> None:
    data = message(html=LISTS[name]()) if name in LISTS else message(text=TEXTS[name]())
    feed = read_mail(data)
    assert [e.title for e in feed.entries] == [title for title, _, _ in ITEMS]
    assert [(e.link or "").partition("?")[0] for e in feed.entries] == [link for _, _, link in ITEMS]
    assert [e.summary for e in feed.entries] == [teaser for _, teaser, _ in ITEMS]
    assert [e.id for e in feed.entries] == [f"m1@river.example#{n}" for n in range(1, 5)]
    assert {e.published for e in feed.entries} == {"2026-02-03T06:00:00+02:00"} and feed.title == "River Desk"
    assert "nsubscribe" not in repr(feed.entries) and "browser" not in repr(feed.entries)


@pytest.mark.parametrize("name", SINGLES)
def test_a_message_that_is_no_list_is_one_report(name: str) -> None:
    feed = read_mail(message(html=SINGLES[name](), Subject="Guard shot at Tamra bridge"))
    (entry,) = feed.entries
    assert entry.title == "Guard shot at Tamra bridge" and entry.id == "m1@river.example" and entry.link is None
    assert all(p in (entry.html or "") for p in REPORT)


def test_a_report_in_plain_text_is_one_report_and_is_read() -> None:
    feed = read_mail(message(text="\n\n".join(REPORT), Subject="Guard shot at Tamra bridge"))
    (item,) = outcomes(feed, source_url="", full="auto")
    assert isinstance(item, Item) and item.given.entry == "m1@river.example" and item.given.outlet == "River Desk"
    report = read_bytes(item.data if isinstance(item.data, bytes) else b"", item.given).report
    assert report is not None and report.headline == "Guard shot at Tamra bridge" and REPORT[1] in report.text
    assert report.published is not None and report.published.start == "2026-02-03T06:00"


def test_the_markup_is_read_unless_it_says_much_less_than_the_text() -> None:
    both = read_mail(message(html=SINGLES["single"](), text="\n\n".join(REPORT)))
    assert "<h1>" in (both.entries[0].html or "")
    stub = read_mail(message(html="<p>Your mailer shows no text.</p>", text="\n\n".join(REPORT)))
    assert REPORT[2] in (stub.entries[0].html or "")


def test_a_digest_gives_an_entry_for_each_message() -> None:
    inner = b"".join(
        b"--D\nContent-Type: message/rfc822\n\nFrom: A <a@b.example>\nSubject: S%d\n"
        b"Message-ID: <%d@b>\n\nWords of number %d.\n" % (n, n, n)
        for n in (1, 2, 3)
    )
    head = b"From: List <l@b.example>\nSubject: Digest\nMessage-ID: <d@b>\nMIME-Version: 1.0\n"
    feed = read_mail(head + b'Content-Type: multipart/digest; boundary="D"\n\n' + inner + b"--D--\n")
    assert [(e.id, e.title) for e in feed.entries] == [("1@b", "S1"), ("2@b", "S2"), ("3@b", "S3")]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("=?utf-8?q?Caf=C3=A9_hit?=", "Café hit"), ("=?utf-8?b?Q2Fmw6k=?= =?utf-8?b?IGhpdA==?=", "Café hit"),
        ("=?iso-8859-1?q?=93shelled=94?=", "shelled"), ("=?nonsense?q?a_b?=", "a b"), ("=?utf-8?b?!!!?=", None),
        ("Caf\u00e9 raw", "Café raw"), ("<img src=x onerror=y>Blast", "Blast"), ("a\u202eb", "ab"),
        ("x" * 100_000, None),
    ],
)  # fmt: skip
def test_subjects_of_every_kind(stated: str, expected: str | None) -> None:
    feed = read_mail(f"From: A <a@b.example>\nSubject: {stated}\nMessage-ID: <1@b>\n\nWords here.\n".encode())
    title = feed.entries[0].title
    assert len(title or "") <= 500 if expected is None else title == expected


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "nonsense", "us-ascii", "utf-7", "\x00", "rot13", "base64"])
def test_wrong_character_sets_cost_no_message(charset: str) -> None:
    body = "The café was “shelled”.".encode()
    feed = read_mail(b"From: a@b.example\nContent-Type: text/plain; charset=" + charset.encode() + b"\n\n" + body)
    assert "café" in (feed.entries[0].html or "") and feed.title is None and feed.entries[0].id.startswith("sha256:")


def test_attachments_are_not_read() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "A <a@b.example>", "S"
    mail.set_content("The words of the letter.")
    mail.add_attachment("<p>secret attachment</p>", subtype="html", filename="a.html")
    (entry,) = read_mail(mail.as_bytes()).entries
    assert "letter" in (entry.html or "") and "secret" not in (entry.html or "")


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\nContent-Type: multipart/mixed; boundary=\n\nwords",
        b"Subject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n--B\n--B",
        b"Subject: x\nContent-Type: multipart/alternative\n\nwords",
        b"Subject: x\nContent-Transfer-Encoding: base64\n\n!!!notbase64",
        b"Subject: x\nContent-Transfer-Encoding: nonsense\n\nwords",
        b"Subject: x\nContent-Type: ;;;\n\nwords", b"Subject: x\nContent-Type: text/html; charset*0*=''\n\nwords",
        b"Subject: x\nContent-Disposition: \xff\xfe\n\nwords", b"Subject:\nDate: " + b"9" * 10**6 + b"\n\nwords",
        b"From: " + b"<" * 10**5 + b"\nSubject: x\n\nwords", b"From: " + b"a@b.example, " * 10**5 + b"\n\nwords",
        b"Content-Type: message/rfc822\n\n" * 500 + b"words", b"x" * 10**6, b"\n\n\nwords", b":\n:\n:\n\nwords",
    ],
    ids=range(15),
)  # fmt: skip
def test_hostile_messages_are_read_or_told_in_time(data: bytes) -> None:
    begun = time.process_time()
    try:
        feed = read_mail(data)
        assert len(feed.entries) == 1
    except DatelineError as error:
        assert error.code in ("broken", "empty", "limit", "binary")
    assert time.process_time() - begun < 3


def test_nests_of_parts_are_limited() -> None:
    deep = b"From: a@b.example\n"
    for n in range(5000):
        deep += b"Content-Type: multipart/mixed; boundary=B%d\n\n--B%d\n" % (n, n)
    with pytest.raises(LimitExceeded):
        read_mail(deep)
    with pytest.raises((LimitExceeded, BrokenInput, EmptyInput)):
        read_mail(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=B\n\n" + b"--B\n\n\n" * 5000)
    with pytest.raises(EmptyInput):
        read_mail(b"From: a@b.example\n\n \n")
    with pytest.raises(LimitExceeded):
        read_mail(message(text="x" * 5000), Limits(max_bytes=1000))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["<div>", "<h2><a href=https://a.example/{n}>A b c d</a></h2>", "<b>", "<td>" * 3, "<p>a b c</p>"]
)
def test_newsletters_of_any_shape_end_in_time(unit: str) -> None:
    body = "".join(unit.replace("{n}", str(n)) for n in range(30_000))
    begun = time.process_time()
    read_mail(message(html="<p>Some words.</p>" + body))
    assert time.process_time() - begun < 10
    texts = (
        "".join(f"A title of words\nhttps://a.example/{n}\n\n" for n in range(8000)) + "A short line here\n\n" * 20_000
    )
    begun = time.process_time()
    read_mail(message(text=texts + "https://a.example/x\nhttps://a.example/y\n"))
    assert time.process_time() - begun < 10


BOX = (
    b"From a@b.example Tue Feb  3 06:00:00 2026\nFrom: A <a@b.example>\nSubject: One\n\nFirst words.\n\n"
    b">From here we walked.\n"
    b"\nFrom here on in 2026 nothing moved.\nAnd so it went.\n\n"
    b"From - Tue Feb  3 07:00:00 2026\nSubject: Two\nFrom: B\n\n>>From twice.\n"
)


def test_a_mailbox_is_cut_at_its_messages_and_quoted_lines_are_as_written() -> None:
    told = [m.data or b"" for m in messages(io.BytesIO(BOX), Limits())]
    assert len(told) == 2 and b"\nFrom here we walked.\n" in told[0] and b"\nFrom here on in 2026" in told[0]
    assert b"\n>From twice." in told[1] and is_mailbox(BOX) and not is_mailbox(b"From here on in 2026\nnothing moved")


def test_mailboxes_as_the_standard_library_writes_them(tmp_path: Path) -> None:
    box = mailbox.mbox(str(tmp_path / "a.mbox"))
    for n in range(20):
        box.add(
            message(text=f"Words of number {n}.\n\nFrom the start it was 2026.\nName: value\n", Message_ID=f"<{n}@b>")
        )
    box.close()
    with (tmp_path / "a.mbox").open("rb") as handle:
        told = [read_mail(m.data or b"").entries[0] for m in messages(handle, Limits())]
    assert [e.id for e in told] == [f"{n}@b" for n in range(20)]
    assert all("From the start it was 2026." in (e.html or "") and "&gt;From" not in (e.html or "") for e in told)


def test_a_message_that_is_too_large_costs_no_other() -> None:
    box = BOX + b"\nFrom - Tue Feb  3 08:00:00 2026\nSubject: Large\n\n" + b"x" * 3_000_000 + b"\n\n" + BOX
    told = [m.data is None for m in messages(io.BytesIO(box), Limits(max_bytes=10_000))]
    assert told == [False, False, True, False, False]


def test_messages_are_told_from_texts() -> None:
    assert is_mail(message(text="x")) and is_mail(b"Received: by x\n\tfor y\nFrom: a\nSubject: b\n\nc")
    pasted = b"From: x\nTo: y\nDate: today\nSubject: z\n\nWords"
    assert not is_mail(pasted) and is_mail(pasted, named=True)
    for text in (
        b"Note: one\nDate: today\nFrom: us\nto you all",
        b"A report.\nFrom: x\n",
        b"<rss/>",
        b"",
        b"From: x\nTo: y\n\n",
    ):
        assert not is_mail(text)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(
    st.binary(max_size=300),
    st.tuples(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=200)).map(
        lambda p: b"From: %s\nSubject: =?utf-8?q?%s?=\nContent-Type: text/html; charset=%s\n\n" % (*p[:2], p[0]) + p[2]
    ),
    st.text(alphabet="<>abph1=\"/ \nhttps:.*-", max_size=300).map(
        lambda t: b"From: a\nContent-Type: text/html\n\n" + t.encode()),
))  # fmt: skip
def test_any_bytes_give_entries_or_an_error_of_ours(data: bytes) -> None:
    try:
        feed = read_mail(data)
    except DatelineError:
        return
    assert feed.entries or feed.problems
    repr(feed).encode()
    assert list(messages(io.BytesIO(data), Limits())) or not data


def test_packed_bodies_are_unpacked() -> None:
    body = base64.encodebytes("Words “here”.".encode())
    feed = read_mail(
        b"From: A <a@b>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + body
    )
    assert "Words “here”." in (feed.entries[0].html or "")
