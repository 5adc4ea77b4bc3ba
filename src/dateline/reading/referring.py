"""Denials that go back to what was told before: which claim they mean, of which event and slot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.model.claims import Speaker
from dateline.model.values import Thing
from dateline.model.vocabulary import COUNT_SLOTS, Slot
from dateline.reading.against import (
    HIT,
    REACH,
    WIDE,
    absent,
    against_told,
    alleged_here,
    charged_by_report,
    done_to,
    last_of,
    last_with,
    naming,
    none_told,
    own_side,
    told_before,
    told_soon,
    unhurt,
)
from dateline.reading.attribution import Attributions
from dateline.reading.attribution.parts import Attribution
from dateline.reading.binding import Bound
from dateline.reading.denied import AFFIRMING, DOERS, HELD
from dateline.reading.same import (
    as_said,
    called_so,
    countries_of,
    proper,
    same_voice,
    words_of,
)
from dateline.reading.slots.absent import ABSENT, IN_STATEMENT
from dateline.reading.slots.accused import CHARGED
from dateline.reading.slots.refusals import CLAUSE, REFUSES, RETRACTS, verdict_last
from dateline.reading.slots.silence import NO_COMMENT
from dateline.reading.slots.weapons import COME_UPON
from dateline.reading.slots.wordlists import words
from dateline.reading.unread import deed_told

_MEDIA = words("told_media")
_NEAR = 3  # sentences back that "this" or "the report" may go
_GAP = 3  # characters between a statement and the sentence that denies it
_LONG = 12  # characters from a statement to the words that call it false, if something stands between
_CLAUSE = re.compile(r",|\s(?:that|of how|according to which|claiming|saying|alleging)\b")
_THAT = re.compile(r"^[^;]*\bthat\b[^;]*$")
_ARTICLE = re.compile(r"^(?:the|an?)\s", re.I)
_TELLS = re.compile(
    r"(?:,[^,;.]{3,40},)?\s(?:that\s(?:claim|purport|show|say|said)\w*|of|about|purporting|showing|claiming)\b"
)
_ACCOUNTS = words("told_accounts")
_OF_IT = re.compile(r"\s(?:that|of|about)\b[^,;.]*$")
_SHOTS = re.compile(r"\bshots?\b|\bshooting|\bgunfire\b|\bfiring\b")
_STATED = re.compile(r"\b(?:the|this|that|these|those|an?|to|in|as fake an?)\s(?P<noun>(?:[\w-]+\s)?[\w-]+)$")
_NO_ANSWER = frozenset({"when", "place", "origin_place"})


def refer_back(given: Sequence[Bound], attributions: Attributions) -> list[Bound]:
    """The values, with denials by reference as denials of the slot and event of what they mean; those that go back to
    nothing are left out. Denials of a told value follow it to its event. `attributions`: those of the report, to tell
    whose statement is the last one before a denial."""
    bound = _judged(given)
    out: list[Bound] = []
    for item in bound:
        if item.stance != "denies":
            victims = unhurt(item, bound)
            if victims is None:
                out += _kept(item, bound)
            else:
                denial = replace(item.found, value=None, stance="denies")
                out.append(_of(replace(item, found=denial, stance="denies"), victims, "victim"))
            continue
        verb, *what = item.found.rule.split(" ", 2)
        if verb in (REFUSES, RETRACTS):
            kind, noun = what[0], what[-1]
            if verb == RETRACTS:
                meant = _taken_back(item, kind, bound)
            else:
                meant = _refused(item, kind, noun, bound, attributions)
            if meant is not None:
                slot = "type" if kind == "deed" and meant.found.slot != "weapon" else meant.found.slot
                told = replace(item.found, value=None)
                if verb == REFUSES and _within(meant, item):  # its own words stand in the sentence
                    told = replace(item.found, value=meant.found.value, start=meant.found.start, end=meant.found.end)
                out.append(_of(replace(item, found=told), meant, slot))
            elif verb == REFUSES and not _told_already(item, bound):
                out += _untold(item, kind, attributions)
            continue
        if verb == ABSENT:
            against = absent(item, " ".join(what), bound)
            out += [_of(item, against, against.found.slot)] if against is not None else []
            continue
        if item.sentence.kind == "headline" and item.found.slot in ("target", "victim"):
            if _told_below(bound):
                continue  # "X denies train raid": the body tells who denies what
            item = replace(item, found=replace(item.found, slot="perpetrator", value=None))
        there = _denied(item, bound) or none_told(item, bound) or against_told(item, bound)
        out.append(_of(item, there, item.found.slot) if there is not None else item)
    denied = [b.meant for b in out if b.meant is not None]
    kept = (b.meant is not None or b.found.rule not in (COME_UPON, CHARGED) or any(b is m for m in denied) for b in out)
    return [b for b, keeps in zip(out, kept, strict=True) if keeps]


def _heard(item: Bound, kind: str, bound: Sequence[Bound], attributions: Attributions) -> Sequence[Bound]:
    """The values without those told before the statement that "this" or "the report" means, where that one is clear."""
    last = _statement_before(item, attributions) if kind in ("report", "deed") else None
    if last is None:
        return bound
    first = min(last.cue[0], *(start for start, _ in last.content))
    told = [b for b in bound if b.found.start >= first or b.found.start >= item.sentence.start]
    # "The ministry also denied the message", after another's denial: that one is not what is meant.
    others = [b for b in told if b.sentence is not item.sentence]
    if not others:  # "She said they wore boots": no value, but the same speaker has told some just before
        return [b for b in bound if same_voice(b.speaker, last.speaker) and b.speaker.kind != "outlet"]
    return bound if others and all(b.stance == "denies" for b in told) else told


def _statement_before(item: Bound, attributions: Attributions) -> Attribution | None:
    """The last statement of another speaker before the sentence, if it stands in the sentence right before it."""
    before = [
        a for a in attributions.attributions
        if a.content and not a.presupposed and a.cue[0] < item.sentence.start and not own_side(a.speaker, item.speaker)
    ]  # fmt: skip
    if not before or "\n\n" in attributions.annotated.report.text[before[-1].cue[1] : item.sentence.start].strip():
        return None
    near = item.sentence.start - max(end for _, end in before[-1].content) <= _GAP
    return before[-1] if near else None


def _untold(item: Bound, kind: str, attributions: Attributions) -> list[Bound]:
    """The denial of what no value was read of: an accusation, a statement that holds somebody to account, or one that
    is told in the same sentence ("posts about a third blast were false")."""
    if kind == "accusation":
        return [item]
    if kind == CLAUSE:
        return []
    if item.found.start - item.found.anchor > _LONG:
        denial = replace(item, found=replace(item.found, slot="type"))
        deed = deed_told(item.sentence, item.found.anchor, item.found.start)
        if deed is None:
            return [denial]
        told = replace(item, found=deed, speaker=_statement(item), stance="unconfirmed", meant=None)
        return [told, replace(denial, meant=told)]
    last = _statement_before(item, attributions)
    return [item] if last is not None and last.stance in ("accuses", "suspects") else []


def _told_below(bound: Sequence[Bound]) -> bool:
    """Does the body of the report tell of a denied deed?"""
    return any(b.stance == "denies" and b.sentence.kind != "headline" and b.found.slot in DOERS for b in bound)


def _told_already(item: Bound, bound: Sequence[Bound]) -> bool:
    """Does another denial in the sentence say the same?"""
    return any(
        b is not item and b.stance == "denies" and b.found.slot == "perpetrator" and b.sentence is item.sentence
        for b in bound
    )


def _kept(item: Bound, bound: Sequence[Bound]) -> list[Bound]:
    """The value itself; silence only of one who was named as the doer before, and then of that event."""
    if item.found.rule != NO_COMMENT:
        return [item]
    before = [
        b
        for b in told_before(item, bound, WIDE)
        if b.found.slot == "perpetrator" and not same_voice(b.speaker, item.speaker)
    ]
    meant = [b for b in before if item.speaker.kind != "outlet" and _may_mean(item, b, named=True)]
    return [replace(item, event=meant[-1].event)] if meant else []


def _judged(bound: Sequence[Bound]) -> list[Bound]:
    """The values; those told inside a statement that is called false are that statement's, not its judge's."""
    out = list(bound)
    for item in bound:
        if item.stance != "denies" or not item.found.rule.startswith(REFUSES):
            continue
        for place, b in enumerate(out):
            if _within(b, item):
                own = same_voice(b.speaker, item.speaker)
                told = replace(b.found, quote_end=max(b.found.end, min(b.found.quote_end, item.found.start - 1)))
                out[place] = replace(
                    b, found=told, speaker=_statement(item) if own else b.speaker, stance="unconfirmed"
                )
            elif b.sentence is item.sentence and (b.found.rule == IN_STATEMENT or _told_in_it(b, item)):
                out[place] = replace(b, speaker=_noun_of(item), stance="unconfirmed")
    return out


def _within(b: Bound, item: Bound) -> bool:
    """Does a statement that is called false hold the value ("news that a shepherd had died is untrue")?"""
    inside = item.found.anchor < b.found.start and b.found.end < item.found.start
    return inside and b is not item and b.stance in AFFIRMING


def _told_in_it(b: Bound, item: Bound) -> bool:
    """Is it the clause of what is refused ("no truth to messages that a bomb had been found"), told by nobody else?"""
    if b is item or b.stance not in AFFIRMING or b.found.value is None or not same_voice(b.speaker, item.speaker):
        return False
    after = b.found.start > item.found.end and not verdict_last(item.found, item.sentence)
    return after and b.found.slot not in _NO_ANSWER and _OF_IT.match(_between(item, b)[_length(item) :]) is not None


def _length(item: Bound) -> int:
    return item.found.end - item.found.start


def _statement(item: Bound) -> Speaker:
    """The statement that is called false as a speaker: "news on social media"."""
    start = item.found.anchor
    words = item.sentence.text[start - item.sentence.start : item.found.start - item.sentence.start]
    name = _CLAUSE.split(words, maxsplit=1)[0].rstrip()
    return Speaker(
        _ARTICLE.sub("", name), "unattributed", anonymous=True, quote=name, start=start, end=start + len(name)
    )


def _noun_of(item: Bound) -> Speaker:
    """The refused statement as a speaker, where it stands with what it tells after its verb: "text messages"."""
    start, end = item.found.start, item.found.end
    words = item.sentence.text[start - item.sentence.start : end - item.sentence.start]
    said = _STATED.search(words)
    name = said["noun"] if said is not None else words
    at = start + words.rindex(name)
    return Speaker(name, "unattributed", anonymous=True, quote=name, start=at, end=at + len(name))


def _of(item: Bound, meant: Bound, slot: Slot) -> Bound:
    return replace(item, event=meant.event, found=replace(item.found, slot=slot), meant=meant)


def _refused(item: Bound, kind: str, noun: str, bound: Sequence[Bound], attributions: Attributions) -> Bound | None:
    """The claim of another speaker that is refused under that kind of noun."""
    inside = [b for b in bound if _within(b, item)] or _told_after(item, bound)
    if inside:
        return _first(inside)
    stem = noun.rstrip("s")
    called = [b for b in bound if b.found.start < item.found.start and stem in _named(b)] if stem != kind else []
    sent = called or (last_with(item, stem, bound) if stem in _MEDIA else [])
    if sent:  # a hospital knows of nothing but the toll
        counts = [b for b in sent if b.found.slot in COUNT_SLOTS and item.speaker.kind == "medical"]
        return counts[0] if counts else called[-1] if called else _first(sent, kind)
    if kind == "report" and _TELLS.match(_rest(item)):
        return None  # "dismissed a video that shows ...": what it tells was not read, and it means nothing told before
    heard = _heard(item, kind, bound, attributions)
    others = [b for b in told_before(item, heard, REACH) if not own_side(b.speaker, item.speaker)]
    if kind == CLAUSE:
        return _nearest(item, [b for b in others if b.sentence is item.sentence])
    if kind == "figure":
        counts = [b for b in others if b.found.slot in COUNT_SLOTS]
        return last_of(counts, attributed=True) or last_of(counts)
    doers = [b for b in others if b.found.slot in DOERS]
    if kind == "deed":
        if _SHOTS.search(_denial(item)):
            heard_of = [b for b in others if _class(b) == "small_arms"]
            heard_of = heard_of or [b for b in bound if _class(b) == "small_arms" and told_soon(item, b)]
            if heard_of:
                return heard_of[-1]
        harmed = [b for b in others if b.found.slot in ("target", "victim")]
        return _nearest(item, harmed) or _nearest(item, others)
    if kind == "accusation":
        held = [b for b in doers if b.stance in HELD]
        deeds = [b for b in others if b.found.rule == CHARGED and item.sentence.index - b.sentence.index <= _NEAR]
        return (
            last_of(naming(item, held))
            or last_of([b for b in deeds if not held or b.sentence.index > held[-1].sentence.index])
            or last_of(held)
            or last_of(doers, attributed=True)
            or _nearest(item, others)
            or charged_by_report(item, bound)
        )
    if kind == "claim":
        claimed = [b for b in doers if b.stance in ("claims_responsibility", "accuses", "suspects")]
        near = [b for b in claimed if item.sentence.index - b.sentence.index <= _NEAR]
        return last_of(near) or _nearest(item, others, kind)
    return _nearest(item, others, kind) or (
        charged_by_report(item, bound) if kind == "report" and noun in _ACCOUNTS else None
    )


def _rest(item: Bound) -> str:
    """What follows the words of the denial, and, where these follow the statement, what follows its noun."""
    base = item.sentence.start
    noun = item.found.rule.rsplit(" ", 1)[-1]
    if verdict_last(item.found, item.sentence):
        words = item.sentence.text[item.found.anchor - base : item.found.start - base]
        return words.lower().partition(noun)[2]
    return item.sentence.text[item.found.end - base :]


def _denial(item: Bound) -> str:
    base = item.sentence.start
    return item.sentence.text[item.found.anchor - base : item.found.end - base].lower()


def _class(b: Bound) -> str | None:
    return b.found.value.class_ if b.found.slot == "weapon" and isinstance(b.found.value, Thing) else None


def _told_after(item: Bound, bound: Sequence[Bound]) -> list[Bound]:
    """What another is said to have stated, in the clause after it ("rejected Rome's claim that troops had ...")."""
    return [
        b for b in bound
        if b.sentence is item.sentence and b.found.start > item.found.start and b is not item
        and b.stance in AFFIRMING and not own_side(b.speaker, item.speaker) and b.speaker.kind != "outlet"
        and b.found.slot not in _NO_ANSWER and _THAT.search(_between(item, b))
    ]  # fmt: skip


def _between(item: Bound, b: Bound) -> str:
    base = item.sentence.start
    return item.sentence.text[item.found.start - base : b.found.start - base]


def _named(b: Bound) -> list[str]:
    """The words of a speaker that is no person but a statement, and of what a motive is said to be."""
    told = b.speaker.name or "" if b.speaker.kind in ("unattributed", "document", "post") else ""
    return f"{told} {as_said(b.found.value) if b.found.slot == 'motive' else ''}".lower().split()


def _nearest(item: Bound, others: list[Bound], kind: str = "") -> Bound | None:
    """The claim that "this" or "the report" means, in the nearest sentence where somebody is cited."""
    told = [b for b in others if b.speaker.kind != "outlet" and item.sentence.index - b.sentence.index <= _NEAR]
    if not told:
        return None
    last = max(b.sentence.index for b in told)
    here = [b for b in told if b.sentence.index == last]
    return _first(here, kind)


def _first(here: list[Bound], kind: str = "") -> Bound:
    """The claim of a statement that stands for it: an accusation, a deed with its doer, then those harmed. Of a report
    that accuses nobody, the target or victims first: "a claim that the dead were farm hands"."""
    whom = [b for b in here if b.found.slot in ("target", "victim")] if kind in ("report", "claim") else []
    ranked = (
        [b for b in here if b.stance in HELD], whom, [b for b in here if b.found.slot == "perpetrator"],
        [b for b in here if b.found.slot in COUNT_SLOTS], here,
    )  # fmt: skip
    return next(found[0] for found in ranked if found)


def _taken_back(item: Bound, kind: str, bound: Sequence[Bound]) -> Bound | None:
    """The statement of the speaker's own that is withdrawn."""
    own = [b for b in told_before(item, bound, 2 * REACH) if same_voice(b.speaker, item.speaker)]
    if kind == "figure":
        return last_of([b for b in own if b.found.slot in COUNT_SLOTS])
    doers = [b for b in own if b.found.slot in DOERS and b.stance in HELD]
    return last_of(doers) or last_of(own)


