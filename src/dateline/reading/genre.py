"""The genre of a report, from cue words in its headline, section line and lead, each genre with the words that tell it.

It colours the status of what is told in it: a court story, an obituary, a look back, a press review or an analysis
tells what is known already, where it gives no recent day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language import lexicon
from dateline.language.annotate import Annotated, Sentence
from dateline.model.vocabulary import Genre

LEAD = 3


@dataclass(frozen=True, slots=True)
class FoundGenre:
    """A genre and the words of the report that tell it; none for plain news, or where the section line told it."""

    genre: Genre
    start: int | None = None
    end: int | None = None
    source: str | None = None  # `section`, where the words do not stand in the text


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.I)


# Anywhere in a headline (a first sentence where there is none).
_HEADLINE: tuple[tuple[Genre, re.Pattern[str]], ...] = (
    ("timeline", _any("timeline", "chronology", "key dates", "key events", "a look back", "in dates", "milestones")),
    ("press_review", _any(
        "press review", "review of the press", "newspaper review", "media review", "what the papers say",
        "papers? round-?up", "in the (?:papers|press) today", "today's (?:papers|front pages)", "front pages",
        "the press on", "newspapers? (?:comment|react)", "editorial round-?up")),
    ("obituary", _any(
        "obituar(?:y|ies)", "(?:who|has) died(?: aged)?", "dies aged", "dies at", "died aged", "dead at \\d\\d",
        "is remembered",
        "in memoriam", "a life in", r"\(?\d{4}\s?[-–]\s?\d{4}\)?$")),
    ("roundup", _any(
        "round-?up", "in brief", "news briefs?", "bulletin", "sitrep", "situation report",
        "weekly (?:review|summary|report)",
        "daily (?:summary|report)", "week in review", "digest", "security (?:developments|incidents)", "incident log",
        "at a glance")),
    ("advisory", _any(
        "travel (?:advi[cs]e|advisory|warning|alert)", "security (?:alert|advisory)", "advisory",
        "warns? (?:its )?citizens",
        "(?:public|safety) notice", "message for (?:\\w+ )?citizens")),
    ("statement", _any(
        "press (?:release|statement|communique|communiqué)", "news release", "media release",
        "joint (?:statement|communique)",
        "communique", "communiqué", "remarks by", "statement (?:by|on|from|of)", "(?:speech|address) by", "readout of",
        "open letter", "full text")),
)  # fmt: skip
# Where a headline opens with it.
_OPENS: tuple[tuple[Genre, re.Pattern[str]], ...] = (
    ("analysis", re.compile(
        r"(?:analysis|opinion|explainer|explained|op-ed|comment|commentary|editorial|viewpoint|column|perspective|"
        r"essay|"
        r"q\s?&\s?a|factbox|backgrounder|profile|interview|feature|special report|long read)\s*[:|–—-]|"
        r"(?:analysis|opinion|explainer|op-ed|comment|editorial)\b|what we know|what is |what are |who (?:is|are) |"
        r"why |"
        r"how |(?:three|four|five|six|seven|ten|\d+) (?:things|questions|reasons|takeaways)\b",
        re.I)),
    ("statement", re.compile(r"statement\b|remarks\b|transcript\b", re.I)),
    ("roundup", re.compile(r"(?:security )?incidents? (?:of|in|on|for|from)\b|developments\b|briefs?\s*[:|–—-]", re.I)),
)  # fmt: skip
# What a section line begins with.
_SECTIONS: tuple[tuple[Genre, re.Pattern[str]], ...] = (
    ("analysis", re.compile(r"analysis|opinion|explainer|op-ed|comment|editorial|viewpoint|column|perspective|"
    r"essay|long[ -]?reads?\b|features?\b", re.I)),
    ("obituary", re.compile(r"obituar", re.I)),
    ("press_review", re.compile(r"press review|media review|papers", re.I)),
    ("statement", re.compile(r"press release|statements?$|speeches|news release", re.I)),
    ("roundup", re.compile(r"round-?up|in brief|briefs|digest", re.I)),
    ("court", re.compile(r"courts?$|in court|crime and courts|law report", re.I)),
    ("timeline", re.compile(r"timeline|chronology", re.I)),
)  # fmt: skip
# In the lead: told of the text itself, not of the world.
_LEAD: tuple[tuple[Genre, re.Pattern[str]], ...] = (
    ("obituary", _any("obituary", "(?:who|he|she) (?:has )?died [^.;]{0,60}\\b(?:aged|at the age of|was) \\d\\d",
                      "has died,? aged", "has died at the age of")),
    ("press_review", _any("(?:today's|this morning's|sunday's|the) (?:news)?papers (?:lead|are|agree|carry|focus|"
    "comment)",
                          "review of (?:the|today's) (?:\\w+ )?press",
                          "the following is a (?:review|summary) of the press")),
    ("statement", _any("for immediate release", "the following (?:is the )?(?:statement|text)",
    "(?:issued|released) the "
                       "following (?:statement|communique|communiqué)", "text of (?:the|a) (?:statement|communique)")),
    ("advisory", _any("citizens (?:are|should be) (?:advised|urged|warned)",
    "(?:advises|advise|advised) (?:its |all |\\w+ )?"
                      "(?:citizens|nationals) (?:not |against |to )", "avoid all travel", "reconsider travel")),
    ("roundup", _any("following (?:is|are) (?:the )?(?:security )?(?:incidents|developments|events)",
                     "(?:here (?:is|are)|below (?:is|are)) (?:a |the )?(?:summary|list|round-?up|main|latest)")),
    ("timeline", _any("(?:here is|below is|following is) a (?:timeline|chronology|look back)", "a chronology of")),
)  # fmt: skip
_YEAR_LINE = re.compile(r"\W*(?:(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
r"dec)\w*\.?,?\s*)?(?:\d{1,2},?\s+)?"
                        r"(?:19|20)\d\d\s*[:–—-]", re.I)  # fmt: skip
_YEAR_LINES = 3


def lead_of(annotated: Annotated) -> list[Sentence]:
    """The headline and the first body sentences."""
    head = [s for s in annotated.sentences if s.kind == "headline"]
    return head + [s for s in annotated.sentences if s.kind == "body"][:LEAD]


def find_genre(annotated: Annotated) -> Genre:
    """The report's genre; `news` where nothing speaks for another."""
    return genre_of(annotated).genre


