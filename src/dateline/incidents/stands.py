"""How an incident stands, in what people want to be told of when it changes; and what is new from one stand to another.

A stand holds numbers and digests, no words of reports: it is kept in the feed of changes, which is never deleted from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from dateline.incidents.states import undone
from dateline.model.claims import Claim
from dateline.model.record import Record, ToldClaim
from dateline.model.values import Actor, Count
from dateline.model.vocabulary import SILENT_STANCES
from dateline.reading.same import value_key

TOLLS: Final = ("killed", "injured", "missing", "abducted")
DOERS: Final = frozenset({"perpetrator", "claimed_by"})
ENOUGH: Final = 2  # independent origins

NEW, TOLL, CLAIMED, ACCUSED, DENIED = "new", "toll", "claimed", "accused", "denied"
CORRECTED, RETRACTED, CORROBORATED = "corrected", "retracted", "corroborated"
MERGED, SPLIT, GONE = "merged", "split", "gone"
# What takes something back of what was said before: it reaches whoever was told, whatever they asked for.
BACK: Final = frozenset({CORRECTED, RETRACTED, DENIED, MERGED, SPLIT, GONE})

# A toll: the best number by the rules of `reconcile`, the least and the most that is told. Only the range makes news:
# that one of two rivals came to be told by more reports does not.
Figure = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Stand:
    """How an incident stands. `tolls`: by slot its figures, several where several were told of what is one by now;
    the sets hold digests (`key_of`) of who claimed, who was accused, who denied what, what was corrected. `origins`:
    how many independent ones there are, of which `tellers` assert something of it."""

    tolls: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    claimed: frozenset[str] = frozenset()
    accused: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    corrected: frozenset[str] = frozenset()
    retracted: bool = False
    origins: int = 0
    tellers: int = 0

    def most(self, slot: str) -> int:
        """The most that is told of a toll; 0 where nothing is."""
        return max((figure[2] for figure in self.tolls.get(slot, ())), default=0)


@dataclass(frozen=True, slots=True)
class News:
    """Something new about an incident. `slot`, `before` and `after` of a toll; `keys` of what was claimed, denied or
    corrected; `others`: the incidents that it was merged with or split from."""

    kind: str
    slot: str | None = None
    before: Figure | None = None
    after: Figure | None = None
    keys: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def takes_back(self) -> bool:
        """Whether it takes something back of what was told before: a lower figure, a correction, a retraction."""
        if self.kind == TOLL:
            return self.before is not None and (self.after is None or self.after[2] < self.before[2])
        return self.kind in BACK


def stand_of(record: Record) -> Stand:
    """How the incident stands by its record."""
    gone = undone(record.claims)
    live = [one for one in record.claims if one.claim.uid not in gone]
    tolls = {slot: ((t.best, t.low, t.high),) for slot in TOLLS if (t := record.totals.get(slot)) is not None}
    return Stand(
        tolls=tolls, claimed=_keys(live, claims), accused=_keys(live, accuses), denied=_keys(live, denies),
        corrected=_keys(live, corrects), retracted=record.state.state == "retracted",
        origins=sum(origin.confirms for origin in record.origins), tellers=_tellers(record),
    )  # fmt: skip


def claims(claim: Claim) -> str | None:
    """Who claims responsibility by this claim; None where nobody does."""
    if claim.slot not in DOERS or claim.stance != "claims_responsibility":
        return None
    return _party(claim.value) or _spoken(claim)


def accuses(claim: Claim) -> str | None:
    """Who is said to have done it by this claim, where it is a name; None where nobody is, or somebody claims it."""
    if claim.slot != "perpetrator" or claim.stance in SILENT_STANCES | {"denies", "claims_responsibility"}:
        return None
    return _party(claim.value) if isinstance(claim.value, Actor) and claim.value.name else None


def denies(claim: Claim) -> str | None:
    """Who denies by this claim that they, or somebody, did it, or that it happened at all; None where nobody does."""
    if claim.stance != "denies" or claim.slot not in DOERS | {"type"}:
        return None
    return f"{'type' if claim.slot == 'type' else 'doer'}:{_spoken(claim)}"


def corrects(claim: Claim) -> str | None:
    """What is set right by this claim; None where nothing is."""
    if not any(r.type == "corrects" for r in claim.relations):
        return None
    return f"{claim.slot}:{value_key(claim.value)}"


_WHAT: Final[Mapping[str, Callable[[Claim], str | None]]] = {
    CLAIMED: claims, ACCUSED: accuses, DENIED: denies, CORRECTED: corrects,
}  # fmt: skip


def key_of(words: str) -> str:
    """The digest by which a stand knows it."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def diff(before: Stand | None, after: Stand) -> tuple[News, ...]:
    """What is new in `after`; all of it where there was nothing before."""
    if before is None:
        return (News(NEW),)
    out = []
    for slot in TOLLS:
        was, now = before.tolls.get(slot, ()), after.tolls.get(slot, ())
        if now and _range(now[0]) not in map(_range, was) and (was or now[0][2] > 0):
            out.append(News(TOLL, slot=slot, before=was[-1] if was else None, after=now[0]))
        elif was and not now and was[-1][2] > 0:
            out.append(News(TOLL, slot=slot, before=was[-1]))
    for kind in (CLAIMED, ACCUSED, DENIED, CORRECTED):
        fresh = getattr(after, kind) - getattr(before, kind)
        if fresh:
            out.append(News(kind, keys=tuple(sorted(fresh))))
    if after.retracted and not before.retracted:  # that says it all: no figure, and a denial
        out = [one for one in out if one.kind != DENIED and (one.kind != TOLL or one.after is not None)]
        out.append(News(RETRACTED))
    elif before.tellers < ENOUGH <= after.tellers:
        out.append(News(CORROBORATED))
    return tuple(out)


