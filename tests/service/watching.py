"""Processes that watch and may be killed: run as `python watching.py WHERE {"once": true, "workers": 2, …}`.

Without arguments it starts one for each line of standard input (`{"where": …, "log": …, "options": {…}}`), all forked
from this one, which has loaded everything, and tells its number; for `{"wait": number}` how that one ended.

The fetcher is the shipped one, for which every name leads to this machine.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from ipaddress import ip_network
from typing import Any

from dateline.archive import open_archive, work
from dateline.intake.fetch import GuardedFetcher, Manners, Reach
from dateline.service.watch import Desk, Watch
from dateline.service.watch.logs import logger
from dateline.service.watch.metrics import meters
from dateline.service.watch.turns import ArchiveTurns
from dateline.settings import Settings


def main(where: str, options: dict[str, Any]) -> int:
    """Watches as the command does; the exit status."""
    archive = open_archive(where)
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    delay = options.get("delay", 0.0)
    settings = Settings(
        models=False, fetch_delay_seconds=delay, poll_min_seconds=options.get("rhythm", 3600), poll_max_seconds=86_400
    )
    turns = ArchiveTurns(archive, stop=stop)
    reach = Reach((ip_network("127.0.0.0/8"),))
    fetcher = GuardedFetcher(None, Manners(delay), reach, turns=turns, resolve=lambda _name, _port: ["127.0.0.1"])
    desk = Desk(archive, fetcher, settings, logger("json"), meters(), stop, turns=turns)
    terms = work.Terms(options.get("lease", 4.0), 0.5, 1.0)
    if "seconds" in options:
        threading.Timer(options["seconds"], stop.set).start()
    Watch(desk, options.get("workers", 2), options.get("once", False), terms).run()
    archive.close()
    return 0


def tell(line: object) -> None:
    """A line to whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def nursery() -> None:
    """Starts processes as it is told to."""
    tell("ready")
    for line in sys.stdin:
        told = json.loads(line)
        if "wait" in told:
            tell(os.waitstatus_to_exitcode(os.waitpid(told["wait"], 0)[1]))
            continue
        child = os.fork()  # nothing runs in this process but this loop, so there is no lock to copy
        if child == 0:
            os.dup2(os.open(told["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), 2)
            os._exit(main(told["where"], told["options"]))
        tell(child)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        nursery()
        sys.exit()
    tell("ready")
    sys.exit(main(sys.argv[1], json.loads(sys.argv[2])))
