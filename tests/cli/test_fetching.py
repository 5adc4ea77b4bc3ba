"""`dateline read URL` and `dateline ingest URL`, against servers of this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.cli.run import run
from web_servers import Page, Site, serving

Captured = pytest.CaptureFixture[str]
PAGE = Page(
    "<html><head><title>Bomb kills four in Erbil</title></head><body><article><h1>Bomb kills four in Erbil</h1><p>A "
    "bomb exploded near a market in Erbil, Iraq, on Monday, killing at least four people and wounding nine, «police» "
    "said. No group claimed responsibility for the attack.</p></article></body></html>".encode("windows-1251"),
    media="text/html; charset=windows-1251",
)  # fmt: skip


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    from dateline.service import fetching

    monkeypatch.setenv("DATELINE_FETCH_ALLOW", "127.0.0.0/8")
    monkeypatch.setenv("DATELINE_FETCH_DELAY_SECONDS", "0")
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "news.dateline"))
    fetching.fetcher.cache_clear()  # ports of earlier tests must not be remembered
    with serving({"/a": PAGE, "/pdf": Page(b"%PDF-1.7\n" + bytes(500), media="application/pdf")}) as one:
        yield one


def test_an_address_is_read(site: Site, capsys: Captured) -> None:
    assert run(["read", site.url("/a"), "--json", "--published", "2026-05-01"]) == 0
    reading = json.loads(capsys.readouterr().out)
    assert reading["report"]["url"] == site.url("/a") and "«police»" in reading["report"]["text"]
    assert [m["status"] for m in reading["mentions"]] == ["new"]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [("/none", 6, "bad_answer"), ("/pdf", 3, "binary")],
)
def test_what_cannot_be_had_is_a_failed_reading_with_its_status(
    site: Site, capsys: Captured, path: str, status: int, code: str
) -> None:
    assert run(["read", site.url(path), "--json"]) == status
    out, err = capsys.readouterr()
    assert json.loads(out)["outcome"]["code"] == code and err.count("\n") == 1


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://169.254.169.254/latest", "www.example.org", "ftp://x.example/y",
                                 "http://2130706433/"])  # fmt: skip
def test_an_address_that_may_not_be_fetched_is_refused(site: Site, capsys: Captured, url: str) -> None:
    assert run(["read", url, "--json"]) == 6
    assert json.loads(capsys.readouterr().out)["outcome"]["code"] == "refused"


def test_addresses_and_files_are_ingested_and_each_has_an_outcome(site: Site, capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Cut the onions and let them fry in butter until golden.", encoding="utf-8")
    arguments = ["ingest", "--processes", "0", site.url("/a"), str(tmp_path / "a.txt"), site.url("/none")]
    assert run(arguments) == 7
    out, err = capsys.readouterr()
    assert "3 inputs: 1 bad_answer, 1 not_relevant, 1 read" in out and err.count("\n") == 1
    assert run(["outcomes", "--failed", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["url"] == site.url("/none")
    assert run(arguments) == 7  # asked anew, and failed anew
    assert "1 bad_answer" in capsys.readouterr().out and site.asked().count("/none") == 2


def test_a_bad_proxy_is_wrong_usage(site: Site, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline import settings

    monkeypatch.setenv("DATELINE_FETCH_PROXY", "socks5://ann:secret@p:1")
    settings.load_settings.cache_clear()
    for command in ("read", "ingest"):
        assert run([command, site.url("/a")]) == 2
        out, err = capsys.readouterr()
        assert "fetch_proxy" in err and "secret" not in out + err
