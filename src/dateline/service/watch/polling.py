"""One look at a source: what is new is taken in or put down to be fetched, and what was learnt of it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.engine import Connection

from dateline.archive import outcomes, sources, work
from dateline.archive.errors import ArchiveError
from dateline.archive.rows import OutcomeRow, Prepared, digest
from dateline.archive.sources import Source
from dateline.intake.feeds import Entry, Feed
from dateline.intake.fetch import Asked, Fetched
from dateline.intake.inputs import Given
from dateline.intake.outcomes import Item, key
from dateline.model.errors import DatelineError, InputError, LimitExceeded, NotFound
from dateline.service import ingest, web
from dateline.service.watch import health, mails
from dateline.service.watch.desk import CHUNK, Desk, Stopped
from dateline.service.watch.logs import cleaned
from dateline.service.watch.pages import said_of, wait_of
from dateline.service.watch.rhythm import due_in, pace, rhythm

FEEDS = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
)
PAGE = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"
PARTS = 20  # further pages of a feed, or parts of a site map, that are looked at in one look
NOTES = 200  # entries that are seen in one transaction, where nothing but their addresses is written
NEW, EDITED, SAME = "new", "edited", "same"


@dataclass(slots=True)
class Look:
    """One look at a source, and what it found so far."""

    desk: Desk
    task: work.Task
    source: Source
    counts: dict[str, int] = field(default_factory=dict)
    problem: str | None = None  # of a watched page that could not be read
    fetched: str | None = None  # ISO 8601, when the source was fetched
    asks: int | None = None  # seconds between looks that the feed asks for

    def count(self, what: str, number: int = 1) -> None:
        """Counts entries by what came of them."""
        if number:
            self.counts[what] = self.counts.get(what, 0) + number
            self.desk.meters.entries.labels(what).inc(number)


def poll(desk: Desk, task: work.Task) -> None:
    """Looks at a source, whatever comes of it. Raises LeaseLost, Stopped, and errors of the archive."""
    with desk.archive.reading() as connection:
        source = sources.find(connection, task.source_id)
    if source is None:  # removed meanwhile, and its work with it
        return
    look = Look(desk, task, source)
    if source.paused:
        _finish(look, 0.0)
        return
    try:
        fetched = _fetched(look)
        look.fetched = fetched.fetched
        if fetched.gone:
            raise NotFound("the source is gone: its server says so (410)")
        if not fetched.unchanged and not _same(source, fetched):
            doubt = _take(look, fetched)
            if doubt is not None:
                _failed(look, doubt.why, health.CONTENT_FAILURES, surely=doubt.surely)
                return
    except ArchiveError:
        raise
    except DatelineError as error:
        most = health.CONTENT_FAILURES if _of_content(error) else health.OTHER_FAILURES
        _failed(look, error.message, most, surely=isinstance(error, NotFound), after=wait_of(error), code=error.code)
        return
    _went_well(look, fetched)


def _of_content(error: DatelineError) -> bool:
    """Whether what the source holds is at fault, and not the line or the server."""
    if isinstance(error, LimitExceeded):
        return error.fields.get("limit") != "fetch_seconds"
    return isinstance(error, (InputError, NotFound))


def _fetched(look: Look) -> Fetched:
    source = look.source
    if source.kind == "mailbox":
        return mails.look(source.url)
    with look.desk.archive.reading() as connection:
        doubtful = health.doubts_304(source, work.now(connection))
    etag, modified = (None, None) if doubtful else (source.etag, source.modified)
    fetched = look.desk.fetch(Asked(source.url, etag, modified, PAGE if source.kind == "page" else FEEDS))
    if not fetched.unchanged:
        look.desk.fetched(look.task)
    return fetched


def _same(source: Source, fetched: Fetched) -> bool:
    """The body of the last good look; not where that was long ago doubted and nothing of it was taken."""
    return source.digest == fetched.sha256 and source.failures == 0


def _take(look: Look, fetched: Fetched) -> health.Doubt | None:
    """Takes what is new in an answer, or says why nothing is taken."""
    if look.source.kind == "page":
        _take_page(look, fetched)
        return health.Doubt(look.problem) if look.problem else None
    if look.source.kind == "mailbox":
        for message in mails.feeds_in(look.source.url, look.desk.settings.limits()):
            _take_further(look, message)
        return None
    feed = web.feed_of(fetched, look.desk.settings)
    keyed = keyed_entries(feed.entries)
    with look.desk.archive.reading() as connection:
        known = sources.seen_of(connection, look.source.id, list(keyed))
    doubt = health.judge(look.source, feed, len(known))
    if doubt is not None:
        return doubt
    look.asks = feed.rhythm
    _take_feed(look, feed, keyed, known)
    for further in _further(look, feed):
        _take_further(look, further)
    look.source = replace(look.source, title=feed.title, hosts=health.remembered(look.source, feed))
    return None


def _take_further(look: Look, feed: Feed) -> None:
    keyed = keyed_entries(feed.entries)
    with look.desk.archive.reading() as connection:
        known = sources.seen_of(connection, look.source.id, list(keyed))
    _take_feed(look, feed, keyed, known)


def _further(look: Look, feed: Feed) -> Iterator[Feed]:
    """The parts of a site map, and at the first look the further pages of a feed."""
    left, following = list(feed.parts[-PARTS:]), feed.next if not look.source.entries else None
    number, asked = 0, {look.source.url}
    while (left or following) and number < PARTS:
        url = left.pop(0) if left else str(following)
        number += 1
        if url in asked:
            following = None
            continue
        asked.add(url)
        if look.desk.stop.wait(look.desk.wait if sources.host_of(url) == look.task.host else 0.0):
            raise Stopped
        try:
            part = web.feed_of(look.desk.fetch(Asked(url, accept=FEEDS)), look.desk.settings)
        except ArchiveError:
            raise
        except DatelineError as error:  # the rest of the source is well; at the next look it is asked again
            look.desk.tell("part_failed", look.task, part=url, code=error.code, message=error.message)
            following = None
            continue
        yield part
        following = None if left else part.next if not look.source.entries else None


def keyed_entries(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entries by what they are known by. Of several with one id each is known by its address too."""
    out: dict[str, Entry] = {}
    for entry in entries:
        name = sources.entry_key(entry.id)
        if name in out and out[name] != entry:
            name = sources.entry_key(f"{entry.id}\x1f{entry.link or entry.title or entry.summary}")
        out.setdefault(name, entry)
    return out


