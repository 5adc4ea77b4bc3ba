"""Bodies within budget: bombs, endless and slow answers, lies about length; memory stays flat."""

from __future__ import annotations

import gzip
import json
import os
import random
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.intake.fetch import Asked, Budget, bodies
from dateline.intake.fetch.budget import Clock
from dateline.model.errors import DatelineError, FetchError, LimitExceeded
from web_servers import Page, Request, fetcher, serving

Raw = Callable[[socket.socket, Request], None]
MIB = 1 << 20
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def streamed(head: str, *parts: bytes, times: int = 1 << 30, pause: float = 0.0) -> Raw:
    """Sends a head, and then the parts again and again for as long as anybody listens."""

    def send(connection: socket.socket, request: Request) -> None:
        connection.sendall((HEAD + head + "\r\n").encode())
        for _ in range(times):
            for part in parts:
                connection.sendall(part)
                if pause:
                    time.sleep(pause)

    return send


def zeros() -> tuple[bytes, bytes]:
    """The start of a gzip file, and a piece of it that holds 8 MiB of zeros and can be sent any number of times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    start = packer.compress(bytes(1)) + packer.flush(zlib.Z_FULL_FLUSH)
    return start, packer.compress(bytes(8 * MIB)) + packer.flush(zlib.Z_FULL_FLUSH)


def bomb(connection: socket.socket, request: Request) -> None:
    """10 GiB of zeros, packed."""
    start, piece = zeros()
    connection.sendall((HEAD + "Content-Encoding: gzip\r\n\r\n").encode() + start)
    for _ in range(10 * 128):
        connection.sendall(piece)


def interim(connection: socket.socket, request: Request) -> None:
    """Interim answers without end."""
    while True:
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 100)


def long_head(connection: socket.socket, request: Request) -> None:
    connection.sendall(HEAD.encode())
    while True:
        connection.sendall(b"X-A: " + b"b" * 5000 + b"\r\n")


def slow_head(connection: socket.socket, request: Request) -> None:
    for byte in HEAD.encode() * 100:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


NOISE = random.Random(7).randbytes(MIB)
MEMBERS = gzip.compress(b"") * 3000
ROUTES: dict[str, Raw] = {
    "/bomb": bomb,
    "/endless": streamed("", NOISE),
    "/chunks": streamed("Transfer-Encoding: chunked\r\n", b"1\r\nx\r\n" * 10_000),
    "/members": streamed("Content-Encoding: gzip\r\n", MEMBERS),
    "/interim": interim,
    "/long-head": long_head,
    "/slow-head": slow_head,
    "/drip": streamed("Content-Length: 100000\r\n", b"x", pause=0.1),
    "/drip-packed": streamed("Content-Encoding: gzip\r\n", *(b"\x1f", b"\x8b", b"\x08"), pause=0.1),
    "/huge": streamed("Content-Length: 99999999999\r\n", NOISE),
    "/more": streamed("Content-Length: 5\r\n", b"hello, and more"),
    "/less": streamed("Content-Length: 5000\r\n", b"hello", times=1),
    "/both": streamed("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", b"1\r\nx\r\n0\r\n\r\n", times=1),
    "/two": streamed("Content-Length: 5\r\nContent-Length: 6\r\n", b"hello", times=1),
    "/minus": streamed("Content-Length: -5\r\n", b"hello", times=1),
    "/cut": streamed("Transfer-Encoding: chunked\r\n", b"5\r\nhello\r\n5\r\nhe", times=1),
    "/large": Page(bytes(9 * MIB)),
    "/nothing": lambda connection, request: None,
}  # fmt: skip
EXPECTED = {
    "/bomb": "limit ratio", "/bomb=wide": "limit fetch_decoded_bytes", "/endless": "limit fetch_bytes",
    "/chunks=short": "limit fetch_seconds", "/interim": "limit fetch_bytes", "/huge": "limit fetch_bytes",
    "/long-head": "fetch", "/more": "read 5", "/less": "fetch", "/two": "fetch", "/minus": "fetch", "/cut": "fetch",
    "/nothing": "fetch", "/drip=short": "limit fetch_seconds", "/drip-packed=short": "limit fetch_seconds",
    "/slow-head=short": "limit fetch_seconds", "/large": f"read {9 * MIB}",
}  # fmt: skip


def test_hostile_answers_are_held_to_budget_with_memory_flat() -> None:
    with serving(ROUTES) as site:
        command = [sys.executable, str(Path(__file__).with_name("hostile.py")), str(site.port), *EXPECTED]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, sys.path))}
        done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=120)
    found = json.loads(done.stdout)
    assert found.pop("memory") < 64
    assert {path: code for path, (code, _) in found.items()} == EXPECTED
    slow = {path: seconds for path, (_, seconds) in found.items() if path.endswith("=short")}
    assert all(seconds < 2 for seconds in slow.values()), slow
    assert sum(seconds for _, seconds in found.values()) < 30, found


@pytest.mark.parametrize("path", ["/both", "/members"])
def test_other_lies_end_within_the_time(path: str) -> None:
    with serving(ROUTES) as site:
        begun = time.monotonic()
        with suppress(DatelineError):
            fetcher(budget=Budget(seconds=1.5)).fetch(Asked(site.url(path)))
        assert time.monotonic() - begun < 4


@pytest.mark.parametrize("where", ["accept", "robots"])
def test_a_server_that_does_not_answer_at_all_is_not_waited_for(where: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, serving({"/robots.txt": ROUTES["/drip"]}) as site:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/" if where == "accept" else site.url("/a")
        begun = time.monotonic()
        with pytest.raises(DatelineError):
            fetcher(budget=Budget(seconds=0.6)).fetch(Asked(url))
        assert time.monotonic() - begun < 2


def taken(data: bytes, encoding: str, size: int = 100, **options: int) -> bytes:
    """A body that comes in pieces of a size."""
    chunks = [data[at : at + size] for at in range(0, len(data), size)]
    return bodies.read(chunks, encoding, Budget(**options), Clock(20))


def raw(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


PACKINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "plain": ("", bytes), "identity": ("identity", bytes), "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "members": ("gzip", lambda data: gzip.compress(data[:50]) + gzip.compress(b"") + gzip.compress(data[50:])),
    "padded": ("gzip", lambda data: gzip.compress(data) + bytes(500)), "zlib": ("deflate", zlib.compress),
    "bare": ("deflate", raw), "said but not done": ("gzip", lambda data: b"<html>" + data),
}  # fmt: skip


@pytest.mark.parametrize("packing", PACKINGS)
@given(
    data=st.one_of(st.binary(max_size=400), st.integers(0, 70_000).map(lambda n: b"ab" * n)), size=st.integers(1, 300)
)
def test_packed_bodies_come_back_whole_however_they_are_cut(packing: str, data: bytes, size: int) -> None:
    encoding, pack = PACKINGS[packing]
    whole = b"<html>" + data if packing == "said but not done" else data
    assert taken(pack(data), encoding, size, ratio=10_000) == whole


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@given(data=st.binary(min_size=100, max_size=400), cut=st.integers(3, 60))
def test_a_packed_body_that_is_cut_off_is_an_error(encoding: str, data: bytes, cut: int) -> None:
    packed = gzip.compress(data) if encoding == "gzip" else raw(data)
    with pytest.raises(FetchError):
        taken(packed[:cut], encoding)


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "x", "deflate,gzip"])
def test_packings_that_were_not_asked_for_are_errors(encoding: str) -> None:
    with pytest.raises(FetchError, match="not asked for"):
        taken(b"\x1f\x8b", encoding)


@given(data=st.binary(max_size=300), encoding=st.sampled_from(["gzip", "deflate", ""]))
def test_any_bytes_are_a_body_or_an_error_of_ours(data: bytes, encoding: str) -> None:
    for start in (b"", b"\x1f\x8b\x08\x00", b"\x78\x9c"):
        try:
            taken(start + data, encoding, 7)
        except DatelineError as error:
            assert isinstance(error, FetchError | LimitExceeded)


def test_limits_are_exact() -> None:
    assert len(taken(bytes(1000), "", bytes=1000)) == 1000
    with pytest.raises(LimitExceeded):
        taken(bytes(1001), "", bytes=1000)
    with pytest.raises(LimitExceeded):
        taken(gzip.compress(bytes(2001)), "gzip", decoded_bytes=2000)
    assert len(taken(gzip.compress(bytes(2000)), "gzip", decoded_bytes=2000)) == 2000
