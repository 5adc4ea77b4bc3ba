"""`dateline ingest`: reports into the archive."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.inputs import is_address
from dateline.cli.safe import put, say
from dateline.model.errors import SomeFailed

if TYPE_CHECKING:
    from dateline.service.ingest import Progress


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@archive_option
@click.option("--processes", type=click.IntRange(0, 256), metavar="N", help="Read in N processes; 0 reads in this one.")
@click.option("--retry", is_flag=True, help="Read inputs again that failed before.")
@click.option("--again", is_flag=True, help="Read all inputs again, known or not.")
@click.option("--keep-bytes", is_flag=True, help="Keep the bytes of each input in the archive.")
@click.option("--base", metavar="URL", help="Where the files were taken from: an address for those that state none.")
@click.option("--engine", type=click.Choice(("local", "ray")), default="local", show_default=True, help="Who reads.")
@click.option("--ray-address", metavar="ADDRESS", help="The Ray cluster, host:port; one on this machine otherwise.")
def ingest(paths: tuple[str, ...], where: str | None, processes: int | None, base: str | None, **said: Any) -> int:
    """Take reports into the archive and link them to incidents.

    PATH is a page, a text, a folder, a pattern, a .gz, a web archive (.warc, .warc.gz), JSON Lines of texts or of
    readings (what `read --json` prints), a saved feed, message (.eml) or mailbox (.mbox), or a web address
    (https://..., fetched now, also if it was before). Can be stopped at any time and started again: it goes on where
    it was.

    \b
    dateline ingest reports/
    dateline ingest CC-NEWS-20260101.warc.gz --archive news.dateline
    dateline ingest readings.jsonl
    dateline ingest https://news.example/2026/bridge
    dateline ingest warcs/ --engine ray --ray-address head:6379 --archive postgresql://db/news
    """
    from dateline.service import ingest as service
    from dateline.settings import load_settings

    settings = load_settings()
    if said["ray_address"] and said["engine"] != "ray":
        raise click.BadOptionUsage("--ray-address", "--ray-address goes with --engine ray")
    options = service.Options(
        said["retry"], said["again"], said["keep_bytes"], _processes(processes, settings.processes, paths),
        said["engine"], said["ray_address"] or settings.ray_address,
    )  # fmt: skip
    found = service.stream(paths, settings, frozenset(filter(is_address, paths)), base)
    with opened(where, create=True) as archive, _bar(_size(paths)) as tell:
        done = service.ingest(archive, found, options, tell)
        place = archive.where
    _summary(done, place)
    if not done.failed:
        return 0
    inputs = "1 input" if done.failed == 1 else f"{done.failed:,} inputs"
    say(f"dateline ingest: {inputs} failed; `dateline outcomes --failed` says why")
    return SomeFailed.exit_status


def _processes(said: int | None, setting: int, paths: tuple[str, ...]) -> int:
    """How many: as said, else by the setting, else one for each processor; a few small files are read right here."""
    if said is not None:
        return said
    if setting:
        return setting
    few = len(paths) <= 2 and all(
        is_address(p) or (Path(p).is_file() and Path(p).stat().st_size < 100_000) for p in paths
    )
    return 0 if few else os.cpu_count() or 1


def _size(paths: tuple[str, ...]) -> int:
    """The bytes of all files, for the bar; patterns are not counted."""
    total = 0
    for path in map(Path, paths):
        try:
            inside = path.rglob("*") if path.is_dir() else [path]
            total += sum(one.stat().st_size for one in inside if one.is_file())
        except OSError:
            continue
    return total


@contextmanager
def _bar(total: int) -> Iterator[Callable[[Progress], None]]:
    """A bar on standard error, on a terminal only: inputs, rate, time that remains."""
    if not sys.stderr.isatty():
        yield lambda _progress: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("ingest"), BarColumn(), TextColumn("{task.fields[inputs]:,} inputs, {task.fields[rate]:.0f}/s"),
        TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("ingest", total=total or None, inputs=0, rate=0.0)

        def tell(progress: Progress) -> None:
            seconds = bar.tasks[0].elapsed or 1.0
            bar.update(task, completed=progress.bytes, inputs=progress.inputs, rate=progress.inputs / seconds)

        yield tell


def _summary(done: Progress, place: str) -> None:
    new = ", ".join(f"{number:,} {code}" for code, number in sorted(done.codes.items()))
    known = f"{done.known:,} known already" if done.known else ""
    put(
        f"{done.inputs:,} input{'s' * (done.inputs != 1)}: "
        + (", ".join(part for part in (new, known) if part) or "nothing")
    )
    put(f"archive: {place}")
