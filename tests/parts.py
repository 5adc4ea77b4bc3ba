"""Parts of a reading made in tests: annotated reports, sentences, triggers, tellings and events of a text."""

from __future__ import annotations

import datetime as dt
from functools import cache

from dateline.language import pipeline
from dateline.language.annotate import Annotated, Sentence, annotate
from dateline.model.report import Passage, Published, Report
from dateline.model.vocabulary import Genre, PassageKind
from dateline.places import Gazetteer, open_gazetteer
from dateline.reading.attribution import find_attributions
from dateline.reading.events import Event, find_events
from dateline.reading.genre import find_genre
from dateline.reading.moments import find_moments, published_day
from dateline.reading.read import find_report_places
from dateline.reading.tellings import Surroundings, Telling, find_tellings

DAY = "2021-05-12"  # a Wednesday


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, opened once."""
    return open_gazetteer()


def report(*passages: str, headline: str | None = None, published: str | None = DAY, section: str = "") -> Report:
    """A report of these paragraphs, under a headline where one is given."""
    parts: list[tuple[PassageKind, str]] = [("headline", headline)] if headline else []
    parts += [("body", words) for words in passages]
    text = "\n\n".join(words for _, words in parts)
    spans, at = [], 0
    for kind, words in parts:
        spans.append(Passage(at, at + len(words), kind))
        at += len(words) + 2
    stated = Published(published, published, "day", "given") if published else None
    known = {"outlet": "Delta Post", "headline": headline, "section": section or None}
    return Report("r", text, "0" * 64, "en", tuple(spans), published=stated, **known)  # type: ignore[arg-type]


def annotated(*passages: str, headline: str | None = None, published: str | None = DAY, section: str = "") -> Annotated:
    """The same, annotated, with every sentence parsed."""
    made = report(*passages, headline=headline, published=published, section=section)
    return annotate(made, pipeline.load(), everything=True)


def sentence(text: str) -> Sentence:
    """The only sentence of a text."""
    (found,) = annotated(text).sentences
    return found


def surroundings(told: Annotated, genre: Genre | None = None) -> Surroundings:
    """What tellings are made from."""
    moments = find_moments(told)
    places = tuple(
        place for place in find_report_places(told, gazetteer())
        if not any(m.start < place.end and place.start < m.end for m in moments)
    )  # fmt: skip
    day: dt.date | None = published_day(told)
    return Surroundings(told, find_attributions(told), moments, places, genre or find_genre(told), day)


def tellings(*passages: str, headline: str | None = None, published: str | None = DAY) -> list[Telling]:
    """The tellings of a report."""
    return find_tellings(surroundings(annotated(*passages, headline=headline, published=published)))


def events(*passages: str, headline: str | None = None, published: str | None = DAY) -> list[Event]:
    """The events of a report, before the report as a whole settles their statuses."""
    return find_events(tellings(*passages, headline=headline, published=published))
