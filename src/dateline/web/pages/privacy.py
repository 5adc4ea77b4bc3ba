"""What lists show of the words of reports: no names of private people, as in exports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from sqlalchemy.engine import Connection

from dateline.archive.search import Hit, ReportHit, Snippet
from dateline.archive.show import reading_of, record_of
from dateline.exchange.protect import hidden
from dateline.model.codec import from_json
from dateline.model.reading import Reading
from dateline.model.record import Record, State, ToldClaim


def of_hit(connection: Connection, hit: Hit) -> Snippet | None:
    """The snippet of an incident found, with names of private people withheld."""
    return None if hit.snippet is None else _withheld(record_of(connection, hit.id), hit.snippet)


def of_report(connection: Connection, hit: ReportHit) -> tuple[str | None, Snippet | None]:
    """The headline and snippet of a report found, with names of private people withheld."""
    data = reading_of(connection, hit.report_id)
    if data is None:
        return None, None
    record = told_by(from_json(Reading, data))
    headline = hidden(record, [hit.headline])[0] if hit.headline else None
    return headline, _withheld(record, hit.snippet) if hit.snippet else None


def headlines(record: Record, texts: Sequence[str | None]) -> list[str | None]:
    """Headlines of the reports of an incident, with names of private people withheld."""
    return [None if text is None else hidden(record, [text])[0] for text in texts]


def told_by(reading: Reading) -> Record:
    """The claims of one reading as those of a record, to know whom it names."""
    claims = tuple(ToldClaim("", claim) for mention in reading.mentions for claim in mention.claims)
    return Record("", "ASSAULT", "", State("single-source", ""), claims=claims)


def _withheld(record: Record, snippet: Snippet) -> Snippet:
    """The snippet with names withheld. Marks stand again where the words around them are as they were."""
    cuts = [0, *(at for hit in snippet.hits for at in hit), len(snippet.quote)]
    parts = [snippet.quote[a:b] for a, b in pairwise(cuts)]
    whole = hidden(record, [snippet.quote])[0]
    if whole == snippet.quote:
        return snippet
    found, at = [], 0
    for number, part in enumerate(parts):
        here = whole.find(part, at)
        if here >= 0:
            if number % 2:
                found.append((here, here + len(part)))
            at = here + len(part)
    return replace(snippet, quote=whole, hits=tuple(found))
