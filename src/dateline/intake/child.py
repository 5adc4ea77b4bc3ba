"""The parent's side of page reading: one child process per process, started early, restarted when killed."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import selectors
import struct
import subprocess
import sys
import threading
import time
from typing import Any

from dateline.intake.inputs import Limits
from dateline.model.errors import BrokenInput, LimitExceeded

_lock = threading.Lock()
_running: dict[tuple[int, float, int], subprocess.Popen[bytes]] = {}  # (process, seconds, megabytes) -> its child
CHUNK = 1 << 16


class _DeadError(Exception):
    """The child ended while it worked."""


def start(limits: Limits | None = None) -> None:
    """Starts the child without waiting for it, so that it loads while the caller does other work."""
    with _lock:
        _child(limits or Limits())


def stop() -> None:
    """Ends this process's children."""
    with _lock:
        for key in [k for k in _running if k[0] == os.getpid()]:
            _end(_running.pop(key))


atexit.register(stop)


def read_page(text: str, url: str | None, limits: Limits) -> dict[str, Any]:
    """What `_page.read` gives for a page, within the limits. Raises LimitExceeded or BrokenInput where it
    fails."""
    request = json.dumps({"text": text, "url": url, "max_passages": limits.max_passages}).encode()
    with _lock:
        child = _child(limits)
        try:
            answer = _exchange(child, struct.pack(">I", len(request)) + request, limits.html_wait_seconds)
        except (_DeadError, TimeoutError) as error:
            _forget(child)
            raise LimitExceeded(
                f"The page took more than {limits.html_seconds:g} s of processor time or "
                f"{limits.html_megabytes} MiB to read.",
                limit="html_seconds",
            ) from error
        if answer.get("failed") == "memory":
            _forget(child)  # what it holds is not given back to the system
            raise LimitExceeded(
                f"The page takes more than {limits.html_megabytes} MiB to read.", limit="html_megabytes"
            )
    if answer.get("failed") == "passages":
        raise LimitExceeded(
            f"The page has {answer['detail']} paragraphs; the limit is {limits.max_passages}.",
            limit="max_passages",
        )
    if "failed" in answer:
        raise BrokenInput(f"The page could not be read ({answer['detail']}).")
    page: dict[str, Any] = answer["page"]
    return page


def _child(limits: Limits) -> subprocess.Popen[bytes]:
    key = (os.getpid(), limits.html_seconds, limits.html_megabytes)
    child = _running.get(key)
    if child is not None:
        if child.poll() is None:
            return child
        _end(child)
    # -P: a file in the working folder must not stand in for a library. The hash seed and zone are fixed so
    # that the
    # same page gives the same blocks everywhere.
    command = [
        sys.executable,
        "-P",
        "-m",
        "dateline.intake._worker",
        str(limits.html_seconds),
        str(limits.html_megabytes),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "TZ": "UTC"}
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )
    assert child.stdin is not None and child.stdout is not None
    os.set_blocking(child.stdin.fileno(), False)
    os.set_blocking(child.stdout.fileno(), False)
    _running[key] = child
    return child


def _forget(child: subprocess.Popen[bytes]) -> None:
    for key in [k for k, v in _running.items() if v is child]:
        del _running[key]
    _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _exchange(child: subprocess.Popen[bytes], request: bytes, seconds: float) -> dict[str, Any]:
    """Sends the request and returns the answer; both pipes are served at once, so that neither side can wait
    for ever."""
    assert child.stdin is not None and child.stdout is not None
    until = time.monotonic() + seconds
    sent, got, wanted = memoryview(request), bytearray(), -1
    with selectors.DefaultSelector() as ready:
        ready.register(child.stdout, selectors.EVENT_READ)
        ready.register(child.stdin, selectors.EVENT_WRITE)
        while wanted < 0 or len(got) < wanted:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            for key, _ in ready.select(left):
                try:
                    if key.fileobj is child.stdin:
                        sent = sent[os.write(key.fd, sent[:CHUNK]) :]
                        if not sent:
                            ready.unregister(child.stdin)
                    else:
                        part = os.read(key.fd, CHUNK)
                        if not part:
                            raise _DeadError
                        got += part
                except BrokenPipeError as error:
                    raise _DeadError from error
            if wanted < 0 and len(got) >= 4:
                wanted = 4 + struct.unpack(">I", got[:4])[0]
    answer: dict[str, Any] = json.loads(bytes(got[4:]))
    return answer
