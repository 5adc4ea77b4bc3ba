"""`dateline archive`: an archive as a whole: how large it is, a copy of it on another store."""

from __future__ import annotations

import click

from dateline.cli.archives import archive_option, json_option, opened, put_json
from dateline.cli.safe import progress, put


@click.group()
def archive() -> None:
    """Copy an archive into another store, and see how large it is.

    \b
    dateline archive copy news.dateline postgresql:///news
    dateline archive info --archive news.dateline
    """


@archive.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@json_option
def copy(source: str, target: str, as_json: bool) -> int:
    """Copy all that the archive FROM holds into TO, an empty archive or one that is not there yet.

    Each is a file or a postgresql:// address. Decisions, tombstones, outcomes, kept bytes and the feed of changes go
    along. The two are compared before the copy is kept: it is whole, or there is none.

    \b
    dateline archive copy news.dateline postgresql:///news
    dateline archive copy postgresql:///news laptop.dateline
    """
    from dateline.service import archives
    from dateline.settings import load_settings

    done = archives.copy(load_settings(), source, target, progress)
    if as_json:
        put_json([{"rows": done.rows, "sha256": done.sha256}])
    else:
        put(f"{sum(done.rows.values()):,} rows copied, {done.rows['version']:,} reports with their versions among them")
        put(f"both say the same: canonical export {done.sha256}")
    return 0


@archive.command()
@archive_option
@json_option
def info(where: str | None, as_json: bool) -> int:
    """Tell how large the archive is: bytes on disk, rows of each table.

    \b
    dateline archive info
    dateline archive info --archive postgresql:///news --json
    """
    from dataclasses import asdict

    from dateline.archive import health

    with opened(where) as found:
        size = health.size(found)
    if as_json:
        put_json([asdict(size) | {"bytes_per_report": size.bytes_per_report}])
        return 0
    put(f"{size.where} ({size.store}, tables {size.tables})")
    each = f", {size.bytes_per_report:,} for each version of a report" if size.bytes_per_report else ""
    put(f"{size.bytes:,} bytes{each}")
    for name, number in sorted(size.rows.items()):
        put(f"{number:>12,}  {name}")
    return 0
