"""An annotated report: its sentences, parsed where that pays, with the lexicon phrases found in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from dateline.language import casing, lexicon, sentences
from dateline.language.calendar_words import MONTH, WEEKDAY
from dateline.language.lexicon import Hit
from dateline.language.pipeline import Pipeline
from dateline.model.report import Report
from dateline.model.vocabulary import PassageKind

LEXICONS = ("triggers", "weapons", "armed_actors", "forces", "roles", "outlets", "reporting", "status")
# What says that something is to come: a trigger marked `coming` is one beside it only.
_COMING = re.compile(
    r"\b(?:will|would|shall|(?:is|are|was|were) (?:\w+ )?to|to be|to take|due|scheduled|planned|plans?|called|"
    r"announc\w+|expected|tomorrow|next|until|"
    rf"(?:on|from|this|before) (?:{WEEKDAY}|\d{{1,2}} |{MONTH}))\b|"
    r"\b(?:november|december|january|february|march|april|june|july|august|september|october) \d{1,2}\b|['’]ll\b",
    re.I,
)
LEAD = 3  # body sentences that are always parsed in a report with a candidate: names and places are introduced there


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report. `doc` is its parse (token offsets count from `start`), None where none was made."""

    index: int
    passage: int
    kind: PassageKind
    start: int
    end: int
    text: str
    opens: bool  # first sentence of its passage
    hits: tuple[Hit, ...]
    doc: Doc | None

    def of(self, *lexicons: str) -> list[Hit]:
        """The hits of these lexicons, in order."""
        return [h for h in self.hits if h.entry.lexicon in lexicons]

    def span(self, item: Token | Span) -> tuple[int, int]:
        """Report offsets of a token or span of `doc`."""
        if isinstance(item, Token):
            return self.start + item.idx, self.start + item.idx + len(item)
        return self.start + item.start_char, self.start + item.end_char

    def token_at(self, offset: int) -> Token | None:
        """The token of `doc` that covers a report offset."""
        if self.doc is None:
            return None
        place = bisect_right(_starts(self.doc), offset - self.start) - 1
        if place < 0:
            return None
        token = self.doc[place]
        return token if offset - self.start < token.idx + len(token) else None

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """The tokens of `doc` that lie within report offsets."""
        if self.doc is None:
            return []
        starts = _starts(self.doc)
        first, last = bisect_left(starts, start - self.start), bisect_left(starts, end - self.start)
        return [t for t in self.doc[first:last] if self.start + t.idx + len(t) <= end]


def _starts(doc: Doc) -> list[int]:
    """Where the tokens of a sentence start, kept with it: looked up at every step, and a sentence can be long."""
    starts: list[int] | None = doc.user_data.get("starts")
    if starts is None:
        starts = doc.user_data["starts"] = [token.idx for token in doc]
    return starts


def noun_chunks(doc: Doc) -> list[tuple[int, int]]:
    """First token and end of the noun chunks of a sentence, in order, kept with it: finding them walks all of it."""
    chunks: list[tuple[int, int]] | None = doc.user_data.get("chunks")
    if chunks is None:
        chunks = doc.user_data["chunks"] = [(c.start, c.end) for c in doc.noun_chunks]
    return chunks


@dataclass(frozen=True, slots=True)
class Annotated:
    """A report with its sentences in order.

    A report in capitals (or small letters) is read in a copy whose case is restored: `report.text` is that copy, of the
    same offsets, and `written` the text as it stands. `written` is None where the two are one.
    """

    report: Report
    sentences: tuple[Sentence, ...]
    written: str | None = None

    def body(self) -> Iterator[Sentence]:
        """Sentences that are told: headline, body, captions and lists."""
        return (s for s in self.sentences if s.kind in ("headline", "body", "caption", "list"))


def annotate(report: Report, pipeline: Pipeline, *, everything: bool = False) -> Annotated:
    """The report's sentences with hits and parses. `everything` parses every sentence (for measuring parts alone)."""
    written, report = report.text, _in_case(report)
    found = _lexicons() if report.text else []
    drafts = []
    for number, passage in enumerate(report.passages):
        for order, (start, end) in enumerate(sentences.split(report.text, passage.start, passage.end)):
            words = report.text[start:end]
            hits = tuple(sorted(_found(found, words, start), key=lambda h: (h.start, -h.end)))
            drafts.append((number, passage.kind, start, end, words, order == 0, hits))
    wanted = set(range(len(drafts))) if everything else _worth_parsing(drafts)
    docs = dict(zip(sorted(wanted), pipeline.parse([drafts[i][4] for i in sorted(wanted)]), strict=True))
    told = tuple(Sentence(i, *draft, docs.get(i)) for i, draft in enumerate(drafts))
    return Annotated(report, told, written if report.text != written else None)


def _in_case(report: Report) -> Report:
    """The report, in a copy with its case restored where its body is in capitals or in small letters."""
    body = "\n\n".join(report.text[p.start : p.end] for p in report.passages if p.kind in ("body", "list"))
    kind = casing.state(body)
    text = casing.restored(report.text, kind) if kind is not None else None
    return report if text is None else replace(report, text=text)


def _lexicons() -> list[lexicon.Lexicon]:
    return [lexicon.load(name) for name in LEXICONS]


def _found(found: list[lexicon.Lexicon], words: str, start: int) -> list[Hit]:
    """The phrases of a sentence, without those that tell only what is to come where it does not say so."""
    hits = [h for lex in found for h in lex.find(words, start)]
    if any(h.entry.get("coming") for h in hits) and not _COMING.search(words):
        return [h for h in hits if not h.entry.get("coming")]
    return hits


Draft = tuple[int, PassageKind, int, int, str, bool, tuple[Hit, ...]]


def _worth_parsing(drafts: list[Draft]) -> set[int]:
    """Sentences with a trigger and their neighbours, headline and lead; none where the report has no trigger at all."""
    told = [i for i, d in enumerate(drafts) if d[1] in ("headline", "body", "caption", "list")]
    hit = {i for i in told if any(h.entry.lexicon == "triggers" for h in drafts[i][6])}
    if not any(h.entry.lexicon == "triggers" and not h.entry.get("coming") for i in hit for h in drafts[i][6]):
        return set()
    near = {j for i in hit for j in (i - 1, i + 1)} & set(told)
    lead = [i for i in told if drafts[i][1] == "body"][:LEAD]
    headline = {i for i in told if drafts[i][1] == "headline"}
    speech = {i for i in told if any(h.entry.lexicon == "reporting" for h in drafts[i][6])}
    return hit | near | headline | speech | set(lead)
