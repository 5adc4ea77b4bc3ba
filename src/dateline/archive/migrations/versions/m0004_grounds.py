"""Why somebody was taken into a list without having been asked, as whoever brought them states."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds a column; it stays empty in the rows that are there."""
    op.add_column("recipient", sa.Column("grounds", sa.Text(), nullable=True))
