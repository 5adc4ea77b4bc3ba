"""Keeps what full text is searched in: a row of `doc` for each incident and each version of a report, with its terms.

A row of `doc` has the number 2 n for incident n and 2 n + 1 for version n, so the index alone tells whose words it
found. SQLite's index is a table of its own that no foreign key empties: call `drop_incident` or `drop_report` before
the row of an incident or version goes. Writing again replaces what was there, also what such a row may have left.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import doc, facet
from dateline.archive.search.analyser import GAP, HEAD, MOST_TERMS, capped
from dateline.archive.search.rows import facet_rows

_TERM = re.compile(r"[a-z0-9]{1,600}\Z")
_LEXEME = re.compile(r"'([a-z0-9]+)':([0-9,]+)")  # as PostgreSQL prints a tsvector
_MOST_HEAD = 400


def put_incident(connection: Connection, incident_n: int, words: Sequence[str], *, head: Sequence[str] = ()) -> None:
    """Writes the terms (`analyser.terms_of`) that incident `incident_n` is found by, in place of what was there.

    `head` holds the terms of what heads it (kind of attack, place, actors): best matches are those found there. Only as
    much as `analyser.capped` says is kept. Raises ValueError for what is no term.
    """
    _put(connection, 2 * incident_n, {"incident_n": incident_n}, _document(words, head))


def put_report(connection: Connection, version_n: int, words: Sequence[str], *, head: Sequence[str] = ()) -> None:
    """As `put_incident`, for the text of version `version_n` of a report; `head` is its headline."""
    _put(connection, 2 * version_n + 1, {"version_n": version_n}, _document(words, head))


def drop_incident(connection: Connection, *incident_n: int) -> None:
    """Takes incidents out of full text; those that are not in it are passed over."""
    _drop(connection, [2 * n for n in incident_n])


def drop_report(connection: Connection, *version_n: int) -> None:
    """Takes versions of reports out of full text; those that are not in it are passed over."""
    _drop(connection, [2 * n + 1 for n in version_n])


def put_facets(connection: Connection, incident_n: int, values: Mapping[str, Iterable[str]]) -> None:
    """Writes what incident `incident_n` can be found by (field to values), in place of what was there."""
    made = facet_rows(incident_n, values)
    connection.execute(sa.delete(facet).where(facet.c.incident_n == incident_n))
    if made:
        connection.execute(sa.insert(facet), made)


def stored(connection: Connection) -> Generator[dict[str, Any], None, None]:
    """All rows of `doc` by number, each with its terms as `words`, the same from either store."""
    embedded = connection.dialect.name == "sqlite"
    query = "SELECT n, incident_n, version_n, words FROM doc JOIN doc_words ON doc_words.rowid = doc.n ORDER BY n"
    if not embedded:
        query = "SELECT n, incident_n, version_n, CAST(words AS text) AS words FROM doc ORDER BY n"
    with connection.execute(sa.text(query), execution_options={"yield_per": 200}) as result:
        for row in result.mappings():
            yield dict(row) | ({} if embedded else {"words": _in_order(row["words"])})


def store(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes rows that `stored` gave, which are not there yet."""
    columns = "INSERT INTO doc (n, incident_n, version_n"
    if connection.dialect.name == "sqlite":
        connection.execute(sa.text(f"{columns}) VALUES (:n, :incident_n, :version_n)"), rows)
        connection.execute(sa.text("INSERT INTO doc_words (rowid, words) VALUES (:n, :words)"), rows)
        return
    told = [{**row, "words": _vector(row["words"].split())} for row in rows]
    put = f"{columns}, words) VALUES (:n, :incident_n, :version_n, CAST(:words AS tsvector))"
    connection.execute(sa.text(put), told)


def _in_order(vector: str) -> str:
    """The terms of a tsvector as a text, gaps where no term stands."""
    found = {int(at): term for term, places in _LEXEME.findall(vector) for at in places.split(",")}
    return " ".join(found.get(at, GAP) for at in range(1, max(found, default=0) + 1))


def _document(words: Sequence[str], head: Sequence[str]) -> tuple[str, ...]:
    headed = [HEAD + term for term in head if term != GAP][:_MOST_HEAD]
    whole = [*headed, GAP, *words][:MOST_TERMS] if headed else words[:MOST_TERMS]
    for term in whole:
        if not _TERM.match(term):
            raise ValueError(f"{term[:40]!r} is no term; analyser.terms_of makes them")
    return capped(whole)


def _put(connection: Connection, n: int, owner: Mapping[str, int], words: tuple[str, ...]) -> None:
    _drop(connection, [n])
    if connection.dialect.name == "sqlite":
        connection.execute(sa.insert(doc), {"n": n, **owner})
        connection.execute(
            sa.text("INSERT INTO doc_words (rowid, words) VALUES (:n, :words)"), {"n": n, "words": " ".join(words)}
        )
        return
    key = "incident_n" if "incident_n" in owner else "version_n"
    connection.execute(_PUT[key], {"n": n, "owner": owner[key], "words": _vector(words)})


_PUT = {
    key: sa.text(f"INSERT INTO doc (n, {key}, words) VALUES (:n, :owner, CAST(:words AS tsvector))")
    for key in ("incident_n", "version_n")
}


def _drop(connection: Connection, numbers: Sequence[int]) -> None:
    if not numbers:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(sa.text("DELETE FROM doc_words WHERE rowid = :n"), [{"n": n} for n in numbers])
    connection.execute(sa.text("DELETE FROM doc WHERE n = :n"), [{"n": n} for n in numbers])


def _vector(words: Sequence[str]) -> str:
    """A tsvector literal with positions; gaps only count."""
    positions: dict[str, list[str]] = {}
    for index, term in enumerate(words, start=1):
        if term != GAP:
            positions.setdefault(term, []).append(str(index))
    return " ".join(f"'{term}':{','.join(at)}" for term, at in positions.items())
