"""A report laid out for the decision models: candidates, their numbers, and the events the rules found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from dateline.language.annotate import Annotated, Sentence
from dateline.language.tagger import Floats, Tagger
from dateline.reading.binding import Bound
from dateline.reading.events import Event
from dateline.reading.fillers.candidates import WIDE, Candidate, Reach, find_candidates, peak
from dateline.reading.fillers.features import Place, features
from dateline.reading.fillers.pairs import STATUSES, Scenery, Told
from dateline.reading.fillers.relations import Relations, relations
from dateline.reading.fillers.signals import Signals, signals

MOST = 90  # candidates of one role that are weighed: the surest


@dataclass(frozen=True, slots=True)
class Layout:
    """Candidates with one row of numbers each, and what they were made from."""

    annotated: Annotated
    events: dict[int, Event]
    bound: tuple[Bound, ...]
    signals: Signals
    candidates: tuple[Candidate, ...]
    table: Floats
    best: tuple[Place, ...]  # where each candidate stands at its surest
    among: Relations


def lay_out(
    annotated: Annotated, events: dict[int, Event], bound: tuple[Bound, ...], tagger: Tagger, reach: Reach = WIDE
) -> Layout:
    """The layout of a report whose events and values the rules have read."""
    stretches = [(s.start, s.end) for s in _read(annotated, events, bound, reach)]
    found = signals(annotated, tagger.tag(annotated.report.text, stretches, every=False))
    proposed = find_candidates(annotated, found, [(b.sentence, b.found) for b in bound], reach)
    kept = _surest(proposed, found)
    among = relations(kept)
    table, best = features(annotated, found, kept, among)
    if len(kept):
        sentences = [(s.start, s.end) for s in annotated.body()]
        table = np.concatenate([table, _by_rules(sentences, kept, events, bound)], axis=1)
    return Layout(annotated, events, bound, found, tuple(kept), table, tuple(best), among)


def _read(annotated: Annotated, events: dict[int, Event], bound: tuple[Bound, ...], reach: Reach) -> list[Sentence]:
    """The sentences that the encoder reads: all, or with a narrow reach those that tell a new violent event or a value
    of it. Of what is past or to come the models say nothing, and long reports are full of it."""
    body = list(annotated.body())
    if reach == WIDE:
        return body
    new = {number for number, e in events.items() if e.violent and e.status == "new"}
    told = {t.sentence.index for number in new for t in events[number].tellings}
    told |= {b.sentence.index for b in bound if b.event in new}
    return [s for s in body if s.index in told]


def scenery_of(layout: Layout) -> Scenery:
    """The layout as the models of incidents see it."""
    found = layout.signals
    sentences = tuple(
        Told(
            s.start, s.end, s.passage, found.tags.labels("relevant", s.start, s.end)["sentence"],
            np.array(list(found.tags.labels("incidents", s.start, s.end).values()), dtype=np.float32),
        )
        for s in layout.annotated.body()
    )  # fmt: skip
    events = tuple(
        {
            "number": number, "status": e.status, "violent": e.violent, "families": sorted(e.families),
            "triggers": [[t.trigger.start, t.trigger.end, t.judged.status] for t in e.tellings],
        }
        for number, e in layout.events.items()
    )  # fmt: skip
    bound = tuple((b.event, b.found.start, b.found.end) for b in layout.bound)
    return Scenery(sentences, events, bound, found.report)


def _surest(candidates: list[Candidate], found: Signals) -> list[Candidate]:
    """At most `MOST` of each role, in the order given: a hostile report cannot propose without end."""
    by_role: dict[str, list[tuple[float, int]]] = {}
    for number, candidate in enumerate(candidates):
        sure = max(peak(found, candidate.role, a, b) for a, b in candidate.spans[:20])
        by_role.setdefault(candidate.role, []).append((sure + 0.2 * ("rule" in candidate.sources), -number))
    chosen = {-n for scored in by_role.values() for _, n in sorted(scored, reverse=True)[:MOST]}
    return [c for n, c in enumerate(candidates) if n in chosen]


_LOOKED_AT = 12  # places of a candidate that the rules' values are compared with
_SLOTS = ("perpetrator", "claimed_by", "victim", "killed", "injured", "abducted", "target", "damage", "weapon")


def _by_rules(
    sentences: list[tuple[int, int]], candidates: list[Candidate], events: dict[int, Event], bound: tuple[Bound, ...]
) -> Floats:
    """What the rules say where a candidate stands: the status of events told there, values and stances bound there."""
    spans = [(n, a, b) for n, c in enumerate(candidates) for a, b in c.spans[:_LOOKED_AT]]
    owner, start, end = (np.array([s[i] for s in spans], dtype=np.int64) for i in range(3))
    told = np.zeros((len(candidates), len(STATUSES) + 2), dtype=np.float32)
    starts = np.array([a for a, _ in sentences], dtype=np.int64)
    rows = _told_by_sentence(sentences, events)
    np.maximum.at(told, owner, rows[np.maximum(np.searchsorted(starts, start, side="right") - 1, 0)])
    values = np.zeros((len(candidates), len(_SLOTS) + 4), dtype=np.float32)
    mine = [b for b in bound if b.found.slot in _SLOTS]
    if mine:
        first = np.array([b.found.start for b in mine], dtype=np.int64)
        last = np.array([b.found.end for b in mine], dtype=np.int64)
        over = (first[None, :] < end[:, None]) & (start[:, None] < last[None, :])
        for span, value in zip(*np.nonzero(over), strict=True):
            exact = (int(first[value]), int(last[value])) == (int(start[span]), int(end[span]))
            _mark(values[owner[span]], mine[value], events, exact)
    return np.concatenate([told, values], axis=1)


def _told_by_sentence(sentences: list[tuple[int, int]], events: dict[int, Event]) -> Floats:
    """By sentence: a mark for each status of a violent event told in it, one for other events, and how many."""
    starts = [a for a, _ in sentences]
    out = np.zeros((max(len(sentences), 1), len(STATUSES) + 2), dtype=np.float32)
    for event in events.values():
        for telling in event.tellings:
            row = out[max(bisect_right(starts, telling.sentence.start) - 1, 0)]
            if not event.violent:
                row[-2] = 1
            elif event.status in STATUSES:
                row[STATUSES.index(event.status)] = 1
            row[-1] += 1
    return out


def _mark(row: Floats, bound: Bound, events: dict[int, Event], exact: bool) -> None:
    """Marks the slot of a value that overlaps a candidate, and how it was said."""
    event = events.get(bound.event)
    row[_SLOTS.index(bound.found.slot)] = 1
    marks = (
        event is not None and event.status == "new", exact, bound.stance == "denies",
        bound.stance in ("accuses", "claims_responsibility"),
    )  # fmt: skip
    for place, mark in enumerate(marks, len(_SLOTS)):
        row[place] = max(row[place], float(mark))
