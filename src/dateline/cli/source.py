"""`dateline source`: what is watched."""

from __future__ import annotations

import dataclasses
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.cli.archives import archive_option, json_option, opened, put_json
from dateline.cli.safe import put, say, shown
from dateline.model.errors import NotFound, SomeFailed, UsageError
from dateline.model.moments import iso_if_known

if TYPE_CHECKING:
    from dateline.service.sources import Trial, Wish

KINDS = ("feed", "sitemap", "page", "mailbox")  # not imported, so that --help stays quick
FULL = ("auto", "entry", "page")
SHOWN_DROPPED = 10


@click.group()
def source() -> None:
    """Say what is watched: feeds, site maps, pages and mailboxes.

    \b
    dateline source test https://courier.example/     what would be taken, and what not
    dateline source add https://courier.example/      a feed that the site names
    dateline source list                              how each one goes
    dateline watch                                    look at all of them, again and again
    """


def wish_options(command: Any) -> Any:
    """The options that say what a source is."""
    for option in (
        click.option("--full", type=click.Choice(FULL), default="auto", help="Where the whole report is."),
        click.option("--rules-file", metavar="FILE", help="A file of rules, one a line."),
        click.option("--rule", "rules", multiple=True, metavar="RULE", help="keep or drop; can be given again."),
        click.option("--outlet", metavar="NAME", help="Whose reports they are, where they name nobody."),
        click.option("--kind", type=click.Choice(KINDS), help="What it is; found out otherwise."),
    ):
        command = option(command)
    return command


def _wish(url: str, told: dict[str, Any]) -> Wish:
    from dateline.service.sources import Wish, read_list

    rules = list(told.pop("rules"))
    file = told.pop("rules_file")
    if file:
        try:
            rules = [*read_list(file, 1_000_000).decode("utf-8").splitlines(), *rules]
        except UnicodeDecodeError as error:
            raise UsageError(f"{file}: rules are text in UTF-8") from error
    return Wish(url, rules="\n".join(rules), **told)


@source.command()
@click.argument("url", metavar="URL")
@wish_options
@click.option("--name", metavar="NAME", help="What it is called; its title otherwise.")
@click.option("--folder", metavar="NAME", help="The folder that it stands in.")
@archive_option
def add(url: str, where: str | None, **told: Any) -> int:
    """Add a source: a feed, a site map, a page that names its feed, a page to watch, a file or folder of mails.

    With --kind nothing is fetched now.

    \b
    dateline source add https://courier.example/feed.xml
    dateline source add https://courier.example/liveblog --kind page
    dateline source add newsletters.mbox --rule "drop title:weather*"
    """
    from dateline.service import sources, web
    from dateline.settings import load_settings

    settings = load_settings()
    wish = _wish(url, told)
    with opened(where, create=True) as archive:
        found, new = sources.add(archive, wish, web.open_fetcher(settings), settings)
    put(f"{found.id}  {found.kind}  {shown(found.name)}  {shown(found.url)}")
    if not new:
        say("dateline source add: it was there already; it stays as it is")
    return 0


@source.command("list")
@json_option
@archive_option
def list_(as_json: bool, where: str | None) -> int:
    """List the sources with how each one goes: last success, failures, next look, entries.

    \b
    dateline source list
    """
    from dateline.service import sources

    with opened(where) as archive, archive.reading() as connection:
        rows = list(sources.health(connection))
    if as_json:
        put_json(
            row | {name: iso_if_known(row[name]) for name in ("last_ok", "last_tried", "last_new", "next")}
            for row in rows
        )
        return 0
    now = time.time()
    put(f"{'id':<16}  {'kind':<8} {'state':<12} {'last ok':>8} {'next':>8} {'entries':>8} {'dropped':>8}  name")
    for row in rows:
        ago, ahead = _span(now, row["last_ok"]), _span(row["next"], now)
        counts = f"{row['entries']:>8,} {row['dropped']:>8,}"
        state = f"{row['state']} {row['failures']}" if row["state"] == "failing" else row["state"]
        put(f"{row['id']:<16}  {row['kind']:<8} {state:<12} {ago:>8} {ahead:>8} {counts}  {shown(row['name'])[:60]}")
        for said in (row["why"], row["moved_to"] and f"sent on for good to {_bare(row['moved_to'])}"):
            if said:
                put(f"{'':<18}{shown(said)[:300]}")
    return 0


def _bare(url: str) -> str:
    from dateline.service.watch.logs import shown as bare

    return bare(url)


