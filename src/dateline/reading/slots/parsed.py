"""A sentence with its parties and the questions the slot rules ask of its parse."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.language.small import small
from dateline.reading.counts import Counted, find_counts
from dateline.reading.slots.nouns import told_from
from dateline.reading.slots.party import Party
from dateline.reading.slots.phrases import extended, hits_of, parties_of
from dateline.reading.slots.predicates import Predicate, predicates
from dateline.reading.slots.wordlists import words

SUBJECT = ("nsubj", "nsubjpass")
# Verbs whose subject is also the doer of the verb below them ("tried to storm", "are accused of firing").
_CONTROL = words("control_verbs")


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence and what several rules ask of it, found once: its text in small letters, its parties (also by their
    root token), counts, predicates of harm, verbs with their lemmas, and its lexicon hits for weapons, objects,
    triggers and people."""

    sentence: Sentence
    parties: list[Party]
    by_root: dict[int, Party] = field(default_factory=dict)
    weapons: list[Hit] = field(default_factory=list)
    objects: list[Hit] = field(default_factory=list)
    triggers: list[Hit] = field(default_factory=list)
    people: list[Hit] = field(default_factory=list)
    counts: list[Counted] = field(default_factory=list)
    harm: list[Predicate] = field(default_factory=list)
    verbs: list[tuple[Token, str]] = field(default_factory=list)
    small: str = ""

    def words(self, start: int, end: int) -> str:
        """The text between report offsets."""
        return self.sentence.text[start - self.sentence.start : end - self.sentence.start]

    def party(self, token: Token | None) -> Party | None:
        """The party whose head is that token."""
        return self.by_root.get(token.i) if token is not None else None

    def joined(self, token: Token | None) -> list[Party]:
        """The party of that token and those joined to it by "and"."""
        if token is None:
            return []
        return [p for t in (token, *token.conjuncts) if (p := self.by_root.get(t.i)) is not None]

    def full(self, party: Party) -> tuple[int, int]:
        """The party's words with an "of" phrase after them."""
        return extended(self.sentence, party, self.parties)

    def hit_in(self, hits: list[Hit], party: Party) -> Hit | None:
        """The last of the hits within the party's words."""
        inside = [h for h in hits if party.core_start <= h.start and h.end <= party.core_end]
        return inside[-1] if inside else None


def scene(sentence: Sentence) -> Scene:
    """The sentence made ready for the slot rules."""
    counts, people = find_counts(sentence), hits_of(sentence, "people")
    every = parties_of(sentence, counts, people)
    return Scene(
        sentence,
        every,
        _roots(sentence, every),
        hits_of(sentence, "weapons"),
        hits_of(sentence, "targets"),
        sentence.of("triggers"),
        people,
        counts,
        predicates(sentence),
        _verbs(sentence),
        small(sentence.text),
    )


def _roots(sentence: Sentence, every: list[Party]) -> dict[int, Party]:
    """Parties by root token. A dateline taken for a subject gives way to the first phrase after it."""
    out = {p.root.i: p for p in every if p.root is not None}
    for party in every:  # "one of its lorries" is the party of "one"
        if (part := part_token(sentence, party)) is not None:
            out.setdefault(part.i, party)
        elif (band := _band_token(sentence, party)) is not None:
            out.setdefault(band.i, party)
    first = told_from(sentence)
    if first > sentence.start and every and sentence.doc is not None:
        out |= {t.i: every[0] for t in sentence.doc if sentence.span(t)[0] < first and t.dep_ in SUBJECT}
    return out


def _band_token(sentence: Sentence, party: Party) -> Token | None:
    """The noun on which the parse hangs a band of people: "group" of "a group of youths"."""
    root = party.root
    if root is None or root.dep_ != "pobj" or root.head.lower_ != "of":
        return None
    band = root.head.head
    return band if party.core_start <= sentence.span(band)[0] < party.core_end else None


