"""Servers on this machine for the tests of fetching: sites, hostile ones, and canaries that must stay alone."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpcore2
import pytest

from dateline.intake.fetch import Budget, GuardedFetcher, Keeper, Manners, Reach, network
from dateline.intake.fetch.addresses import networks

PUBLIC = "93.184.216.34"
Raw = Callable[[socket.socket, "Request"], None]


@dataclass(frozen=True)
class Request:
    """A request as it came: its first line, its headers in small letters, all its bytes."""

    line: str
    headers: Mapping[str, str]
    raw: bytes

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]


@dataclass(frozen=True)
class Page:
    """An answer with a body and its length."""

    body: bytes = b""
    status: int = 200
    headers: Sequence[tuple[str, str]] = ()
    media: str = "text/html; charset=utf-8"

    def __call__(self, connection: socket.socket, request: Request) -> None:
        told = [("Content-Type", self.media), ("Content-Length", str(len(self.body))), *self.headers]
        head = "".join(f"{name}: {value}\r\n" for name, value in told)
        connection.sendall(f"HTTP/1.1 {self.status} Said\r\n{head}\r\n".encode() + self.body)


@dataclass
class Site:
    """A server with routes by path, which notes what it was asked. A path without a route is 404."""

    routes: dict[str, Raw]
    port: int = 0
    connections: int = 0
    at_once: int = 0
    most_at_once: int = 0
    requests: list[Request] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)  # by SNI

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    def asked(self) -> list[str]:
        """The paths that were asked for, without robots.txt."""
        return [request.target for request in self.requests if request.target != "/robots.txt"]


def head(connection: socket.socket) -> Request | None:
    """The request on a connection, or nothing where it is closed."""
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        part = connection.recv(1)
        if not part:
            return None
        data += part
    line, *rest = data.decode("latin-1").split("\r\n")
    pairs = (one.partition(": ") for one in rest if one)
    return Request(line, {name.lower(): value for name, _, value in pairs}, data)


@contextmanager
def serving(
    routes: Mapping[str, Raw] | None = None, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> Iterator[Site]:
    """A site for the time of the block."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.bind((host, 0))
    listener.listen(50)
    site = Site(dict(routes or {}), listener.getsockname()[1])
    lock = threading.Lock()

    def serve(connection: socket.socket) -> None:
        with suppress(OSError), connection:
            connection.settimeout(30)
            if tls is not None:
                connection = tls.wrap_socket(connection, server_side=True)
            request = head(connection)
            if request is None:
                return
            site.requests.append(request)
            route = site.routes.get(request.target) or site.routes.get(request.target.partition("?")[0])
            (route or Page(status=404))(connection, request)
            with lock:  # before the end of the answer is seen: the client may come again at once
                site.at_once -= 1
            connection.close()
            return
        with lock:
            site.at_once -= 1

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with lock:
                site.connections += 1
                site.at_once += 1
                site.most_at_once = max(site.most_at_once, site.at_once)
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def redirect(to: str, status: int = 302) -> Page:
    """An answer that leads elsewhere."""
    return Page(status=status, headers=[("Location", to)])


def named(names: Mapping[str, Sequence[str]]) -> network.Resolve:
    """A look-up that knows these names, and addresses themselves."""

    def resolve(host: str, port: int) -> Sequence[str]:
        if host in names:
            return names[host]
        if host.replace(".", "").isdigit() or ":" in host:
            return [host]
        raise OSError("no such name")

    return resolve


LOCAL = ("127.0.0.0/8", "::1/128")


def fetcher(
    allow: str = ", ".join(LOCAL),
    *,
    names: Mapping[str, Sequence[str]] | None = None,
    budget: Budget | None = None,
    manners: Manners | None = None,
    proxy: str | None = None,
    keep: Path | None = None,
    trust: ssl.SSLContext | None = None,
    resolve: network.Resolve | None = None,
) -> GuardedFetcher:
    """A guarded fetcher that may reach this machine, without pauses."""
    return GuardedFetcher(
        budget,
        manners or Manners(delay_seconds=0),
        Reach(networks(allow), proxy),
        keeper=Keeper(keep) if keep else None,
        resolve=resolve or named(names or {}),
        trust=trust,
    )


@dataclass
class Connections:
    """Connections that were asked for, none of which left this machine."""

    asked: list[tuple[str, int]] = field(default_factory=list)
    to: int | None = None  # the port on this machine that stands for all the world


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Connections:
    """Connections end at a port of this machine, or are refused; `asked` notes where they were to go."""
    seen = Connections()
    real = network._plain

    def plain(address: str, port: int, wait: float) -> httpcore2.NetworkStream:
        seen.asked.append((address, port))
        if seen.to is None:
            raise httpcore2.ConnectError("no network in tests")
        return real("127.0.0.1", seen.to, wait)

    monkeypatch.setattr(network, "_plain", plain)
    return seen


@dataclass(frozen=True)
class Certificates:
    """A certificate, and who believes it."""

    server: ssl.SSLContext
    believer: ssl.SSLContext


def certificates(folder: Path, name: str = "tls.example") -> Certificates:
    """A certificate for a name, made with the command `openssl`, which these tests need."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
               "-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(certificate)]  # fmt: skip
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.fail(f"the tests of TLS need the command openssl ({error})")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    believer = ssl.create_default_context(cafile=str(certificate))
    return Certificates(server, believer)
