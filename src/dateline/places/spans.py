"""Which words of a text may be one name: the gazetteer's names, longest first, with the words that belong to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dateline.places import unpack
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.names import key_of
from dateline.places.setting import SORT_OF
from dateline.places.words import ARTICLES, Word, adjacent, joined

LONGEST = 6  # words of a name
TOWN = 5_000  # people from which a town with a generic word in its name is known by it ("Mexico City Police")
CITY = 100_000  # people from which short capitals may be a town's name
_GENERIC_WORDS = frozenset(word for phrase in SORT_OF for word in phrase.split())
# In capitals after a name, part of it: "Cook County", "Nyanza Province". Divisions are at the levels given.
_DIVISIONS = {
    "county": ("admin2", "admin1"), "parish": ("admin2",), "township": ("settlement", "neighbourhood", "admin2"),
    "twp": ("settlement", "neighbourhood", "admin2"), "borough": ("settlement", "neighbourhood", "admin2"),
    "district": ("admin2", "admin1", "settlement", "neighbourhood"), "province": ("admin1", "admin2"),
    "governorate": ("admin1",), "oblast": ("admin1",), "raion": ("admin2",), "region": ("admin1", "admin2", "region"),
    "prefecture": ("admin1", "admin2"), "emirate": ("admin1",), "krai": ("admin1",), "municipality": ("admin2",),
}  # fmt: skip
_NEAR_WORDS = frozenset("valley bay beach harbor harbour hills heights island islands village".split())
_FAR_WORDS = frozenset(
    "river lake creek mountains mountain canal peninsula desert forest wilderness sea gulf strait delta colony basin "
    "national".split()
)
_BEFORE = frozenset("lake river mount mt fort ft cape".split())  # "Lake Robinson" is not Robinson
_FUNCTION = frozenset("of and for from but with by".split())  # opening a sentence, no part of a name
_OF = frozenset("gulf bay strait sea isle".split())
_COURSES = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest upper "
    "lower greater northeastern northwestern southeastern southwestern".split()
)
_STREETS = frozenset(
    "street road rd avenue ave drive lane boulevard blvd highway parkway freeway expressway turnpike pike trail".split()
)
_ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف")  # and, in, so, like, to, the


@dataclass(frozen=True, slots=True)
class Name:
    """Words `first` to `last` that may name a place (kind `place`), people (`demonym`), or nothing wanted (`none`)."""

    first: int
    last: int
    kind: str
    rows: tuple[Row, ...]


@cache
def demonyms() -> dict[str, str]:
    """ISO codes by the key of a demonym."""
    return {
        key_of(form): entry["iso"]
        for entry in unpack.table("countries.tsv")
        for form in entry["demonyms"].split("|")
        if form
    }


def names_in(text: str, words: list[Word], gazetteer: Gazetteer) -> Iterator[Name]:
    """The listed names of a text, in order, not overlapping: at each word the longest."""
    position = free = 0
    while position < len(words):
        name = _at(text, words, position, gazetteer) if may_start(words, position) else None
        if name is not None and not _of_the_next(text, words, name):
            name = _widened(text, words, name, gazetteer, free)
            free = name.last + 1
            yield name
        position = max(free, position + 1)


def _of_the_next(text: str, words: list[Word], name: Name) -> bool:
    """True for a word that only belongs to the name after it: "North" in North Dallas, "Lake", "Of" at an opening."""
    word = words[name.first]
    if name.first != name.last or name.last + 1 >= len(words):
        return name.first < name.last and word.opens and word.key in _FUNCTION and words[name.last].key != word.key
    after = words[name.last + 1]
    return after.capital and adjacent(text, word, after) and (word.key in _COURSES or word.key in _BEFORE)


def may_start(words: list[Word], position: int) -> bool:
    """True at a capital, and at an article in small letters before one ("al-Asad")."""
    word = words[position]
    if word.capital:
        return True
    following = words[position + 1] if position + 1 < len(words) else None
    if word.key not in ARTICLES or following is None:
        return False
    return following.capital and following.start == word.end + 1


def _options(text: str, words: list[Word], position: int, gazetteer: Gazetteer) -> list[tuple[int, str]]:
    """The last word and the key of every run of words from here that may be a name."""
    options: list[tuple[int, str]] = []
    key = ""
    for last in range(position, min(len(words), position + LONGEST)):
        word = words[last]
        if last > position and not joined(text, words[last - 1], word):
            break
        key = f"{key} {word.key}".strip()
        if word.capital or word.key.isdigit() or (last > position and word.key in _GENERIC_WORDS):
            options.append((last, key))
        if not gazetteer.extends(key):
            break
    return options


def _at(text: str, words: list[Word], position: int, gazetteer: Gazetteer) -> Name | None:
    """The longest listed name that starts at this word."""
    first = words[position]
    if first.text[0] > "\u05ff" and not first.text[0].isupper():
        return _arabic(words, position, gazetteer)
    for last, key in reversed(_options(text, words, position, gazetteer)):
        rows = gazetteer.lookup(key)
        if last > position and _generic_tail(text, words, (position, last), rows):
            continue
        iso = demonyms().get(key)
        if iso is not None:
            country = gazetteer.country(iso)
            return Name(position, last, "demonym", (country,) if country else ())
        said = text[first.start : words[last].end]
        if rows and rows[0].feature == "BLOC" and _spelled(said, key, rows[0]):
            return Name(position, last, "none", ())
        rows = tuple(row for row in rows if row.feature != "BLOC" and _spelled(said, key, row))
        if first.key == "the" and rows and rows[0] in gazetteer.lookup(key[4:]):
            return None  # the article is no part of the name
        if rows:
            return Name(position, last, "place", rows)
    return None


def _generic_tail(text: str, words: list[Word], span: tuple[int, int], rows: tuple[Row, ...]) -> bool:
    """True where the last words are no part of the name: "Idlib province" is Idlib, "Dublin City Council" Dublin's."""
    tail = words[span[1]]
    after = words[span[1] + 1] if span[1] + 1 < len(words) else None
    if tail.key in _OF and after is not None and after.key == "of":
        return True  # "the Gulf of Aden"
    if tail.key not in _GENERIC_WORDS:
        return False
    written = any(row.written for row in rows)
    if not tail.capital:
        return not written and all(words[i].key in _GENERIC_WORDS for i in range(span[0] + 1, span[1] + 1))
    followed = after is not None and after.capital and adjacent(text, tail, after)
    known = any(row.own and row.population >= TOWN for row in rows)
    return tail.key in ("city", "town", "village") and followed and not written and not known


