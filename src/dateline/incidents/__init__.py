"""Incidents: grouping the mentions of a report, and their best values."""

from dateline.incidents.group import group
from dateline.incidents.reconcile import reconcile

__all__ = ["group", "reconcile"]
