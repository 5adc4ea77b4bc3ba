"""The attributions of one sentence: for each reporting word, who is its source and which words are its
content."""

from __future__ import annotations

from dataclasses import replace

from dateline.language.annotate import Sentence
from dateline.reading.attribution import citations, clauses, nominals, outlets, verbs
from dateline.reading.attribution.drafts import Draft


def read(sentence: Sentence) -> list[Draft]:
    """The drafts of a parsed sentence, in order of their cues."""
    if sentence.doc is None:
        return []
    drafts: list[Draft] = []
    for hit in sentence.of("reporting"):
        tokens = sentence.tokens_in(hit.start, hit.end)
        if not tokens:
            continue
        cue = hit.entry.get("cue")
        if cue == "verb":
            drafts += verbs.shared(sentence, drafts, list(verbs.read_verb(sentence, hit, tokens)))
        elif cue == "cite":
            drafts += citations.read_citation(sentence, hit, tokens)
        elif cue == "phrase":
            drafts += nominals.read_phrase(sentence, tokens)
        elif cue == "noun":
            drafts += nominals.read_noun(sentence, hit, tokens)
    return clauses.settle(_fronted(sentence, citations.merge(drafts)))


def _fronted(sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """ "In a statement to Z, X said": the medium and outlet that stand before the first speaker."""
    doc = sentence.doc
    assert doc is not None
    if not drafts or doc[0].lower_ not in ("in", "on", "speaking", "during") or drafts[0].group[0] == 0:
        return drafts
    start = 1 if doc[0].lower_ == "speaking" else 0
    after, via, medium = outlets.adverbials(sentence, start)
    if after < len(doc) and doc[after].text == "," and (via or medium) and after < drafts[0].group[0]:
        one = drafts[0].source  # "In an interview with Z, X denied A and said B": both came through Z
        return [
            replace(d, via=d.via + via, medium=d.medium or medium)
            if d is drafts[0] or (one is not None and d.source == one) else d
            for d in drafts
        ]  # fmt: skip
    return drafts
