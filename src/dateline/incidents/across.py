"""One record of one incident from all its reports: claims side by side and related, best values, origins and states.

A function of the set: parts are put in the order of their time and id first, so the order in which they come, and how
often one comes, changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.incidents.agreement import countable, rivals
from dateline.incidents.group import confidence, summarise
from dateline.incidents.origins import Overlaps, origins
from dateline.incidents.reconcile import reconcile
from dateline.incidents.sources import Source, agency_of, is_agency, moment, source_of
from dateline.incidents.states import incident_state, slot_states, undone
from dateline.incidents.words import describe
from dateline.model.claims import Claim, Mention, Relation, SlotSummary
from dateline.model.precision import scales_of
from dateline.model.record import MentionOf, Origin, Record, ToldClaim, Toll
from dateline.model.report import Report
from dateline.model.values import Count
from dateline.model.vocabulary import COUNT_SLOTS, SILENT_STANCES
from dateline.reading.relations import find_links
from dateline.reading.same import same_voice, value_key

_LAST = "9999"
_TOLLS = frozenset({"killed", "injured"})
_COPIED = frozenset({"copy"})


@dataclass(frozen=True, slots=True)
class Part:
    """What one report tells of an incident: the report (its text gives the words around claims) and its mentions."""

    report: Report
    mentions: tuple[Mention, ...]


def merge(parts: Iterable[Part], overlaps: Overlaps | None = None) -> Record:
    """The record of the incident that all these mentions tell. Raises ValueError where there is no mention.

    `overlaps`: what `copies.compare` found between the reports, by pairs of their ids.
    """
    ordered = _ordered(parts)
    if not ordered:
        raise ValueError("an incident needs a mention")
    sources = [source_of(p.report, _claims(p.mentions)) for p in ordered]
    found = origins(sources, overlaps or {})
    copied = {m.report: m.of for o in found for m in o.members if m.kind in _COPIED}
    told = _related(ordered, _origin_ids(ordered, sources, found), copied)
    days = {s.report: s.published for s in sources}
    echoes = _echoes(told, copied)
    slots = _summaries(told, echoes)
    mention = _typical(ordered, copied)
    states = slot_states(told, found, days)
    uids = sorted({m.uid for p in ordered for m in p.mentions})
    return Record(
        id=uids[0],
        aliases=tuple(uids[1:]),
        event_type=mention.event_type,
        mode=mention.mode,
        acled=mention.acled,
        summary=describe(mention, slots),
        state=incident_state(told, found, states),
        mentions=tuple(MentionOf(p.report.id, m.uid) for p in ordered for m in p.mentions),
        claims=tuple(told),
        slots=slots,
        slot_states=states,
        totals=reconcile(_standing(ordered, told, echoes), silence=False),
        timeline=_timeline(ordered, told, echoes),
        origins=found,
        perpetrator_confidence=confidence([one.claim for one in told]),
    )


def _standing(parts: Sequence[Part], told: Sequence[ToldClaim], echoes: frozenset[str]) -> list[tuple[Mention, ...]]:
    """The mentions of each report without the claims that were corrected or taken back, and those that it copied."""
    gone = {uid for uid, why in undone(told).items() if why in ("corrects", "retracts")} | echoes
    return [
        tuple(replace(m, claims=tuple(c for c in m.claims if c.uid not in gone)) for m in p.mentions) for p in parts
    ]


def _ordered(parts: Iterable[Part]) -> list[Part]:
    """One part for each report, in order of time and id, its mentions in order of the text."""
    by_report: dict[str, list[Part]] = {}
    for part in parts:
        by_report.setdefault(part.report.id, []).append(part)
    out = []
    for several in by_report.values():
        report = min((p.report for p in several), key=lambda r: (r.text_hash, repr(r.published)))
        mentions = {m.uid: m for m in sorted((m for p in several for m in p.mentions), key=repr)}
        if mentions:
            in_text = tuple(sorted(mentions.values(), key=lambda m: (m.trigger.start, m.uid)))
            out.append(Part(report, in_text))
    return sorted(out, key=lambda p: (moment(p.report) or _LAST, p.report.id))


def _claims(mentions: Sequence[Mention]) -> list[Claim]:
    """The claims of the mentions in order of the text; one told of two of them counts once."""
    claims = {c.uid: c for m in reversed(mentions) for c in m.claims}
    return sorted(claims.values(), key=lambda c: (c.start, c.value_start or c.start, c.uid))


def _origin_ids(ordered: Sequence[Part], sources: Sequence[Source], found: Sequence[Origin]) -> dict[str, str]:
    """By uid of each claim the id of the origin it goes back to: that of the agency cited for it, else its report's."""
    of_report = {report: o.id for o in found for report in o.reports}
    own = {o.name: o.id for o in found}
    families = {s.family: of_report[s.report] for s in reversed(sources) if s.family is not None}
    out = {}
    for part, source in zip(ordered, sources, strict=True):
        for claim in _claims(part.mentions):
            agency = agency_of(claim.speaker)
            if agency is None or agency == source.family:
                out[claim.uid] = of_report[part.report.id]
            else:
                kind = "agency" if is_agency(agency) else "outlet"
                out[claim.uid] = own.get(agency) or families.get(agency) or f"{kind}:{agency}"
    return out


