"""What `dateline read` is given, turned into inputs: files, folders, web addresses and standard input."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dateline.model.errors import NotFound

STDIN = "-"
_PEEK = 8192  # bytes from which the kind of a file is told
_URL = re.compile(r"(?i)[a-z][a-z0-9+.-]*://|www\.")


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to read: `path` None is standard input, or with `address` what is found on the web under its name;
    `missing` says why there is nothing to read."""

    name: str
    path: Path | None
    missing: str | None = None
    address: bool = False


def expand(paths: Iterable[str]) -> list[Input]:
    """The inputs that the arguments name, in order; a folder gives its files."""
    out: list[Input] = []
    for argument in paths:
        if is_address(argument):
            out.append(Input(argument, None, address=True))
        elif argument == STDIN:
            out.append(Input(STDIN, None))
        elif _is_folder(argument):
            out += _in_folder(Path(argument))
        else:
            out.append(Input(argument, Path(argument)))
    return out


def is_address(argument: str) -> bool:
    """Whether an argument is a web address, not a path."""
    return bool(_URL.match(argument))


def is_many(paths: tuple[str, ...]) -> bool:
    """Whether the arguments ask for a list of readings: several of them, or a folder."""
    return len(paths) > 1 or any(_is_folder(p) for p in paths)


def _is_folder(argument: str) -> bool:
    try:
        return argument != STDIN and Path(argument).is_dir()
    except (OSError, ValueError):  # too long, or with a NUL: no path at all; read_bytes says so
        return False


def _in_folder(folder: Path) -> list[Input]:
    """Every file below the folder but hidden ones; a part that cannot be listed is an input that says so."""
    out: list[Input] = []
    try:
        inside = sorted(p for p in folder.iterdir() if not p.name.startswith("."))
    except OSError as error:
        return [Input(str(folder), folder, f"{folder}: cannot list this folder ({error.strerror}); check its rights")]
    for path in inside:
        if path.is_dir() and not path.is_symlink():  # a linked folder may lead back to where we are
            out += [i for i in _in_folder(path) if not _is_empty(i)]
        else:
            out.append(Input(str(path), path))
    return out or [Input(str(folder), folder, f"{folder}: {EMPTY}")]


EMPTY = "no files in this folder; give a folder with reports in it"


def _is_empty(item: Input) -> bool:
    return bool(item.missing and item.missing.endswith(EMPTY))


def holds_entries(item: Input) -> bool:
    """Whether an input is JSON Lines, a feed, message or mailbox, which may hold several reports. Standard input is
    none."""
    if item.path is None or item.missing:
        return False
    if is_rows(item.path.name):
        return item.path.is_file()
    import gzip  # here, since help and usage errors need none of it
    import zlib

    try:
        if not item.path.is_file():
            return False
        with item.path.open("rb") as handle:
            start = handle.read(_PEEK)
            if start.startswith(b"\x1f\x8b"):
                handle.seek(0)
                start = gzip.GzipFile(fileobj=handle).read(_PEEK)
    except (OSError, ValueError, EOFError, zlib.error):  # what is wrong with it is told where it is read
        return False
    from dateline.intake.feeds import files

    return files.holds_entries(item.path.name.removesuffix(".gz"), start)


def is_rows(name: str) -> bool:
    """Whether a file of this name holds JSON Lines, packed or not."""
    return name.lower().removesuffix(".gz").endswith((".jsonl", ".ndjson", ".jsonlines"))


def read_bytes(item: Input, limit: int) -> bytes:
    """The bytes of an input, at most one more than the limit: too large is seen without reading it all.

    Raises NotFound where there is nothing or no access.
    """
    if item.missing:
        raise NotFound(item.missing)
    try:
        if item.path is None:
            return sys.stdin.buffer.read(limit + 1)
        if not item.path.is_file() and item.path.exists():
            raise NotFound(f"{item.name}: not a regular file; give a file, a folder or - for standard input")
        with item.path.open("rb") as handle:
            return handle.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(f"{item.name}: there is no such file; check the path") from error
    except OSError as error:
        raise NotFound(f"{item.name}: cannot be read ({error.strerror}); check its rights") from error
    except ValueError as error:  # a NUL in the path
        raise NotFound(f"{item.name}: this is no path; check it") from error
