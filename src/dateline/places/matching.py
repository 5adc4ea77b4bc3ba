"""Finding place names in a text: the gazetteer's names where the words around them allow it, longest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dateline.places import unpack
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.names import key_of
from dateline.places.setting import SORT_OF, Setting, setting_of

LONGEST = 6  # words of a name
TOWN = 5_000  # people from which a name that is no common word needs no support by the words around it
LARGE_KM = 40.0  # radius from which a first-level division is as well known as a country
CITY = 100_000  # the same for a name that is also a common word
_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:\w|['’`](?![sS]\b)(?=\w))*\.?(?<!\w{5}\.)|\d+")
_OPENING = frozenset(".!?:\n")
_JOIN = re.compile(r"[ \u00a0]|[ ]?[-–][ ]?|\n(?!\n)")
_INNER = frozenset(
    [
        "al", "el", "ad", "ar", "as", "ash", "at", "ath", "az", "ed", "es", "ez", "an", "of", "the", "de", "la",
        "las", "los", "le", "les", "del", "du", "des", "da", "do", "dos", "di", "e", "y", "i", "va", "wa", "ul",
        "bin", "und", "am", "im", "der", "den", "and", "sur", "en", "na", "pri", "nad",
    ]
)  # fmt: skip
_ARTICLES = frozenset(["al", "el", "ad", "ar", "as", "ash", "at", "ath", "az", "ed", "es", "ez"])
_TITLES = frozenset(
    [
        "mr", "mrs", "ms", "dr", "gen", "general", "col", "colonel", "maj", "major", "capt", "captain", "lt",
        "lieutenant", "sgt", "president", "minister", "premier", "senator", "sen", "rep", "prof", "judge",
        "justice", "king", "queen", "prince", "princess", "imam", "mullah", "ayatollah", "hajj", "pope",
        "bishop", "commander", "spokesman", "spokeswoman", "spokesperson", "chief", "secretary", "ambassador",
        "governor", "mayor", "sir", "lady", "st",
    ]
)  # fmt: skip
_OPENERS = frozenset(
    [
        "in", "at", "on", "from", "near", "the", "a", "an", "but", "and", "after", "before", "while", "as",
        "for", "to", "this", "that", "when", "it", "with", "by", "of",
    ]
)  # fmt: skip
_GENERIC_WORDS = frozenset(word for phrase in SORT_OF for word in phrase.split())
# Words that follow a generic word in capitals and yet name no place: "the province Friday", "Department of Defense".
_NO_PLACES = frozenset(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "defense", "defence", "justice", "treasury", "state", "interior", "homeland", "health", "education",
        "general", "infantry", "hospital", "university", "police", "army", "president", "minister", "council",
        "court", "party", "declaring", "coalition", "brig",
    ]
)  # fmt: skip
_VAGUE = frozenset({"state", "capital", "base", "area", "department", "division", "zone", "sector", "republic"})
Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name found: offsets, kind (`place` or `demonym`), and its candidates (none for an unknown village)."""

    start: int
    end: int
    text: str
    kind: str
    candidates: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    key: str
    capital: bool
    opens: bool  # first word of a sentence or line


@cache
def _guarded() -> dict[str, str]:
    lines = unpack.read("guarded.txt").decode().splitlines()
    return dict(line.split("\t") for line in lines)


@cache
def _demonyms() -> dict[str, str]:
    return {
        key_of(form): entry["iso"]
        for entry in unpack.table("countries.tsv")
        for form in entry["demonyms"].split("|")
        if form
    }


@cache
def _abbreviations() -> frozenset[str]:
    names = (name for entry in unpack.table("aliases.tsv") for name in entry["names"].split("|"))
    dotted = {name[:-1].lower() for name in names if name.endswith(".") and name.count(".") == 1}
    return frozenset(dotted | {"st", "mt", "ft", "gen"})


def find_places(text: str, gazetteer: Gazetteer, *, known: Sequence[Span] = ()) -> list[Toponym]:
    """The place names and demonyms of a text, in order, not overlapping.

    `known` are spans (start, end, label) found by others: GPE, LOC and FAC support a name; PERSON, WEAPON and ACTOR
    spans block one, unless the name is longer.
    """
    words = _words(text)
    found: list[Toponym] = []
    position = 0
    while position < len(words):
        step = 1
        if _may_start(words, position):
            toponym, step = _at(text, words, position, gazetteer, known)
            if toponym is not None:
                found.append(toponym)
        position += step
    return found


