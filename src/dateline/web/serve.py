"""Serving the web app to this machine: one process, stopped gracefully by Ctrl-C or SIGTERM."""

from __future__ import annotations

import errno
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass

import uvicorn
from fastapi import FastAPI

from dateline.archive import Archive
from dateline.model.errors import UsageError
from dateline.settings import Settings
from dateline.web import warm
from dateline.web.access import is_loopback
from dateline.web.app import create_app

HOST, PORT = "127.0.0.1", 8765
STOP_SECONDS = 5  # that requests have to end in
KEPT_SECONDS = 15  # that a connection may be idle
MOST_CONNECTIONS = 200
LONGEST_HEAD = 64 * 1024  # bytes of the lines before a body


@dataclass(frozen=True, slots=True)
class Where:
    """Where to listen."""

    host: str = HOST
    port: int = PORT


def serve(archive: Archive, settings: Settings, where: Where, tell: Callable[[str], None]) -> None:
    """Serves an archive until it is told to stop; `tell` hears the address as soon as it answers there.

    Raises UsageError for a host that is not this machine, and for a port that is taken.
    """
    listening = listen(where)
    server = uvicorn.Server(configured(create_app(archive, settings)))
    before = {one: signal.signal(one, lambda _signal, _frame: None) for one in (signal.SIGINT, signal.SIGTERM)}
    try:  # uvicorn raises the signal that stopped it again; then nothing is left to do
        tell(address(listening))
        warm.begin()
        server.run(sockets=[listening])
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        listening.close()


def configured(app: FastAPI) -> uvicorn.Config:
    """How the app is served. The parser is h11, which refuses what it cannot hold; httptools cuts long addresses."""
    return uvicorn.Config(
        app, http="h11", ws="none", loop="asyncio", lifespan="on", log_config=None, log_level="warning",
        access_log=False, proxy_headers=False, server_header=False, timeout_keep_alive=KEPT_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS, limit_concurrency=MOST_CONNECTIONS,
        h11_max_incomplete_event_size=LONGEST_HEAD,
    )  # fmt: skip


def listen(where: Where) -> socket.socket:
    """A socket that listens on this machine. Raises UsageError."""
    host = "127.0.0.1" if where.host == "localhost" else where.host
    if not is_loopback(host):
        raise UsageError(
            f"{where.host}: serve listens on this machine only (127.0.0.1); accounts come before others can be let in"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, where.port), family=family, backlog=128)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UsageError(f"port {where.port} of {host} is taken; choose another with --port") from error
        if error.errno == errno.EACCES:
            raise UsageError(f"port {where.port} needs more rights; choose one from 1024 on with --port") from error
        raise UsageError(f"{host} port {where.port}: {error.strerror}") from error


def address(listening: socket.socket) -> str:
    """The address that a browser opens."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
