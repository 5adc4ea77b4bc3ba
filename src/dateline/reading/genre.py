"""The genre of a report, from cue words in its headline and lead. It colours the status of what is told in it."""

from __future__ import annotations

from collections import Counter

from dateline.language import lexicon
from dateline.language.annotate import Annotated, Sentence
from dateline.model.vocabulary import Genre

_ANALYSIS = (
    "analysis",
    "opinion",
    "explainer",
    "op-ed",
    "comment",
    "editorial",
    "what we know",
    "why ",
    "how ",
)
_OBITUARY = ("obituary", "who died", "has died aged", "dies aged", "dies at", "died aged", "is remembered")
_TIMELINE = ("timeline", "chronology", "key dates", "a look back")
LEAD = 3


def lead_of(annotated: Annotated) -> list[Sentence]:
    """The headline and the first body sentences."""
    head = [s for s in annotated.sentences if s.kind == "headline"]
    return head + [s for s in annotated.sentences if s.kind == "body"][:LEAD]


def find_genre(annotated: Annotated) -> Genre:
    """The report's genre; `news` where nothing speaks for another."""
    lead = lead_of(annotated)
    if not lead:
        return "news"
    top = lead[0].text.lower()
    start = " ".join(s.text.lower() for s in lead)
    section = (annotated.report.section or "").lower()
    for genre, cues in (("timeline", _TIMELINE), ("obituary", _OBITUARY)):
        if any(cue in top for cue in cues):
            return genre  # type: ignore[return-value]  # the literals above are genres
    if any(section.startswith(cue.strip()) or top.startswith(cue) for cue in _ANALYSIS):
        return "analysis"
    if any(cue in start for cue in _OBITUARY[:1]):
        return "obituary"
    return "court" if _court(lead) else "news"


def _court(lead: list[Sentence]) -> bool:
    """A court story says so twice: in headline and lead, or by two different strong cues."""
    cues = lexicon.load("status")
    strong: Counter[int] = Counter()
    words = set()
    for number, sentence in enumerate(lead):
        for hit in cues.find(sentence.text):
            if hit.entry.get("status") == "legal":
                strong[number] += int(hit.entry.get("weight", "1"))
                words.add(hit.entry.phrase)
    return bool(strong) and min(strong) <= 1 and (sum(strong.values()) >= 4 or len(words) >= 3)
