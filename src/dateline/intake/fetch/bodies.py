"""The body of an answer, taken piece by piece within its budget: bytes on the wire, decoded bytes, and their ratio."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator

from dateline.intake.fetch.budget import Budget, Clock
from dateline.model.errors import FetchError, LimitExceeded

OFFERED = "gzip, deflate"  # brotli and zstd cannot be capped while they unpack with what is installed everywhere
_GZIP = frozenset({"gzip", "x-gzip"})
_MAGIC = b"\x1f\x8b"
_STEP = 1 << 16
_FREE = 1 << 20  # decoded bytes for which no ratio is asked


def read(chunks: Iterable[bytes], encoding: str, budget: Budget, clock: Clock, cut: bool = False) -> bytes:
    """The decoded body. `encoding` is the header Content-Encoding.

    Raises LimitExceeded where it goes over the budget (with `cut`, it ends there instead), FetchError where it is
    damaged or packed in a way that was not asked for.
    """
    out = io.BytesIO()  # not a list: pieces may be a byte each
    size = 0
    counted = _Counted(chunks, budget, clock)
    try:
        for part in _decoded(counted, encoding):
            size += len(part)
            if size > budget.decoded_bytes:
                raise LimitExceeded(
                    f"The answer has more than {budget.decoded_bytes} bytes unpacked, which is the limit.",
                    limit="fetch_decoded_bytes",
                )
            if size > _FREE and size > budget.ratio * max(counted.count, 1):
                raise LimitExceeded(f"The answer grows to more than {budget.ratio} times its size.", limit="ratio")
            out.write(part)
            clock.left()
    except LimitExceeded:
        if not cut or clock.over:
            raise
    return out.getvalue()


class _Counted:
    """The pieces off the wire, counted, with the clock looked at for each."""

    def __init__(self, chunks: Iterable[bytes], budget: Budget, clock: Clock) -> None:
        self._chunks, self._budget, self._clock = chunks, budget, clock
        self.count = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self._clock.left()
            self.count += len(chunk)
            if self.count > self._budget.bytes:
                raise too_large(self._budget)
            yield chunk


def too_large(budget: Budget) -> LimitExceeded:
    """The error for an answer with too many bytes on the wire."""
    return LimitExceeded(f"The answer has more than {budget.bytes} bytes, which is the limit.", limit="fetch_bytes")


def _decoded(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    names = [name for part in encoding.lower().split(",") if (name := part.strip()) not in ("", "identity", "none")]
    if not names:
        yield from chunks
    elif len(names) > 1 or names[0] not in _GZIP | {"deflate"}:
        raise FetchError(f"The answer is packed in a way that was not asked for ({', '.join(names)[:60]}).")
    else:
        yield from _inflated(chunks, names[0] in _GZIP)


def _inflated(chunks: Iterable[bytes], gzip: bool) -> Iterator[bytes]:
    """Unpacked in small steps, so that no step can be large whatever it was packed from."""
    source = iter(chunks)
    stream = None
    data = b""
    for chunk in source:
        data += chunk
        while data:
            if stream is None or stream.eof:
                if len(data) < 2:
                    break
                if stream is None and gzip and data[:2] != _MAGIC:  # some servers name a packing that they did not do
                    yield data
                    yield from source
                    return
                if stream is not None and (not gzip or data[:2] != _MAGIC):  # padding behind the packed data
                    return
                stream = _opened(data, gzip)
            yield _step(stream, data)
            data = stream.unused_data if stream.eof else stream.unconsumed_tail
    if stream is None:
        yield data
        return
    while not stream.eof:  # bytes may wait inside after the last piece was taken
        if not (part := _step(stream, b"")):
            raise FetchError("The packed answer ends before its time: it was broken off.")
        yield part


def _step(stream: zlib._Decompress, data: bytes) -> bytes:
    try:
        return stream.decompress(data, _STEP)
    except zlib.error as error:
        raise FetchError(f"The packed answer is damaged ({error}).") from error


def _opened(data: bytes, gzip: bool) -> zlib._Decompress:
    if gzip:
        return zlib.decompressobj(31)
    # Some servers send bare deflate data, others with the header of zlib; the first two bytes tell.
    wrapped = data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    return zlib.decompressobj(15 if wrapped else -15)
