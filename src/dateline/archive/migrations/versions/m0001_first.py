"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ROW = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes all tables, and what full text is searched in."""
    _tables_0()
    _tables_1()
    _tables_2()
    _tables_3()
    _tables_4()
    _tables_5()
    _tables_6()
    _tables_7()
    _tables_8()
    _tables_9()
    _tables_10()
    _tables_11()
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE doc_words USING fts5(words, tokenize='ascii')")
    else:
        op.execute("ALTER TABLE doc ADD COLUMN words tsvector")
        op.execute("CREATE INDEX ix_doc_words ON doc USING gin (words)")


def _tables_0() -> None:
    op.create_table(
        "change",
        sa.Column("seq", ROW, autoincrement=True, nullable=False),
        sa.Column("incident_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_incident_id"), "change", ["incident_id"], unique=False)


def _tables_1() -> None:
    op.create_table(
        "incident",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("event_type", sa.String(length=16), nullable=False),
        sa.Column("mode", sa.String(length=32), nullable=True),
        sa.Column("acled_event", sa.String(length=64), nullable=True),
        sa.Column("acled_sub_event", sa.String(length=64), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("start", sa.String(length=40), nullable=True),
        sa.Column("end", sa.String(length=40), nullable=True),
        sa.Column("when_precision", sa.String(length=16), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("level", sa.String(length=16), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("radius_km", sa.Float(), nullable=True),
        sa.Column("country", sa.String(length=8), nullable=True),
        sa.Column("killed", sa.Integer(), nullable=True),
        sa.Column("killed_low", sa.Integer(), nullable=True),
        sa.Column("killed_high", sa.Integer(), nullable=True),
        sa.Column("injured", sa.Integer(), nullable=True),
        sa.Column("injured_low", sa.Integer(), nullable=True),
        sa.Column("injured_high", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
        sa.Column("first_published", sa.String(length=40), nullable=True),
        sa.Column("last_published", sa.String(length=40), nullable=True),
        sa.Column("perpetrator_confidence", sa.String(length=32), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_incident")),
        sa.UniqueConstraint("id", name=op.f("uq_incident_id")),
    )
    op.create_index(op.f("ix_incident_country"), "incident", ["country"], unique=False)
    op.create_index(
        op.f("ix_incident_injured_high_injured_low"), "incident", ["injured_high", "injured_low"], unique=False
    )
    op.create_index(op.f("ix_incident_killed_high_killed_low"), "incident", ["killed_high", "killed_low"], unique=False)
    op.create_index(op.f("ix_incident_kind_killed_id"), "incident", ["kind", "killed", "id"], unique=False)
    op.create_index(
        op.f("ix_incident_kind_last_published_id"), "incident", ["kind", "last_published", "id"], unique=False
    )
    op.create_index(op.f("ix_incident_kind_reports_id"), "incident", ["kind", "reports", "id"], unique=False)
    op.create_index(op.f("ix_incident_kind_start_id_end"), "incident", ["kind", "start", "id", "end"], unique=False)
    op.create_index(op.f("ix_incident_lat_lon"), "incident", ["lat", "lon"], unique=False)
    op.create_index(op.f("ix_incident_origins"), "incident", ["origins"], unique=False)


def _tables_2() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("a", sa.String(length=64), nullable=False),
        sa.Column("b", sa.String(length=64), nullable=False),
        sa.Column("a_report", sa.String(length=64), nullable=False),
        sa.Column("b_report", sa.String(length=64), nullable=False),
        sa.Column("a_now", sa.String(length=64), nullable=True),
        sa.Column("b_now", sa.String(length=64), nullable=True),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("made", sa.String(length=32), nullable=False),
        sa.Column("undone", sa.String(length=32), nullable=True),
        sa.Column("batch", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_a_now"), "judgement", ["a_now"], unique=False)
    op.create_index(op.f("ix_judgement_a_report"), "judgement", ["a_report"], unique=False)
    op.create_index(op.f("ix_judgement_b_now"), "judgement", ["b_now"], unique=False)
    op.create_index(op.f("ix_judgement_b_report"), "judgement", ["b_report"], unique=False)
    op.create_index(op.f("ix_judgement_batch"), "judgement", ["batch"], unique=False)


def _tables_3() -> None:
    op.create_table(
        "outcome",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("report_id", sa.String(length=64), nullable=True),
        sa.Column("text_hash", sa.String(length=64), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=40), nullable=True),
        sa.Column("warnings", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_outcome")),
    )
    op.create_index(op.f("ix_outcome_code_key"), "outcome", ["code", "key"], unique=False)
    op.create_index(op.f("ix_outcome_report_id"), "outcome", ["report_id"], unique=False)


def _tables_4() -> None:
    op.create_table(
        "tombstone",
        sa.Column("report_id", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("made", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_tombstone")),
    )


def _tables_5() -> None:
    op.create_table(
        "version",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("report_id", sa.String(length=64), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("fetched", sa.String(length=40), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("republisher", sa.Text(), nullable=True),
        sa.Column("headline", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("genre", sa.String(length=32), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("published", sa.String(length=40), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("reader", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("reading", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("postings", sa.LargeBinary(), nullable=False),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_version")),
        sa.UniqueConstraint("report_id", "text_hash", name=op.f("uq_version_report_id_text_hash")),
    )
    op.create_index(op.f("ix_version_current_day"), "version", ["current", "day"], unique=False)
    op.create_index(op.f("ix_version_outlet"), "version", ["outlet"], unique=False)
    op.create_index(op.f("ix_version_text_hash"), "version", ["text_hash"], unique=False)


def _tables_6() -> None:
    op.create_table(
        "doc",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("incident_n", ROW, nullable=True),
        sa.Column("version_n", ROW, nullable=True),
        sa.ForeignKeyConstraint(["incident_n"], ["incident.n"], name=op.f("fk_doc_incident_n"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["version_n"], ["version.n"], name=op.f("fk_doc_version_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_doc")),
        sa.UniqueConstraint("incident_n", name=op.f("uq_doc_incident_n")),
        sa.UniqueConstraint("version_n", name=op.f("uq_doc_version_n")),
    )
    op.create_table(
        "facet",
        sa.Column("incident_n", ROW, nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("folded", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["incident_n"], ["incident.n"], name=op.f("fk_facet_incident_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("incident_n", "field", "value", name=op.f("pk_facet")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_facet_field_folded_incident_n"), "facet", ["field", "folded", "incident_n"], unique=False)


def _tables_7() -> None:
    op.create_table(
        "mention",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=64), nullable=False),
        sa.Column("version_n", ROW, nullable=False),
        sa.Column("local_id", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("event_type", sa.String(length=16), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("incident_id", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["version_n"], ["version.n"], name=op.f("fk_mention_version_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_mention")),
        sa.UniqueConstraint("version_n", "local_id", name=op.f("uq_mention_version_n_local_id")),
    )
    op.create_index(op.f("ix_mention_incident_id"), "mention", ["incident_id"], unique=False)
    op.create_index(op.f("ix_mention_uid"), "mention", ["uid"], unique=False)


def _tables_8() -> None:
    op.create_table(
        "original",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["key"], ["outcome.key"], name=op.f("fk_original_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_original")),
    )
    op.create_table(
        "overlap",
        sa.Column("a", ROW, nullable=False),
        sa.Column("b", ROW, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("of_a", sa.Float(), nullable=False),
        sa.Column("of_b", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["a"], ["version.n"], name=op.f("fk_overlap_a"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["b"], ["version.n"], name=op.f("fk_overlap_b"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_overlap")),
    )
    op.create_index(op.f("ix_overlap_b"), "overlap", ["b"], unique=False)


def _tables_9() -> None:
    op.create_table(
        "posting",
        sa.Column("hash", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("version_n", ROW, nullable=False),
        sa.ForeignKeyConstraint(["version_n"], ["version.n"], name=op.f("fk_posting_version_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", "day", "version_n", name=op.f("pk_posting")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_posting_version_n"), "posting", ["version_n"], unique=False)
    op.create_table(
        "record",
        sa.Column("incident_n", ROW, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["incident_n"], ["incident.n"], name=op.f("fk_record_incident_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("incident_n", name=op.f("pk_record")),
    )
    op.create_table(
        "block",
        sa.Column("key", sa.String(length=96), nullable=False),
        sa.Column("mention_n", ROW, nullable=False),
        sa.ForeignKeyConstraint(["mention_n"], ["mention.n"], name=op.f("fk_block_mention_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", "mention_n", name=op.f("pk_block")),
    )
    op.create_index(op.f("ix_block_mention_n"), "block", ["mention_n"], unique=False)


def _tables_10() -> None:
    op.create_table(
        "claim",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=64), nullable=False),
        sa.Column("mention_n", ROW, nullable=False),
        sa.Column("local_id", sa.String(length=16), nullable=False),
        sa.Column("slot", sa.String(length=16), nullable=False),
        sa.Column("stance", sa.String(length=24), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["mention_n"], ["mention.n"], name=op.f("fk_claim_mention_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_claim")),
    )
    op.create_index(op.f("ix_claim_mention_n"), "claim", ["mention_n"], unique=False)
    op.create_index(op.f("ix_claim_uid"), "claim", ["uid"], unique=False)


def _tables_11() -> None:
    op.create_table(
        "pair",
        sa.Column("a", ROW, nullable=False),
        sa.Column("b", ROW, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["a"], ["mention.n"], name=op.f("fk_pair_a"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["b"], ["mention.n"], name=op.f("fk_pair_b"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_pair")),
    )
    op.create_index(op.f("ix_pair_b"), "pair", ["b"], unique=False)
    # ### end Alembic commands ###
