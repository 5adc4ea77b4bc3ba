"""Fetching the page of an entry, and taking it in as `ingest` would: one outcome, whatever came of it."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

from dateline.archive import work
from dateline.archive.errors import ArchiveError
from dateline.intake.feeds import Entry
from dateline.intake.fetch import Asked, Fetched
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Failed, Item, Outcome, Skipped, key
from dateline.model.errors import BadAnswer, DatelineError, Disallowed, FetchError, NotFound, Refused
from dateline.service import ingest
from dateline.service.watch.desk import Desk

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"
_TEXTS = ("text/", "application/xhtml", "application/xml")
LONGEST_WAIT = 86_400  # seconds of Retry-After that are heeded
LASTING = frozenset({400, 401, 402, 403, 404, 405, 406, 410, 414, 451})


@dataclass(frozen=True, slots=True)
class Said:
    """What a source says of a page that is to be fetched."""

    entry: str  # its id
    source: str  # the address of the source
    published: str | None = None
    title: str | None = None
    outlet: str | None = None

    def as_json(self) -> str:
        """As it is kept with the work."""
        return json.dumps(dataclasses.asdict(self), sort_keys=True)


def said_of(entry: Entry, source_url: str, outlet: str | None) -> Said:
    """What an entry says of its page."""
    return Said(entry.id, source_url, entry.published, entry.title, outlet)


def page(desk: Desk, task: work.Task) -> None:
    """Fetches and takes in one page. A failure that may pass is tried again later; a last one is recorded."""
    if task.tries > desk.settings.page_tries:  # it took its process with it each time
        _record(desk, task, Failed(key(task.url), FetchError("whatever fetched or read this page died of it")))
        return
    try:
        fetched = desk.fetch(Asked(task.url, accept=ACCEPT))
    except ArchiveError:
        raise
    except DatelineError as error:
        _failed(desk, task, error)
        return
    desk.fetched(task)
    _record(desk, task, outcome_of(task, fetched))


def outcome_of(task: work.Task, fetched: Fetched) -> Outcome:
    """The input that a fetched page is."""
    said = Said(**json.loads(task.said))
    if fetched.gone:
        return Failed(key(task.url), NotFound("The page is gone: its server says so (410)."), task.url)
    if fetched.media and not fetched.media.startswith(_TEXTS):
        return Skipped(key(task.url, None, fetched.body), "media", f"the answer is {fetched.media[:100]}", task.url)
    given = Given(
        published=said.published, outlet=said.outlet, url=fetched.url, charset=fetched.charset,
        kind="text" if fetched.media == "text/plain" else None,
    )  # fmt: skip
    at = key(task.url, None, fetched.body)
    return Item(at, "bytes", len(fetched.body), fetched.body, given, fetched.fetched, said.entry, said.title)


def lasting(error: DatelineError) -> bool:
    """Whether it would be the same another time."""
    if isinstance(error, BadAnswer):
        return error.fields.get("status") in LASTING
    return isinstance(error, (Refused, Disallowed)) or not isinstance(error, FetchError)


def wait_of(error: DatelineError) -> float:
    """Seconds that a server asked to wait."""
    wait = error.fields.get("wait")
    return min(float(wait), LONGEST_WAIT) if isinstance(wait, (int, float)) and wait > 0 else 0.0


def _failed(desk: Desk, task: work.Task, error: DatelineError) -> None:
    if lasting(error) or task.tries >= desk.settings.page_tries:
        _record(desk, task, Failed(key(task.url), error, task.url))
        return
    with desk.archive.working() as connection:
        work.fail(connection, task, max(desk.wait, wait_of(error)), error.message, after=wait_of(error))
    desk.tell("page_failed", task, code=error.code, message=error.message, tries=task.tries)


def _record(desk: Desk, task: work.Task, outcome: Outcome) -> None:
    made = desk.prepared(outcome) if isinstance(outcome, Item) else ingest.unread(ingest.key_of(outcome), outcome)
    (written,) = desk.write(task, [made], lambda c: work.finish(c, task, desk.wait))
    told = {"message": written.outcome.message} if not written.outcome.ok else {}
    desk.tell("page", task, code=written.outcome.code, seconds=round(written.read_seconds, 3), **told)