def _related(ordered: Sequence[Part], origin_ids: dict[str, str], copied: dict[str, str | None]) -> list[ToldClaim]:
    """All claims, oldest first, named by uid, with their relations across mentions and reports."""
    told: list[ToldClaim] = []
    words: list[str] = []
    groups: list[str] = []  # the mention of each claim: within it the reading has found the relations
    for part in ordered:
        of_mention = {c.uid: m.uid for m in reversed(part.mentions) for c in m.claims}
        uids = {c.id: c.uid for m in part.mentions for c in m.claims}
        for claim in _claims(part.mentions):
            told.append(ToldClaim(part.report.id, _by_uid(claim, uids), origin_ids[claim.uid]))
            start, end = claim.sentence
            words.append(part.report.text[start:end] or claim.quote)
            groups.append(of_mention[claim.uid])
    # What copies tell again is related to nothing: it would stand in the way of what others tell.
    echoes = _echoes(told, copied)
    kept = [n for n, one in enumerate(told) if one.claim.uid not in echoes]
    outlets = {p.report.id: p.report.outlet or f"report {p.report.id}" for p in ordered}
    claims = [_voiced(told[n], outlets[told[n].report]) for n in kept]
    added: dict[int, list[Relation]] = {}
    denied: dict[int, str] = {}
    for link in find_links(claims, [words[n] for n in kept]):
        one, other = kept[link.claim], kept[link.other]
        if groups[one] == groups[other]:
            continue
        if link.type == "denies":
            denied[one] = told[other].claim.uid
        else:
            added.setdefault(one, []).append(Relation(link.type, told[other].claim.uid))
    for later, first in _newer_figures(claims, [told[n].report for n in kept], ordered):
        uid, mine = claims[first].uid, added.setdefault(kept[later], [])
        if not any(r.claim == uid for r in mine):
            mine.append(Relation("updates", uid))
    return [_linked(one, added.get(n, []), denied.get(n)) for n, one in enumerate(told)]


def _echoes(told: Sequence[ToldClaim], copied: dict[str, str | None]) -> frozenset[str]:
    """The claims of copies that the report copied from makes, too."""
    made = {(one.report, *_said(one.claim)) for one in told}
    return frozenset(
        one.claim.uid for one in told if one.report in copied and (copied[one.report], *_said(one.claim)) in made
    )  # fmt: skip


def _said(claim: Claim) -> tuple[object, ...]:
    """What is claimed by whom. The outlet's own voice is the same in a copy, whatever the outlet."""
    speaker = claim.speaker
    return claim.slot, value_key(claim.value), claim.stance, speaker.kind, "outlet" if _own(claim) else speaker.name


def _own(claim: Claim) -> bool:
    return claim.speaker.kind == "outlet"


def _by_uid(claim: Claim, uids: dict[str, str]) -> Claim:
    """The claim with uids in place of the ids of its report. What it relates to outside the incident is left out."""
    relations = tuple(Relation(r.type, uids[r.claim]) for r in claim.relations if r.claim in uids)
    denies = uids.get(claim.denies) if claim.denies is not None else None
    return replace(claim, id=claim.uid, relations=relations, denies=denies)


