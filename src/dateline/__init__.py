"""dateline: incident records in which every value is a claim."""

__version__ = "0.1.0"
