"""Finding place names in a text: listed names that pass the gate, and unlisted ones that the words around them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.places import gate
from dateline.places.gate import OPENERS, VAGUE, Report, Seen, Span
from dateline.places.gazetteer import Gazetteer, Row
from dateline.places.names import key_of
from dateline.places.setting import SORT_OF, WINDOW, setting_of
from dateline.places.spans import Name, demonyms, may_start, names_in
from dateline.places.words import ARTICLES, guarded, joined, words_of

ACCEPTED = 0.4  # probability from which a listed name counts as a place
# Words that follow a generic word in capitals and yet name no place: "the province Friday", "Department of Defense".
_NO_PLACES = frozenset(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "defense", "defence", "justice", "treasury", "state", "interior", "homeland", "health", "education",
        "general", "infantry", "hospital", "university", "police", "army", "president", "minister", "council",
        "court", "party", "declaring", "coalition", "brig", "international", "regional", "high", "school", "lt",
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name found: offsets, kind (`place` or `demonym`), and its candidates (none for an unknown village)."""

    start: int
    end: int
    text: str
    kind: str
    candidates: tuple[Row, ...]


def find_places(text: str, gazetteer: Gazetteer, *, known: Sequence[Span] = ()) -> list[Toponym]:
    """The place names and demonyms of a text, in order, not overlapping.

    `known` are spans (start, end, label) found by others: GPE, LOC and FAC support a name, PERSON and ORG speak against
    it, WEAPON and ACTOR spans block one, unless the name is longer.
    """
    words = words_of(text)
    names = list(names_in(text, words, gazetteer))
    report = Report(text, words, known, gazetteer)
    places = iter(_weighed(report, names))
    found: list[Toponym] = []
    taken = [False] * len(words)
    for name in names:
        passed = name.kind == "demonym" or (name.kind == "place" and next(places).chance >= ACCEPTED)
        if passed:
            start, end = words[name.first].start, words[name.last].end
            found.append(Toponym(start, end, text[start:end], name.kind, name.rows))
        if passed or name.kind == "none":
            taken[name.first : name.last + 1] = [True] * (name.last + 1 - name.first)
    found += _unlisted(report, taken)
    return sorted(found, key=lambda t: t.start)


def candidate_names(text: str, gazetteer: Gazetteer, known: Sequence[Span]) -> tuple[Report, list[Seen]]:
    """What the gate weighs in a text, with the features of the first look: for training its weights."""
    words = words_of(text)
    report = Report(text, words, known, gazetteer)
    return report, gate.look(report, list(names_in(text, words, gazetteer)))


def name_at(text: str, start: int, end: int, gazetteer: Gazetteer) -> Toponym:
    """The words of a span that is known to name a place, with every candidate that they may mean."""
    said = text[start:end]
    key = key_of(said)
    if (iso := demonyms().get(key)) is not None and (country := gazetteer.country(iso)) is not None:
        return Toponym(start, end, said, "demonym", (country,))
    bare = re.sub(r"^the ", "", key)
    rows = next((rows for name in (key, bare) if (rows := gazetteer.lookup(name))), ()) or gazetteer.folded(bare)
    return Toponym(start, end, said, "place", tuple(row for row in rows if row.feature != "BLOC"))


def _weighed(report: Report, names: list[Name]) -> list[Seen]:
    """The listed names with their probabilities after both looks."""
    seen = gate.look(report, names)
    first, second = gate.weights()
    for one in seen:
        one.weigh(first)
    gate.echo(seen)
    for one in seen:
        one.weigh(second)
    return seen


def _unlisted(report: Report, taken: list[bool]) -> list[Toponym]:
    """Capitalised names that the gazetteer lacks where the words around them say that they are places."""
    found: list[Toponym] = []
    position = 0
    while position < len(report.words):
        step = 1
        if not taken[position] and may_start(report.words, position):
            last = _run(report, taken, position)
            toponym = _unlisted_at(report, position, last) if last is not None else None
            if toponym is not None and last is not None:
                found.append(toponym)
                step = last - position + 1
        position += step
    return found


