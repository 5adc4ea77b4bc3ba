"""What a person types into the search box, as a tree, and the tree in the language of either store.

Words are joined by AND; "phrases", -not, OR and prefix* are known; anything else is words. Nothing a person types is an
error but too much of it, and a query that only says what must not be there. docs/search.md describes the syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.archive.search.analyser import HEAD, Token, encoded, tokens
from dateline.archive.search.stems import shortened, squeezed, without_article
from dateline.model.errors import UsageError

MOST_CHARACTERS = 1_000
MOST_QUERY_TERMS = 64

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂〝〞「」『』", '"'))
_PART = re.compile(r'-*"[^"]*"?|[^\s"]+')


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow each other; one term is a word. With `prefix` the last is a beginning of a word."""

    terms: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Either:
    """One of these phrases."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class TextQuery:
    """All of `all_of`, and none of `none_of`. Without `all_of` nothing is found: the query held no word."""

    all_of: tuple[Either, ...] = ()
    none_of: tuple[Either, ...] = ()

    def wanted(self) -> tuple[Phrase, ...]:
        """The phrases that a hit may be shown by."""
        return tuple(phrase for either in self.all_of for phrase in either.phrases)


def parse(text: str) -> TextQuery:
    """The tree of a query. Raises UsageError for a query over the limits, or one of negations only."""
    if len(text) > MOST_CHARACTERS:
        raise UsageError(f"the search text has {len(text):,} characters; the most is {MOST_CHARACTERS:,}")
    positive: list[Either] = []
    negative: list[Either] = []
    counts: list[int] = []
    joins = False
    for part, operator, negated in _parts(text):
        if operator:
            joins = bool(positive)
            continue
        found = _either(part)
        if found is None:
            continue
        counts.append(len(found.phrases[0].terms))
        if negated:
            negative.append(found)
        elif joins:
            positive[-1] = Either(positive[-1].phrases + found.phrases)
        else:
            positive.append(found)
        joins = False
    query = TextQuery(tuple(positive), tuple(negative))
    count = sum(counts)
    if count > MOST_QUERY_TERMS:
        raise UsageError(f"the search text has {count} words; the most is {MOST_QUERY_TERMS}")
    if negative and not positive:
        raise UsageError("the search text only says what must not be there; add a word that must")
    return query


def to_fts5(query: TextQuery, *, head: bool = False) -> str:
    """A MATCH expression for SQLite. The query must have words. With `head`, as found in headings."""
    wanted = " AND ".join(_fts5_either(either, head) for either in query.all_of)
    unwanted = " OR ".join(_fts5_either(either, head) for either in query.none_of)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def to_tsquery(query: TextQuery, *, head: bool = False) -> str:
    """A tsquery literal for PostgreSQL, of the same meaning."""
    wanted = " & ".join(_tsquery_either(either, head) for either in query.all_of)
    unwanted = " | ".join(_tsquery_either(either, head) for either in query.none_of)
    return f"({wanted}) & !({unwanted})" if unwanted else wanted


def _parts(text: str) -> Iterator[tuple[str, bool, bool]]:
    """Pieces of a query: (words, whether it is OR, whether it is negated)."""
    negate_next = False
    for match in _PART.finditer(text.translate(_QUOTES)):
        part = match.group()
        if part in ("OR", "|", "||"):
            yield "", True, False
            continue
        if part in ("AND", "&", "&&", "+"):
            continue
        if part == "NOT":
            negate_next = True
            continue
        bare = part.lstrip("-")
        yield bare, False, negate_next or bare != part
        negate_next = False


def _either(part: str) -> Either | None:
    """The phrases that one piece of a query means; None where it holds no word."""
    quoted = part.startswith('"')
    open_ended = not quoted and part.endswith("*")
    found = list(tokens(part))
    if not found:
        return None
    last = found[-1]
    if last.paired:
        return _either_paired(found)
    words = tuple(token.term for token in found)
    if not open_ended:
        return Either((Phrase(words),))
    # Short words are indexed as they are, and Arabic words without their article.
    begun = sorted({last.word, squeezed(last.word, 1), without_article(last.word)})
    begins = tuple(Phrase((*words[:-1], encoded(start)), prefix=True) for start in begun)
    whole = tuple(Phrase((*words[:-1], encoded(other))) for other in shortened(last.word))
    return Either((*begins, *whole))


def _either_paired(found: list[Token]) -> Either:
    """A run without blanks: its pairs in order; a character alone is the beginning of a pair."""
    alone = found[-1].paired == 1
    words = [token.term for token in (found if alone else found[:-1])]
    return Either((Phrase(tuple(words), prefix=alone),))


def _fts5_either(either: Either, head: bool) -> str:
    return "(" + " OR ".join(_fts5_phrase(phrase, head) for phrase in either.phrases) + ")"


def _fts5_phrase(phrase: Phrase, head: bool) -> str:
    terms = " ".join(_headed(phrase, head))
    return f'"{terms}" *' if phrase.prefix else f'"{terms}"'


def _tsquery_either(either: Either, head: bool) -> str:
    return "(" + " | ".join(_tsquery_phrase(phrase, head) for phrase in either.phrases) + ")"


def _tsquery_phrase(phrase: Phrase, head: bool) -> str:
    terms = _headed(phrase, head)
    quoted = [f"'{term}'" for term in terms]
    if phrase.prefix:
        quoted[-1] += ":*"
    return "(" + " <-> ".join(quoted) + ")"


def _headed(phrase: Phrase, head: bool) -> list[str]:
    return [HEAD + term for term in phrase.terms] if head else list(phrase.terms)
