"""Hedges and words of silence: "may have", "reportedly", "no immediate word on", and what they govern."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from dateline.language import lexicon
from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.vocabulary import Stance
from dateline.reading.attribution import phrases
from dateline.reading.attribution.parts import Hedge, Span

_BREAKS = frozenset({"but", "while", "whereas", "although", "though", ";"})
_LEFT_OUT = frozenset({"relcl", "advcl", "acl"})
_BEFORE_NOUN = frozenset({"suspected", "alleged", "presumed"})
_AFTER_NOUN = frozenset({"believed to", "thought to", "suspected to", "said to be", "alleged to have"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VBN"})


def hedges(sentence: Sentence) -> list[Hedge]:
    """The hedges of a sentence, each with its stance and the spans of the report that it governs."""
    found = []
    for hit in lexicon.load("hedges").find(sentence.text, sentence.start):
        stance: Stance = hit.entry.get("stance").replace(" ", "_")  # type: ignore[assignment]  # tests check the words
        if hit.text in ("May", "Might") or _month(sentence, hit):
            continue
        found.append(Hedge(hit.start, hit.end, stance, _scope(sentence, hit)))
    return found


def _month(sentence: Sentence, hit: Hit) -> bool:
    token = sentence.token_at(hit.start)
    return token is not None and hit.text == "may" and token.tag_ != "MD"


def _scope(sentence: Sentence, hit: Hit) -> tuple[Span, ...]:
    token = sentence.token_at(hit.end - 1)
    if sentence.doc is None or token is None:
        return ((sentence.start, sentence.end),)
    if (phrase := _of_phrase(sentence, hit)) is not None:
        return (phrase,)
    clause = _clause(sentence.doc, token.i)
    verb = token.head if token.dep_ == "amod" and token.head.pos_ in ("NOUN", "PROPN") else _governor(token)
    kept = sorted({t.i for t in _subtree(verb, token)} & set(range(clause[0], clause[1] + 1)) | {token.i})
    runs: list[list[int]] = []
    for index in kept:
        if runs and index - runs[-1][1] <= 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    doc = sentence.doc
    return tuple(
        (sentence.start + doc[a].idx, sentence.start + doc[b].idx + len(doc[b])) for a, b in runs
    )  # fmt: skip


def _of_phrase(sentence: Sentence, hit: Hit) -> Span | None:
    """ "Suspected rebels fired", "men believed to be rebels attacked": who did it is in doubt, not the deed. The parse
    often takes such a participle for the main verb."""
    doc, first = sentence.doc, sentence.token_at(hit.start)
    if doc is None or first is None:
        return None
    start, at = first.i, first.i + 1
    if hit.text.lower() in _BEFORE_NOUN:
        if start > 0 and doc[start - 1].pos_ in ("AUX", "NOUN", "PROPN", "PRON", "ADV"):
            return None
    elif hit.text.lower() in _AFTER_NOUN and start > 0 and doc[start - 1].tag_ in ("NNS", "NN", "NNP", "NNPS"):
        at = next((t.i + 1 for t in doc[at : at + 4] if t.lower_ in ("be", "been", "to") and _opens(doc, t.i + 1)), -1)
        before = phrases.chunk_at(doc, start - 1)
        start = before[0] if before is not None else start - 1
    else:
        return None
    chunk = phrases.chunk_at(doc, at) if 0 < at < len(doc) else None
    if chunk is None or chunk[1] + 1 >= len(doc) or doc[chunk[1] + 1].tag_ not in _FINITE:
        return None
    return sentence.start + doc[start].idx, sentence.start + doc[chunk[1]].idx + len(doc[chunk[1]])


def _opens(doc: Doc, index: int) -> bool:
    return index < len(doc) and doc[index].lower_ not in ("be", "have", "been", "to")


def _governor(token: Token) -> Token:
    """The verb (or predicate) whose clause a hedge colours."""
    at = token
    while (
        at.head.i != at.i
        and at.pos_ not in ("VERB",)
        and at.dep_ not in ("ROOT", "ccomp", "acl", "relcl", "advcl", "conj")
    ):
        at = at.head
    return at


def _subtree(verb: Token, hedge: Token) -> list[Token]:
    """A verb's subtree without relative and adverbial clauses and clauses joined to it with their own
    subject."""
    out, queue = [verb], [verb]
    while queue:
        for child in queue.pop().children:
            own = any(c.dep_ in ("nsubj", "nsubjpass") for c in child.children)
            inside = child.i == hedge.i or any(t.i == hedge.i for t in child.subtree)
            if not inside and (child.dep_ in _LEFT_OUT or (child.dep_ == "conj" and own)):
                continue
            out.append(child)
            queue.append(child)
    return out


def _clause(doc: Doc, index: int) -> tuple[int, int]:
    """The stretch around a token up to the next turn ("but", "while", a semicolon)."""
    first, last = index, index
    while first > 0 and doc[first - 1].lower_ not in _BREAKS:
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].lower_ not in _BREAKS:
        last += 1
    return first, last
