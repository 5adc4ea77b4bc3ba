"""Predictions of the trained models for the evaluation tasks that they answer.

The one seam between those tasks and the models: a task's module asks here and knows no model.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

from spacy.tokens import Doc

from dateline import intake
from dateline.language import pipeline, sentences, tagger
from dateline.language.annotate import annotate
from dateline.language.tagged import Tagged, layered, tagged
from dateline.language.tagger import Tags
from dateline.measure.attribution import plain_report
from dateline.places import Gazetteer
from dateline.reading.fillers import decide
from dateline.reading.fillers.candidates import ROLES
from dateline.reading.fillers.incidents import Draft, drafts
from dateline.reading.fillers.layout import Layout, lay_out
from dateline.reading.genre import find_genre
from dateline.reading.read import find_scene
from dateline.reading.realis import Told, realis_of
from dateline.reading.realis_cues import cues_of
from dateline.reading.templates import DraftTemplate, Mention, full_template
from dateline.service.reader import gazetteer
from dateline.settings import load

Json = dict[str, Any]
Span = tuple[int, int]
SCORED = ROLES[:5]
# What the finer types of an attack are told by; the encoder learnt two steps of each type's name.
_EXPLOSION = re.compile(r"bomb|blast|explo|deton|went off|go off|set off|blew|blow", re.I)


def muc4_prediction(text: str) -> Json:
    """Of a text, as the MUC-4 scorer reads them: `entities`, `templates_gtt` and `templates`."""
    decided = decided_of(text)
    if decided is None:
        return {"entities": {}, "templates_gtt": [], "templates": []}
    models = decide.load()
    entities = {
        role: [[_words(decided, f.words.spans[0])] for f in decided.fillers if f.role == role] for role in SCORED
    }
    if decided.relevant < models.gate:
        return {"entities": entities, "templates_gtt": [], "templates": []}
    told = drafts(decided.scenery, decided.fillers, models.incidents)
    report = decided.layout.annotated.report
    day = dt.date.fromisoformat(report.published.start[:10]) if report.published else None
    return {
        "entities": entities,
        "templates_gtt": [_template(decided, d) for d in told],
        "templates": [full_template(report.text, day, _draft(decided, d)) for d in told],
    }


def _draft(decided: decide.Decided, draft: Draft) -> DraftTemplate:
    def groups(role: str) -> tuple[tuple[Mention, ...], ...]:
        spans = [f.words.spans[0] for f in draft.fillers if f.role == role]
        return tuple((Mention(decided.layout.annotated.report.text[a:b], a, b),) for a, b in spans)

    return DraftTemplate(
        draft.kind, groups("PerpInd"), groups("PerpOrg"), groups("Target"), groups("Victim"), groups("Description"),
        groups("Weapon"),
    )  # fmt: skip


def decided_of(text: str) -> decide.Decided | None:
    """The decisions over a text; None where it cannot be read, or no word in it tells an event."""
    settings = load()
    layout = layout_of(text, tagger.load(), gazetteer(settings.cache_dir, settings.data_dir))
    return None if layout is None else decide.decide(layout, decide.load())


def layout_of(text: str, encoder: tagger.Tagger, places: Gazetteer) -> Layout | None:
    """A text laid out for the decision models; None where it cannot be read, or no word in it tells an event."""
    taken = intake.read_text(text, intake.Given(kind="text"), load().limits())
    if taken.report is None:
        return None
    annotated = annotate(taken.report, pipeline.load())
    if not any(s.doc is not None for s in annotated.sentences):
        return None
    scene = find_scene(annotated, places, find_genre(annotated))
    return lay_out(annotated, scene.events, scene.bound, encoder)


def _words(decided: decide.Decided, span: Span) -> str:
    return " ".join(decided.layout.annotated.report.text[span[0] : span[1]].split())


def _template(decided: decide.Decided, draft: Draft) -> Json:
    fillers = {r: [[_words(decided, f.words.spans[0])] for f in draft.fillers if f.role == r] for r in SCORED}
    return {"incident_type": draft.kind, **fillers}


def tags_of(text: str) -> Tags:
    """The encoder's answers for a text, each of its sentences read."""
    lines = plain_report(text).passages
    stretches = [span for line in lines for span in sentences.split(text, line.start, line.end)]
    return tagger.load().tag(text, stretches)


