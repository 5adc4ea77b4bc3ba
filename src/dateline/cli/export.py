"""`dateline export`: incidents in the formats that other tools read."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.filters import filter_options, query_of
from dateline.cli.safe import put, say
from dateline.model.errors import NotFound, UsageError

_FORMATS = ("csv", "jsonl", "geojson", "parquet", "acled", "ged", "canonical")
_TELL_EVERY = 200


@click.command()
@click.option("--format", "format_", type=click.Choice(_FORMATS), help="The format; csv otherwise.")
@click.option("--canonical", "as_canonical", is_flag=True, help="The same as --format canonical.")
@click.option("--output", metavar="FILE", help="Write to FILE, whole or not at all; standard output otherwise.")
@click.option("--claims", is_flag=True, help="A row for each claim (csv, parquet).")
@click.option("--with-text", is_flag=True, help="The texts of the reports, too (jsonl).")
@click.option("--exact", is_flag=True, help="Points as finely as they are known; no finer than 1 km otherwise.")
@click.option("--with-names", is_flag=True, help="Names of victims, minors and private suspects; withheld otherwise.")
@click.option("--spreadsheet-safe", is_flag=True, help="No cell that a spreadsheet takes for a formula (csv).")
@click.option("--citation", is_flag=True, help="Print only the line to cite the export by, and the notice.")
@click.option("--text", default="", metavar="WORDS", help="With these words, as in search.")
@filter_options
@archive_option
def export(
    format_: str | None, as_canonical: bool, output: str | None, citation: bool, where: str | None, **values: Any
) -> int:
    """Write the incidents of the archive, or those that the filters choose.

    \b
    dateline export --output incidents.csv
    dateline export --format geojson --country IQ --since 2020-11 --output iraq.geojson
    dateline export --canonical | sha256sum
    """
    from dateline.service import export as service

    if as_canonical and format_ not in (None, "canonical"):
        raise UsageError(f"--canonical is a format of its own; leave out it or --format {format_}")
    chosen = "canonical" if as_canonical else format_ or "csv"
    flags = {name: values.pop(name) for name in ("claims", "with_text", "exact", "with_names", "spreadsheet_safe")}
    options = service.ExportOptions(**flags, accessed=datetime.now(UTC).date().isoformat())
    query = query_of(values)
    service.check(query, chosen, options)
    if chosen == "parquet" and not output and sys.stdout.isatty():
        raise UsageError("Parquet is not for a terminal; give --output FILE")
    with opened(where) as archive:
        if citation:
            for line in service.cite(archive, query, options.accessed):
                put(line)
            return 0
        with _out(output) as out:
            number = service.export(archive, query, chosen, options, out, _tell if output else None)
    if output:
        say(f"{output}: {number:,} {'lines' if chosen == 'canonical' else 'incidents'}")
    return 0


def _tell(done: int, total: int) -> None:
    from dateline.cli.safe import progress

    if done % _TELL_EVERY == 0 or done == total:
        progress(done, total)


@contextmanager
def _out(output: str | None) -> Iterator[IO[bytes]]:
    """Where bytes go: standard output, or a file that is written aside and takes its name when it is whole."""
    if not output:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(output)
    aside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        file = aside.open("xb")
    except OSError as error:
        raise NotFound(f"{output}: {error.strerror}") from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
