"""Finds reports by their whole text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from dateline.archive.rows import unpack
from dateline.archive.schema import version
from dateline.archive.search import cursors
from dateline.archive.search.cursors import Cursor
from dateline.archive.search.deadline import SECONDS, deadline
from dateline.archive.search.filters import MOST_PAGE, span
from dateline.archive.search.plans import hidden, matching
from dateline.archive.search.query import TextQuery, parse
from dateline.archive.search.snippets import Snippet, around
from dateline.model.errors import UsageError

MOST_REPORTS = 1_000  # hits; more are not counted
MOST_NUMBERS = 3_000
_SHOWN = ("report_id", "text_hash", "outlet", "republisher", "headline", "url", "genre", "language", "published")
_UNDATED = 0  # stands for a report without a day, which comes last


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuery:
    """A question for reports: words, and the days of publication (YYYY, YYYY-MM or YYYY-MM-DD, both included).

    The newest come first. Raises UsageError where it cannot be asked.
    """

    text: str = ""
    published_since: str | None = None
    published_until: str | None = None
    outlet: str | None = None
    size: int = 50
    cursor: str | None = None

    def __post_init__(self) -> None:
        for name in ("published_since", "published_until"):
            if getattr(self, name) is not None:
                span(name, getattr(self, name))
        if not isinstance(self.size, int) or not 1 <= self.size <= MOST_PAGE:
            raise UsageError(f"the size of a page is 1 to {MOST_PAGE}")


@dataclass(frozen=True, slots=True)
class ReportHit:
    """A report found, in its current version, with a stretch of its text that holds words asked for."""

    report_id: str
    text_hash: str
    outlet: str | None
    republisher: str | None
    headline: str | None
    url: str | None
    genre: str | None
    language: str | None
    published: str | None
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True)
class ReportPage:
    """Some reports in order; `total` and `next` are as those of `find.Page`."""

    hits: tuple[ReportHit, ...]
    total: int | None
    next: str | None


def search_reports(connection: Connection, query: ReportQuery, *, seconds: float = SECONDS) -> ReportPage:
    """A page of the reports whose text the question asks for.

    Raises UsageError for a text that cannot be searched and a damaged or foreign cursor, LimitExceeded where it takes
    longer than `seconds`.
    """
    text = parse(query.text) if query.text.strip() else None
    after = cursors.read(query.cursor, query, (int, str)) if query.cursor else None
    if text and not text.all_of:
        return ReportPage((), 0, None)
    with deadline(connection, seconds):
        conditions = _conditions(connection, query, text)
        rows = connection.execute(_statement(conditions, after, query.size + 1)).all()
        total = after.total if after else _counted(connection, conditions)
    page = rows[: query.size]
    hits = tuple(
        ReportHit(
            **{name: row._mapping[name] for name in _SHOWN}, snippet=around(unpack(row.text), text) if text else None
        )
        for row in page
    )
    more = len(rows) > query.size
    last = Cursor((page[-1].key, page[-1].report_id), False, total) if more else None
    return ReportPage(hits, total, cursors.write(last, query) if last else None)


def _conditions(connection: Connection, query: ReportQuery, text: TextQuery | None) -> list[ColumnElement[bool]]:
    out: list[ColumnElement[bool]] = [version.c.current == sa.true()]
    if text:
        embedded = connection.dialect.name == "sqlite"
        found = matching(embedded, text, reports=True)
        few = len(connection.execute(found.limit(MOST_NUMBERS + 1)).all()) <= MOST_NUMBERS
        number = hidden(version.c.n) if embedded and not few else version.c.n
        out.append(number.in_(found))
        if embedded and few:
            out[0] = hidden(version.c.current) == sa.true()
    if query.outlet is not None:
        out.append(version.c.outlet == query.outlet.replace("\0", "").encode("utf-8", "ignore").decode("utf-8"))
    if query.published_since:
        out.append(version.c.day >= span("published_since", query.published_since)[0].toordinal())
    if query.published_until and (last := span("published_until", query.published_until)[1]) < date.max:
        out.append(version.c.day <= last.toordinal())
    return out


def _statement(conditions: list[ColumnElement[bool]], after: Cursor | None, size: int) -> sa.Select[Any]:
    """The rows of a page. They are chosen by an index alone, so that no text is read but theirs."""
    chosen = sa.select(version.c.n).where(*conditions)
    if after:
        chosen = chosen.where(_behind(after))
    order = version.c.day.desc().nulls_last(), version.c.report_id.desc()
    numbers = chosen.order_by(*order).limit(size).subquery("chosen")
    key = sa.func.coalesce(version.c.day, _UNDATED).label("key")
    columns = (version.c[name] for name in _SHOWN)
    return sa.select(*columns, version.c.text, key).join(numbers, numbers.c.n == version.c.n).order_by(*order)


def _behind(after: Cursor) -> ColumnElement[bool]:
    """Coming after the last row of a page; those without a day come last."""
    day, report_id = after.key
    undated, smaller = version.c.day.is_(None), version.c.report_id < report_id
    if day == _UNDATED:
        return sa.and_(undated, smaller)
    return sa.or_(version.c.day < day, sa.and_(version.c.day == day, smaller), undated)


def _counted(connection: Connection, conditions: list[ColumnElement[bool]]) -> int | None:
    inner: sa.Select[Any] = sa.select(sa.literal_column("1").label("one")).select_from(version).where(*conditions)
    counted = sa.select(sa.func.count()).select_from(inner.limit(MOST_REPORTS + 1).subquery())
    count = connection.execute(counted).scalar_one()
    return None if count > MOST_REPORTS else count
