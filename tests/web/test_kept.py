"""What is kept between requests."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from dateline.archive import Archive, writing
from dateline.archive.search import Query, search
from dateline.web import guards
from dateline.web import kept as keeping
from dateline.web.kept import Kept
from dateline.web.sources import Outlets
from served import Filled, fill


def test_the_values_used_last_are_kept() -> None:
    some: Kept[int, str] = Kept(2)
    some.keep({1: "a", 2: "b"})
    assert some.known([1]) == {1: "a"}
    some.keep({3: "c"})
    assert some.known([1, 2, 3]) == {1: "a", 3: "c"}


def test_a_record_and_its_guard_are_those_of_now(archive: Archive) -> None:
    filled = fill(archive)

    def of(connection: Connection, name: str) -> tuple[object, str]:
        guard = guards.of_incidents(connection, [name], exact=False, names=False)[name]
        return keeping.incidents(connection, [name])[name].record, guard("Amina Diallo went")

    with archive.reading() as connection:
        ids = [hit.id for hit in search(connection, Query(size=3)).hits]
        assert {n: of(connection, n)[0] for n in ids} == {n: of(connection, n)[0] for n in ids}
        before, said = of(connection, filled.private)
        assert said == "[name withheld] went"
        other = next(n for n in ids if n != filled.private)
    writing.merge(archive, [filled.private, other], by="tests", reason="a test")
    with archive.reading() as connection:
        smaller = min(filled.private, other)
        now, said = of(connection, smaller)
        assert now != before and len(now.reports) > 1 and said == "[name withheld] went"  # type: ignore[attr-defined]
        assert keeping.incidents(connection, ["nothing"]) == {} == keeping.incidents(connection, [])


def test_outlets_are_counted_again_after_a_while(kept: Archive, filled: Filled) -> None:
    outlets = Outlets()
    with kept.reading() as connection:
        first = outlets.of(kept, connection)
        assert outlets.of(kept, connection) is first and {"Gulf Post"} <= {row["outlet"] for row in first}
        outlets._until = 0.0
        assert outlets.of(kept, connection) is not first
