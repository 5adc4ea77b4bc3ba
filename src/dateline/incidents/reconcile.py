"""What the claims of a group of reports come to: computed numbers beside the claims, each by a written rule.

A number is never a claim and replaces none. The rules stand in docs/counts.md ("Totals of an incident"). In short:
    a report        the number that it tells most often, else first (of the hurt the greatest); else its persons
    best            the number that most reports tell, of rivals the surer or the last; reports of no harm do not vote
    low, high       the least and the greatest that any report tells (UCDP's way)
    conservative    the least that any report tells, vague words at their least (ACLED's way)
Perpetrators who died or were hurt are counted in, as both count them; `perpetrators` says how many of them are told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.incidents.persons import Person, told_apart, words_of
from dateline.model.claims import Claim, Mention, Total
from dateline.model.values import Count
from dateline.model.vocabulary import Slot

COUNTED: tuple[Slot, ...] = ("killed", "injured", "missing", "abducted", "arrested")
NOT_ASSERTED = frozenset({"denies", "no_information", "threatens"})
# What is suspected is mostly who did it; these words doubt the harm itself ("is feared dead").
_DOUBTED = re.compile(r"\b(?:feared|presumed|may|might|could|possibl[ey])\b", re.I)
_ONE = re.compile(r"(?:at least |the )?(?:one|1)\b", re.I)
_OTHERS = re.compile(r"\bothers?\b", re.I)
# A number of people hit ("six were shot") holds the dead, unless the words at it are those for the living.
_HIT = re.compile(r"\b(?:shot|struck|hit|stabbed|shooting|stabbing|victims?|gunshot)\b", re.I)
_LIVING = re.compile(
    r"wound(?!s\b)|injur|hurt|hospital|critical|stable|surviv|non-life|condition|recover|\bothers?\b|\bmore\b", re.I
)
_KILLING = re.compile(
    r"\b(?:kill(?:s|ed|ing)|murder(?:s|ed|ing)|sla(?:ys|ying)|slew|(?:shot|shoots|shooting)(?: and killed| dead)?|of)\s"
    r"(?:at least\s)?$",
    re.I,
)
_NEAR = 30  # characters behind a number in which its words are looked for
# Labels of people counted that say who bears arms, and those that say nothing of it.
_COMBATANTS = frozenset(
    {"soldiers", "police", "militants", "security forces", "security personnel", "peacekeepers", "guards"}
)
_NEITHER = frozenset({"suspects", "perpetrators", "prisoners", "men", "women", "foreigners", "family", "crew"})
_CONSERVATIVE = {"tens": 10, "dozens": 12, "hundreds": 100}


@dataclass(frozen=True, slots=True)
class Tally:
    """What one report tells of a slot: the number, its range, ACLED's number, the rule, and the perpetrators in it."""

    number: int
    low: int
    high: int
    conservative: int
    rule: str
    perpetrators: int = 0


_HARM: tuple[Slot, ...] = ("killed", "injured")
_NOBODY = Tally(0, 0, 0, 0, "none_told")


def reconcile(reports: Sequence[Sequence[Mention]], *, silence: bool = True) -> dict[str, Total]:
    """The totals of one incident, slot by slot, from its mentions in each report, the reports in order of time.

    A slot of which no report tells a number has no total. `silence`: a report that tells of the dead and of nobody
    hurt is taken to tell that nobody was hurt.
    """
    tallies = [tally([c for m in mentions for c in m.claims]) for mentions in reports]
    claims = [c for mentions in reports for m in mentions for c in m.claims if _asserted(c) and not c.covers]
    totals = {slot: _total(slot, _votes(slot, tallies, silence)) for slot in COUNTED if any(slot in t for t in tallies)}
    return {
        slot: replace(total, civilians=_most(slot, claims, armed=False), combatants=_most(slot, claims, armed=True))
        for slot, total in totals.items()
    }


def _most(slot: Slot, claims: Sequence[Claim], *, armed: bool) -> int | None:
    """The greatest number told of civilians, or of combatants; parts of a larger number count."""
    numbers = [number(c) for c in claims if c.slot == slot and _armed(c) is armed]
    return max(numbers, default=0) or None


def _armed(claim: Claim) -> bool | None:
    """Do those counted bear arms? None where the words do not say."""
    of = claim.value.of if isinstance(claim.value, Count) else None
    return None if of is None or of in _NEITHER else of in _COMBATANTS


