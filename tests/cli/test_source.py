"""`dateline source` and `dateline watch`: exit statuses, one line for each mistake, a dry run that writes nothing."""

from __future__ import annotations

import json
import socket
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.archive import open_archive
from dateline.cli.run import run
from dateline.intake.fetch import FakeFetcher
from dateline.model.errors import UsageError
from dateline.service import web
from dateline.service.watch import metrics
from watched import REPORT, Room, Told, answer, page, rss

Captured = pytest.CaptureFixture[str]
FEED, SITE = "https://courier.example/feed.xml", "https://courier.example/"
MAIL = (
    "From ann@courier.example Mon Aug  3 10:00:00 2026\n"
    "From: The Courier <ann@courier.example>\nMessage-ID: <1@courier.example>\nSubject: A blast in Erbil\n"
    f"Date: Mon, 3 Aug 2026 10:00:00 +0000\n\n{REPORT.format(killed='four')}\n\n"
)


@pytest.fixture
def fetcher(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeFetcher]:
    """Answers from memory in place of the web, and an archive that the setting names."""
    told = [Told("1", REPORT.format(killed="four"), "A blast in Erbil"), Told("2", title="Soup of the day")]
    site = b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>x</body></html>'
    made = FakeFetcher({FEED: answer(FEED, rss(told)), SITE: answer(SITE, site, media="text/html")})
    made.answers["https://courier.example/live"] = answer("", page("live"), media="text/html")
    monkeypatch.setattr(web, "open_fetcher", lambda _settings, _turns=None: made)
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "news.dateline"))
    monkeypatch.setenv("DATELINE_FETCH_DELAY_SECONDS", "0")
    monkeypatch.setenv("DATELINE_MODELS", "no")
    yield made


def said(capsys: Captured, *arguments: str, status: int = 0) -> str:
    """What a command prints, or for a failure its one line on standard error."""
    assert run(arguments) == status
    out, err = capsys.readouterr()
    assert "Traceback" not in err and "internal error" not in err
    return err if status else out


def test_a_source_is_added_by_its_site_listed_watched_paused_and_removed(
    fetcher: FakeFetcher, capsys: Captured, tmp_path: Path
) -> None:
    out = said(capsys, "source", "add", SITE, "--rule", "drop title:soup*", "--full", "entry")
    name = out.split()[0]
    assert FEED in out and "feed" in out and "Nile Courier" in out
    said(capsys, "source", "add", FEED)
    (row,) = map(json.loads, said(capsys, "source", "list", "--json").splitlines())
    assert (row["id"], row["state"], row["url"], row["polls"]) == (name, "new", FEED, 0)
    assert run(["watch", "--once", "--log", "json", "--workers", "1"]) == 0
    log = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (poll,) = [line for line in log if line["event"] == "poll"]
    assert (poll["new"], poll["dropped"]) == (2, 1)
    (row,) = map(json.loads, said(capsys, "source", "list", "--json").splitlines())
    assert (row["state"], row["entries"], row["dropped"]) == ("well", 2, 1) and row["next"].startswith("2")
    assert "Nile Courier" in said(capsys, "source", "list")
    assert json.loads(said(capsys, "outcomes", "--count", "--json")) == {"read": 1, "skipped": 1}
    assert said(capsys, "source", "pause", name[:6]).startswith("paused: ")
    assert "paused" in said(capsys, "source", "list")
    assert said(capsys, "source", "resume", FEED).startswith("looked at again: ")
    assert said(capsys, "source", "remove", "Nile Courier").startswith("removed: ")
    assert said(capsys, "source", "list", "--json") == ""


def test_a_trial_says_what_would_be_taken_and_writes_nothing(
    fetcher: FakeFetcher, capsys: Captured, tmp_path: Path
) -> None:
    out = said(capsys, "source", "test", FEED, "--rule", "drop title:soup*")
    assert "drop    2026-08-03T10:00 · Soup of the day  (drop title:soup*)" in out
    assert "2 entries: 0 to read, 1 pages to fetch, 1 dropped, 0 failed; nothing was written" in out
    assert not (tmp_path / "news.dateline").exists()
    said(capsys, "source", "add", FEED, "--kind", "feed", "--rule", "keep title:blast*", "--full", "entry")
    room = Room(open_archive(tmp_path / "news.dateline"))
    before = room.rows("SELECT * FROM source"), room.rows("SELECT * FROM work")
    head, *entries = map(json.loads, said(capsys, "source", "test", FEED, "--json").splitlines())
    assert head["kind"] == "feed" and [one["what"] for one in entries] == ["entry", "dropped"]
    assert (room.rows("SELECT * FROM source"), room.rows("SELECT * FROM work")) == before
    assert room.rows("SELECT count(*) FROM outcome") == [(0,)]
    room.archive.close()


