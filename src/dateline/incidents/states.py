"""How far an incident and each of its slots is told alike: single-source, corroborated, disputed, corrected, retracted.

By the rules of docs/states.md. A state says who agrees with whom and on what; it is no measure of truth, and no score.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date

from dateline.incidents.agreement import agree, countable, rivals
from dateline.model.claims import Claim
from dateline.model.record import Origin, State, ToldClaim
from dateline.model.vocabulary import COUNT_SLOTS, SILENT_STANCES, Slot
from dateline.reading.same import one_side, same_voice, speaker_key, value_key

Days = Mapping[str, str | None]

# Who accuses or suspects, announces or threatens confirms nothing.
_CONFIRMING = frozenset({"asserts", "claims_responsibility"})
_UNDOING = frozenset({"corrects", "updates", "retracts"})
_FRAME: tuple[Slot, ...] = ("type", "when", "place")
_RIVAL_DAYS = 1  # two tolls told further apart are one toll at two times
_ENOUGH = 2


def slot_states(told: Sequence[ToldClaim], origins: Sequence[Origin], days: Days) -> dict[str, State]:
    """The state of each slot of which something is asserted (of `type` also where it is only denied).

    `told`: the claims oldest first, named by uid; `days`: by report the time of publication, None where unknown.
    """
    by_slot: dict[str, list[ToldClaim]] = {}
    for one in told:
        by_slot.setdefault(one.claim.slot, []).append(one)
    silent = frozenset(o.id for o in origins if not o.confirms)
    names = {o.id: o.name for o in origins}
    out = {}
    for slot, mine in by_slot.items():
        state = _Slot(slot, mine, silent, names, days).state()
        if state is not None:
            out[slot] = state
    return out


def incident_state(told: Sequence[ToldClaim], origins: Sequence[Origin], slots: Mapping[str, State]) -> State:
    """The state of the whole incident: whether it is told by several origins, denied, set right or taken back."""
    type_state = slots.get("type")
    if type_state is not None and type_state.state in ("retracted", "disputed"):
        words = "taken back" if type_state.state == "retracted" else "denied"
        return State(type_state.state, f"that it happened is {words}", type_state.origins, type_state.claims)
    if gone := _all_taken_back(told):
        return State("retracted", "all that was told of it is taken back", claims=gone)
    for slot in _FRAME:
        state = slots.get(slot)
        if state is not None and state.state == "corrected":
            return State("corrected", f"its {slot} was corrected", state.origins, state.claims)
    telling = {one.report for one in told if _asserted(one.claim)}
    names = tuple(o.name for o in origins if o.confirms and telling & set(o.reports))
    if len(names) >= _ENOUGH:
        return State("corroborated", f"told by {len(names)} independent origins", names)
    reason = "told by one independent origin" if names else "told by a party to it only"
    return State("single-source", reason, names or tuple(o.name for o in origins if telling & set(o.reports)))


def undone(told: Sequence[ToldClaim]) -> dict[str, str]:
    """By uid the claims that no longer stand, with what undid them: "corrects", "updates" or "retracts".

    With a claim goes what the same speaker, or the same origin, said before to the same value.
    """
    by_uid = {one.claim.uid: n for n, one in enumerate(told)}
    out: dict[str, str] = {}
    for at, one in enumerate(told):
        for relation in one.claim.relations:
            if relation.type not in _UNDOING or relation.claim not in by_uid:
                continue
            old = told[by_uid[relation.claim]]
            for earlier in told[: max(at, by_uid[relation.claim] + 1)]:
                if earlier is not one and _same_statement(earlier, old):
                    out.setdefault(earlier.claim.uid, relation.type)
    return out


def _same_statement(one: ToldClaim, old: ToldClaim) -> bool:
    if one.claim.uid == old.claim.uid:
        return True
    if one.claim.slot != old.claim.slot or value_key(one.claim.value) != value_key(old.claim.value):
        return False
    return one.claim.stance == old.claim.stance and (_one_voice(one, old) or one.origin == old.origin is not None)


def _all_taken_back(told: Sequence[ToldClaim]) -> tuple[str, ...]:
    """The claims, where all that was asserted and is no frame was taken back."""
    gone = undone(told)
    said = [one.claim.uid for one in told if _asserted(one.claim) and one.claim.slot not in _FRAME]
    return tuple(said) if said and all(gone.get(uid) == "retracts" for uid in said) else ()


def _asserted(claim: Claim) -> bool:
    return claim.value is not None and claim.stance not in SILENT_STANCES


def _one_voice(one: ToldClaim, other: ToldClaim) -> bool:
    """The same speaker, or two who speak for one body; outlets' own voices are one where their origin is."""
    mine, theirs = one.claim.speaker, other.claim.speaker
    if "outlet" in (mine.kind, theirs.kind):
        return mine.kind == theirs.kind and one.origin == other.origin
    return same_voice(mine, theirs) or one_side(mine, theirs)


