"""Archives with an alert, somebody who takes part, and news to be sent, for tests of what is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from archive_inputs import made, row
from dateline.alerts import contents
from dateline.alerts.contents import Content
from dateline.alerts.deciding import Decider
from dateline.alerts.sending import Letter
from dateline.archive import Archive, alerts, letters, work, writing
from dateline.archive.alert_schema import sending
from dateline.archive.alerts import ACTIVE, MAIL, Alert, Recipient
from dateline.archive.letters import Sending

BASE = "https://incidents.example"
ADDRESS = "reader@readers.example"


def alert(archive: Archive, **more: Any) -> Alert:
    """An alert of everything, whose key is there too."""
    wanted = Alert("", more.pop("name", "All attacks"), more.pop("query", ""), **more)

    def write(connection: Any) -> Alert:
        alerts.key(connection)
        return alerts.add(connection, wanted)

    return archive.write(write)


def joined(archive: Archive, one: Alert, address: str = ADDRESS, *, kind: Any = MAIL, state: Any = ACTIVE) -> Recipient:
    """Somebody who takes part."""
    return archive.write(lambda c: alerts.enter(c, one.id, kind, address, state=state)[0])


def told(archive: Archive, first: int, last: int) -> None:
    """Writes some of the invented reports."""
    writing.write(archive, [row(one) for one in made(last)[first:]])


def decided(archive: Archive) -> None:
    """Decides what is there, and closes all issues."""
    Decider(archive).run()
    for one in archive.read(lambda c: letters.due_issues(c, work.now(c) + 10 * 86_400)):
        archive.write(lambda c, one=one: letters.close(c, one, work.now(c)))  # type: ignore[misc]


def content(archive: Archive, one: Alert) -> Content:
    """What the last issue of an alert says."""

    def look(connection: Any) -> Content:
        (issue,) = letters.issues(connection, one.id, 1)
        return contents.content_of(connection, one, issue)

    return archive.read(look)


def letter(archive: Archive, one: Alert, recipient: Recipient, *, question: bool = False, base: str = BASE) -> Letter:
    """The letter of the last issue to somebody, or the question."""
    said = None if question else content(archive, one)
    sending = Sending(7, None if said is None else said.issue.n, recipient.id, "tester", 1)
    at = recipient.asked if said is None else said.issue.closed or 0.0
    return Letter(sending, one, recipient, said, at, base, archive.read(alerts.key))


def renamed(one: Letter, **more: Any) -> Letter:
    """The letter of an alert that says something else of itself."""
    changed = replace(one.alert, **more)
    said = None if one.content is None else replace(one.content, alert=changed)
    return replace(one, alert=changed, content=said)


def only(archive: Archive) -> Alert:
    """The one alert of an archive."""
    (one,) = archive.read(lambda c: list(alerts.all_of(c)))
    return one


def members(archive: Archive, one: Alert) -> list[Recipient]:
    """Who takes part, in whatever state."""
    return archive.read(lambda c: alerts.recipients(c, one.id))


def states(archive: Archive) -> list[str]:
    """The states of all letters, in their order."""
    query = sa.select(sending.c.state).order_by(sending.c.n)
    return archive.read(lambda c: list(c.execute(query).scalars()))


def hurried(archive: Archive) -> None:
    """Makes all letters that wait, or are held, due now."""
    archive.write(lambda c: c.execute(sa.update(sending).values(due=0.0)).rowcount)
