"""Exit statuses, and what is said about an error that is ours."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator

from dateline.cli.safe import say
from dateline.model.errors import DatelineError

INTERRUPTED = 130  # 128 + SIGINT, as shells count
PIPE_CLOSED = 141  # 128 + SIGPIPE


def error_classes(root: type[DatelineError] = DatelineError) -> Iterator[type[DatelineError]]:
    """The tree of errors, root first."""
    yield root
    for branch in root.__subclasses__():
        yield from error_classes(branch)


def exit_status_of(code: str) -> int:
    """The exit status for the code of an outcome; an unknown code is an error of ours."""
    return {c.code: c.exit_status for c in error_classes()}.get(code, DatelineError.exit_status)


def debugging() -> bool:
    """Whether tracebacks are asked for. Read from the environment: the settings may be what is broken."""
    return os.environ.get("DATELINE_DEBUG", "").strip().casefold() in ("1", "true", "yes", "on")


def internal(error: BaseException) -> int:
    """Says an internal error in one line, with a traceback when debugging, and gives its status."""
    if debugging():
        traceback.print_exception(error, file=sys.stderr)
    say(f"dateline: {internal_message(error)}")
    return DatelineError.exit_status


def internal_message(error: BaseException) -> str:
    """What a user is told about an error that no rule foresaw."""
    if isinstance(error, OSError) and error.strerror:
        where = f": {error.filename}" if error.filename else ""
        return f"{error.strerror}{where}; `dateline doctor` checks folders and rights"
    if isinstance(error, MemoryError):
        return "out of memory; read fewer or smaller inputs, or lower max_bytes and html_megabytes"
    told = f"{type(error).__name__}: {error}"
    return f"internal error ({told[:200]}); please report it with the output under DATELINE_DEBUG=1"
