"""The use cases that command line, web and alerts share."""

from dateline.service.reader import failed, read, read_file

__all__ = ["failed", "read", "read_file"]
