"""`dateline outcomes`: what came of each input."""

from __future__ import annotations

import click

from dateline.cli.archives import archive_option, json_option, opened, put_json
from dateline.cli.safe import put, shown

# Why triage let an input go, in words; other messages are words already.
REASONS = {
    "no_trigger": "no word tells an event",
    "too_little": "too little text",
    "language": "in a language that is not read",
}
TITLE = 80  # characters of a title that are shown


@click.command()
@archive_option
@click.option("--code", metavar="CODE", help="Only outcomes of this code: read, not_relevant, broken, ...")
@click.option("--failed", is_flag=True, help="Only failures.")
@click.option("--count", is_flag=True, help="Only how many there are of each code.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many.")
@json_option
def outcomes(where: str | None, code: str | None, failed: bool, count: bool, limit: int | None, as_json: bool) -> int:
    """List what came of each input of `ingest`: read, not relevant, failed and why.

    \b
    dateline outcomes --count
    dateline outcomes --failed
    """
    from dateline.archive import outcomes as rows

    with opened(where) as archive, archive.reading() as connection:
        if count:
            counts = rows.counted(connection)
            if as_json:
                put_json([counts])
            for name, number in counts.items() if not as_json else ():
                put(f"{number:>9,}  {name}")
            return 0
        for row in rows.listed(connection, code=code, failed=failed, limit=limit):
            if as_json:
                put_json([row])
            else:
                why = REASONS.get(row["message"], row["message"])
                told = " · ".join(part for part in ((row["title"] or "")[:TITLE], why) if part)
                put(f"{row['code']:<14} {shown(row['name'])}" + (f": {shown(told)}" if told else ""))
    return 0
