"""What is PostgreSQL's own: connections, limits of a transaction, and what its errors mean for an archive.

Limits are put at the beginning of each transaction, not at that of a connection, so that they hold behind a pooler too.
"""

from __future__ import annotations

import logging

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL

from dateline.archive.errors import ArchiveBusy, ArchiveError, ArchiveFull, TimedOut, Unavailable
from dateline.archive.patience import Patience

WRITER_LOCK = 7_161_420_961  # the advisory lock that the writer of an archive holds

# Error codes (appendix A of PostgreSQL's manual). What passes: connections that break, a server that stops, starts, is
# full or is a standby now, transactions that the server chose to end.
_PASSING = frozenset(
    {"57P01", "57P02", "57P03", "57P05", "53200", "53300", "40001", "40P01", "40003", "25P03", "25006"}
)
_TOO_LONG = frozenset({"57014", "25P04"})
_WAITED, _FULL = "55P03", "53100"
# A connection that is refused has no code. Of these words it is known that waiting helps.
_SOON = ("starting up", "shutting down", "not accepting", "recovery", "too many clients", "too many connections",
         "remaining connection slots")  # fmt: skip
_KEEP = {"connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3,
         "tcp_user_timeout": 60_000, "application_name": "dateline"}  # fmt: skip


def engine(url: URL, patience: Patience) -> Engine:
    """Connections to the database at an address. What its query says of a connection goes before what is usual here."""
    logging.getLogger("psycopg").setLevel(logging.ERROR)  # it warns of connections that break, which is told here
    asked = {name: value for name, value in _KEEP.items() if name not in url.query}
    return sa.create_engine(
        url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_recycle=1800,
        pool_size=patience.connections, max_overflow=0, pool_timeout=max(1.0, patience.back), connect_args=asked,
        hide_parameters=True,  # addresses of people are among them: in no error, in no log
    )  # fmt: skip


def shown(url: URL) -> str:
    """The address without a password."""
    hidden = {name: "***" for name in url.query if "password" in name}
    return url.update_query_dict(hidden).render_as_string(hide_password=True)


def begin_reading(connection: Connection, patience: Patience) -> Connection:
    """A transaction that sees one state and cannot write."""
    connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    _limit(connection, statement_timeout=patience.read)
    return connection


def begin_writing(connection: Connection, patience: Patience, *, turn: bool = True) -> Connection:
    """A transaction that may write, once it is its turn: those who wait are served in the order in which they came.
    Without `turn` it waits for nobody but those who hold the same rows.

    Each of its statements sees what was committed before it, whatever the database has for usual: a state taken before
    the lock was had would lack what the writer before has written.
    """
    connection = connection.execution_options(isolation_level="READ COMMITTED", postgresql_readonly=False)
    # Waiting for the turn is itself a statement, which its own limit must not cut short.
    _limit(
        connection, statement_timeout=0, lock_timeout=patience.turn, idle_in_transaction_session_timeout=patience.idle
    )
    if turn:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
    _limit(connection, statement_timeout=patience.write)
    return connection


def _limit(connection: Connection, **seconds: float) -> None:
    put = ", ".join(f"set_config('{name}', '{round(1000 * limit)}', true)" for name, limit in seconds.items())
    connection.exec_driver_sql(f"SELECT {put}")


def named(where: str, error: sa.exc.DBAPIError, patience: Patience, *, opening: bool = False) -> ArchiveError:
    """An error of the database as one of the archive. `opening`: nothing was reached yet, the address may be wrong."""
    said = " ".join(str(error.orig).split())
    state = getattr(error.orig, "sqlstate", None)
    if state == _WAITED:
        return ArchiveBusy(f"{where}: another process has been writing for {patience.turn:g} s; try again")
    if state in _TOO_LONG:
        return TimedOut(
            f"{where}: a statement was stopped ({said}); ask for less at once, or raise database_read_seconds or "
            "database_write_seconds"
        )
    if state == _FULL:
        return ArchiveFull(f"{where}: cannot be written ({said}); what was written before is safe")
    broken = state is None and isinstance(error, (sa.exc.OperationalError, sa.exc.InterfaceError))
    if state in _PASSING or (state or "").startswith("08") or broken:
        passing = bool(state) or not opening or any(words in said for words in _SOON)
        return Unavailable(f"{where}: the database cannot be reached or broke off ({said})", passing=passing)
    return ArchiveError(f"{where}: {said}")


def order_by_code_points(connection: Connection) -> None:
    """Has every text column ordered by code points, as SQLite orders them, whatever the database has for usual.

    Raises ArchiveError where the database is not in UTF-8.
    """
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise ArchiveError(
            f"the database is in {encoding}, which cannot hold all letters; make one with: "
            "createdb --template template0 --encoding UTF8"
        )
    rows = connection.exec_driver_sql(_OTHER_ORDER).all()
    quote = connection.dialect.identifier_preparer.quote_identifier
    changes: dict[str, list[str]] = {}
    for table, column, kind in rows:
        changes.setdefault(table, []).append(f'ALTER COLUMN {quote(column)} TYPE {kind} COLLATE "C"')
    for table, said in changes.items():
        connection.exec_driver_sql(f"ALTER TABLE {quote(table)} {', '.join(said)}")


_OTHER_ORDER = """
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_collation o ON o.oid = a.attcollation
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped AND a.attnum > 0
  AND o.collname <> 'C' AND c.relname <> 'alembic_version'
ORDER BY c.relname, a.attnum
"""
