"""Packed bytes within bounds: streams of gzip, and bodies that a server packed."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO

from dateline.model.errors import BrokenInput, LimitExceeded

GZIP = b"\x1f\x8b"
RATIO = 100  # times as many bytes as were packed; text is packed to a fifth, repetitive markup to a thirtieth
FREE = 1024 * 1024  # decoded bytes for which no ratio is asked
CHUNK = 1 << 16


class Counted(io.RawIOBase):
    """A file that counts what was read of it."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self.count = 0

    def readable(self) -> bool:
        """True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """As of the file."""
        data = self._inner.read(size)
        self.count += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """As of the file."""
        return self._inner.seek(offset, whence)

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # any writable buffer
        """As of the file."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Unpacked(io.RawIOBase):
    """The decoded bytes of a gzip file, read in order, with the ratio watched."""

    def __init__(self, packed: Counted) -> None:
        self._packed = packed
        self._gzip = gzip.GzipFile(fileobj=packed)
        self._given = 0

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # any writable buffer
        """As `read`."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """As of the decoded bytes; going back begins anew."""
        return self._gzip.seek(offset, whence)

    def tell(self) -> int:
        """The decoded bytes that are behind us."""
        return self._gzip.tell()

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes, none at the end only. Raises BrokenInput for a damaged or cut file, LimitExceeded for
        one that grows out of all measure."""
        try:
            # One step at a time, so that what comes before a fault is given out before the fault is met.
            data: bytes = self._gzip.read1(size if size >= 0 else CHUNK)
        except EOFError as error:
            raise BrokenInput("The gzip data end before their time: the file is cut off.") from error
        except (OSError, zlib.error) as error:
            raise BrokenInput(f"The gzip data are damaged ({error}).") from error
        self._given += len(data)
        check_ratio(self._given, self._packed.count)
        return data


def check_ratio(decoded: int, packed: int) -> None:
    """Raises LimitExceeded where the decoded bytes are out of all measure to the packed ones."""
    if decoded > FREE and decoded > RATIO * max(packed, 1):
        raise LimitExceeded(
            f"The packed data grow to more than {RATIO} times their size; they are not unpacked further.",
            limit="ratio",
        )


def inflate(data: bytes, encoding: str, limit: int) -> bytes:
    """A body that was packed as `encoding` says (gzip, deflate, br), unpacked to at most one byte more than the limit.

    Raises BrokenInput where it is no such data or the encoding is not known, LimitExceeded where it grows too much.
    """
    if encoding in ("gzip", "x-gzip", "deflate"):
        out = _inflate(data, encoding, limit)
    elif encoding == "br":
        out = _brotli(data, limit)
    else:
        raise BrokenInput(f"The page is packed in a way that is not known ({encoding[:40]}).")
    check_ratio(len(out), len(data))
    return out


def _inflate(data: bytes, encoding: str, limit: int) -> bytes:
    # Some servers send bare deflate data, others with the header of zlib; the first byte tells.
    bits = 31 if "gzip" in encoding else 15 if data[:1] and data[0] & 0x0F == 8 else -15
    out = bytearray()
    rest = data
    try:
        while rest and len(out) <= limit:
            stream = zlib.decompressobj(bits)
            part = stream.decompress(rest, limit + 1 - len(out))
            out += part
            if not stream.eof:
                if len(out) > limit:
                    break
                raise BrokenInput("The packed page ends before its time.")
            rest = stream.unused_data if bits == 31 and stream.unused_data[:2] == GZIP else b""
    except zlib.error as error:
        raise BrokenInput(f"The packed page is damaged ({error}).") from error
    return bytes(out[: limit + 1])


def _brotli(data: bytes, limit: int) -> bytes:
    from fastwarc.stream_io import BrotliReader

    out = bytearray()
    try:
        reader = BrotliReader(io.BytesIO(data))
        while len(out) <= limit and (part := reader.read(min(CHUNK, limit + 1 - len(out)))):
            out += part
    except (OSError, ValueError) as error:
        raise BrokenInput(f"The packed page is damaged ({error}).") from error
    return bytes(out)
