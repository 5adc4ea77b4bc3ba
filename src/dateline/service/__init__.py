"""The use cases that command line, web and alerts share."""

from dateline.service.reader import failed, on_first_use, read, read_file

__all__ = ["failed", "on_first_use", "read", "read_file"]
