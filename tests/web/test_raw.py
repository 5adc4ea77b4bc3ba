"""A real server on a real socket: what no client library would send (row D9), and how it starts and stops."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from dateline.archive import open_archive
from dateline.model.errors import UsageError
from dateline.settings import Settings
from dateline.web.app import create_app
from dateline.web.serve import Where, configured, listen
from served import FakeReader


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server over an empty archive."""
    archive = open_archive(tmp_path_factory.mktemp("raw") / "a.dateline", create=True)
    listening = listen(Where(port=0))
    app = create_app(archive, Settings(), reader=FakeReader())
    server = uvicorn.Server(configured(app))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield listening.getsockname()[1]
    server.should_exit = True
    thread.join(10)
    archive.close()


def said(port: int, data: bytes, *, more: bytes = b"", timeout: float = 10.0) -> bytes:
    """What the server says to these bytes, until it closes or says nothing more."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as link:
        try:
            link.sendall(data)
            if more:
                link.sendall(more)
        except OSError:  # it has answered and closed already
            pass
        out = b""
        try:
            while part := link.recv(65_536):
                out += part
        except OSError:
            pass
        return out


def status(answer: bytes) -> int:
    """The status of an answer."""
    return int(answer.split(b" ", 2)[1])


HEAD = b"Host: 127.0.0.1\r\nConnection: close\r\n"


def test_a_plain_request_is_answered(port: int) -> None:
    answer = said(port, b"GET /healthz HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert status(answer) == 200 and b"content-security-policy" in answer and b"\r\nserver:" not in answer.lower()


@pytest.mark.parametrize(("length", "expected"), [(9_000, {414}), (60_000, {414}), (70_000, {400, 414, 431})])
def test_an_address_that_is_too_long_is_refused_and_never_cut(port: int, length: int, expected: set[int]) -> None:
    answer = said(port, b"GET /healthz?" + b"a" * length + b" HTTP/1.1\r\n" + HEAD + b"\r\n")
    assert status(answer) in expected


def test_a_body_said_to_be_too_large_is_refused_before_it_comes(port: int) -> None:
    head = (
        b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + b"Content-Type: text/plain\r\nContent-Length: 999999999999\r\n\r\n"
    )
    started = time.monotonic()
    assert status(said(port, head)) == 413 and time.monotonic() - started < 5


def test_a_body_without_a_length_is_cut_off_at_the_limit(port: int) -> None:
    head = b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + b"Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    assert status(said(port, head, more=chunk * 80)) == 413


def test_a_form_with_very_many_fields_is_refused(port: int) -> None:
    body = b"&".join(b"k%d=v" % n for n in range(20_000))
    head = b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + b"Content-Type: application/x-www-form-urlencoded\r\n"
    assert status(said(port, head + b"Content-Length: %d\r\n\r\n" % len(body), more=body)) == 400


def test_many_ranges_are_refused(port: int) -> None:
    ranges = b",".join(b"%d-" % n for n in range(3_000))
    answer = said(port, b"GET /static/robots.txt HTTP/1.1\r\n" + HEAD + b"Range: bytes=" + ranges + b"\r\n\r\n")
    assert status(answer) == 400


def test_slow_clients_keep_nobody_waiting(port: int) -> None:
    slow = []
    for number in range(40):
        link = socket.create_connection(("127.0.0.1", port))
        if number % 2:  # sends half of a body
            length = b"Content-Type: text/plain\r\nContent-Length: 1000\r\n\r\nhalf"
            link.sendall(b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + length)
        else:  # asks for much, and takes nothing
            link.sendall(b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 20)
        slow.append(link)
    started = time.monotonic()
    assert status(said(port, b"GET /readyz HTTP/1.1\r\n" + HEAD + b"\r\n")) == 200
    assert time.monotonic() - started < 8
    for link in slow:
        link.close()


@pytest.mark.parametrize(
    "request_",
    [
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n",
        b"GET http://evil.example/healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + b"Content-Length: 1\r\nContent-Length: 5\r\n\r\nabcde",
        b"POST /api/v1/read HTTP/1.1\r\n" + HEAD + b"Content-Length: -1\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\n" + HEAD + b"\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"nonsense\r\n\r\n",
    ],
)
def test_a_malformed_request_is_refused_without_a_word_on_why(port: int, request_: bytes) -> None:
    answer = said(port, request_ + b"\r\n" * 4)
    assert status(answer) == 400 and b"Traceback" not in answer


def test_only_this_machine_can_be_listened_on() -> None:
    for host in ("0.0.0.0", "::", "192.0.2.1", "example.org", "", "127.0.0.1.example"):
        with pytest.raises(UsageError, match="accounts"):
            listen(Where(host, 0))


def test_a_port_that_is_taken_is_said_so(port: int) -> None:
    with pytest.raises(UsageError, match=f"port {port} .* is taken"):
        listen(Where(port=port))


@pytest.mark.slow
def test_the_command_prints_its_address_and_stops_without_an_error(tmp_path: Path) -> None:
    open_archive(tmp_path / "a.dateline", create=True).close()
    command = [sys.executable, "-m", "dateline", "serve", "--archive", str(tmp_path / "a.dateline"), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        answer = said(int(address.rstrip("/").rpartition(":")[2]), b"GET /readyz HTTP/1.1\r\n" + HEAD + b"\r\n")
        process.terminate()
        assert process.wait(20) == 0 and status(answer) == 200
        assert process.stderr.read().count("\n") == 1
