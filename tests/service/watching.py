"""A process that watches and may be killed: run as `python watching.py WHERE PORT {"once": true, "workers": 2, …}`.

Its fetcher is the shipped one, for which every name leads to this machine.
"""

from __future__ import annotations

import json
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
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    if "seconds" in options:
        threading.Timer(options["seconds"], stop.set).start()
    Watch(desk, options.get("workers", 2), options.get("once", False), terms).run()
    archive.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], json.loads(sys.argv[2])))
