"""The claims of an incident as rows: same values joined, rivals side by side, nothing averaged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dateline.cli.layout import Block, Item, Row
from dateline.cli.safe import shown
from dateline.cli.words import slot_words, speaker_words, value_words, who_words
from dateline.model.claims import Claim, Mention
from dateline.model.values import Count, Thing
from dateline.model.vocabulary import COUNT_SLOTS, SLOTS

# In these slots one incident has one true value, so that a second value is a rival of the first.
EXCLUSIVE = COUNT_SLOTS | {"when", "place", "origin_place", "perpetrator", "claimed_by"}
ORDER = {slot: number for number, slot in enumerate(SLOTS)}
NO_WORD = "no word yet"
FRAME = ("type", "when", "place")  # told in the title; a row only where speakers differ


def claim_rows(claims: Sequence[Claim], known: Mapping[str, Claim], outlet: str | None) -> Iterator[Block]:
    """The rows of an incident. `known` finds the claim that a denial denies."""
    last = ""
    for slot, value, whos in _joined(_merged(claims), known, outlet):
        again = "  or" if slot in EXCLUSIVE else "  and"
        label = again if slot == last else slot_words(slot)
        last = slot
        yield Row(label, value, "; ".join(whos))


def _joined(claims: list[Claim], known: Mapping[str, Claim], outlet: str | None) -> list[tuple[str, str, list[str]]]:
    """Claims in slot order, those with the same slot and value in one row with all their speakers."""
    rows: dict[tuple[str, str], list[str]] = {}
    for claim in sorted(claims, key=lambda c: ORDER[c.slot]):
        whos = rows.setdefault((claim.slot, told_value(claim, known)), [])
        who = who_words(claim, outlet)
        if who not in whos:
            whos.append(who)
    out = [(slot, value, whos) for (slot, value), whos in rows.items()]
    silent = [row for row in out if row[0] in ("killed", "injured") and row[1] == NO_WORD]
    if len(silent) == 2 and silent[0][2] == silent[1][2]:
        out[out.index(silent[0])] = ("casualties", NO_WORD, silent[0][2])
        out.remove(silent[1])
    several = {slot for slot in FRAME if sum(row[0] == slot for row in out) > 1}
    return [row for row in out if row[0] not in FRAME or (row[0] in several and row[0] != "type")]


def told_value(claim: Claim, known: Mapping[str, Claim]) -> str:
    """The value of a claim in words; for a denial what it denies, for silence that it is silence."""
    if claim.stance == "no_information":
        return NO_WORD
    if claim.value is None and claim.denies is not None and claim.denies in known:
        return value_words(known[claim.denies].value) or "(no value)"
    return value_words(claim.value) or ("(no value)" if claim.stance != "denies" else "any")


def _merged(claims: Sequence[Claim]) -> list[Claim]:
    """Claims with what is said in one breath put together: a number and its weapon, a weapon and its fuller name."""
    counts = [c for c in claims if c.slot == "weapon_count"]
    weapons = [c for c in claims if c.slot == "weapon"]
    fuller = {w.id: f for w in weapons for f in weapons if _fuller(f, w)}
    used: set[str] = set()
    out: list[Claim] = []
    for claim in claims:
        if claim.id in fuller:
            continue
        if claim.slot == "weapon" and isinstance(claim.value, Thing):
            told = [claim, *(w for w in weapons if fuller.get(w.id) is claim)]
            count = next((c for c in counts if c.id not in used and any(_one_breath(c, w) for w in told)), None)
            if count is not None and isinstance(count.value, Count):
                used.add(count.id)
                claim = replace(claim, value=_counted(count.value, claim.value))
        out.append(claim)
    return [c for c in out if c.id not in used]


def _fuller(one: Claim, other: Claim) -> bool:
    """Does `one` say the same weapon more fully, by the same speaker?"""
    if not isinstance(one.value, Thing) or not isinstance(other.value, Thing) or one.speaker.name != other.speaker.name:
        return False
    return one.value.as_said.casefold().endswith(f" {other.value.as_said.casefold()}")


def _one_breath(one: Claim, other: Claim) -> bool:
    same = one.sentence == other.sentence and one.stance == other.stance == "asserts"
    return same and one.speaker.name == other.speaker.name and one.speaker.via == other.speaker.via


def _counted(count: Count, weapon: Thing) -> Thing:
    words, number = weapon.as_said, value_words(replace(count, of=None))
    said = count.as_said.strip()
    rest = words[len(said) :].strip() if words.casefold().startswith(said.casefold() + " ") else words
    return replace(weapon, as_said=f"{number} {rest}")


def explained(mention: Mention, known: Mapping[str, Claim], outlet: str | None) -> Iterator[Block]:
    """A mention with its evidence: trigger, reason, and each claim's words, speaker, rule and offsets."""
    trigger = mention.trigger
    told = f"{mention.event_type}{f', {shown(mention.mode)}' if mention.mode else ''}"
    yield Item(
        f"[{shown(mention.id)}] {told}, {mention.status} ({shown(mention.status_reason) or 'no reason'})",
        level=1,
    )
    yield Item(f"trigger “{shown(trigger.quote)}” at {trigger.start}-{trigger.end}", "dim", level=2)
    for claim in sorted(mention.claims, key=lambda c: ORDER[c.slot]):
        value, who = told_value(claim, known), who_words(claim, outlet)
        sure = f", confidence {claim.confidence:.2f}" if claim.confidence is not None else ""
        yield Item(f"[{shown(claim.id)}] {slot_words(claim.slot)}: {value} ({who}{sure})", level=2)
        yield Item(f"“{shown(claim.quote)}” at {claim.start}-{claim.end}", level=3)
        yield from _evidence(claim)


def _evidence(claim: Claim) -> Iterator[Block]:
    speaker = claim.speaker
    if claim.rule:
        yield Item(f"rule: {shown(claim.rule)}", "dim", level=3)
    if speaker.quote:
        resolved = f", stands for “{shown(speaker.antecedent.quote)}”" if speaker.antecedent else ""
        at = f"{speaker.start}-{speaker.end}"
        yield Item(
            f"speaker: {speaker_words(speaker)}, “{shown(speaker.quote)}” at {at}{resolved}",
            "dim",
            level=3,
        )
    cue = f", by “{shown(claim.cue.quote)}” at {claim.cue.start}-{claim.cue.end}" if claim.cue else ""
    yield Item(f"stance: {claim.stance.replace('_', ' ')}{cue}", "dim", level=3)
    if claim.hedge:
        yield Item(f"hedge: “{shown(claim.hedge.quote)}” at {claim.hedge.start}-{claim.hedge.end}", "dim", level=3)
    if claim.denies:
        yield Item(f"denies: [{shown(claim.denies)}]", "dim", level=3)
    for relation in claim.relations:
        yield Item(f"{relation.type.replace('_', ' ')}: [{shown(relation.claim)}]", "dim", level=3)
    for item in claim.also:
        yield Item(f"also: “{shown(item.quote)}” at {item.start}-{item.end}", "dim", level=3)
