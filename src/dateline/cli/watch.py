"""`dateline watch`: sources looked at again and again, what is new taken in and sent to whoever asked for it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import say

if TYPE_CHECKING:
    from dateline.alerts.sending import Sender

LEAVE = 10.0  # seconds that letters on their way have, once the process is to end
FORMS = ("text", "json")


@click.command()
@click.option("--once", is_flag=True, help="End when nothing is due any more.")
@click.option("--workers", type=click.IntRange(1, 64), default=4, metavar="N", help="Ask N hosts at once; 4 otherwise.")
@click.option("--metrics", metavar="ADDRESS:PORT", help="Serve numbers for Prometheus there; `:PORT` is loopback.")
@click.option("--log", "form", type=click.Choice(FORMS), default="text", help="The form of the log, on standard error.")
@click.option("--mail-to", "folder", metavar="FOLDER", help="Put all letters into this maildir, and mail none.")
@click.option("--no-alerts", is_flag=True, help="Decide and send no alerts here.")
@archive_option
def watch(once: bool, workers: int, metrics: str | None, form: str, where: str | None, **told: Any) -> int:
    """Look at all sources by their own rhythm, take in what is new, and send alerts. Ends at Ctrl-C or SIGTERM.

    Any number of these may run on one archive: they share the work.

    \b
    dateline watch
    dateline watch --once
    dateline watch --metrics :9105 --log json
    dateline watch --mail-to ./mailbox
    """
    from dateline.alerts.dispatch import sender
    from dateline.service import web
    from dateline.service.watch import Desk, Watch
    from dateline.service.watch.logs import logger
    from dateline.service.watch.metrics import meters, served
    from dateline.service.watch.turns import ArchiveTurns
    from dateline.settings import load_settings

    settings, mail_to = load_settings(), maildir(told["folder"])
    stop = threading.Event()
    with opened(where, create=True) as archive, _told_to_stop(stop):
        turns = ArchiveTurns(archive, stop=stop)
        log = logger("json" if form == "json" else "text")
        desk = Desk(archive, web.open_fetcher(settings, turns), settings, log, meters(archive), stop, turns=turns)
        with served(desk.meters, metrics) as port:
            if port:
                say(f"dateline watch: metrics at port {port}, /metrics")
            with _sending(None if told["no_alerts"] else sender(archive, settings, log, mail_to=mail_to), once, stop):
                Watch(desk, workers, once).run()
    return 0


def maildir(folder: str | None) -> Path | None:
    """The maildir that takes all letters, where one is said. Raises NotFound where it cannot be made."""
    from dateline.alerts.wishes import folder_of

    return None if folder is None else Path(folder_of(folder))


@contextmanager
def _sending(sender: Sender | None, once: bool, stop: threading.Event) -> Iterator[None]:
    """Decides and sends beside the block; `once`: behind it, what it brought. A letter on its way has some seconds."""
    if sender is None or once:
        yield
        if sender is not None and not stop.is_set():
            sender.run_once(stop)
        return
    thread = threading.Thread(target=sender.run, args=(stop,), daemon=True, name="alerts")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(LEAVE)


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
