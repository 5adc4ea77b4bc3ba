"""Search in an archive: full text by our own analyser, filters, facets, pages with cursors; alike on both stores."""

from dateline.archive.search.analyser import fold, terms_of
from dateline.archive.search.area import Box, Radius
from dateline.archive.search.filters import Query
from dateline.archive.search.find import Hit, Page, among, facets, plan_for, search
from dateline.archive.search.indexing import drop_incident, drop_report, put_facets, put_incident, put_report
from dateline.archive.search.plans import Plan
from dateline.archive.search.reports import ReportHit, ReportPage, ReportQuery, search_reports
from dateline.archive.search.rows import COLUMN_FIELDS, FIELDS
from dateline.archive.search.snippets import Snippet

__all__ = [
    "COLUMN_FIELDS", "FIELDS", "Box", "Hit", "Page", "Plan", "Query", "Radius", "ReportHit", "ReportPage",
    "ReportQuery", "Snippet", "among", "drop_incident", "drop_report", "facets", "fold", "plan_for", "put_facets",
    "put_incident", "put_report", "search", "search_reports", "terms_of",
]  # fmt: skip
