"""The tables of alerts: saved searches, who is told by which way, what they were told, and what is still to be sent.

Moments are seconds since 1970 by the store's clock. None of these tables says anything of the world: the canonical
export leaves them out. Addresses of people stand in `recipient` alone, and go with its row.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from dateline.archive.schema import METADATA, ROW

# A search whose news are sent.
alert = Table(
    "alert",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),  # as a query string
    Column("only_new", Boolean, nullable=False),
    Column("rhythm", String(8), nullable=False),  # at_once, hourly, daily, weekly
    Column("minute", Integer, nullable=False),  # of the day, at which a daily or weekly one is sent
    Column("weekday", Integer, nullable=False),  # of a weekly one, Monday is 0
    Column("quiet_from", Integer),  # minutes of the day between which nothing is sent
    Column("quiet_to", Integer),
    Column("zone", String(64), nullable=False),
    Column("language", String(8), nullable=False),  # of dates
    Column("most", Integer, nullable=False),  # issues in an hour, in a day for hourly ones
    Column("public", Boolean, nullable=False),  # whether others may join by the web
    Column("paused", Boolean, nullable=False),
    Column("since", ROW, nullable=False),  # the number of the last change when it was made
    Column("made", Float, nullable=False),
)

# Up to which change alerts are decided, and the key that links are signed with.
pulse = Table(
    "pulse",
    METADATA,
    Column("name", String(16), primary_key=True),
    Column("number", ROW, nullable=False),
    Column("data", LargeBinary),
)

# What a search was told of an incident: how it stood then (`incidents.stands`), as JSON.
told = Table(
    "told",
    METADATA,
    Column("alert_id", String(16), ForeignKey("alert.id", ondelete="CASCADE"), primary_key=True),
    Column("incident_id", String(64), primary_key=True),
    Column("stand", Text, nullable=False),
    Column("at", Float, nullable=False),
    Index(None, "incident_id"),
)

# What is sent of a search at one time. While it is open, news are added to it.
issue = Table(
    "issue",
    METADATA,
    Column("n", ROW, primary_key=True, autoincrement=True),
    Column("alert_id", String(16), ForeignKey("alert.id", ondelete="CASCADE"), nullable=False),
    Column("open", Boolean, nullable=False),
    Column("opened", Float, nullable=False),
    Column("due", Float, nullable=False),
    Column("closed", Float),
    Index(None, "open", "due"),
    Index(None, "alert_id", "open"),
)

# An incident of an issue, and its news as JSON.
item = Table(
    "item",
    METADATA,
    Column("issue_n", ROW, ForeignKey("issue.n", ondelete="CASCADE"), primary_key=True),
    Column("incident_id", String(64), primary_key=True),
    Column("news", Text, nullable=False),
    Column("seq", ROW, nullable=False),  # of the last change
    Column("at", Float, nullable=False),
    Index(None, "incident_id"),
)

# Where a search is sent to: a person's address, a folder of mail on this machine, or a hook.
recipient = Table(
    "recipient",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("alert_id", String(16), ForeignKey("alert.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(8), nullable=False),  # mail, folder, hook
    Column("address", Text, nullable=False),
    Column("digest", String(64), nullable=False),  # of the address, by which it is known again
    Column("state", String(8), nullable=False),  # pending, active, off
    Column("secret", Text),  # of a hook
    Column("troubles", Integer, nullable=False),  # bounces of a person's address, failures in a row of a hook
    Column("trouble", Text),  # the last, without the address
    Column("asked", Float, nullable=False),
    Column("joined", Float),
    Column("grounds", Text),  # why it was taken in without being asked, as whoever brought it states
    Index(None, "alert_id", "kind", "digest", unique=True),
    Index(None, "state", "asked"),
)

# A letter or call to make: an issue to one recipient, or the question whether they want it (without an issue).
sending = Table(
    "sending",
    METADATA,
    Column("n", ROW, primary_key=True, autoincrement=True),
    Column("issue_n", ROW, ForeignKey("issue.n", ondelete="CASCADE")),
    Column("recipient_id", String(32), ForeignKey("recipient.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(8), nullable=False),  # waiting, held, sent, failed, bounced
    Column("due", Float, nullable=False),  # of a held one: when it may be taken over
    Column("owner", String(64)),
    Column("tries", Integer, nullable=False),
    Column("trouble", Text),  # what went wrong last, without the address
    Index(None, "issue_n", "recipient_id", unique=True),
    Index(None, "recipient_id"),
    Index(None, "state", "due"),
)
