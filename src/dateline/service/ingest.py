"""Taking reports into an archive: many processes read, one writes, and every input has an outcome.

It can be killed anywhere and started again: what is known already is passed over by the digest of its bytes. The same
inputs give the same archive, in whatever order and however often they come.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePosixPath
from typing import Any, Literal, get_args
from urllib.parse import quote, urlsplit

from dateline.archive import Archive, outcomes, writing
from dateline.archive.errors import ArchiveError
from dateline.archive.prepare import prepare
from dateline.archive.rows import OutcomeRow, Prepared, canonical, clean, digest
from dateline.intake import stream as intake_stream
from dateline.intake.outcomes import Failed, Item, Outcome, Skipped
from dateline.model.errors import DatelineError, UsageError
from dateline.model.reading import Reading
from dateline.model.strict import reading_from_json
from dateline.service import fetching
from dateline.service.pool import Pool, Workers
from dateline.settings import Settings, load_settings

READ, NOT_RELEVANT, SKIPPED, INTERNAL = "read", "not_relevant", "skipped", DatelineError.code
_CONTENT = re.compile(r"@[0-9a-f]{16}\Z")  # the digest of its bytes at the end of an input's key
WELL = frozenset({READ, NOT_RELEVANT, SKIPPED, "taken_down"})
BATCH, BATCH_SECONDS = 64, 2.0  # inputs that are written at once, and how long the first of them waits
TASK, TASK_BYTES = 8, 1 << 20  # inputs that a process is handed at once


Engine = Literal["local", "ray"]
ENGINES: tuple[Engine, ...] = get_args(Engine)


@dataclass(frozen=True, slots=True)
class Options:
    """How to ingest. `retry`: read failed inputs again; `anew`: all; `keep`: keep the bytes of reports.

    `engine`: read in `processes` processes here (`local`), or on the Ray cluster at `address` (`ray`).
    """

    retry: bool = False
    anew: bool = False
    keep: bool = False
    processes: int = 0
    engine: Engine = "local"
    address: str = ""


@dataclass(slots=True)
class Progress:
    """How far it is. `bytes` of inputs are done; `known` inputs were there already."""

    inputs: int = 0
    bytes: int = 0
    known: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    read_seconds: float = 0.0

    @property
    def failed(self) -> int:
        """How many inputs failed now."""
        return sum(n for code, n in self.codes.items() if code not in WELL)


@dataclass(frozen=True, slots=True)
class Task:
    """Inputs for a process to read, with their keys."""

    items: tuple[tuple[str, Item], ...]
    keep: bool


def stream(
    paths: Sequence[str], settings: Settings, addresses: Collection[str] = frozenset(), base: str | None = None
) -> Iterator[Outcome]:
    """The inputs that paths name; those among `addresses` are asked of the web, each once. `base` is the address of
    the place that the files were taken from: a file that states no address of its own has it and its path.

    Raises UsageError where `base` is no address of the web.
    """
    found = _found(paths, settings, addresses)
    return found if base is None else _at(_base(base), found)


def _found(paths: Sequence[str], settings: Settings, addresses: Collection[str]) -> Iterator[Outcome]:
    asked: dict[str, list[Outcome]] = {}
    for path in paths:
        if path not in addresses:
            yield from intake_stream.found([path], settings.limits())
        elif path in asked:
            yield from asked[path]
        else:
            found = list(fetching.outcomes(path, settings))
            if paths.count(path) > 1:
                asked[path] = found
            yield from found


def _base(said: str) -> str:
    try:
        host = urlsplit(said).hostname
    except ValueError:
        host = None
    if not host or not said.lower().startswith(("http://", "https://")):
        raise UsageError(f"{said[:80]!r} is no web address; write https://mirror.example/reports/")
    return said if said.endswith("/") else f"{said}/"


def _at(base: str, found: Iterable[Outcome]) -> Iterator[Outcome]:
    for item in found:
        if isinstance(item, Item) and item.kind == "bytes" and item.given.url is None:
            yield replace(item, given=replace(item.given, url=base + quote(name_of(item))))
        else:
            yield item


def ingest(
    archive: Archive, found: Iterable[Outcome], options: Options,
    tell: Callable[[Progress], None] = lambda _progress: None,
) -> Progress:  # fmt: skip
    """Takes inputs into the archive. What came of each is in its outcome rows; `tell` hears how far it is."""
    progress = Progress()
    readers = _readers(options)
    straight: list[Prepared] = []
    fresh = _fresh(archive, found, options, progress, straight)
    batch: list[Prepared] = []
    first = time.monotonic()
    for prepared in readers.run(_tasks(fresh, options.keep)):
        first = first if batch else time.monotonic()
        batch += prepared + tuple(straight)
        straight.clear()
        if len(batch) >= BATCH or time.monotonic() - first > BATCH_SECONDS:
            _write(archive, batch, options, progress, tell)
            batch = []
    _write(archive, batch + straight, options, progress, tell)
    return progress


def _readers(options: Options) -> Workers[Task, tuple[Prepared, ...]]:
    """Who reads."""
    if options.engine == "local":
        return Pool(work, died, options.processes)
    from dateline.service.cluster import Cluster

    return Cluster(work, died, options.processes, options.address)


def _write(
    archive: Archive, batch: list[Prepared], options: Options, progress: Progress, tell: Callable[[Progress], None]
) -> None:
    if batch:
        for written in _written(archive, batch, options.anew):
            progress.codes[written.outcome.code] += 1
            progress.read_seconds += written.read_seconds
    tell(progress)


def _written(archive: Archive, batch: list[Prepared], anew: bool) -> list[Prepared]:
    """Writes a batch; one that cannot be written is written in parts, so that only the input at fault fails."""
    try:
        return writing.write(archive, batch, anew=anew)
    except Exception as error:
        archives_own = isinstance(error, DatelineError) and type(error) is not ArchiveError
        if archives_own:  # busy, full, damaged: no input's fault
            raise
        if len(batch) == 1:
            return writing.write(archive, [unwritable(batch[0], error)])
    return [one for prepared in batch for one in _written(archive, [prepared], anew)]


def unwritable(prepared: Prepared, error: Exception) -> Prepared:
    """What is written for an input whose rows a store does not take: its outcome, which says so."""
    why = f"internal error ({type(error).__name__}: {error})"[:300]
    told = replace(prepared.outcome, code=INTERNAL, ok=False, message=why, report_id=None, text_hash=None)
    return replace(prepared, outcome=told, version=None)


def key_of(item: Outcome) -> str:
    """What names an input: its content and what is given with it; of one without bytes its name.

    The file it lies in and its place there are no part of it, so that one input counts once wherever it lies.
    """
    if isinstance(item, Item):
        if item.kind == "reading":
            return digest("reading", canonical(item.reading))
        data = item.data if isinstance(item.data, str) else hashlib.sha256(item.data).hexdigest()
        return digest(item.kind, data, given_of(item))
    content = _CONTENT.search(item.key)
    return digest("unread", content[0]) if content else digest("name", item.key)


def given_of(item: Item) -> str:
    """What was given with an input, as JSON, without what is absent. Its file's name counts only by its ending."""
    said = {name: getattr(item.given, name) for name in ("published", "outlet", "url", "kind", "charset", "entry")}
    said |= {"name": PurePosixPath(item.given.name or "").suffix or None, "id": item.source_id, "title": item.title}
    said |= {"fetched": item.fetched}  # which version of a report is the current one follows from it
    return canonical({name: value for name, value in said.items() if value is not None})


