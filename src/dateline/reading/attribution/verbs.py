"""Verbs of speech and thought: "X said C", "C, said X", "C was denied by X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.claims import Speaker
from dateline.reading.attribution import branding, clauses, documents, names, outlets, phrases, sources
from dateline.reading.attribution.drafts import Draft, negated, stance_for, stance_of
from dateline.reading.attribution.phrases import Phrase

_ALWAYS = frozenset({"said", "says", "told", "tells", "according"})
# Cues that need no content: "X denied it", "Y has threatened".
_BARE = frozenset({"denies", "no_information", "threatens", "claims_responsibility"})
_DISTANT = frozenset(
    [
        "believed",
        "thought",
        "suspected",
        "feared",
        "alleged",
        "reported",
        "said",
        "known",
        "assumed",
        "considered",
    ]
)
_NOBODY = frozenset({"no", "nobody", "none", "neither"})


def read_verb(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """The draft of a verb of speech or thought with its source, content, hearer and medium; none where the verb tells
    nobody's words."""
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and stance_of(hit) == "accuses":
        yield from _passive(sentence, hit, tokens)  # "the group, blamed by the governor for the attack, ..."
        return
    if not _cues(verb, tokens[-1]):
        return
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        yield from _passive(sentence, hit, tokens)
        return
    inverted = _inverted(sentence, hit, tokens)
    source = inverted or source_of(sentence, verb)
    if source is not None and _nobody(verb, source):
        return
    end = tokens[-1].i
    via: tuple[Speaker, ...] = ()
    heard: Speaker | None = None
    if hit.entry.get("hearer") == "1" or verb.lower_ in ("said", "says"):
        end, via = outlets.hearer(sentence, end, hit.entry.get("hearer") == "1")
        heard = outlets.person_told(sentence, tokens[-1].i, end) if not via else None
        if via:
            end, passed = outlets.relayed(sentence, end)
            via += passed
    if inverted is not None:
        end = max(end, inverted.apposition[1] if inverted.apposition else inverted.last)
    source = _in_whose_name(sentence, verb) or _author(sentence, verb, source)
    low = min(verb.i, outlets.opens(doc, source.first)) if source else verb.i
    after, medium = end + 1, None
    more: tuple[Speaker, ...] = ()
    if stance_of(hit) not in ("accuses", "claims_responsibility"):
        after, more, medium = outlets.adverbials(sentence, end + 1)
    if stance_of(hit) == "claims_responsibility":
        more, medium = outlets.further(sentence, end + 1)
    if source is not None and source.last < verb.i:
        carried, through = outlets.between(sentence, source.last + 1, verb.i)
        more, medium = more + carried, medium or through
    likely = source is not None and sources.plausible(sentence, source)
    soft = hit.entry.get("soft") == "1"
    if not likely and (soft or (hit.entry.get("inference") == "1" and source is not None)):
        return  # "a wire suggested that ...": a thing, which tells nothing
    content, left = _content(verb, hit, low, after, inverted is not None)
    brands = content is not None and not left and branding.branded(doc, verb, *content)
    soft = soft and not brands
    beside = content is None and _answers(sentence, low, after)
    if not beside and content is None and not _stands_bare(verb, hit):
        return
    if soft and not negated(verb) and not beside and not clauses.speaks(doc, verb, content, left, likely):
        return
    yield Draft(
        sentence=sentence,
        cue=(verb.i, tokens[-1].i),
        group=(low, max(after - 1, tokens[-1].i)),
        content=_parts(doc, hit, content, after, left),
        speaker=sources.read(sentence, source) if source else None,
        source=(source.first, source.last) if source else None,
        stance="denies" if brands and not negated(verb) else stance_for(doc, verb, hit, content),
        kind="parenthetical" if doc[max(0, low - 1)].text == "(" else "indirect",
        via=via + more,
        left=left,
        denied=negated(verb),
        soft=soft,
        presupposed=hit.entry.get("presupposes") == "1" and not brands,
        medium=medium,
        flags=_flags(doc, verb, source, likely) | ({"beside"} if beside else set()),
        heard=heard,
    )


