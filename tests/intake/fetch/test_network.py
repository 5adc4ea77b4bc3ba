"""Connections: certificates, proxies of the environment and of the setting, names that are not found in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dateline.intake.fetch import Asked, Budget, Reach
from dateline.model.errors import FetchError, LimitExceeded, Refused
from web_servers import PUBLIC, Certificates, Connections, Page, certificates, fetcher, no_network, redirect, serving

__all__ = ["no_network"]
PAGE = Page(b"<html>A bridge was hit.</html>")


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("certificates"))


# -- certificates


def test_the_certificate_must_be_for_the_name_and_the_name_is_told(tls: Certificates) -> None:
    tls.server.sni_callback = lambda sock, name, context: seen.append(name)
    seen: list[str | None] = []
    with serving({"/a": PAGE}, tls=tls.server) as site:
        client = fetcher(names={"tls.example": ["127.0.0.1"], "other.example": ["127.0.0.1"]}, trust=tls.believer)
        url = site.url("/a", host="tls.example", scheme="https")
        assert client.fetch(Asked(url)).body == PAGE.body
        assert seen == ["tls.example"] * 2 and site.requests[-1].headers["host"] == f"tls.example:{site.port}"
        for host in ("other.example", "127.0.0.1"):
            with pytest.raises(FetchError, match="certificate that is not trusted"):
                client.fetch(Asked(site.url("/a", host=host, scheme="https")))


def test_a_self_signed_certificate_is_refused(tls: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/a": PAGE}, tls=tls.server) as site:
        client = fetcher(names={"tls.example": ["127.0.0.1"]})
        with pytest.raises(FetchError, match="certificate that is not trusted"):
            client.fetch(Asked(site.url("/a", host="tls.example", scheme="https")))
        assert site.requests == []


def test_from_https_no_redirect_leads_to_http(tls: Certificates) -> None:
    with serving({"/b": PAGE}) as plain, serving({"/a": redirect(plain.url("/b"))}, tls=tls.server) as site:
        client = fetcher(names={"tls.example": ["127.0.0.1"]}, trust=tls.believer)
        with pytest.raises(Refused, match="from https to http"):
            client.fetch(Asked(site.url("/a", host="tls.example", scheme="https")))
        assert plain.connections == 0


def test_a_server_that_speaks_no_tls_or_no_http_is_an_error(tls: Certificates) -> None:
    with serving({"/a": PAGE}) as plain, serving({"/a": PAGE}, tls=tls.server) as site:
        for url in (plain.url("/a", scheme="https"), site.url("/a")):
            with pytest.raises(FetchError):
                fetcher(budget=Budget(connect_seconds=0.5)).fetch(Asked(url))


# -- proxies


@dataclass
class Tunnels:
    """A proxy that joins each CONNECT to a port of this machine, wherever it was to go."""

    port: int
    to: int
    asked: list[str] = field(default_factory=list)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def proxying(to: int, answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> Iterator[Tunnels]:
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = Tunnels(listener.getsockname()[1], to)

    def pump(one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
            other.shutdown(socket.SHUT_WR)

    def serve(client: socket.socket) -> None:
        with suppress(OSError), client:
            head = b""
            while not head.endswith(b"\r\n\r\n") and (part := client.recv(1)):
                head += part
            proxy.asked.append(head.decode())
            client.sendall(answer)
            if b" 200 " not in answer:
                return
            with socket.create_connection(("127.0.0.1", proxy.to)) as server:
                back = threading.Thread(target=pump, args=(server, client), daemon=True)
                back.start()
                pump(client, server)
                back.join(10)

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                proxy.connections += 1
                threading.Thread(target=serve, args=(client,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield proxy
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/a": PAGE}) as site, proxying(site.port) as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.upper(), proxy.url)
        assert fetcher().fetch(Asked(site.url("/a"))).status == 200
        assert proxy.connections == 0


def test_a_proxy_of_the_setting_is_told_the_checked_address_and_the_site_its_name() -> None:
    with serving({"/a": PAGE}) as site, proxying(site.port) as proxy:
        login = proxy.url.replace("//", "//ann:a%20word@")
        client = fetcher("", names={"news.example": [PUBLIC]}, proxy=login)
        assert client.fetch(Asked("http://news.example/a")).body == PAGE.body
        first = proxy.asked[0].split("\r\n")
        assert first[0] == f"CONNECT {PUBLIC}:80 HTTP/1.1" and "Proxy-Authorization: Basic YW5uOmEgd29yZA==" in first
        assert site.requests[-1].headers["host"] == "news.example"
        assert "proxy-authorization" not in site.requests[-1].headers


def test_encryption_goes_through_the_proxy_up_to_the_site(tls: Certificates) -> None:
    with serving({"/a": PAGE}, tls=tls.server) as site, proxying(site.port) as proxy:
        client = fetcher("", names={"tls.example": [PUBLIC]}, proxy=proxy.url, trust=tls.believer)
        assert client.fetch(Asked("https://tls.example/a")).body == PAGE.body
        assert proxy.asked[0].startswith(f"CONNECT {PUBLIC}:443 ")
        with pytest.raises(FetchError, match="certificate"):
            fetcher("", names={"other.example": [PUBLIC]}, proxy=proxy.url, trust=tls.believer).fetch(
                Asked("https://other.example/a")
            )


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "64:ff9b::a9fe:a9fe"])
def test_a_proxy_is_not_asked_for_special_addresses(address: str) -> None:
    with serving({"/a": PAGE}) as site, proxying(site.port) as proxy:
        client = fetcher("", names={"inner.example": [address]}, proxy=proxy.url)
        with pytest.raises(Refused):
            client.fetch(Asked("http://inner.example/a"))
        site.routes["/a"] = redirect("http://inner.example/b")
        with pytest.raises(Refused):
            fetcher("", names={"inner.example": [address], "news.example": [PUBLIC]}, proxy=proxy.url).fetch(
                Asked("http://news.example/a")
            )
        assert all(one.startswith(f"CONNECT {PUBLIC}:80") for one in proxy.asked)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 403 No\r\n\r\n", b"", b"HTTP/1.1 2000000\r\n\r\n", b"x" * 20_000])
def test_a_proxy_that_does_not_connect_is_an_error_without_its_password(answer: bytes) -> None:
    with proxying(1, answer) as proxy:
        client = fetcher("", names={"news.example": [PUBLIC]}, proxy=proxy.url.replace("//", "//ann:secret@"))
        with pytest.raises(FetchError) as caught:
            client.fetch(Asked("http://news.example/a"))
        assert "secret" not in str(caught.value) and "secret" not in repr(Reach((), "http://ann:secret@p/"))


def test_a_proxy_that_says_nothing_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        proxy = f"http://127.0.0.1:{silent.getsockname()[1]}"
        begun = time.monotonic()
        with pytest.raises(FetchError):
            fetcher("", names={"news.example": [PUBLIC]}, proxy=proxy, budget=Budget(connect_seconds=0.4)).fetch(
                Asked("http://news.example/a")
            )
        assert time.monotonic() - begun < 2


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "127.0.0.1:3128", "http://", "http://p:x/", "http://p/path"])
def test_what_is_no_proxy_is_said_at_once(proxy: str) -> None:
    with pytest.raises(ValueError):
        fetcher(proxy=proxy)


# -- names and connections in time


def test_a_name_that_is_not_found_in_time_is_an_error() -> None:
    release = threading.Event()

    def slow(host: str, port: int) -> list[str]:
        release.wait(10)
        return ["127.0.0.1"]

    begun = time.monotonic()
    with pytest.raises(FetchError, match="in time"):
        fetcher(resolve=slow, budget=Budget(connect_seconds=0.3)).fetch(Asked("http://slow.example/"))
    assert time.monotonic() - begun < 2
    release.set()


def test_an_unknown_name_and_a_closed_port_are_errors() -> None:
    with serving() as site:
        closed = site.url()
    for url in (closed, "http://unknown.example/"):
        with pytest.raises(FetchError) as caught:
            fetcher().fetch(Asked(url))
        assert not isinstance(caught.value, Refused | LimitExceeded)


def test_no_connection_goes_elsewhere_than_where_the_request_goes(no_network: Connections) -> None:
    with serving({"/a": PAGE}) as site:
        no_network.to = site.port
        fetcher("", names={"news.example": [PUBLIC]}).fetch(Asked("http://news.example:8080/a"))
        assert set(no_network.asked) == {(PUBLIC, 8080)}


def test_ipv6_is_reached_by_its_literal(tmp_path: Path) -> None:
    try:
        with serving({"/a": PAGE}, host="::1") as site:
            assert fetcher().fetch(Asked(site.url("/a", host="[::1]"))).status == 200
            assert site.requests[-1].headers["host"] == f"[::1]:{site.port}"
    except OSError as error:
        pytest.skip(f"this machine has no IPv6 ({error})")
