"""Numbers for Prometheus: counted in this process, and of the archive when they are asked for."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, ProcessCollector, start_http_server
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from dateline.archive import Archive, alert_health, sources, work
from dateline.archive.alerts import FOLDER, HOOK, MAIL
from dateline.archive.errors import ArchiveError
from dateline.archive.letters import FAILED, HELD, SENT, WAITING
from dateline.model.errors import UsageError

LOOPBACK = "127.0.0.1"
STATES = ("well", "new", "failing", "quarantined", "paused")


@dataclass(frozen=True, slots=True)
class Meters:
    """The counters of one process."""

    registry: CollectorRegistry
    polls: Counter
    entries: Counter
    fetches: Counter
    inputs: Counter
    reading: Counter
    lost: Counter


def meters(archive: Archive | None = None) -> Meters:
    """New counters, with those of the archive and of the process where an archive is given."""
    registry = CollectorRegistry()
    made = Meters(
        registry,
        Counter("dateline_polls", "Looks at sources, by how they ended.", ["result"], registry=registry),
        Counter("dateline_entries", "Entries of sources, by what came of them.", ["what"], registry=registry),
        Counter("dateline_fetches", "Requests, by outcome: ok, unchanged, gone, or the code of an error.", ["outcome"],
                registry=registry),
        Counter("dateline_inputs", "Inputs written to the archive, by the code of their outcome.", ["code"],
                registry=registry),
        Counter("dateline_reading_seconds", "Seconds spent reading reports.", registry=registry),
        Counter("dateline_leases_lost", "Results dropped since another worker had taken the work over.",
                registry=registry),
    )  # fmt: skip
    if archive is not None:
        registry.register(_OfArchive(archive))
        ProcessCollector(registry=registry)
    return made


@dataclass(frozen=True, slots=True)
class _OfArchive(Collector):
    """Sources and work, as the archive holds them when it is asked."""

    archive: Archive

    def collect(self) -> Iterator[Metric]:
        """The gauges; where the archive cannot be read only that it cannot."""
        readable = GaugeMetricFamily("dateline_archive_readable", "Whether the archive could be read just now.")
        try:
            with self.archive.reading() as connection:
                by_state, by_work = sources.counted(connection), work.counted(connection)
                by_alert, by_letter = alert_health.alerts_by(connection), alert_health.letters_by(connection)
        except ArchiveError:
            readable.add_metric([], 0)
            yield readable
            return
        readable.add_metric([], 1)
        yield readable
        states = GaugeMetricFamily("dateline_sources", "Sources, by state.", labels=["state"])
        for state in STATES:
            states.add_metric([state], by_state.get(state, 0))
        yield states
        queue = GaugeMetricFamily("dateline_work", "Work, by kind and state.", labels=["kind", "state"])
        for kind in (work.POLL, work.PAGE):
            for state in ("due", work.WAITING, work.HELD, work.PARKED):
                queue.add_metric([kind, state], by_work.get((kind, state), 0))
        yield queue
        told = GaugeMetricFamily("dateline_alerts", "Alerts, by state.", labels=["state"])
        for state in ("on", "paused"):
            told.add_metric([state], by_alert.get(state, 0))
        yield told
        letters = GaugeMetricFamily(
            "dateline_letters", "Letters and calls of the last 30 days, by kind and state.", labels=["kind", "state"]
        )
        for kind in (MAIL, FOLDER, HOOK):
            for state in (WAITING, HELD, SENT, FAILED):
                letters.add_metric([kind, state], by_letter.get((kind, state), 0))
        yield letters


def address(said: str) -> tuple[str, int]:
    """Host and port of `ADDRESS:PORT`, `:PORT` or `PORT`; on loopback unless an address is given. Raises UsageError."""
    host, _, port = said.rpartition(":")
    host = host.strip("[]") or LOOPBACK
    wrong = UsageError(f"{said}: metrics want ADDRESS:PORT, such as 127.0.0.1:9105")
    if not port.isascii() or not port.isdigit() or int(port) > 65_535:
        raise wrong
    try:
        return str(ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)), int(port)
    except ValueError as error:
        raise wrong from error


@contextmanager
def served(told: Meters, said: str | None) -> Iterator[int]:
    """Serves the numbers at `/metrics` until the end; the port, 0 where nothing is served. Raises UsageError."""
    if said is None:
        yield 0
        return
    host, port = address(said)
    try:
        server, thread = start_http_server(port, addr=host, registry=told.registry)
    except OSError as error:
        raise UsageError(f"{said}: metrics cannot be served there ({error.strerror or error})") from error
    try:
        yield int(server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