class _Slot:
    """The claims of one slot, and what the rules ask of them."""

    def __init__(
        self, slot: str, told: list[ToldClaim], silent: frozenset[str], names: Mapping[str, str], days: Days
    ) -> None:
        self.slot, self.told, self.silent, self.names, self.days = slot, told, silent, names, days
        self.undone = undone(told)
        self.live = [one for one in told if one.claim.uid not in self.undone]
        asserted = [one for one in self.live if _asserted(one.claim)]
        if slot in COUNT_SLOTS:
            asserted = [one for one in asserted if countable(one.claim)] or asserted
        self.asserted = asserted
        self.quoting = [one for one in told if one.claim.speaker.kind != "outlet" and _asserted(one.claim)]

    def state(self) -> State | None:
        taken_back = tuple(one.claim.uid for one in self.told if self.undone.get(one.claim.uid) == "retracts")
        if taken_back and not self.asserted:
            return State("retracted", "whoever said it took it back", claims=taken_back)
        if disputed := self._disputed():
            return disputed
        if not self.asserted:
            return None
        origins, claims = self._best()
        if mended := self._corrections():
            return State("corrected", "an earlier value was set right", origins, mended)
        if len(origins) >= _ENOUGH:
            return State("corroborated", f"{len(origins)} independent origins agree", origins, claims)
        return State("single-source", "no second independent origin says the same", origins, claims)

    def _corrections(self) -> tuple[str, ...]:
        return tuple(
            one.claim.uid for one in self.live if any(r.type == "corrects" for r in one.claim.relations)
        )  # fmt: skip

    def _disputed(self) -> State | None:
        for one in self.live:
            if one.claim.stance == "denies" and (against := self._denied(one)) is not None:
                return State("disputed", "it is denied", claims=(one.claim.uid, *against))
        by_uid = {one.claim.uid: one for one in self.asserted}
        for one in self.asserted:
            for relation in one.claim.relations:
                other = by_uid.get(relation.claim)
                if relation.type == "contradicts" and other is not None and self._at_one_time(one, other):
                    return State("disputed", "two speakers contradict each other", claims=_uids(other, one))
        if self.slot not in COUNT_SLOTS:
            some = _firsts(self.asserted, lambda one: (one.origin, value_key(one.claim.value)))
            for place, later in enumerate(some):
                for first in some[:place]:
                    if first.origin != later.origin and rivals(first.claim.value, later.claim.value):
                        return State("disputed", "two origins tell what cannot both be", claims=_uids(first, later))
        return None

    def _denied(self, denial: ToldClaim) -> tuple[str, ...] | None:
        """The live claims that a denial is against; None where it is against none. Nothing happened: against all."""
        if any(r.type == "retracts" for r in denial.claim.relations):
            return None
        others = [one for one in self.asserted if not _one_voice(one, denial)]
        if denial.claim.denies is not None:
            if denial.claim.denies in self.undone:
                return None
            return (denial.claim.denies,)
        if self.slot == "type" and denial.claim.value is None:
            return tuple(one.claim.uid for one in others)
        denied = [one for one in others if denial.claim.value is None or agree(one.claim.value, denial.claim.value)]
        return tuple(one.claim.uid for one in denied) or None

    def _at_one_time(self, one: ToldClaim, other: ToldClaim) -> bool:
        """Are two figures rivals, and not one toll told at two times?"""
        if self.slot not in COUNT_SLOTS:
            return True
        mine, theirs = self.days.get(one.report), self.days.get(other.report)
        if one.report == other.report or mine is None or theirs is None or min(len(mine), len(theirs)) < 10:
            return True
        return abs((date.fromisoformat(mine[:10]) - date.fromisoformat(theirs[:10])).days) <= _RIVAL_DAYS

    def _best(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The most origins that agree independently (by name), and the claims that agree; of equals the first."""
        voiced = self._voiced()
        best: list[str] = []
        chosen: ToldClaim | None = None
        for anchor in _firsts(self.asserted, lambda one: value_key(one.claim.value)):
            group = [(one, voice) for one, voice in voiced if _alike(anchor, one)]
            origins = _independent(group)
            if chosen is None or len(origins) > len(best):
                best, chosen = origins, anchor
        claims = _uids(*(one for one in self.asserted if chosen is not None and _alike(chosen, one)))
        return tuple(self.names.get(o, o.partition(":")[2]) for o in best), claims

    def _voiced(self) -> list[tuple[ToldClaim, int]]:
        """The claims that confirm, one for each origin, speaker and value, with the number of their voice."""
        voices: list[ToldClaim] = []
        out: dict[tuple[object, ...], tuple[ToldClaim, int]] = {}
        for one in self.asserted:
            key = (one.origin, *speaker_key(one.claim.speaker)[:2], value_key(one.claim.value))
            if key in out or one.origin is None or one.origin in self.silent or not self._confirms(one):
                continue
            known = next((n for n, other in enumerate(voices) if _one_voice(one, other)), None)
            if known is None:
                voices.append(one)
                known = len(voices) - 1
            out[key] = (one, known)
        return list(out.values())

    def _confirms(self, one: ToldClaim) -> bool:
        """Does a claim count as somebody's own knowledge? Not what the outlet says as it quotes somebody for it."""
        claim = one.claim
        if claim.stance not in _CONFIRMING or claim.hedge is not None or claim.speaker.kind == "unattributed":
            return False
        quoted = (agree(other.claim.value, claim.value) for other in self.quoting if other.report == one.report)
        return claim.speaker.kind != "outlet" or not any(quoted)


def _firsts(told: Sequence[ToldClaim], key: Callable[[ToldClaim], Hashable]) -> list[ToldClaim]:
    """The first claim of each key, in order."""
    found: dict[Hashable, ToldClaim] = {}
    for one in told:
        found.setdefault(key(one), one)
    return list(found.values())


def _alike(anchor: ToldClaim, one: ToldClaim) -> bool:
    return anchor is one or agree(anchor.claim.value, one.claim.value)


def _independent(group: Sequence[tuple[ToldClaim, int]]) -> list[str]:
    """The most origins that each have a speaker of their own: one spokesman heard by two outlets is one voice."""
    heard: dict[str, list[int]] = {}
    for one, voice in group:
        if one.origin is not None:
            heard.setdefault(one.origin, []).append(voice)
    taken: dict[int, str] = {}
    return [origin for origin in heard if _place(origin, heard, taken, set())]


def _place(origin: str, heard: Mapping[str, list[int]], taken: dict[int, str], tried: set[int]) -> bool:
    """Gives the origin a voice that no other has, moving others where that helps (a matching of greatest size)."""
    for voice in heard[origin]:
        if voice in tried:
            continue
        tried.add(voice)
        if voice not in taken or _place(taken[voice], heard, taken, tried):
            taken[voice] = origin
            return True
    return False


def _uids(*told: ToldClaim) -> tuple[str, ...]:
    return tuple(one.claim.uid for one in told)
