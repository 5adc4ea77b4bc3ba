"""From bound values to claims and mentions: one claim per slot, value, speaker and stance; ids; relations."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dateline.model.claims import Claim, Mention, Relation
from dateline.model.values import Count, Quote, Value
from dateline.model.vocabulary import Stance
from dateline.reading.binding import Bound
from dateline.reading.events import Event
from dateline.reading.kinds import find_kind, main_trigger
from dateline.reading.relations import relate
from dateline.reading.same import speaker_key, value_key
from dateline.reading.slots.refusals import RETRACTS

_AGE = re.compile(r"\b(\d{1,3})[\s-]+year", re.I)


@dataclass
class Ids:
    """Running numbers of a reading's mentions and claims."""

    report: str
    mentions: int = 0
    claims: int = 0
    uids: set[str] = field(default_factory=set)

    def uid(self, *parts: object) -> str:
        """The stable id of these parts of the report; words told of two events have one for each."""
        uid, again = stable(self.report, *parts), 1
        while uid in self.uids:
            again += 1
            uid = stable(self.report, *parts, again)
        self.uids.add(uid)
        return uid

    def mention(self) -> str:
        """The next mention id."""
        self.mentions += 1
        return f"m{self.mentions}"

    def claim(self) -> str:
        """The next claim id."""
        self.claims += 1
        return f"c{self.claims}"


def stable(*parts: object) -> str:
    """A stable id: the first 16 hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(str(p) for p in parts).encode()).hexdigest()[:16]


def make_mention(event: Event, bound: list[Bound], text: str, ids: Ids) -> Mention:
    """The mention of an event with its claims."""
    trigger, kind = main_trigger(event), find_kind(event)
    first = next((t for t in event.tellings if t.judged.firm), event.tellings[0])
    also = tuple(
        Quote(text[t.start : t.end], t.start, t.end)
        for _, t in sorted({m.trigger.start: m.trigger for m in event.tellings}.items()) if t.start != trigger.start
    )  # fmt: skip
    groups = list(_grouped(bound, text))
    told = part_of(_meaning([_claim(group, text, ids) for group in groups], groups))
    claims = relate(told, [text[c.sentence[0] : c.sentence[1]] for c in told])
    return Mention(
        id=ids.mention(), uid=stable(ids.report, trigger.start, trigger.end), event_type=kind.event_type,
        mode=kind.mode, acled=kind.acled, status=event.status, status_reason=first.judged.reason,
        trigger=Quote(text[trigger.start : trigger.end], trigger.start, trigger.end), also=also, claims=tuple(claims),
    )  # fmt: skip


def _grouped(bound: list[Bound], text: str) -> Iterator[list[Bound]]:
    groups: dict[tuple[object, ...], list[Bound]] = {}
    told: dict[tuple[object, ...], Stance] = {}
    ages: dict[tuple[object, ...], list[str]] = {}  # of persons under one key: those of a further age are others
    for item in bound:
        words = (item.found.slot, item.found.start, item.found.end, item.speaker.start)
        if item.found.value is not None and told.setdefault(words, item.stance) != item.stance:
            continue  # the same words of the same speaker, found by two rules: the first stands
        key: tuple[object, ...] = (item.found.slot, value_key(item.found.value), speaker_key(item.speaker), item.stance)
        if item.found.value is None:
            key += (text[item.found.quote_start : item.found.quote_end],)
        if (age := _age_of(item)) is not None:
            known = ages.setdefault(key, [])
            if age not in known:
                known.append(age)
            key += (age,) if age != known[0] else ()
        groups.setdefault(key, []).append(item)
    yield from groups.values()


def _age_of(bound: Bound) -> str | None:
    """The age of one person counted, which tells two such persons of one report apart ("a 30-year-old man")."""
    value = bound.found.value
    if not isinstance(value, Count) or value.low != 1 or value.high != 1:
        return None
    match = _AGE.search(value.as_said)
    return match[1] if match else None


def _claim(group: list[Bound], text: str, ids: Ids) -> Claim:
    first = group[0]
    found, speaker = first.found, first.speaker
    own = f"{speaker.start}:{speaker.end}" if speaker.start is not None else "own"
    also = tuple(
        Quote(text[o.found.quote_start : o.found.quote_end], o.found.quote_start, o.found.quote_end) for o in group[1:]
        if (o.found.quote_start, o.found.quote_end) != (found.quote_start, found.quote_end)
    )  # fmt: skip
    valued = found.value is not None
    return Claim(
        id=ids.claim(), uid=ids.uid(found.slot, found.start, found.end, own), slot=found.slot,
        value=found.value, value_start=found.start if valued else None, value_end=found.end if valued else None,
        quote=text[found.quote_start : found.quote_end], start=found.quote_start, end=found.quote_end,
        sentence=(first.sentence.start, first.sentence.end), also=also, speaker=speaker, stance=first.stance,
        hedge=first.hedge, rule=found.rule, confidence=found.confidence,
        cue=Quote(text[slice(*first.cue)], *first.cue) if first.cue is not None else None,
    )  # fmt: skip


def _meaning(claims: list[Claim], groups: list[list[Bound]]) -> list[Claim]:
    """The claims; a denial that goes back to words told before names their claim, a statement taken back its own."""
    owner = {_words(item): claim.id for claim, group in zip(claims, groups, strict=True) for item in group}
    out = []
    for claim, group in zip(claims, groups, strict=True):
        meant = next((owner.get(_words(b.meant)) for b in group if b.meant is not None), None)
        if meant is not None and group[0].found.rule.startswith(RETRACTS):
            claim = replace(claim, relations=(*claim.relations, Relation("retracts", meant)))
        elif meant is not None:
            claim = replace(claim, denies=meant)
        out.append(claim)
    return out


def _words(item: Bound) -> tuple[object, ...]:
    return item.found.slot, item.found.start, item.found.end, speaker_key(item.speaker)


def part_of(claims: list[Claim]) -> list[Claim]:
    """One person ("the driver") beside a larger toll of the event is a part of it, and so is what is told as one
    ("five of them children"): no rival count."""
    out = []
    for claim in claims:
        least = most(claim.value) if (claim.rule or "").endswith((" single", " part")) else None
        whole = next((c for c in claims if least and c.slot == claim.slot and most(c.value) > least), None)
        out.append(replace(claim, relations=(*claim.relations, Relation("part_of", whole.id))) if whole else claim)
    return out


def most(value: Value | None) -> int:
    """The larger end of a count, 0 where there is none."""
    return max(value.low or 0, value.high or 0) if isinstance(value, Count) else 0
