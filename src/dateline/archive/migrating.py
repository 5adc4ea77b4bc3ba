"""Brings an archive's tables up to this version, in one transaction, with a backup before.

An archive that a newer version wrote is refused. A step that is cut off leaves the tables as they were.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from dateline.archive import postgresql, store

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from dateline.archive.store import Archive

HERE = Path(__file__).parent / "migrations"


def config() -> Config:
    """Where the steps are."""
    made = Config()
    made.set_main_option("script_location", str(HERE))
    made.set_main_option("path_separator", "os")
    return made


def head() -> str:
    """The name of this version's tables."""
    return str(ScriptDirectory.from_config(config()).get_current_head())


def found(connection: Connection) -> str | None:
    """The name of the tables that are there; None where there are none."""
    return MigrationContext.configure(connection).get_current_revision()


def known(revision: str) -> bool:
    """Whether this version knows these tables."""
    return any(step.revision == revision for step in ScriptDirectory.from_config(config()).walk_revisions())


def bring_up(archive: Archive) -> None:
    """Makes the tables, or changes older ones. Raises NewerArchive for newer ones."""
    with archive.engine.connect() as connection:
        now = found(connection)
    if now == head():
        return
    if now is not None and not known(now):
        raise store.newer(archive.where, now)
    if now is not None and archive.path is not None:
        from dateline.archive.backup import backup

        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        backup(archive, archive.path.with_name(f"{archive.path.name}.before-{head()}-{stamp}"))
    with archive.writing() as connection:
        if found(connection) == head():  # another process was quicker
            return
        if archive.embedded:
            connection.exec_driver_sql(f"PRAGMA application_id={store.APPLICATION_ID}")
        steps = config()
        steps.attributes["connection"] = connection
        command.upgrade(steps, "head")
        if not archive.embedded:
            postgresql.order_by_code_points(connection)


def differences(archive: Archive) -> list[object]:
    """Where the tables differ from those that the code knows; nothing where all is well."""
    from alembic.autogenerate import compare_metadata

    from dateline.archive.schema import METADATA

    with archive.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _parents: not (kind == "table" and _ours(name))}
        )
        return [d for d in compare_metadata(context, METADATA) if not _of_search(d)]


def _ours(name: str | None) -> bool:
    """Tables that SQLite's full-text index keeps for itself."""
    return bool(name) and str(name).startswith("doc_words")


def _of_search(difference: object) -> bool:
    """PostgreSQL's column and index of words, which SQLAlchemy's tables leave out."""
    return "words" in repr(difference) and isinstance(difference, tuple) and "remove" in str(difference[0])


def is_empty(connection: Connection) -> bool:
    """Whether no table is there."""
    return not sa.inspect(connection).get_table_names()
