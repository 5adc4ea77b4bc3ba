"""Place names of a report whatever its case: listed names, and names that a word for a kind of place stands beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import log2, log10

from dateline.places import Row
from dateline.places.names import key_of
from dateline.places.words import guarded
from dateline.reading.templates.dates import dateline_end
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
    "western central downtown entire whole capital new old small poor residential jan feb mar apr may jun jul aug sep "
    "oct nov dec northwest northeast southwest southeast northwestern northeastern southwestern southeastern".split()
) | frozenset(SORTS)
# Small words that names begin with, and kinds that belong to the name itself.
_PARTICLES = frozenset("la el los las san santa santo sao saint st al de del puerto port fort mount tel ciudad".split())
_SIDES = frozenset("central northern southern eastern western new state".split())
_OWN_KIND = frozenset(["university", "airport"])
_PLACED = frozenset("in at near of from to between outside toward towards around".split())
_LONGEST = 4  # words of a name
_KNOWN = 20_000  # inhabitants from which a name is taken for the place without a preposition


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name told: its tokens, words, kind, depth, country (ISO), and its row where the gazetteer lists it."""

    first: int
    after: int
    name: str
    kind: str
    depth: int
    country: str
    row: Row | None
    sorted: bool  # a word for its kind stands beside it

    @property
    def population(self) -> int:
        """Its inhabitants as the gazetteer knows them."""
        return self.row.population if self.row is not None else 0

    def lies_in(self, other: PlaceName) -> bool:
        """Does the gazetteer say that it lies in the other?"""
        return self.row is not None and key_of(other.name) in {key_of(row.name) for row in gazetteer().chain(self.row)}


@cache
def plain_words() -> frozenset[str]:
    """Words that are no names: those that the attribute models know from reports in mixed case."""
    known = (name[2:] for model in models().values() for name in model.rows if name.startswith("s~"))
    return frozenset(word for word in known if ":" not in word) | _STOPS


def countries_of(view: View) -> Counter[str]:
    """How often each country is told in a report; that of the dateline's place counts three times."""
    told = Counter(iso for index, iso in view.nations.items() if view.nations.get(index - 1) != iso)
    if home := _home(view, told):
        told[home] += 3
    return told


def home_of(view: View) -> str:
    """The ISO code of the country that a report is most about, empty where it tells none."""
    told = countries_of(view).most_common(1)
    return told[0][0] if told else ""


def _home(view: View, told: Counter[str]) -> str:
    """The country of the place that the report opens with ("BOGOTA, 24 OCT 89"), empty where it opens otherwise."""
    if not dateline_end(view.text):
        return ""
    words = ""
    rows: tuple[Row, ...] = ()
    for token in view.tokens[:_LONGEST]:
        words = f"{words} {token.word}".strip()
        rows = gazetteer().lookup(key_of(words)) or rows
        if not token.word[0].isalpha():
            break
    best = _row(rows, Counter({iso: count for iso, count in told.items() if count > 1})) or _row(rows, Counter())
    return best.country if best else ""


def place_names(view: View) -> list[PlaceName]:
    """The place names of a report in order, not overlapping; names of countries are not among them."""
    told = countries_of(view)
    found: list[PlaceName] = []
    index = 0
    while index < len(view.tokens):
        one = _name_at(view, index, told)
        index = one.after if one else index + 1
        if one:
            found.append(one)
    return found


def _name_at(view: View, index: int, told: Counter[str]) -> PlaceName | None:
    word, kind = view.word(index), _kind_before(view, index)
    if institution := _institution(view, index):
        return _made(view, index, institution, SORTS[view.word(institution - 1)], None, told)
    if not word[0].isalpha() or word in _STOPS or (index in view.nations and not _city(view, index)):
        return None
    if word in plain_words() and word not in _PARTICLES:
        return None
    listed = _listed(view, index, told)
    last = listed[0] if listed else _unlisted_end(view, index, kind)
    if last is None:
        return None
    behind = SORTS.get(view.word(last + 1))
    if view.word(last) in SORTS and last > index and view.word(last) != "city":
        last, behind = last - 1, SORTS[view.word(last)]
    if listed is None and kind is None and behind is None:
        return None
    if kind is None and behind is None and not _stands(view, index, last, listed[1] if listed else None):
        return None
    return _made(view, index, last + 1, kind or behind, listed[1] if listed else None, told)


def _made(
    view: View, first: int, after: int, kind: tuple[str, int] | None, row: Row | None, told: Counter[str]
) -> PlaceName:
    name = " ".join(view.word(i).removesuffix("'s") for i in range(first, after)).upper()
    country = row.country if row is not None else (told.most_common(1)[0][0] if told else "")
    own = kind or _kind_of(row)
    return PlaceName(first, after, name, *own, country, row, kind is not None)


def _institution(view: View, index: int) -> int | None:
    """Where "(the) National University" ends: names of plain words are told by their kind and what stands before."""
    if view.word(index - 1) not in ("the", "of", "at", "near", "in", ",") or view.word(index) in ("the", "a"):
        return None
    for after in range(index + 1, min(index + 6, len(view.tokens) + 1)):
        if view.word(after - 1) in _OWN_KIND:
            return after if after > index + 1 else None
        word = view.word(after - 1)
        acts = any(name.startswith("triggers") for name in view.classes[after - 1])
        if not word[0].isalpha() or acts or (word in _STOPS and word not in _SIDES):
            return None
    return None


def _stands(view: View, index: int, last: int, row: Row | None) -> bool:
    """May a listed name without a word for its kind be meant? Names of people and words need a preposition."""
    before = view.word(index - 1)
    if before in _PLACED or view.tokens[index].start < dateline_end(view.text):
        return True
    key = " ".join(view.word(i) for i in range(index, last + 1))
    return key not in guarded() and row is not None and (row.population >= _KNOWN or row.level != "settlement")


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
        if row is not None and (word == "city" or word not in _STOPS) and not (word in _PARTICLES and last == index):
            best = last, row
        if not gazetteer().extends(key):
            break
    return best


def _row(rows: tuple[Row, ...], told: Counter[str]) -> Row | None:
    """The likeliest place of a name in the countries of the report: a large one, in a country often told."""
    inside = [row for row in rows if row.level != "country" and (not told or row.country in told)]
    return max(inside, key=lambda row: _weight(row, told), default=None)


def _weight(row: Row, told: Counter[str]) -> float:
    size = log10(row.population + 100) if row.level == "settlement" else 4.5
    return 1.5 * size + log2(1 + told[row.country]) + row.own - (0.1 if row.level == "admin2" else 0.0)


def _unlisted_end(view: View, index: int, kind: tuple[str, int] | None) -> int | None:
    """The last token of a name that is not listed: up to its kind behind it, or as far as no plain word comes."""
    last = None
    for end in range(index, min(index + _LONGEST, len(view.tokens))):
        word = view.word(end)
        if SORTS.get(word) and end > index:
            return end - 1
        if (
            not word[0].isalpha()
            or (word in plain_words() and end > index and word not in _PARTICLES)
            or view.sentence[end] != view.sentence[index]
        ):
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


_LINKS = frozenset(
    "in of the at , - department province city town municipality neighborhood district capital 's".split()
)


def _linked(view: View, one: PlaceName, other: PlaceName) -> bool:
    between = [view.word(i) for i in range(one.after, other.first)]
    return len(between) <= 6 and all(word in _LINKS or word in SORTS for word in between)
