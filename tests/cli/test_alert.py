"""`dateline alert` and `dateline list`: saved, tried, sent, paused and removed from the shell."""

from __future__ import annotations

import csv
import io
import json
import socket
import stat
import threading
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from archive_inputs import made, row
from dateline.alerts import dispatch
from dateline.archive import open_archive, writing
from dateline.cli.run import run
from dateline.cli.watch import _sending
from dateline.intake.fetch import FakeFetcher, FakePoster
from dateline.service import fetching, web
from dateline.service.watch.logs import logger
from dateline.settings import load_settings
from watched import REPORT, Told, answer, rss
from web_servers import Page, Request, serving

Captured = pytest.CaptureFixture[str]
HOOK = "https://desk.example/hook/T0K3N?key=T0K3N"
FEED = "https://courier.example/feed.xml"
ARGUMENTS = ("alert", "add", "Attacks", "--type", "ASSAULT")


@pytest.fixture
def poster(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakePoster]:
    """Calls answered from memory, a folder of the test's own, and an archive that the setting names."""
    found = FakePoster({HOOK: 200})
    monkeypatch.setattr(fetching, "poster", lambda _settings: found)
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "news.dateline"))
    monkeypatch.setenv("DATELINE_FETCH_DELAY_SECONDS", "0")
    monkeypatch.setenv("DATELINE_MODELS", "no")
    monkeypatch.chdir(tmp_path)
    yield found


def said(capsys: Captured, *arguments: str, status: int = 0) -> str:
    """What a command prints, or for a failure its one line on standard error."""
    assert run(arguments) == status
    out, err = capsys.readouterr()
    assert "Traceback" not in err and "internal error" not in err
    return err if status in (2, 6, 3) else out


def told(capsys: Captured, *arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said(capsys, *arguments, "--json").splitlines()]


def report(tmp_path: Path, seed: int = 0) -> None:
    archive = open_archive(tmp_path / "news.dateline", create=True)
    writing.write(archive, [row(one) for one in made(6, seed)])
    archive.close()


def test_a_search_is_saved_listed_paused_and_removed(poster: FakePoster, capsys: Captured, tmp_path: Path) -> None:
    out = said(capsys, *ARGUMENTS, "bomb", "--killed-min", "2", "--mail-to", "box", "--mail", "ann@example.org")
    name = out.split()[0]
    assert "q=bomb&type=ASSAULT&killed_min=2" in out and str(tmp_path / "box") in out
    assert "ann@example.org" not in out and "1 to be asked" in out
    (one,) = told(capsys, "alert", "list")
    assert (one["id"], one["name"], one["people"], one["pending"]) == (name, "Attacks", 0, 1)
    assert [(way["kind"], way["state"]) for way in one["ways"]] == [("folder", "active")]
    assert one["made"].endswith("Z") and one["rhythm"] == "at_once" and one["paused"] is False
    table = said(capsys, "alert", "list")
    assert "Attacks" in table and "example.org" not in table and str(tmp_path / "box") in table
    assert said(capsys, "alert", "pause", "Attacks").startswith(f"paused: {name}")
    assert told(capsys, "alert", "list")[0]["paused"] is True
    assert said(capsys, "alert", "resume", name[:6]).startswith("sent again: ")
    assert said(capsys, "alert", "remove", name).startswith("removed: ")
    assert told(capsys, "alert", "list") == []


def test_the_filters_are_those_of_search(poster: FakePoster, capsys: Captured) -> None:
    from dateline.cli.app import dateline

    search, add, try_ = dateline.commands["search"], dateline.commands["alert"], dateline.commands["alert"]
    names = {o for p in search.params for o in p.opts if o.startswith("--")}
    names -= {"--sort", "--limit", "--cursor", "--facets", "--reports", "--json", "--archive"}
    for group, command in ((add, "add"), (try_, "test")):
        assert names <= {o for p in group.commands[command].params for o in p.opts}  # type: ignore[attr-defined]
    (one,) = told(
        capsys, "alert", "add", "All", "--country", "IQ", "--country", "SY", "--near", "33.3,44.4,25", "--box",
        "43,33,45,34", "--since", "2020", "--origins-min", "2", "--weapon", "rocket", "--kind", "any",
    )  # fmt: skip
    query = "country=IQ&country=SY&weapon=rocket&near=33.3%2C44.4%2C25&box=43%2C33%2C45%2C34&origins_min=2"
    assert one["query"] == f"{query}&since=2020&kind=any"


