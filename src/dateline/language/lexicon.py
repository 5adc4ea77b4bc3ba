"""Word lists as data files: loading, inflection, and finding their phrases in a text.

A lexicon is a UTF-8 file `lexicons/NAME.lex`:

    # a comment
    @block airstrikes type=ASSAULT mode=aerial      attributes of every entry below, until the next @block
    @source Written for dateline from ...           the source note of the block (required)
    air strike      pos=n                           an entry: phrase, TAB, its own attributes (key=value, `;` between)
    carry out       pos=v; forms=carried out|carries out|carrying out

`pos=n` adds the plural of the last word, `pos=v` the inflections of the first word, `forms=` lists irregular forms
(then nothing is derived for that entry), `case=1` demands the very letters. `_` stands for a blank in attribute values
of `@block` lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from ahocorasick_rs import AhoCorasick, MatchKind

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a lexicon with its block and attributes."""

    lexicon: str
    phrase: str
    block: str
    attributes: Mapping[str, str]

    def get(self, key: str, default: str = "") -> str:
        """An attribute, or the default."""
        return self.attributes.get(key, default)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a lexicon found in a text, at offsets of that text."""

    start: int
    end: int
    text: str
    entry: Entry


_HALVES = re.compile("[\ud800-\udfff]")


class Lexicon:
    """The entries of one file, and a matcher over all their forms. Longest match wins; matches do not overlap."""

    def __init__(self, name: str, entries: tuple[Entry, ...]) -> None:
        self.name = name
        self.entries = entries
        self._by_form: dict[str, list[Entry]] = {}
        for entry in entries:
            for form in forms_of(entry):
                self._by_form.setdefault(form, []).append(entry)
        self._forms = list(self._by_form)
        self._matcher = AhoCorasick(self._forms, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str, base: int = 0) -> list[Hit]:
        """All phrases in the text at word boundaries, in order; `base` is added to the offsets."""
        lowered = text.lower()
        if len(lowered) != len(text):  # a letter whose lower case is longer would shift every offset after it
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
        lowered = lowered.replace("’", "'")
        if not lowered.isascii():  # half a surrogate pair, which the matcher takes for no text
            lowered = _HALVES.sub("\ufffd", lowered)
        hits = []
        for index, start, end in self._matcher.find_matches_as_indexes(lowered):
            form: str | None = self._forms[index]
            if not _bounded(lowered, start, end):
                form = self._shorter(lowered, start, end)
                if form is None:
                    continue
                end = start + len(form)
            words = text[start:end]
            for entry in self._by_form[form or ""]:
                if entry.get("case") == "1" and words != entry.phrase and words not in entry.get("forms").split("|"):
                    continue
                hits.append(Hit(base + start, base + end, words, entry))
                break
        return hits

    def _shorter(self, lowered: str, start: int, end: int) -> str | None:
        """The first word of a match that ends inside a word ("told" in "told of|ficers"), if its entry says `stub`."""
        cut = lowered.find(" ", start, end)
        found = self._by_form.get(lowered[start:cut]) if cut > 0 else None
        return lowered[start:cut] if found and found[0].get("stub") and _bounded(lowered, start, cut) else None

    def get(self, form: str) -> Entry | None:
        """The first entry that has this form (any case), or None."""
        found = self._by_form.get(form.lower().replace("’", "'"))
        return found[0] if found else None

    def all(self, form: str) -> list[Entry]:
        """Every entry that has this form (any case): one word may be noun and verb with other attributes."""
        return self._by_form.get(form.lower().replace("’", "'"), [])


def _bounded(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "_")
    after = end == len(text) or not (text[end].isalnum() or text[end] == "_")
    return before and after


@cache
def load(name: str) -> Lexicon:
    """The lexicon of that name from the package's data files."""
    text = (resources.files("dateline.language") / "lexicons" / f"{name}.lex").read_text(encoding="utf-8")
    return Lexicon(name, tuple(parse(name, text)))


def parse(name: str, text: str) -> Iterator[Entry]:
    """The entries of a lexicon file. Raises ValueError with the line number where the file is not well formed."""
    block, common = "", {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.rstrip()
        if not line or line.startswith(("#", "@source")):
            continue
        if line.startswith("@block"):
            block, *pairs = line.split()[1:]
            common = dict(_pair(p.replace("_", " "), number, name) for p in pairs)
            continue
        phrase, _, rest = line.partition("\t")
        own = dict(_pair(p.strip(), number, name) for p in rest.split(";") if p.strip())
        if not block:
            raise ValueError(f"{name}.lex:{number}: entry before the first @block")
        yield Entry(name, phrase.strip(), block, {**common, **own})


def _pair(text: str, number: int, name: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign:
        raise ValueError(f"{name}.lex:{number}: {text!r} is no key=value")
    return key.strip(), value.strip()


def forms_of(entry: Entry) -> list[str]:
    """The lower-cased forms an entry is found by."""
    phrase = entry.phrase.lower().replace("’", "'")
    listed = [f.strip().lower() for f in entry.get("forms").split("|") if f.strip()]
    if listed:
        derived: list[str] = []
    elif entry.get("pos") == "v":
        first, _, rest = phrase.partition(" ")
        derived = [f"{form} {rest}".strip() for form in verb_forms(first)]
    elif entry.get("pos") == "n":
        front, _, last = phrase.rpartition(" ")
        derived = [f"{front} {plural(last)}".strip()]
    else:
        derived = []
    out = list(dict.fromkeys([phrase, *listed, *derived]))
    return out + [f.replace("-", " ") for f in out if "-" in f and entry.get("case") != "1"]


def plural(noun: str) -> str:
    """The regular plural of a noun."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + "s"


def verb_forms(verb: str) -> list[str]:
    """Third person, past and -ing forms of a regular verb."""
    if verb.endswith("e"):
        return [verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return [verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if _doubles(verb):
        return [verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return [third, verb + "ed", verb + "ing"]


def _doubles(verb: str) -> bool:
    """One-syllable verbs that end consonant, vowel, consonant double the last letter (stab, bomb does not)."""
    if len(verb) < 3 or verb[-1] in _VOWELS + "wxy" or verb[-2] not in _VOWELS or verb[-3] in _VOWELS:
        return False
    return sum(char in _VOWELS for char in verb) == 1