def _fresh(
    archive: Archive, found: Iterable[Outcome], options: Options, progress: Progress,
    straight: list[Prepared],
) -> Iterator[tuple[str, Item]]:  # fmt: skip
    """The inputs that have to be read. Those that cannot be go `straight` to be written."""
    for chunk in _chunked(found):
        keys = {key_of(item): item for item in chunk}
        progress.inputs += len(chunk)
        progress.bytes += sum(item.size for item in chunk if isinstance(item, Item))
        known = {} if options.anew else archive.read(partial(outcomes.known, keys=list(keys)))
        for key, item in keys.items():
            tried_now = isinstance(item, Failed) and item.anew
            if key in known and (known[key] or not options.retry) and not tried_now:
                progress.known += 1
            elif isinstance(item, Item):
                yield key, item
            else:
                straight.append(unread(key, item))
        progress.known += len(chunk) - len(keys)


def _chunked(found: Iterable[Outcome]) -> Iterator[list[Outcome]]:
    """A few inputs at a time, fewer where they are large: so that few bytes wait in memory."""
    chunk: list[Outcome] = []
    size = 0
    for item in found:
        chunk.append(item)
        size += item.size if isinstance(item, Item) else 0
        if len(chunk) >= TASK * 4 or size >= TASK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _tasks(fresh: Iterator[tuple[str, Item]], keep: bool) -> Iterator[Task]:
    items: list[tuple[str, Item]] = []
    size = 0
    for key, item in fresh:
        items.append((key, item))
        size += item.size
        if len(items) >= TASK or size >= TASK_BYTES:
            yield Task(tuple(items), keep)
            items, size = [], 0
    if items:
        yield Task(tuple(items), keep)


