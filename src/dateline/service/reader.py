"""Reading one report: from bytes to a reading. The use case behind `dateline read` and `dateline.read`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Literal

from dateline import incidents, intake, places, reading
from dateline.language import annotate, pipeline
from dateline.model.claims import Mention
from dateline.model.errors import DatelineError, InputError, NotFound
from dateline.model.reading import Caution, Outcome, Reading
from dateline.model.report import Evidence, Report
from dateline.reading.genre import FoundGenre
from dateline.settings import Settings, load


def read(
    data: bytes | str,
    *,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    name: str | None = None,
    kind: Literal["html", "text"] | None = None,
    charset: str | None = None,
    settings: Settings | None = None,
) -> Reading:
    """The reading of one report.

    `data` is the report as it came: bytes or text, HTML or plain. `published` (ISO 8601), `outlet` and `url` say what
    the bytes do not, `charset` what a server said of them. Bad input raises nothing: the reading's `outcome.ok` is
    false, with code and message, and holds whatever was read.
    """
    return read_given(data, intake.Given(published, outlet, url, name, kind, charset), settings or load())


def read_given(data: bytes | str, given: intake.Given, settings: Settings) -> Reading:
    """As `read`, with all that is known of the input in one value."""
    limits = settings.limits()
    taken = intake.read_bytes(data, given, limits) if isinstance(data, bytes) else intake.read_text(data, given, limits)
    return read_taken(taken, settings)


def read_taken(taken: intake.Taken, settings: Settings) -> Reading:
    """The reading of a report that intake has taken, or of the error that kept it."""
    warnings = tuple(Caution(code, message) for code, message in taken.warnings)
    if taken.error is not None or taken.report is None:
        error = taken.error or InputError("no report was found")
        return Reading(taken.report, outcome=Outcome(False, error.code, error.message, warnings))
    return read_report(taken.report, settings, warnings)


def read_report(report: Report, settings: Settings, warnings: tuple[Caution, ...] = ()) -> Reading:
    """The reading of a report that was taken out of its bytes before."""
    annotated = annotate.annotate(report, pipeline.load(settings.pipeline))
    certainty = settings.certainty if settings.models else None
    told = reading.read_mentions(annotated, gazetteer(settings.cache_dir, settings.data_dir), certainty)
    cited = dict.fromkeys((*report.agencies, *cited_agencies(told.mentions)))
    report = replace(with_genre(report, told.genre), agencies=tuple(cited))
    return Reading(report, told.mentions, incidents.group(told.mentions), Outcome(True, "read", "", warnings))


def with_genre(report: Report, found: FoundGenre) -> Report:
    """The report with its genre, and the words of it that tell the genre as evidence. One that it has already stays."""
    if report.genre is not None:
        return report
    evidence = dict(report.evidence)
    if found.start is not None and found.end is not None:
        evidence["genre"] = Evidence(report.text[found.start : found.end], found.start, found.end)
    elif found.source is not None:
        evidence["genre"] = Evidence(from_=found.source)
    return replace(report, genre=found.genre, evidence=evidence)


def cited_agencies(mentions: Sequence[Mention]) -> list[str]:
    """The news agencies that the claims rest on, as speakers or in their chains, in text order."""
    speakers = [c.speaker for m in mentions for c in m.claims]
    links = [(s.name, s.kind) for s in speakers] + [(link.name, link.kind) for s in speakers for link in s.chain]
    return [name for name, kind in links if kind == "agency" and name]


def read_file(path: Path, **given: str | None) -> Reading:
    """As `read`, of a file. A missing or unreadable path gives a failed reading, with code `not_found`."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        return failed(NotFound(f"{path}: {error.strerror or error}"))
    return read(data, name=Path(path).name, **given)  # type: ignore[arg-type]  # the options are those of read


def failed(error: DatelineError) -> Reading:
    """A reading that says only what went wrong."""
    return Reading(None, outcome=Outcome(False, error.code, error.message))


_notices: list[Callable[[str], None]] = []


def on_first_use(tell: Callable[[str], None]) -> None:
    """Names who is told, in one line, when something has to be unpacked first or the cache folder cannot be used."""
    _notices[:] = [tell]


@cache
def gazetteer(folder: Path, data: Path | None = None) -> places.Gazetteer:
    """The gazetteer, opened once per process; with the user's own places where their folder is given."""
    return places.open_gazetteer(_notices[0] if _notices else None, folder, data)
