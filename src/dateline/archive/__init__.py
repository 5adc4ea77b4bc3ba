"""The archive: rows of reports, mentions, claims, incidents and judgements, on SQLite or PostgreSQL."""

from dateline.archive import alert_schema as alert_schema  # its tables belong to METADATA
from dateline.archive.store import Archive, open_archive

__all__ = ["Archive", "open_archive"]
