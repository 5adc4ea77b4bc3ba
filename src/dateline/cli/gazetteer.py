"""`dateline gazetteer`: the user's own places."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.safe import json_shown, put, say, shown
from dateline.model.errors import InputError, NotFound, SomeFailed

if TYPE_CHECKING:
    from dateline.service.gazetteer import Candidate, Report

FORMATS = ("geonames", "alternate-names", "whosonfirst", "csv")  # not imported, so that --help stays quick
SHOWN_REJECTS = 20


@click.group()
def gazetteer() -> None:
    """Import places of your own, list and remove them, and see what a name can mean.

    \b
    dateline gazetteer import IQ.zip         a GeoNames dump
    dateline gazetteer import bases.csv      a table with name, lat, lon
    dateline gazetteer find Mosul            what the name can mean, and why in this order
    """


@gazetteer.command("import")
@click.argument("path", metavar="PATH")
@click.option("--name", metavar="NAME", help="What the import is called; the file's name otherwise.")
@click.option("--format", "said", type=click.Choice(FORMATS), help="What the file is, if that is not plain from it.")
@click.option("--rejects", metavar="FILE", help="Write the refused rows to this file too, as CSV.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def import_(path: str, name: str | None, said: str | None, rejects: str | None, as_json: bool) -> int:
    """Import places from PATH: a GeoNames dump, a list of alternate names, Who's On First, or a CSV table.

    An earlier import of the same name is replaced. Status 7 where some rows were refused, 3 where all were.

    \b
    dateline gazetteer import allCountries.zip
    dateline gazetteer import hospitals.csv --name hospitals
    """
    from dateline.service import gazetteer as service
    from dateline.settings import load_settings

    _check_rejects(rejects)
    with _progress() as progress:
        options = service.Options(
            name, said, Path(rejects) if rejects else None, progress, lambda why: say(f"dateline gazetteer: {why}")
        )
        try:
            report = service.import_places(Path(path), load_settings(), options)
        except InputError as error:
            told = error.fields.get("report")
            if told is not None:
                _tell(told, as_json, imported=False)  # type: ignore[arg-type]  # the service puts a Report there
            raise
    _tell(report, as_json, imported=True)
    return SomeFailed.exit_status if report.refused else 0


def _check_rejects(rejects: str | None) -> None:
    """Finds out before a long import whether its report can be written."""
    if rejects is not None and not Path(rejects).resolve().parent.is_dir():
        raise NotFound(f"{rejects}: there is no such folder to write to")


@contextmanager
def _progress() -> Iterator[Callable[[int, int, int], None]]:
    """A bar on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda _done, _total, _rows: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("importing"), BarColumn(), TextColumn("{task.fields[rows]:,} rows"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("importing", total=None, rows=0)
        yield lambda done, total, rows: bar.update(task, completed=done, total=total or None, rows=rows)


def _tell(report: Report, as_json: bool, imported: bool) -> None:
    for row in report.first[:SHOWN_REJECTS]:
        say(f"line {row.line}: refused ({row.reason}): {row.message}: {row.content[:100]}")
    if report.refused > SHOWN_REJECTS:
        say(f"and {report.refused - SHOWN_REJECTS:,} more refused")
    if report.rejects is not None:
        say(f"every refused row: {report.rejects}")
    if as_json:
        data = asdict(report) | {
            "imported": imported, "refused": report.refused, "rejects": str(report.rejects) if report.rejects else None
        }  # fmt: skip
        put(json_shown(json.dumps(data, ensure_ascii=False, indent=2)))
    elif imported:
        _table(report)


def _table(report: Report) -> None:
    done = "replaced" if report.replaced else "imported"
    put(f"{done} {report.name} ({report.format}): {report.rows:,} places, {report.names:,} names")
    if report.same:
        put(f"  {report.same:,} stand for places that dateline knows")
    if report.left_out:
        put("  left out: " + shown(", ".join(f"{kind} {number:,}" for kind, number in report.left_out.items())))
    if report.refused:
        told = ", ".join(f"{reason} {number:,}" for reason, number in sorted(report.rejected.items()))
        put(f"  refused: {report.refused:,} ({told})")
    if report.licence:
        put(f"  {report.licence}")


@gazetteer.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the imports as JSON.")
def list_(as_json: bool) -> int:
    """List what was imported: name, format, places, names, when, from which file.

    \b
    dateline gazetteer list
    """
    from dateline.service import gazetteer as service
    from dateline.settings import load_settings

    found, broken = service.sources(load_settings().data_dir)
    if as_json:
        put(json_shown(json.dumps([asdict(source) for source in found], ensure_ascii=False, indent=2)))
    for source in found if not as_json else ():
        put(
            f"{source.name}  {source.format}  {source.rows:,} places  {source.names:,} names  {source.imported[:16]}  "
            f"{shown(source.file)}  sha256 {source.sha256[:16]}"
        )
    if not found and not as_json:
        say("nothing was imported yet: `dateline gazetteer import FILE`")
    for path in broken:
        say(f"dateline gazetteer: {path} cannot be read; import it again or delete it")
    return 0


@gazetteer.command("remove")
@click.argument("name", metavar="NAME")
def remove(name: str) -> int:
    """Remove an import; NAME is what `list` calls it.

    \b
    dateline gazetteer remove IQ
    """
    from dateline.service import gazetteer as service
    from dateline.settings import load_settings

    service.remove_source(load_settings().data_dir, name)
    put(f"removed {name}")
    return 0


@gazetteer.command("find")
@click.argument("name", metavar="NAME")
@click.option("--country", metavar="XX", help="Only places of this country, by its ISO code.")
@click.option("--near", metavar="LAT,LON", help="The nearest to this point first.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many places.")
@click.option("--json", "as_json", is_flag=True, help="Print the places as JSON.")
def find(name: str, country: str | None, near: str | None, limit: int, as_json: bool) -> int:
    """Explain what NAME can mean: the places, how they were found, and their order.

    \b
    dateline gazetteer find Mosul
    dateline gazetteer find "Camp Victory" --near "33.3,44.4"
    """
    from dateline.service import gazetteer as service
    from dateline.settings import load_settings

    point = _point(near)
    code = country.strip().upper() if country else None
    found = service.find(name, load_settings(), country=code, near=point, limit=limit)
    if not found:
        raise NotFound(f"no place is known as {name!r}" + (f" in {code}" if code else ""))
    if as_json:
        put(json_shown(json.dumps([_object(one) for one in found], ensure_ascii=False, indent=2)))
    else:
        for number, one in enumerate(found, 1):
            for line in _lines(number, one):
                put(line)
    return 0


def _point(near: str | None) -> tuple[float, float] | None:
    if near is None:
        return None
    try:
        lat, lon = (float(part) for part in near.split(","))
    except ValueError:
        lat = lon = 1000.0
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise click.BadParameter(f"{near!r} is no point; write 33.31,44.39", param_hint="--near")
    return lat, lon


def _object(one: Candidate) -> dict[str, Any]:
    row = one.row
    data: dict[str, Any] = {
        "name": row.name, "id": row.gid, "level": row.level, "feature": row.feature, "country": row.country or None,
        "within": list(one.within), "lat": row.lat, "lon": row.lon, "radius_km": row.radius_km,
        "population": row.population or None, "source": one.source, "yours": bool(row.source), "found_by": one.found_by,
    }  # fmt: skip
    if one.distance_km is not None:
        data["distance_km"] = one.distance_km
    return data


def _lines(number: int, one: Candidate) -> Iterator[str]:
    row = one.row
    where = ", ".join((row.name, *one.within))
    yield f"{number}. {shown(where)} ({row.level}, within {row.radius_km:g} km)"
    people = f", {row.population:,} people" if row.population else ""
    away = f", {one.distance_km:,.0f} km away" if one.distance_km is not None else ""
    yield f"   {row.lat:g}, {row.lon:g}{away}{people}"
    whose = f"your import {one.source}" if row.source else one.source
    yield f"   found by {one.found_by}; from {shown(whose)}, {shown(row.gid)}"
