"""Exports: records to the shapes that other tools read. Pure: incidents in, rows, lines or bytes out, one at a time."""

from dateline.exchange.protect import protect
from dateline.exchange.told import Column, ReportFacts, Told

__all__ = ["Column", "ReportFacts", "Told", "protect"]
