"""All attributions of a report, and whose voice speaks at a place of its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace

from dateline.language.annotate import Annotated, Sentence
from dateline.model.claims import ChainLink, Speaker
from dateline.model.values import Quote
from dateline.reading.attribution import cues, hedging, outlets, quotes, sources
from dateline.reading.attribution.antecedents import Memory
from dateline.reading.attribution.documents import PLATFORMS
from dateline.reading.attribution.drafts import Draft, parsed
from dateline.reading.attribution.headlines import headline_drafts
from dateline.reading.attribution.later import Call, look_ahead
from dateline.reading.attribution.parts import PRESS, Attribution, Hedge, Span, Voice, overlap
from dateline.reading.attribution.quotes import Quotation

_MAJORITY = 0.6  # share of a span that must lie in a content for it to be told by that content's speaker
# Words that take up an earlier speaker, or what it had issued: a chain goes on with them.
_TAKEN_UP = frozenset(
    "he she they i we it statement message communique communiqué video recording letter leaflet release bulletin "
    "caller speaker".split()
)
_NOBODY = frozenset({"it", "he", "she", "they", "which", "him", "her", "them", "me", "us", "you", "i", "we"})
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_SELF = frozenset({"denies", "claims_responsibility", "threatens"})
# Each quotation is held against each attribution; no report has more than this many.
MOST_QUOTATIONS = 300
LONGEST_SPEECH = 5000  # characters; who is cited further in is cited by nobody else
_FAR = 400  # characters beyond which nothing stands beside a quotation; no need to look at what lies between
_NEAR = 4  # characters between a quotation and the words that name its speaker (comma, blank, colon)


@dataclass(frozen=True, slots=True)
class Attributions:
    """The attributions of one report in the order of the text."""

    annotated: Annotated
    attributions: tuple[Attribution, ...]
    _hedges: dict[int, list[Hedge]] = field(default_factory=dict)
    _own: list[Attribution] = field(default_factory=list, init=False)  # of those who deny, claim or threaten

    def __post_init__(self) -> None:
        self._own.extend(a for a in self.attributions if a.stance in _SELF and a.source)

    def voice_at(self, start: int, end: int, *, about: str | None = None) -> Voice:
        """The innermost speaker who asserts the words at this span of the report's text; the outlet where
        nobody does. `about`: what the words are known to be: "blamed" (a party that is held to account, which is not
        its own accuser) or "denied" (what is turned down, not the rumour that told it)."""
        found = self._innermost(start, end, about)
        hedge = self._hedge(start, end)
        quote = _quote(self.annotated, hedge.start, hedge.end) if hedge else None
        if found is None:
            return Voice(own_voice(self.annotated), hedge.stance if hedge else "asserts", quote)
        stance = found.stance
        if (
            hedge is not None
            and stance in ("asserts", "announces", "suspects", "accuses")
            and self._hedges_it(hedge, found)
        ):
            stance = hedge.stance
        return Voice(found.speaker, stance, quote or found.hedge, found)

    def within(self, start: int, end: int) -> list[Attribution]:
        """The attributions whose cue lies in the span: those that a clause is about, such as a claim of
        responsibility."""
        return [a for a in self.attributions if start <= a.cue[0] and a.cue[1] <= end]

    def _innermost(self, start: int, end: int, about: str | None) -> Attribution | None:
        length = max(1, end - start)
        most = _MAJORITY * length
        holding = [a for a in self.attributions if a.covered(start, end) >= most and not a.presupposed]
        if about == "denied":
            turning = [a for a in self._own if a.stance == "denies" and start <= a.cue[0] and a.cue[1] <= end]
            if turning:
                return turning[0]  # "..., which the army dismissed as propaganda"
            holding = [a for a in holding if a.kind != "noun_cue" or a.speaker.kind != "unattributed"]
        # Who denies, claims or threatens is itself the value of its claim, but not what the same sentence says between:
        # "the army said it had hit a depot and denied ...".
        naming = [
            a
            for a in self._own
            if a.source and _within((a.source[0], a.cue[0]), start, end)
            and (_within(a.source, start, end) or not any(a.source[1] <= b.cue[0] < a.cue[0] for b in holding))
        ]  # fmt: skip
        if about != "blamed" and naming and all(naming[0].size <= a.size for a in holding):
            return naming[0]
        if holding:
            return min(holding, key=lambda a: (a.size, -a.cue[0]))
        # A span that takes in its own cue ("X denied any role"): the attribution whose words fill most of it.
        told = [
            a for a in self.within(start, end)
            if a.covered(start, end) >= 0.25 * (length - _telling(a, start))
            or not a.content or a.stance == "no_information"
        ]  # fmt: skip
        return max(told, key=lambda a: a.covered(start, end), default=None)

    def _hedge(self, start: int, end: int) -> Hedge | None:
        for sentence in self.annotated.sentences:
            if sentence.start <= start < sentence.end:
                if sentence.index not in self._hedges:
                    self._hedges[sentence.index] = hedging.hedges(sentence)
                about = (h for h in self._hedges[sentence.index] if not (start < h.start and h.end < end))
                return next((h for h in about if h.covers(start, end)), None)
        return None

    def _hedges_it(self, hedge: Hedge, found: Attribution) -> bool:
        """A hedge counts for a speaker only where it stands in their words."""
        return found.covered(hedge.start, hedge.end) > 0


def _telling(one: Attribution, start: int) -> int:
    """The length of the words from a source to its cue, if the span begins with them."""
    return one.cue[1] - one.source[0] if one.source and start <= one.source[0] < one.cue[0] else 0


def _within(span: Span, start: int, end: int) -> bool:
    return span[0] <= start and end <= span[1]


def own_voice(annotated: Annotated) -> Speaker:
    """The outlet speaking for itself."""
    return Speaker(name=annotated.report.outlet, kind="outlet", anonymous=False)


def _quote(annotated: Annotated, start: int, end: int) -> Quote:
    return Quote(annotated.report.text[start:end], start, end)


def find_attributions(annotated: Annotated) -> Attributions:
    """Every attribution of an annotated report. Sentences without a parse are read by quotation marks
    alone."""
    told = list(annotated.body())
    quotations = quotes.find(annotated.report.text, annotated.report.passages)[:MOST_QUOTATIONS]
    memory = Memory(annotated)
    found: list[Attribution] = []
    calls: list[Call] = []
    for sentence in told:
        drafts = headline_drafts(sentence) or cues.read(sentence)
        for draft in sorted(drafts, key=lambda d: d.group):
            if _first_person(draft) and _quoted(quotations, sentence.start + parsed(draft)[draft.cue[0]].idx):
                continue  # "I thought", inside a quotation, is the quoted speaker's
            found.append(_finish(draft, memory))
        calls += [Call(sentence.index, memory.resolve(who, sentence), to) for who, to in outlets.spoken_to(sentence)]
    found = _going_on(annotated, look_ahead(annotated, found, calls))
    found = _with_quotations(annotated, told, found, quotations)
    found = [a for a in found if a.content or a.stance not in ("asserts", "announces", "suspects")]
    return Attributions(annotated, tuple(_nest(annotated, found)))


def _going_on(annotated: Annotated, found: list[Attribution]) -> list[Attribution]:
    """The attributions; "he said" after "an official told Radio Sol" came through the same outlet, in one paragraph."""
    out: list[Attribution] = []
    starts = [p.start for p in annotated.report.passages]
    heard: dict[int | None, tuple[int, Speaker]] = {}  # by where the speaker was named: paragraph, speaker
    for one in found:
        speaker, place = one.speaker, bisect_right(starts, one.cue[0])
        back = speaker.antecedent.start if speaker.antecedent is not None else None
        pronoun = (speaker.quote or "").lower() in _TAKEN_UP
        then = heard.get(back) if back is not None and pronoun and not speaker.via else None
        if then is not None and then[0] == place:
            speaker = replace(speaker, via=then[1].via, chain=then[1].chain)
            one = replace(one, speaker=speaker)
        if speaker.via and speaker.start is not None:
            heard[back if back is not None else speaker.start] = (place, speaker)
        out.append(one)
    return out


def _first_person(draft: Draft) -> bool:
    return draft.speaker is not None and (draft.speaker.name or "").lower() in ("i", "we", "you")


def _quoted(quotations: list[Quotation], offset: int) -> bool:
    return any(q.start <= offset < q.end for q in quotations)


def _finish(draft: Draft, memory: Memory) -> Attribution:
    """Token indexes to offsets, and names to whom they refer."""
    sentence = draft.sentence
    speaker = draft.speaker or Speaker(name=None, kind="unattributed", anonymous=True)
    passed = [v for v in (memory.resolve(v, sentence) for v in draft.via) if _is_link(v)]
    links = tuple(v for i, v in enumerate(passed) if v.name not in [w.name for w in passed[:i]])  # each once
    memory.outlets += links
    speaker = memory.resolve(speaker, sentence)
    medium = draft.medium or speaker.medium
    post = speaker.kind == "post" and (speaker.anonymous or (speaker.name or "").lower() in PLATFORMS)
    posted = post and draft.stance == "asserts"
    chain = tuple(ChainLink(v.name or "", v.kind, v.quote, v.start, v.end) for v in links)
    speaker = replace(speaker, medium=medium, via=tuple(v.name or "" for v in links), chain=chain)
    memory.note(replace(speaker, via=(), chain=()))
    heard = memory.resolve(draft.heard, sentence) if draft.heard is not None else None
    resolved = speaker.antecedent is not None and draft.kind == "indirect" and draft.soft
    return Attribution(
        source=_span(sentence, draft.source) if draft.source else None,
        cue=_span(sentence, draft.cue),
        content=tuple(_span(sentence, part) for part in draft.content),
        speaker=speaker,
        stance="unconfirmed" if posted else draft.stance,
        kind="continuation" if resolved else draft.kind,
        denied=draft.denied or draft.stance == "denies",
        medium=medium,
        presupposed=draft.presupposed,
        heard=heard if heard is not None and _is_link(heard) else None,
    )


def _is_link(speaker: Speaker) -> bool:
    """Is it somebody? "It" and "the radio" that go back to nobody are no links of a chain."""
    name = (speaker.name or "").lower()
    if name in _REFLEXIVE:
        return False
    return speaker.antecedent is not None or (name not in PRESS and name not in _NOBODY)


def _span(sentence: Sentence, part: tuple[int, int]) -> Span:
    doc = sentence.doc
    assert doc is not None
    first, last = doc[part[0]], doc[part[1]]
    return sentence.start + first.idx, sentence.start + last.idx + len(last)


def _with_quotations(
    annotated: Annotated, told: list[Sentence], found: list[Attribution], quotations: list[Quotation]
) -> list[Attribution]:
    """Gives quotations to the attributions they stand beside; one with no cue of its own goes on with the
    last speaker."""
    out = list(found)
    for quotation in quotations:
        index = _beside(annotated.report.text, out, quotation)
        if index is not None:
            out[index] = _take_in(out[index], quotation)
            continue
        if quotation.speech and _stands_alone(told, quotation) and not _inside(out, quotation):
            index = _carrier(told, out, quotation)
            if index is not None:
                out += _go_on(out, index, quotation)
    return sorted(out, key=lambda a: a.cue)


def _beside(text: str, found: list[Attribution], quotation: Quotation) -> int | None:
    """The attribution whose content the quotation touches, or whose cue or source stands right beside it."""
    best: tuple[float, int] | None = None
    for index, one in enumerate(found):
        if quotation.start <= one.cue[0] < quotation.end:
            continue
        if one.cue[0] >= quotation.end and one.content and _ended(text, quotation):
            continue  # '"... the village." She gave no number': another sentence, with words of its own
        shared = max((overlap((quotation.start, quotation.end), part) for part in one.content), default=0)
        edges = [one.cue, one.source] if one.source else [one.cue]
        gap = min(_gap(text, quotation, edge) for edge in edges)
        if shared == 0 and gap > _NEAR:
            continue
        rank = (gap if gap <= _NEAR else 100 + one.size, index)
        if best is None or rank < best:
            best = rank
    return best[1] if best else None


def _ended(text: str, quotation: Quotation) -> bool:
    return text[quotation.start : quotation.end].rstrip("\"”»'").endswith((".", "!", "?"))


def _gap(text: str, quotation: Quotation, edge: Span) -> int:
    """Letters between a quotation and a cue or source beside it; a paragraph's end or full stop parts
    them."""
    if edge[0] - quotation.end > _FAR or quotation.start - edge[1] > _FAR:
        return 1000
    if edge[0] >= quotation.end:
        between = text[quotation.end : edge[0]]
        if "\n" in between or "." in between:
            return 1000
    elif edge[1] <= quotation.start:
        between = text[edge[1] : quotation.start]
        if ". " in between or "\n\n" in between:
            return 1000
    else:
        return 1000
    return len(between.strip())


def _take_in(one: Attribution, quotation: Quotation) -> Attribution:
    parts = _union([*one.content, (quotation.start, quotation.end)])
    quoted = quotation.end - quotation.start
    total = sum(e - s for s, e in parts)
    if one.kind not in ("indirect", "direct", "mixed"):
        return replace(one, content=parts)
    return replace(one, content=parts, kind="direct" if quoted >= 0.8 * total else "mixed")


def _union(parts: list[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in sorted(parts):
        if out and start <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)


def _stands_alone(told: list[Sentence], quotation: Quotation) -> bool:
    """Does the quotation open a sentence?"""
    return any(s.start <= quotation.start <= s.start + 1 for s in told)


def _inside(found: list[Attribution], quotation: Quotation) -> bool:
    return any(a.covered(quotation.start, quotation.end) > 0 for a in found)


def _carrier(told: list[Sentence], found: list[Attribution], quotation: Quotation) -> int | None:
    """The attribution that ends right before a quotation without a cue of its own: its speaker goes on."""
    here = next(s for s in told if s.start <= quotation.start <= s.end)
    earlier = [i for i, a in enumerate(found) if a.cue[0] < quotation.start and a.speaker.kind != "unattributed"]
    if not earlier:
        return None
    last = max(earlier, key=lambda i: (_reach(found[i]), found[i].size))
    between = [s for s in told if _reach(found[last]) <= s.start and s.end <= here.start]
    return None if between else last


def _go_on(found: list[Attribution], index: int, quotation: Quotation) -> list[Attribution]:
    """Adds the quotation to a plain attribution in place; after a denial and the like it is one of its
    own."""
    last = found[index]
    if last.stance == "asserts" and not last.presupposed and last.kind in ("direct", "mixed", "indirect"):
        found[index] = _take_in(last, quotation)
        return []
    span = (quotation.start, quotation.end)
    cue = (quotation.start, quotation.start + 1)
    return [
        replace(
            last,
            cue=cue,
            content=(span,),
            kind="continuation",
            stance="asserts",
            denied=False,
            presupposed=False,
        )
    ]


def _reach(one: Attribution) -> int:
    """Where an attribution ends: its cue, source or content, whichever is last."""
    return max([one.cue[1], *(end for _, end in one.content), one.source[1] if one.source else 0])


def _nest(annotated: Annotated, found: list[Attribution]) -> list[Attribution]:
    """Adds to each speaker those within whose words they are cited, nearest first."""
    out = []
    holders = sorted((p for p in found if p.content), key=_opens)
    opens = [_opens(p) for p in holders]
    for one in found:
        first, last = bisect_left(opens, one.cue[0] - LONGEST_SPEECH), bisect_right(opens, one.cue[1])
        parents = [p for p in holders[first:last] if _passes_on(p, one)]
        if one.kind == "noun_cue" and one.speaker.kind == "unattributed":
            parents = []
        if parents and one.speaker.kind in ("unattributed", "document") and one.speaker.medium is None:
            continue  # "the army said reports indicated": the army vouches for what the reports say
        speaker = one.speaker
        # "The guard told nurses that C, the mayor said": the nurses passed it on to whoever tells of the telling.
        told = [one.heard] if parents and one.heard is not None else []
        for outer in (*told, *(p.speaker for p in sorted(parents, key=lambda p: p.size))):
            own = ChainLink(outer.name or "", outer.kind, outer.quote, outer.start, outer.end)
            for link in (own, *outer.chain):  # who passed on the outer one has passed on this one, too
                if link.name and link.name not in (*speaker.via, speaker.name):
                    speaker = replace(speaker, via=(*speaker.via, link.name), chain=(*speaker.chain, link))
        out.append(replace(one, speaker=sources.in_office(_without_self(annotated, speaker))))
    return out


def _opens(one: Attribution) -> int:
    return min(start for start, _ in one.content)


def _passes_on(parent: Attribution, one: Attribution) -> bool:
    """Is one speaker cited in the words of another, who vouches for the citation?"""
    inside = parent is not one and parent.covered(*one.cue) > 0 and parent.size > one.size
    vouches = not parent.presupposed and parent.stance not in ("no_information", "denies")
    return inside and vouches and parent.speaker.kind != "unattributed" and parent.speaker.name != one.speaker.name


def _without_self(annotated: Annotated, speaker: Speaker) -> Speaker:
    """The report's own outlet and the speaker are no links of the chain."""
    own = (annotated.report.outlet or "").lower()
    same = (own, (speaker.name or "").lower(), "")
    kept = [
        i for i, name in enumerate(speaker.via) if name.lower() not in same and not own.endswith(f" {name.lower()}")
    ]
    if len(kept) == len(speaker.via):
        return speaker
    return replace(speaker, via=tuple(speaker.via[i] for i in kept), chain=tuple(speaker.chain[i] for i in kept))