def test_a_rhythm_quiet_hours_and_a_zone_are_kept(poster: FakePoster, capsys: Captured) -> None:
    (one,) = told(
        capsys, *ARGUMENTS, "--rhythm", "weekly", "--at", "fri 7:30", "--quiet", "22:00-6:00", "--zone",
        "Asia/Baghdad", "--language", "ar", "--most", "2", "--only-new", "--public",
    )  # fmt: skip
    assert (one["rhythm"], one["weekday"], one["minute"], one["zone"]) == ("weekly", 4, 450, "Asia/Baghdad")
    assert (one["quiet_from"], one["quiet_to"], one["language"], one["most"]) == (1320, 360, "ar", 2)
    assert one["only_new"] and one["public"]


def test_a_hook_is_called_and_its_secret_shown_once(poster: FakePoster, capsys: Captured, tmp_path: Path) -> None:
    out = said(capsys, *ARGUMENTS, "--webhook", HOOK)
    secret = out.split()[-1]
    listing = said(capsys, "alert", "list")
    assert "https://desk.example/…" in listing and "T0K3N" not in listing and secret not in listing
    whole = said(capsys, "alert", "list", "--json")
    assert secret not in whole and "T0K3N" not in whole
    report(tmp_path)
    sent = said(capsys, "alert", "send")
    assert sent.endswith(
        "1 issue; letters and calls: 1 sent, 0 to be tried again, 0 given up, 0 bounced, 0 turned off\n"
    )
    (call,) = poster.calls
    assert Webhook(secret).verify(call.body, dict(call.headers))["data"]["incidents"]
    assert "0 issues" in said(capsys, "alert", "send") and len(poster.calls) == 1
    report(tmp_path)  # the same again
    said(capsys, "alert", "send")
    assert len(poster.calls) == 1
    assert told(capsys, "alert", "list")[0]["issues"] == 1


def letters(folder: Path) -> list[EmailMessage]:
    files = sorted((folder / "new").iterdir())
    return [message_from_bytes(file.read_bytes(), policy=default) for file in files]  # type: ignore[arg-type]  # the default policy makes these


def test_a_newcomer_finds_the_first_alert_in_a_folder_without_any_server(
    poster: FakePoster, capsys: Captured, tmp_path: Path
) -> None:
    said(capsys, *ARGUMENTS, "--mail-to", "./mailbox")
    report(tmp_path)
    assert "1 sent" in said(capsys, "alert", "send")
    (letter,) = letters(tmp_path / "mailbox")
    assert letter["Subject"].startswith("[Attacks] ") and letter["Auto-Submitted"] == "auto-generated"
    plain = letter.get_body(("plain",))
    assert plain is not None and "New incident" in plain.get_content()
    assert stat.S_IMODE((tmp_path / "mailbox").stat().st_mode) == 0o700
    assert "0 sent" in said(capsys, "alert", "send") and len(letters(tmp_path / "mailbox")) == 1


def test_people_wait_without_a_server_and_can_be_read_in_a_folder(
    poster: FakePoster, capsys: Captured, tmp_path: Path
) -> None:
    said(capsys, *ARGUMENTS, "--mail", "ann@example.org")
    assert run(["alert", "send"]) == 0
    told_ = capsys.readouterr()
    assert "1 letters to people wait" in told_.err and "example.org" not in told_.out + told_.err
    assert "1 sent" in said(capsys, "alert", "send", "--mail-to", "all")
    (letter,) = letters(tmp_path / "all")
    assert letter["To"] == "ann@example.org" and "/c/" in letter.as_string()


