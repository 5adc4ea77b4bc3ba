"""Attributions of a row of gold, in the shape that its scorer reads."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from dateline.language import pipeline, tagger
from dateline.language.annotate import Annotated, annotate
from dateline.model.report import Passage, Report
from dateline.reading import attribution
from dateline.reading.attribution.learned import heard, joined

_HEADLINE = 140  # characters: a longer first line is a paragraph, not a headline


def plain_report(text: str, *, outlet: str | None = None) -> Report:
    """A report of plain text, one passage a line; a short first line without a full stop is the headline."""
    passages: list[Passage] = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        first = (
            not passages and len(match.group()) < _HEADLINE and not match.group().rstrip().endswith((".", '."', ".”"))
        )
        passages.append(Passage(match.start(), match.end(), "headline" if first else "body"))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Report(id=digest[:16], text=text, text_hash=digest, language="en", passages=tuple(passages), outlet=outlet)


def annotated_text(text: str, *, outlet: str | None = None) -> Annotated:
    """A plain text, every sentence parsed."""
    return annotate(plain_report(text, outlet=outlet), pipeline.load(), everything=True)


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """Source, cue and content of every attribution found in the row's text."""
    annotated = annotated_text(row["text"])
    tags = tagger.load().tag(row["text"], [(s.start, s.end) for s in annotated.sentences])
    found = joined(attribution.find_attributions(annotated), heard(row["text"], tags))
    return {
        "id": row["id"],
        "attributions": [
            {
                "source": [list(a.source)] if a.source else [],
                "cue": [list(a.cue)],
                "content": [list(part) for part in a.content],
            }
            for a in found.attributions
            if a.content
        ],
    }
