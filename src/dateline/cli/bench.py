"""`dateline bench`: how fast and how large the reader is here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from dateline.cli.safe import put, say


def table(figures: dict[str, Any]) -> list[str]:
    """The main figures in words, for people at a terminal."""
    out = []
    for kind in ("texts", "pages"):
        if kind not in figures:
            continue
        part = figures[kind]
        ratios = ", ".join(f"{value} x {tool}" for tool, value in part["ratio_to"].items())
        out.append(
            f"{kind}: {part['per_second']} a second on one core ({ratios}); half take at most "
            f"{part['p50_ms']} ms, 95 of 100 at most {part['p95_ms']} ms; {part['peak_memory_mib']} MiB"
        )
    if "places" in figures:
        found, resolved = figures["places"]["finding"]["p50_ms"], figures["places"]["resolving"]["p50_ms"]
        out.append(
            f"places: finding the names of half the texts takes at most {found} ms, resolving them {resolved} ms"
        )
    if "ingest" in figures:
        part = figures["ingest"]
        told = f"{part['ingest_per_second']} a second in {part['processes']} processes"
        return [f"ingest: {told}, {part['ratio']} of reading alone"]
    if "growth" in figures:
        part = figures["growth"]
        told = ", ".join(f"{s['ms_per_report']} ms at {s['reports']:,}" for s in part["steps"])
        return [f"archive: a report costs {told}; 95 of 100 searches take at most {part['search']['p95_ms']} ms"]
    if "mixed" in figures:
        part = figures["mixed"]
        away, lost = 100 * part["triaged_away"], part["relevant_triaged_away"]
        return [
            f"mixed: {part['per_second']} pages a second on one core; {away:.1f} of 100 triaged away, "
            f"{lost} of {part['relevant']} that tell an incident among them"
        ]
    if "web" in figures:
        pages = figures["web"]["pages"].items()
        return [f"{kind}: 95 of 100 take the server at most {p['p95_ms']} ms" for kind, p in pages if "p95_ms" in p]
    start = figures["start"]
    first, second = start["first_read_seconds"], start["second_read_seconds"]
    out.append(f"start: help {start['help_seconds']} s, first read {first} s, second read {second} s")
    return out


@click.command()
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Read only N inputs of each kind.")
@click.option("--texts", metavar="FILE.jsonl", help="Read these texts: one JSON object with a text a line.")
@click.option("--mixed", is_flag=True, help="Measure triage, intake and reading on mixed pages instead.")
@click.option("--ingest", is_flag=True, help="Measure ingest of the texts against reading them alone instead.")
@click.option("--processes", type=click.IntRange(0, 256), default=2, show_default=True, help="With --ingest.")
@click.option("--growth", type=click.IntRange(1), metavar="N", help="Measure an archive of N invented reports instead.")
@click.option("--web", is_flag=True, help="Measure the web app on --archive, which is written to meanwhile, or --url.")
@click.option("--pause", type=click.FloatRange(0, 60), default=0.0, show_default=True, help="With --web: readers rest.")
@click.option("--url", metavar="URL", help="With --web: a server that runs already; nothing is written.")
@click.option("--archive", "where", metavar="WHERE", help="With --growth: an empty one to fill and keep; with --web.")
@click.option("--pages", metavar="FOLDER", help="Mix in the pages below this folder (with --mixed).")
def bench(limit: int | None, texts: str | None, mixed: bool, pages: str | None, **archives: Any) -> int:
    """Measure speed, memory and start-up; prints one JSON object.

    Plain spaCy and plain trafilatura read the same inputs in the same run, since no two machines are alike.

    \b
    dateline bench --limit 50
    dateline bench --mixed
    dateline bench --ingest --texts texts.jsonl
    dateline bench --growth 10000
    dateline bench --web --archive grown.dateline
    """
    from dateline.measure import bench as measured

    if pages and not mixed:
        raise click.BadOptionUsage("--pages", "--pages goes with --mixed")
    if sys.stderr.isatty():
        say("dateline bench: reading; with all inputs this takes some minutes")
    if archives["web"]:
        figures = {"web": _web(limit, archives["where"], archives["url"], archives["pause"])}
    elif archives["url"]:
        raise click.BadOptionUsage("--url", "--url goes with --web")
    elif archives["ingest"] or archives["growth"]:
        figures = _archives(
            limit, texts, processes=archives["processes"], growth=archives["growth"], where=archives["where"]
        )
    elif mixed:
        figures = measured.mixed(limit, Path(pages) if pages else None)
    else:
        figures = measured.bench(limit, Path(texts) if texts else None)
    put(json.dumps(figures, indent=2))
    if sys.stderr.isatty():
        for line in table(figures):
            say(line)
    return 0


def _web(limit: int | None, where: str | None, url: str | None, pause: float) -> dict[str, Any]:
    """The figures on the web app."""
    from dateline.measure import bench_web

    if bool(where) == bool(url):
        raise click.BadOptionUsage("--web", "--web needs --archive WHERE or --url URL")
    requests = limit or bench_web.REQUESTS
    return bench_web.asked(url, requests, pause) if url else bench_web.web(str(where), requests, pause=pause)


def _archives(
    limit: int | None, texts: str | None, *, processes: int, growth: int | None, where: str | None
) -> dict[str, Any]:
    """The figures on archives."""
    from dateline.measure import bench_archive

    if growth:
        return {"growth": bench_archive.growth(where, growth)}
    if not texts:
        raise click.BadOptionUsage("--ingest", "--ingest needs --texts FILE.jsonl")
    return {"ingest": bench_archive.ratio(Path(texts), limit, processes)}