def test_an_alert_is_sent_elsewhere_too(poster: FakePoster, capsys: Captured) -> None:
    said(capsys, *ARGUMENTS)
    (first,) = told(capsys, "alert", "tell", "Attacks", "--webhook", HOOK, "--mail", "ann@example.org")
    (way,) = first["ways"]
    assert first["asked"] == 1 and way["secret"].startswith("whsec_")
    (again,) = told(capsys, "alert", "tell", "Attacks", "--webhook", HOOK, "--new-secret")
    assert again["ways"][0]["id"] == way["id"] and again["ways"][0]["secret"].split()[1] == way["secret"]
    said(capsys, "alert", "tell", "Attacks", status=2)


def test_a_trial_shows_what_would_have_been_sent_and_writes_nothing(
    poster: FakePoster, capsys: Captured, tmp_path: Path
) -> None:
    report(tmp_path)
    before = (tmp_path / "news.dateline").read_bytes()
    (issue,) = told(capsys, "alert", "test", "Attacks", "--type", "ASSAULT", "--days", "3")
    assert issue["incidents"] and issue["waiting"] is False and issue["at"].endswith("Z")
    assert all(news["kind"] == "new" for one in issue["incidents"] for news in one["news"])
    out = said(capsys, "alert", "test", "All", "--rhythm", "daily")
    assert "still to come" in out and "nothing was sent" in out and "New incident" in out
    assert (tmp_path / "news.dateline").read_bytes() == before
    said(capsys, *ARGUMENTS, "--webhook", HOOK)
    assert "1 issue of " in said(capsys, "alert", "test", "Attacks")
    assert "no alert" in said(capsys, "alert", "test", "Nothing", status=6)
    assert not poster.calls


def test_watching_sends_what_it_found(
    poster: FakePoster, capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    feed = FakeFetcher({FEED: answer(FEED, rss([Told("1", REPORT.format(killed="four"), "A blast in Erbil")]))})
    monkeypatch.setattr(web, "open_fetcher", lambda _settings, _turns=None: feed)
    said(capsys, "alert", "add", "Erbil", "--place", "Erbil", "--webhook", HOOK)
    said(capsys, "source", "add", FEED, "--full", "entry")
    assert run(["watch", "--once", "--workers", "1", "--no-alerts"]) == 0
    assert not poster.calls
    assert run(["watch", "--once", "--workers", "1", "--log", "json"]) == 0
    log = [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith("{")]
    (letter,) = [line for line in log if line["event"] == "letter"]
    assert (letter["kind"], letter["became"], letter["tries"]) == ("hook", "sent", 1)
    assert not any("T0K3N" in json.dumps(line) for line in log)
    (incident,) = json.loads(poster.calls[0].body)["data"]["incidents"]
    assert "Erbil" in incident["title"] and incident["incident"]["killed_low"] == 4


def test_a_hook_is_called_for_real_and_one_inside_is_not(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "news.dateline"))
    bodies: list[bytes] = []

    def taking(connection: socket.socket, request: Request) -> None:
        body = b""
        while len(body) < int(request.headers["content-length"]):
            body += connection.recv(65_536)
        bodies.append(body)
        Page(status=202)(connection, request)

    with serving({"/hook": taking}) as site:
        (one,) = told(capsys, *ARGUMENTS, "--webhook", site.url("/hook?T0K3N"))
        report(tmp_path)
        assert "0 sent, 1 to be tried again" in said(capsys, "alert", "send")
        assert site.connections == 0
        listing = said(capsys, "alert", "list")
        assert "refused: its address is not one that is called" in listing and "T0K3N" not in listing
        monkeypatch.setenv("DATELINE_FETCH_ALLOW", "127.0.0.0/8")
        load_settings.cache_clear()
        archive = open_archive(tmp_path / "news.dateline")
        with archive.writing() as connection:
            connection.exec_driver_sql("UPDATE sending SET due = 0")
        archive.close()
        assert "1 sent" in said(capsys, "alert", "send")
        Webhook(one["ways"][0]["secret"]).verify(bodies[0], dict(site.requests[0].headers))


