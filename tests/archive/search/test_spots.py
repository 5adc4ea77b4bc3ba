"""Where and when the incidents of a question are, on both stores."""

from __future__ import annotations

import pytest

from archive_inputs import made, row
from dateline.archive import Archive, writing
from dateline.archive.search import Query, search
from dateline.archive.search.spots import days, spots


@pytest.mark.parametrize("sort", ["newest_event", "oldest_event", "most_killed", "best_match"])
def test_spots_are_those_of_the_hits_and_days_count_them(archive: Archive, sort: str) -> None:
    writing.write(archive, [row(one) for one in made(25)])
    with archive.reading() as connection:
        query = Query(sort=sort, size=500)  # type: ignore[arg-type]  # one of the orders
        hits = search(connection, query).hits
        found = spots(connection, query, 1_000)
        assert {one.id for one in found} == {hit.id for hit in hits} and len(found) == len(hits)
        counted, whole = days(connection, query)
        assert whole and sum(counted.values()) == sum(hit.start is not None for hit in hits)
        assert list(counted) == sorted(counted)
        dated = [one.start for one in found[:5] if one.start]
        if sort == "newest_event":
            assert dated == sorted(dated, reverse=True)
        assert len(spots(connection, query, 3)) == 3
        assert spots(connection, Query(text="..."), 9) == () and days(connection, Query(text="..."))[0] == {}
