"""`dateline search` and `dateline sources`."""

from __future__ import annotations

import dataclasses
from typing import Any

import click

from dateline.cli.archives import archive_option, json_option, opened, put_json
from dateline.cli.filters import filter_options, query_of
from dateline.cli.safe import put, say, shown
from dateline.model.invented import INVENTED


@click.command()
@click.argument("words", nargs=-1, metavar="[WORDS]...")
@filter_options
@click.option("--sort", default="newest_event", show_default=True, metavar="ORDER",
              help="newest_event, oldest_event, newest_report, most_killed, most_reports or best_match.")  # fmt: skip
@click.option("--limit", "size", type=click.IntRange(1, 500), default=20, show_default=True, help="At most so many.")
@click.option("--cursor", metavar="CURSOR", help="Go on where a page ended.")
@click.option("--facets", "facet_fields", metavar="FIELDS", help="Count by these: country,weapon,actor,outlet,...")
@click.option("--reports", is_flag=True, help="Search reports instead of incidents.")
@json_option
@archive_option
def search(
    words: tuple[str, ...], facet_fields: str | None, reports: bool, as_json: bool, where: str | None, **said: Any
) -> int:
    """Search the archive. WORDS: all must be there; "a phrase", OR, -not and begin* are understood.

    \b
    dateline search katyusha rockets --country Iraq --since 2020-11
    dateline search --near 33.3,44.4,25 --killed-min 5 --facets weapon,outlet
    dateline search --reports "green zone"
    """
    from dateline.archive import search as finding

    text = " ".join(words)
    with opened(where) as archive, archive.reading() as connection:
        if reports:
            asked = {n: said[n] for n in ("published_since", "published_until", "size", "cursor")}
            outlets: tuple[str, ...] = said["outlet"]
            found = finding.search_reports(
                connection, finding.ReportQuery(text=text, outlet=outlets[0] if outlets else None, **asked)
            )
            return _tell(found, as_json, _report_lines)
        query = query_of(said | {"text": text})
        if facet_fields:
            return _tell_facets(finding.facets(connection, query, facet_fields.split(",")), as_json)
        return _tell(finding.search(connection, query), as_json, _incident_lines)


def _tell(page: Any, as_json: bool, lines: Any) -> int:
    if as_json:
        put_json(dataclasses.asdict(hit) for hit in page.hits)
    for hit in page.hits if not as_json else ():
        for line in lines(hit):
            put(line)
    total = "many" if page.total is None else f"{page.total:,}"
    say(f"{len(page.hits)} of {total}" + (f"; go on with --cursor {page.next}" if page.next else ""))
    if any(hit.invented for hit in page.hits):
        say(INVENTED)
    return 0


def _incident_lines(hit: Any) -> list[str]:
    told = [f"{hit.id}  {shown(hit.summary)}"]
    toll = ", ".join(
        f"{name} {_range(low, high)}"
        for name, low, high in (
            ("killed", hit.killed_low, hit.killed_high), ("injured", hit.injured_low, hit.injured_high)
        )
        if low is not None or high is not None
    )  # fmt: skip
    reports = f"{hit.reports} report{'s' * (hit.reports != 1)}, {hit.origins} origin{'s' * (hit.origins != 1)}"
    told.append("    " + " · ".join(part for part in ("invented" * hit.invented, hit.state, reports, toll) if part))
    if hit.snippet is not None:
        told.append(f"    “{shown(hit.snippet.quote)[:300]}”")
    return told


def _range(low: int | None, high: int | None) -> str:
    if low == high:
        return str(low)
    return f"{low} or more" if high is None else f"up to {high}" if low is None else f"{low} to {high}"


def _report_lines(hit: Any) -> list[str]:
    told = [f"{hit.report_id}  {shown(hit.headline or '(no headline)')}"]
    told.append(
        "    "
        + shown(" · ".join(part for part in ("invented" * hit.invented, hit.outlet, hit.published, hit.url) if part))
    )
    if hit.snippet is not None:
        told.append(f"    “{shown(hit.snippet.quote)[:300]}”")
    return told


def _tell_facets(found: dict[str, Any], as_json: bool) -> int:
    if as_json:
        put_json([found])
    for field, values in found.items() if not as_json else ():
        put(field)
        for value, number in values:
            if field == "country" and len(value) == 2:  # the code of a country that stands there by its name too
                continue
            put(f"{number:>9,}  {shown(value)}")
    return 0


@click.command()
@json_option
@archive_option
def sources(as_json: bool, where: str | None) -> int:
    """List the outlets in the archive: reports, incidents, first and last day.

    \b
    dateline sources
    """
    from dateline.archive import invented, show

    with opened(where) as archive, archive.reading() as connection:
        rows = show.sources(connection)
        if as_json:
            put_json(rows)
            return 0
        put(f"{'reports':>8}  {'incidents':>9}  {'published':<24}  outlet")
        for row in rows:
            days = f"{(row['first'] or '?')[:10]} to {(row['last'] or '?')[:10]}"
            name = shown(row["outlet"] or "(outlet not known)")
            counts = f"{row['reports']:>8,}  {row['incidents']:>9,}"
            put(f"{counts}  {days}  {name}")
        if invented.any_report(connection):
            say(INVENTED)
    return 0
