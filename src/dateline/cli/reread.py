"""`dateline reread`: the archive's reports read again."""

from __future__ import annotations

import os

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import progress, put, say
from dateline.model.errors import SomeFailed


@click.command()
@click.option("--all", "every", is_flag=True, help="Also those that this version has read.")
@click.option("--processes", type=click.IntRange(0, 256), metavar="N", help="Read in N processes; 0 reads in this one.")
@archive_option
def reread(every: bool, processes: int | None, where: str | None) -> int:
    """Read the reports of the archive again with this version. Decisions of people stay.

    \b
    dateline reread
    dateline reread --all
    """
    from dateline.service import reread as service
    from dateline.settings import load_settings

    many = processes if processes is not None else load_settings().processes or os.cpu_count() or 1
    with opened(where) as archive:
        done, failed = service.reread(archive, every=every, processes=many, tell=progress)
    put(f"{done:,} reports read again" + (f", {len(failed):,} failed and stay as they were" if failed else ""))
    for one in failed[:20]:
        say(f"dateline reread: {one.report_id}: {one.failure}")
    return SomeFailed.exit_status if failed else 0
