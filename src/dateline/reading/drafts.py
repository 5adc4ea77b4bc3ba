"""From bound values to claims and mentions: one claim per slot, value, speaker and stance; ids; ties of denials."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dateline.language import lexicon
from dateline.model.claims import Claim, Mention, Relation, Speaker
from dateline.model.values import Actor, Count, Place, Quote, Thing, Value, When
from dateline.model.vocabulary import Stance
from dateline.reading.binding import Bound
from dateline.reading.events import Event
from dateline.reading.kinds import find_kind, main_trigger

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
    claims = part_of(tie_denials([_claim(group, text, ids) for group in _grouped(bound, text)]))
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


def value_key(value: Value | None) -> tuple[object, ...]:
    """What makes two values the same: numbers, days and places by value, others by their words."""
    if isinstance(value, Count):
        return (value.low, value.high, value.of)
    if isinstance(value, When):
        return (value.start, value.end)
    if isinstance(value, Place):
        return (value.name, value.country)
    if isinstance(value, (Actor, Thing)):
        words = value.as_said.lower()
        for article in ("the ", "a ", "an "):
            words = words.removeprefix(article)
        return (words,)
    return ()


def speaker_key(speaker: Speaker) -> tuple[object, ...]:
    """What makes two speakers the same."""
    return ((speaker.name or "").lower(), speaker.kind, speaker.anonymous, speaker.via)


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
    )  # fmt: skip


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


def tie_denials(claims: list[Claim]) -> list[Claim]:
    """Each denial names the claim it denies, where the mention holds one."""
    out = []
    for claim in claims:
        if claim.stance != "denies":
            out.append(claim)
            continue
        denied = _denied(claim, claims)
        out.append(replace(claim, denies=denied.id) if denied else claim)
    return out


def _denied(denial: Claim, claims: list[Claim]) -> Claim | None:
    doers = ("perpetrator", "claimed_by")
    slots = doers if denial.slot in doers else (denial.slot,)
    pool = [
        c for c in claims
        if c.slot in slots and c.stance not in ("denies", "no_information") and c.value is not None
        and speaker_key(c.speaker) != speaker_key(denial.speaker)
    ]  # fmt: skip
    if denial.slot not in doers:
        same = [
            c for c in pool if _words(c.value) & _words(denial.value) or value_key(c.value) == value_key(denial.value)
        ]
        return min(same, key=lambda c: abs(c.start - denial.start), default=None)
    own = denial.speaker
    said = " ".join(filter(None, (own.name, own.antecedent.quote if own.antecedent else None, _as_said(denial.value))))
    party, countries = _proper(said), countries_of(said)
    named = [c for c in pool if _proper(_as_said(c.value)) & party]
    kin = [c for c in pool if countries_of(_as_said(c.value)) & countries]
    accused = [c for c in pool if c.stance in ("accuses", "suspects", "claims_responsibility")]
    for found in (named, kin, accused):
        before = [c for c in found if (c.value_start or c.start) <= denial.start]
        if before or found:
            return max(before, key=lambda c: c.value_start or c.start) if before else found[0]
    return None


def _as_said(value: Value | None) -> str:
    if isinstance(value, Actor):
        return " ".join(filter(None, (value.as_said, value.name)))
    return value.as_said if isinstance(value, Thing) else ""


def _proper(text: str) -> set[str]:
    """The capitalised words of a name: "popular group" is not the Popular Mobilization Units."""
    return {w.strip(".,'’()") for w in text.split() if w[:1].isupper() and w.lower() not in ("the", "a", "an")}


def countries_of(text: str) -> set[str]:
    """The countries that words of a text stand for: Tbilisi, Georgian and Georgia are one party."""
    found = set()
    for name in ("demonyms", "roles", "forces", "armed_actors"):
        for hit in lexicon.load(name).find(text):
            found |= {c for c in hit.entry.get("country").replace("|", ",").split(",") if c}
    return found


def _words(value: Value | None) -> set[str]:
    if not isinstance(value, (Actor, Thing)):
        return set()
    small = {"the", "a", "an", "of", "and", "in", "for"}
    words = {w for w in value.as_said.lower().split() if w not in small}
    if isinstance(value, Actor) and value.name:
        words |= {w for w in value.name.lower().split() if w not in small}
    return words
