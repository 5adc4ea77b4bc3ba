"""Trigger words of a sentence: lexicon hits whose part of speech and surroundings say that they tell an event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Entry, Hit

# Nouns that a violent word names or describes without telling it: "the attack helicopter", "strike group".
_COMPOUND_HEADS = frozenset(
    "helicopter helicopters group groups force forces squad squads team teams unit units capability capabilities "
    "site sites scene suspect suspects victim victims investigation plane planes dog dogs alert warning shelter "
    "disposal expert experts maker makers making factory range weapon weapons rifle rifles technique "
    "techniques".split()
)
_UNKNOWN_OF = frozenset({"word", "words", "reports"})
_NO_PROOF = frozenset({"evidence", "sign", "signs", "proof", "indication", "indications", "record", "knowledge"})
_MARKS = " -\"“”‘’'"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or phrase that tells an event, at report offsets, with the lexicon entry that fits its part of speech."""

    start: int
    end: int
    text: str
    entry: Entry
    token: Token | None

    @property
    def strength(self) -> str:
        """`strong`, `effect`, `weak`, `ref` or `act` (see triggers.lex)."""
        return self.entry.get("strength")

    @property
    def family(self) -> str:
        """What kind of doing it is; tellings of one family may be one event."""
        return self.entry.get("family")

    @property
    def event_type(self) -> str:
        """PLOVER type."""
        return self.entry.get("type")

    @property
    def is_noun(self) -> bool:
        """Told by a noun ("the attack"), not by a verb."""
        return self.token is not None and self.token.pos_ in ("NOUN", "PROPN")


def find_triggers(sentence: Sentence) -> list[Trigger]:
    """The triggers of a sentence, in order."""
    found = []
    for hit in sentence.of("triggers"):
        token = head_of(sentence, hit)
        entry = _entry(sentence, hit, token)
        if entry is not None and _fits(sentence, hit, entry, token):
            found.append(Trigger(hit.start, hit.end, hit.text, entry, token))
    return found


def head_of(sentence: Sentence, hit: Hit) -> Token | None:
    """The syntactic head among the tokens of a hit."""
    tokens = sentence.tokens_in(hit.start, hit.end)
    inside = set(tokens)
    for token in tokens:
        if token.head not in inside or token.head == token:
            return token
    return None


def _entry(sentence: Sentence, hit: Hit, token: Token | None) -> Entry | None:
    """The entry whose needed words stand in the sentence and that fits the part of speech; None where none has them."""
    entries = [e for e in lexicon.load("triggers").all(hit.text) if _needs_met(sentence, hit, e)]
    if token is None or len(entries) < 2:
        return entries[0] if entries else None
    wanted = "v" if token.pos_ in ("VERB", "AUX") else "n"
    return next((e for e in entries if wanted in (e.get("pos"), e.get("only"))), entries[0])


def _needs_met(sentence: Sentence, hit: Hit, entry: Entry) -> bool:
    need = entry.get("need")
    return not need or _has_word(sentence.text, set(need.split("|")), hit) or _shoots_people(sentence, hit, entry)


def _shoots_people(sentence: Sentence, hit: Hit, entry: Entry) -> bool:
    """Is somebody shot, whoever it is ("two carters were shot", "shot a grocer")? Films and hoops are shot, too."""
    token = head_of(sentence, hit) if entry.phrase == "shoot" else None
    if token is None or token.pos_ != "VERB":
        return False
    shot = [c for c in token.children if c.dep_ in ("dobj", "nsubjpass")]
    people = lexicon.load("people")
    return any(c.ent_type_ == "PERSON" or people.get(c.text) or people.get(c.lemma_) for c in shot)


