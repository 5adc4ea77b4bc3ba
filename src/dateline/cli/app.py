"""The `dateline` command with its subcommands."""

from __future__ import annotations

import click

from dateline import __version__
from dateline.cli.alert import alert
from dateline.cli.archive import archive
from dateline.cli.bench import bench
from dateline.cli.doctor import doctor
from dateline.cli.evaluate import evaluate
from dateline.cli.export import export
from dateline.cli.gazetteer import gazetteer
from dateline.cli.ingest import ingest
from dateline.cli.judge import merge, split, undo
from dateline.cli.keep import backup, restore, takedown
from dateline.cli.list import list_
from dateline.cli.outcomes import outcomes
from dateline.cli.read import read
from dateline.cli.reread import reread
from dateline.cli.search import search, sources
from dateline.cli.serve import serve
from dateline.cli.show import show
from dateline.cli.source import source
from dateline.cli.watch import watch


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="dateline", message="%(prog)s %(version)s")
def dateline() -> None:
    """Read reports of security incidents into records in which every value is a claim.

    \b
    dateline read report.html            a report as a record
    dateline read report.txt --json      the same as JSON (docs/json.md)

    Exit status: 0 read, 1 internal error, 2 usage, 3 input unreadable, 4 over a limit, 5 language not read,
    6 not found or no access, 7 some of many failed.
    """


COMMANDS = (
    read, ingest, search, show, serve, sources, outcomes, export, merge, split, undo, reread, takedown, backup, restore,
    source, watch, alert, list_, archive, gazetteer, evaluate, bench, doctor,
)  # fmt: skip
for command in COMMANDS:
    dateline.add_command(command)