def _span(later: float | None, earlier: float | None) -> str:
    """The time between two moments in one unit; a dash where one is not known."""
    if later is None or earlier is None:
        return "-"
    seconds = max(0.0, later - earlier)
    for unit, size in (("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


@source.command()
@click.argument("url", metavar="URL")
@wish_options
@json_option
@archive_option
def test(url: str, as_json: bool, where: str | None, **told: Any) -> int:
    """Look once at a source, or at a URL, and show what would be taken, kept and dropped, and why. Writes nothing.

    \b
    dateline source test https://courier.example/feed.xml --rule "keep title:blast*"
    """
    from dateline.service import archives, sources, web
    from dateline.settings import load_settings

    settings = load_settings()
    wish = _wish(url, told)
    place = archives.place(settings, where)
    if where is None and "://" not in place and not Path(place).exists():
        found = sources.trial(None, wish, web.open_fetcher(settings), settings)
    else:
        with opened(where) as archive:
            found = sources.trial(archive, wish, web.open_fetcher(settings), settings)
    if as_json:
        head = {"kind": found.source.kind, "url": found.source.url, "name": found.source.name, "bytes": found.bytes}
        put_json([head | {"warnings": list(found.warnings)}, *(dataclasses.asdict(one) for one in found.entries)])
    else:
        _tell(found)
    return 0


def _tell(found: Trial) -> None:
    words = {"entry": "read", "page": "fetch", "dropped": "drop", "failed": "FAILED"}
    put(f"{found.source.kind}  {shown(found.source.name)}  {shown(found.source.url)}  {found.bytes:,} bytes")
    for warning in found.warnings:
        put(f"        {shown(warning)}")
    for one in found.entries:
        told = " · ".join(part for part in ((one.published or "")[:16], one.title or one.link or "") if part)
        put(f"{words[one.what]:<7} {shown(told)[:120]}  ({shown(one.why)})")
    counts = {what: sum(one.what == what for one in found.entries) for what in words}
    put(
        f"{len(found.entries)} entries: {counts['entry']} to read, {counts['page']} pages to fetch, "
        f"{counts['dropped']} dropped, {counts['failed']} failed; nothing was written"
    )


def _changing(name: str, help_: str) -> Any:
    """A command that changes one source."""

    @source.command(name, help=help_)
    @click.argument("which", metavar="SOURCE")
    @archive_option
    def command(which: str, where: str | None) -> int:
        from dateline.service import sources

        with opened(where) as archive:
            found = getattr(sources, name)(archive, which)
        put(f"{_DONE[name]}: {found.id}  {shown(found.name)}")
        return 0

    return command


_DONE = {"pause": "paused", "resume": "looked at again", "remove": "removed"}
_HELP = {
    "pause": "Let a source rest. SOURCE is its id, address or name.\n\n\b\ndateline source pause 3f2a9c",
    "resume": "Look at a paused or quarantined source again, at once, as it is now.\n\n\b\n"
    "dateline source resume 3f2a9c",
    "remove": "Take a source away; reports that came from it stay.\n\n\b\ndateline source remove 3f2a9c",
}
for _name, _text in _HELP.items():
    _changing(_name, _text)


@source.command("import")
@click.argument("path", metavar="FILE")
@click.option("--folder", metavar="NAME", help="The folder that they stand in; as the list says otherwise.")
@archive_option
def import_(path: str, folder: str | None, where: str | None) -> int:
    """Add the feeds of an OPML list. None of them is asked now. Status 7 where some could not be taken.

    \b
    dateline source import subscriptions.opml
    """
    from dateline.service import sources
    from dateline.settings import load_settings

    settings = load_settings()
    data = sources.read_list(path, settings.max_bytes)
    with opened(where, create=True) as archive:
        done = sources.import_opml(archive, data, settings, folder)
    put(f"{len(done.added):,} added, {done.known:,} known already, {len(done.dropped):,} not taken")
    for why in done.dropped[:SHOWN_DROPPED]:
        say(f"dateline source import: {why}")
    return SomeFailed.exit_status if done.dropped else 0


@source.command()
@click.argument("path", metavar="FILE", default="-")
@archive_option
def export(path: str, where: str | None) -> int:
    """Write the feeds and site maps as an OPML list, to FILE or standard output.

    \b
    dateline source export subscriptions.opml
    """
    from dateline.service import sources

    with opened(where) as archive:
        data, left = sources.export_opml(archive)
    if path == "-":
        sys.stdout.write(data.decode("utf-8"))
    else:
        try:
            Path(path).write_bytes(data)
        except OSError as error:
            raise NotFound(f"{path}: {error.strerror or error}") from error
    if left:
        say(f"dateline source export: {left:,} pages and mailboxes have no place in such a list")
    return 0
