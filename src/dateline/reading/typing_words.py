"""The words of a short text as stretches that patterns run over: sentences as written, and clauses put in active order.

A stretch is a row of tokens, each the set of names it answers to: its word, its lemma, and the concepts (`@police`,
`@rocket`) that lexicons lay over it. A clause is written agent, verb, object, the rest, whatever the voice of the
sentence, so that one pattern "@state .. shoot .. @crowd" also finds "protesters were shot by soldiers".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Span, Token

from dateline.language import lexicon
from dateline.language.lexicon import Entry, Lexicon

Names = frozenset[str]
SURFACE_GAP, CLAUSE_GAP = 6, 12  # tokens that ".." may skip; a clause is already cut to what belongs to its verb
_CUT = frozenset(["relcl", "advcl", "ccomp", "parataxis", "csubj"])
_PLACES = frozenset(["GPE", "LOC", "FAC"])
_FORCES = {"military": "@army", "police": "@police", "security": "@police"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of `event_types.lex`: its elements (each the names that fit it, empty for a gap) and its entry."""

    elements: tuple[Names, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens in an order that patterns run over; `sentence` counts from 0."""

    sentence: int
    tokens: tuple[Names, ...]
    clause: bool

    @property
    def gap(self) -> int:
        """How many tokens ".." may skip here."""
        return CLAUSE_GAP if self.clause else SURFACE_GAP


def pattern(entry: Entry) -> Pattern:
    """The pattern that an entry's phrase writes: words, `a|b` alternatives, `@concept`, `..` for some words between."""
    elements = tuple(
        frozenset() if word == ".." else frozenset(word.lower().split("|")) for word in entry.phrase.split()
    )
    return Pattern(elements, entry)


def found_at(stretch: Sequence[Names], wanted: Pattern, start: int, gap: int) -> list[int]:
    """The token numbers that the pattern takes when it begins at `start`; empty where it does not fit."""
    taken, place, reach = [start], start, 1
    for element in wanted.elements[1:]:
        if not element:
            reach = gap
            continue
        for number in range(place + 1, min(len(stretch), place + 1 + reach)):
            if element & stretch[number]:
                taken.append(number)
                place = number
                break
        else:
            return []
        reach = 1
    return taken


class Patterns:
    """Patterns by their first names, so that a stretch is walked once."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._first: dict[str, list[Pattern]] = {}
        for one in patterns:
            for name in one.elements[0]:
                self._first.setdefault(name, []).append(one)

    def find(self, stretch: Sequence[Names], gap: int) -> Iterator[tuple[Entry, list[int]]]:
        """Every entry that fits somewhere, with the numbers of its tokens."""
        for start, names in enumerate(stretch):
            for name in names:
                for one in self._first.get(name, ()):
                    if taken := found_at(stretch, one, start, gap):
                        yield one.entry, taken


@cache
def concepts() -> Patterns:
    """The entries of `event_types.lex` that lay a concept over their words."""
    return Patterns(pattern(e) for e in lexicon.load("event_types").entries if e.get("is"))


@cache
def evidence() -> Patterns:
    """The entries of `event_types.lex` that speak for types."""
    return Patterns(pattern(e) for e in lexicon.load("event_types").entries if e.get("for"))


def stretches(doc: Doc) -> list[Stretch]:
    """The sentences of a parsed text as written, then their clauses in active order, with all concepts laid over."""
    names: list[set[str]] = [{t.lower_, t.lemma_.lower()} for t in doc]
    for entity in doc.ents:
        if entity.label_ in _PLACES:
            for token in entity:
                names[token.i].add("@town")
    _lay_lexicons(doc, names)
    for sentence in doc.sents:
        part = [frozenset(n) for n in names[sentence.start : sentence.end]]
        for entry, taken in concepts().find(part, SURFACE_GAP):
            for number in taken:
                names[sentence.start + number].update("@" + c for c in entry.get("is").split(","))
    frozen = [frozenset(n) for n in names]
    out = []
    for index, sentence in enumerate(doc.sents):
        out.append(Stretch(index, tuple(frozen[sentence.start : sentence.end]), False))
        out += [Stretch(index, tuple(frozen[t.i] for t in clause), True) for clause in clauses(sentence)]
    return out


def _lay_lexicons(doc: Doc, names: list[set[str]]) -> None:
    """Lays the concepts of actors, forces, weapons, targets and victims over the tokens of their phrases."""
    starts = {t.idx: t.i for t in doc}
    for lex in _lexicons():
        for hit in lex.find(doc.text):
            if hit.entry.get("ambiguous") == "1" or hit.start not in starts:
                continue
            found = concepts_of(hit.entry)
            number = starts[hit.start]
            while number < len(doc) and doc[number].idx < hit.end:
                names[number].update(found)
                number += 1


@cache
def _lexicons() -> tuple[Lexicon, ...]:
    return tuple(lexicon.load(name) for name in ("armed_actors", "forces", "weapons", "targets", "roles"))


def concepts_of(entry: Entry) -> list[str]:
    """The concepts of an entry of the lexicons of actors, forces, weapons, targets and roles."""
    kind, of = entry.get("kind"), entry.get("of")
    if entry.lexicon == "armed_actors":
        return ["@crowd"] if kind == "crowd" else ["@group"]
    if entry.lexicon == "forces":
        return [_FORCES.get(kind, "@army"), "@state"]
    if entry.lexicon == "weapons":
        return ["@" + entry.get("class"), "@weapon"]
    if entry.lexicon == "targets":
        return ["@target", "@at_" + entry.get("class")]
    if of in ("soldiers", "police", "security_forces", "peacekeepers"):
        return ["@state", "@police" if of == "police" else "@army"]
    if of == "militants":
        return ["@group"]
    if of == "protesters":
        return ["@crowd"]
    return ["@civilian"] if of and of != "suspects" else []


def clauses(sentence: Span) -> list[list[Token]]:
    """Each verb of a sentence with what belongs to it: agent, verb, object, the rest."""
    return [_clause(token) for token in sentence if token.pos_ == "VERB"]


def _clause(verb: Token) -> list[Token]:
    agents, objects = _parts(verb)
    rest = [
        child
        for child in verb.children
        if child.dep_ in ("prt", "prep", "advmod", "attr", "oprd", "acomp", "npadvmod", "dative", "xcomp")
        and child not in agents
    ]
    rest.sort(key=lambda child: (child.dep_ != "prt", child.i))
    out: list[Token] = []
    for one in agents:
        out += _phrase(one)
    out.append(verb)
    out += [child for child in rest if child.dep_ == "prt"]
    for one in [*objects, *(child for child in rest if child.dep_ != "prt")]:
        out += _phrase(one)
    return out


def _parts(verb: Token) -> tuple[list[Token], list[Token]]:
    """The heads of a verb's agents and objects; what it shares with the verb or noun above it is looked up there."""
    agents = [c for c in verb.children if c.dep_ in ("nsubj", "csubj")]
    objects = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    passive = any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)
    agents += [g for c in verb.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"]
    head = verb.head
    if verb.dep_ == "relcl":
        agents = [head if a.tag_ in ("WP", "WDT") else a for a in agents]
        objects = [head if o.tag_ in ("WP", "WDT") else o for o in objects]
    elif verb.dep_ == "acl":
        (agents if verb.tag_ == "VBG" else objects).append(head)
    elif not agents and not passive and verb.dep_ in ("conj", "xcomp", "advcl") and head.pos_ == "VERB":
        above = _parts(head) if head.i < verb.i else ([], [])
        agents = above[0] or (above[1] if verb.dep_ != "conj" else [])
    return agents, objects


def _phrase(head: Token) -> list[Token]:
    """A head's words in order, without the clauses that hang on them and, for a noun, without verbs joined to it."""
    out: list[Token] = []
    below = [c for c in head.children if c.dep_ not in _CUT and not (c.dep_ == "conj" and c.pos_ == "VERB")]
    for child in (c for c in below if c.i < head.i):
        out += _phrase(child)
    out.append(head)
    for child in (c for c in below if c.i > head.i):
        out += _phrase(child)
    return out
