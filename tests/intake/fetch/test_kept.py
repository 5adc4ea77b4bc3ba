"""What was fetched is kept as web archives: read back by warcio, by our own reader, and with several writers."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from dateline.intake import Item, Skipped, stream
from dateline.intake.fetch import Asked, Fetched, Keeper
from dateline.intake.fetch.kept import Exchange
from dateline.model.errors import FetchError
from web_servers import Page, fetcher, serving

BODY = "<html><p>Zwei Züge stießen zusammen. 火</p></html>".encode()


def fetched(body: bytes, url: str = "http://a.example/x", day: str = "2026-05-01") -> Fetched:
    digest = hashlib.sha256(body).hexdigest()
    return Fetched(url, url, 200, body, digest, f"{day}T10:00:00Z", "text/html", "utf-8")


def exchange(found: Fetched) -> Exchange:
    sent = [("Host", "a.example"), ("User-Agent", "dateline/1")]
    return Exchange(found, "/x", sent, "OK", [("Content-Type", "text/html; charset=utf-8")])


def record_at(folder: Path, kept: str) -> tuple[str, dict[str, str], bytes]:
    """The record that `kept` names: its type, its headers, its body."""
    name, _, offset = kept.rpartition(":")
    with (folder / name).open("rb") as handle:
        handle.seek(int(offset))
        record = next(iter(ArchiveIterator(handle)))
        return record.rec_type, dict(record.rec_headers.headers), record.content_stream().read()


def test_an_answer_is_kept_with_its_request_and_found_by_its_offset(tmp_path: Path) -> None:
    packed = Page(gzip.compress(BODY), headers=[("Content-Encoding", "gzip"), ("X-Note", "ü\u00a0")])
    with serving({"/a": packed, "/b": Page(b"two")}) as site:
        client = fetcher(keep=tmp_path / "new" / "folder")
        first, second = (client.fetch(Asked(site.url(path))) for path in ("/a?q=ü", "/b"))
    folder = tmp_path / "new" / "folder"
    assert first.kept is not None and second.kept is not None
    kind, headers, body = record_at(folder, first.kept)
    assert kind == "response" and body == first.body == BODY
    assert headers["WARC-Target-URI"] == first.url and headers["WARC-Date"] == first.fetched
    assert headers["WARC-Payload-Digest"] == f"sha256:{first.sha256}"
    assert record_at(folder, second.kept)[2] == b"two"
    with next(folder.glob("*.warc.gz")).open("rb") as handle:
        records = [(r.rec_type, r.http_headers and str(r.http_headers)) for r in ArchiveIterator(handle)]
    assert [kind for kind, _ in records] == ["warcinfo", "response", "request", "response", "request"]
    assert records[2][1].startswith("GET /a?q=%C3%BC HTTP/1.1\r\nHost: 127.0.0.1")
    assert "X-Archive-Orig-Content-Encoding: gzip" in records[1][1] and f"Content-Length: {len(BODY)}" in records[1][1]


def test_our_own_reader_takes_it_back_as_it_was(tmp_path: Path) -> None:
    with serving({"/a": Page(gzip.compress(BODY), headers=[("Content-Encoding", "gzip")])}) as site:
        found = fetcher(keep=tmp_path).fetch(Asked(site.url("/a")))
    items = list(stream.found([tmp_path]))
    (item,) = [one for one in items if isinstance(one, Item)]
    assert item.data == BODY and item.given.url == found.url and item.given.charset == "utf-8"
    assert item.fetched == found.fetched and item.given.kind == "html"
    assert all(isinstance(one, Item | Skipped) for one in items) and len(items) == 3


def test_what_did_not_change_is_a_revisit(tmp_path: Path) -> None:
    with serving({"/a": Page(BODY, headers=[("ETag", '"1"')])}) as site:
        client = fetcher(keep=tmp_path)
        first = client.fetch(Asked(site.url("/a")))
        same = client.fetch(Asked(site.url("/a")))
        site.routes["/a"] = Page(status=304, headers=[("ETag", '"1"')])
        unchanged = client.fetch(Asked(site.url("/a"), etag='"1"'))
        site.routes["/a"] = Page(b"other")
        other = client.fetch(Asked(site.url("/a")))
        site.routes["/a"] = Page(BODY)
        back = client.fetch(Asked(site.url("/a")))
        site.routes["/a"] = Page(status=410)
        assert client.fetch(Asked(site.url("/a"))).kept is None
    kinds = [record_at(tmp_path, one.kept or "") for one in (first, same, unchanged, other, back)]
    assert [kind for kind, _, _ in kinds] == ["response", "revisit", "revisit", "response", "response"]
    assert kinds[1][1]["WARC-Payload-Digest"] == f"sha256:{first.sha256}"
    assert kinds[1][1]["WARC-Profile"].endswith("identical-payload-digest")
    assert kinds[1][1]["WARC-Refers-To-Date"] == first.fetched
    assert kinds[2][1]["WARC-Profile"].endswith("server-not-modified") and unchanged.unchanged


def test_each_day_has_its_archive(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    names = [keeper.keep(exchange(fetched(b"x", day=day))).partition(":")[0] for day in ("2026-05-01", "2026-05-02")]
    assert names == ["dateline-20260501.warc.gz", "dateline-20260502.warc.gz"]


WRITER = """
import hashlib, json, pathlib, sys
from dateline.intake.fetch import Fetched, Keeper
from dateline.intake.fetch.kept import Exchange
folder, writer = pathlib.Path(sys.argv[1]), sys.argv[2]
keeper, places = Keeper(folder), {}
for number in range(40):
    url = f"http://a.example/{writer}/{number}"
    body = url.encode() * 50
    found = Fetched(url, url, 200, body, hashlib.sha256(body).hexdigest(), "2026-05-01T10:00:00Z")
    places[url] = keeper.keep(Exchange(found, "/x", [], "OK", [("Content-Type", "text/html")]))
