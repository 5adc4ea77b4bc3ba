"""Runs the steps on the connection that `archive.migrating` hands over."""

from alembic import context

from dateline.archive.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, transactional_ddl=True,
    render_as_batch=True,
)  # fmt: skip
context.run_migrations()
