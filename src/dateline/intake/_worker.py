"""The child process that reads pages: `python -m dateline.intake._worker SECONDS MEGABYTES`.

Requests and answers on stdin and stdout: four bytes of length, then JSON. A page that costs more than its
budget kills
this process (processor time) or fails in it (memory); the parent starts another.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO


def limit_memory(megabytes: int) -> None:
    """No more address space than what is mapped now plus the budget; nothing is written to disk, no core is
    dumped."""
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # macOS knows the limit but refuses it
        resource.setrlimit(resource.RLIMIT_AS, (_mapped() + megabytes * 1024 * 1024,) * 2)


def _mapped() -> int:
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return 256 * 1024 * 1024


def limit_time(seconds: float) -> None:
    """From now on this much processor time: the signal at its end kills the process."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = usage.ru_utime + usage.ru_stime
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (int(used + seconds) + 1, resource.RLIM_INFINITY))


def serve(source: BinaryIO, sink: BinaryIO, seconds: float) -> None:
    """Answers requests until the pipe is closed."""
    from dateline.intake import _page

    while len(head := source.read(4)) == 4:
        request = json.loads(source.read(struct.unpack(">I", head)[0]))
        limit_time(seconds)
        answer: dict[str, Any]
        try:
            answer = {"page": _page.read(request["text"], request["url"], request["max_passages"])}
        except _page.TooManyError as error:
            answer = {"failed": "passages", "detail": str(error)}
        except MemoryError:
            answer = {"failed": "memory", "detail": ""}
        except Exception as error:  # whatever a parser throws at a hostile page is a recorded failure, not a crash
            answer = {"failed": "error", "detail": f"{type(error).__name__}: {error}"[:300]}
        data = json.dumps(answer, ensure_ascii=True).encode()
        sink.write(struct.pack(">I", len(data)) + data)
        sink.flush()


def main() -> None:
    """Loads what reading needs, sets the limits, and serves."""
    import htmldate  # noqa: F401 (loaded before the memory limit is measured)
    import trafilatura  # noqa: F401

    # Libraries print; the pipe is for answers only.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    limit_memory(int(sys.argv[2]))
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        serve(sys.stdin.buffer, sink, float(sys.argv[1]))


if __name__ == "__main__":
    main()