def said(entry: Entry) -> str:
    """The digest of what an entry says."""
    parts = (entry.link, entry.title, entry.published, entry.updated, entry.summary, entry.html, *entry.authors)
    return digest(*(part or "" for part in parts))


def _take_feed(look: Look, feed: Feed, keyed: dict[str, Entry], known: dict[str, str]) -> None:
    """Takes the new and edited entries of a feed, a few at a time; each is seen as soon as it is written."""
    batch: list[Prepared] = []
    notes: list[tuple[str, str, str | None]] = []
    wanted: list[tuple[Entry, str, bool]] = []
    for name, entry in keyed.items():
        says = said(entry)
        state = NEW if name not in known else EDITED if known[name] != says else SAME
        look.count(state)
        if state == SAME:
            continue
        made = _made(look, feed, entry)
        if isinstance(made, str):
            wanted.append((entry, made, state == NEW))
            notes.append((name, says, sources.page_key(made)))
        else:  # its page was not fetched: another source may still want it
            batch.append(made)
            notes.append((name, says, None))
        if len(batch) >= CHUNK or len(notes) >= NOTES:
            _write(look, batch, notes, wanted)
            batch, notes, wanted = [], [], []
    batch += _problems(look, feed)
    _write(look, batch, notes, wanted)


def _made(look: Look, feed: Feed, entry: Entry) -> Prepared | str:
    """What is written for an entry, or the address of its page."""
    source = look.source
    keep, rule = web.kept(source.rules, entry)
    if not keep:
        look.count("dropped")
        name = f"{source.url} {entry.id}"
        told = OutcomeRow(
            digest("dropped", source.url, entry.id), name, ingest.SKIPPED, True, f"rule: {rule}",
            title=entry.title, url=entry.link,
        )  # fmt: skip
        return Prepared(told)
    outcome = web.outcome_of(feed, entry, source)
    if isinstance(outcome, str):
        return outcome
    if isinstance(outcome, Item):  # the version that was seen last is the current one
        return look.desk.prepared(replace(outcome, fetched=look.fetched))
    look.count("failed")
    return ingest.unread(ingest.key_of(outcome), outcome)


def _problems(look: Look, feed: Feed) -> list[Prepared]:
    """The failures of entries that could not be taken, as far as they are not recorded."""
    if not feed.problems:
        return []
    made = {ingest.key_of(one): one for one in web.problems_of(feed, look.source)}
    with look.desk.archive.reading() as connection:
        known = outcomes.known(connection, list(made))
    fresh = [ingest.unread(name, one) for name, one in made.items() if name not in known]
    look.count("failed", len(fresh))
    return fresh


def _write(
    look: Look, batch: list[Prepared], notes: list[tuple[str, str, str | None]], wanted: list[tuple[Entry, str, bool]]
) -> None:
    if not batch and not notes:
        return

    def then(connection: Connection) -> None:
        for entry, url, new in wanted:
            if new and sources.known_elsewhere(connection, look.source.id, sources.page_key(url)):
                look.count("known")
                continue
            look.count("wanted")
            _want(connection, look.source, entry, url)
        sources.note_seen(connection, look.source.id, notes)

    look.desk.write(look.task, batch, then)


def _want(connection: Connection, source: Source, entry: Entry, url: str) -> None:
    told = said_of(entry, source.url, source.outlet).as_json()
    name = f"page:{sources.page_key(url)}"
    work.add(connection, name, work.PAGE, source_id=source.id, host_name=sources.host_of(url), url=url, said=told)


