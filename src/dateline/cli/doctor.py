"""`dateline doctor`: whether everything that reading needs is there, and what to do where it is not."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import click

from dateline.cli.archives import archive_option
from dateline.cli.exits import internal_message
from dateline.cli.safe import json_shown, put, shown
from dateline.model.errors import DatelineError, SettingError
from dateline.settings import Settings, load

OLDEST = (3, 11)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: `state` is ok, note or wrong; `advice` says what to do where it is not ok."""

    name: str
    state: str
    found: str
    advice: str = ""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
@archive_option
def doctor(as_json: bool, where: str | None) -> int:
    """Check that everything is there to read reports, and that the archive is sound; say what to do where it is not.

    Exit status 0 where nothing is wrong, else 1.

    \b
    dateline doctor
    dateline doctor --archive news.dateline
    """
    checks = list(examine(where))
    if as_json:
        put(json_shown(json.dumps([asdict(c) for c in checks], ensure_ascii=False, indent=2)))
    else:
        for check in checks:
            put(f"{check.state:<6}{check.name}: {shown(check.found)}")
            if check.advice:
                put(f"      -> {shown(check.advice)}")
    return 1 if any(c.state == "wrong" for c in checks) else 0


def examine(where: str | None = None) -> Iterator[Check]:
    """All checks, each made even where another fails. `where`: the archive to look at, else that of the settings."""
    yield _python()
    try:
        settings = load()
    except SettingError as error:
        yield Check("settings", "wrong", error.message, "mend or remove it; the checks below use the defaults")
        settings = load({}, Path(os.devnull))
    else:
        yield Check("settings", "ok", "all can be used")
    settings = replace(settings, archive=where) if where else settings
    for name, look in LOOKS.items():
        try:
            yield look(name, settings)
        except DatelineError as error:
            yield Check(name, "wrong", error.message, REINSTALL)
        except Exception as error:
            yield Check(name, "wrong", internal_message(error), REINSTALL)


REINSTALL = "install dateline again: pip install --require-hashes -r requirements.lock && pip install --no-deps ."


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < OLDEST:
        return Check("python", "wrong", version, "install Python 3.11 or later")
    return Check("python", "ok", f"{version} on {sys.platform}")


def _pipeline(name: str, settings: Settings) -> Check:
    from dateline.language import pipeline

    pipeline.load(settings.pipeline)
    known = settings.pipeline == pipeline.DEFAULT
    told = "its weights are the published ones" if known else "not the one that figures are given for"
    return Check(name, "ok" if known else "note", f"{settings.pipeline}: {told}")


def _models(name: str, settings: Settings) -> Check:
    from dateline.language import tagger
    from dateline.reading.fillers import decide

    tagger.load().check()
    decide.load()
    asked = f"asked, certainty {settings.certainty:g}" if settings.models else "not asked: the setting models says no"
    return Check(name, "ok", f"their weights are the published ones; {asked}")


def _lexicons(name: str, _settings: Settings) -> Check:
    from dateline.language import annotate, lexicon

    for one in annotate.LEXICONS:
        lexicon.load(one)
    return Check(name, "ok", f"{len(annotate.LEXICONS)} loaded")


def _reading(name: str, _settings: Settings) -> Check:
    from dateline import service

    reading = service.read("A bomb exploded in Baghdad on Monday, killing two people, police said.", kind="text")
    placed = any(c.slot == "place" and c.value is not None for m in reading.mentions for c in m.claims)
    if not reading.outcome.ok or not placed:
        return Check(name, "wrong", f"a test sentence was not read ({reading.outcome.code})", REINSTALL)
    return Check(name, "ok", "a test sentence is read and placed")


def _cache(name: str, settings: Settings) -> Check:
    import tempfile

    folder = settings.cache_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder) as probe:
            probe.write(b"x" * 4096)
    except OSError as error:
        advice = "reading works without it but starts slower; set DATELINE_CACHE_DIR to a writable folder"
        return Check(name, "note", f"{folder}: {error.strerror}", advice)
    return Check(name, "ok", str(folder))


def _places(name: str, settings: Settings) -> Check:
    from dateline.places.importing import sources

    found, broken = sources(settings.data_dir)
    if broken:
        return Check(name, "note", f"{broken[0]} cannot be read", "import it again or delete it")
    told = ", ".join(f"{source.name} ({source.rows:,} places)" for source in found)
    return Check(name, "ok", told or "none imported")


def _archive(name: str, settings: Settings) -> Check:
    from dateline.archive import health
    from dateline.archive.errors import ArchiveError, NewerArchive, NoArchive
    from dateline.service import archives

    place = archives.place(settings)
    try:
        found = health.look(place)
    except NoArchive as error:
        if "://" not in place and not os.path.lexists(place):
            return Check(name, "ok", f"none yet; `dateline ingest` makes one at {place}")
        return Check(name, "wrong", error.message, "check the path and its rights")
    except NewerArchive as error:
        return Check(name, "wrong", error.message, "use that version of dateline or a later one")
    except ArchiveError as error:
        return Check(name, "wrong", error.message, BACKUP if "://" not in place else "check the address and the server")
    if found.damage:
        return Check(name, "wrong", f"{found.where}: damaged ({found.damage})", BACKUP)
    if found.older:
        advice = "the next command that opens it changes them; a file is copied beside it before"
        return Check(name, "note", f"{found.where}: its tables are of an older version", advice)
    told = f"{found.where}: {found.reports:,} reports, {found.incidents:,} incidents"
    if found.network:
        advice = "two machines that write at once can damage it there; keep it on a local disk, or use PostgreSQL"
        return Check(name, "note", f"{told}; on a network file system ({found.network})", advice)
    return Check(name, "ok", told)


BACKUP = "it was left as it is; `dateline restore BACKUP --force` puts a backup in place and keeps this one beside it"


def _terminal(name: str, settings: Settings) -> Check:
    from dateline.cli.terminal import Terminal

    terminal = Terminal.of_stdout(settings.colour)
    width = f"{terminal.width} columns" if terminal.width else "no terminal (output is plain)"
    return Check(name, "ok", f"{width}, colour {'on' if terminal.colour else 'off'}, UTF-8")


def _mail(name: str, settings: Settings) -> Check:
    """Whether letters can go by the settings; nothing is connected to."""
    from dateline.alerts.ways import base_of, ways
    from dateline.archive.alerts import MAIL

    try:
        if MAIL not in ways(settings):
            return Check(name, "ok", "not set up: letters of alerts to people wait, those into folders go")
    except SettingError as error:
        return Check(name, "wrong", error.message, "mend the settings that begin with mail_; docs/mail.md tells them")
    if settings.mail_folder:
        return Check(name, "ok", f"all letters go into {settings.mail_folder}")
    where = f"letters go to {settings.mail_server}, from {settings.mail_from}"
    if settings.mail_security == "none":
        return Check(name, "note", f"{where}, over a way that is not encrypted", "set mail_security to starttls or tls")
    if settings.mail_returns is None or not base_of(settings).startswith("https://"):
        advice = "set mail_returns, so that bounces count, and an https web_address, so that people leave by one click"
        return Check(name, "note", where, advice)
    return Check(name, "ok", where)


LOOKS: dict[str, Callable[[str, Settings], Check]] = {
    "pipeline": _pipeline,
    "models": _models,
    "lexicons": _lexicons,
    "reading": _reading,
    "cache": _cache,
    "your places": _places,
    "archive": _archive,
    "mail": _mail,
    "terminal": _terminal,
}