def _votes(slot: Slot, tallies: Sequence[dict[Slot, Tally]], silence: bool) -> list[Tally]:
    """The tallies of a slot, with those of the silent where they count."""
    if slot not in _HARM or not silence:
        return [t[slot] for t in tallies if slot in t]
    telling = [t for t in tallies if any(s in t and t[s].number for s in _HARM)]
    return [t.get(slot, _NOBODY) for t in telling or [t for t in tallies if slot in t]]


def tally(claims: Sequence[Claim]) -> dict[Slot, Tally]:
    """What the claims of one report come to, without parts, totals over several events and what is not asserted."""
    told = sorted((c for c in claims if _asserted(c)), key=lambda c: c.start)
    told = [c for c in told if not c.covers] or told
    told, deaths = [c for c in told if not _unnumbered(c)], [c for c in told if _unnumbered(c)]
    fatal = [c.sentence for c in told if c.slot == "killed" and number(c)]
    persons = told_apart((c for c in told if c.slot in _HARM and number(c) == 1), fatal)
    out = {slot: found for slot in COUNTED if (found := _tally(slot, told, persons)) is not None}
    if deaths and not ("killed" in out and out["killed"].number):
        return out | _one_death(persons, out.get("injured"))
    if "killed" in out and "injured" in out:
        out["injured"] = _living(out["injured"], out["killed"].number, _numbers("injured", told))
    return out


def _unnumbered(claim: Claim) -> bool:
    """A death told without a number or a person: "a fatal shooting"."""
    value = claim.value
    open_end = isinstance(value, Count) and value.low == 1 and value.high is None
    return claim.slot == "killed" and open_end and not _ONE.match(words_of(claim))


def _one_death(persons: Sequence[Person], hurt: Tally | None) -> dict[Slot, Tally]:
    """One dead where no report tells who: the only person told as hit is that one."""
    dead: dict[Slot, Tally] = {"killed": Tally(1, 1, 1, 1, "death_told")}
    return dead | {"injured": _NOBODY} if hurt and hurt.rule == "persons" and len(persons) == 1 else dead


def number(claim: Claim) -> int:
    """The one number of a claim: its low end, else its high end."""
    value = claim.value
    assert isinstance(value, Count)
    return value.number


def _asserted(claim: Claim) -> bool:
    value = claim.value
    if claim.slot not in COUNTED or not isinstance(value, Count) or claim.stance in NOT_ASSERTED:
        return False
    if claim.stance == "suspects" and _DOUBTED.search(claim.quote):
        return False
    return value.low is not None or value.high is not None


def _numbers(slot: Slot, told: Sequence[Claim]) -> list[Claim]:
    """The claims of a slot that count people, not a person ("the boy") and no part of a larger number."""
    whole = [c for c in told if c.slot == slot and not any(r.type == "part_of" for r in c.relations)]
    least = 1 if slot != "injured" else 2
    return [c for c in whole if number(c) > 1 or (number(c) >= least and _ONE.match(words_of(c)))]


def _tally(slot: Slot, told: Sequence[Claim], persons: Sequence[Person]) -> Tally | None:
    counted = _numbers(slot, told)
    mine = [p for p in persons if (p.dead if slot == "killed" else not p.dead)] if slot in ("killed", "injured") else []
    doers = sum(p.own_hand for p in mine)
    if not counted:
        nobody = any(c.slot == slot and number(c) == 0 for c in told)
        apart = len(mine) or (slot not in ("killed", "injured") and sum(c.slot == slot for c in told)) or 0
        rule = "persons" if apart else "none_told"
        return Tally(apart, apart, apart, apart, rule, doers) if apart or nobody else None
    votes = Counter(number(c) for c in counted)
    # The hurt are told whole and in parts ("four hurt ... two in critical condition"): the greatest is the whole.
    best = max(votes) if slot == "injured" else max(votes, key=lambda n: votes[n])  # of equals the first told
    claim = next(c for c in counted if number(c) == best)
    rule = "greatest" if slot == "injured" and len(votes) > 1 else "most_said" if votes[best] > 1 else "first_told"
    if slot == "killed" and doers and _by_doer(claim):
        return Tally(best + 1, best + 1, best + 1, best + 1, "with_perpetrator", doers)
    if (
        slot == "injured"
        and _OTHERS.search(words_of(claim))
        and not any(c.slot == "killed" and number(c) for c in told)
    ):
        before = max(1, sum(p.first < claim.start for p in mine))
        return Tally(best + before, best + before, best + before, best + before, "others_added", doers)
    return _ranged(claim, rule, doers, counted)


