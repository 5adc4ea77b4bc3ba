"""The files that paths, folders and patterns name, in order, each with a name that tells nothing of this machine."""

from __future__ import annotations

import fnmatch
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from dateline.model.errors import NotFound

_MAGIC = re.compile(r"[*?\[]")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")
_DEEPEST = 200  # folders within folders; the system's own limit on paths is reached before


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. `name` is its path below what was named, with `/`; `problem` says why it cannot be read,
    `link` that it is a symbolic link in a folder, which is not followed."""

    name: str
    path: Path
    size: int = 0
    problem: NotFound | None = None
    link: bool = False

    def open(self) -> BinaryIO:
        """The open file. Raises NotFound where there is none, no right to it, or it is no regular file."""
        try:
            # Not blocking: a named pipe without a writer would hold us for ever.
            handle = os.open(self.path, os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0))
        except (OSError, ValueError) as error:
            raise _unreadable(self.name, error) from error
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise NotFound(f"{self.name}: not a regular file; give a file or a folder")
        return os.fdopen(handle, "rb")


def sources(paths: Iterable[str | Path]) -> Iterator[Source]:
    """The files of each path in turn: a file itself, a folder's files below it sorted by name, a pattern's matches.

    Hidden files of folders are left out. Links in folders are not followed: what they point to inside is found by its
    own name, and what lies outside was not asked for. A path without any file gives one source with a `problem`.
    """
    for path in paths:
        yield from _of(str(path))


def _of(argument: str) -> Iterator[Source]:
    path = Path(argument)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        if _MAGIC.search(argument):
            yield from _matches(argument)
            return
        name = shown(path.name or argument)
        yield Source(name, path, problem=_unreadable(name, error))
        return
    name = shown(path.resolve().name if path.name in ("", "..") else path.name)
    if not stat.S_ISDIR(mode):
        yield Source(name, path, path.stat().st_size)
        return
    yield from _some(_below(path, ()), name, f"{name}: no files in this folder; give a folder with reports in it", path)


def _some(found: Iterator[Source], name: str, otherwise: str, path: Path) -> Iterator[Source]:
    empty = True
    for source in found:
        empty = False
        yield source
    if empty:
        yield Source(name, path, problem=NotFound(otherwise))


def _below(folder: Path, above: tuple[str, ...]) -> Iterator[Source]:
    """The files below a folder. Only names are kept while it is walked."""
    here = "/".join(above)
    try:
        with os.scandir(folder) as entries:
            inside = sorted((e.name, e.is_symlink(), e.is_dir(follow_symlinks=False)) for e in entries)
    except OSError as error:
        yield Source(here or shown(folder.name), folder, problem=_unreadable(here or shown(folder.name), error))
        return
    for entry, link, deeper in inside:
        if entry.startswith("."):
            continue
        path, names = folder / entry, (*above, shown(entry))
        if deeper and not link:
            if len(names) <= _DEEPEST:
                yield from _below(path, names)
            else:
                yield Source("/".join(names), path, problem=NotFound(f"{names[-1]}: too many folders within folders"))
        else:
            yield Source("/".join(names), path, 0 if link else _size(path), link=link)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _matches(pattern: str) -> Iterator[Source]:
    """The files that a pattern matches, below the last folder before its first `*`, `?` or `[`."""
    parts = Path(pattern).parts
    fixed = next(i for i, part in enumerate(parts) if _MAGIC.search(part))
    root = Path(*parts[:fixed]) if fixed else Path()
    wanted = re.compile(_expression(parts[fixed:]))
    name = shown("/".join(parts[fixed:]))
    inside = (s for s in _below(root, ()) if wanted.fullmatch(s.name)) if root.is_dir() else iter(())
    yield from _some(inside, name, f"{name}: nothing matches this pattern; check it", root)


def _expression(parts: tuple[str, ...]) -> str:
    """A pattern of path parts as a regular expression; `**` stands for any folders, also none."""
    out = ""
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            out += ".*" if last else "(?:[^/]+/)*"
        else:
            # `*` must not cross a `/`, so each part is translated alone and its dots kept within it.
            out += fnmatch.translate(part).removeprefix("(?s:").removesuffix(r")\Z").replace(".*", "[^/]*")
            out += "" if last else "/"
    return out


def shown(name: str) -> str:
    """A file name as it may be stored and printed: valid text on one line."""
    text = os.fsencode(name).decode("utf-8", errors="backslashreplace")
    return _UNSEEN.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


def _unreadable(name: str, error: OSError | ValueError) -> NotFound:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return NotFound(f"{name}: there is no such file; check the path")
    if isinstance(error, OSError):
        return NotFound(f"{name}: cannot be read ({error.strerror}); check its rights")
    return NotFound(f"{name}: this is no path; check it")
