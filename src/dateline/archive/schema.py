"""The tables of an archive, the same on SQLite and PostgreSQL. Comments say what a column's name does not.

Row numbers (`n`), ingest times (`at`) and names of input files are no part of what an archive says: the canonical
export leaves them out. Texts and readings are kept as compressed bytes, so every character comes back on both stores.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

# Names of constraints that both stores and the migrations agree on.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# SQLite numbers rows by itself only in an INTEGER column; PostgreSQL needs the wider type.
ROW = BigInteger().with_variant(Integer, "sqlite")


def _row() -> Column[int]:
    return Column("n", ROW, primary_key=True, autoincrement=True)


# What came of each input. `key` is the digest of its bytes and of what was given with it, or of its name where the
# bytes could not be had; so the same input is one row, wherever it lies.
outcome = Table(
    "outcome",
    METADATA,
    Column("key", String(64), primary_key=True),
    Column("code", String(32), nullable=False),
    Column("ok", Boolean, nullable=False),
    Column("message", Text, nullable=False, default=""),
    Column("report_id", String(64)),
    Column("text_hash", String(64)),
    Column("title", Text),
    Column("url", Text),
    Column("published", String(40)),
    Column("warnings", Text),
    Column("name", Text, nullable=False),  # the input as it was named, for people
    Column("at", String(32), nullable=False),
    Column("tries", Integer, nullable=False, default=1),
    Index(None, "code", "key"),
    Index(None, "report_id"),
)

# The bytes of inputs, where they are kept (`ingest --keep-bytes`), by the key of their outcome.
original = Table(
    "original",
    METADATA,
    Column("key", String(64), ForeignKey("outcome.key", ondelete="CASCADE"), primary_key=True),
    Column("given", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

# One version of one report: its text and reading. The current one is the latest fetched or published, ties by hash.
version = Table(
    "version",
    METADATA,
    _row(),
    Column("report_id", String(64), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("current", Boolean, nullable=False),
    Column("fetched", String(40)),
    Column("outlet", Text),
    Column("republisher", Text),
    Column("headline", Text),
    Column("url", Text),
    Column("genre", String(32)),
    Column("language", String(16)),
    Column("published", String(40)),  # ISO 8601, as stated
    Column("day", Integer),  # the day of publication, as its ordinal
    Column("reader", String(32), nullable=False),  # version of dateline that read it
    Column("digest", String(64), nullable=False),  # SHA-256 of the reading as canonical JSON
    Column("reading", LargeBinary, nullable=False),  # the reading without its text and mentions, compressed
    Column("text", LargeBinary, nullable=False),  # the text, UTF-8, compressed
    Column("sketch", LargeBinary, nullable=False),  # what near-copies are told by
    Column("postings", LargeBinary, nullable=False),  # and found by: signed 64-bit numbers
    Column("card", Text),  # what related reports are told by
    Column("at", String(32), nullable=False),
    UniqueConstraint("report_id", "text_hash"),
    Index(None, "current", "day"),
    Index(None, "text_hash"),
    Index(None, "outlet"),
)

# A mention of the reading of a version. Only mentions of current versions may stand in an incident.
mention = Table(
    "mention",
    METADATA,
    _row(),
    Column("uid", String(64), nullable=False),
    Column("version_n", ROW, ForeignKey("version.n", ondelete="CASCADE"), nullable=False),
    Column("local_id", String(16), nullable=False),  # its id in the reading
    Column("status", String(16), nullable=False),
    Column("event_type", String(16), nullable=False),
    Column("trigger", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),  # the mention whole, compressed
    Column("card", Text),  # what incidents are linked by; NULL where the mention is none to link
    Column("incident_id", String(64)),
    UniqueConstraint("version_n", "local_id"),
    Index(None, "uid"),
    Index(None, "incident_id"),
)

# A claim of a mention, as search, filters and judgements want it; whole in the reading.
claim = Table(
    "claim",
    METADATA,
    _row(),
    Column("uid", String(64), nullable=False),
    Column("mention_n", ROW, ForeignKey("mention.n", ondelete="CASCADE"), nullable=False),
    Column("local_id", String(16), nullable=False),
    Column("slot", String(16), nullable=False),
    Column("stance", String(24), nullable=False),
    Column("speaker", Text),
    Column("value", Text),  # canonical JSON, NULL where the claim has none
    Column("quote", Text, nullable=False),
    Index(None, "uid"),
    Index(None, "mention_n"),
)

# Where a mention may find its like: keys of place and time, or of rare names.
block = Table(
    "block",
    METADATA,
    Column("key", String(96), primary_key=True),
    Column("mention_n", ROW, ForeignKey("mention.n", ondelete="CASCADE"), primary_key=True),
    Index(None, "mention_n"),
)

# Two mentions found alike enough, the smaller number first.
pair = Table(
    "pair",
    METADATA,
    Column("a", ROW, ForeignKey("mention.n", ondelete="CASCADE"), primary_key=True),
    Column("b", ROW, ForeignKey("mention.n", ondelete="CASCADE"), primary_key=True),
    Column("score", Float, nullable=False),
    Index(None, "b"),
)

# Sampled shingles of the text of a version, by which near-copies are found. The day stands in the key, since some
# shingles are in every second report: what is looked at for a new report must not grow with the archive.
posting = Table(
    "posting",
    METADATA,
    Column("hash", BigInteger, primary_key=True),
    Column("day", Integer, primary_key=True),  # of publication, as its ordinal; 0 where it is not known
    Column("version_n", ROW, ForeignKey("version.n", ondelete="CASCADE"), primary_key=True),
    Index(None, "version_n"),
    sqlite_with_rowid=False,
)

# Two versions that share their text or much of it, the smaller number first.
overlap = Table(
    "overlap",
    METADATA,
    Column("a", ROW, ForeignKey("version.n", ondelete="CASCADE"), primary_key=True),
    Column("b", ROW, ForeignKey("version.n", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("of_a", Float, nullable=False),  # how much of a stands in b
    Column("of_b", Float, nullable=False),
    Index(None, "b"),
)

# An incident, as it follows from its members; made anew where they change.
incident = Table(
    "incident",
    METADATA,
    _row(),
    Column("id", String(64), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),  # incident, or background: told only as past
    Column("event_type", String(16), nullable=False),
    Column("mode", String(32)),
    Column("acled_event", String(64)),
    Column("acled_sub_event", String(64)),
    Column("summary", Text, nullable=False),
    Column("start", String(40)),  # ISO 8601; NULL where no time is told
    Column("end", String(40)),
    Column("when_precision", String(16)),
    Column("place", Text),
    Column("level", String(16)),
    Column("lat", Float),
    Column("lon", Float),
    Column("radius_km", Float),
    Column("country", String(8)),
    Column("killed", Integer),
    Column("killed_low", Integer),
    Column("killed_high", Integer),
    Column("injured", Integer),
    Column("injured_low", Integer),
    Column("injured_high", Integer),
    Column("state", String(16), nullable=False),
    Column("reports", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    Column("first_published", String(40)),
    Column("last_published", String(40)),
    Column("perpetrator_confidence", String(32)),
    Column("digest", String(64), nullable=False),
    Index(None, "kind", "start", "id", "end"),
    Index(None, "kind", "last_published", "id"),
    Index(None, "kind", "killed", "id"),
    Index(None, "kind", "reports", "id"),
    Index(None, "killed_high", "killed_low"),
    Index(None, "injured_high", "injured_low"),
    Index(None, "origins"),
    Index(None, "lat", "lon"),
    Index(None, "country"),
)

# The whole of an incident as compressed JSON (`model.record`), apart from its row, so that many rows lie together.
records = Table(
    "record",
    METADATA,
    Column("incident_n", ROW, ForeignKey("incident.n", ondelete="CASCADE"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# What an incident can be found by, one row a value: outlet, actor, weapon, type, country, admin (names outward), place.
facet = Table(
    "facet",
    METADATA,
    Column("incident_n", ROW, ForeignKey("incident.n", ondelete="CASCADE"), primary_key=True),
    Column("field", String(16), primary_key=True),
    Column("value", String(200), primary_key=True),  # as shown
    Column("folded", String(200), nullable=False),  # as compared
    Index(None, "field", "folded", "incident_n"),
    sqlite_with_rowid=False,
)

# What full text is searched in: an incident's words, or a report's. The index itself is FTS5 (`doc_words`) on SQLite,
# the column `words` on PostgreSQL; the migrations make both.
doc = Table(
    "doc",
    METADATA,
    _row(),
    Column("incident_n", ROW, ForeignKey("incident.n", ondelete="CASCADE"), unique=True),
    Column("version_n", ROW, ForeignKey("version.n", ondelete="CASCADE"), unique=True),
)

# What people decided of two mentions. `about` holds, as JSON, their words, which find them again after their reports
# are read anew: then `a_now` and `b_now` name the mentions found, or are NULL where none is.
judgement = Table(
    "judgement",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),  # same, different
    Column("a", String(64), nullable=False),  # uid of a mention
    Column("b", String(64), nullable=False),
    Column("a_report", String(64), nullable=False),
    Column("b_report", String(64), nullable=False),
    Column("a_now", String(64)),
    Column("b_now", String(64)),
    Column("about", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("by", Text, nullable=False),
    Column("made", String(32), nullable=False),
    Column("undone", String(32)),
    Column("batch", String(64), nullable=False),  # judgements of one act are undone together
    Index(None, "a_now"),
    Index(None, "b_now"),
    Index(None, "a_report"),
    Index(None, "b_report"),
    Index(None, "batch"),
)

# What changed, in order: of an incident (new, changed, merged, split, gone), a report or a judgement.
change = Table(
    "change",
    METADATA,
    Column("seq", ROW, primary_key=True, autoincrement=True),
    Column("incident_id", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("detail", Text, nullable=False),
    Column("at", String(32), nullable=False),
    # How the incident stands from here on (`incidents.stands`), as JSON; NULL where it is gone, or noted before 0003.
    Column("stand", Text),
    Index(None, "incident_id"),
)

# Reports taken down: what they said is gone, and ingest leaves them out.
tombstone = Table(
    "tombstone",
    METADATA,
    Column("report_id", String(64), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("made", String(32), nullable=False),
)

# What is looked at again and again, with what was learnt of it. Times here and below are seconds since 1970 by the
# store's clock. None of these four tables says anything of the world: the canonical export leaves them out.
source = Table(
    "source",
    METADATA,
    Column("id", String(16), primary_key=True),  # of its first address; it stays when that moves
    Column("kind", String(16), nullable=False),  # feed, sitemap, page, mailbox
    Column("url", Text, nullable=False),  # of a mailbox its file
    Column("name", Text, nullable=False),
    Column("outlet", Text),  # that its reports have where they name none
    Column("folder", Text),  # where it stands in an outline
    Column("rules", Text, nullable=False),
    Column("full", String(8), nullable=False),  # auto, entry, page: where the whole report is
    Column("paused", Boolean, nullable=False),
    Column("quarantine", Text),  # why nothing is taken from it
    Column("rhythm", Integer, nullable=False),  # seconds between looks
    Column("pace", Float),  # seconds between new entries, as they came
    Column("etag", Text),
    Column("modified", Text),
    Column("max_age", Integer),
    Column("digest", String(64)),  # of the last body
    Column("title", Text),
    Column("hosts", Text),  # where its entries lie, as JSON
    Column("moved_to", Text),
    Column("moved_times", Integer, nullable=False),
    Column("failures", Integer, nullable=False),  # in a row
    Column("unchanged", Integer, nullable=False),  # answers 304 in a row
    Column("first_unchanged", Float),
    Column("last_ok", Float),
    Column("last_tried", Float),
    Column("last_new", Float),
    Column("last_error", Text),
    Column("polls", Integer, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("dropped", Integer, nullable=False),
    Column("added", String(32), nullable=False),
)

# Entries that a source was seen to hold, so that none is taken twice and an edited one is noticed.
seen = Table(
    "seen",
    METADATA,
    Column("source_id", String(16), ForeignKey("source.id", ondelete="CASCADE"), primary_key=True),
    Column("entry", String(64), primary_key=True),  # digest of its id
    Column("digest", String(64), nullable=False),  # of what it says
    Column("page", String(64)),  # digest of its address, by which other sources know it
    Column("at", Float, nullable=False),
    Index(None, "page"),
)

# What is to be done: a source to look at, a page to fetch. Who does it holds it by owner and `grants`, which counts up.
work = Table(
    "work",
    METADATA,
    Column("key", String(80), primary_key=True),
    Column("kind", String(8), nullable=False),  # poll, page
    Column("source_id", String(16), ForeignKey("source.id", ondelete="CASCADE"), nullable=False),
    Column("host", String(255), nullable=False),
    Column("url", Text, nullable=False),
    Column("said", Text, nullable=False),  # what the source says of the page, as JSON
    Column("state", String(8), nullable=False),  # waiting, held, parked
    Column("due", Float, nullable=False),
    Column("since", Float, nullable=False),  # when `due` or `lease_until` was set: a clock before it went back
    Column("lease_until", Float),
    Column("owner", String(64)),
    Column("grants", Integer, nullable=False),
    Column("beats", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("last_error", Text),
    Index(None, "state", "due"),
    Index(None, "host"),
    Index(None, "source_id"),
)

# A host is asked by one worker at a time, and not again before `next_at`.
host = Table(
    "host",
    METADATA,
    Column("name", String(255), primary_key=True),
    Column("next_at", Float, nullable=False),
    Column("since", Float, nullable=False),
    Column("held", String(80)),  # the key of the work for which it is asked
)