def _take_page(look: Look, fetched: Fetched) -> None:
    """Takes a watched page in where its text changed; a page whose adverts alone changed is the same."""
    source, name = look.source, sources.entry_key(look.source.url)
    item = Item(
        key(source.url, None, fetched.body), "bytes", len(fetched.body), fetched.body,
        Given(outlet=source.outlet, url=fetched.url, charset=fetched.charset), fetched.fetched,
    )  # fmt: skip
    made = look.desk.prepared(item)
    says = made.outcome.text_hash or digest(made.outcome.code, made.outcome.message)
    with look.desk.archive.reading() as connection:
        known = sources.seen_of(connection, source.id, [name]).get(name)
    if not made.outcome.ok:
        look.problem = f"the page could not be read: {made.outcome.message}"
    if known == says:
        look.count(SAME)
        return
    look.count(NEW if known is None else EDITED)
    _write(look, [made], [(name, says, sources.page_key(source.url))], [])


def _went_well(look: Look, fetched: Fetched) -> None:
    """Keeps what was learnt of a source that is well, and says when it is due again."""
    source, desk = look.source, look.desk
    with desk.archive.reading() as connection:
        at = work.now(connection)
    found = look.counts.get(NEW, 0) + look.counts.get(EDITED, 0)
    learnt = pace(source, found, at)
    steps = rhythm(source, learnt, desk.bounds)
    holds = max(fetched.max_age or 0, look.asks or 0) or (source.max_age if not look.counts else None)
    target, times = health.moved(source, fetched.moved)
    values: dict[str, Any] = {
        "last_ok": at, "last_tried": at, "failures": 0, "last_error": None, "quarantine": None,
        "polls": source.polls + 1,
        "pace": learnt, "rhythm": steps, "max_age": holds, "moved_to": target, "moved_times": times,
        "last_new": at if found or source.last_new is None else source.last_new,
        "entries": source.entries + found, "dropped": source.dropped + look.counts.get("dropped", 0),
        "title": source.title, "hosts": source.hosts,
    }  # fmt: skip
    values |= _validators(source, fetched, at)
    if health.taken(source, target, times) and target is not None:
        values |= {"url": target, "moved_to": None, "moved_times": 0}
        desk.tell("moved", look.task, to=target)
    if source.quarantine:
        desk.tell("released", look.task, why=source.quarantine)
    again = work.spread(due_in(steps, desk.bounds), source.id, str(source.polls))
    again = max(again, due_in(steps, desk.bounds, holds) if holds else 0.0)
    _finish(look, again, values)
    result = "unchanged" if fetched.unchanged else "ok"
    desk.meters.polls.labels(result).inc()
    desk.tell("poll", look.task, result=result, status=fetched.status, next=round(again), **look.counts)


def _validators(source: Source, fetched: Fetched, at: float) -> dict[str, Any]:
    """What the next look is asked with, and how often in a row nothing had changed."""
    if fetched.unchanged:
        values: dict[str, Any] = {"unchanged": source.unchanged + 1, "first_unchanged": source.first_unchanged or at}
        return values | {"etag": fetched.etag or source.etag, "modified": fetched.modified or source.modified}
    values = {"unchanged": 0, "first_unchanged": None, "digest": fetched.sha256}
    lied = source.unchanged >= health.DOUBT_TIMES and source.digest != fetched.sha256
    if lied and health.doubts_304(source, at):
        return values | {"etag": health.NEVER, "modified": None}
    if source.etag == health.NEVER:
        return values
    return values | {"etag": fetched.etag, "modified": fetched.modified}


def _failed(
    look: Look, why: str, most: int, *, surely: bool = False, after: float = 0.0, code: str = "content"
) -> None:
    """Keeps that a look failed; after enough of them, or surely, the source is quarantined and looked at seldom."""
    source, desk = look.source, look.desk
    with desk.archive.reading() as connection:
        at = work.now(connection)
    failures = source.failures + 1
    values: dict[str, Any] = {
        "failures": failures, "last_error": cleaned(why), "last_tried": at, "polls": source.polls + 1,
    }  # fmt: skip
    quarantine = surely or failures >= most
    again = max(after, float(desk.bounds.shortest), work.back_off(source.id, failures))
    if quarantine:
        again = max(after, float(desk.bounds.longest))
        values["quarantine"] = cleaned(why)
    _finish(look, again, values, wait=max(desk.wait, after))
    desk.meters.polls.labels("failed").inc()
    event = "quarantined" if quarantine and not source.quarantine else "poll_failed"
    desk.log.warning(
        event, source=source.id, url=source.url, code=code, message=why, failures=failures, next=round(again)
    )


def _finish(look: Look, again: float, values: dict[str, Any] | None = None, wait: float | None = None) -> None:
    with look.desk.archive.working() as connection:
        work.finish(connection, look.task, look.desk.wait if wait is None else wait, again=again)
        if values is None:
            return
        sources.change(connection, look.source.id, **values)
        if "url" in values:
            url = str(values["url"])
            work.move(connection, look.task.key, sources.host_of(url), url)
