"""Place names of a report whatever its case: listed names, and names that a word for a kind of place stands beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dateline.places import Row
from dateline.places.names import key_of
from dateline.reading.templates.nations import gazetteer
from dateline.reading.templates.view import View
from dateline.reading.templates.weights import models

AREA, TOWN, QUARTER = 1, 2, 3  # depths of places in a location
# Words for kinds of places, with the kind as the keys write it and its depth.
SORTS: dict[str, tuple[str, int]] = {
    word: (word.upper(), depth)
    for depth, words in (
        (AREA, "department province region state governorate county intendancy prefecture valley jungle basin"),
        (TOWN, "city town municipality village canton hamlet port jurisdiction settlement corregimiento"),
        (QUARTER, "neighborhood district suburb university airport farm quarter sector colony community ranch"),
    )
    for word in words.split()
} | {"neighbourhood": ("NEIGHBORHOOD", QUARTER), "colonia": ("NEIGHBORHOOD", QUARTER), "barrio": ("NEIGHBORHOOD", 3)}
_BEFORE = frozenset(["colonia", "barrio", "canton"])  # kinds that stand before their name without "of"
_STOPS = frozenset(
    "a an the of in at on to from by for with and or near that this these those which who whom where when while as is "
    "was were be been has had have will would could between through into against after before during under over this "
    "its his her their our all some other another same each both no not it he she they one two three four five six "
    "today yesterday said says reported according kilometers km north south east west northern southern eastern "
    "western central downtown entire whole capital new old small poor residential".split()
)
_LONGEST = 4  # words of a name


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name told: its tokens, its words, kind and depth, its country (ISO), and whether the gazetteer lists it."""

    first: int
    after: int
    name: str
    kind: str
    depth: int
    country: str
    listed: bool
    sorted: bool  # a word for its kind stands beside it
    population: int


@cache
def plain_words() -> frozenset[str]:
    """Words that are no names: those that the attribute models know from reports in mixed case."""
    known = (name[2:] for model in models().values() for name in model.rows if name.startswith("s~"))
    return frozenset(word for word in known if ":" not in word) | _STOPS


def countries_of(view: View) -> Counter[str]:
    """How often each country is told in a report, its dateline included."""
    return Counter(iso for index, iso in view.nations.items() if view.nations.get(index - 1) != iso)


def place_names(view: View) -> list[PlaceName]:
    """The place names of a report in order, not overlapping; names of countries are not among them."""
    told = countries_of(view)
    found: list[PlaceName] = []
    index = 0
    while index < len(view.tokens):
        one = _name_at(view, index, told)
        if one is not None and (not found or one.first >= found[-1].after):
            found.append(one)
            index = max(one.after, index + 1)
        else:
            index += 1
    return found


def _name_at(view: View, index: int, told: Counter[str]) -> PlaceName | None:
    word = view.word(index)
    if not word[0].isalpha() or word in _STOPS or index in view.nations and not _city(view, index):
        return None
    kind = _kind_before(view, index)
    if word in plain_words() and kind is None:
        return None
    listed = _listed(view, index, told)
    last = listed[0] if listed else _unlisted_end(view, index, kind)
    if last is None:
        return None
    after = last + 1
    behind = SORTS.get(view.word(after))
    if behind is None and kind is None and listed is None:
        return None
    row = listed[1] if listed else None
    name = " ".join(view.word(i) for i in range(index, after)).upper()
    own = kind or behind or _kind_of(row)
    country = row.country if row is not None else (told.most_common(1)[0][0] if told else "")
    sort = kind is not None or behind is not None
    return PlaceName(index, after, name, *own, country, row is not None, sort, row.population if row else 0)


def _city(view: View, index: int) -> bool:
    """Does the name of a country go on as that of a city ("Guatemala City")?"""
    return view.word(index + 1) == "city"


def _kind_before(view: View, index: int) -> tuple[str, int] | None:
    """The kind told before a name: "town of X", "barrio X"."""
    if view.word(index - 1) in _BEFORE:
        return SORTS[view.word(index - 1)]
    return SORTS.get(view.word(index - 2)) if view.word(index - 1) == "of" else None


def _listed(view: View, index: int, told: Counter[str]) -> tuple[int, Row] | None:
    """The last token and the row of the longest name of the gazetteer in a country of the report."""
    best: tuple[int, Row] | None = None
    words = ""
    for last in range(index, min(index + _LONGEST, len(view.tokens))):
        word = view.word(last)
        if not word[0].isalpha() or view.sentence[last] != view.sentence[index]:
            break
        words = f"{words} {word}".strip()
        key = key_of(words)
        row = _row(gazetteer().lookup(key), told)
        if row is not None and word not in _STOPS:
            best = last, row
        if not gazetteer().extends(key):
            break
    return best


def _row(rows: tuple[Row, ...], told: Counter[str]) -> Row | None:
    inside = [row for row in rows if row.level != "country" and (not told or row.country in told)]
    return max(inside, key=lambda row: (told[row.country], row.own, row.level == "settlement", row.population), default=None)


def _unlisted_end(view: View, index: int, kind: tuple[str, int] | None) -> int | None:
    """The last token of a name that is not listed: up to its kind behind it, or as far as no plain word comes."""
    last = None
    for end in range(index, min(index + _LONGEST, len(view.tokens))):
        word = view.word(end)
        if SORTS.get(word) and end > index:
            return end - 1
        if not word[0].isalpha() or (word in plain_words() and end > index) or view.sentence[end] != view.sentence[index]:
            break
        last = end
    return last if kind is not None else None


def _kind_of(row: Row | None) -> tuple[str, int]:
    if row is None or row.level == "settlement":
        return "CITY", TOWN
    if row.level == "admin1":
        return "DEPARTMENT", AREA
    return ("MUNICIPALITY", TOWN) if row.level == "admin2" else ("AREA", QUARTER)


def chains_of(view: View, names: list[PlaceName]) -> Iterator[tuple[PlaceName, ...]]:
    """Names that stand together as one place, the widest first, and each name alone."""
    for place, one in enumerate(names):
        yield (one,)
        chain = [one]
        for other in names[place + 1 : place + 3]:
            if not _linked(view, chain[-1], other):
                break
            chain.append(other)
            ordered = tuple(sorted(chain, key=lambda name: name.depth))
            if len({name.depth for name in ordered}) == len(ordered) and len({n.country for n in ordered}) == 1:
                yield ordered


_LINKS = frozenset("in of the at , - department province city town municipality neighborhood district capital 's".split())


def _linked(view: View, one: PlaceName, other: PlaceName) -> bool:
    between = [view.word(i) for i in range(one.after, other.first)]
    return len(between) <= 6 and all(word in _LINKS or word in SORTS for word in between)