def genre_of(annotated: Annotated) -> FoundGenre:
    """The report's genre with the words that tell it."""
    lead = lead_of(annotated)
    if not lead:
        return FoundGenre("news")
    return next(_told(annotated, lead), FoundGenre("news"))


def _told(annotated: Annotated, lead: Sequence[Sentence]) -> Iterator[FoundGenre]:
    top = lead[0]
    titled = top.kind == "headline" or len(top.text) < 80
    if titled:
        yield from (_at(top, genre, m) for genre, pattern in _HEADLINE if (m := pattern.search(top.text)))
        yield from (_at(top, genre, m) for genre, pattern in _OPENS if (m := pattern.match(top.text)))
    section = annotated.report.section or ""
    yield from (
        _of_section(annotated, section, genre) for genre, pattern in _SECTIONS if pattern.match(section.strip())
    )
    body = [s for s in lead if s.kind == "body"]
    yield from (_at(s, genre, m) for genre, pattern in _LEAD for s in body if (m := pattern.search(s.text)))
    dated = [s for s in annotated.sentences if s.opens and _YEAR_LINE.match(s.text)]
    if len(dated) >= _YEAR_LINES:
        yield FoundGenre("timeline", dated[0].start, dated[0].start + len(dated[0].text.split(":")[0]))
    if (found := _court(lead)) is not None:
        yield found


def _at(sentence: Sentence, genre: Genre, match: re.Match[str]) -> FoundGenre:
    words = match.group().rstrip()
    return FoundGenre(genre, sentence.start + match.start(), sentence.start + match.start() + len(words))


def _of_section(annotated: Annotated, section: str, genre: Genre) -> FoundGenre:
    at = next((p.start for p in annotated.report.passages
               if p.kind == "section" and annotated.report.text.startswith(section, p.start)), None)  # fmt: skip
    if at is None:
        return FoundGenre(genre, source="section")
    return FoundGenre(genre, at, at + len(section))


def _court(lead: Sequence[Sentence]) -> FoundGenre | None:
    """A court story says so twice, in headline and lead or by different cues, and once by a sure word."""
    cues = lexicon.load("status")
    strong: Counter[int] = Counter()
    sure = False
    words: dict[str, tuple[int, int]] = {}
    for number, sentence in enumerate(lead):
        for hit in cues.find(sentence.text):
            if hit.entry.get("status") == "legal" and not hit.entry.get("loose"):
                sure = sure or hit.entry.get("weight", "1") == "2"
                strong[number] += int(hit.entry.get("weight", "1"))
                words.setdefault(hit.entry.phrase, (sentence.start + hit.start, sentence.start + hit.end))
    if sure and min(strong) <= 1 and (sum(strong.values()) >= 4 or len(words) >= 3):
        return FoundGenre("court", *next(iter(words.values())))
    return None
