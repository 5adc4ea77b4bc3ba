"""Keys by which mentions meet: two that may be one incident share a key, and few others do.

Two points less than a cell apart have a corner of the grid in common, and two days less than a span apart an end of a
span; so a key is a corner of the place and an end of the time. The rarest words, mostly names of people, make keys that
hold for months, for follow-ups. Words that name the place or the parties make none: they would meet all that ever
happened there. A key is a function of the card alone; `MOST` bounds how many a card has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from math import floor

from dateline.incidents.linking.bag import Bag, rarity, terms
from dateline.incidents.linking.card import Days, MentionCard, ReportCard

MOST = 48
CELL = 0.25  # degrees: 28 km from north to south
SPAN = 4  # days
NAME_SPAN = 360
PAIR_SPAN = 60
LONG_SPAN = 120
_WIDEST_KM = 60.0  # a place known no better than this makes no key of its own
_LONGEST = 7  # days: of a longer range only its end makes keys
_RARE = 5.0  # rarity from which on a word makes keys
_RARE_UNDATED = 4.0  # the same where no day is known
_NAMES, _TOGETHER, _PAIRED = 2, 6, 8
_FINE = frozenset({"point", "neighbourhood", "settlement", "offset", "admin2"})


def keys(card: MentionCard) -> frozenset[str]:
    """The keys of a mention, at most `MOST`."""
    when = card.days if card.days is not None else _around(card.published)
    seen = _around(card.published)
    if seen is None:
        return _undated(card)
    own = _own_words(card)
    rare = [term for term in _rare(card.words) if term not in own]
    paired = combinations(sorted(rare[:_TOGETHER]), 2)
    by_word = [f"w|{one}|{other}|{end}" for one, other in paired for end in _ends(seen, LONG_SPAN)]
    by_name = [f"n|{name}|{end}" for name in card.named[:_NAMES] for end in _ends(seen, NAME_SPAN)]
    return _first([*by_name, *_by_place(card, when), *by_word, *_by_place_name(card, when)])


def report_keys(card: ReportCard) -> frozenset[str]:
    """The keys by which reports meet, at most `MOST`: names and pairs of rare words, within the time they hold."""
    when = _around(card.published)
    rare = list(_rare(card.words))[:_PAIRED]
    paired = sorted(combinations(range(len(rare)), 2), key=lambda two: (sum(two), two))
    by_name = [f"n|{name}|{end}" for name in card.named[:_NAMES] for end in _ends(when, NAME_SPAN)]
    if when is None:
        return _undated(card)
    words = [sorted((rare[one], rare[other])) for one, other in paired]
    return _first([*by_name, *(f"w|{one}|{other}|{end}" for one, other in words for end in _ends(when, PAIR_SPAN))])


def _undated(card: MentionCard | ReportCard) -> frozenset[str]:
    """Without a day one word must do: few reports are undated, and rarer keys would miss half of those alike."""
    names = [f"n|{name}|-" for name in card.named[:_NAMES]]
    return _first([*names, *(f"w|{term}|-" for term, _ in card.words if rarity(term) >= _RARE_UNDATED)])


def _first(found: Iterable[str]) -> frozenset[str]:
    return frozenset(list(dict.fromkeys(found))[:MOST])


def _by_place(card: MentionCard, when: Days | None) -> Iterator[str]:
    for spot in card.spots[:1]:
        if spot.lat is not None and spot.lon is not None and spot.level in _FINE and spot.radius_km <= _WIDEST_KM:
            for end in _ends(when, SPAN):
                yield from (f"p|{corner}|{end}" for corner in _corners(spot.lat, spot.lon))


def _by_place_name(card: MentionCard, when: Days | None) -> Iterator[str]:
    """Two names of places on their days: for one place found at two points, or as a town and as its district."""
    for name in dict.fromkeys(spot.name for spot in card.spots[:2] if spot.level in _FINE):
        yield from (f"o|{name}|{end}" for end in _ends(when, SPAN))


def _own_words(card: MentionCard) -> frozenset[str]:
    """Words of the names of the places and parties, those of persons left out."""
    places = [name for spot in card.spots for name in (spot.name, *spot.within)]
    people = frozenset(term for name in (*card.named, *card.others) for term in terms(name))
    parties = frozenset(term for name in card.actors for term in terms(name)) - people
    return parties.union(*(terms(name) for name in places))


def _rare(words: Bag) -> Iterator[str]:
    return (term for term, _ in words if rarity(term) >= _RARE)


def _corners(lat: float, lon: float) -> Iterator[str]:
    """The corners of the cell that holds the point; cells meet again at the date line."""
    row, column, around = floor(lat / CELL), floor(lon / CELL), round(360 / CELL)
    for up in (0, 1):
        for right in (0, 1):
            yield f"{row + up}.{(column + right) % around}"


def _ends(when: Days | None, span: int) -> list[str]:
    """The ends of the spans that hold the days; of an unknown day one mark, by which the undated meet."""
    if when is None:
        return ["-"]
    first, last = when
    if last - first > _LONGEST:
        first = last
    return [str(n) for n in range(first // span, last // span + 2)]


def _around(published: int | None) -> Days | None:
    return None if published is None else (published, published)
