"""Incidents: grouping the mentions of a report, their best values, and one incident over several reports."""

from dateline.incidents.across import Part, merge
from dateline.incidents.group import group
from dateline.incidents.origins import origins
from dateline.incidents.reconcile import reconcile
from dateline.incidents.sources import Source, source_of

__all__ = ["Part", "Source", "group", "merge", "origins", "reconcile", "source_of"]
