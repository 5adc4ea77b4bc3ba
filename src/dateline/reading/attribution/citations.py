"""Citations: "Z quoted X as saying C", "Z reported C, citing X": X speaks, via Z."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from dateline.language.annotate import Sentence
from dateline.language.lexicon import Hit
from dateline.model.claims import Speaker
from dateline.model.vocabulary import Stance
from dateline.reading.attribution import clauses, outlets, phrases, sources
from dateline.reading.attribution.drafts import Draft, parsed
from dateline.reading.attribution.phrases import Phrase
from dateline.reading.attribution.verbs import source_of


def read_citation(sentence: Sentence, hit: Hit, tokens: list[Token]) -> Iterator[Draft]:
    """ "Z quoted X as saying C", "X was quoted by Z as saying C", "Z reported C, citing X": X speaks, via
    Z."""
    verb, doc = tokens[0], sentence.doc
    assert doc is not None
    if verb.pos_ not in ("VERB", "AUX") and verb.tag_ not in ("VBG", "VBD", "VBN"):
        return
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if not passive and verb.tag_ == "VBN" and verb.i + 2 < len(doc) and doc[verb.i + 1].lower_ == "by":
        yield from _quoted_by(sentence, verb)
        return
    if passive and _relative(verb):
        return  # "told the daily Zora, which was quoted by Y, that ...": read with the one who was told
    named = (
        source_of(sentence, verb)
        if passive
        else phrases.noun_phrase(doc, min(verb.i + 1, len(doc) - 1), verb.i + 1, len(doc) - 1)
    )
    if named is None:
        return
    saying = next((t.i for t in doc[verb.i : min(len(doc) - 1, verb.i + 30)] if _as_saying(doc, t.i)), None)
    if saying is not None and named.last >= saying:
        named = replace(named, last=saying - 1)
    end = outlets.whole(doc, named.last)
    longer = end > named.last  # "quoting the daily La Voix du Littoral"
    named = replace(named, last=end, head=end) if longer else named
    by = _by_agent(doc, verb.i, saying) if passive else source_of(sentence, verb)
    speaker = outlets.named(sentence, named) if longer else sources.read(sentence, named)
    via: tuple[Speaker, ...] = (outlets.named(sentence, by),) if by is not None and verb.tag_ != "VBG" else ()
    if via and by is not None and not passive:
        via = (*_citing_first(sentence, by, verb), *via)
    low = min(verb.i, named.first, by.first if by and by.first < verb.i else verb.i)
    high = max(verb.i, named.last, saying + 1 if saying else 0, by.last if by and by.last > verb.i else 0)
    content = _said(sentence, hit, saying, (low, high)) if saying is not None else None
    if saying is None and speaker.kind == "document" and speaker.medium is None and not speaker.name:
        return
    onward = saying is None and not passive and _turns(verb)
    yield Draft(
        sentence=sentence,
        cue=(verb.i, saying + 1 if saying else verb.i),
        group=(low, high),
        content=(content,) if content else (),
        speaker=speaker,
        source=(named.first, named.last),
        stance=_STANCES.get(doc[saying + 1].lower_, "asserts") if saying is not None else "asserts",
        kind="indirect",
        via=via,
        left=bool(content and content[1] < low),
        medium=speaker.medium,
        flags=frozenset({"cites", "onward"} if onward else {"cites"}) if saying is None else frozenset(),
    )


def _citing_first(sentence: Sentence, by: Phrase, verb: Token) -> tuple[Speaker, ...]:
    """Whom the one who quotes cites for it: "Z, citing the channel Y, quoted X as saying C"."""
    doc = verb.doc
    at = next((t.i for t in doc[by.last + 1 : verb.i] if t.lower_ == "citing"), None)
    if at is None or doc[at - 1].text != ",":
        return ()
    named = phrases.noun_phrase(doc, at + 1, at + 1, verb.i - 1)
    return (
        (outlets.named(sentence, replace(named, last=(end := outlets.whole(doc, named.last)), head=end)),)
        if named
        else ()
    )


def _relative(verb: Token) -> bool:
    """Does the citation stand in a clause of its own about an outlet: ", which was quoted by Y,"?"""
    doc, at = verb.doc, verb.i
    return at > 2 and doc[at - 1].lemma_ == "be" and doc[at - 2].lower_ in ("which", "who") and doc[at - 3].text == ","


def _said(sentence: Sentence, hit: Hit, saying: int, group: tuple[int, int]) -> clauses.Range | None:
    """What stands after "as saying", else before the whole citation."""
    doc = sentence.doc
    assert doc is not None
    after, _, _ = outlets.adverbials(sentence, group[1] + 1)
    content = clauses.right(doc, doc[saying + 1], after, hit.entry)
    return clauses.left(doc, group[0]) if content is None and clauses.stands_after(doc, group[0]) else content


_TELLING = frozenset(
    {"saying", "telling", "stating", "confirming", "reporting", "denying", "adding", "warning", "claiming",
     "suggesting", "admitting"}
)  # fmt: skip
_STANCES: dict[str, Stance] = {"denying": "denies", "suggesting": "suspects", "warning": "threatens"}


def _as_saying(doc: Doc, index: int) -> bool:
    following = doc[index + 1].lower_
    return doc[index].lower_ == "as" and following in _TELLING


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


def merge(drafts: list[Draft]) -> list[Draft]:
    """ "Z reported C, citing X": the draft of Z becomes one of X via Z. A citation without content falls
    away."""
    out: list[Draft] = [d for d in drafts if "cites" not in d.flags]
    for cited in (d for d in drafts if "cites" in d.flags):
        if "onward" in cited.flags and any("cited" in d.flags for d in out):
            out = [_onward(d, cited) if "cited" in d.flags else d for d in out]
            continue
        near = [d for d in out if d.content and d.speaker is not None and d.flags.isdisjoint({"cited"})]
        if near:
            chosen = min(near, key=lambda d: abs(d.group[0] - cited.group[0]))
            out = [_through(d, cited) if d.source == chosen.source else d for d in out]
        elif cited.speaker is not None and clauses.stands_after(parsed(cited), cited.group[0]):
            content = clauses.left(parsed(cited), cited.group[0])
            out.append(replace(cited, content=(content,) if content else (), left=True))
    return sorted((d for d in out if d.content or d.stance != "asserts" or "beside" in d.flags), key=lambda d: d.cue)


def _turns(verb: Token) -> bool:
    """Is it what a cited source did: "which (in turn) quoted X"?"""
    at = verb.i - 1
    while at > 0 and (
        verb.doc[at].lower_ in ("in", "turn", "itself", "also", "had", "has") or verb.doc[at].pos_ == "ADV"
    ):
        at -= 1
    return at > 0 and verb.doc[at].lower_ in ("which", "who")


def _onward(draft: Draft, cited: Draft) -> Draft:
    """A draft whose cited source itself quoted another: "citing the daily, which in turn quoted a baker"."""
    assert draft.speaker is not None
    passed = outlets.outlet(draft.sentence, _phrase(draft.source)) if draft.source else None
    return replace(
        draft, speaker=cited.speaker, source=cited.source, via=(passed or draft.speaker, *draft.via),
        medium=cited.medium or draft.medium,
    )  # fmt: skip


def _phrase(source: tuple[int, int]) -> Phrase:
    return Phrase(source[0], source[1], source[1])


def _through(draft: Draft, cited: Draft) -> Draft:
    """A draft whose speaker only passes on what the cited one says, or is passed on by the one who quotes
    it."""
    assert draft.speaker is not None
    if "quoted" in cited.flags:
        return replace(draft, via=(*draft.via, *cited.via), flags=frozenset({"cited"}))
    return replace(
        draft,
        speaker=cited.speaker,
        source=cited.source,
        via=(draft.speaker, *draft.via),
        medium=cited.medium or draft.medium,
        flags=frozenset({"cited"}),
        content=tuple((a, cited.group[0] - 1) if a < cited.group[0] <= b else (a, b) for a, b in draft.content),
    )
