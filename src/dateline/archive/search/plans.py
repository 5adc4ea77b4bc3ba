"""How a question is answered: which conditions are few enough to start from, and what the rest is.

Neither store can be left alone with the choice: SQLite knows nothing of how rare a value is, and PostgreSQL guesses. So
each set that an index gives (words, names, an area) is begun to be read; those that end before MOST_FROM numbers are
read whole and met in memory, and the incidents are looked up by number. Where none is that small, the incidents are
walked in the order asked for, and each is looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select
from sqlalchemy.sql.operators import custom_op

from dateline.archive.schema import doc, incident
from dateline.archive.search.filters import Query, named_sets, number_sets, plain
from dateline.archive.search.query import TextQuery, parse, to_fts5, to_tsquery

MOST_FROM = 3_000


@dataclass(frozen=True, slots=True)
class Plan:
    """The conditions of a question on `incident`, its kind aside; `few`: they start from a list of numbers."""

    embedded: bool
    text: TextQuery | None
    conditions: tuple[ColumnElement[bool], ...]
    few: bool
    empty: bool = False

    def column(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """A column to sort by, kept from SQLite's indexes where the rows are found by number."""
        return hidden(column) if self.few and self.embedded else column

    def of_kind(self, kind: str) -> list[ColumnElement[bool]]:
        """All conditions, for incidents of one kind."""
        return [self.column(incident.c.kind) == kind, *self.conditions]


def planned(connection: Connection, query: Query) -> Plan:
    """How to answer the question on this connection."""
    embedded = connection.dialect.name == "sqlite"
    text = parse(query.text) if query.text.strip() else None
    if text and not text.all_of:
        return Plan(embedded, text, (), few=True, empty=True)
    sets = [*named_sets(query), *number_sets(query)]
    if text:
        found = matching(embedded, text)
        # Where so many match that the incidents are walked, PostgreSQL is to look at each in turn: left to itself it
        # reads and sorts all that match.
        condition = hidden(incident.c.n).in_(found) if embedded else _looked_up(text)
        sets.append((condition, found))
    few, conditions = _met(connection, sets)
    conditions.extend(plain(query))
    if few is None:
        return Plan(embedded, text, tuple(conditions), few=False)
    if not few:
        return Plan(embedded, text, (), few=True, empty=True)
    return Plan(embedded, text, (listed(embedded, few), *conditions), few=True)


def _met(
    connection: Connection, sets: list[tuple[ColumnElement[bool], Select[Any]]]
) -> tuple[set[int] | None, list[ColumnElement[bool]]]:
    """The numbers in all of the small sets, None where there is none, and the conditions of the large ones."""
    few: set[int] | None = None
    large: list[ColumnElement[bool]] = []
    for condition, chosen in sets:
        numbers = connection.execute(chosen.limit(MOST_FROM + 1)).scalars().all()
        if len(numbers) > MOST_FROM:
            large.append(condition)
        else:
            few = set(numbers) if few is None else few & set(numbers)
    return few, large


def matching(embedded: bool, text: TextQuery, *, head: bool = False, reports: bool = False) -> Select[Any]:
    """The numbers of the incidents (or versions of reports) whose words match."""
    if embedded:
        found = sa.table("doc_words", sa.column("rowid", sa.Integer), sa.column("words"))
        number = sa.cast(found.c.rowid, sa.Integer)
        match = sa.literal_column("doc_words").op("MATCH", is_comparison=True)(to_fts5(text, head=head))
        return sa.select(number.op("/")(2).label("n")).select_from(found).where(
            match, number.op("%")(2) == int(reports)
        )  # fmt: skip
    words = _words_match(text, head=head)
    column = doc.c.version_n if reports else doc.c.incident_n
    return sa.select(column).where(words, column.is_not(None))


def matches(embedded: bool, text: TextQuery) -> ColumnElement[bool]:
    """Whether the words of an incident match, looked up for one incident after the other."""
    if not embedded:
        words = _words_match(text)
        return sa.exists().where(doc.c.incident_n == incident.c.n, words)
    found = sa.table("doc_words", sa.column("rowid", sa.Integer))
    match = sa.literal_column("doc_words").op("MATCH", is_comparison=True)(to_fts5(text))
    return sa.exists().select_from(found).where(found.c.rowid == 2 * incident.c.n, match)


def in_heading(embedded: bool, text: TextQuery) -> ColumnElement[bool]:
    """Whether all the words wanted stand in the heading of an incident."""
    number = hidden(incident.c.n) if embedded else incident.c.n
    return number.in_(matching(embedded, TextQuery(text.all_of), head=True))


def headed_by(connection: Connection, embedded: bool, text: TextQuery) -> frozenset[int] | None:
    """The numbers of the incidents with all the words wanted in their heading; None where they are many."""
    found = matching(embedded, TextQuery(text.all_of), head=True).limit(MOST_FROM + 1)
    numbers = connection.execute(found).scalars().all()
    return frozenset(numbers) if len(numbers) <= MOST_FROM else None


def hidden(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column as SQLite's planner does not know it: `+column`."""
    return sa.UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def listed(embedded: bool, numbers: Iterable[int], column: ColumnElement[int] = incident.c.n) -> ColumnElement[bool]:
    """That an incident has one of these row numbers, or that a column is one."""
    ordered = sorted(numbers)
    if embedded:
        each = sa.func.json_each(json.dumps(ordered)).table_valued("value")
        return column.in_(sa.select(each.c.value))
    array = sa.cast(sa.literal("{" + ",".join(map(str, ordered)) + "}", sa.Text), _BIGINTS)
    return column == sa.func.any(array)


def _looked_up(text: TextQuery) -> ColumnElement[bool]:
    """Whether the words of an incident match, as a value that PostgreSQL works out row by row, never as a join."""
    return sa.select(_words_match(text)).select_from(doc).where(doc.c.incident_n == incident.c.n).scalar_subquery()


def _words_match(text: TextQuery, *, head: bool = False) -> ColumnElement[bool]:
    return sa.literal_column("doc.words").op("@@", is_comparison=True)(
        sa.cast(sa.literal(to_tsquery(text, head=head), sa.Text), _TSQUERY)
    )


class _TsQuery(sa.types.UserDefinedType[str]):
    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        return "tsquery"


class _BigInts(sa.types.UserDefinedType[str]):
    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        return "bigint[]"


_TSQUERY = _TsQuery()
_BIGINTS = _BigInts()
