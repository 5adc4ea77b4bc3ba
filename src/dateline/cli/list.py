"""`dateline list`: who is on the mailing list of an alert."""

from __future__ import annotations

import os
import sys

import click

from dateline.cli.archives import archive_option, opened
from dateline.cli.safe import put, say
from dateline.model.errors import NotFound, SomeFailed, UsageError

SHOWN_DROPPED = 10


@click.group("list")
def list_() -> None:
    """Take the people of an alert's mailing list out and in, and forget an address everywhere.

    \b
    dateline list export "Rockets in Baghdad" members.csv
    dateline list import "Rockets in Baghdad" members.csv
    dateline list forget ann@example.org
    """


@list_.command()
@click.argument("which", metavar="ALERT")
@click.argument("path", metavar="FILE", default="-")
@archive_option
def export(which: str, path: str, where: str | None) -> int:
    """Write who is on a list as CSV, to FILE (for its owner's eyes alone) or standard output.

    \b
    dateline list export "Rockets in Baghdad" members.csv
    """
    from dateline.alerts import members
    from dateline.archive import alerts

    with opened(where) as archive, archive.reading() as connection:
        data = b"".join(members.export(connection, alerts.one(connection, which)))
    if path == "-":
        sys.stdout.write(data.decode("utf-8"))
        return 0
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except OSError as error:
        raise NotFound(f"{path}: {error.strerror or error}") from error
    return 0


@list_.command("import")
@click.argument("which", metavar="ALERT")
@click.argument("path", metavar="FILE")
@click.option("--confirmed", metavar="REASON", help="They said yes already, and how; nobody is asked.")
@archive_option
def import_(which: str, path: str, confirmed: str | None, where: str | None) -> int:
    """Bring people to a list, from CSV with a column `address` or one address a line; `-` is standard input.

    Each is asked by mail, and gets nothing until they said yes. With --confirmed they are taken in at once.
    Status 7 where some rows hold no address.

    \b
    dateline list import "Rockets in Baghdad" members.csv
    dateline list import "Rockets in Baghdad" members.csv --confirmed "signed up on paper, 3 March"
    """
    from dateline.alerts import members
    from dateline.archive import alerts

    if confirmed is not None and not confirmed.strip():
        raise UsageError("--confirmed wants to be told how they said yes")
    rows = members.listed(_read(path))
    with opened(where) as archive, archive.writing() as connection:
        done = members.bring(connection, alerts.one(connection, which), rows, confirmed and confirmed.strip())
    put(f"{done.taken:,} taken in, {done.asked:,} to be asked, {done.known:,} there already, "
        f"{len(done.dropped):,} not taken")  # fmt: skip
    for why in done.dropped[:SHOWN_DROPPED]:
        say(f"dateline list import: {why}")
    return SomeFailed.exit_status if done.dropped else 0


def _read(path: str) -> bytes:
    from dateline.service.sources import read_list
    from dateline.settings import load_settings

    most = load_settings().max_bytes
    return sys.stdin.buffer.read(most) if path == "-" else read_list(path, most)


@list_.command()
@click.argument("address", metavar="ADDRESS")
@archive_option
def forget(address: str, where: str | None) -> int:
    """Delete an address from all lists: of mail, of a folder, or of a hook. `-` reads it from standard input.

    \b
    dateline list forget ann@example.org
    """
    from dateline.alerts import members

    said = sys.stdin.readline().strip() if address == "-" else address
    with opened(where) as archive:
        with archive.writing() as connection:
            count = members.forget(connection, said)
        if count:
            archive.wipe()
    put(f"deleted from {count:,} lists")
    return 0