(folder / f"{writer}.json").write_text(json.dumps(places))
"""


def test_several_processes_write_one_archive(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    processes = [subprocess.Popen([*command, str(n)], env=environment) for n in range(3)]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    places: dict[str, str] = {}
    for number in range(3):
        places |= json.loads((tmp_path / f"{number}.json").read_text(encoding="utf-8"))
    assert len(places) == len(set(places.values())) == 120
    for url, kept in places.items():
        assert record_at(tmp_path, kept)[1]["WARC-Target-URI"] == url
    found = [one for one in stream.found([tmp_path / "dateline-20260501.warc.gz"]) if isinstance(one, Item)]
    assert {one.given.url for one in found} == set(places)


def test_what_a_killed_process_left_behind_is_cut_off(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    keeper.keep(exchange(fetched(b"one", "http://a.example/1")))
    archive = tmp_path / "dateline-20260501.warc.gz"
    whole = archive.read_bytes()
    archive.write_bytes(whole + whole[:100])  # a record that was being written
    kept = Keeper(tmp_path).keep(exchange(fetched(b"two", "http://a.example/2")))
    assert kept == f"{archive.name}:{len(whole)}"
    found = [one for one in stream.found([archive]) if isinstance(one, Item)]
    assert [one.data for one in found] == [b"one", b"two"]
    (tmp_path / f".{archive.name}.lock").unlink()
    assert record_at(tmp_path, keeper.keep(exchange(fetched(b"three", "http://a.example/3"))))[2] == b"three"


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FetchError, match="cannot be kept"):
        Keeper(tmp_path / "file").keep(exchange(fetched(b"x")))


def test_headers_of_a_server_cannot_forge_records(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    told = Exchange(fetched(b"WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "/x", [], "OK\x00", [("X", "WARC/1.0 ü")])
    keeper.keep(told)
    data = gzip.decompress((tmp_path / "dateline-20260501.warc.gz").read_bytes())
    assert [r.rec_type for r in ArchiveIterator(io.BytesIO(data))] == ["warcinfo", "response", "request"]
