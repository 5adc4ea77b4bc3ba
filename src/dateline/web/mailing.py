"""Lists as pages, feeds and the API have them: alerts, who holds a signed link, and the feed of each.

A list that is public is named and may be joined. One that is not is read by whoever has its address, and named nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import sqlalchemy as sa
from fastapi import Request
from sqlalchemy.engine import Connection

from dateline.alerts import contents, tokens
from dateline.alerts.tokens import Purpose
from dateline.archive import alerts, letters
from dateline.archive.alert_schema import issue
from dateline.archive.alerts import Alert, Recipient
from dateline.archive.letters import Issue
from dateline.exchange import feeds, notices
from dateline.exchange.feeds import Entry, Feed
from dateline.model.errors import NotFound, UsageError
from dateline.model.moments import iso
from dateline.service.questions import clean, query_of
from dateline.web import addresses, etags
from dateline.web.views.alerts import leading
from dateline.web.views.asking import in_words

MOST_ENTRIES: Final = 50  # of a feed
FEEDS: Final = (("atom", "Atom"), ("rss", "RSS"), ("jsonfeed", "JSON Feed"))


def list_of(connection: Connection, name: str) -> Alert:
    """The list of an id. Raises NotFound."""
    found = alerts.found(connection, clean(name))
    if found is None:
        raise NotFound("there is no list of that id (any more)")
    return found


def issue_of(connection: Connection, alert: Alert, n: int) -> Issue:
    """An issue of a list that was closed. Raises NotFound."""
    found = letters.issue_of(connection, n) if n < 2**31 else None
    if found is None or found.alert_id != alert.id or found.open:
        raise NotFound("there is no issue of that number in this list")
    return found


def holder(connection: Connection, purpose: Purpose, token: str) -> tuple[str | None, Recipient | None]:
    """The id that a link was signed for, and who that is: both None for a link that was not made here, and nobody where
    they left. Nothing is written."""
    key = alerts.known_key(connection)
    recipient_id = tokens.recipient_of(key, purpose, token) if key else None
    return recipient_id, alerts.recipient_of(connection, recipient_id) if recipient_id else None


def asks(alert: Alert) -> str:
    """What a list asks for, in a line; the query itself where it can no longer be asked."""
    try:
        return in_words(query_of(alert.query))
    except UsageError:
        return alert.query


def look(request: Request, connection: Connection, alert: Alert) -> None:
    """Ends the request with 304 where the client has what the list says now. Raises NotModified."""
    closed = sa.select(sa.func.count(), sa.func.max(issue.c.n)).where(
        issue.c.alert_id == alert.id, sa.not_(issue.c.open)
    )  # fmt: skip
    etags.look(request, connection, alert, tuple(connection.execute(closed).one()))


def feed_of(request: Request, connection: Connection, alert: Alert) -> Feed:
    """The feed of a list: the incidents that it last told of, each once, as they stand now with what was new."""
    told = contents.entries_of(connection, letters.latest(connection, alert.id, MOST_ENTRIES))
    home = addresses.base(request)
    invented = any(one.told is not None and one.told.invented for one in told)
    return Feed(
        name=f"list:{alert.id}", title=f"dateline: {alert.name}", home=home + addresses.a_list(alert.id),
        address=home + request.url.path, entries=list(_entries(told, home)), rights=notices.notice(invented=invented),
        about={"asks": asks(alert)},
    )  # fmt: skip


def _entries(told: Sequence[contents.Entry], home: str) -> Iterator[Entry]:
    seen = set[str]()
    for one in told:
        if one.id not in seen:
            seen.add(one.id)
            yield _entry(one, home)


def _entry(one: contents.Entry, home: str) -> Entry:
    url, at = home + addresses.incident(one.id), iso(one.at)
    news = [{"kind": line.kind, "words": line.words} for line in one.lines]
    about: dict[str, Any] = {"news": news, "others": list(one.others)}
    words = "\n".join(_lines(one))
    if one.told is None:
        return Entry(f"incident:{one.id}", one.title, url, at, words, about=about)
    plain = feeds.entry_of(one.told, url, at, None)
    tags = (*plain.tags, *(line.kind for line in one.lines))
    return replace(plain, text=f"{words}\n{plain.text}", tags=tuple(dict.fromkeys(tags)), about=plain.about | about)


def _lines(entry: contents.Entry) -> Iterator[str]:
    for line in entry.lines:
        yield line.words
        for one in line.said or leading(entry, line):
            yield f"- {one.who}{f', in {one.outlet}' if one.outlet and one.outlet != one.who else ''}: “{one.quote}”"