def work(task: Task) -> tuple[Prepared, ...]:
    """Reads the inputs of a task. One result for each, whatever happens."""
    return tuple(prepared(key, item, task.keep) for key, item in task.items)


def died(task: Task) -> tuple[Prepared, ...]:
    """The results of a task that killed its process twice. Where it had one input, that is the one to blame."""
    if len(task.items) > 1:
        pool: Pool[Task, tuple[Prepared, ...]] = Pool(work, died, 1)
        single = (Task((one,), task.keep) for one in task.items)
        return tuple(result for results in pool.run(single) for result in results)
    ((key, item),) = task.items
    why = "the process that read it died, likely for want of memory; read it alone with `dateline read`"
    return (_outcome(key, item, INTERNAL, why),)


def prepared(key: str, item: Item, keep: bool) -> Prepared:
    """What is written for one input: triage, reading and rows."""
    begun = time.perf_counter()
    try:
        made = _read(key, item, load_settings())
    except DatelineError as error:
        made = _outcome(key, item, error.code, error.message)
    except Exception as error:  # n inputs, n outcomes: an error of ours in one input must not cost the others
        made = _outcome(key, item, INTERNAL, f"internal error ({type(error).__name__}: {error})"[:300])
    data = item.data.encode("utf-8", "surrogatepass") if isinstance(item.data, str) else item.data
    original = (given_of(item), data) if keep and data else None
    return Prepared(made.outcome, made.version, original, time.perf_counter() - begun)


def _read(key: str, item: Item, settings: Settings) -> Prepared:
    if item.kind == "reading":
        return _of_reading(key, item, reading_from_json(dict(item.reading), settings.max_text_chars))
    from dateline.service.sifting import sift

    sifted = sift(item.data, item.given, settings)
    verdict = sifted.verdict
    if sifted.reading is None:
        shown: dict[str, Any] = {"title": verdict.title, "url": verdict.url, "published": verdict.date}
        return _outcome(key, item, NOT_RELEVANT, verdict.reason, ok=True, **shown)
    return _of_reading(key, item, sifted.reading)


def _of_reading(key: str, item: Item, reading: Reading) -> Prepared:
    report, outcome = reading.report, reading.outcome
    told: dict[str, Any] = {}
    if report is not None:
        told = {"title": report.headline, "url": report.url, "report_id": report.id, "text_hash": report.text_hash}
        told["published"] = report.published.start if report.published else None
    warnings = "; ".join(f"{w.code}: {w.message}" for w in outcome.warnings) or None
    if not outcome.ok or report is None:
        return _outcome(key, item, outcome.code, outcome.message, warnings=warnings, **told)
    if not reading.mentions:
        return _outcome(key, item, NOT_RELEVANT, "no event is told", ok=True, warnings=warnings, **told)
    made = _outcome(key, item, READ, "", ok=True, warnings=warnings, **told)
    return Prepared(made.outcome, prepare(reading, fetched=item.fetched))


def unread(key: str, item: Failed | Skipped) -> Prepared:
    """What is written for an input that there is nothing to read of."""
    if isinstance(item, Skipped):
        return Prepared(OutcomeRow(key, name_of(item), SKIPPED, True, f"{item.reason}: {item.detail}", url=item.url))
    return Prepared(OutcomeRow(key, name_of(item), item.error.code, False, item.error.message, url=item.url))


def name_of(item: Outcome) -> str:
    """The input as people find it: the path below what was named, and the number of the line or record."""
    return clean(_CONTENT.sub("", item.key)) or ""


def _outcome(key: str, item: Item, code: str, message: str, ok: bool = False, **told: Any) -> Prepared:
    return Prepared(OutcomeRow(key, name_of(item), code, ok, message, **told))