def _fits(sentence: Sentence, hit: Hit, entry: Entry, token: Token | None) -> bool:
    if hit.start > sentence.start and sentence.text[hit.start - sentence.start - 1] in "-‑":
        return False  # "life-threatening", "non-attack"
    if _else(sentence, hit, entry) or (entry.phrase == "blast" and _spoken(sentence, hit)):
        return False  # "heart attack", "Critics blast budget"
    if token is None:
        return True
    if _names_or_shows(sentence, entry, token):
        return False
    if entry.get("strength") == "effect" and _without(token):
        return False  # "no casualties": a value, not an event
    if entry.get("strength") == "effect" and token.dep_ == "compound":
        return False  # "casualty figures"
    if entry.get("pos") == "n" and token.pos_ == "VERB" and any(c.dep_ == "dobj" for c in token.children):
        return False  # "critics blast the plan"
    if entry.get("family") == "clash" and sentence.text[hit.end - sentence.start :].lower().startswith(" for "):
        return False  # "fighting for their rights"
    if entry.get("only") == "v" and token.pos_ in ("NOUN", "PROPN") and sentence.kind != "headline":
        return False
    if (entry.get("family") == "arrest" or entry.get("strength") == "effect") and _nobody(token):
        return False
    if entry.get("pos") == "v" and token.pos_ in ("NOUN", "PROPN") and token.tag_ in ("NNP", "NNPS"):
        return sentence.kind == "headline"  # title case makes names of verbs
    after = sentence.text[hit.end - sentence.start :].lstrip()
    if token.dep_ == "compound" and token.head.lower_ in _COMPOUND_HEADS:
        return False
    return not (after.startswith("-") and not after.startswith("--"))


def _else(sentence: Sentence, hit: Hit, entry: Entry) -> bool:
    """Stands one of the words of `unless` right before or behind the hit?"""
    if not (words := entry.get("unless")):
        return False
    before = sentence.text[: hit.start - sentence.start].lower().rstrip(_MARKS)
    after = sentence.text[hit.end - sentence.start :].lower().lstrip(_MARKS)
    return any(
        re.search(rf"\b{re.escape(word)}$", before) or re.match(rf"{re.escape(word)}\b", after)
        for word in words.split("|")
    )


def _names_or_shows(sentence: Sentence, entry: Entry, token: Token) -> bool:
    """ "the film Dead Men": part of a name; "demonstrated the flaw": something is shown."""
    if entry.phrase == "dead":
        return token.text.istitle() and token.i > 0 and sentence.kind != "headline"
    return entry.phrase == "demonstrate" and any(c.dep_ == "dobj" for c in token.children)


def _spoken(sentence: Sentence, hit: Hit) -> bool:
    """In a headline: a person who speaks stands right before the word, and a name or thing right behind."""
    if sentence.kind != "headline" and sentence.index > 0:
        return False
    before = any(h.end == hit.start - 1 and h.entry.get("person") for h in sentence.of("roles"))
    return before and sentence.text[hit.end - sentence.start :].lstrip()[:1].isalnum()


def _without(token: Token) -> bool:
    """A noun that is said not to be there: "no casualties", "without injuries"."""
    if token.pos_ != "NOUN":
        return False
    none = any(child.lower_ in ("no", "any", "zero") for child in token.children)
    linked = token.dep_ == "conj" and any(child.lower_ in ("no", "any") for child in token.head.children)
    return (
        none
        or linked
        or (token.head.lower_ in ("without", "of") and token.head.head.lower_ in _UNKNOWN_OF)
        or (token.head.lower_ == "of" and token.head.head.lower_ in _NO_PROOF and _denied_noun(token.head.head))
    )


def _denied_noun(token: Token) -> bool:
    return any(c.lower_ in ("no", "any") for c in token.children)


def _nobody(token: Token) -> bool:
    """ "No one has been arrested": a value (none), not an event."""
    return _without(token) or any(
        c.dep_ in ("nsubj", "nsubjpass")
        and (c.lower_ in ("one", "nobody", "none") or any(d.dep_ == "det" and d.lower_ == "no" for d in c.children))
        for c in token.children
    )


def _has_word(text: str, words: set[str], hit: Hit) -> bool:
    """One of the words stands in the text, outside the hit itself (unless the hit is a phrase that holds it)."""
    tokens = "".join(char if char.isalnum() or char == "-" else " " for char in text.lower()).split()
    own = hit.text.lower().split()
    left = list(tokens)
    if len(own) == 1 and own[0] in left:
        left.remove(own[0])
    return any(word in left for word in words)
