"""The use cases that command line, web and alerts share."""

from dateline.service.fetching import fetched, given
from dateline.service.reader import failed, on_first_use, read, read_file, read_given, read_taken
from dateline.service.sifting import Sifted, sift

__all__ = [
    "Sifted",
    "failed",
    "fetched",
    "given",
    "on_first_use",
    "read",
    "read_file",
    "read_given",
    "read_taken",
    "sift",
]
