"""A report laid out for the decision models: candidates, their numbers, and the events the rules found."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dateline.language.annotate import Annotated
from dateline.language.tagger import Floats, Tagger
from dateline.reading.binding import Bound
from dateline.reading.events import Event
from dateline.reading.fillers.candidates import ROLES, Candidate, find_candidates
from dateline.reading.fillers.features import Place, features
from dateline.reading.fillers.pairs import Scenery, Told
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


def lay_out(annotated: Annotated, events: dict[int, Event], bound: tuple[Bound, ...], tagger: Tagger) -> Layout:
    """The layout of a report whose events and values the rules have read. What was not worth parsing is not tagged."""
    stretches = [(s.start, s.end) for s in annotated.body() if s.doc is not None]
    found = signals(annotated, tagger.tag(annotated.report.text, stretches))
    proposed = find_candidates(annotated, found.tags, [(b.sentence, b.found) for b in bound])
    kept = _surest(proposed, found)
    table, best = features(annotated, found, kept)
    if len(kept):
        table = np.concatenate([table, _by_rules(kept, events, bound)], axis=1)
    return Layout(annotated, events, bound, found, tuple(kept), table, tuple(best))


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
        role = ROLES.index(candidate.role)
        peak = max((float(found.roles[a:b, role].max()) for a, b in _pieces(candidate, found)), default=0.0)
        by_role.setdefault(candidate.role, []).append((peak + 0.2 * ("rule" in candidate.sources), -number))
    chosen = {-n for scored in by_role.values() for _, n in sorted(scored, reverse=True)[:MOST]}
    return [c for n, c in enumerate(candidates) if n in chosen]


def _pieces(candidate: Candidate, found: Signals) -> list[tuple[int, int]]:
    spans = (found.tags.pieces(a, b) for a, b in candidate.spans[:20])
    return [(a, b) for a, b in spans if b > a]


_STATUSES = ("new", "background", "habitual", "threatened", "planned", "hypothetical", "negated", "legal")
_SLOTS = ("perpetrator", "claimed_by", "victim", "killed", "injured", "abducted", "target", "damage", "weapon")


def _by_rules(candidates: list[Candidate], events: dict[int, Event], bound: tuple[Bound, ...]) -> Floats:
    """What the rules say where a candidate stands: the status of events told there, values and stances bound there."""
    at: dict[int, Floats] = {}
    for event in events.values():
        for telling in event.tellings:
            row = at.setdefault(telling.sentence.index, np.zeros(len(_STATUSES) + 2, dtype=np.float32))
            if event.violent:
                if event.status in _STATUSES:
                    row[_STATUSES.index(event.status)] = 1
            else:
                row[-2] = 1
            row[-1] += 1
    spans = sorted((s.start, s.end, s.index) for b in bound for s in [b.sentence])
    out = np.zeros((len(candidates), len(_STATUSES) + 2 + len(_SLOTS) + 4), dtype=np.float32)
    told = sorted(
        {(t.sentence.start, t.sentence.end, t.sentence.index) for e in events.values() for t in e.tellings} | set(spans)
    )
    for number, candidate in enumerate(candidates):
        for start, _ in candidate.spans[:12]:
            for first, last, index in told:
                if first <= start < last and index in at:
                    out[number, : len(_STATUSES) + 2] = np.maximum(out[number, : len(_STATUSES) + 2], at[index])
    _values(out, candidates, events, bound)
    return out


def _values(out: Floats, candidates: list[Candidate], events: dict[int, Event], bound: tuple[Bound, ...]) -> None:
    """Marks the slots whose values overlap a candidate, and how they were said."""
    base = len(_STATUSES) + 2
    for number, candidate in enumerate(candidates):
        for start, end in candidate.spans[:12]:
            for b in bound:
                f = b.found
                if f.slot in _SLOTS and f.start < end and start < f.end:
                    out[number, base + _SLOTS.index(f.slot)] = 1
                    event = events.get(b.event)
                    extra = base + len(_SLOTS)
                    out[number, extra] = max(out[number, extra], float(event is not None and event.status == "new"))
                    out[number, extra + 1] = max(out[number, extra + 1], float((f.start, f.end) == (start, end)))
                    out[number, extra + 2] = max(out[number, extra + 2], float(b.stance == "denies"))
                    out[number, extra + 3] = max(
                        out[number, extra + 3], float(b.stance in ("accuses", "claims_responsibility"))
                    )
