"""Cues of one sentence: for each reporting word, who is named as its source and which words are its content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.claims import Speaker
from dateline.model.vocabulary import Stance
from dateline.reading.attribution import clauses, outlets, phrases, sources
from dateline.reading.attribution.parts import Kind
from dateline.reading.attribution.phrases import Phrase

_ALWAYS = frozenset({"said", "says", "told", "tells", "according"})
_BARE = frozenset(
    {"denies", "no_information", "threatens", "claims_responsibility"}
)  # cues that need no content
_DISTANT = frozenset(
    {
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
    }
)
_NOBODY = frozenset({"no", "nobody", "none", "neither"})
_BY = frozenset({"by", "from", "of"})


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution before names are resolved. Token indexes are those of the sentence's parse, inclusive."""

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
            drafts += _shared(sentence, drafts, list(_verb(sentence, hit, tokens)))
        elif cue == "cite":
            drafts += _cite(sentence, hit, tokens)
        elif cue == "phrase":
            drafts += _phrase(sentence, hit, tokens)
        elif cue == "noun":
            drafts += _noun(sentence, hit, tokens)
    return clauses.settle(_fronted(sentence, _merge_citations(drafts)))


def _fronted(sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """ "In a statement to Z, X said": the medium and outlet that stand before the first speaker."""
    doc = sentence.doc
    assert doc is not None
    if not drafts or doc[0].lower_ not in ("in", "on", "speaking", "during") or drafts[0].group[0] == 0:
        return drafts
    start = 1 if doc[0].lower_ == "speaking" else 0
    after, via, medium = outlets.adverbials(sentence, start)
    if after < len(doc) and doc[after].text == "," and (via or medium) and after < drafts[0].group[0]:
        first = replace(drafts[0], via=drafts[0].via + via, medium=drafts[0].medium or medium)
        return [first, *drafts[1:]]
    return drafts


def _answers(sentence: Sentence, low: int, after: int) -> bool:
    """Is the sentence no more than source and cue ("Petrov said."), as after a quotation that ends its own sentence?"""
    doc = sentence.doc
    assert doc is not None
    return low == 0 and all(t.is_punct or t.is_space for t in doc[after:])


def _flags(doc: Doc, verb: Token, source: Phrase | None, likely: bool) -> frozenset[str]:
    """`likely`: the source can speak. `adjoining`: it stands right before or after the verb."""
    near = source is not None and (source.first > verb.i or phrases.adjoins(doc, source.last, verb.i))
    return frozenset(name for name, holds in (("likely", likely), ("adjoining", near)) if holds)


def _shared(sentence: Sentence, before: list[Draft], found: list[Draft]) -> list[Draft]:
    """ "The army said A and suggested B": a joined verb whose own subject can be no speaker takes the speaker before."""
    doc = sentence.doc
    assert doc is not None
    earlier = next(
        (d for d in reversed(before) if d.source is not None and not d.left and "likely" in d.flags), None
    )
    out = []
    for draft in found:
        at = draft.cue[0] - 1
        while at > 0 and doc[at].pos_ in ("ADV", "AUX"):
            at -= 1
        # A subject inside what the earlier speaker says is no better: "X said the army had acted and denied ...".
        same = draft.source is not None and earlier is not None and draft.source == earlier.source
        own = not same and "likely" in draft.flags and ("adjoining" in draft.flags or not _lies_in(draft.source, earlier))
        joined = doc[at].lower_ in ("and", "but", ",", "then", "or")
        if earlier is not None and joined and not own:
            low = draft.cue[0]
            content = draft.content if not draft.left else ()
            draft = replace(
                draft,
                speaker=earlier.speaker,
                source=earlier.source,
                group=(low, draft.group[1]),
                content=content,
                flags=earlier.flags,
            )
        out.append(draft)
    return out


def _lies_in(source: tuple[int, int] | None, earlier: Draft | None) -> bool:
    if source is None or earlier is None or earlier.source is None:
        return False
    if earlier.source[0] <= source[0] <= earlier.source[1]:
        return True
    return any(a <= source[0] and source[1] <= b for a, b in earlier.content)


def _verbal(token: Token, hit: Hit) -> bool:
    if token.lower_ in _ALWAYS:
        return token.dep_ != "amod"
    if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("amod", "compound"):
        return False
    return not (token.tag_ == "VBN" and token.dep_ == "acl")


def _verb(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    following = doc[tokens[-1].i + 1].lower_ if tokens[-1].i + 1 < len(doc) else ""
    if not _verbal(verb, hit) or (following == "to" and verb.lower_ in _DISTANT):
        return  # "believed to be": a hedge, not a speaker's cue
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        yield from _passive(sentence, hit, tokens)
        return
    if verb.i > 0 and doc[verb.i - 1].lower_ == "as" and verb.tag_ == "VBG":
        return  # "quoted as saying": read with its citation
    if verb.tag_ == "VB" and verb.lemma_ in ("say", "know") and verb.head.pos_ in ("ADJ", "ADV") and verb.dep_ == "xcomp":
        return  # "too early to say": nobody says it
    invertible = hit.entry.get("hearer") != "1" and hit.entry.get("takes") != "object" and len(tokens) == 1
    inverted = clauses.inverted(doc, verb.i) if invertible else None
    source = inverted or _source(sentence, verb)
    end = tokens[-1].i
    via: tuple[Speaker, ...] = ()
    if hit.entry.get("hearer") == "1" or verb.lower_ in ("said", "says"):
        end, via = outlets.hearer(sentence, end, hit.entry.get("hearer") == "1")
    if source is not None and doc[source.first].lower_ in _NOBODY:
        return  # "no group has claimed responsibility": nobody speaks; hedging tells it as silence
    if inverted is not None:
        end = max(end, inverted.apposition[1] if inverted.apposition else inverted.last)
    source = _author(sentence, verb, source)
    low = min(verb.i, source.first) if source else verb.i
    after, more, medium = end + 1, (), None
    if stance_of(hit) not in ("accuses", "claims_responsibility"):
        after, more, medium = outlets.adverbials(sentence, end + 1)
    likely = source is not None and sources.plausible(sentence, source)
    content = clauses.right(doc, verb, after, hit.entry)
    left = False
    if inverted is not None or (content is None and clauses.stands_after(doc, low)):
        content = clauses.left(doc, low)
        left = content is not None
    if content is None and clauses.circumstance(doc, low) and doc[after : after + 1].text == ",":
        content, left = clauses.rest(doc, after + 1), False  # "In the end, X said, Y"
    beside = content is None and _answers(sentence, low, after)
    if not beside and (content is None or content[1] < content[0]):
        if hit.entry.get("takes") != "object" and hit.entry.get("stance") not in _BARE and not _negated(verb):
            return
        content = None
    if hit.entry.get("soft") == "1" and not _negated(verb) and not beside and not clauses.speaks(doc, verb, content, left, likely):
        return
    yield Draft(
        sentence=sentence,
        cue=(verb.i, tokens[-1].i),
        group=(low, max(after - 1, tokens[-1].i)),
        content=tuple(part for part in (content, clauses.resumed(doc, after, content) if left else None) if part),
        speaker=sources.read(sentence, source) if source else None,
        source=(source.first, source.last) if source else None,
        stance=_stance(doc, verb, hit, content),
        kind="parenthetical" if doc[max(0, low - 1)].text == "(" else "indirect",
        via=via + more,
        left=left,
        denied=_negated(verb),
        soft=hit.entry.get("soft") == "1",
        presupposed=hit.entry.get("presupposes") == "1",
        medium=medium,
        flags=_flags(doc, verb, source, likely) | ({"beside"} if beside else set()),
    )


def _source(sentence: Sentence, verb: Token) -> Phrase | None:
    """The noun phrase that speaks. The phrase right before the verb if it can be a speaker, else the parsed subject left
    of the verb, else whatever nominal stands before: the parse alone is wrong too often."""
    doc = verb.doc
    finite = phrases.governor(verb)
    near = phrases.before_verb(doc, finite.i)
    before = phrases.noun_phrase(doc, near, 0, finite.i - 1) if near is not None else None
    found = phrases.subject(doc, verb)
    parsed = (
        phrases.noun_phrase(doc, found.i, 0, verb.i - 1) if found is not None and found.i < verb.i else None
    )
    relative = before is not None and doc[before.head].tag_ in ("WDT", "WP")
    if before is not None and not relative and phrases.adjoins(doc, before.last, finite.i):
        over = parsed is not None and not any(t.is_punct for t in doc[parsed.last : before.first])
        if parsed is not None and over and found in doc[before.head].ancestors:
            before = replace(parsed, last=max(parsed.last, before.last), apposition=None)
        elif parsed is not None and parsed.first < before.first and parsed.last >= before.first - 1:
            before = replace(parsed, last=max(parsed.last, before.last))
        wide = phrases.widened(doc, before)
        before = wide if sources.plausible(sentence, wide) else before
        if sources.plausible(sentence, before):
            return before
    candidates = [c for c in (parsed, before) if c is not None]
    likely = [c for c in candidates if sources.plausible(sentence, c)]
    if likely:
        return likely[0]
    return candidates[0] if candidates else None


def _author(sentence: Sentence, verb: Token, source: Phrase | None) -> Phrase | None:
    """ "He left a letter that said", "the group issued a statement saying": the speaker is who issued it."""
    if (
        verb.dep_ not in ("acl", "relcl")
        or source is None
        or sources.plausible(sentence, source, people=True)
    ):
        return source
    doc = verb.doc
    for token in reversed(list(doc[max(0, verb.i - 12) : verb.i])):
        entry = sources.speakers().get(token.lower_)
        if entry is None or entry.block != "issued" or token.dep_ != "dobj":
            continue
        subject = phrases.subject(doc, token.head)
        if subject is not None and subject.i < token.i:
            return phrases.noun_phrase(doc, subject.i, 0, token.head.i - 1)
        return phrases.noun_phrase(doc, token.i, 0, verb.i - 1)
    return source


def _negated(verb: Token) -> bool:
    return any(c.dep_ == "neg" or c.lower_ in ("not", "never") for c in verb.children)


def _stance(doc: Doc, verb: Token, hit: Hit, content: tuple[int, int] | None) -> Stance:
    stance = stance_of(hit)
    if _negated(verb):
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


def _passive(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "The attack was condemned by X", "two deaths were confirmed by X": X speaks; without X nobody does."""
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    agent = next((c for c in verb.children if c.dep_ == "agent" or (c.lower_ == "by" and c.i > verb.i)), None)
    target = next((g for g in agent.children if g.dep_ == "pobj"), None) if agent else None
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    if target is None or subject is None or agent is None:
        return
    source = phrases.noun_phrase(doc, target.i, agent.i + 1, len(doc) - 1)
    if source is None:
        return
    content = (min(t.i for t in subject.subtree), max(t.i for t in subject.subtree))
    yield Draft(
        sentence=sentence,
        cue=(verb.i, tokens[-1].i),
        group=(verb.i, source.last),
        content=(content,),
        speaker=sources.read(sentence, source),
        source=(source.first, source.last),
        stance=_stance(doc, verb, hit, None),
        kind="indirect",
        left=True,
        denied=_negated(verb),
    )


def _cite(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "Z quoted X as saying C", "X was quoted by Z as saying C", "Z reported C, citing X": X speaks, via Z."""
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    if verb.pos_ not in ("VERB", "AUX") and verb.tag_ not in ("VBG", "VBD", "VBN"):
        return
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if not passive and verb.tag_ == "VBN" and verb.i + 2 < len(doc) and doc[verb.i + 1].lower_ == "by":
        yield from _quoted_by(sentence, verb)
        return
    named = (
        _source(sentence, verb)
        if passive
        else phrases.noun_phrase(doc, min(verb.i + 1, len(doc) - 1), verb.i + 1, len(doc) - 1)
    )
    if named is None:
        return
    saying = next((t.i for t in doc[verb.i : verb.i + 30] if t.lower_ == "as" and t.i + 1 < len(doc)
                   and doc[t.i + 1].lower_ in ("saying", "telling", "stating", "confirming", "reporting")), None)  # fmt: skip
    if saying is not None and named.last >= saying:
        named = replace(named, last=saying - 1)
    by = _by_agent(doc, verb.i, saying) if passive else _source(sentence, verb)
    speaker = sources.read(sentence, named)
    via = (outlets.named(sentence, by),) if by is not None and verb.tag_ != "VBG" else ()
    low = min(verb.i, named.first, by.first if by and by.first < verb.i else verb.i)
    high = max(verb.i, named.last, saying + 1 if saying else 0, by.last if by and by.last > verb.i else 0)
    content = None
    if saying is not None:
        after, _, _ = outlets.adverbials(sentence, high + 1)
        content = clauses.right(doc, doc[saying + 1], after, hit.entry)
        if content is None and clauses.stands_after(doc, low):
            content = clauses.left(doc, low)
    elif speaker.kind == "document" and speaker.medium is None and not speaker.name:
        return
    yield Draft(
        sentence=sentence,
        cue=(verb.i, saying + 1 if saying else verb.i),
        group=(low, high),
        content=(content,) if content else (),
        speaker=speaker,
        source=(named.first, named.last),
        stance="asserts",
        kind="indirect",
        via=via,
        left=bool(content and content[1] < low),
        medium=speaker.medium,
        flags=frozenset({"cites"}) if saying is None else frozenset(),
    )


def _quoted_by(sentence: Sentence, verb: Token) -> Iterator[Draft]:
    """ "X, quoted by Z, said C": Z passes on what X says."""
    by = phrases.noun_phrase(verb.doc, verb.i + 2, verb.i + 2, len(verb.doc) - 1)
    if by is not None:
        yield Draft(
            sentence=sentence,
            cue=(verb.i, verb.i + 1),
            group=(verb.i, by.last),
            content=(),
            speaker=None,
            stance="asserts",
            kind="indirect",
            via=(outlets.named(sentence, by),),
            flags=frozenset({"cites", "quoted"}),
        )


def _by_agent(doc: Doc, start: int, saying: int | None) -> Phrase | None:
    """The phrase after "by" near a passive "quoted": before or right after "as saying"."""
    for index in range(start + 1, min(len(doc) - 1, (saying or start) + 4)):
        if doc[index].lower_ == "by":
            return phrases.noun_phrase(
                doc, index + 1, index + 1, (saying - 1) if saying and saying > index else len(doc) - 1
            )
    return None


def _merge_citations(drafts: list[Draft]) -> list[Draft]:
    """ "Z reported C, citing X": the draft of Z becomes one of X via Z. A citation without content falls away."""
    out: list[Draft] = [d for d in drafts if "cites" not in d.flags]
    for cited in (d for d in drafts if "cites" in d.flags):
        near = [d for d in out if d.content and d.speaker is not None and d.flags.isdisjoint({"cited"})]
        if near:
            chosen = min(near, key=lambda d: abs(d.group[0] - cited.group[0]))
            out = [_through(d, cited) if d.source == chosen.source else d for d in out]
        elif cited.speaker is not None and clauses.stands_after(parsed(cited), cited.group[0]):
            content = clauses.left(parsed(cited), cited.group[0])
            out.append(replace(cited, content=(content,) if content else (), left=True))
    return sorted(
        (d for d in out if d.content or d.stance != "asserts" or "beside" in d.flags), key=lambda d: d.cue
    )


def _through(draft: Draft, cited: Draft) -> Draft:
    """A draft whose speaker only passes on what the cited one says, or is passed on by the one who quotes it."""
    assert draft.speaker is not None
    if "quoted" in cited.flags:
        return replace(draft, via=(*draft.via, *cited.via), flags=frozenset({"cited"}))
    return replace(
        draft,
        speaker=cited.speaker,
        source=cited.source,
        via=(*draft.via, draft.speaker),
        medium=cited.medium or draft.medium,
        flags=frozenset({"cited"}),
        content=tuple(
            (a, cited.group[0] - 1) if a < cited.group[0] <= b else (a, b) for a, b in draft.content
        ),
    )


def parsed(draft: Draft) -> Doc:
    """The parse of a draft's sentence."""
    assert draft.sentence.doc is not None
    return draft.sentence.doc


def _phrase(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "according to X": before or after what X says."""
    doc, first, last = sentence.doc, tokens[0].i, tokens[-1].i
    assert doc is not None
    if last + 1 >= len(doc):
        return
    source = phrases.noun_phrase(doc, last + 1, last + 1, len(doc) - 1)
    if source is None:
        return
    speaker = sources.read(sentence, source)
    end = source.last
    if source.apposition and source.apposition[1] < len(doc) - 2 and _is_apposed(doc, source):
        end = source.apposition[1]
    after, via, medium = outlets.adverbials(sentence, end + 1)
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


def _is_apposed(doc: Doc, source: Phrase) -> bool:
    """Does the phrase between commas name or describe the source, rather than begin the sentence's clause?"""
    assert source.apposition is not None
    first, last = source.apposition
    return not phrases.has_verb(doc, first, last) and doc[min(last + 1, len(doc) - 1)].text == ","


def _noun(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "X's claim that C", "reports of C"."""
    noun, last, doc = tokens[0], tokens[-1].i, sentence.doc
    assert doc is not None
    if noun.pos_ == "VERB" or noun.tag_ in ("VBZ", "VBP", "VBD") or last + 1 >= len(doc):
        return
    content = clauses.nominal(doc, noun, last)
    source = _possessor(doc, noun)
    if source is None and stance_of(hit) in ("threatens", "announces"):
        source = _clause_subject(sentence, noun)
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
        stance=stance_of(hit) if loose or not hit.entry.get("unattributed") else "asserts",
        kind="noun_cue",
    )


def _clause_subject(sentence: Sentence, noun: Token) -> Phrase | None:
    """The subject of the clause a noun stands in ("X replied with the threat to ...")."""
    token = noun
    while token.head.i != token.i:
        token = token.head
        subject = phrases.subject(noun.doc, token) if token.pos_ == "VERB" else None
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
        if child.dep_ == "prep" and child.lower_ in _BY and child.i > noun.i and child.lower_ != "of":
            target = next((g for g in child.children if g.dep_ == "pobj"), None)
            if target is not None:
                return phrases.noun_phrase(doc, target.i, child.i + 1, len(doc) - 1)
    return None