def after_telling(before: Stand | None, now: Stand) -> Stand:
    """What is known of an incident once it was told as `now`: nothing that was said once is news again."""
    if before is None:
        return now
    return replace(
        now, claimed=before.claimed | now.claimed, accused=before.accused | now.accused,
        denied=before.denied | now.denied, corrected=before.corrected | now.corrected,
        origins=max(before.origins, now.origins), tellers=max(before.tellers, now.tellers),
    )  # fmt: skip


def joined(stands: Sequence[Stand]) -> Stand:
    """What is known of an incident that several were that were told of."""
    first, *rest = stands
    for one in rest:
        tolls = {
            slot: tuple(dict.fromkeys((*first.tolls.get(slot, ()), *one.tolls.get(slot, ()))))
            for slot in TOLLS
            if slot in first.tolls or slot in one.tolls
        }
        first = replace(
            after_telling(first, one), tolls=tolls, retracted=first.retracted and one.retracted,
        )  # fmt: skip
    return first


def folded(news: Iterable[News]) -> tuple[News, ...]:
    """News of one incident in a row as one: a figure from what it was first to what it is last, each thing once."""
    out: dict[tuple[str, str | None], News] = {}
    for one in news:
        key = (one.kind, one.slot)
        if key not in out:
            out[key] = one
            continue
        first = out[key]
        out[key] = replace(
            first, after=one.after, keys=tuple(sorted({*first.keys, *one.keys})),
            others=tuple(dict.fromkeys((*first.others, *one.others))),
        )  # fmt: skip
    return tuple(n for n in out.values() if n.kind != TOLL or _range(n.before) != _range(n.after))


def resting_on(record: Record, news: News) -> tuple[ToldClaim, ...]:
    """The claims that a piece of news rests on, the oldest first; none where they are there no more."""
    if news.kind in _WHAT:
        what = _WHAT[news.kind]
        return tuple(t for t in record.claims if (w := what(t.claim)) is not None and key_of(w) in news.keys)
    if news.kind == TOLL and news.after is not None:
        return tuple(t for t in record.claims if t.claim.slot == news.slot and _within(t.claim, news))
    return ()


def to_dict(stand: Stand) -> dict[str, Any]:
    """The stand as JSON; what it has not is left out."""
    sets = {name: sorted(getattr(stand, name)) for name in (CLAIMED, ACCUSED, DENIED, CORRECTED)}
    told = {slot: [list(figure) for figure in figures] for slot, figures in stand.tolls.items()}
    rest = {"tolls": told, "retracted": stand.retracted, "origins": stand.origins, "tellers": stand.tellers}
    return {name: value for name, value in (sets | rest).items() if value}


def from_dict(data: Mapping[str, Any]) -> Stand:
    """The stand of `to_dict`."""
    tolls = {slot: tuple((f[0], f[1], f[2]) for f in figures) for slot, figures in data.get("tolls", {}).items()}
    sets = {name: frozenset(data.get(name, ())) for name in (CLAIMED, ACCUSED, DENIED, CORRECTED)}
    return Stand(
        tolls=tolls, retracted=data.get("retracted", False), origins=data.get("origins", 0),
        tellers=data.get("tellers", 0), **sets,
    )  # fmt: skip


def news_to_dict(news: News) -> dict[str, Any]:
    """A piece of news as JSON."""
    whole = {
        "kind": news.kind, "slot": news.slot, "before": news.before and list(news.before),
        "after": news.after and list(news.after), "keys": list(news.keys), "others": list(news.others),
    }  # fmt: skip
    return {name: value for name, value in whole.items() if value}


def news_from_dict(data: Mapping[str, Any]) -> News:
    """The news of `news_to_dict`."""
    before, after = data.get("before"), data.get("after")
    return News(
        data["kind"], data.get("slot"), (before[0], before[1], before[2]) if before else None,
        (after[0], after[1], after[2]) if after else None, tuple(data.get("keys", ())), tuple(data.get("others", ())),
    )  # fmt: skip


def _tellers(record: Record) -> int:
    """The independent origins that assert something, as `states.incident_state` counts them."""
    asserted = (t for t in record.claims if t.claim.value is not None and t.claim.stance not in SILENT_STANCES)
    telling = {one.report for one in asserted}
    return sum(origin.confirms and not telling.isdisjoint(origin.reports) for origin in record.origins)


def _keys(told: Iterable[ToldClaim], what: Callable[[Claim], str | None]) -> frozenset[str]:
    return frozenset(key_of(words) for one in told if (words := what(one.claim)) is not None)


def _party(value: object) -> str | None:
    if not isinstance(value, Actor):
        return None
    return (value.name or value.as_said).casefold().removeprefix("the ")


def _spoken(claim: Claim) -> str:
    return (claim.speaker.name or claim.speaker.kind).casefold().removeprefix("the ")


def _within(claim: Claim, news: News) -> bool:
    """Whether a claim's figure is one of those that a toll is made of, and was not so before."""
    if not isinstance(claim.value, Count) or claim.stance in SILENT_STANCES or news.after is None:
        return False
    fresh = set(news.after[1:]) - set(news.before[1:] if news.before else ())
    return bool({claim.value.low, claim.value.high} & (fresh or set(news.after)))


def _range(figure: Figure | None) -> tuple[int, int] | None:
    return None if figure is None else figure[1:]