def _by_doer(claim: Claim) -> bool:
    """Are those counted told as the doer's victims ("killed three"), so that the doer is none of them?"""
    at = (claim.value_start or claim.start) - claim.start
    return bool(_KILLING.search(claim.quote[: max(0, at)]))


def _ranged(claim: Claim, rule: str, doers: int, counted: Sequence[Claim]) -> Tally:
    """The number of a claim between the ends of what is told: rivals are the greater numbers, and other speakers'."""
    best, mine = number(claim), (claim.speaker.name, claim.speaker.kind)
    rivals = [claim, *(c for c in counted if (c.speaker.name, c.speaker.kind) != mine)]
    return Tally(
        number=best,
        low=min(_end(c, low=True) for c in rivals),
        high=max(_end(c, low=False) for c in counted),
        conservative=min(_conservative(c) for c in rivals),
        rule=rule,
        perpetrators=doers,
    )


def _end(claim: Claim, *, low: bool) -> int:
    """An end of the claim's range; an open low end is nobody, an open high end the number itself."""
    value = claim.value
    assert isinstance(value, Count)
    if low:
        return value.low if value.low is not None else 0
    return value.high if value.high is not None else number(claim)


def _conservative(claim: Claim) -> int:
    value = claim.value
    said = value.as_said.lower().split() if isinstance(value, Count) else []
    return min([number(claim), *(least for word, least in _CONSERVATIVE.items() if word in said)])


def _living(hurt: Tally, dead: int, counted: Sequence[Claim]) -> Tally:
    """The hurt without the dead: the greatest number of the living, or of all who were hit less the dead."""
    if not dead or not counted:
        return hurt
    hit = max((number(c) for c in counted if _holds_dead(c)), default=0)
    alive = max((number(c) for c in counted if not _holds_dead(c)), default=0)
    if any(number(c) == alive - dead and _OTHERS.search(words_of(c)) for c in counted):
        return _exactly(alive - dead, hurt, "without_the_dead")  # "one of four wounded has died ... three others"
    if hit <= alive or hit < dead or hit - dead < alive:
        return hurt if hit <= alive else _exactly(alive or hurt.number, hurt, "greatest")
    return _exactly(hit - dead, hurt, "without_the_dead")


def _exactly(number: int, tally: Tally, rule: str) -> Tally:
    return Tally(number, number, number, number, rule, tally.perpetrators)


def _holds_dead(claim: Claim) -> bool:
    """Is the number one of all who were hit?"""
    at = (claim.value_start or claim.start) - claim.start
    near = claim.quote[at : (claim.value_end or claim.start) - claim.start + _NEAR]
    if _LIVING.search(near):
        return False
    return bool(_HIT.search(near)) or not _LIVING.search(claim.quote)


def _surer(slot: Slot, early: Tally, late: Tally) -> bool:
    """Is an earlier number to be believed against a later one that as many reports tell?

    Who died stays dead, so of the killed persons outdo silence and the greater number the lesser; who is told as hurt
    by one report and by another not may be its dead. A number told beside fewer persons is more often another event's.
    """
    if early.rule == "persons":
        if slot == "killed" and not late.number:
            return True
        return slot in _HARM and _by_number(late) and early.number < late.number
    if slot == "killed":
        return _by_number(early) and _by_number(late) and early.number > late.number
    return slot == "injured" and not early.number and late.rule == "persons"


def _by_number(tally: Tally) -> bool:
    return tally.number > 1 and tally.rule != "persons"


def _total(slot: Slot, told: Sequence[Tally]) -> Total:
    votes = Counter(t.number for t in told)
    top = max(votes.values())
    rivals = [t for t in reversed(told) if votes[t.number] == top]
    best = rivals[0]
    for other in rivals[1:]:
        if _surer(slot, other, best):
            best = other
    alone = "last_report" if best.number == rivals[0].number else "surer_report"
    rule = best.rule if len(told) == 1 else "most_reports" if top > 1 else alone
    return Total(
        best=best.number,
        low=min(t.low for t in told),
        high=max(t.high for t in told),
        rule=rule,
        conservative=min(t.conservative for t in told),
        perpetrators=max(t.perpetrators for t in told) or None,
    )
