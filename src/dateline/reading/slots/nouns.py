"""Base noun phrases of a parse, read so that common parser errors do not run them together."""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from dateline.language.annotate import Sentence

# A dateline that was left before the first sentence ("KABUL, May 3 (Agency) -- ").
_DATELINE = re.compile(
    r"(?:[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z.]+)?,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}:\s|"
    r"[A-Z]{4,}:\s|\([A-Z][\w. ]{1,20}\)\s(?:[-–—]+\s)?|"
    r"[A-Z][A-Za-z.’'-]*(?:[\s,/]+[A-Z(][\w.’')/-]*|,?\s\d{1,2}|"
    r",\s\d{4})*\)?\s?,?\s?(?:-{1,2}|–|—)\s)"
)


def told_from(sentence: Sentence) -> int:
    """Where the telling begins, as a report offset: after a dateline left in the sentence."""
    match = _DATELINE.match(sentence.text)
    return sentence.start + (match.end() if match else 0)


def noun_spans(sentence: Sentence) -> list[Span]:
    """Base noun phrases, taken from right to left: half of "off-duty officer" makes no phrase of its own."""
    assert sentence.doc is not None
    doc, first = sentence.doc, told_from(sentence)
    out: list[Span] = []
    limit = len(doc)
    for token in reversed(list(doc)):
        if token.i >= limit or token.pos_ not in ("NOUN", "PROPN", "PRON") or not _heads_phrase(token):
            continue
        begin = _edge(token)
        while begin < token.i and (
            doc[begin].is_punct or doc[begin].tag_ in ("WRB", "WDT", "CC") or sentence.span(doc[begin])[0] < first
        ):
            begin += 1
        if sentence.span(token)[0] >= first:
            last = token.i
            if token.lower_ in ("hostage", "captive", "prisoner") and last > begin and doc[last - 1].tag_ == "NNS":
                last -= 1  # "took dozens of passengers hostage"
            out.append(doc[begin : last + 1])
            limit = begin
    return out[::-1]


def _edge(token: Token) -> int:
    """Where the words before a noun begin: never beyond a verb form or "that", whatever the parse says."""
    begin, first, doc = token.i, token.left_edge.i, token.doc
    while begin > first:
        before = doc[begin - 1]
        tag, dep = before.tag_, before.dep_
        stray = tag == "VBN" and dep in ("conj", "ccomp", "advcl", "relcl", "acl")
        if tag in _VERBAL or dep == "mark" or stray or before.text in ";:—" or _ends_quote(before):
            break
        if before.lower_ == "dead" and before.i > 0 and before.nbor(-1).lemma_ in ("shoot", "strike"):
            break  # "shot dead 22 people"
        begin -= 1
    return begin


def _ends_quote(token: Token) -> bool:
    """Is the token the end of quoted speech ("... in March," she said)?"""
    return token.text in ('"', "”", "''") and token.i > 0 and token.nbor(-1).text in (",", ".", "?", "!")


_VERBAL = frozenset({"VBD", "VBZ", "VBP", "MD", "TO", "WDT", "WP"})
_PHRASE_HEADS = frozenset(
    {
        "nsubj",
        "dobj",
        "nsubjpass",
        "pcomp",
        "pobj",
        "dative",
        "appos",
        "attr",
        "ROOT",
        "oprd",
        "npadvmod",
        "dep",
        "parataxis",
    }
)


def _heads_phrase(token: Token) -> bool:
    node = token
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    return node.dep_ in _PHRASE_HEADS
