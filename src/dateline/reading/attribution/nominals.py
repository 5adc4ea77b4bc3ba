"""Cues that are no verbs: "according to X", "X's claim that C", "reports of C"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Token

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.claims import Speaker
from dateline.reading.attribution import clauses, outlets, phrases, sources
from dateline.reading.attribution.documents import speakers
from dateline.reading.attribution.drafts import Draft, stance_of
from dateline.reading.attribution.phrases import Phrase

_BY = frozenset({"by", "from", "of"})


def read_phrase(sentence: Sentence, tokens: list[Token]) -> Iterator[Draft]:
    """ "according to X": before or after what X says."""
    doc, first, last = sentence.doc, tokens[0].i, tokens[-1].i
    assert doc is not None
    if last + 1 >= len(doc):
        return
    if doc[last + 1].lower_ in ("which", "whom"):
        yield from _relative(sentence, first, last)
        return
    source = phrases.noun_phrase(doc, last + 1, last + 1, len(doc) - 1)
    if source is None:
        return
    speaker = sources.read(sentence, source)
    end, passed = outlets.relayed(sentence, source.last)
    if not passed and source.apposition and source.apposition[1] < len(doc) - 2 and _is_apposed(doc, source):
        end, passed = outlets.relayed(sentence, source.apposition[1])
    after, via, medium = outlets.adverbials(sentence, end + 1)
    via = passed + via
    left = clauses.stands_after(doc, first, loose=True)
    content = clauses.left(doc, first) if left else clauses.rest(doc, after)
    if content is None:
        return
    loose = speaker.kind == "unattributed"
    yield Draft(
        sentence=sentence,
        cue=(first, last),
        group=(first, max(end, after - 1)),
        content=(content,),
        speaker=speaker,
        source=(source.first, source.last),
        stance="unconfirmed" if loose else "asserts",
        kind="according_to",
        via=via,
        left=left,
        medium=medium or speaker.medium,
    )


def _relative(sentence: Sentence, first: int, last: int) -> Iterator[Draft]:
    """ "Posts, according to which C, ...": what stands before the comma speaks, to the next comma."""
    doc = sentence.doc
    assert doc is not None
    at = first - 2 if first > 1 and doc[first - 1].text == "," else first - 1
    found = phrases.noun_phrase(doc, at, 0, at) if at >= 0 else None
    end = next((t.i - 1 for t in doc[last + 2 :] if t.text in (",", ";", ")", ".")), len(doc) - 1)
    if found is None or end < last + 2:
        return
    source = phrases.widened(doc, replace(found, apposition=None))
    speaker = sources.read(sentence, source)
    loose = speaker.kind in ("unattributed", "post", "document")
    yield Draft(
        sentence=sentence,
        cue=(first, last),
        group=(first, last + 1),
        content=((last + 2, end),),
        speaker=speaker,
        source=(source.first, source.last),
        stance="unconfirmed" if loose else "asserts",
        kind="according_to",
        medium=speaker.medium,
    )


def _is_apposed(doc: Doc, source: Phrase) -> bool:
    """Does the phrase between commas name or describe the source, rather than begin the sentence's clause?"""
    assert source.apposition is not None
    first, last = source.apposition
    return not phrases.has_verb(doc, first, last) and doc[min(last + 1, len(doc) - 1)].text == ","


def read_noun(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "X's claim that C", "reports of C"."""
    noun, last, doc = tokens[0], tokens[-1].i, sentence.doc
    assert doc is not None
    if noun.pos_ == "VERB" or noun.tag_ in ("VBZ", "VBP", "VBD") or last + 1 >= len(doc):
        return
    content = clauses.nominal(doc, last)
    source, back = _own(noun) or _possessor(doc, noun), _taken_back(noun)
    if source is None and stance_of(hit) in ("threatens", "announces"):
        source = _clause_subject(noun)
    loose = hit.entry.get("unattributed") == "1" and source is None
    if any(t.lower_ == "no" for t in doc[max(0, noun.i - 3) : noun.i]):
        return
    if hit.text.split()[-1].lower() in ("by", "in", "from"):
        source = phrases.noun_phrase(doc, last + 1, last + 1, len(doc) - 1)
        that = next((t.i for t in doc[last + 1 : last + 20] if t.lower_ == "that"), None)
        content = clauses.rest(doc, that + 1) if that else None
    if content is None or (source is None and not loose):
        return
    name = doc[phrases.chunk_first(doc, noun.i) : noun.i + 1].text
    start, end = sentence.span(noun)
    plain = Speaker(
        name=noun.lower_ if loose else name,
        kind="unattributed",
        anonymous=True,
        quote=noun.text,
        start=start,
        end=end,
    )
    yield Draft(
        sentence=sentence,
        cue=(noun.i, noun.i),
        group=(source.first if source else noun.i, last),
        content=(content,),
        speaker=sources.read(sentence, source) if source else plain,
        source=(source.first, source.last) if source else None,
        stance="denies" if back else stance_of(hit) if loose or not hit.entry.get("unattributed") else "asserts",
        kind="noun_cue",
    )


def _own(noun: Token) -> Phrase | None:
    """Whose words they are where a pronoun says so: "Police repeated their claim that" is a claim of the police."""
    own = any(child.dep_ == "poss" and child.tag_ == "PRP$" for child in noun.children)
    return _clause_subject(noun) if own else None


def _taken_back(noun: Token) -> bool:
    """Is it a statement that is taken back: "retracted on Monday its claim that"?"""
    if noun.dep_ not in ("dobj", "obj") or noun.head.pos_ != "VERB":
        return False
    return noun.head.lemma_.lower() in _taking_back()


@cache
def _taking_back() -> frozenset[str]:
    """The verbs for taking back one's own words."""
    entries = (e for e in lexicon.load("relations").entries if e.get("relation") == "retracts")
    return frozenset(e.phrase.partition(" ")[0] for e in entries if e.get("pos") == "v" or " " not in e.phrase)


def _clause_subject(noun: Token) -> Phrase | None:
    """The subject of the clause a noun stands in ("X replied with the threat to ...")."""
    token = noun
    while token.head.i != token.i:
        token = token.head
        subject = phrases.subject(token) if token.pos_ == "VERB" else None
        if subject is not None and subject.i < noun.i:
            return phrases.noun_phrase(noun.doc, subject.i, 0, token.i)
    return None


def _possessor(doc: Doc, noun: Token) -> Phrase | None:
    """ "Kabul's claim", "a police report": who made it."""
    for child in noun.children:
        if child.dep_ == "poss" and child.i < noun.i:
            found = phrases.noun_phrase(doc, child.i, 0, noun.i - 1)
            if found is not None:
                return replace(found, last=child.i, head=child.i, apposition=None)
    for child in noun.children:
        if child.dep_ in ("compound", "amod") and child.i == noun.i - 1 and speakers().get(child.lower_) is not None:
            return Phrase(child.i, child.i, child.i)  # "government claims that"
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in _BY and child.i > noun.i and child.lower_ != "of":
            target = next((g for g in child.children if g.dep_ == "pobj"), None)
            if target is not None:
                return phrases.noun_phrase(doc, target.i, child.i + 1, len(doc) - 1)
    return None
