"""Noun phrases of a sentence as parties: how many, of whom, under which name and of what kind."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from spacy.tokens import Span, Token

from dateline.language import lexicon
from dateline.language.annotate import LEXICONS, Sentence
from dateline.language.lexicon import Hit, Lexicon
from dateline.model.values import Count
from dateline.reading.counts import Counted, find_counts
from dateline.reading.slots.bare import surface, with_bare
from dateline.reading.slots.names import age_at, proper_name
from dateline.reading.slots.nouns import noun_spans
from dateline.reading.slots.party import Party
from dateline.reading.slots.wordlists import words

KIND_LEXICONS = ("armed_actors", "forces", "roles")
_STOP = words("not_core")
_WHO = words("pronouns")
_DEFINITE = frozenset({"the", "his", "her", "their", "its"})
_NOT_CORE = frozenset({"DT", "PRP$", "POS", "CD"})
_SINGLE = frozenset({"a", "an", "another", "one"})
# Nouns that a number may count without counting anybody.
_THINGS = words("counted_things")


# Kinds of the lexicon of roles that also say what somebody is who was hurt or did something.
_BODIES = words("bodies")
_COLLECTIVES = words("collectives")
# Nouns that tell two people under one article: "a husband and father" is one.
_TWO = {
    frozenset(pair.split("-"))
    for pair in (
        "man-woman boy-girl husband-wife father-son father-daughter mother-son mother-daughter brother-sister "
        "mother-child mother-baby father-child grandmother-grandson grandfather-grandson teacher-student"
    ).split()
}
_WHOLE = re.compile(r"(?:the|its|their|his|her|our|my|these|those)\s", re.I)
_BANDS = frozenset({"group", "team", "handful", "party", "batch"})
_ROLE_KINDS = frozenset({"official", "military", "police", "medical", "ngo", "un"})
_PART = re.compile(
    r"\b(?:including|includes?|identified as|named as|named|among (?:them|whom)|"
    r"of (?:them|whom)|counting|mostly|mainly)\s(?:at least\s)?$",
    re.I,
)
_LONGEST_PART = 32  # characters: no words that the pattern finds are longer


@cache
def optional(name: str) -> Lexicon | None:
    """A lexicon that may not be there."""
    try:
        return lexicon.load(name)
    except FileNotFoundError:
        return None


def hits_of(sentence: Sentence, name: str) -> list[Hit]:
    """Hits of a lexicon in the sentence, also of one that annotation does not look for."""
    if name in LEXICONS:
        return sentence.of(name)
    extra = optional(name)
    return extra.find(sentence.text, sentence.start) if extra else []


def parties(sentence: Sentence) -> list[Party]:
    """The noun phrases of the sentence in order: parsed ones, or without a parse those at a known noun."""
    return parties_of(sentence, find_counts(sentence), hits_of(sentence, "people"))


def parties_of(sentence: Sentence, counts: list[Counted], people: list[Hit]) -> list[Party]:
    """As `parties`, of a sentence whose counts and nouns for people are found already."""
    drafts = surface(sentence, counts, people) if sentence.doc is None else _chunks(sentence, counts)
    things = [*sentence.of("weapons"), *sentence.of("targets")]
    known = [
        h for name in KIND_LEXICONS for h in sentence.of(name) if name != "roles" or h.entry.get("kind") in _ROLE_KINDS
    ]
    out: list[Party] = []
    for draft in with_bare(sentence, drafts, counts, people):
        party = _told(sentence, draft, people, known)
        if any(h.end == party.core_end > h.start >= party.core_start for h in things):
            party = replace(party, solid=True)
        if (
            out
            and out[-1].part
            and not party.part
            and sentence.text[out[-1].end - sentence.start : party.start - sentence.start] in (" and ", ", ")
        ):
            party = replace(party, part=True)
        out.append(party)
    return out


def _chunks(sentence: Sentence, counts: list[Counted]) -> list[Party]:
    out: list[Party] = []
    for chunk in noun_spans(sentence):
        start, end = sentence.span(chunk)
        if len(chunk) == 1 and chunk.text.lower() in _WHO and chunk.text != "US":
            continue
        count = _count_at(sentence, counts, start, end)
        if count and out and out[-1].end > count.start:
            count = None
        party = _party(sentence, chunk, count)
        joined = sentence.text[out[-1].end - sentence.start : start - sentence.start] if out else ""
        if out and joined == " of " and out[-1].head in _BANDS and party.plural:  # "a group of nurses"
            band = out.pop()
            core = sentence.text[band.core_start - sentence.start : party.core_end - sentence.start]
            number = band.count if band.plural else None
            party = replace(party, start=band.start, core_start=band.core_start, core=core, count=number)
        elif out and joined == " of " and out[-1].bare and out[-1].count:  # "dozens of civilians", "two of the men"
            party = replace(party, start=out[-1].start, count=party.count if count else out[-1].count)
            out.pop()
        out.append(party)
    return out


def _count_at(sentence: Sentence, counts: list[Counted], start: int, end: int) -> Counted | None:
    """The count that opens a phrase: within it, or reaching into it from before ("at least | six people")."""
    text, base = sentence.text, sentence.start
    part = next((c for c in reversed(counts) if c.end < start and text[c.end - base : start - base] == " of "), None)
    if part is not None and _WHOLE.match(text, start - base):  # "nine of the guards", "two of the 40 on board"
        return part
    if text[end - base - 6 : end - base] == "couple":
        return None  # two people, not a number of something
    for item in counts:
        if item.start <= end and item.end > start and (item.start <= start or item.end <= end):
            return item
    before = (c for c in counts if c.end <= start and text[c.end - base : start - base] in (" ", " the ", ""))
    return next(before, None)


def _party(sentence: Sentence, chunk: Span, counted: Counted | None) -> Party:
    start, end = sentence.span(chunk)
    begin = min(start, counted.start) if counted else start
    root = chunk[-1] if chunk[-1].tag_ == "NNS" else chunk.root
    definite = chunk[0].lower_ in _DEFINITE or chunk[0].tag_ == "PRP$"
    count = counted.count if counted else None
    core = _core(sentence, chunk, counted)
    if not core:
        return Party(begin, end, end, end, "", count, "", True, root, definite=definite)
    plural = root.tag_ in ("NNS", "NNPS")
    if (
        count is None
        and root.tag_ == "NN"
        and (definite or any(t.lower_ in _SINGLE for t in chunk[:2]) or _shares_article(root, chunk))
    ):
        count = Count(1, 1, chunk.text)
    first, last = sentence.span(core[0])[0], sentence.span(core[-1])[1]
    text = sentence.text[first - sentence.start : last - sentence.start]
    return Party(begin, end, first, last, text, count, root.lemma_.lower(), plural, root, definite=definite)


def _shares_article(root: Token, chunk: Span) -> bool:
    """ "A man and woman": the second noun stands under the article of the first."""
    first = root.head
    joined = root.dep_ == "conj" and frozenset((first.lower_, root.lower_)) in _TWO and chunk[0].tag_ not in _NOT_CORE
    return joined and 1 < root.i - first.i <= 3 and any(c.lower_ in _SINGLE for c in first.children)


def _core(sentence: Sentence, chunk: Span, counted: Counted | None) -> list[Token]:
    """The words of the phrase without its number, articles and pronouns."""
    core = list(chunk)
    if counted:
        first, last = counted.start - sentence.start, counted.end - sentence.start
        core = [t for t in core if not (t.idx < last and t.idx + len(t) > first)]
    while core and (core[0].lower_ in _STOP or core[0].tag_ in _NOT_CORE or core[0].is_punct):
        if _aged(sentence, core):
            break
        core = core[1:]
    if counted and core and sentence.span(core[0])[0] < counted.start and counted.end >= sentence.span(core[-1])[0]:
        return []
    return core


def _aged(sentence: Sentence, core: list[Token]) -> bool:
    """Do the words begin with an age ("12-year-old boy")?"""
    start = core[0].idx
    return age_at(sentence.text, start) > start


def _apposed(sentence: Sentence, party: Party) -> str | None:
    """The personal name that stands in apposition ("the deputy head, Ali Omar")."""
    if party.root is None or party.plural:
        return None
    joined = (party.root, *party.root.conjuncts)
    for child in (c for noun in joined for c in noun.children):
        if child.dep_ == "appos" and child.ent_type_ == "PERSON" and child.tag_ == "NNP":
            if max((n.i for n in joined if n.i < child.i), default=None) != party.root.i:
                continue  # of "a boy and a teacher, Ali Omar," the teacher is named
            tokens = [t for t in child.subtree if t.i <= child.i and t.ent_type_ == "PERSON"]
            if tokens:
                return sentence.text[tokens[0].idx : child.idx + len(child)]
    return None


def _told(sentence: Sentence, party: Party, people: list[Hit], known: list[Hit]) -> Party:
    """The party with name, kind and label of whom it counts."""
    if party.bare:
        return party
    at = party.start - sentence.start
    part = bool(_PART.search(sentence.text, max(0, at - _LONGEST_PART), at))
    inside = [h for h in people if party.core_start <= h.start and h.end <= party.core_end]
    others = [h for h in known if party.core_start <= h.start and h.end <= party.core_end]
    whole = [h for h in others if h.end == party.core_end]
    heads = [h for h in inside if h.end == party.core_end] or [
        h for h in inside if party.root and _covers(h, party, sentence)
    ]
    name = proper_name(sentence, party.root, party.core_start, party.core_end)
    kind = heads[-1].entry.get("kind") if heads else None
    if party.head in _BODIES:  # "militant group": what the words before say
        whole = [h for h in others if h.entry.lexicon == "armed_actors"] or whole or others
    elif kind == "person":
        whole = others
    if kind in (None, "person") and whole:
        kind = whole[-1].entry.get("kind") or kind or whole[-1].entry.lexicon.rstrip("s")
    if (
        kind is None
        and party.root is not None
        and party.root.ent_type_ in ("PERSON", "NORP")
        and party.head not in _THINGS
    ):
        kind = "person"
    of = heads[-1].entry.get("of") if heads else None
    if kind is None and party.count is not None and party.count.high == 1 and party.head in _COLLECTIVES:
        party = replace(party, count=None)
    if name is not None and all(w in _people_words() for w in re.findall(r"\w+", name.lower())):
        name = None  # "WOMAN" of a text in capitals
    if name is not None and not _named_group(others) and _of_a_people(party):
        name = None  # "a Latino", "Sunnis": of a people, and nobody's name
    if party.head == "couple" and not party.plural:
        words = sentence.text[party.start - sentence.start : party.end - sentence.start]
        party = replace(party, count=Count(2, 2, words))
    if kind is None and party.head == "old":
        kind = "person"
    if sentence.kind == "headline" and heads and party.count is None and _one_untold(party):
        party = replace(party, count=Count(1, 1, party.core))
    if name is None and kind is not None:
        name = _apposed(sentence, party)
    if name is None and kind is None and not of and not part:
        return party  # as most are: a draft tells none of these
    return replace(party, name=name, kind=kind, of=of.replace("_", " ") if of else None, part=part)


def _one_untold(party: Party) -> bool:
    """Headlines leave articles out: "Teen shot in Dover" tells one."""
    root = party.root
    single = root is not None and root.tag_ in ("NN", "NNP") and root.dep_ != "pobj" and not party.plural
    return single and party.head not in _COLLECTIVES and party.head not in _BODIES


@cache
def _people_words() -> frozenset[str]:
    """The words of the lexicon of people, and those of ages."""
    forms = {form.lower() for entry in lexicon.load("people").entries for form in lexicon.forms_of(entry)}
    return frozenset({form for form in forms if form.isalpha()} | {"year", "old"})


def _of_a_people(party: Party) -> bool:
    """Does the head tell a people or faith ("Sunnis", "a Latino")?"""
    root, demonyms = party.root, optional("demonyms")
    if root is None or root.ent_type_ != "NORP":
        return False
    return party.plural or (demonyms is not None and demonyms.get(root.text) is not None)


def _named_group(hits: list[Hit]) -> bool:
    return any(h.entry.lexicon == "armed_actors" for h in hits)


def _covers(hit: Hit, party: Party, sentence: Sentence) -> bool:
    assert party.root is not None
    at = sentence.span(party.root)[0]
    return hit.start <= at < hit.end


def thing(party: Party) -> bool:
    """Does the phrase name something that cannot be killed or wounded?"""
    of_things = party.head in _THINGS or (party.solid and party.head not in _COLLECTIVES)
    named = party.name is not None and not party.core.isupper()
    return party.kind is None and not named and of_things


def extended(sentence: Sentence, party: Party, every: list[Party]) -> tuple[int, int]:
    """The core with an "of" phrase after it: "positions of the army"."""
    following = next((p for p in every if p.start >= party.end), None)
    if following and sentence.text[party.end - sentence.start : following.start - sentence.start] == " of ":
        return party.core_start, following.end
    return party.core_start, party.core_end
