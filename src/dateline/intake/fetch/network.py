"""Connections: a name is looked up once, all its addresses are checked, and exactly a checked one is connected to.

Nothing else of this package opens a connection. The request is sent by httpcore2 over the stream that is opened here,
so no second look-up, no redirect, no proxy of the environment and no second parser comes between check and wire.
"""

from __future__ import annotations

import base64
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import httpcore2

from dateline.intake.fetch.addresses import reason_against
from dateline.intake.fetch.bodies import too_large
from dateline.intake.fetch.budget import Budget, Clock, Reach
from dateline.intake.fetch.urls import Url
from dateline.model.errors import FetchError, Refused

Resolve = Callable[[str, int], Sequence[str]]
Headers = Sequence[tuple[str, str]]
_HEADS = 256 * 1024  # bytes on the wire beside the body: headers, also of interim answers, and chunk sizes
_CONNECTED = re.compile(rb"HTTP/1\.[01] 2\d\d\b")
_PROXY_HEAD = 16 * 1024


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer of which the headers are there and the body is still to be read, in `chunks`. Names of headers as
    they came."""

    status: int
    reason: str
    headers: Headers
    chunks: Iterable[bytes]

    def header(self, name: str) -> str | None:
        """The first header of this name."""
        return next((value for one, value in self.headers if one.lower() == name), None)

    def headers_joined(self, name: str) -> str:
        """All headers of this name as one list."""
        return ", ".join(value for one, value in self.headers if one.lower() == name)


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Door:
    """Opens connections within `reach`. `resolve` and `trust` (the certificates that are believed) are the system's
    where they are not given."""

    def __init__(
        self, reach: Reach, budget: Budget, resolve: Resolve = look_up, trust: ssl.SSLContext | None = None
    ) -> None:
        self._reach, self._budget, self._resolve = reach, budget, resolve
        self._trust = trust or httpcore2.default_ssl_context()
        self._proxy = Proxy(reach.proxy) if reach.proxy else None

    def asking(self, url: Url, headers: Headers, clock: Clock) -> AbstractContextManager[Answered]:
        """The answer to one GET, open until the end of the block.

        Raises Refused where an address of the host is special, LimitExceeded, FetchError.
        """
        return self._sent("GET", url, headers, None, clock)

    def giving(self, url: Url, headers: Headers, body: bytes, clock: Clock) -> AbstractContextManager[Answered]:
        """The answer to one POST, as `asking`. The length of the body is added to the headers."""
        return self._sent("POST", url, (*headers, ("Content-Length", str(len(body)))), body, clock)

    @contextmanager
    def _sent(self, method: str, url: Url, headers: Headers, body: bytes | None, clock: Clock) -> Iterator[Answered]:
        backend = _Backend(self, url, clock)
        sent = [(name.encode("ascii"), value.encode("ascii")) for name, value in headers]
        pool = httpcore2.ConnectionPool(ssl_context=self._trust, network_backend=backend, max_connections=1, retries=0)
        target = httpcore2.URL(
            scheme=url.scheme.encode(), host=url.host.encode(), port=url.port, target=url.target.encode("ascii")
        )
        with _explained(url, clock), pool:
            response = pool.handle_request(httpcore2.Request(method, target, headers=sent, content=body))
            backend.meter.open()
            try:
                told = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers]
                reason = response.extensions.get("reason_phrase", b"").decode("latin-1")
                chunks = response.stream
                assert isinstance(chunks, Iterable)
                yield Answered(response.status, reason, told, chunks)
            finally:
                response.close()

    def checked(self, url: Url, clock: Clock) -> list[str]:
        """The addresses of the host, all of which may be connected to. Raises Refused where one may not."""
        addresses = self._resolved(url, clock)
        for address in addresses:
            try:
                why = reason_against(address, self._reach.allow)
            except ValueError:
                why = "the look-up gave no address"
            if why is not None:
                raise Refused(f"{url.origin} is not fetched: {why}.")
        return addresses

    def _resolved(self, url: Url, clock: Clock) -> list[str]:
        """Looked up in a thread of its own: the system's resolver knows no time limit."""
        found: list[str] = []
        errors: list[Exception] = []

        def look() -> None:
            try:
                found.extend(self._resolve(url.host, url.port))
            except (OSError, UnicodeError) as error:
                errors.append(error)

        thread = threading.Thread(target=look, daemon=True, name="look-up")
        thread.start()
        thread.join(min(self._budget.connect_seconds, clock.left()))
        if thread.is_alive():
            raise FetchError(f"The name {url.host} was not found in time.")
        if errors or not found:
            raise FetchError(f"The name {url.host} is not known ({errors[0] if errors else 'no address'}).")
        return found

    def connected(self, url: Url, clock: Clock) -> httpcore2.NetworkStream:
        """A stream to exactly a checked address of the host, by way of the proxy where there is one."""
        addresses = self.checked(url, clock)
        within = Clock(min(self._budget.connect_seconds, clock.left()))
        for number, address in enumerate(addresses, 1):
            try:
                wait = within.left() / (len(addresses) - number + 1)
                if self._proxy is not None:
                    return self._proxy.connected(address, url.port, Clock(wait))
                return _plain(address, url.port, wait)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if number == len(addresses):
                    raise
        raise FetchError(f"{url.origin} has no address.")

    @property
    def connect_seconds(self) -> float:
        """The time that a connection or its encryption may take to be made."""
        return self._budget.connect_seconds

    def meter(self) -> _Meter:
        """A new count of the bytes that one answer may have on the wire."""
        return _Meter(self._budget)


