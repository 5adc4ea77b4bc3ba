"""What a denial denies: the claim of another speaker that it stands against."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.model.claims import Claim
from dateline.reading.same import (
    as_said,
    called_so,
    countries_of,
    proper,
    same_voice,
    side_of,
    speaker_side,
    value_key,
    words_of,
)

DOERS = frozenset({"perpetrator", "claimed_by"})
AFFIRMING = frozenset({"asserts", "accuses", "suspects", "claims_responsibility", "unconfirmed"})
HELD = frozenset({"accuses", "suspects", "claims_responsibility"})
_HOSTILE = re.compile(r"\b(?:enemy|hostile) (?:fire|action|forces|activity)\b|\bfoul play\b")
# "Denied having lost any men" stands against who says that attackers died, not against any other toll.
_OWN_LOSSES = re.compile(r"\b(?:lost|losing|suffer(?:ed|ing)|taken) any\b")
_ATTACKERS = re.compile(
    r"\b(?:attackers?|assailants?|fighters?|militants?|rebels?|insurgents?|gunm[ae]n|guerrillas?|raiders)\b"
)
_ON_TRIAL = re.compile(r"\b(?:defendants?|accused|suspects?|detainees?|prisoners?|convicts?)\b", re.I)
_REACH = 1200  # characters back that a denial without a name reaches for a claim of the same slot


def denied_by(claims: Sequence[Claim], index: int) -> int | None:
    """The index of the claim that the denial with that index denies, None where none is told."""
    denial = claims[index]
    slots = DOERS if denial.slot in DOERS else {denial.slot}
    pool = [
        i for i, c in enumerate(claims)
        if c.slot in slots and c.stance in AFFIRMING and c.value is not None
        and not same_voice(c.speaker, denial.speaker)
    ]  # fmt: skip
    found = _accused(claims, denial, index, pool) if denial.slot in DOERS else _said(claims, denial, index, pool)
    return _nearest(index, found)


def _accused(claims: Sequence[Claim], denial: Claim, index: int, pool: list[int]) -> list[int]:
    """The claims that hold the denier to account: by name, by country, else the accusation told before."""
    own = denial.speaker
    if _ON_TRIAL.search(own.name or ""):  # what they deny is the charge, and not what a group has claimed
        pool = [i for i in pool if claims[i].stance != "claims_responsibility"]
    said = " ".join(
        filter(None, (own.name, own.role, own.antecedent.quote if own.antecedent else None, as_said(denial.value)))
    )
    party, countries = proper(said), countries_of(said)
    side = side_of(denial.value) or speaker_side(own)
    fits = [i for i in pool if (other := side_of(claims[i].value)) is None or side is None or other == side]
    named = [i for i in pool if proper(theirs := as_said(claims[i].value)) & party or called_so(theirs, said)]
    if not named:  # the words of an accusation may name a party beside the one they were read for
        named = [i for i in pool if claims[i].stance in HELD and proper(claims[i].quote) & proper(own.name or "")]
    kin = [i for i in fits if countries and countries_of(as_said(claims[i].value)) & countries]
    worded = [i for i in pool if words_of(claims[i].value) & words_of(denial.value)]
    held = [i for i in fits if claims[i].stance in HELD]
    told = [i for i in fits if claims[i].speaker.kind != "outlet"]
    claimed = [i for i in pool if claims[i].stance == "claims_responsibility"]
    if claimed and _HOSTILE.search(denial.quote.lower()):
        return claimed  # "nothing points to enemy fire" is said against whoever claims it
    for found in (named, kin, worded, held, told):
        if any(i < index for i in found):
            return found
    return next((found for found in (named, kin, worded, held) if found), [])


def _said(claims: Sequence[Claim], denial: Claim, index: int, pool: list[int]) -> list[int]:
    """The claims with the denied value; of a denial without one, those of its slot told before by somebody."""
    if denial.value is not None:
        key, words = value_key(denial.value), words_of(denial.value)
        same = [i for i in pool if words_of(claims[i].value) & words or value_key(claims[i].value) == key]
        if same or denial.slot not in ("weapon", "motive"):
            return same
        alike = getattr(denial.value, "class_", None)
        return [i for i in pool if alike is not None and getattr(claims[i].value, "class_", None) == alike]
    own = denial.slot == "killed" and _OWN_LOSSES.search(denial.quote.lower())
    fallen = {c.quote for c in claims if own and c.slot == "victim" and _ATTACKERS.search(as_said(c.value).lower())}
    return [
        i for i in pool
        if i < index and denial.start - claims[i].start <= _REACH and claims[i].speaker.kind != "outlet"
        and (not own or claims[i].quote in fallen)
    ]  # fmt: skip


def _nearest(index: int, found: list[int]) -> int | None:
    """The last of them before the denial, else the first after it."""
    before = [i for i in found if i < index]
    return before[-1] if before else (found[0] if found else None)
