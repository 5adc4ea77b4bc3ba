"""`dateline backup`, `restore` and `takedown`."""

from __future__ import annotations

from pathlib import Path

import click

from dateline.cli.archives import archive_option, decision_options, opened, person
from dateline.cli.safe import put
from dateline.model.errors import UsageError


@click.command()
@click.argument("target", metavar="FILE")
@archive_option
def backup(target: str, where: str | None) -> int:
    """Copy the archive to FILE, whole and checked, also while others write to it.

    \b
    dateline backup archive-monday.dateline
    """
    from dateline.archive import backup as copying

    with opened(where) as archive:
        copying.backup(archive, Path(target))
    put(f"{target}: a whole copy, checked")
    return 0


@click.command()
@click.argument("source", metavar="FILE")
@click.option("--force", is_flag=True, help="Put an archive that is there aside.")
@archive_option
def restore(source: str, force: bool, where: str | None) -> int:
    """Put a backup in place of the archive. Nothing may be writing to it.

    \b
    dateline restore archive-monday.dateline --force
    """
    from dateline.archive import backup as copying
    from dateline.service import archives
    from dateline.settings import load_settings

    target = archives.place(load_settings(), where)
    if "://" in target:
        raise UsageError("a PostgreSQL archive is restored with pg_restore; see docs/archive.md")
    copying.restore(Path(source), Path(target), force=force)
    put(f"{target}: restored from {source}")
    return 0


@click.command()
@click.argument("report", metavar="REPORT")
@decision_options
@archive_option
def takedown(report: str, by: str | None, reason: str, where: str | None) -> int:
    """Take a report out of the archive: text, quotes and claims go for good; ingest leaves it out from now on.

    REPORT is its whole id, as `show` and `search --reports` print it.

    \b
    dateline takedown 5d0f2b7c9a1e4d3388b1c0ffee000001 --reason "asked by the outlet"
    """
    from dateline.archive import writing

    with opened(where) as archive:
        writing.take_down(archive, report, by=person(by), reason=reason)
    put(f"{report}: taken down; earlier backups and exports still hold it")
    return 0
