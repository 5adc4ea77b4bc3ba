"""Whether a listed name means its place here: what the words around it and the rest of the report say, weighed.

Each name has features (below); their weights were learnt on news whose places are marked (`docs/gate.md`,
`training/train_gate.py`) and lie in `data/gate.tsv`. A first look weighs each name for itself; a second one also
what the first says of the same name's other mentions and of the countries of the report.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp, log, log10

from dateline.places import unpack
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.setting import SORT_OF, setting_of
from dateline.places.spans import TOWN, Name
from dateline.places.words import Word, adjacent, guarded

Span = tuple[int, int, str]
MILLIONS = 1_000_000  # people from which a town that is also a frequent word may open a sentence
LARGE_KM = 40.0  # radius from which a first-level division is as well known as a country
_TITLES = frozenset(
    [
        "mr", "mrs", "ms", "dr", "gen", "general", "col", "colonel", "maj", "major", "capt", "captain", "lt",
        "lieutenant", "sgt", "president", "minister", "premier", "senator", "sen", "rep", "prof", "judge",
        "justice", "king", "queen", "prince", "princess", "imam", "mullah", "ayatollah", "hajj", "pope",
        "bishop", "commander", "spokesman", "spokeswoman", "spokesperson", "chief", "secretary", "ambassador",
        "governor", "mayor", "sir", "lady", "sheikh", "brig", "admiral", "detective", "officer", "deputy", "sheriff",
    ]
)  # fmt: skip
OPENERS = frozenset(
    [
        "in", "at", "on", "from", "near", "the", "a", "an", "but", "and", "after", "before", "while", "as",
        "for", "to", "this", "that", "when", "it", "with", "by", "of",
    ]
)  # fmt: skip
_PEOPLE = frozenset(
    "man woman men women resident residents people police officials officer officers council mayor government "
    "authorities native area forces troops hospital school court prison airport based born bound teenager boy "
    "girl couple family doctor student students teen firefighters soldier suburb border attack bombing".split()
)
_BODIES = frozenset(
    "university college police department council court hospital school airport high city fire office board district "
    "commission committee mayor sheriff chamber health house club church institute association bureau ministry".split()
)
_TELLS = frozenset("said says told added noted explained thinks thought believes knows wrote smiled recalled".split())
_TELLING = frozenset(["admin1", "admin2", "settlement", "neighbourhood"])
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
VAGUE = frozenset({"state", "capital", "base", "area", "department", "division", "zone", "sector", "republic"})
_LABELS = frozenset(["GPE", "LOC", "FAC", "PERSON", "ORG", "NORP"])


@dataclass(slots=True)
class Seen:
    """A name under the gate: its features, how it is told in small letters, and the two looks' probabilities."""

    name: Name
    key: str
    features: dict[str, float]
    blocked: bool
    told: bool
    chance: float = 0.0

    def weigh(self, table: dict[str, float]) -> None:
        """Sets the probability that the features stand for a place, 1 and 0 where the words alone decide."""
        self.chance = 0.0 if self.blocked else 1.0 if self.told else chance(self.features, table)


@dataclass(slots=True)
class Report:
    """The words of a report with the entities that others found over them."""

    text: str
    words: list[Word]
    known: Sequence[Span]
    gazetteer: Gazetteer
    at: dict[int, list[Span]] = field(default_factory=lambda: defaultdict(list))
    persons: set[str] = field(default_factory=set)  # words of longer persons' names
    titled: set[str] = field(default_factory=set)  # words behind "Mr" and the like

    def __post_init__(self) -> None:
        spans = sorted(self.known)
        begin = 0
        for index, word in enumerate(self.words):
            if index and word.capital and self.words[index - 1].key.rstrip(".") in _TITLES:
                self.titled.add(word.key)
            while begin < len(spans) and spans[begin][1] <= word.start:
                begin += 1
            for span in spans[begin:]:
                if span[0] >= word.end:
                    break
                if span[1] > word.start:
                    self.at[index].append(span)
                    if span[2] == "PERSON" and span[1] - span[0] > len(word.text) + 2:
                        self.persons.add(word.key)

    def labels(self, name: Name) -> list[Span]:
        """The entities over any word of the name."""
        if name.first == name.last:
            return self.at.get(name.first, [])
        return list(dict.fromkeys(s for i in range(name.first, name.last + 1) for s in self.at.get(i, ())))


