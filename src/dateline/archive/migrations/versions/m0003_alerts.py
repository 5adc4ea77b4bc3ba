"""Alerts: saved searches, their recipients, what they were told; and how an incident stood after each change."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ROW = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes seven tables, and one column in the feed of changes; it stays empty in the rows that are there."""
    op.add_column("change", sa.Column("stand", sa.Text(), nullable=True))
    _alert()
    _pulse()
    _issue()
    _recipient()
    _told()
    _item()
    _sending()


def _alert() -> None:
    op.create_table(
        "alert",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("only_new", sa.Boolean(), nullable=False),
        sa.Column("rhythm", sa.String(length=8), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=True),
        sa.Column("quiet_to", sa.Integer(), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("since", ROW, nullable=False),
        sa.Column("made", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert")),
    )


def _pulse() -> None:
    op.create_table(
        "pulse",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("number", ROW, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_pulse")),
    )


def _issue() -> None:
    op.create_table(
        "issue",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("alert_id", sa.String(length=16), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("opened", sa.Float(), nullable=False),
        sa.Column("due", sa.Float(), nullable=False),
        sa.Column("closed", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_issue_alert_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_issue")),
    )
    op.create_index(op.f("ix_issue_alert_id_open"), "issue", ["alert_id", "open"], unique=False)
    op.create_index(op.f("ix_issue_open_due"), "issue", ["open", "due"], unique=False)


def _recipient() -> None:
    op.create_table(
        "recipient",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("alert_id", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("secret", sa.Text(), nullable=True),
        sa.Column("troubles", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("asked", sa.Float(), nullable=False),
        sa.Column("joined", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_recipient_alert_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipient")),
    )
    op.create_index(op.f("ix_recipient_alert_id_kind_digest"), "recipient", ["alert_id", "kind", "digest"], unique=True)
    op.create_index(op.f("ix_recipient_state_asked"), "recipient", ["state", "asked"], unique=False)


def _told() -> None:
    op.create_table(
        "told",
        sa.Column("alert_id", sa.String(length=16), nullable=False),
        sa.Column("incident_id", sa.String(length=64), nullable=False),
        sa.Column("stand", sa.Text(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_told_alert_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("alert_id", "incident_id", name=op.f("pk_told")),
    )
    op.create_index(op.f("ix_told_incident_id"), "told", ["incident_id"], unique=False)


def _item() -> None:
    op.create_table(
        "item",
        sa.Column("issue_n", ROW, nullable=False),
        sa.Column("incident_id", sa.String(length=64), nullable=False),
        sa.Column("news", sa.Text(), nullable=False),
        sa.Column("seq", ROW, nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["issue_n"], ["issue.n"], name=op.f("fk_item_issue_n"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("issue_n", "incident_id", name=op.f("pk_item")),
    )
    op.create_index(op.f("ix_item_incident_id"), "item", ["incident_id"], unique=False)


def _sending() -> None:
    op.create_table(
        "sending",
        sa.Column("n", ROW, autoincrement=True, nullable=False),
        sa.Column("issue_n", ROW, nullable=True),
        sa.Column("recipient_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("due", sa.Float(), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["issue_n"], ["issue.n"], name=op.f("fk_sending_issue_n"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["recipient.id"], name=op.f("fk_sending_recipient_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_sending")),
    )
    op.create_index(op.f("ix_sending_issue_n_recipient_id"), "sending", ["issue_n", "recipient_id"], unique=True)
    op.create_index(op.f("ix_sending_recipient_id"), "sending", ["recipient_id"], unique=False)
    op.create_index(op.f("ix_sending_state_due"), "sending", ["state", "due"], unique=False)
