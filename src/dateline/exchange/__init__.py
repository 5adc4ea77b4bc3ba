"""Exports: records to the shapes that other tools read. Pure: incidents in, rows, lines or bytes out, one at a time."""

from dateline.exchange.protect import censor, protect
from dateline.exchange.readings import protect_reading
from dateline.exchange.told import Column, ReportFacts, Told

__all__ = ["Column", "ReportFacts", "Told", "censor", "protect", "protect_reading"]