@cache
def weights() -> tuple[dict[str, float], dict[str, float]]:
    """The weights of the first and of the second look, by feature."""
    rows = unpack.table("gate.tsv")
    first, second = ({r["feature"]: float(r[look]) for r in rows if r[look]} for look in ("first", "second"))
    return first, second


def look(report: Report, names: Sequence[Name]) -> list[Seen]:
    """The places among the names with their features of the first look, not weighed yet."""
    places = [name for name in names if name.kind == "place"]
    seen = []
    for index, name in enumerate(places):
        key = " ".join(report.words[i].key for i in range(name.first, name.last + 1))
        before = places[index - 1] if index else None
        after = places[index + 1] if index + 1 < len(places) else None
        features = _own(report, name)
        features |= _labels(report, name)
        features |= _around(report, name)
        features |= _held(report, name, before, after)
        seen.append(Seen(name, key, features, _blocked(report, name), _told(report, name)))
    return seen


def chance(features: dict[str, float], table: dict[str, float]) -> float:
    """The probability that features stand for a place."""
    total = sum(table.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def echo(seen: list[Seen]) -> None:
    """Adds the features of the second look: the same name elsewhere, persons of that name, the report's countries."""
    by_key: dict[str, list[Seen]] = defaultdict(list)
    votes: dict[str, float] = defaultdict(float)
    for one in seen:
        by_key[one.key].append(one)
        if one.chance > 0.5 and one.name.rows:
            countries = {row.country for row in one.name.rows[:5]}
            for country in countries:
                votes[country] += one.chance / len(countries) if len(countries) < 5 else 0.1
    total = sum(votes.values())
    sums = {key: (sum(o.chance for o in same), sorted(o.chance for o in same)[-2:]) for key, same in by_key.items()}
    for one in seen:
        others = len(by_key[one.key]) - 1
        if others:
            whole, best = sums[one.key]
            one.features["echo"] = (best[0] if one.chance == best[-1] else best[-1]) - 0.5
            one.features["echo mean"] = (whole - one.chance) / others - 0.5
            one.features["echoed"] = 1.0
        own = one.chance if one.chance > 0.5 else 0.0
        share = max((votes.get(row.country, 0.0) for row in one.name.rows[:5]), default=0.0)
        one.features["country share"] = (max(0.0, share - own) + 0.5) / (max(0.0, total - own) + 1.0)
        sure = min(0.98, max(0.02, one.chance))
        one.features["first look"] = log(sure / (1 - sure))


def _bucket(population: int) -> str:
    return str(min(7, int(log10(population + 1)))) if population >= 1000 else "0"


def _own(report: Report, name: Name) -> dict[str, float]:
    """What the name is: its level, size, and whether its words are also words or persons' names."""
    rows, words = name.rows, report.words
    guards = [guarded().get(words[i].key, "") for i in range(name.first, name.last + 1)]
    guard = guards[0] if len(guards) == 1 else "many" if "" in guards else "many guarded"
    features = {"bias": 1.0}
    best = max((row.population for row in rows), default=0)
    own = max((row.population for row in rows if row.own), default=0)
    level = "none"
    if rows:
        level = rows[0].level
        if level == "admin1" and rows[0].radius_km < LARGE_KM:
            level = "small admin1"
        if rows[0].feature == "PPLC":
            features["capital"] = 1.0
        if rows[0].written:
            features["written"] = 1.0
        if not any(row.own for row in rows):
            features["alias"] = 1.0
    known = level in ("country", "admin1")
    features["size"] = log10(best + 1) if not known else 6.0
    features[f"level {level}"] = 1.0
    features[f"guard {guard} level {level}"] = 1.0
    features[f"guard {guard} size {level if known else _bucket(best if guard in ('', 'many') else own)}"] = 1.0
    features[f"words {min(3, name.last - name.first + 1)}"] = 1.0
    first = words[name.first]
    if name.first == name.last and len(first.text) <= 3:
        features["short"] = 1.0
    if first.opens:
        features[f"opens {guard}"] = 1.0
    if words[name.last].key in report.titled:
        features["titled elsewhere"] = 1.0
    if first.text.isupper() and len(first.text) > 3:
        features["shouted"] = 1.0
        if first.opens and re.match(
            r"[A-Z. ,]{0,20}(?:\([A-Z]\w+\)|[ ]?(?:--|[-—–]))", report.text[words[name.last].end :]
        ):
            features["dateline"] = 1.0
    return features


def _labels(report: Report, name: Name) -> dict[str, float]:
    """What the entities over the name are, where in them it stands, and whether a person bears it elsewhere."""
    if not report.known:
        return {"unlabelled": 1.0}
    start, end = report.words[name.first].start, report.words[name.last].end
    features = {}
    for s, e, label in report.labels(name):
        kind = label if label in _LABELS else "other"
        if s >= start and e <= end:
            where = "whole" if e - s == end - start else "within"
        elif s <= start and e >= end:
            where = "first" if s == start else "last" if e == end else "inner"
        else:
            where = "across"
        features[f"label {kind} {where}"] = 1.0
    single = name.first == name.last
    if single and "label PERSON whole" in features and guarded().get(report.words[name.first].key, "") in ("p", "wp"):
        features["label PERSON whole guarded"] = 1.0
    features = features or {"label none": 1.0}
    if report.words[name.last].key in report.persons:
        features["person elsewhere"] = 1.0
    return features


def _around(report: Report, name: Name) -> dict[str, float]:
    """What the words beside the name say."""
    words, text = report.words, report.text
    first, last = words[name.first], words[name.last]
    before = words[name.first - 1] if name.first else None
    after = words[name.last + 1] if name.last + 1 < len(words) else None
    setting = setting_of(text, first.start, last.end)
    features = {}
    if setting.locative:
        features["locative"] = 1.0
    elif setting.preposition:
        features["preposition"] = 1.0
    if setting.generic:
        features["generic before" if setting.start < first.start else "generic after"] = 1.0
    if before is not None and adjacent(text, before, first):
        features[f"before {_class(before)}"] = 1.0
    follows = text[last.end : last.end + 8]
    if after is not None and adjacent(text, last, after) and not last.text.endswith("."):
        if after.key in _TELLS and not setting.preposition:
            features["tells"] = 1.0
        features[f"after {_class(after)}"] = 1.0
    elif follows.startswith(", ") and after is not None and after.capital:
        features["comma capital"] = 1.0
    elif follows.startswith(("-based", "-area")):
        features["based"] = 1.0
    elif follows[:1] in "-–" and follows[1:2].isalpha():
        features["hyphen"] = 1.0
    elif follows[:2] in ("'s", "’s"):
        features["possessive"] = 1.0
    if before is not None and text[before.end : first.start] == "-":
        features["hyphen before"] = 1.0
    return features


def _class(word: Word) -> str:
    """The class of a neighbour: part of a body's or a person's name, a title, people of a place, a plain word."""
    key = word.key.rstrip(".")
    if key in _TITLES:
        return "title" if word.capital else "small title"
    if not word.capital:
        return "people" if key in _PEOPLE else "article" if key in ("the", "a", "an") else "small"
    if word.opens and key in OPENERS:
        return "opener"
    if key in _BODIES:
        return "body"
    if key in SORT_OF:
        return "Generic"
    return "Shouted" if word.text.isupper() and len(word.text) > 3 else "Name " + guarded().get(key, "")


def _held(report: Report, name: Name, before: Name | None, after: Name | None) -> dict[str, float]:
    """Whether a neighbour across a comma contains the place or lies in it; whether it stands in a list of names."""
    features = {}
    words, text = report.words, report.text
    if after is not None and text[words[name.last].end : words[after.first].start] == ", ":
        features["contained" if _contains(report, after.rows, name.rows) else "listed before"] = 1.0
    if before is not None:
        between = text[words[before.last].end : words[name.first].start]
        if between == ", ":
            features["container" if _contains(report, name.rows, before.rows) else "listed after"] = 1.0
        elif between in (" and ", ", and "):
            features["and"] = 1.0
    return features


def _contains(report: Report, outer: tuple[Row, ...], inner: tuple[Row, ...]) -> bool:
    ids = {row.id for row in outer}
    return any(above.id in ids for row in inner for above in report.gazetteer.chain(row))


def _blocked(report: Report, name: Name) -> bool:
    """True for what is never a place: a first name before a family name, part of a weapon's, group's or outlet's name,
    IN or ME without a comma.
    """
    words, text = report.words, report.text
    start, end = words[name.first].start, words[name.last].end
    postal = end - start == 2 and bool(name.rows) and name.rows[0].feature == "ADM1"
    if postal and text[start:end].isupper() and not text[:start].endswith(", "):
        return True  # "Gary, IN" is Indiana; IN, OR, ME and OK alone are words, in headlines and in capitals
    if name.first == name.last and (words[name.first].key in _CALENDAR or _personal(report, name.first)):
        return True
    if name.first == name.last and _plain_opening(report, name):
        return True
    if name.first == name.last and words[name.first].key in report.titled and name.rows[0].level != "country":
        return not setting_of(text, start, end).locative  # "Mr. Sydney" makes Sydney a person
    return any(label in ("WEAPON", "ACTOR") and e - s >= end - start for s, e, label in report.labels(name))


def _personal(report: Report, position: int) -> bool:
    """True for a guarded word beside another name of persons: "Paris Hilton", "Michael Jordan"."""
    words, text = report.words, report.text
    word = words[position]
    guard = guarded().get(word.key)
    if guard is None:
        return False
    before = words[position - 1] if position else None
    after = words[position + 1] if position + 1 < len(words) else None
    if after is not None and after.capital and adjacent(text, word, after) and after.key not in _BODIES:
        return "p" in guarded().get(after.key, "") and after.key not in SORT_OF
    if before is None or not before.capital or not adjacent(text, before, word):
        return False
    entity = any(label in ("GPE", "LOC") for _, _, label in report.at.get(position, ()))
    return "p" in guarded().get(before.key, "") and before.key not in OPENERS and not entity


def _plain_opening(report: Report, name: Name) -> bool:
    """True for a frequent word that opens a sentence ("Nice work"), unless it is a city of millions or an entity."""
    word = report.words[name.first]
    if not word.opens or "w" not in guarded().get(word.key, "") or name.first in report.at:
        return False
    after = report.words[name.first + 1] if name.first + 1 < len(report.words) else None
    if after is None or not adjacent(report.text, word, after) or _class(after) != "small":
        return False
    return not any(r.own and (r.population >= MILLIONS or r.level in ("country", "admin1")) for r in name.rows)


def _told(report: Report, name: Name) -> bool:
    """True where the words beside a name call it a place ("the town of Hit"), and for large places in other scripts."""
    first, last = report.words[name.first], report.words[name.last]
    if not first.text[0].isascii() and first.text[0] > "\u036f":
        large = any(row.population >= TOWN or row.level in ("country", "admin1") for row in name.rows)
        return large and last.end - first.start >= 4
    if not name.rows:
        return False
    setting = setting_of(report.text, first.start, last.end)
    if setting.generic is not None and first.capital and setting.generic not in VAGUE:
        said = report.text[setting.start : first.start] or report.text[last.end : setting.end]
        ahead = said.rstrip().endswith((" of", " called", " named"))
        if said.islower() and ((ahead and setting.sort != "point") or (setting.sort in _TELLING and not first.opens)):
            return True
    return _well_known(report, name)


def _well_known(report: Report, name: Name) -> bool:
    """True for a country, a large division or a capital that nothing speaks against, though its name be a word too."""
    row, words = name.rows[0], report.words
    country = row.level == "country"
    if not country and not (
        row.own and (row.feature == "PPLC" or (row.level == "admin1" and row.radius_km > LARGE_KM))
    ):
        return False
    first, last = words[name.first], words[name.last]
    before = words[name.first - 1] if name.first else None
    after = words[name.last + 1] if name.last + 1 < len(words) else None
    shouted = first.text.isupper() and any(w is not None and w.capital and w.text.isupper() for w in (before, after))
    titled = before is not None and before.capital and before.key.rstrip(".") in _TITLES
    labels = {(label, e - s > last.end - first.start) for s, e, label in report.labels(name)}
    if (shouted and last.end - first.start < 4) or titled or ("PERSON", True) in labels or last.key in report.titled:
        return False
    if ("GPE", False) in labels:
        return True
    guard = guarded().get(first.key, "") if name.first == name.last else ""
    if before is not None and adjacent(report.text, before, first) and _class(before) in ("Name p", "Name wp"):
        return False
    return country and "p" not in guard and not (guard and first.opens and not first.text.isupper())
