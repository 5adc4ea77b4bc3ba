"""Incidents: grouping the mentions of a report, and their best values."""

from dateline.incidents.group import group

__all__ = ["group"]