def entity_spans(text: str) -> list[Json]:
    """The entities of a text: `start`, `end` and `type` of each."""
    return [_span(s.start, s.end, s.kind) for s in tagged(text, tags_of(text), "entities", 0.3)]


def event_spans(text: str) -> tuple[list[Json], list[Json]]:
    """The triggers of a text with their event types, and the arguments with `<event type>/<role>` as type."""
    tags = tags_of(text)
    triggers = [
        _span(s.start, s.end, _fine(s.kind, text[s.start : s.end])) for s in tagged(text, tags, "triggers", 0.06)
    ]
    return triggers, list(_arguments(text, triggers, layered(text, tags, "arguments")))


# The roles of the arguments of violent events, by the encoder's class of the argument.
_ARGUMENTS = {
    "Conflict.Attack": {"Attacker": "Attacker", "Target": "Target", "Instrument": "Instrument", "Place": "Place"},
    "Life.Die": {"Attacker": "Killer", "Victim": "Victim", "Place": "Place"},
    "Life.Injure": {"Attacker": "Injurer", "Victim": "Victim", "Place": "Place"},
}
_NEAR = 200  # characters between an argument and its trigger


def _arguments(text: str, triggers: Sequence[Json], found: Sequence[Tagged]) -> Iterator[Json]:
    """Each argument with the nearest trigger that has such a role."""
    for span in found:
        fits = [t for t in triggers if span.kind in _ARGUMENTS.get(_broad(t), {}) and _gap(t, span) <= _NEAR]
        if fits:
            trigger = min(fits, key=lambda t: _gap(t, span))
            role = _ARGUMENTS[_broad(trigger)][span.kind]
            if role == "Instrument" and _EXPLOSION.search(text[span.start : span.end]):
                role = "ExplosiveDevice"
            yield _span(span.start, span.end, f"{trigger['type']}/{role}")


def _broad(trigger: Json) -> str:
    return ".".join(trigger["type"].split(".")[:2])


def _gap(trigger: Json, span: Tagged) -> int:
    return max(span.start - int(trigger["end"]), int(trigger["start"]) - span.end, 0)


def _fine(kind: str, words: str) -> str:
    return f"{kind}.{'DetonateExplode' if kind == 'Conflict.Attack' and _EXPLOSION.search(words) else 'Unspecified'}"


def fact_spans(text: str) -> list[Json]:
    """The facts of a shooting report: `start`, `end` and the kind of fact as `type`."""
    return [_span(s.start, s.end, s.kind) for s in tagged(text, tags_of(text), "facts")]


def realis_spans(text: str, triggers: Sequence[Span] | None = None) -> list[Json]:
    """The triggers of a text with Actual, Generic or Other as `type`; on exactly `triggers` where they are given.

    Where none are given the encoder finds them. Which of the three each is, the weights of `reading.realis` say.
    """
    if triggers is None:
        triggers = [(s.start, s.end) for s in tagged(text, tags_of(text), "realis")]
    told, number = realis_told(text, triggers)
    return [_span(*at, kind) for at, kind in zip(triggers, realis_of(told, number), strict=True)]


def realis_told(text: str, triggers: Sequence[Span]) -> tuple[list[Told], int]:
    """The triggers of a text (in text order) with their cues, and the number of its sentences."""
    stretches = [s for line in plain_report(text).passages for s in sentences.split(text, line.start, line.end)]
    home = [max((n for n, (a, _) in enumerate(stretches) if a <= start), default=0) for start, _ in triggers]
    needed = sorted({*home} if stretches else ())
    parses = pipeline.load().parse(text[slice(*stretches[n])] for n in needed)
    docs = dict(zip(needed, parses, strict=True))
    return [_told(docs[n], n, start - stretches[n][0], end - stretches[n][0])
            for n, (start, end) in zip(home, triggers, strict=True)], len(stretches)  # fmt: skip


def _told(doc: Doc, number: int, start: int, end: int) -> Told:
    """A trigger at offsets of its sentence; one that lies in no token is read at the nearest."""
    inside = [t.i for t in doc if t.idx < end and t.idx + len(t) > start] or [max(0, len(doc) - 1)]
    first, after = inside[0], inside[-1] + 1
    return Told(cues_of(doc, first, after), doc[first:after].root.lemma_.lower(), number)


def _span(start: int, end: int, kind: str) -> Json:
    return {"start": start, "end": end, "type": kind}
