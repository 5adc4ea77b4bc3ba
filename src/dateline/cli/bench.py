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
    if "engines" in figures:
        part = figures["engines"]["steady"]
        return [f"ray: {part['ray_per_second']} a second, {part['ratio']} of local processes"]
    if "growth" in figures:
        part = figures["growth"]
        told = ", ".join(f"{s['ms_per_report']} ms at {s['reports']:,}" for s in part["steps"])
        return [f"archive: a report costs {told}; 95 of 100 searches take at most {part['search']['p95_ms']} ms"]
    if "alerts" in figures:
        part = figures["alerts"]
        return [f"alerts: {part['searches']:,} searches over {part['changes']:,} changes in {part['seconds']} s"]
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
@click.option(
    "--engine", type=click.Choice(("local", "ray")), default="local", help="With --ingest: ray against local."
)
@click.option("--growth", type=click.IntRange(1), metavar="N", help="Measure an archive of N invented reports instead.")
@click.option(
    "--alerts", type=click.IntRange(1), metavar="N", help="Measure N saved searches over 1,000 changes instead."
)
@click.option("--archive", "where", metavar="WHERE", help="With --growth: an empty archive to fill, kept afterwards.")
@click.option("--pages", metavar="FOLDER", help="Mix in the pages below this folder (with --mixed).")
def bench(limit: int | None, texts: str | None, mixed: bool, pages: str | None, **archives: Any) -> int:
    """Measure speed, memory and start-up; prints one JSON object.

    Plain spaCy and plain trafilatura read the same inputs in the same run, since no two machines are alike.

    \b
    dateline bench --limit 50
    dateline bench --mixed
    dateline bench --ingest --texts texts.jsonl
    dateline bench --ingest --engine ray --texts texts.jsonl
    dateline bench --growth 10000
    dateline bench --alerts 10000
    """
    from dateline.measure import bench as measured

    if pages and not mixed:
        raise click.BadOptionUsage("--pages", "--pages goes with --mixed")
    if sys.stderr.isatty():
        say("dateline bench: reading; with all inputs this takes some minutes")
    if archives["alerts"]:
        from dateline.measure import bench_alerts

        figures = {"alerts": bench_alerts.alerting(archives["alerts"])}
    elif archives["ingest"] or archives["growth"]:
        figures = _archives(
            limit, texts, processes=archives["processes"], growth=archives["growth"], where=archives["where"],
            engine=archives["engine"],
        )  # fmt: skip
    elif mixed:
        figures = measured.mixed(limit, Path(pages) if pages else None)
    else:
        figures = measured.bench(limit, Path(texts) if texts else None)
    put(json.dumps(figures, indent=2))
    if sys.stderr.isatty():
        for line in table(figures):
            say(line)
    return 0


def _archives(
    limit: int | None, texts: str | None, *, processes: int, growth: int | None, where: str | None, engine: str
) -> dict[str, Any]:
    """The figures on archives."""
    from dateline.measure import bench_archive

    if growth:
        return {"growth": bench_archive.growth(where, growth)}
    if not texts:
        raise click.BadOptionUsage("--ingest", "--ingest needs --texts FILE.jsonl")
    if engine == "ray":
        return {"engines": bench_archive.engines(Path(texts), limit, processes)}
    return {"ingest": bench_archive.ratio(Path(texts), limit, processes)}
