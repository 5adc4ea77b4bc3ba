"""The words of a source that show why an incident or a report was found, with the places of the words asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from dateline.archive.schema import claim, mention
from dateline.archive.search.analyser import tokens
from dateline.archive.search.query import Phrase, TextQuery

MOST_QUOTES = 100  # of one incident that are looked at
_MOST_LETTERS = 2_000  # of a quote
_MOST_READ = 20_000  # code points of a report


@dataclass(frozen=True, slots=True)
class Snippet:
    """A claim's quote; `hits` are the (start, end) of words asked for in it, in code points.

    Of a report's text the quote is a stretch, and there is no claim.
    """

    quote: str
    hits: tuple[tuple[int, int], ...]
    claim: str | None = None
    slot: str | None = None


def snippets(connection: Connection, incidents: Sequence[str], text: TextQuery) -> dict[str, Snippet]:
    """For each incident (by id) the quote that holds most of the words wanted, the shortest of several.

    An incident found by other words than its quotes has none.
    """
    if not incidents:
        return {}
    once = (  # many claims share a sentence
        sa.select(
            mention.c.incident_id, claim.c.quote, sa.func.min(claim.c.uid).label("uid"),
            sa.func.min(claim.c.n).label("n"),
        )
        .join(mention, mention.c.n == claim.c.mention_n)
        .where(mention.c.incident_id.in_(incidents))
        .group_by(mention.c.incident_id, claim.c.quote)
        .subquery()
    )  # fmt: skip
    place = sa.func.row_number().over(partition_by=once.c.incident_id, order_by=once.c.n)
    quotes = sa.select(once, place.label("place")).subquery()
    rows = connection.execute(sa.select(quotes).where(quotes.c.place <= MOST_QUOTES)).all()
    best: dict[str, tuple[tuple[int, int, str, str], Snippet]] = {}
    seen: dict[str, tuple[int, tuple[tuple[int, int], ...]]] = {}
    whole: set[str] = set()  # incidents with a quote that holds all that is wanted; longer ones are no better
    for row in sorted(rows, key=lambda one: len(one.quote)):
        quote = row.quote[:_MOST_LETTERS]
        if row.incident_id in whole and len(quote) > len(best[row.incident_id][1].quote):
            continue
        if quote not in seen:
            seen[quote] = found_in(quote, text)
        count, hits = seen[quote]
        rank = (-count, len(quote), quote, row.uid)
        if count and (row.incident_id not in best or rank < best[row.incident_id][0]):
            best[row.incident_id] = (rank, Snippet(quote, hits, row.uid))
            if count == len(text.all_of):
                whole.add(row.incident_id)
    chosen = sa.select(claim.c.uid, claim.c.slot).where(claim.c.uid.in_([one.claim for _, one in best.values()]))
    slots = {row.uid: row.slot for row in connection.execute(chosen)}
    return {incident: replace(one, slot=slots[one.claim or ""]) for incident, (_, one) in best.items()}


def found_in(quote: str, text: TextQuery) -> tuple[int, tuple[tuple[int, int], ...]]:
    """How many of the things wanted a text holds, and where, overlapping places made one."""
    words = list(tokens(quote))
    terms = [word.term for word in words]
    count, spans = 0, set()
    for either in text.all_of:
        here = {
            (words[at].start, words[at + len(phrase.terms) - 1].end)
            for phrase in either.phrases
            for at in _places(terms, phrase)
        }
        count += bool(here)
        spans |= here
    return count, _joined(spans)


def around(text: str, wanted: TextQuery, letters: int = 240) -> Snippet | None:
    """A stretch of at most `letters` code points of the first paragraph that holds most of the words wanted.

    None where no paragraph of the first 20,000 code points holds one.
    """
    best: tuple[int, str, tuple[tuple[int, int], ...]] = (0, "", ())
    for paragraph in text[:_MOST_READ].split("\n"):
        count, hits = found_in(paragraph, wanted)
        if count > best[0]:
            best = (count, paragraph, hits)
        if count == len(wanted.all_of):
            break
    count, paragraph, hits = best
    return _cut(paragraph, hits, letters) if count else None


def _cut(text: str, hits: tuple[tuple[int, int], ...], letters: int) -> Snippet:
    """The stretch about the first hit, cut at blanks where there are some."""
    first, last = hits[0]
    start = max(0, min(first - letters // 4, len(text) - letters))
    end = min(len(text), start + letters)
    while 0 < start < first and not text[start - 1].isspace():
        start += 1
    while last < end < len(text) and not text[end].isspace():
        end -= 1
    return Snippet(text[start:end], tuple((a - start, b - start) for a, b in hits if a >= start and b <= end))


def _places(terms: list[str], phrase: Phrase) -> list[int]:
    """Where a phrase begins in a list of terms."""
    wanted, size = phrase.terms, len(phrase.terms)
    out = []
    for at in range(len(terms) - size + 1):
        last = terms[at + size - 1]
        if (last.startswith(wanted[-1]) if phrase.prefix else last == wanted[-1]) and all(
            terms[at + index] == wanted[index] for index in range(size - 1)
        ):
            out.append(at)
    return out


def _joined(spans: set[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)