def _parts(doc: Doc, hit: Hit, content: clauses.Range | None, after: int, left: bool) -> tuple[clauses.Range, ...]:
    """What is said, in one part or two. "Troops have been accused of it, which the army denies" says nothing: the
    denial only takes up what the report tells. Whom somebody blames says nothing after it."""
    if content is None or (left and stance_of(hit) == "denies" and doc[content[1]].lower_ == "which"):
        return ()
    more = clauses.resumed(doc, after, content) if left and stance_of(hit) != "accuses" else None
    return (content, more) if more else (content,)


def _cues(verb: Token, last: Token) -> bool:
    """Does the word tell that somebody said something, as far as its place in the parse shows?"""
    doc = verb.doc
    following = doc[last.i + 1].lower_ if last.i + 1 < len(doc) else ""
    if not verbal(verb) or (following == "to" and verb.lower_ in _DISTANT):
        return False  # "believed to be": a hedge, not a speaker's cue
    if verb.i > 0 and doc[verb.i - 1].lower_ == "as" and verb.tag_ == "VBG":
        return False  # "quoted as saying": read with its citation
    early = verb.tag_ == "VB" and verb.lemma_ in ("say", "know") and verb.dep_ == "xcomp"
    return not (early and verb.head.pos_ in ("ADJ", "ADV"))  # "too early to say": nobody says it


