"""Attributions of one sentence before names are resolved, and the stance of a cue."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.claims import Speaker
from dateline.model.vocabulary import Stance
from dateline.reading.attribution.parts import Kind


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution before names are resolved. Token indexes are those of the sentence's parse,
    inclusive."""

    sentence: Sentence
    cue: tuple[int, int]
    group: tuple[int, int]  # source, cue and what stands between and around them
    content: tuple[tuple[int, int], ...]
    speaker: Speaker | None
    stance: Stance
    kind: Kind
    source: tuple[int, int] | None = None
    via: tuple[Speaker, ...] = ()
    left: bool = False  # the content stands before the source
    denied: bool = False
    soft: bool = False
    medium: str | None = None
    presupposed: bool = False
    flags: frozenset[str] = field(default_factory=frozenset)
    heard: Speaker | None = None  # who was told, where that is no outlet


def parsed(draft: Draft) -> Doc:
    """The parse of a draft's sentence."""
    assert draft.sentence.doc is not None
    return draft.sentence.doc


def negated(verb: Token) -> bool:
    """Is the verb denied by "not" or "never"?"""
    return any(c.dep_ == "neg" or c.lower_ in ("not", "never") for c in verb.children)


def stance_for(doc: Doc, verb: Token, hit: Hit, content: tuple[int, int] | None) -> Stance:
    """The stance of a cue where it stands: negation turns it, and only what is to come is announced or threatened."""
    stance = stance_of(hit)
    if negated(verb):
        return "asserts" if stance == "denies" else "no_information"
    if stance == "announces" and not (content and _future(doc, *content)):
        return "asserts"
    if stance == "threatens" and verb.lemma_ == "warn" and not (content and _future(doc, *content)):
        return "asserts"
    return stance


def stance_of(hit: Hit) -> Stance:
    """The stance that a cue's entry states; its block writes blanks for underscores."""
    return hit.entry.get("stance", "asserts").replace(" ", "_")  # type: ignore[return-value]  # tests check the words


def _future(doc: Doc, first: int, last: int) -> bool:
    """Is the content something to come: "will", "would" or an infinitive near its start?"""
    words = [t.lower_ for t in doc[first : min(last, first + 12) + 1]]
    return any(w in ("will", "would", "shall", "'ll", "’ll", "wo") for w in words) or words[:1] == ["to"]
