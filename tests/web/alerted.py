"""Lists with issues, members and questions in an archive, for tests of pages."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from dateline.alerts import joining, tokens
from dateline.alerts.deciding import Decider
from dateline.archive import Archive, alerts, letters, sources
from dateline.archive.alerts import ACTIVE, MAIL, PENDING, Alert
from dateline.archive.schema import source

MEMBER, ASKED = "mina@members.example", "paul@members.example"


@dataclass(frozen=True)
class Alerted:
    """Lists, an issue, and signed links: of a member, of somebody who was asked, of one who never was."""

    public: str
    private: str
    issue: int
    member: str
    member_id: str
    confirm: str
    pending_id: str


def alerted(archive: Archive, name: str = "All that happens") -> Alerted:
    """Makes a public and a private list that were told everything that is in the archive, with one issue each."""
    with archive.writing() as connection:
        public = alerts.add(connection, Alert("", name, "", public=True))
        private = alerts.add(
            connection, Alert("", f"{name}, quietly", "q=killed", rhythm="daily", zone="Europe/Berlin")
        )
        for one in (public, private):
            alerts.change(connection, one.id, since=0)
        alerts.set_decided(connection, 0)
    Decider(archive).run()
    with archive.writing() as connection:
        for issue in letters.due_issues(connection, 1e12):
            letters.close(connection, issue, issue.opened + 1)
        first = letters.issues(connection, public.id, 1)[0]
        member, _ = alerts.enter(connection, public.id, MAIL, MEMBER, state=ACTIVE)
        pending, _ = alerts.enter(connection, public.id, MAIL, ASKED, state=PENDING)
        key = alerts.key(connection)
    return Alerted(
        public.id, private.id, first.n, tokens.sign(key, "manage", member.id), member.id,
        tokens.sign(key, "confirm", pending.id), pending.id,
    )  # fmt: skip


def watched(archive: Archive) -> None:
    """Sources in every state that the page of sources shows."""
    states = (
        ("Harbour Courier", "https://harbour.example/feed?key=s3cret", {"polls": 9, "last_ok": 1.0, "entries": 1234}),
        ("Gulf Post", "https://gulf.example/rss", {"failures": 3, "last_error": "https://gulf.example/rss: no answer"}),
        ("Coast Mail", "https://coast.example/rss", {"quarantine": "it became something else, on casino.example"}),
        ("Hill News", "https://hill.example/rss", {"paused": True}),
        ("New One", "https://new.example/rss", {}),
    )  # fmt: skip
    with archive.working() as connection:
        for name, url, told in states:
            one = sources.Source(sources.id_of(url), "feed", url, name, 900)
            sources.put(connection, one)
            if told:
                connection.execute(sa.update(source).where(source.c.id == one.id).values(**told))
        box = sources.Source(sources.id_of("/srv/mail/inbox"), "mailbox", "/srv/mail/inbox", "inbox", 900)
        sources.put(connection, box)


def join(archive: Archive, alert_id: str, address: str) -> None:
    """As the form of a list does."""
    with archive.writing() as connection:
        joining.ask(connection, alerts.one(connection, alert_id), address)
