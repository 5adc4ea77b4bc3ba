"""Reasons of a decision in words: what two mentions share and where they differ, with how much it weighed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dateline.incidents.linking.bag import UNNAMED, rarity
from dateline.incidents.linking.card import MentionCard, ReportCard
from dateline.incidents.linking.features import Evidence, day_gap, nearness, shared_names

_SHOWN = 4  # words or names shown in a reason
_GROUPS: dict[str, tuple[str, ...]] = {
    "time": ("told.", "half.", "guess.", "apart", "before_told", "after_told", "undated", "clash_days"),
    "place": (
        "same_spot", "km_", "same_name", "unplaced", "inside", "outside", "far", "no_place",
        "other_country", "other_place", "clash_place",
    ),
    "kind": ("same_kind", "same_vague", "other_kind"),
    "weapon": ("same_weapon", "other_weapon"),
    "actor": ("same_actor", "other_actor", "same_target"),
    "killed": ("same_killed", "other_killed"),
    "injured": ("same_injured", "other_injured"),
    "people": ("same_person", "same_family", "same_other", "other_person"),
    "age": ("same_age", "other_age"),
    "landmark": ("same_landmark", "other_landmark"),
    "words": ("words", "few_words", "rare", "top", "headline", "near*", "unnamed*"),
    "status": ("not_new", "not_main"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: what it is about, how much it weighed (above 0 for one incident), and in words."""

    about: str
    weight: float
    words: str


def reasons(one: MentionCard, other: MentionCard, found: Evidence, weights: Mapping[str, float]) -> tuple[Reason, ...]:
    """The reasons of a decision on mentions, weightiest first."""
    told = {
        "time": _time(one, other),
        "place": _place(one, other),
        "kind": f"both {one.kind}" if one.kind == other.kind else " against ".join(sorted((one.kind, other.kind))),
        "weapon": _sets(one.weapons, other.weapons, "weapon"),
        "actor": _sets((*one.actors, *one.targets), (*other.actors, *other.targets), "party"),
        "killed": _numbers("killed", one.killed, other.killed),
        "injured": _numbers("injured", one.injured, other.injured),
        "people": _people(one, other),
        "age": _sets(tuple(map(str, one.ages)), tuple(map(str, other.ages)), "age"),
        "landmark": _sets(one.landmarks, other.landmarks, "spot"),
        "words": _words(dict(one.words), dict(other.words)),
        "status": f"told as {' and '.join(sorted((one.status, other.status)))}",
    }
    return _ranked(told, found, weights)


def report_reasons(
    one: ReportCard, other: ReportCard, found: Evidence, weights: Mapping[str, float]
) -> tuple[Reason, ...]:
    """The reasons of a decision on reports, weightiest first."""
    told = {
        "time": _published(one.published, other.published),
        "people": _people(one, other),
        "landmark": _sets(one.landmarks, other.landmarks, "spot"),
        "words": _words(dict(one.words), dict(other.words)),
    }
    return _ranked(told, found, weights)


def _ranked(told: Mapping[str, str], found: Evidence, weights: Mapping[str, float]) -> tuple[Reason, ...]:
    weighed: dict[str, float] = {}
    for name, value in sorted(found.items()):
        about = next((group for group, starts in _GROUPS.items() if name.startswith(starts)), "words")
        if about in told and value:
            weighed[about] = weighed.get(about, 0.0) + value * weights.get(name, 0.0)
    listed = [Reason(about, round(weight, 3), told[about]) for about, weight in weighed.items()]
    return tuple(sorted(listed, key=lambda r: (-abs(r.weight), r.about)))


def _time(one: MentionCard, other: MentionCard) -> str:
    gap = day_gap(one, other)
    if gap is None:
        return _published(one.published, other.published)
    days = {0: "the same day", 1: "one day apart"}.get(gap, f"{gap} days apart")
    guessed = [card for card in (one, other) if card.basis != "told"]
    return days + (f" ({'one day is' if len(guessed) == 1 else 'both days are'} guessed)" if guessed else "")


def _published(one: int | None, other: int | None) -> str:
    if one is None or other is None:
        return "no day to compare"
    gap = abs(one - other)
    return {0: "published the same day", 1: "published one day apart"}.get(gap, f"published {gap} days apart")


def _place(one: MentionCard, other: MentionCard) -> str:
    near = nearness(one, other)
    if near is None:
        return "no place to compare"
    names = " and ".join(sorted({one.spots[0].name, other.spots[0].name}))
    if near.same_country is False:
        return f"different countries ({names})"
    if near.km is None:
        return f"places by name ({names})"
    if near.fine and near.km <= 3:
        return f"same place ({names})"
    return f"{near.km:.0f} km apart ({names})" if near.fine else f"one place may hold the other ({names})"


def _sets(one: tuple[str, ...], other: tuple[str, ...], noun: str) -> str:
    both = sorted(set(one) & set(other))
    if both:
        return f"{noun} {', '.join(both[:_SHOWN])} in both"
    return f"no {noun} in common"


def _numbers(slot: str, one: tuple[int, int] | None, other: tuple[int, int] | None) -> str:
    if one is None or other is None:
        return f"{slot} told in one only"
    least, most = sorted((one[1], other[1]))
    return f"{slot} {least} in both" if least == most else f"{slot} {least} against {most}"


def _people(one: MentionCard | ReportCard, other: MentionCard | ReportCard) -> str:
    both = shared_names(one, other) or tuple(sorted(set(one.others) & set(other.others)))
    if both:
        return f"{', '.join(both[:_SHOWN])} named in both"
    return "no person named in both"


def _words(one: Mapping[str, int], other: Mapping[str, int]) -> str:
    shared: Iterator[str] = (term for term in one if term in other)
    rare = sorted(shared, key=lambda t: (rarity(t) < UNNAMED, -one[t] * other[t], t))
    return f"words in common: {', '.join(rare[:_SHOWN])}" if rare else "no words in common"