def _arabic(words: list[Word], position: int, gazetteer: Gazetteer) -> Name | None:
    """A name in letters without case, of one or two words, also behind an article or "and", "in", "to"."""
    for last in (position + 1, position):
        if last >= len(words) or (last > position and words[last].start != words[position].end + 1):
            continue
        key = " ".join(words[i].key for i in range(position, last + 1))
        bare = (key[len(p) :] for p in _ARABIC_PREFIXES if key.startswith(p))
        for option in (key, *bare):
            rows = tuple(row for row in gazetteer.lookup(option) if row.feature != "BLOC") if len(option) > 2 else ()
            if rows:
                return Name(position, last, "place", rows)
    return None


def _spelled(said: str, key: str, row: Row) -> bool:
    """Short keys are mostly abbreviations, which must be written as such: in capitals or with a dot."""
    if len(key) <= 3 and said.isupper() and row.level == "settlement" and row.population < CITY:
        return False
    if len(key) > 5 or (row.own and key_of(row.name) == key):
        return True
    if row.feature == "ADM1" and row.country in ("US", "CA"):
        return said.endswith(".") or (len(key) == 2 and said.isupper())
    return len(key) > 3 or (row.own and said.replace(".", "").isupper())


def _widened(text: str, words: list[Word], name: Name, gazetteer: Gazetteer, free: int) -> Name:
    """The name with the capitalised words that belong to it: "South" before it, "County", "River" after it."""
    if name.kind != "place":
        return name
    name = _with_before(text, words, name, free)
    after = words[name.last + 1] if name.last + 1 < len(words) else None
    if after is None or not after.capital or after.text.isupper() or not adjacent(text, words[name.last], after):
        return name
    word, last = after.key, name.last + 1
    beyond = words[last + 1] if last + 1 < len(words) else None
    street = beyond is not None and beyond.key in _STREETS and adjacent(text, after, beyond)
    patrol = beyond is not None and beyond.key in ("patrol", "police", "authority") and adjacent(text, after, beyond)
    if (word in _STREETS and not patrol) or (street and word in ("county", "valley", "river", "lake")):
        return Name(name.first, last + (word not in _STREETS), "none", ())
    listed = tuple(r for r in gazetteer.lookup(_key(words, name.first, last)) if r.feature != "BLOC")
    office = word in ("district", "borough") and beyond is not None and beyond.capital and adjacent(text, after, beyond)
    if word in _DIVISIONS and not (office and not listed):  # "Denver District Judge"
        fitting = tuple(row for row in name.rows if row.level in _DIVISIONS[word])
        return Name(name.first, last, "place", listed or fitting or name.rows)
    if word in _NEAR_WORDS:
        return Name(name.first, last, "place", listed or name.rows)
    if word in _FAR_WORDS:
        if word == "national" and (beyond is None or beyond.key not in ("park", "forest")):
            return name
        return Name(name.first, last + (word == "national"), "place", listed)
    return name


def _with_before(text: str, words: list[Word], name: Name, free: int) -> Name:
    """The name with the word before it that makes it another place; words before `free` are another name's."""
    first = name.first
    if first - 2 >= free and words[first - 1].key == "of" and words[first - 2].capital and words[first - 2].key in _OF:
        return Name(first - 2, name.last, "place", ())
    before = words[first - 1] if first - 1 >= free else None
    if before is None or not before.capital or before.text.isupper() or not adjacent(text, before, words[first]):
        return name
    if before.key in _BEFORE:
        return Name(first - 1, name.last, "place", ())
    if before.key in _COURSES and not before.opens and name.rows[0].level != "country":
        return Name(first - 1, name.last, "place", name.rows)
    return name


def _key(words: list[Word], first: int, last: int) -> str:
    return " ".join(words[i].key for i in range(first, last + 1))
