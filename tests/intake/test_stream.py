"""Inputs of every kind, and every fault: n inputs, n outcomes."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import tarfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from dateline.intake.inputs import Limits
from dateline.intake.json_rows import lines
from dateline.intake.outcomes import Failed, Item, Outcome, Skipped
from dateline.intake.stream import found

PAGE = b"<html><body><p>Two gunmen fired at a lorry near the ford, a clerk said.</p></body></html>"
SMALL = Limits(max_bytes=1000)


def of(*paths: Path | str, limits: Limits | None = None) -> list[Outcome]:
    return list(found(paths, limits))


def only(path: Path, limits: Limits | None = None) -> Outcome:
    (outcome,) = of(path, limits=limits)
    return outcome


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def record(body: bytes, *, lie: int = 0, head: bytes = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n") -> bytes:
    block = head + body
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/a\r\n"
        b"WARC-Date: 2021-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\n"
        b"Content-Length: " + str(len(block) + lie).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"
    )


def packed_header(encoding: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + b"\r\n\r\n"


def code(outcome: Outcome) -> str:
    assert isinstance(outcome, Failed), outcome
    return outcome.error.code


def test_a_file_is_one_input_with_its_bytes_and_a_key_without_folders(tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.html", PAGE))
    assert isinstance(item, Item) and item.data == PAGE and item.kind == "bytes" and item.given.name == "a.html"
    assert item.key.startswith("a.html@") and str(tmp_path) not in repr(item)


def test_a_folder_gives_its_files_sorted_by_the_path_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c.txt", ".hidden"):
        put(tmp_path / name, name.encode())
    assert [o.key.partition("@")[0] for o in of(tmp_path)] == ["a/c.txt", "a/z.txt", "b.txt"]


def test_a_pattern_gives_what_it_matches_and_a_star_crosses_no_folder(tmp_path: Path) -> None:
    for name in ("x.txt", "d/y.txt", "d/e/z.txt", "d/e/z.html"):
        put(tmp_path / name, name.encode())
    names = [[o.key.partition("@")[0] for o in of(f"{tmp_path}/{p}")] for p in ("*.txt", "**/*.txt", "d/*.txt")]
    assert names == [["x.txt"], ["d/e/z.txt", "d/y.txt", "x.txt"], ["y.txt"]]


def test_paths_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcomes = of(tmp_path / "none.txt", tmp_path / "empty", f"{tmp_path}/*.nothing", "a\0b")
    assert [code(o) for o in outcomes] == ["not_found"] * 4


def test_links_in_folders_are_not_followed_and_counted(tmp_path: Path) -> None:
    put(tmp_path / "in/a.txt", b"text")
    put(tmp_path / "out/secret.txt", b"secret")
    (tmp_path / "in/loop").symlink_to("..")
    (tmp_path / "in/file").symlink_to("../out/secret.txt")
    outcomes = of(tmp_path / "in")
    assert [type(o) for o in outcomes] == [Item, Skipped, Skipped] and "secret" not in repr(outcomes[1].key)


def test_a_pipe_and_a_file_without_rights_fail_and_nothing_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code(only(tmp_path / "pipe")) == "not_found"
    closed = put(tmp_path / "closed.txt", b"text")
    closed.chmod(0)
    outcome = only(closed)
    assert isinstance(outcome, Item) if os.geteuid() == 0 else code(outcome) == "not_found"


def test_empty_files_of_every_kind_are_told(tmp_path: Path) -> None:
    names = ("a.txt", "b.jsonl", "c.warc", "d.html")
    assert {code(only(put(tmp_path / n, b""))) for n in names} == {"empty"}
    assert code(only(put(tmp_path / "e.gz", gzip.compress(b"")))) == "empty"
    assert code(only(put(tmp_path / "f.jsonl", b"\n\n \n"))) == "empty"


def test_a_gzip_file_is_unpacked_and_named_without_its_ending(tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.html.gz", gzip.compress(PAGE[:30]) + gzip.compress(PAGE[30:])))
    assert isinstance(item, Item) and item.data == PAGE and item.given.name == "a.html"


def test_broken_gzip_is_told(tmp_path: Path) -> None:
    data = gzip.compress(os.urandom(4000))
    assert code(only(put(tmp_path / "cut.gz", data[:2000]))) == "broken"
    assert code(only(put(tmp_path / "bad.gz", data[:-8] + b"\0" * 8))) == "broken"
    assert code(only(put(tmp_path / "twice.gz", gzip.compress(data)))) == "binary"


def test_a_gzip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = put(tmp_path / "bomb.gz", gzip.compress(b"0" * 30_000_000))
    assert code(only(bomb)) == "limit"
    assert code(only(put(tmp_path / "bomb.jsonl.gz", bomb.read_bytes()))) == "limit"


def test_too_large_a_file_is_told(tmp_path: Path) -> None:
    assert code(only(put(tmp_path / "a.txt", b"a" * 1001), SMALL)) == "limit"
    assert code(only(put(tmp_path / "a.gz", gzip.compress(os.urandom(1001))), SMALL)) == "limit"


def test_archives_of_files_are_not_opened_and_the_message_says_so(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as tar:
        tar.add(put(tmp_path / "x.txt", b"text"), "../../x.txt")
    for path in (
        put(tmp_path / "a.zip", b"PK\x03\x04rest"),
        tmp_path / "a.tar.gz",
        put(tmp_path / "b.xz", b"\xfd7zXZ\0"),
    ):
        outcome = only(path)
        assert code(outcome) == "binary" and isinstance(outcome, Failed) and "not opened" in outcome.error.message


def test_a_mailbox_gives_its_messages(tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.mbox", b"From x\nReceived: y\n\nhello"))
    assert isinstance(item, Item) and b"hello" in item.data and item.key.startswith("a.mbox#1@")


def test_rows_are_texts_and_readings_with_what_is_given(tmp_path: Path) -> None:
    text = {"text": "A bomb went off.", "title": "Bomb", "url": "http://x.example/", "outlet": "Post", "id": 7,
            "published": "2020-01-02", "fetched": "2020-01-03"}  # fmt: skip
    reading = {"schema": "dateline-reading/1", "report": None}
    path = put(
        tmp_path / "a.jsonl", b"\xef\xbb\xbf" + json.dumps(text).encode() + b"\n\n" + json.dumps(reading).encode()
    )
    first, second = of(path)
    assert isinstance(first, Item) and first.kind == "text" and first.data == "Bomb\n\nA bomb went off."
    assert (first.given.url, first.given.outlet, first.given.published) == ("http://x.example/", "Post", "2020-01-02")
    assert (first.fetched, first.source_id, first.title) == ("2020-01-03", "7", "Bomb")
    assert isinstance(second, Item) and second.kind == "reading" and second.reading == reading
    assert first.key.startswith("a.jsonl#1@") and second.key.startswith("a.jsonl#3@")


@pytest.mark.parametrize(
    "line",
    [
        b'{"text": "cut',
        b"[1]",
        b"{}",
        b'{"text": 5}',
        b'{"text": "x", "url": ["y"]}',
        b'{"schema": "dateline-reading/9"}',
        b'{"text": "\xff\xfe"}',
        b'{"text": "a\x00b"}',
        b'{"text": "x", "outlet": "a\\u0000b"}',
        b'{"text": ' + b"[" * 100_000,
        b'{"text": "x", "n": ' + b"9" * 10_000 + b"}",
    ],
    ids=range(11),
)
def test_a_broken_line_is_one_failure_and_the_next_is_read(tmp_path: Path, line: bytes) -> None:
    bad, good = of(put(tmp_path / "a.jsonl", line + b'\n{"text": "A bomb went off."}\n'))
    assert code(bad) == "broken" and isinstance(good, Item)


def test_a_line_over_the_limit_is_dropped_and_the_next_is_read(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", b'{"text": "' + b"a" * 5000 + b'"}\n{"text": "b"}\n' + b"c" * 5000)
    long, good, last = of(path, limits=SMALL)
    assert code(long) == code(last) == "limit" and isinstance(good, Item)


def test_rows_of_a_cut_gzip_file_are_given_and_the_rest_is_told(tmp_path: Path) -> None:
    rows = b"".join(json.dumps({"text": os.urandom(40).hex()}).encode() + b"\n" for _ in range(5000))
    *items, last = of(put(tmp_path / "a.jsonl.gz", gzip.compress(rows)[:200_000]))
    assert items and all(isinstance(i, Item) for i in items)
    assert code(last) == "broken" and isinstance(last, Failed) and last.rest


def test_a_web_archive_as_another_program_writes_it_is_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "test"}))
    for status, media in (("200 OK", "text/html; charset=koi8-r"), ("301 Moved", "text/html"), ("200 OK", "image/png")):
        head = StatusAndHeaders(status, [("Content-Type", media)], protocol="HTTP/1.1")
        made = writer.create_warc_record("http://x.example/p", "response", io.BytesIO(PAGE), http_headers=head)
        writer.write_record(made)
        made.raw_stream.close()
    info, page, moved, picture = of(put(tmp_path / "a.warc.gz", out.getvalue()))
    assert [o.reason for o in (info, moved, picture) if isinstance(o, Skipped)] == ["record", "status", "media"]
    assert isinstance(page, Item) and page.data == PAGE and page.given.url == "http://x.example/p"
    assert page.given.charset == "koi8-r" and page.fetched and page.key.startswith("a.warc.gz#2@")


CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (CHUNKED, b"10\r\n" + PAGE[:16] + b"\r\n%x;x=y\r\n" % (len(PAGE) - 16) + PAGE[16:] + b"\r\n0\r\n\r\n"),
        (CHUNKED, PAGE),  # the archive took the chunks apart and kept the header
        (packed_header(b"gzip"), gzip.compress(PAGE)),
        (packed_header(b"deflate"), zlib.compress(PAGE)),
        (packed_header(b"gzip"), PAGE),  # the same of the packing
    ],
    ids=["chunked", "chunked in name only", "gzip", "deflate", "gzip in name only"],
)
def test_a_body_is_put_together_and_unpacked(tmp_path: Path, head: bytes, body: bytes) -> None:
    item = only(put(tmp_path / "a.warc", record(body, head=head)))
    assert isinstance(item, Item) and item.data == PAGE


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (packed_header(b"gzip"), gzip.compress(b"0" * 15_000_000), "limit"),
        (packed_header(b"gzip"), gzip.compress(PAGE)[:-30], "broken"),
        (packed_header(b"zebra"), b"\x01\x02", "broken"),
        (CHUNKED, b"ff\r\nshort", "broken"),
        (b"no answer at all", b"", "broken"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"  ", "empty"),
    ],
    ids=["bomb", "cut", "unknown", "cut chunk", "no answer", "empty"],
)
def test_a_faulty_body_is_one_failure_and_the_next_record_is_read(
    tmp_path: Path, head: bytes, body: bytes, expected: str
) -> None:
    bad, good = of(put(tmp_path / "a.warc.gz", gzip.compress(record(body, head=head)) + gzip.compress(record(PAGE))))
    assert code(bad) == expected and isinstance(good, Item)


@pytest.mark.parametrize("lie", [-9, 60, 10**12, len(record(PAGE))], ids=["short", "long", "huge", "the next record"])
def test_a_record_that_lies_about_its_length_is_never_lost_in_silence(tmp_path: Path, lie: int) -> None:
    outcomes = of(put(tmp_path / "a.warc", record(PAGE) + record(PAGE, lie=lie) + record(PAGE)))
    assert isinstance(outcomes[0], Item) and any(isinstance(o, Failed) for o in outcomes[1:])


def test_a_cut_or_damaged_archive_says_where(tmp_path: Path) -> None:
    data = gzip.compress(record(PAGE)) + gzip.compress(record(PAGE + os.urandom(500)))
    first, *others = of(put(tmp_path / "a.warc.gz", data[:-300]))
    assert isinstance(first, Item) and {code(o) for o in others} == {"broken"}
    between = gzip.compress(record(PAGE)) + b"no gzip data" + gzip.compress(record(PAGE))
    first, last = of(put(tmp_path / "b.warc.gz", between))
    assert isinstance(first, Item) and code(last) == "broken" and isinstance(last, Failed) and last.rest


@given(st.lists(st.binary(max_size=80).map(lambda b: b.replace(b"\n", b"")), max_size=12), st.integers(1, 40))
def test_lines_come_out_as_they_went_in_however_they_are_read(rows: list[bytes], size: int) -> None:
    stream = io.BytesIO(b"".join(row + b"\n" for row in rows))
    told = list(lines(lambda _: stream.read(size), 50))
    assert told == [row if len(row) <= 50 else None for row in rows]


LINES = st.one_of(
    st.just(b'{"text": "A bomb went off."}'),
    st.just(b'{"schema": "dateline-reading/1"}'),
    st.binary(min_size=1, max_size=30).map(lambda b: b.replace(b"\n", b"x")).filter(lambda b: b.strip()),
)


@given(rows=st.lists(LINES, min_size=1, max_size=20), texts=st.lists(st.binary(max_size=40), max_size=8))
def test_of_n_inputs_come_n_outcomes_with_keys_of_their_own(
    rows: list[bytes], texts: list[bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("inputs")
    put(folder / "rows.jsonl", b"\n".join(rows))
    for number, text in enumerate(texts):
        put(folder / f"{number}.txt", text)
    outcomes = of(folder)
    assert len(outcomes) == len(rows) + len(texts) == len({o.key for o in outcomes})
    assert [o.key for o in outcomes] == [o.key for o in of(folder)]


@given(st.lists(st.sampled_from(["page", "moved", "picture", "cut chunk", "empty"]), min_size=1, max_size=10))
def test_of_n_records_come_n_outcomes(kinds: list[str]) -> None:
    made = {
        "page": record(PAGE),
        "moved": record(b"", head=b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n"),
        "picture": record(b"x", head=b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"),
        "cut chunk": record(b"ff\r\nx", head=CHUNKED),
        "empty": record(b" "),
    }
    from dateline.intake.warc import records

    outcomes = list(records("a.warc", io.BytesIO(b"".join(made[k] for k in kinds)), Limits()))
    expected = {"page": Item, "moved": Skipped, "picture": Skipped, "cut chunk": Failed, "empty": Failed}
    assert [type(o) for o in outcomes] == [expected[k] for k in kinds]


# The peak in KiB. Linux counts what a process was forked from in ru_maxrss, so VmHWM is read there.
MEASURE = """
import pathlib, resource, sys
from dateline.intake.stream import found
from dateline.intake.inputs import Limits
seen = sum(1 for _ in found([sys.argv[1]], Limits(max_bytes=5_000_000)))
status = pathlib.Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
high = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
print(seen, high or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.slow
def test_memory_stays_flat_over_a_large_file_and_a_large_line(tmp_path: Path) -> None:
    def peak(path: Path) -> tuple[int, int]:
        done = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
        seen, kib = done.stdout.split()
        return int(seen), int(kib) // 1024

    row = json.dumps({"text": "word " * 2000}).encode() + b"\n"
    small = peak(put(tmp_path / "small.jsonl", row * 100))
    path = tmp_path / "large.jsonl"
    with path.open("wb") as out:
        for _ in range(200):
            out.write(row * 100)
        out.write(b"a" * 100_000_000)
    large = peak(path)
    assert path.stat().st_size > 290_000_000
    assert large[0] == 20_001 and large[1] - small[1] < 48
