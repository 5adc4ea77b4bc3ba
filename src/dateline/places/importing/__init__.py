"""Importing the user's own places: GeoNames dumps and name lists, Who's On First, tables with a header."""

from dateline.places.importing.detect import FORMATS
from dateline.places.importing.run import Options, Report, import_file
from dateline.places.importing.store import remove_source, source_name, sources

__all__ = ["FORMATS", "Options", "Report", "import_file", "remove_source", "source_name", "sources"]
