"""`dateline bench`: how fast and how large the reader is here."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from dateline.cli.safe import put, say


@click.command()
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Read only N inputs of each kind.")
@click.option("--texts", metavar="FILE.jsonl", help="Read these texts: one JSON object with a text a line.")
def bench(limit: int | None, texts: str | None) -> int:
    """Measure speed, memory and start-up; prints one JSON object.

    Plain spaCy and plain trafilatura read the same inputs in the same run, since no two machines are alike.

    \b
    dateline bench --limit 50
    """
    from dateline.measure.bench import bench as measured

    if sys.stderr.isatty():
        say("dateline bench: reading; with all 500 texts this takes some minutes")
    figures = measured(limit, Path(texts) if texts else None)
    put(json.dumps(figures, indent=2))
    return 0