def name_at(text: str, start: int, end: int, gazetteer: Gazetteer) -> Toponym:
    """The words of a span that is known to name a place, with every candidate that they may mean."""
    said = text[start:end]
    key = key_of(said)
    if (iso := _demonyms().get(key)) is not None and (country := gazetteer.country(iso)) is not None:
        return Toponym(start, end, said, "demonym", (country,))
    bare = re.sub(r"^the ", "", key)
    rows = next((rows for name in (key, bare) if (rows := gazetteer.lookup(name))), ()) or gazetteer.folded(bare)
    return Toponym(start, end, said, "place", tuple(row for row in rows if row.feature != "BLOC"))


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    end = 0
    for match in _TOKEN.finditer(text):
        raw = match.group()
        if raw.endswith(".") and raw.count(".") == 1 and raw[:-1].lower() not in _abbreviations():
            raw = raw[:-1]
        gap = text[end : match.start()]
        opens = (
            not found
            or (len(gap) > 1 and not _OPENING.isdisjoint(gap))
            or ("." in found[-1].text[-1:] and len(found[-1].text) > 4)
        )
        end = match.start() + len(raw)
        found.append(_Word(match.start(), end, raw, key_of(raw), raw[0].isupper(), opens))
    return found


def _may_start(words: list[_Word], position: int) -> bool:
    word = words[position]
    if word.capital:
        return True
    following = words[position + 1] if position + 1 < len(words) else None
    if word.key not in _ARTICLES or following is None:
        return False
    return following.capital and following.start == word.end + 1


def _at(
    text: str, words: list[_Word], position: int, gazetteer: Gazetteer, known: Sequence[Span]
) -> tuple[Toponym | None, int]:
    """The toponym that starts at this word, if any, and how many words it takes."""
    first = words[position]
    options: list[tuple[int, str]] = []
    key = ""
    for last in range(position, min(len(words), position + LONGEST)):
        word = words[last]
        if last > position and not _joined(text, words[last - 1], word):
            break
        key = f"{key} {word.key}".strip()
        if word.capital or word.key.isdigit() or (last > position and word.key in _GENERIC_WORDS):
            options.append((last, key))
        if not gazetteer.extends(key):
            break
    for last, name in reversed(options):
        if (
            last > position
            and not words[last].capital
            and all(words[i].key in _GENERIC_WORDS for i in range(position + 1, last + 1))
        ):
            options_rows = gazetteer.lookup(name)
            if not any(row.gid.startswith("dateline:") for row in options_rows):
                continue  # "Idlib province" is Idlib; only hand-written names hold a generic word
        end = words[last].end
        iso = _demonyms().get(name)
        if iso is not None:
            country = gazetteer.country(iso)
            return (
                Toponym(first.start, end, text[first.start : end], "demonym", (country,) if country else ())
            ), last - position + 1
        rows = gazetteer.lookup(name)
        if rows and rows[0].feature == "BLOC" and _spelled(text[first.start : end], name, rows[0]):
            return None, last - position + 1
        said = text[first.start : end]
        rows = tuple(row for row in rows if row.feature != "BLOC" and _spelled(said, name, row))
        if first.key == "the" and rows and rows[0] in gazetteer.lookup(name[4:]):
            return None, 1  # the article is no part of the name
        if rows and (toponym := _accepted(text, words, (position, last), rows, known)):
            return toponym, last - position + 1
    return _unknown(text, words, position, gazetteer, known)


def _joined(text: str, left: _Word, right: _Word) -> bool:
    if left.text.endswith(".") and not (len(left.text) <= 4 and left.capital):
        return False
    return bool(_JOIN.fullmatch(text[left.end : right.start]))


def _spelled(said: str, key: str, row: Row) -> bool:
    """Short keys are mostly abbreviations, which must be written as such: in capitals or with a dot."""
    if len(key) <= 3 and said.isupper() and row.level == "settlement" and row.population < CITY:
        return False
    if len(key) > 5 or (row.own and key_of(row.name) == key):
        return True
    if row.feature == "ADM1" and row.country in ("US", "CA"):
        return said.endswith(".") or (len(key) == 2 and said.isupper())
    return len(key) > 3 or (row.own and said.replace(".", "").isupper())


