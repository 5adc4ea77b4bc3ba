"""The use cases that command line, web and alerts share."""

from dateline.service.reader import failed, on_first_use, read, read_file, read_given, read_taken
from dateline.service.sifting import Sifted, sift

__all__ = ["Sifted", "failed", "on_first_use", "read", "read_file", "read_given", "read_taken", "sift"]