def _inverted(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Phrase | None:
    """The source after the verb, where the order is inverted and the phrase there can speak."""
    doc, verb = tokens[0].doc, tokens[0]
    if hit.entry.get("hearer") == "1" or hit.entry.get("takes") == "object" or len(tokens) > 1:
        return None
    found = clauses.inverted(doc, verb.i)
    can = found is not None and (sources.plausible(sentence, found) or phrases.is_quote(doc[verb.i - 1]))
    return found if can else None


def _nobody(verb: Token, source: Phrase) -> bool:
    """Is the subject nobody who speaks?"""
    head = verb.doc[source.head].lower_
    if head in ("this", "that", "these", "those", "what"):
        return True
    if head in ("it", "there") and not phrases.adjoins(verb.doc, source.last, verb.i):
        return True  # "it is hard not to think": nobody is meant
    # "no group has claimed responsibility": nobody speaks; hedging tells it as silence
    return verb.doc[source.first].lower_ in _NOBODY


def _content(verb: Token, hit: Hit, low: int, after: int, inverted: bool) -> tuple[clauses.Range | None, bool]:
    """What is said, and whether it stands before the source."""
    doc = verb.doc
    content, left = clauses.right(doc, verb, after, hit.entry), False
    if inverted or (content is None and clauses.stands_after(doc, low)):
        content = clauses.left(doc, low)
        left = content is not None
    if content is None and clauses.circumstance(doc, low) and doc[after : after + 1].text == ",":
        content = clauses.rest(doc, after + 1)  # "In the end, X said, Y"
    return (content, left) if content is not None and content[0] <= content[1] else (None, left)


def _stands_bare(verb: Token, hit: Hit) -> bool:
    """May the cue stand without content ("X denied it")?"""
    return hit.entry.get("takes") == "object" or hit.entry.get("stance") in _BARE or negated(verb)


def _answers(sentence: Sentence, low: int, after: int) -> bool:
    """Is the sentence no more than source and cue ("Petrov said."), as after a quotation that ends its own
    sentence?"""
    doc = sentence.doc
    assert doc is not None
    return low == 0 and all(t.is_punct or t.is_space for t in doc[after:])


def _flags(doc: Doc, verb: Token, source: Phrase | None, likely: bool) -> frozenset[str]:
    """`likely`: the source can speak. `adjoining`: it stands right before or after the verb."""
    near = source is not None and (source.first > verb.i or phrases.adjoins(doc, source.last, verb.i))
    return frozenset(name for name, holds in (("likely", likely), ("adjoining", near)) if holds)


def shared(sentence: Sentence, before: list[Draft], found: list[Draft]) -> list[Draft]:
    """ "The army said A and suggested B": a joined verb whose own subject can be no speaker takes the
    speaker before."""
    doc = sentence.doc
    assert doc is not None
    earlier = next((d for d in reversed(before) if d.source is not None and not d.left and "likely" in d.flags), None)
    out = []
    for draft in found:
        if (said := _going_on(doc, before, draft)) is not None:
            out.append(replace(draft, speaker=said.speaker, source=said.source, group=(draft.cue[0], draft.group[1])))
            continue
        at = draft.cue[0] - 1
        while at > 0 and doc[at].pos_ in ("ADV", "AUX"):
            at -= 1
        # A subject inside what the earlier speaker says is no better: "X said the army had acted and
        # denied ...".
        same = draft.source is not None and earlier is not None and draft.source == earlier.source
        own = (
            not same and "likely" in draft.flags and ("adjoining" in draft.flags or not _lies_in(draft.source, earlier))
        )
        joined = doc[at].lower_ in ("and", "but", ",", "then", "or")
        if doc[draft.cue[0]].tag_ == "VBG":
            joined = joined or doc[at].lower_ in ("while", "by", "in", "before", "after")
        if earlier is not None and joined and not own:
            low = draft.cue[0]
            content = draft.content if not draft.left else ()
            draft = replace(
                draft,
                speaker=earlier.speaker,
                source=earlier.source,
                via=draft.via or earlier.via,
                group=(low, draft.group[1]),
                content=content,
                flags=earlier.flags,
            )
        out.append(draft)
    return out


def _going_on(doc: Doc, before: list[Draft], draft: Draft) -> Draft | None:
    """The draft right before a participle that goes on with its speaker: "C, the army said, blaming X"."""
    first = draft.cue[0]
    if doc[first].tag_ != "VBG" or first < 2 or doc[first - 1].text != ",":
        return None
    return next((d for d in before if d.left and d.source is not None and d.group[1] == first - 2), None)


def _lies_in(source: tuple[int, int] | None, earlier: Draft | None) -> bool:
    if source is None or earlier is None or earlier.source is None:
        return False
    if earlier.source[0] <= source[0] <= earlier.source[1]:
        return True
    return any(a <= source[0] and source[1] <= b for a, b in earlier.content)


def verbal(token: Token) -> bool:
    """Is the token used as a verb that can be a cue, not as an adjective or part of a compound?"""
    if token.lower_ in _ALWAYS:
        return token.dep_ != "amod"
    if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("amod", "compound"):
        return False
    return not (token.tag_ == "VBN" and token.dep_ == "acl")


def source_of(sentence: Sentence, verb: Token) -> Phrase | None:
    """The noun phrase that speaks. The phrase right before the verb if it can be a speaker, else the parsed
    subject left of the verb, else whatever nominal stands before: the parse alone is wrong too often."""
    doc = verb.doc
    finite = phrases.governor(verb)
    near = phrases.before_verb(doc, finite.i)
    before = phrases.noun_phrase(doc, near, 0, finite.i - 1) if near is not None else None
    before = _citing(doc, before) or before
    found = phrases.subject(verb)
    parsed = phrases.noun_phrase(doc, found.i, 0, verb.i - 1) if found is not None and found.i < verb.i else None
    relative = before is not None and doc[before.head].tag_ in ("WDT", "WP")
    if before is not None and not relative and phrases.adjoins(doc, before.last, finite.i):
        over = parsed is not None and not any(t.is_punct for t in doc[parsed.last : before.first])
        if parsed is not None and found is not None and over and found in set(doc[before.head].ancestors):
            before = replace(parsed, last=max(parsed.last, before.last), apposition=None)
        elif parsed is not None and parsed.first < before.first and parsed.last >= before.first - 1:
            before = replace(parsed, last=max(parsed.last, before.last))
        wide = phrases.widened(doc, before)
        before = wide if sources.plausible(sentence, wide) else before
        if sources.plausible(sentence, before):
            return before
    if parsed is not None and before is not None and _quoted_apart(doc, parsed.last, before.first):
        parsed = None
    candidates = [c for c in (parsed, before) if c is not None and not _in_dateline(sentence, c)]
    likely = [c for c in candidates if sources.plausible(sentence, c)]
    if likely:
        return likely[0]
    return candidates[0] if candidates else None


def _quoted_apart(doc: Doc, subject: int, before: int) -> bool:
    """'"Our men did it," their spokesman, X, told ...': does a quotation that holds the parsed subject end before?"""
    return sum(phrases.is_quote(t) for t in doc[subject:before]) % 2 == 1


def _citing(doc: Doc, cited: Phrase | None) -> Phrase | None:
    """Who cites a phrase that seems to stand before a verb: "Z, citing Y, which quoted X, put the toll at ..."."""
    at = cited.first - 1 if cited is not None else 0
    while at > 1 and doc[at].pos_ in ("DET", "ADJ", "NOUN", "PROPN", "PUNCT") and doc[at].text != ",":
        at -= 1
    if at < 2 or doc[at].lower_ not in ("citing", "quoting") or doc[at - 1].text != ",":
        return None
    return phrases.noun_phrase(doc, at - 2, 0, at - 2)


def _in_dateline(sentence: Sentence, phrase: Phrase) -> bool:
    assert sentence.doc is not None
    return sentence.opens and phrase.last < names.dateline_end(sentence.doc)


def _author(sentence: Sentence, verb: Token, source: Phrase | None) -> Phrase | None:
    """ "He left a letter that said", "the group issued a statement saying": the speaker is who issued it."""
    if verb.dep_ not in ("acl", "relcl") or source is None or sources.plausible(sentence, source, people=True):
        return source
    doc = verb.doc
    for token in reversed(list(doc[max(0, verb.i - 12) : verb.i])):
        entry = documents.speakers().get(token.lower_)
        if entry is None or entry.block != "issued" or token.dep_ != "dobj":
            continue
        subject = phrases.subject(token.head)
        if subject is not None and subject.i < token.i:
            return phrases.noun_phrase(doc, subject.i, 0, token.head.i - 1)
        return phrases.noun_phrase(doc, token.i, 0, verb.i - 1)
    return source


def _in_whose_name(sentence: Sentence, verb: Token) -> Phrase | None:
    """ "A message in the name of X on the website Z claimed the attack": X speaks."""
    doc = verb.doc
    if "in the name of" not in sentence.text and "on behalf of" not in sentence.text:
        return None
    for at in range(verb.i - 2, 2, -1):
        if doc[at].lower_ != "of" or doc[at - 1].lower_ not in ("name", "behalf"):
            continue
        first = at - (3 if doc[at - 2].lower_ == "the" else 2)
        issued = documents.entry_of(doc, max(0, first - 1), max(0, first - 1))
        start = at + 1
        while start < verb.i - 1 and (doc[start].pos_ == "DET" or phrases.is_quote(doc[start])):
            start += 1
        marked = (t.i - 1 for t in doc[start : verb.i] if phrases.is_quote(t))
        found = phrases.noun_phrase(doc, start, start, next(marked, verb.i - 1))
        return found if issued is not None and issued.block == "issued" else None
    return None


def _opens_deed(doc: Doc, index: int) -> bool:
    """Does what somebody is accused of begin there ("for the raid", "of planting it"), not a part of a name?"""
    following = doc[index + 1] if index + 1 < len(doc) else None
    return following is not None and (following.pos_ == "DET" or following.tag_ == "VBG" or doc[index].lower_ != "of")


def _passive(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "The attack was condemned by X", "two deaths were confirmed by X": X speaks; without X nobody does."""
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    agent = next((c for c in verb.children if c.dep_ == "agent" or (c.lower_ == "by" and c.i > verb.i)), None)
    target = next((g for g in agent.children if g.dep_ == "pobj"), None) if agent else None
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), verb.head if verb.dep_ == "acl" else None)
    if target is None or subject is None or agent is None:
        return
    what = (
        t.i for t in doc[target.i + 1 : target.i + 8] if t.lower_ in ("for", "over", "of") and _opens_deed(doc, t.i)
    )
    high = next(what, len(doc)) - 1 if stance_of(hit) == "accuses" else len(doc) - 1
    source = phrases.noun_phrase(doc, target.i, agent.i + 1, high)
    if source is None:
        return
    content = (min(t.i for t in subject.subtree), max(t.i for t in subject.subtree))
    if (
        verb.dep_ in ("acl", "relcl")
        and verb.head.i < verb.i
        and (subject is verb.head or subject.tag_ in ("WP", "WDT"))
    ):
        content = (phrases.chunk_first(doc, verb.head.i), verb.head.i)  # whom the clause is about
    yield Draft(
        sentence=sentence,
        cue=(verb.i, tokens[-1].i),
        group=(verb.i, source.last),
        content=(content,),
        speaker=sources.read(sentence, source),
        source=(source.first, source.last),
        stance=stance_for(doc, verb, hit, None),
        kind="indirect",
        left=True,
        denied=negated(verb),
    )