def _denied(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """What a denial with a slot of its own denies in another event, where its own told nothing of the kind yet."""
    slots = DOERS if item.found.slot in DOERS else {item.found.slot}
    pool = [
        b for b in told_before(item, bound, REACH)
        if b.found.slot in slots and not same_voice(b.speaker, item.speaker) and b.speaker.kind != "outlet"
    ]  # fmt: skip
    if item.found.slot in DOERS:
        done = done_to(item, [b for b in pool if b.stance in HELD], bound)
        if done is not None:
            return done
        blamed = (b for b in told_before(item, bound, REACH) if b.found.slot == "perpetrator")
        charged = [b for b in blamed if b.stance in ("accuses", "suspects")]
        own = naming(item, [b for b in pool if b.stance in HELD]) or naming(item, charged)
        if own and not any(b.event == item.event for b in own):
            return own[-1]
    if any(b.event == item.event for b in pool):
        return None
    if item.found.slot not in DOERS:
        mine = words_of(item.found.value)
        same = last_of([b for b in pool if mine & words_of(b.found.value)])
        return same or (alleged_here(item, bound) if item.found.slot in HIT else None)
    return last_of([b for b in pool if b.stance in HELD and _may_mean(item, b)])


def _may_mean(item: Bound, accusation: Bound, *, named: bool = False) -> bool:
    """May the accusation be held against the one who denies or is silent? `named`: only where it names that one."""
    said = as_said(accusation.found.value)
    own = f"{item.speaker.name or ''} {item.speaker.role or ''} {as_said(item.found.value)}"
    return bool(
        proper(said) & proper(own)
        or called_so(said, own)
        or countries_of(said) & countries_of(own)
        or (item.found.value is None and not named)
    )