def _accepted(
    text: str, words: list[_Word], span: tuple[int, int], rows: tuple[Row, ...], known: Sequence[Span]
) -> Toponym | None:
    """The toponym over these words, unless what stands around them speaks against it."""
    start, end = words[span[0]].start, words[span[1]].end
    postal = end - start == 2 and rows[0].feature == "ADM1" and text[start:end].isupper()
    if postal and not text[:start].endswith(", "):
        return None  # "Gary, IN" is Indiana; IN, OR, ME and OK alone are words, in headlines and in capitals
    toponym = Toponym(start, end, text[start:end], "place", rows)
    labels = [(s, e, label) for s, e, label in known if s < end and e > start]
    setting = setting_of(text, start, end)
    for s, e, label in labels:
        if label in ("WEAPON", "ACTOR") and e - s >= end - start:
            return None
        if label == "PERSON" and e - s >= end - start and not (s == start and e == end and setting.locative):
            return None
    helped = any(label in ("GPE", "LOC", "FAC") and s <= start and e >= end for s, e, label in labels)
    strength = 2 * helped + _support(text, words, span, setting)
    return toponym if strength + _standing(words, span, rows) >= 3 else None


def _support(text: str, words: list[_Word], span: tuple[int, int], setting: Setting) -> int:
    """How much the words around a name speak for a place; negative where it looks like part of another name."""
    before = words[span[0] - 1] if span[0] else None
    after = words[span[1] + 1] if span[1] + 1 < len(words) else None
    first, last = words[span[0]], words[span[1]]
    points = 2 if setting.locative else 1 if setting.preposition else 0
    points += 3 if setting.generic else 0
    if text[last.end : last.end + 2] == ", " and after is not None and after.capital:
        points += 1
    adjacent = before is not None and text[before.end : first.start] == " " and before.capital
    if adjacent and before is not None and before.key not in SORT_OF:
        if before.key.rstrip(".") in _TITLES:
            points -= 4
        elif not (before.opens and before.key in _OPENERS) and not before.text.isupper():
            points -= 2
    if after is not None and after.capital and text[last.end : after.start] == " " and after.key not in SORT_OF:
        named = first.key in _guarded() and _is_name(after)  # a first name and a family name
        points -= 3 if named else 1
    return points


def _is_name(word: _Word) -> bool:
    return "p" in _guarded().get(word.key, "")


def _standing(words: list[_Word], span: tuple[int, int], rows: tuple[Row, ...]) -> int:
    """How well the name alone stands for a place: common words and people's names need support."""
    best = max(row.population for row in rows)
    large = rows[0].level == "country" or (rows[0].level == "admin1" and rows[0].radius_km >= LARGE_KM)
    important = large or rows[0].feature == "PPLC" or rows[0].gid.startswith("dateline:")
    guards = [_guarded().get(words[i].key) for i in range(span[0], span[1] + 1) if words[i].key not in _INNER]
    if len(guards) > 1:
        return 3 if important or best >= TOWN or None in guards else 1
    guard = guards[0] if guards else "w"
    if guard is None:
        return 4 if important else 3 if best >= TOWN or rows[0].level == "admin2" else 1
    if important and rows[0].own:
        return 4
    best = max((row.population for row in rows if row.own), default=0)
    if guard == "p":
        return 3 if best >= CITY else 0
    if words[span[0]].opens:
        return -2
    return 3 if best >= 10 * CITY else 2 if best >= CITY else -1


def _unknown(
    text: str, words: list[_Word], position: int, gazetteer: Gazetteer, known: Sequence[Span]
) -> tuple[Toponym | None, int]:
    """A capitalised name that the gazetteer lacks where the words around it say that it is a place."""
    first = words[position]
    common = "w" in _guarded().get(first.key, "")
    if first.key in _OPENERS or first.key in SORT_OF or (first.opens and common):
        return None, 1
    last = position
    while last + 1 < len(words) and last - position < 3 and _joined(text, words[last], words[last + 1]):
        word = words[last + 1]
        if not (word.capital or word.key in _ARTICLES) or word.key in SORT_OF:
            break
        last += 1
    while last > position and not words[last].capital:
        last -= 1
    start, end = first.start, words[last].end
    setting = setting_of(text, start, end)
    if any(s < end and e > start and label in ("WEAPON", "ACTOR", "ORG") for s, e, label in known):
        return None, 1
    keys = [words[i].key for i in range(position, last + 1)]
    if any("w" in _guarded().get(key, "") or key in _NO_PLACES for key in keys):
        return None, 1
    name = " ".join(keys)
    near = gazetteer.folded(name) if setting.preposition or setting.generic else ()
    generic = setting.generic is not None and setting.sort != "region" and setting.generic not in _VAGUE
    following = words[last + 1] if last + 1 < len(words) else None
    comma = setting.locative and text[end : end + 2] == ", " and following is not None and following.capital
    labelled = any(s <= start and e >= end and label in ("GPE", "LOC") for s, e, label in known)
    if near or generic or (comma and labelled):
        return Toponym(start, end, text[start:end], "place", near), last - position + 1
    return None, 1
