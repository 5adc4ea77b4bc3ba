"""Over many incidents the questions are answered from indexes: no scan of a table, and no sort of what is walked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive import Archive, open_archive
from dateline.archive.search import Box, Query, Radius, facets, search
from search_load import fill

ROWS = 20_000


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """An archive file with many made-up incidents."""
    archive = open_archive(tmp_path_factory.mktemp("load") / Path("load.db"), create=True)
    fill(archive, ROWS)
    yield archive
    archive.close()


def plans(connection: Connection, query: Query, *, counts: bool = False) -> list[str]:
    """What SQLite says of the statements of a search, one line a step."""
    asked: list[tuple[str, object]] = []

    def heard(_c: object, _cursor: object, statement: str, parameters: object, _context: object, _many: object) -> None:
        if "row_number() OVER" not in statement or counts:  # the sentences of one page, to choose snippets from
            asked.append((statement, parameters))

    sa.event.listen(connection, "before_cursor_execute", heard)
    try:
        facets(connection, query, ["actor", "state"]) if counts else search(connection, query)
    finally:
        sa.event.remove(connection, "before_cursor_execute", heard)
    return [
        row[3]
        for statement, parameters in asked
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)  # type: ignore[arg-type]
    ]


QUESTIONS = [
    Query(), Query(text="bak"), Query(text="bak", sort="oldest_event"), Query(text="bak fak"),
    Query(actor="Actor 0"), Query(country="C0", text="bak"), Query(country="C100"), Query(radius=Radius(20, 20, 100)),
    Query(box=Box(170, -40, -60, 60)), Query(since="2018-01-01", until="2018-01-14"), Query(sort="newest_report"),
    Query(kind="any"), Query(place="Town 7", weapon="weapon 3"), Query(text="bak", sort="best_match"),
    Query(actor="Actor 3000"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("query", QUESTIONS, ids=[str(number) for number in range(len(QUESTIONS))])
def test_a_search_uses_indexes(filled: Archive, query: Query) -> None:
    with filled.reading() as connection:
        for step in plans(connection, query) + plans(connection, query, counts=True):
            assert not step.startswith(("SCAN incident", "SCAN facet", "SCAN claim", "SCAN mention")), step


@pytest.mark.slow
def test_what_is_walked_is_not_sorted(filled: Archive) -> None:
    with filled.reading() as connection:
        for query in (
            Query(),
            Query(sort="oldest_event"),
            Query(sort="newest_report"),
            Query(text="bak"),
            Query(actor="Actor 0"),
        ):
            assert not [step for step in plans(connection, query) if "TEMP B-TREE FOR ORDER" in step]
