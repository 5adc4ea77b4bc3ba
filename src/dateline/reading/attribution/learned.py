"""Attributions that the encoder's head of sources, cues and contents hears, joined with those of the rules.

The head marks spans; a content and a source go to the cue that stands nearest, other cues and ends of sentences
counting as distance. Who the source is, the rules say, as for any other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.language.annotate import Annotated, Sentence
from dateline.language.tagged import Tagged, layered
from dateline.language.tagger import Tags
from dateline.model.claims import Speaker
from dateline.model.vocabulary import Stance
from dateline.reading.attribution import sources
from dateline.reading.attribution.antecedents import Memory
from dateline.reading.attribution.drafts import stance_of
from dateline.reading.attribution.find import Attributions
from dateline.reading.attribution.parts import Attribution, Span, overlap
from dateline.reading.attribution.phrases import noun_phrase

LEAST = 0.6  # how sure the head must be of a span
_FAR_CONTENT, _FAR_SOURCE = 150, 120  # the farthest that a content and a source may be from their cue
_LINE, _FULL_STOP, _RIVAL = 200, 60, 40  # what ends of lines and sentences, and other cues between, count as distance
_REACH = 1200  # characters before and after a span in which the other may begin
_SAME = 0.5  # the share of their characters that two contents have in common to be one


@dataclass(frozen=True, slots=True)
class Heard:
    """A cue with the source and the contents that were tied to it, as spans of the text."""

    cue: Span
    source: Span | None
    content: tuple[Span, ...]


def heard(text: str, tags: Tags, least: float = LEAST) -> list[Heard]:
    """The attributions that the head finds, in the order of their cues; each has a content."""
    spans: dict[str, list[Span]] = {"source": [], "cue": [], "content": []}
    for span in layered(text, tags, "attribution", least):
        spans[span.kind].append(_trimmed(text, span))
    cues = sorted(spans["cue"])
    starts = [a for a, _ in cues]

    def far(cue: Span, other: Span) -> int:
        low, high = (cue[1], other[0]) if cue[1] <= other[0] else (other[1], cue[0])
        between = text[low:high] if low < high else ""
        stops = between.count(". ") + between.count('." ')
        rivals = bisect_right(starts, high - 1) - bisect_right(starts, low - 1) if low < high else 0
        return len(between) + _LINE * between.count("\n") + _FULL_STOP * stops + _RIVAL * rivals

    contents: dict[Span, list[Span]] = {cue: [] for cue in cues}
    for content in spans["content"]:
        cue = _nearest(cues, starts, content, far, _FAR_CONTENT)
        if cue is not None:
            contents[cue].append(content)
    ready = sorted(spans["source"])
    opens = [a for a, _ in ready]
    return [
        Heard(cue, _nearest(ready, opens, cue, far, _FAR_SOURCE), tuple(sorted(contents[cue])))
        for cue in cues if contents[cue]
    ]  # fmt: skip


def _nearest(
    spans: Sequence[Span], starts: Sequence[int], to: Span, far: Callable[[Span, Span], int], most: int
) -> Span | None:
    """The nearest span no farther than `most`, of those that begin within reach."""
    low, high = bisect_right(starts, to[0] - _REACH), bisect_right(starts, to[1] + _REACH)
    near = [(far(s, to), s) for s in spans[low:high]]
    found = min(near, default=None)
    return found[1] if found is not None and found[0] <= most else None


def _trimmed(text: str, span: Tagged) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def joined(found: Attributions, told: Sequence[Heard]) -> Attributions:
    """The attributions of the rules and of the head together, each once.

    Where both know one, its speaker and stance are the rules' and its words the head's. What the rules alone know stays
    where it shares no words with what the head heard.
    """
    if not told:
        return found
    known = list(found.attributions)
    out: list[Attribution] = []
    new: list[Heard] = []
    for one in told:
        same = next((a for a in known if _same(one, a)), None)
        if same is None:
            new.append(one)
            continue
        known.remove(same)
        out.append(replace(same, source=one.source or same.source, content=one.content))
    out += _attributions(found.annotated, found.attributions, new)
    heard_parts = sorted(part for one in told for part in one.content)
    out += [a for a in known if not any(overlap(p, q) for p in a.content for q in heard_parts)]
    return replace(found, attributions=tuple(sorted(out, key=lambda a: a.cue)), _hedges={})


def _same(one: Heard, other: Attribution) -> bool:
    if overlap(one.cue, other.cue):
        return True
    shared = sum(overlap(a, b) for a in one.content for b in other.content)
    size = sum(b - a for a, b in one.content)
    return shared >= _SAME * (size + other.size - shared)


def _attributions(annotated: Annotated, known: Sequence[Attribution], new: Sequence[Heard]) -> Iterator[Attribution]:
    memory = Memory(annotated)
    starts = [s.start for s in annotated.sentences]
    waiting = sorted((a for a in known), key=lambda a: a.cue)
    for told in new:
        while waiting and waiting[0].cue < told.cue:
            memory.note(replace(waiting.pop(0).speaker, via=(), chain=()))
        sentence = annotated.sentences[max(bisect_right(starts, told.cue[0]) - 1, 0)]
        speaker = _speaker(sentence, told.source)
        if speaker is None:
            speaker = Speaker(name=None, kind="unattributed", anonymous=True)
        else:
            speaker = memory.resolve(speaker, sentence)
            memory.note(speaker)
        stance = _stance(sentence, told.cue)
        yield Attribution(
            told.source, told.cue, told.content, speaker, stance, "indirect", denied=stance == "denies",
            medium=speaker.medium,
        )  # fmt: skip


def _speaker(sentence: Sentence, source: Span | None) -> Speaker | None:
    """Whom the words of the source name."""
    if source is None or sentence.doc is None:
        return None
    tokens = sentence.tokens_in(*source)
    head = next((t for t in tokens if not any(t.head.i == o.i and t.i != o.i for o in tokens)), None)
    if head is None:
        return None
    phrase = noun_phrase(sentence.doc, head.i, tokens[0].i, tokens[-1].i)
    return sources.read(sentence, phrase) if phrase is not None else None


def _stance(sentence: Sentence, cue: Span) -> Stance:
    hits = [h for h in sentence.of("reporting") if overlap((h.start, h.end), cue)]
    return stance_of(hits[0]) if hits else "asserts"
