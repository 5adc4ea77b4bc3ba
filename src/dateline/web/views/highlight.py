"""A text with marked stretches that may overlap, nest or be the same, cut into runs that do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dateline.exchange.odd import pieces
from dateline.model.claims import Claim
from dateline.model.report import Passage


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, in code points, with what it is of. `kind`: quote, value, speaker, trigger, source."""

    start: int
    end: int
    kind: str
    of: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in which the same spans hold. `begins` are the things whose first mark begins here, for anchors."""

    pieces: tuple[tuple[str, bool], ...]
    kinds: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage of the report in runs."""

    kind: str
    runs: tuple[Run, ...]


def claim_spans(claims: Iterable[Claim]) -> list[Span]:
    """Where the words of claims stand: the quote and where else it is said, the value's words, the speaker's."""
    found: list[Span] = []
    for claim in claims:
        found.append(Span(claim.start, claim.end, "quote", claim.uid))
        found += (Span(also.start, also.end, "quote", claim.uid) for also in claim.also)
        if claim.value_start is not None and claim.value_end is not None:
            found.append(Span(claim.value_start, claim.value_end, "value", claim.uid))
        if claim.speaker.start is not None and claim.speaker.end is not None:
            found.append(Span(claim.speaker.start, claim.speaker.end, "speaker", claim.uid))
    return found


def paragraphs(
    text: str, passages: Sequence[Passage], spans: Iterable[Span], chosen: str | None = None
) -> tuple[Paragraph, ...]:
    """The text by passages, every span marked in runs; those of the `chosen` thing told apart.

    A text without passages is one paragraph for each of its blocks. Spans that lie outside the text are left out.
    """
    whole = passages or _blocks(text)
    sound = [span for span in spans if 0 <= span.start < span.end <= len(text)]
    first = _firsts(sound)
    return tuple(
        Paragraph(passage.kind, tuple(_runs(text, passage.start, passage.end, sound, first, chosen)))
        for passage in whole
    )


def _blocks(text: str) -> list[Passage]:
    found, at = [], 0
    for block in text.split("\n\n"):
        if block.strip():
            found.append(Passage(at, at + len(block), "body"))
        at += len(block) + 2
    return found


def _firsts(spans: Sequence[Span]) -> dict[int, tuple[str, ...]]:
    """For each offset the things whose first quote, else first span, begins there."""
    first: dict[str, tuple[bool, int]] = {}
    for span in spans:
        here = (span.kind not in ("quote", "trigger"), span.start)
        first[span.of] = min(first.get(span.of, here), here)
    found: dict[int, list[str]] = {}
    for name, (_, start) in first.items():
        found.setdefault(start, []).append(name)
    return {start: tuple(names) for start, names in found.items()}


def _runs(
    text: str, start: int, end: int, spans: Sequence[Span], first: dict[int, tuple[str, ...]], chosen: str | None
) -> Iterable[Run]:
    here = [span for span in spans if span.start < end and span.end > start]
    cuts = sorted({start, end, *(max(start, s.start) for s in here), *(min(end, s.end) for s in here)})
    opening: dict[int, list[Span]] = {}
    for span in here:
        opening.setdefault(max(start, span.start), []).append(span)
    active: list[Span] = []
    for left, right in pairwise(cuts):
        active = [span for span in active if span.end > left] + opening.get(left, [])
        of = tuple(dict.fromkeys(span.of for span in active))
        yield Run(
            tuple(pieces(text[left:right])), tuple(sorted({span.kind for span in active})), of, first.get(left, ()),
            chosen in of if chosen else False,
        )  # fmt: skip
