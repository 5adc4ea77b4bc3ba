"""From an annotated report to its mentions: the order of the steps, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline import places
from dateline.language import tagger
from dateline.language.annotate import Annotated, Sentence
from dateline.model.claims import Mention
from dateline.model.vocabulary import Genre
from dateline.places import Gazetteer, ResolvedPlace
from dateline.reading.acts import act_values
from dateline.reading.as_written import as_written
from dateline.reading.attribution import Attributions, find_attributions
from dateline.reading.binding import Bound, bind, spoken
from dateline.reading.drafts import Ids, make_mention
from dateline.reading.events import Event, find_events
from dateline.reading.evidence import is_told
from dateline.reading.fillers import decide
from dateline.reading.fillers.candidates import NARROW
from dateline.reading.fillers.layout import lay_out
from dateline.reading.fillers.supply import Levels, supplied
from dateline.reading.genre import FoundGenre, genre_of
from dateline.reading.moments import find_moments, published_day
from dateline.reading.parties import resolve_parties
from dateline.reading.referring import refer_back
from dateline.reading.report_status import settle
from dateline.reading.slots import Found, fill
from dateline.reading.tellings import Surroundings, find_tellings
from dateline.reading.totals import cover
from dateline.reading.wheres import Framed, best_origin, best_time, event_place


@dataclass(frozen=True, slots=True)
class Told:
    """What was read: the mentions in text order, and the report's genre with the words that tell it."""

    mentions: tuple[Mention, ...]
    genre: FoundGenre


@dataclass(frozen=True, slots=True)
class Scene:
    """The events that a report tells surely enough, by number, with the values bound to them."""

    around: Surroundings
    events: dict[int, Event]
    bound: tuple[Bound, ...]


def read_mentions(annotated: Annotated, gazetteer: Gazetteer, certainty: float | None = None) -> Told:
    """The mentions of a report with their claims.

    `certainty`, 0 to 1, is how sure the trained models must be of a value; without it they are not asked.
    """
    genre = genre_of(annotated)
    if not any(s.doc is not None for s in annotated.sentences):
        return Told((), genre)
    scene = weighed(find_scene(annotated, gazetteer, genre.genre), certainty)
    ids = Ids(annotated.report.id)
    mentions = []
    for number, event in scene.events.items():
        mine = [b for b in scene.bound if b.event == number]
        mine += _frame(event, number, list(scene.events.values()), scene.around)
        mine += _act_claims(event, number, scene.around.attributions)
        mentions.append(make_mention(event, sorted(mine, key=lambda b: b.found.start), annotated.report.text, ids))
    mentions = list(cover(mentions))
    if annotated.written is not None:
        mentions = [as_written(m, annotated.report.text, annotated.written) for m in mentions]
    return Told(tuple(mentions), genre)


def find_scene(annotated: Annotated, gazetteer: Gazetteer, genre: Genre) -> Scene:
    """The events of a report with what is told of them, before any of it becomes a claim."""
    attributions = find_attributions(annotated)
    moments = find_moments(annotated)
    timed = {offset for m in moments for offset in range(m.start, m.end)}
    named = tuple(p for p in find_report_places(annotated, gazetteer) if timed.isdisjoint(range(p.start, p.end)))
    around = Surroundings(annotated, attributions, moments, named, genre, published_day(annotated))
    values = resolve_parties([(s, fill(s)) for s in annotated.body()])
    events = settle(find_events(find_tellings(around)), around)
    bound = tuple(refer_back(bind(values, events, attributions), attributions))
    told = {n: e for n, e in enumerate(events) if not e.sums and is_told(e, [b.found for b in bound if b.event == n])}
    return Scene(around, told, bound)


def weighed(scene: Scene, certainty: float | None) -> Scene:
    """The scene with its values as the trained models leave them. Without a new violent event they have no say."""
    if certainty is None or not any(e.violent and e.status == "new" for e in scene.events.values()):
        return scene
    around = scene.around
    layout = lay_out(around.annotated, scene.events, scene.bound, tagger.load(), NARROW)
    decided = decide.decide(layout, decide.load())
    levels = Levels.of(certainty)
    return replace(scene, bound=tuple(supplied(scene.bound, scene.events, around.attributions, decided, levels)))


def find_report_places(annotated: Annotated, gazetteer: Gazetteer) -> tuple[ResolvedPlace, ...]:
    """Every place named in the report, resolved in the report's context."""
    report = annotated.report
    toponyms = find_report_names(annotated, gazetteer)
    line = next(((p.start, p.end) for p in report.passages if p.kind == "dateline"), None)
    context = places.place_context(gazetteer, outlet=report.outlet, url=report.url, dateline=line)
    return tuple(places.resolve_places(report.text, toponyms, context, gazetteer))


def find_report_names(annotated: Annotated, gazetteer: Gazetteer) -> list[places.Toponym]:
    """Every name of a place in the report, and every demonym, not resolved yet."""
    known = [span for sentence in annotated.sentences for span in _known(sentence)]
    return places.find_places(annotated.report.text, gazetteer, known=known)


def _known(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Entity spans: lexicon hits win over the pipeline's labels."""
    spans = [
        (h.start, h.end, "WEAPON" if h.entry.lexicon == "weapons" else "ACTOR")
        for h in sentence.of("weapons", "armed_actors", "outlets")
    ]
    if sentence.doc is not None:
        for entity in sentence.doc.ents:
            start, end = sentence.span(entity)
            if not any(a < end and start < b for a, b, _ in spans):
                spans.append((start, end, entity.label_))
    return spans


def _frame(event: Event, number: int, events: Sequence[Event], around: Surroundings) -> list[Bound]:
    """The claims of time, place and origin place. What stands outside all tellings is quoted with its own sentence."""
    out = []
    for framed in (*best_time(event), *event_place(event, events, around), *best_origin(event)):
        telling = framed.telling
        aside = framed.aside or _elsewhere(framed, around.annotated)
        words = (aside.start, aside.end) if aside else _holding(framed)
        told = "beside" if aside else "with"
        found = Found(
            slot=framed.slot, value=framed.value, start=framed.start, end=framed.end, quote_start=words[0],
            quote_end=words[1], anchor=telling.trigger.start, stance=None, confidence=framed.confidence,
            rule=f"{framed.slot}: told {told} {telling.trigger.text!r}",
        )  # fmt: skip
        at = (framed.start, framed.end) if aside else (telling.trigger.start, telling.trigger.end)
        voice = around.attributions.voice_at(*at)
        out.append(spoken(found, aside or telling.sentence, number, voice))
    return out


def _holding(framed: Framed) -> tuple[int, int]:
    """The clause that tells the event, made long enough to hold the words of the value."""
    segment = framed.telling.segment
    return min(segment.start, framed.start), max(segment.words_end, framed.end)


def _elsewhere(framed: Framed, annotated: Annotated) -> Sentence | None:
    """The sentence that holds the words of the value, where it is not the one that tells the event."""
    home = framed.telling.sentence
    if home.start <= framed.start and framed.end <= home.end:
        return None
    return next((s for s in annotated.sentences if s.start <= framed.start < s.end), None)


def _act_claims(event: Event, number: int, attributions: Attributions) -> list[Bound]:
    """The claims of what is threatened, asked or announced, and of who stands before the court."""
    return [
        spoken(found, sentence, number, attributions.voice_at(found.start, found.end))
        for sentence, found in act_values(event)
    ]
