"""The answer of a web server as it lies in an archive: status, type, and the body unpacked within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.intake.unpack import inflate
from dateline.model.errors import BrokenInput, DatelineError, LimitExceeded

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})\b[^\r\n]*\r?\n")
_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.I)
HEAD = 64 * 1024  # bytes of headers
_PACKED = ("gzip", "x-gzip", "deflate", "br")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered. `media` is the type without parameters, in small letters, empty where none is stated."""

    status: int
    media: str
    charset: str | None
    body: bytes


def answer(block: bytes, limit: int) -> Answer:
    """The answer in the block of a record. Raises BrokenInput where it is none, LimitExceeded for too large a body.

    A body that is not packed as its headers say is taken as it stands where it looks like text: archives often keep
    the headers of the way and the body without its packing.
    """
    first = _STATUS.match(block)
    if first is None:
        raise BrokenInput("The record does not hold the answer of a web server.")
    end = _END.search(block, max(0, first.end() - 2), first.end() + HEAD)
    if end is None:
        raise BrokenInput("The headers of the answer do not end.")
    fields = _fields(block[first.end() : end.start()])
    body = block[end.end() :]
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = joined(body)
    for encoding in reversed(fields.get("content-encoding", "").lower().split(",")):
        body = _unpacked(body, encoding.strip(), limit)
    if len(body) > limit:
        raise LimitExceeded(f"The page has more than {limit} bytes, which is the limit.", limit="max_bytes")
    stated = fields.get("content-type", "")
    charset = _CHARSET.search(stated)
    return Answer(int(first[1]), stated.partition(";")[0].strip().lower(), charset[1] if charset else None, body)


def _fields(head: bytes) -> dict[str, str]:
    """The headers by name in small letters; the first of a name counts."""
    out: dict[str, str] = {}
    for line in head.split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon and not name[:1].isspace():
            out.setdefault(name.strip().decode("latin-1").lower(), value.strip().decode("latin-1"))
    return out


def _unpacked(body: bytes, encoding: str, limit: int) -> bytes:
    if encoding in ("", "identity", "none"):
        return body
    try:
        return inflate(body, encoding, limit)
    except LimitExceeded:
        raise
    except DatelineError:
        if body.lstrip()[:1] == b"<" and encoding in _PACKED:
            return body
        raise


def joined(body: bytes) -> bytes:
    """The chunks of a body put together; a body that is in no chunks is taken as it stands. Raises BrokenInput for
    chunks that are cut off."""
    out: list[bytes] = []
    at = 0
    while True:
        line = body.find(b"\n", at, at + 1024)
        size = body[at:line].partition(b";")[0].strip() if line >= 0 else b""
        if not re.fullmatch(rb"[0-9a-fA-F]{1,8}", size):
            if not out and body:
                return body
            raise BrokenInput("The chunks of the page are damaged or cut off.")
        length = int(size, 16)
        if length == 0:
            return b"".join(out)
        part = body[line + 1 : line + 1 + length]
        if len(part) < length:
            raise BrokenInput("The chunks of the page are cut off.")
        out.append(part)
        at = line + 1 + length
        at += 2 if body[at : at + 2] == b"\r\n" else 1
