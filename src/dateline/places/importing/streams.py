"""The bytes of an import: a plain file, or the one table in a zip, gzip or bzip2 file, within limits."""

from __future__ import annotations

import bz2
import gzip
import io
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, cast

from dateline.model.errors import BrokenInput, DatelineError, EmptyInput, InputError, LimitExceeded, NotFound

GIB = 1024**3
MAX_UNPACKED_BYTES = 8 * GIB  # allCountries.txt has 1.7
MAX_RATIO = 100  # unpacked to packed; tables of names reach 3 to 8, long runs of one row 60
RATIO_FROM_BYTES = 64 * 1024**2  # smaller files do no harm at any ratio
MAX_LINE_CHARS = 200_000
MAX_MEMBERS = 1000
_HEAD = 1 << 16
_NO_TABLES = ("readme.txt", "license.txt", "licence.txt", "iso-languagecodes.txt")
_TABLES = (".txt", ".csv", ".tsv", ".tab", ".db", ".sqlite", ".sqlite3")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Packed:
    """Where the table of an import is: its file, how that is packed, the member of a zip, and its size where known."""

    path: Path
    packing: str
    member: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """The table's name for messages."""
        return f"{self.path.name} ({self.member})" if self.member else self.path.name


def find_table(path: Path) -> Packed:
    """The table in a file. Raises NotFound, EmptyInput, BrokenInput (a damaged zip) or InputError (several tables)."""
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder; name a file")
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4)
    except OSError as error:
        raise NotFound(f"{path}: {error.strerror or error}") from error
    if not size:
        raise EmptyInput(f"{path} is empty")
    if head[:2] == b"PK":
        return _in_zip(path)
    return Packed(path, "gz" if head[:2] == b"\x1f\x8b" else "bz2" if head[:3] == b"BZh" else "", size=size)


def _in_zip(path: Path) -> Packed:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except _BROKEN as error:
        raise BrokenInput(f"{path} is a damaged zip file ({error}); fetch it again") from error
    if len(members) > MAX_MEMBERS:
        raise LimitExceeded(f"{path} holds {len(members):,} files; at most {MAX_MEMBERS:,} are looked at")
    found = [m for m in members if _is_table(m.filename) and not m.is_dir()]
    if not found:
        raise InputError(f"{path} holds no table (.txt, .csv, .tsv or .db)")
    if len(found) > 1:
        told = ", ".join(m.filename[:60] for m in found[:4])
        raise InputError(f"{path} holds {len(found)} tables ({told}); unpack it and import the one meant")
    if found[0].flag_bits & 1:
        raise InputError(f"{path} is encrypted; unpack it first")
    if found[0].file_size > MAX_UNPACKED_BYTES:
        raise LimitExceeded(f"{path} unpacks to {found[0].file_size:,} bytes; at most {MAX_UNPACKED_BYTES:,} are read")
    return Packed(path, "zip", found[0].filename, found[0].file_size)


def _is_table(name: str) -> bool:
    path = PurePosixPath(name.lower())
    return (
        path.suffix in _TABLES
        and path.name not in _NO_TABLES
        and not path.name.startswith(".")
        and "__macosx" not in path.parts
    )


class _Limited(io.RawIOBase):
    """Passes bytes on and counts them, up to the limits of size and ratio."""

    def __init__(self, source: IO[bytes], table: Packed) -> None:
        self._source, self._table = source, table
        self.count = 0
        packed = table.path.stat().st_size if table.packing else 0
        self._most = MAX_UNPACKED_BYTES
        if packed:
            self._most = min(self._most, max(RATIO_FROM_BYTES, packed * MAX_RATIO))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(len(buffer))
        self.count += len(data)
        if self.count > self._most:
            raise LimitExceeded(
                f"{self._table.name} unpacks to more than {self._most:,} bytes, which no honest table of its size does"
            )
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def open_table(table: Packed) -> Iterator[tuple[io.BufferedReader, _Limited]]:
    """The unpacked bytes, and the counter of those read. Damage raises BrokenInput, a bomb LimitExceeded."""
    try:
        with ExitStack() as stack:
            source = cast(IO[bytes], _source(table, stack))
            limited = _Limited(source, table)
            yield stack.enter_context(io.BufferedReader(limited, 1 << 18)), limited
    except DatelineError:
        raise
    except (*_BROKEN, OSError, RuntimeError) as error:
        if isinstance(error, OSError) and error.errno is not None and error.filename != str(table.path):
            raise  # writing failed, say for want of room; not the input's fault
        raise BrokenInput(f"{table.name} is damaged ({error}); fetch it again. Nothing was imported") from error


def _source(table: Packed, stack: ExitStack) -> Any:
    if table.packing == "zip":
        return stack.enter_context(stack.enter_context(zipfile.ZipFile(table.path)).open(table.member))
    opener: Any = {"gz": gzip.open, "bz2": bz2.open}.get(table.packing, open)
    return stack.enter_context(opener(table.path, "rb"))


def head_of(table: Packed) -> bytes:
    """The first bytes, for telling the format."""
    with open_table(table) as (source, _):
        return source.read(_HEAD)


def lines_of(source: io.BufferedReader) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, without line ends; bytes that are no UTF-8 as surrogates. A line over the limit is
    cut there, so it comes with more than `MAX_LINE_CHARS` characters, and the rest of it is skipped."""
    text = io.TextIOWrapper(source, "utf-8-sig", "surrogateescape", newline="\n")
    number = 0
    while line := text.readline(MAX_LINE_CHARS + 1):
        number += 1
        if line[-1] == "\n":
            yield number, line[:-2] if line[-2:-1] == "\r" else line[:-1]
            continue
        rest = line
        while rest and rest[-1] != "\n":
            rest = text.readline(MAX_LINE_CHARS)
        yield number, line
    text.detach()


@contextmanager
def as_file(table: Packed, folder: Path) -> Iterator[Path]:
    """The table as a file of its own: itself where it is not packed, else unpacked into the folder for the while."""
    if not table.packing:
        yield table.path
        return
    handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file, open_table(table) as (source, _):
            shutil.copyfileobj(source, file, 1 << 20)
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)
