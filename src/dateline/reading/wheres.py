"""The time and the place of an event, chosen from those told in its tellings."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.values import Place, When
from dateline.model.vocabulary import TIME_PRECISIONS, Slot
from dateline.places import ResolvedPlace
from dateline.reading.events import Event, overlaps, same_place
from dateline.reading.tellings import FINENESS, Telling

Framed = tuple[Slot, Telling, int, int, Place | When]


def best_time(event: Event) -> list[Framed]:
    """The finest time told (first told among equals), and every telling that says the same day."""
    timed = [(t, t.moment) for t in event.tellings if t.moment is not None]
    if not timed:
        return []
    best, chosen = min(timed, key=lambda pair: (TIME_PRECISIONS.index(pair[1].when.precision), pair[0].sentence.index))
    return [
        ("when", telling, moment.start, moment.end, moment.when)
        for telling, moment in timed
        if telling is best or (overlaps(moment.when, chosen.when) and TIME_PRECISIONS.index(moment.when.precision) <= 3)
    ]


def _joined(telling: Telling, best: ResolvedPlace, other: ResolvedPlace) -> bool:
    """Named in one breath at one level: "in Afghanistan and Iraq"."""
    if other.place.level != best.place.level or other.start <= best.end:
        return False
    between = telling.sentence.text[best.end - telling.sentence.start : other.start - telling.sentence.start]
    return between.strip() in ("and", ",", ", and", "&")


def best_place(event: Event) -> list[Framed]:
    """The finest place told, and where it was launched from."""
    ranked: list[tuple[int, int, Telling, ResolvedPlace]] = []
    for telling in event.tellings:
        for rank, found in enumerate(telling.places[:3]):
            coarse = FINENESS[found.place.level]
            short = 2 * (telling.sentence.kind == "headline")  # a headline has room for the best known name only
            ranked.append((coarse + 2 * (rank > 0) + short, telling.sentence.index, telling, found))
    out: list[Framed] = []
    if ranked:
        ranked.sort(key=lambda r: (r[0], r[1]))
        _, _, telling, best = ranked[0]
        out.append(("place", telling, best.start, best.end, best.place))
        out += [("place", telling, p.start, p.end, p.place) for p in telling.places if _joined(telling, best, p)]
        for _, _, other, found in ranked[1:]:
            again = found.start != best.start and found.place.relation == best.place.relation
            if again and found.place.name == best.place.name and other is not telling and same_place(found, best):
                place = replace(best.place, as_said=found.place.as_said)
                out.append(("place", other, found.start, found.end, place))
    for telling in event.tellings:
        if telling.origin is not None:
            out.append(("origin_place", telling, telling.origin.start, telling.origin.end, telling.origin.place))
            break
    return out
