"""A local server of feeds under any number of host names, that counts what it is asked."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answering = Callable[[str, str], bytes | None]  # host and path -> body, None for 404


@dataclass
class Served:
    """What was asked: by host and path, and where two asked one host at once."""

    port: int = 0
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    times: dict[str, list[float]] = field(default_factory=dict)
    together: list[str] = field(default_factory=list)
    busy: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that are killed break off; that is no error here."""


@contextmanager
def feeds(answering: Answering, pause: float = 0.0) -> Iterator[Served]:
    """Serves until the end."""
    served = Served()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the name is http.server's
            host = (self.headers["Host"] or "").partition(":")[0]
            with served.lock:
                served.asked[host, self.path] += 1
                if self.path != "/robots.txt":  # which is one visit with what follows it
                    served.times.setdefault(host, []).append(time.monotonic())
                served.busy[host] += 1
                if served.busy[host] > 1:
                    served.together.append(host)
            body = None
            try:
                time.sleep(pause)
                body = None if self.path == "/robots.txt" else answering(host, self.path)
            finally:  # before the answer is out, after which the next request may come
                with served.lock:
                    served.busy[host] -= 1
            self._answer(body)

        def _answer(self, body: bytes | None) -> None:
            self.send_response(404 if body is None else 200)
            kind = "text/html" if body is not None and body.startswith(b"<!DOCTYPE") else "application/rss+xml"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = _Server(("127.0.0.1", 0), Handler)
    served.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
