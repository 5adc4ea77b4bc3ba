"""A process that decides and sends again and again, each time to be killed: run as `python dispatching.py SETTINGS`.

SETTINGS is JSON: where the archive is and who takes what is sent. Then each line that it reads is one run, as JSON:
`statement`, before which it kills itself (0: never), `seconds` after which it is killed (null: never), `threads` where
each way has its own, as in `dateline watch`. A run is a process of its own, forked so that it need not load everything
anew; it ends when all that the archive says was decided and sent. Written are a line when it begins, with its number,
and one when it ended, with how, and how many statements it sent to the database.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from typing import Any

STUCK, BROKEN = 120.0, 3  # seconds that no run may take; the status of one that failed


def main(given: str) -> None:
    """Runs what it is told to, until nobody tells it any more."""
    from dateline.alerts import dispatch  # loaded before the first fork: a run takes no time to begin
    from dateline.exchange import world

    assert dispatch and world
    settings = json.loads(given)
    say({"ready": True})
    for line in sys.stdin:
        told = json.loads(line)
        counted, counting = os.pipe()
        number = os.fork()
        if number == 0:
            os._exit(_run(settings, told, counting))
        os.close(counting)
        say({"pid": number})
        how = _ended(number, told["seconds"])
        with os.fdopen(counted, "rb") as file:
            said = file.read()
        say({"how": how, "statements": int(said or 0)})


def say(what: dict[str, Any]) -> None:
    """A line to whoever started it."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _ended(number: int, seconds: float | None) -> int:
    """How a run ended: its status, or the signal that killed it as a negative number."""
    begun = time.monotonic()
    limit = STUCK if seconds is None else seconds
    while True:
        done, status = os.waitpid(number, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() - begun > limit:
            os.kill(number, signal.SIGKILL if seconds is not None else signal.SIGABRT)
            limit = STUCK
        time.sleep(0.001)


def _run(settings: dict[str, Any], told: dict[str, Any], counting: int) -> int:
    try:
        os.write(counting, str(sent(settings, told["statement"], threads=told["threads"])).encode())
    except BaseException:
        import traceback

        traceback.print_exc()
        return BROKEN
    return 0


def sent(settings: dict[str, Any], statement: int, *, threads: bool) -> int:
    """Sends all that is there; how many statements that took. It is killed before one of them."""
    import sqlalchemy as sa

    from dateline.alerts import dispatch
    from dateline.archive import open_archive
    from dateline.settings import Settings

    count = 0

    @sa.event.listens_for(sa.engine.Engine, "before_cursor_execute")
    def _count(*_: object) -> None:
        nonlocal count
        count += 1
        if count == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    archive = open_archive(settings.pop("archive"))
    lease = settings.pop("lease")
    sender = dispatch.sender(archive, Settings(**settings))
    sender.lease, sender.idle = lease, 0.02
    if threads:
        stop = threading.Event()
        thread = threading.Thread(target=sender.run, args=(stop,))
        thread.start()
        while not archive.read(all_done):
            time.sleep(0.02)
        stop.set()
        thread.join(60)
    else:
        while not archive.read(all_done):
            sender.run_once()
            time.sleep(0.005)
    archive.close()
    return count


def all_done(connection: Any) -> bool:
    """Whether all changes are decided, all issues closed and all letters settled."""
    import sqlalchemy as sa

    from dateline.archive import alerts, changes
    from dateline.archive.alert_schema import issue, sending

    if alerts.decided(connection) < changes.last(connection):
        return False
    still = sa.select(sa.func.count()).select_from(sending).where(sending.c.state.in_(("waiting", "held")))
    open_ = sa.select(sa.func.count()).select_from(issue).where(issue.c.open)
    return not connection.execute(still).scalar() and not connection.execute(open_).scalar()


if __name__ == "__main__":
    main(sys.argv[1])