def _voiced(one: ToldClaim, outlet: str) -> Claim:
    """The claim with the outlet's name as that of its own voice, so that two outlets are not one speaker."""
    speaker = one.claim.speaker
    return replace(one.claim, speaker=replace(speaker, name=outlet)) if _own(one.claim) else one.claim


def _linked(one: ToldClaim, added: list[Relation], denies: str | None) -> ToldClaim:
    known = {r.claim for r in one.claim.relations}
    relations = (*one.claim.relations, *(r for r in added if r.claim not in known))
    return replace(one, claim=replace(one.claim, relations=relations, denies=one.claim.denies or denies))


def _newer_figures(claims: Sequence[Claim], reports: Sequence[str], ordered: Sequence[Part]) -> list[tuple[int, int]]:
    """A speaker's figure in a later report, told otherwise than in an earlier one: it updates the figure before."""
    times = {p.report.id: moment(p.report) for p in ordered}
    voices: list[list[int]] = []
    for at, claim in enumerate(claims):
        if claim.slot in COUNT_SLOTS and claim.stance not in SILENT_STANCES and countable(claim):
            mine = next((v for v in voices if _one_figure(claims[v[0]], claim)), None)
            if mine is None:
                voices.append([at])
            else:
                mine.append(at)
    out = []
    for mine in voices:
        for first, later in pairwise(mine):
            old, new = times[reports[first]], times[reports[later]]
            if old is not None and new is not None and old < new and rivals(claims[first].value, claims[later].value):
                out.append((later, first))
    return out


def _one_figure(one: Claim, other: Claim) -> bool:
    """Are both one speaker's figures of the same people?"""
    if one.slot != other.slot or not same_voice(one.speaker, other.speaker):
        return False
    return isinstance(one.value, Count) and isinstance(other.value, Count) and one.value.of == other.value.of


def _summaries(told: Sequence[ToldClaim], echoes: frozenset[str]) -> dict[str, SlotSummary]:
    """Best values by the rules of one report, over the claims that stand; what copies tell again has no vote."""
    gone = undone(told)
    voting = [one.claim for one in told if one.claim.uid not in echoes and one.claim.uid not in gone]
    best = summarise(voting)
    rest = summarise([one.claim for one in told])
    ids: dict[str, list[str]] = {}
    for one in told:
        ids.setdefault(one.claim.slot, []).append(one.claim.uid)
    out = {}
    for slot in sorted(ids):
        chosen = best.get(slot, rest[slot])
        out[slot] = replace(chosen, claims=tuple(ids[slot]), precision=scales_of(chosen.best))
    return out


def _typical(ordered: Sequence[Part], copied: dict[str, str | None]) -> Mention:
    """A mention with the type, kind and mode that most mentions tell, copies aside; of equals the smallest uid's."""
    mentions = [m for p in ordered if p.report.id not in copied for m in p.mentions]
    mentions = sorted(mentions or [m for p in ordered for m in p.mentions], key=lambda m: m.uid)
    for field in ("event_type", "acled", "mode"):
        votes = Counter(getattr(m, field) for m in mentions)
        top = max(votes.values())
        chosen = next(getattr(m, field) for m in mentions if votes[getattr(m, field)] == top)
        mentions = [m for m in mentions if getattr(m, field) == chosen]
    return mentions[0]


def _timeline(ordered: Sequence[Part], told: Sequence[ToldClaim], echoes: frozenset[str]) -> tuple[Toll, ...]:
    """The figures of the dead and hurt in the order in which they were reported; copies repeat none."""
    reports = {p.report.id: p.report for p in ordered}
    gone = undone(told)
    out = []
    for one in told:
        claim, value = one.claim, one.claim.value
        if claim.slot not in _TOLLS or not isinstance(value, Count) or claim.uid in echoes:
            continue
        if claim.stance in SILENT_STANCES or not countable(claim):
            continue
        report = reports[one.report]
        out.append(
            Toll(
                slot=claim.slot, low=value.low, high=value.high, quote=claim.quote, claim=claim.uid, report=one.report,
                published=report.published.start if report.published else None, outlet=report.outlet,
                speaker=claim.speaker.name, speaker_kind=claim.speaker.kind, live=claim.uid not in gone,
            )
        )  # fmt: skip
    return tuple(out)