def test_beside_a_watch_alerts_are_sent_until_it_ends(poster: FakePoster, capsys: Captured, tmp_path: Path) -> None:
    said(capsys, *ARGUMENTS, "--webhook", HOOK)
    archive, stop = open_archive(tmp_path / "news.dateline"), threading.Event()
    sending = dispatch.sender(archive, load_settings(), logger("json", io.StringIO()))
    sending.idle = 0.05
    before = threading.active_count()
    with _sending(sending, False, stop):
        report(tmp_path)
        end = time.monotonic() + 30
        while not poster.calls and time.monotonic() < end:
            time.sleep(0.02)
    assert poster.calls and stop.is_set() and threading.active_count() == before
    archive.close()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([*ARGUMENTS, "--rhythm", "weekly", "--at", "noon"], 2),
        ([*ARGUMENTS, "--at", "8:00"], 2),
        ([*ARGUMENTS, "--quiet", "22"], 2),
        ([*ARGUMENTS, "--zone", "Nowhere"], 2),
        ([*ARGUMENTS, "--language", "xx"], 2),
        ([*ARGUMENTS, "--most", "0"], 2),
        ([*ARGUMENTS, "--since", "yesterday"], 2),
        ([*ARGUMENTS, "--near", "here"], 2),
        ([*ARGUMENTS, "-bomb"], 2),
        ([*ARGUMENTS, "--mail", "secret at example"], 2),
        ([*ARGUMENTS, "--mail-to", "no/where"], 6),
        ([*ARGUMENTS, "--webhook", "https://secret:x@desk.example/"], 6),
        ([*ARGUMENTS, "--webhook", "mailto:secret@desk.example"], 6),
        (["alert", "pause", "Nothing"], 6),
        (["alert", "tell", "Nothing", "--mail", "secret@example.org"], 6),
        (["list", "export", "Nothing"], 6),
        (["list", "import", "Kept", "nowhere.csv"], 6),
        (["list", "import", "Kept", "table.csv"], 3),
        (["list", "import", "Kept", "people.csv", "--confirmed", " "], 2),
        (["alert", "add", "Kept"], 2),
    ],
)
def test_a_mistake_costs_one_line_and_writes_nothing(
    poster: FakePoster, capsys: Captured, tmp_path: Path, arguments: list[str], status: int
) -> None:
    said(capsys, "alert", "add", "Kept")
    (tmp_path / "people.csv").write_text("ann@example.org\n")
    (tmp_path / "table.csv").write_text("name,town\nsecret,rome\n")
    err = said(capsys, *arguments, status=status)
    assert err.count("\n") == 1 and "secret" not in err
    assert [one["name"] for one in told(capsys, "alert", "list")] == ["Kept"]
    assert said(capsys, "list", "export", "Kept") == "address,state,asked,joined,grounds\r\n"


def test_members_go_out_and_in_and_are_forgotten(
    poster: FakePoster, capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said(capsys, *ARGUMENTS)
    (tmp_path / "in.csv").write_text("address,state\nann@example.org,\nbea@example.org,pending\nnobody,\n")
    assert run(["list", "import", "Attacks", "in.csv", "--confirmed", "on paper, 3 March"]) == 7
    captured = capsys.readouterr()
    assert captured.out == "1 taken in, 1 to be asked, 0 there already, 1 not taken\n"
    assert "row 4" in captured.err and "nobody" not in captured.err
    said(capsys, "list", "export", "Attacks", "out.csv")
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text())))
    assert [(one["address"], one["state"]) for one in rows] == [
        ("ann@example.org", "active"),
        ("bea@example.org", "pending"),
    ]
    assert [one["grounds"] for one in rows] == ["on paper, 3 March", ""]
    (one,) = told(capsys, "alert", "list")
    assert (one["people"], one["pending"]) == (1, 1)
    assert said(capsys, "list", "forget", "ANN@example.org") == "deleted from 1 lists\n"
    monkeypatch.setattr("sys.stdin", io.StringIO("bea@example.org\n"))
    assert said(capsys, "list", "forget", "-") == "deleted from 1 lists\n"
    assert told(capsys, "alert", "list")[0]["people"] == 0
    for file in tmp_path.glob("news.dateline*"):
        assert b"example.org" not in file.read_bytes(), file.name
