"""Keeping what was fetched: one web archive a day in a folder, written by warcio, shared by all processes.

A body is kept as it was unpacked, since that is what is read and what `Fetched.sha256` is of. The headers say so, as
archives do it: Content-Encoding, Transfer-Encoding and the old length are there as `X-Archive-Orig-...`.
"""

from __future__ import annotations

import fcntl
import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from dateline.intake.fetch.asked import Fetched
from dateline.intake.fetch.network import Headers
from dateline.model.errors import FetchError
from dateline.release import VERSION

_CHANGED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_REMEMBERED = 10_000  # addresses


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer."""

    fetched: Fetched
    target: str  # path and query as they were sent
    sent: Headers
    reason: str
    headers: Headers


class Keeper:
    """Appends to the web archive of the day in a folder, which is made where it is not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last: dict[str, tuple[str, str]] = {}  # by address the digest of its last body, and when that was
        self._lock = threading.Lock()

    def keep(self, exchange: Exchange) -> str:
        """Where it is kept: the archive's name, `:`, and the offset of the answer's record in it.

        The same body as this keeper kept last for the address gives a revisit record. Raises FetchError where
        the folder cannot be written.
        """
        day = exchange.fetched.fetched[:10].replace("-", "")
        name = f"dateline-{day}.warc.gz"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._lock, _appending(self._folder, name) as (at, write):
                out = io.BytesIO()
                writer = WARCWriter(out, gzip=True, warc_version="1.1")
                if at == 0:
                    told = {"software": f"dateline/{VERSION}", "format": "WARC File Format 1.1"}
                    writer.write_record(writer.create_warcinfo_record(name, told))
                offset = at + out.tell()
                self._write(writer, exchange)
                write(out.getvalue())
        except OSError as error:
            raise FetchError(f"What was fetched cannot be kept in {self._folder} ({error.strerror}).") from error
        return f"{name}:{offset}"

    def _write(self, writer: WARCWriter, exchange: Exchange) -> None:
        fetched = exchange.fetched
        date, digest = {"WARC-Date": fetched.fetched}, f"sha256:{fetched.sha256}"
        http = StatusAndHeaders(f"{fetched.status} {exchange.reason}".strip(), _kept(exchange), protocol="HTTP/1.1")
        before, since = self._last.get(fetched.url, ("", ""))
        if fetched.unchanged:
            answer = writer.create_warc_record(
                fetched.url, "revisit", http_headers=http, warc_headers_dict=date | {"WARC-Profile": _NOT_MODIFIED}
            )
        elif before == fetched.sha256:
            answer = writer.create_revisit_record(
                fetched.url, digest, fetched.url, since, http_headers=http, warc_headers_dict=date
            )
        else:
            answer = writer.create_warc_record(
                fetched.url, "response", payload=io.BytesIO(fetched.body), length=len(fetched.body), http_headers=http,
                warc_headers_dict=date | {"WARC-Payload-Digest": digest},
            )  # fmt: skip
            self._last[fetched.url] = (fetched.sha256, fetched.fetched)
            while len(self._last) > _REMEMBERED:
                del self._last[next(iter(self._last))]
        first = StatusAndHeaders(
            f"{exchange.target} HTTP/1.1", list(exchange.sent), protocol="GET", is_http_request=False
        )
        asked = writer.create_warc_record(fetched.url, "request", http_headers=first, warc_headers_dict=date)
        writer.write_request_response_pair(asked, answer)


def _kept(exchange: Exchange) -> list[tuple[str, str]]:
    out = [(f"X-Archive-Orig-{n}" if n.lower() in _CHANGED else n, value) for n, value in exchange.headers]
    return out if exchange.fetched.unchanged else [*out, ("Content-Length", str(len(exchange.fetched.body)))]


@contextmanager
def _appending(folder: Path, name: str) -> Iterator[tuple[int, Callable[[bytes], None]]]:
    """The size of an archive and how to append to it, while no other process does.

    The hidden file beside it holds the size up to which it is whole: what a killed process left behind that is cut
    off, so that records after it can be read.
    """
    with (folder / f".{name}.lock").open("a+b", buffering=0) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.seek(0)
        whole = lock.read(32).strip()
        with (folder / name).open("ab", buffering=0) as archive:
            size = os.fstat(archive.fileno()).st_size
            if whole.isdigit() and int(whole) < size:
                size = int(whole)
                os.ftruncate(archive.fileno(), size)

            def write(data: bytes) -> None:
                view = memoryview(data)
                while view:
                    view = view[archive.write(view) :]
                lock.truncate(0)
                lock.write(str(size + len(data)).encode())

            yield size, write