def part_token(sentence: Sentence, party: Party) -> Token | None:
    """The number before "of" in a party such as "nine of the guards", on which the parse hangs the phrase."""
    root = party.root
    if root is None or root.dep_ != "pobj" or root.head.lower_ != "of":
        return None
    part = root.head.head
    return part if party.start <= sentence.span(part)[0] < party.core_start else None


def _verbs(sentence: Sentence) -> list[tuple[Token, str]]:
    """The verb tokens of the sentence with their lemmas in small letters."""
    return [
        (t, t.lemma_.lower())
        for t in sentence.doc or ()
        if t.pos_ in ("VERB", "AUX") or t.tag_ in ("VBN", "VBG", "VBD", "VBZ", "VBP")
    ]


def passive(verb: Token) -> bool:
    """Is the verb a passive, or a participle that stands behind what befell it ("a bus hit by a mine")?"""
    if any(c.dep_ in ("auxpass", "nsubjpass") or (c.dep_ == "agent") for c in verb.children):
        return True
    if objects(verb):
        return False
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def subjects(verb: Token) -> list[Token]:
    """The subjects of a verb: its own, or those it shares with the verb it hangs on."""
    node = verb
    for _ in range(3):
        own = [c for c in node.children if c.dep_ in SUBJECT]
        if own:
            return [_antecedent(c, node) for c in own]
        if node.dep_ == "acl":
            return [node.head]
        shares = node.dep_ == "conj" or (node.dep_ == "xcomp" and node.head.lemma_ in _CONTROL) or node.dep_ == "advcl"
        noun = node.head
        if (
            node.dep_ == "conj"
            and node.tag_ == "VBD"
            and noun.dep_ == "ROOT"
            and noun.pos_ == "NOUN"
            and noun.i < node.i
        ):
            return [noun]  # "gunmen on a motorbike shot and killed": the parse took "shot" for a noun
        if not shares or node.head is node or node.head.pos_ not in ("VERB", "AUX"):
            return _auxiliary_subject(verb)
        if node.dep_ == "advcl" and node.tag_ not in ("VBG", "VB"):
            return []
        node = node.head
    return []


def _auxiliary_subject(verb: Token) -> list[Token]:
    """The subject of a "has" close before a participle that the parse did not join to it."""
    for node in verb.ancestors:
        if verb.tag_ == "VBN" and node.lemma_ == "have" and 0 < verb.i - node.i < 6:
            return [c for c in node.children if c.dep_ in SUBJECT and c.i < node.i]
    return []


def _antecedent(subject: Token, verb: Token) -> Token:
    if subject.lower_ in ("who", "that", "which") and verb.dep_ == "relcl":
        return verb.head
    return subject


def objects(verb: Token) -> list[Token]:
    """The direct objects of a verb."""
    return [c for c in verb.children if c.dep_ in ("dobj", "obj")]


def agents(verb: Token) -> list[Token]:
    """The nouns of "by ..." under a passive."""
    return [
        o
        for c in verb.children
        if c.dep_ == "agent" or (c.dep_ == "prep" and c.lower_ == "by")
        for o in c.children
        if o.dep_ == "pobj"
    ]


def after(token: Token, *prepositions: str) -> list[tuple[Token, Token]]:
    """(preposition, noun) pairs under a token, for these prepositions; "next to" is read as one."""
    out: list[tuple[Token, Token]] = []
    for child in token.children:
        if child.dep_ in ("prep", "advmod", "dative") and child.lower_ in prepositions:
            nouns = [o for o in child.children if o.dep_ in ("pobj", "npadvmod")]
            nested = [o for p in child.children if p.dep_ == "prep" for o in p.children if o.dep_ == "pobj"]
            out.extend((child, noun) for noun in nouns or nested)
    return out


def negated(verb: Token) -> bool:
    """Does the verb carry a "not"?"""
    return any(c.dep_ == "neg" for c in verb.children)
