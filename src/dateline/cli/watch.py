"""`dateline watch`: sources looked at again and again, what is new taken in."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import say

FORMS = ("text", "json")


@click.command()
@click.option("--once", is_flag=True, help="End when nothing is due any more.")
@click.option("--workers", type=click.IntRange(1, 64), default=4, metavar="N", help="Ask N hosts at once; 4 otherwise.")
@click.option("--metrics", metavar="ADDRESS:PORT", help="Serve numbers for Prometheus there; `:PORT` is loopback.")
@click.option("--log", "form", type=click.Choice(FORMS), default="text", help="The form of the log, on standard error.")
@archive_option
def watch(once: bool, workers: int, metrics: str | None, form: str, where: str | None) -> int:
    """Look at all sources by their own rhythm and take in what is new. Ends at Ctrl-C or SIGTERM.

    Any number of these may run on one archive: they share the work.

    \b
    dateline watch
    dateline watch --once
    dateline watch --metrics :9105 --log json
    """
    from dateline.service import web
    from dateline.service.watch import Desk, Watch
    from dateline.service.watch.logs import logger
    from dateline.service.watch.metrics import meters, served
    from dateline.service.watch.turns import ArchiveTurns
    from dateline.settings import load_settings

    settings = load_settings()
    stop = threading.Event()
    with opened(where, create=True) as archive, _told_to_stop(stop):
        turns = ArchiveTurns(archive, stop=stop)
        log = logger("json" if form == "json" else "text")
        desk = Desk(archive, web.open_fetcher(settings, turns), settings, log, meters(archive), stop, turns=turns)
        with served(desk.meters, metrics) as port:
            if port:
                say(f"dateline watch: metrics at port {port}, /metrics")
            Watch(desk, workers, once).run()
    return 0


@contextmanager
def _told_to_stop(stop: threading.Event) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the run in good order; a second one at once."""
    before: dict[int, Any] = {}

    def end(number: int, _frame: object) -> None:
        stop.set()
        signal.signal(number, before[number])

    for one in (signal.SIGINT, signal.SIGTERM):
        before[int(one)] = signal.signal(one, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
