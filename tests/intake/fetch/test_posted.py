"""Calls to hooks: what is sent and where to, that no special address is called, and that no answer costs much."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from dateline.intake.fetch import Budget, Call, FakePoster, GuardedPoster, Manners, Reach, Taken
from dateline.intake.fetch.addresses import networks
from dateline.intake.fetch.posted import CALL, parsed
from dateline.model.errors import FetchError, LimitExceeded, Refused
from web_servers import LOCAL, PUBLIC, Connections, Page, Request, certificates, named, no_network, redirect, serving

__all__ = ["no_network"]
BODY = '{"type": "alert.issue", "words": "Взрыв"}'.encode()
HEADERS = (("Content-Type", "application/json"), ("webhook-id", "msg_1"))


def poster(
    allow: str = ", ".join(LOCAL), *, names: Any = None, budget: Budget = CALL, trust: Any = None
) -> GuardedPoster:
    return GuardedPoster(
        Manners(contact="ann@example.org"), Reach(networks(allow)), budget, resolve=named(names or {}), trust=trust
    )


class Desk:
    """A hook that notes the bodies that it is given."""

    def __init__(self, status: int = 204, headers: Any = (), body: bytes = b"") -> None:
        self.bodies: list[bytes] = []
        self.page = Page(body, status, headers)

    def __call__(self, connection: socket.socket, request: Request) -> None:
        left, body = int(request.headers["content-length"]), b""
        while len(body) < left and (part := connection.recv(left - len(body))):
            body += part
        self.bodies.append(body)
        self.page(connection, request)


def test_a_body_is_given_once_with_its_headers_and_nothing_else_is_asked() -> None:
    desk = Desk()
    with serving({"/hook": desk}) as site:
        taken = poster().post(Call(site.url("/hook?token=seven"), BODY, HEADERS))
        assert taken == Taken(204) and taken.well and desk.bodies == [BODY]
        (request,) = site.requests  # no robots.txt
        assert request.line == "POST /hook?token=seven HTTP/1.1"
        told = request.headers
        assert told["webhook-id"] == "msg_1" and told["content-type"] == "application/json"
        assert told["host"] == f"127.0.0.1:{site.port}" and "+ann@example.org" in told["user-agent"]
        assert "transfer-encoding" not in told and "cookie" not in told and "authorization" not in told


def test_a_large_body_arrives_whole() -> None:
    desk = Desk()
    with serving({"/hook": desk}) as site:
        assert poster().post(Call(site.url("/hook"), b"x" * 3_000_000)).well
        assert len(desk.bodies[0]) == 3_000_000
        with pytest.raises(Refused):
            poster().post(Call(site.url("/hook"), b"x" * 5_000_000))


@pytest.mark.parametrize(
    ("status", "well"), [(200, True), (202, True), (299, True), (304, False), (404, False), (410, False)]
)
def test_an_answer_of_whatever_status_is_given_back(status: int, well: bool) -> None:
    with serving({"/hook": Desk(status)}) as site:
        taken = poster().post(Call(site.url("/hook"), BODY))
        assert (taken.status, taken.well, taken.wait) == (status, well, None)


def test_retry_after_is_told() -> None:
    with serving({"/hook": Desk(503, [("Retry-After", "120")])}) as site:
        assert poster().post(Call(site.url("/hook"), BODY)) == Taken(503, 120.0)


# -- where nothing goes


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with serving({"/in": Page()}) as canary:
        with serving({"/hook": redirect(canary.url("/in"), status)}) as site:
            assert poster().post(Call(site.url("/hook"), BODY)).status == status
        assert canary.connections == 0


INSIDE = ["127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "168.63.129.16", "100.64.0.1", "0.0.0.0", "::1",
          "fd00::1", "fe80::1", "::ffff:127.0.0.1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::"]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_a_name_with_a_special_address_is_never_called(address: str, no_network: Connections) -> None:
    with serving({"/hook": Desk()}) as canary:
        no_network.to = canary.port
        client = poster("", names={"desk.example": [address], "half.example": [PUBLIC, address]})
        for host in ("desk.example", "half.example"):
            with pytest.raises(Refused):
                client.post(Call(f"https://{host}/hook", BODY))
        assert no_network.asked == [] and canary.connections == 0


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://127.1/",
     "http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "gopher://desk.example/", "ftp://desk.example/",
     "http://desk.example:25/", "http://ann:secret@desk.example/", "http://desk.example\\@127.0.0.1/",
     "http://desk.example/\r\nHost: inner"],
)  # fmt: skip
def test_an_odd_address_is_never_called(url: str, no_network: Connections) -> None:
    client = poster("", names={"localhost": ["127.0.0.1"], "desk.example": [PUBLIC]})
    with pytest.raises(Refused) as caught:
        client.post(Call(url, BODY))
    assert no_network.asked == [] and "secret" not in caught.value.message


def test_what_is_checked_is_what_is_called(no_network: Connections) -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])  # another address the next time, as a name that is rebound has
    client = GuardedPoster(Manners(), Reach(()), resolve=lambda host, port: next(answers))
    with serving({"/hook": Desk()}) as site:
        no_network.to = site.port
        assert client.post(Call("http://desk.example/hook", BODY)).well
        with pytest.raises(Refused):
            client.post(Call("http://desk.example/hook", BODY))
        assert no_network.asked == [(PUBLIC, 80)]


def test_a_certificate_that_is_not_trusted_gets_no_body(tmp_path: Path) -> None:
    tls, desk = certificates(tmp_path), Desk()
    with serving({"/hook": desk}, tls=tls.server) as site:
        call = Call(site.url("/hook", host="tls.example", scheme="https"), BODY)
        names = {"tls.example": ["127.0.0.1"]}
        with pytest.raises(FetchError, match="certificate"):
            poster(names=names).post(call)
        assert desk.bodies == []
        assert poster(names=names, trust=tls.believer).post(call).well and desk.bodies == [BODY]


def test_no_message_and_no_repr_holds_more_of_an_address_than_its_host() -> None:
    with serving() as site:
        closed = site.url("/T0K3N?key=T0K3N")
    call = Call(closed, BODY, HEADERS)
    assert "T0K3N" not in repr(call) and "msg_1" not in repr(call)
    with pytest.raises(FetchError) as caught:
        poster().post(call)
    assert "T0K3N" not in caught.value.message
    for text in (
        "ftp://desk.example/T0K3N",
        "http://d\x00/T0K3N",
        "http://desk.example:25/T0K3N",
        "x" * 9000,
        " T0K3N",
    ):
        with pytest.raises(Refused) as refused:
            parsed(text)
        assert "T0K3N" not in refused.value.message and len(refused.value.message) < 300


# -- hostile answers


@contextmanager
def behaving(answer: Any) -> Iterator[str]:
    """A server that does as it likes once it was connected to."""
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def serve() -> None:
        try:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                answer(connection, done)
        except OSError:
            pass

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/hook"
    finally:
        done.set()
        listener.close()
        thread.join(5)


SHORT = Budget(bytes=64 * 1024, decoded_bytes=64 * 1024, seconds=0.6, connect_seconds=0.5, redirects=0)


def silent(connection: socket.socket, done: threading.Event) -> None:
    done.wait(10)


def dripping(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while not done.wait(0.05):
        connection.sendall(b"a")


def flooding(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not done.is_set():
        connection.sendall(b"X: " + b"a" * 4000 + b"\r\n")


def broken(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200")


@pytest.mark.parametrize("answer", [silent, dripping, flooding, broken])
def test_an_answer_that_never_comes_is_not_waited_for(answer: Any) -> None:
    begun = time.monotonic()
    with behaving(answer) as url, pytest.raises((LimitExceeded, FetchError)) as caught:
        poster(budget=SHORT).post(Call(url, BODY))
    assert time.monotonic() - begun < 2 and "/hook" not in caught.value.message


def endless(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 202 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not done.is_set():
        connection.sendall(b"1000\r\n" + b"a" * 4096 + b"\r\n")


def lying(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 202 OK\r\nContent-Length: 4000\r\n\r\nshort")


def stalling(connection: socket.socket, done: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 202 OK\r\nContent-Length: 4000\r\n\r\n")
    done.wait(10)


@pytest.mark.parametrize("answer", [endless, lying, stalling])
def test_once_the_status_was_said_the_rest_does_not_matter(answer: Any) -> None:
    begun = time.monotonic()
    with behaving(answer) as url:
        assert poster().post(Call(url, BODY)) == Taken(202)
        assert time.monotonic() - begun < 4


def test_the_fake_answers_one_after_the_other() -> None:
    fake = FakePoster({"https://desk.example/": [500, Taken(503, 9.0), FetchError("no"), 200]})
    call = Call("https://desk.example/", BODY)
    assert [fake.post(call).status, fake.post(call).wait] == [500, 9.0]
    with pytest.raises(FetchError):
        fake.post(call)
    assert [fake.post(call).status, fake.post(call).status] == [200, 200]
    assert fake.post(Call("https://other.example/", b"")).status == 404 and len(fake.calls) == 6