def _run(report: Report, taken: list[bool], position: int) -> int | None:
    """The last word of the capitalised words from here, None where they cannot be a name."""
    words = report.words
    first = words[position]
    if first.key in OPENERS or first.key in SORT_OF or (first.opens and "w" in guarded().get(first.key, "")):
        return None
    last = position
    while last + 1 < len(words) and last - position < 3 and joined(report.text, words[last], words[last + 1]):
        word = words[last + 1]
        if taken[last + 1] or not (word.capital or word.key in ARTICLES) or word.key in SORT_OF:
            break
        last += 1
    while last > position and not words[last].capital:
        last -= 1
    keys = [words[i].key for i in range(position, last + 1)]
    return None if any("w" in guarded().get(key, "") or key in _NO_PLACES for key in keys) else last


def _unlisted_at(report: Report, position: int, last: int) -> Toponym | None:
    """The unlisted name over these words where something says that it is a place."""
    text, words = report.text, report.words
    start, end = words[position].start, words[last].end
    labels = {label for _, _, label in report.labels(Name(position, last, "place", ()))}
    part_of = bool(_PART_OF.search(text[max(0, start - WINDOW) : start]))  # "the outskirts of X": of no body
    if not labels.isdisjoint(("WEAPON", "ACTOR") if part_of else ("WEAPON", "ACTOR", "ORG")):
        return None
    setting = setting_of(text, start, end)
    labelled = not labels.isdisjoint(("GPE", "LOC"))
    name = " ".join(words[i].key for i in range(position, last + 1))
    near = report.gazetteer.folded(name) if setting.preposition or setting.generic else ()
    generic = setting.generic is not None and setting.sort != "region" and setting.generic not in VAGUE
    if generic and setting.start < start and not text[setting.start].islower():
        generic = False  # "County Sheriff", "City Manager"
    if generic and setting.end > end and words[position].opens and not labelled:
        generic = False  # "Only city residents"
    if generic and "PERSON" in labels and not setting.locative:
        generic = last == position
    held = _held(report, position, last, named="PERSON" in labels, locative=setting.locative)
    if near or generic or held or (setting.locative and labelled):
        return Toponym(start, end, text[start:end], "place", near)
    return None


def _held(report: Report, position: int, last: int, *, named: bool, locative: bool) -> bool:
    """Is it told as what was hit, or where, and followed by what holds it? `named`: it is taken for a person."""
    words, text = report.words, report.text
    before = text[max(0, words[position].start - WINDOW) : words[position].start]
    if not (locative or _HIT.search(before)) or last - position > 1 or not _HELD.match(text, words[last].end):
        return False
    if not named or _PART_OF.search(before):
        return True
    return position == last and words[last].key not in report.persons | report.titled


# "an attack on X, in the district of Y", "the outskirts of X in eastern Z": X is a place, whatever lists know.
_HIT = re.compile(
    r"\b(?:(?:attack|assault|raid|strike|air ?strike|shelling|incursion|bombing|bombardment|offensive|march)s? "
    r"(?:on|of|into)|"
    r"(?:outskirts|edge|centre|center|inhabitants|residents|people|villagers) of) $",
    re.I,
)
_PART_OF = re.compile(r"\b(?:outskirts|edge|centre|center|inhabitants|residents|people|villagers) of $", re.I)
_HELD = re.compile(
    r",? (?:in|near) (?:the )?(?:(?:far |extreme )?(?:north|south|east|west|centr)[\w-]* )?(?:part of )?(?:the )?"
    r"(?:(?:territory|district|county|province|region|state|commune|municipality|department|governorate|sector|area)"
    r" of )?"
    r"(?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+(?:[’']s [A-Z][\w’'-]+)?(?! ?\d)"
)