def _plain(address: str, port: int, wait: float) -> httpcore2.NetworkStream:
    return httpcore2.SyncBackend().connect_tcp(address, port, timeout=wait, socket_options=[])


class _Meter:
    """Bytes read off one connection."""

    def __init__(self, budget: Budget) -> None:
        self._budget, self._left = budget, _HEADS

    def add(self, number: int) -> None:
        self._left -= number
        if self._left < 0:
            raise too_large(self._budget)

    def open(self) -> None:
        """The headers are there, and the body may come."""
        self._left += self._budget.bytes


class _Backend(httpcore2.NetworkBackend):
    """What httpcore2 opens its connection with: for one request to one host."""

    def __init__(self, door: Door, url: Url, clock: Clock) -> None:
        self._door, self._url, self._clock = door, url, clock
        self.meter = door.meter()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  # the clock of the fetch holds
        local_address: str | None = None,  # noqa: ARG002  # none is ever asked for
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,  # noqa: ARG002  # none either
    ) -> httpcore2.NetworkStream:
        """A stream to the host of the request and to no other."""
        if (host, port) != (self._url.host, self._url.port):
            raise Refused(f"{self._url.origin} is not fetched: a connection to {host} was asked for.")
        stream = self._door.connected(self._url, self._clock)
        return _Stream(stream, self._clock, self.meter, self._door.connect_seconds)


class _Stream(httpcore2.NetworkStream):
    """A stream on which nothing takes longer than the fetch has time, and which gives no more bytes than it may."""

    def __init__(self, inner: httpcore2.NetworkStream, clock: Clock, meter: _Meter, connect_seconds: float) -> None:
        self._inner, self._clock, self._meter, self._connect_seconds = inner, clock, meter, connect_seconds

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002  # the clock holds
        """At most so many bytes."""
        data = self._inner.read(max_bytes, self._clock.left())
        self._meter.add(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002  # the clock holds
        """Sends all of it."""
        self._inner.write(buffer, self._clock.left())

    def close(self) -> None:
        """Ends the connection."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002  # the clock holds
    ) -> httpcore2.NetworkStream:
        """The same, encrypted; the certificate must be for the name."""
        wait = min(self._connect_seconds, self._clock.left())
        inner = self._inner.start_tls(ssl_context, server_hostname, wait)
        return _Stream(inner, self._clock, self._meter, self._connect_seconds)

    def get_extra_info(self, info: str) -> object:
        """As of the stream inside."""
        return self._inner.get_extra_info(info)


class Proxy:
    """The proxy that the user named. Its own address is not checked; it is told the checked address of the target,
    not its name, so that it cannot look up another. Raises ValueError for an address that is none."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            raise ValueError("a proxy is http://host:port or https://host:port")
        self.host, self.tls = parts.hostname, parts.scheme == "https"
        self.port = parts.port or (443 if self.tls else 80)
        user = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
        self._login = base64.b64encode(user.encode()).decode() if user != ":" else None

    def connected(self, address: str, port: int, clock: Clock) -> httpcore2.NetworkStream:
        """A stream through the proxy. Raises FetchError where the proxy does not connect."""
        try:
            stream = _plain(self.host, self.port, clock.left())
            if self.tls:
                stream = stream.start_tls(httpcore2.default_ssl_context(), self.host, clock.left())
        except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
            raise FetchError(f"The proxy cannot be reached ({error}).") from error
        try:
            self._tunnel(stream, address, port, clock)
        except BaseException:
            stream.close()
            raise
        return stream

    def _tunnel(self, stream: httpcore2.NetworkStream, address: str, port: int, clock: Clock) -> None:
        to = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
        login = f"Proxy-Authorization: Basic {self._login}\r\n" if self._login else ""
        stream.write(f"CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n{login}\r\n".encode("ascii"), clock.left())
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            # Byte by byte: what comes behind the head belongs to the server.
            byte = stream.read(1, clock.left())
            head += byte
            if not byte or len(head) > _PROXY_HEAD:
                raise FetchError("The proxy broke off.")
        if not _CONNECTED.match(head):
            said = head.partition(b"\r\n")[0][:80].decode("latin-1")
            raise FetchError(f"The proxy does not connect to {to} ({said}).")


@contextmanager
def _explained(url: Url, clock: Clock) -> Iterator[None]:
    """Errors of the network as errors of ours."""
    try:
        yield
    except (httpcore2.TimeoutException, TimeoutError) as error:
        if clock.over:
            raise clock.exceeded() from error
        raise FetchError(f"{url.origin} did not answer in time.") from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.ProxyError, OSError) as error:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
            cause = cause.__cause__ or cause.__context__
        if cause is not None:
            told = getattr(cause, "verify_message", str(cause))
            raise FetchError(f"{url.origin} has a certificate that is not trusted ({told}).") from error
        raise FetchError(
            f"The connection to {url.origin} failed ({str(error)[:200] or type(error).__name__})."
        ) from error
