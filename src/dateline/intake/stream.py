"""From paths to inputs: files, folders, patterns, gzip, web archives, JSON Lines, feeds and mailboxes, each input with
one outcome.

Nothing is written, no archive of files is unpacked, and one input is in memory at a time. docs/inputs.md says what is
taken and what each fault gives.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from dateline.intake import json_rows, warc
from dateline.intake.feeds import files
from dateline.intake.inputs import Given, Limits
from dateline.intake.outcomes import Failed, Item, Outcome, Skipped, key
from dateline.intake.sources import Source, sources
from dateline.intake.unpack import GZIP, Counted, Unpacked
from dateline.model.errors import BinaryInput, BrokenInput, DatelineError, EmptyInput, LimitExceeded

_ROWS = (".jsonl", ".ndjson", ".jsonlines")
_START = 4096  # bytes from which the kind of a file is told; a tar file names itself at 257
_ARCHIVES = (
    (b"PK\x03\x04", "a ZIP archive"), (b"PK\x05\x06", "an empty ZIP archive"), (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"), (b"BZh", "bzip2 data"), (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"), (b"\x04\x22\x4d\x18", "LZ4 data"),
)  # fmt: skip
_READING = re.compile(rb'\s*\{\s*"schema"\s*:')


def found(paths: Iterable[str | Path], limits: Limits | None = None) -> Iterator[Outcome]:
    """One outcome for each input of the paths, in order: an `Item` to read, a `Failed` or a `Skipped`.

    A plain file is one input, a line of JSON Lines and a record of a web archive are one each. Raises nothing for what
    the inputs hold. Keys hold no folder above what was named.
    """
    limits = limits or Limits()
    for source in sources(paths):
        yield from outcomes(source, limits)


def outcomes(source: Source, limits: Limits) -> Iterator[Outcome]:
    """The outcomes of one file."""
    if source.link:
        yield Skipped(key(source.name), "link", "a symbolic link; links in folders are not followed")
        return
    if source.problem is not None:
        yield Failed(key(source.name), source.problem)
        return
    try:
        handle = source.open()
    except DatelineError as error:
        yield Failed(key(source.name), error)
        return
    with handle:
        try:
            yield from _of_file(source, handle, limits)
        except DatelineError as error:
            yield Failed(key(source.name), error)
        except OSError as error:  # the disk, or a share that went away
            yield Failed(key(source.name), BrokenInput(f"{source.name}: reading stopped ({error.strerror})."))


def _of_file(source: Source, handle: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    start = handle.read(_START)
    handle.seek(0)
    if not start:
        raise EmptyInput()
    if start.startswith(GZIP):
        yield from _packed(source.name, handle, limits)
        return
    _refuse_archive(start)
    if start.startswith(b"WARC/"):
        yield from warc.records(source.name, handle, limits)
    elif source.name.lower().endswith(_ROWS):
        counted = Counted(handle)
        yield from json_rows.rows(source.name, counted.read, limits, lambda: counted.count)
    elif files.is_mailbox(source.name, start):
        yield from files.mailbox(source.name, handle, limits, handle.tell)
    else:
        yield from _whole(source.name, source.name, handle.read(limits.max_bytes + 1), limits)


def _packed(name: str, handle: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    """The outcomes of a gzip file: what it is, is told from its first decoded bytes."""
    inner = name[:-3] if name.lower().endswith(".gz") else name
    start = Unpacked(Counted(handle)).read(_START)
    handle.seek(0)
    if not start:
        raise EmptyInput()
    if start.startswith(GZIP):
        raise BinaryInput("The input is packed twice; unpack it once and give the result.", looks_like="gzip data")
    _refuse_archive(start)
    if start.startswith(b"WARC/"):
        yield from warc.records(name, handle, limits, packed=True)
        return
    packed = Counted(handle)
    unpacked = Unpacked(packed)
    if inner.lower().endswith(_ROWS):
        yield from json_rows.rows(name, unpacked.read, limits, lambda: packed.count)
        return
    if files.is_mailbox(inner, start):
        yield from files.mailbox(name, io.BufferedReader(unpacked), limits, lambda: packed.count)
        return
    yield from _whole(name, inner, _read(unpacked, limits.max_bytes + 1), limits)


def _read(unpacked: Unpacked, size: int) -> bytes:
    out = bytearray()
    while len(out) < size and (part := unpacked.read(min(1 << 20, size - len(out)))):
        out += part
    return bytes(out)


def _whole(name: str, inner: str, data: bytes, limits: Limits) -> Iterator[Outcome]:
    """The outcomes of a file that is one input, or a feed or message, which may hold several. `inner` is its name
    without the ending of its packing."""
    if len(data) > limits.max_bytes:
        raise LimitExceeded(f"The input has more than {limits.max_bytes} bytes, which is the limit.", limit="max_bytes")
    if not data.strip():
        raise EmptyInput()
    if (found := files.inside(name, inner, data, limits)) is not None:
        yield from found
        return
    at = key(name, None, data)
    if inner.lower().endswith(".json") or _READING.match(data[:200]):
        try:
            yield json_rows.row_item(at, data, len(data))
        except DatelineError as error:
            yield Failed(at, error)
        return
    yield Item(at, "bytes", len(data), data, Given(name=inner.rpartition("/")[2]), position=len(data))


def _refuse_archive(start: bytes) -> None:
    kind = next((name for magic, name in _ARCHIVES if start.startswith(magic)), None)
    if start[257:262] == b"ustar":
        kind = "a tar archive"
    if kind is not None:
        raise BinaryInput(
            f"The input is {kind}. Archives of files are not opened: unpack it and give the folder.", looks_like=kind
        )