def test_a_page_without_feed_is_watched_itself_and_a_mailbox_is_read(
    fetcher: FakeFetcher, capsys: Captured, tmp_path: Path
) -> None:
    assert "  page  " in said(capsys, "source", "add", "https://courier.example/live")
    box = tmp_path / "news.mbox"
    box.write_text(MAIL, encoding="utf-8")
    assert "  mailbox  " in said(capsys, "source", "add", str(box))
    assert "1 entries: 1 to read" in said(capsys, "source", "test", str(box))
    assert run(["watch", "--once"]) == 0
    capsys.readouterr()
    assert json.loads(said(capsys, "outcomes", "--count", "--json"))["read"] == 2
    box.write_text(MAIL + MAIL.replace("<1@", "<2@").replace("four", "six"), encoding="utf-8")
    said(capsys, "source", "resume", "news.mbox")
    assert run(["watch", "--once"]) == 0
    capsys.readouterr()
    assert json.loads(said(capsys, "outcomes", "--count", "--json"))["read"] == 3


def test_a_list_of_feeds_goes_in_without_a_request_and_comes_out_again(
    fetcher: FakeFetcher, capsys: Captured, tmp_path: Path
) -> None:
    outlines = "".join(f'<outline text="n{n}" xmlUrl="https://h{n}.example/feed"/>' for n in range(3))
    bad = '<outline text="bad" xmlUrl="file:///etc/passwd"/>'
    opml = tmp_path / "in.opml"
    opml.write_text(f'<opml version="2.0"><body><outline text="News">{outlines}{bad}</outline></body></opml>')
    assert run(["source", "import", str(opml)]) == 7
    assert "3 added, 0 known already, 1 not taken" in capsys.readouterr().out
    assert not fetcher.asked
    said(capsys, "source", "export", str(tmp_path / "out.opml"))
    assert (tmp_path / "out.opml").read_text().count("xmlUrl") == 3
    assert run(["source", "import", str(tmp_path / "out.opml")]) == 0
    assert "0 added, 3 known already, 0 not taken" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["source", "add", "ftp://courier.example/"], 2),
        (["source", "add", "https://ann:secret@courier.example/"], 2),
        (["source", "add", FEED, "--rule", "maybe title:x"], 2),
        (["source", "add", "https://courier.example/none"], 6),
        (["source", "add", FEED, "--rules-file", "nowhere.txt"], 6),
        (["source", "import", "nowhere.opml"], 6),
        (["watch", "--once", "--metrics", "nonsense"], 2),
    ],
)
def test_a_mistake_costs_one_line(fetcher: FakeFetcher, capsys: Captured, arguments: list[str], status: int) -> None:
    err = said(capsys, *arguments, status=status)
    assert err.count("\n") == 1 and "secret" not in err


def test_a_source_that_is_not_there_is_said_so(fetcher: FakeFetcher, capsys: Captured) -> None:
    said(capsys, "source", "add", FEED, "--kind", "feed")
    assert "no such source" in said(capsys, "source", "pause", "zzzz", status=6)


@pytest.mark.parametrize(
    ("said_", "expected"),
    [(":9105", ("127.0.0.1", 9105)), ("9105", ("127.0.0.1", 9105)), ("localhost:1", ("127.0.0.1", 1)),
     ("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:80", ("::1", 80))],
)  # fmt: skip
def test_metrics_are_served_on_loopback_unless_an_address_is_given(said_: str, expected: tuple[str, int]) -> None:
    assert metrics.address(said_) == expected


def test_metrics_are_scraped_while_watching(fetcher: FakeFetcher, capsys: Captured, tmp_path: Path) -> None:
    said(capsys, "source", "add", FEED, "--full", "entry")
    room = Room(open_archive(tmp_path / "news.dateline"), fetcher)
    desk = room.desk(meters=metrics.meters(room.archive))
    room.once(meters=desk.meters)
    with metrics.served(desk.meters, "127.0.0.1:0") as port:
        told = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10).read().decode()
    for line in (
        'dateline_polls_total{result="ok"} 1.0', 'dateline_inputs_total{code="read"} 1.0',
        'dateline_fetches_total{outcome="ok"} 1.0', 'dateline_entries_total{what="new"} 2.0',
        'dateline_sources{state="well"} 1.0', 'dateline_work{kind="poll",state="waiting"} 1.0',
        "dateline_archive_readable 1.0",
    ):  # fmt: skip
        assert line in told, told
    assert "dateline_reading_seconds_total" in told and "process_resident_memory_bytes" in told
    room.archive.close()


def test_metrics_say_plainly_that_a_port_is_taken(fetcher: FakeFetcher) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError), metrics.served(metrics.meters(), f"127.0.0.1:{taken.getsockname()[1]}"):
            pass
    assert threading.active_count() < 20
