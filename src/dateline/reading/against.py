"""What a denial may stand against among the values told: what others said was there, hit, hurt or done, and by whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.model.claims import Speaker
from dateline.model.values import Count
from dateline.reading.binding import Bound
from dateline.reading.denied import AFFIRMING, DOERS
from dateline.reading.same import as_said, called_so, one_side, proper, same_voice, side_of, speaker_side
from dateline.reading.slots.weapons import COME_UPON
from dateline.reading.slots.wordlists import words

REACH = 6  # sentences back that a denial may go
WIDE = 30  # sentences back that an accusation may stand before "did not comment"
_COURT = words("court_words")
_OFFICIAL = frozenset({"office", "official", "military", "police"})
_UNHURT = re.compile(
    rf"\b(?:no|not a single|neither)\s(?:{'|'.join(sorted(words('unarmed_people'), key=len, reverse=True))})\b"
)
_UNARMED = words("unarmed_people")
_NO_SUCH = re.compile(r"\bno\s(?:[\w-]+\s){0,2}$")
_EXPLOSIVE = words("any_explosive")
HIT = frozenset({"target", "damage", "victim"})
_WORD = re.compile(r"[a-z]+")
_NO_ANSWER = frozenset({"when", "place", "origin_place"})


def absent(item: Bound, what: str, bound: Sequence[Bound]) -> Bound | None:
    """What somebody else has said was there: the weapon, of its class where one has it, an attacker, or the `thing`
    that was hit or hurt."""
    others = [b for b in told_before(item, bound, REACH, threats=True) if not own_side(b.speaker, item.speaker)]
    if what == "anything":
        told = [b for b in others if b.stance in ("unconfirmed", "threatens")]
        return last_of([b for b in told if b.found.slot == "weapon"])
    if what == "weapon":
        return _thing(item, others)
    if what.startswith("thing"):
        return _hit(set(what.split()[1:]), others)
    doers = [b for b in others if b.found.slot in DOERS]
    return last_of([b for b in doers if b.stance == "unconfirmed"]) or last_of(doers, attributed=True)


def _thing(item: Bound, others: list[Bound]) -> Bound | None:
    """The weapon that the words of the denial name, else any that is alleged; "no bomb" also denies the bomber."""
    said = _said(item)
    things = [b for b in others if b.found.slot == "weapon"]
    named = [b for b in things if said & set(_WORD.findall(as_said(b.found.value).lower()))]
    wide = bool(said & _EXPLOSIVE)
    alike = [b for b in things if wide and str(getattr(b.found.value, "class_", "")).startswith(("explosive", "bomb"))]
    told = [b for b in things if b.found.rule != COME_UPON]
    for found in (named, alike):
        if found:
            return last_of(found, attributed=True)
    return (
        last_of([b for b in told if b.stance in ("unconfirmed", "threatens")])
        or last_of(told, attributed=True)
        or last_of([b for b in others if b.found.slot in DOERS and "bomb" in said and "bomber" in _last_word(b)])
    )


def _hit(nouns: set[str], others: list[Bound]) -> Bound | None:
    """What is said to have been hit or hurt that is called by these nouns; "no civilians" denies all who were."""
    told = [b for b in others if b.found.slot in HIT and b.speaker.kind != "outlet"]
    named = last_of([b for b in told if _called(b) in nouns | {f"{noun}s" for noun in nouns}])
    return named or (last_of([b for b in told if b.found.slot == "victim"]) if nouns & _UNARMED else None)


def _said(item: Bound) -> set[str]:
    base = item.sentence.start
    return set(_WORD.findall(item.sentence.text[item.found.start - base : item.found.end - base].lower()))


def _last_word(b: Bound) -> str:
    return as_said(b.found.value).lower().rpartition(" ")[2]


def none_told(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """Against whom a weapon is denied that its event has told nobody to have used: "there was no bomb"."""
    before = item.sentence.text[: item.found.start - item.sentence.start].lower()
    words = as_said(item.found.value).lower()
    if item.found.slot != "weapon" or not (words.startswith("no ") or _NO_SUCH.search(before)):
        return None
    mine = getattr(item.found.value, "class_", None)
    here = [b for b in bound if b.event == item.event and b.found.slot == "weapon" and b is not item]
    if any(getattr(b.found.value, "class_", None) == mine and b.stance in AFFIRMING for b in here):
        return None
    return absent(item, "weapon", bound)


def done_to(item: Bound, held: list[Bound], bound: Sequence[Bound]) -> Bound | None:
    """The accusation whose victims or target the denied deed names: "denied that they had taken the teachers"."""
    base = item.sentence.start
    rest = set(_WORD.findall(item.sentence.text[item.found.anchor - base :].lower()))
    hurt = {b.event for b in bound if b.found.slot in ("victim", "target") and _head(b) in rest and b.stance != "denies"
            and b.sentence is not item.sentence}  # fmt: skip
    if not hurt or item.event in hurt:
        return None
    return last_of([b for b in held if b.event in hurt])


def against_told(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """The find that somebody else has told before it is said that there was none: "traces of TNT", "no explosives"."""
    if item.found.rule != COME_UPON:
        return None
    return _thing(
        item, [b for b in told_before(item, bound, REACH, threats=True) if not own_side(b.speaker, item.speaker)]
    )


def alleged_here(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """What the sentence tells as alleged before it denies it: "as to posts that a helicopter was shot down, no aircraft
    was hit"."""
    return last_of([
        b for b in bound
        if b.sentence is item.sentence and b.stance == "unconfirmed" and b.found.slot in HIT
        and b.found.start < item.found.start
    ])  # fmt: skip


def unhurt(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """ "No civilian was hurt": the victims that another speaker has told, who are said not to have been."""
    none = isinstance(item.found.value, Count) and item.found.value.high == 0
    if not none or item.found.slot not in ("killed", "injured") or not _UNHURT.search(_words_at(item)):
        return None
    told = [b for b in told_before(item, bound, REACH) if b.found.slot == "victim" and b.event == item.event]
    return last_of([b for b in told if b.speaker.kind != "outlet" and not own_side(b.speaker, item.speaker)])


def charged_by_report(item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """Whom the report itself holds to account, at any distance: "the commander called the accusation false"."""
    if _COURT & set(_WORD.findall(f"{item.speaker.name} {item.speaker.role}".lower())):
        return None  # a judge speaks for nobody's side
    doers = [b for b in told_before(item, bound, WIDE) if b.found.slot in DOERS and b.stance != "claims_responsibility"]
    mine = "state" if item.speaker.kind in _OFFICIAL else speaker_side(item.speaker)
    charged = [b for b in doers if mine is not None and side_of(b.found.value) == mine]
    return charged[0] if charged else None


def _head(b: Bound) -> str:
    said = as_said(b.found.value).lower().split()
    return said[-1] if said else ""


def _called(b: Bound) -> str:
    """The noun of a thing: "store" of "rocket store of the army"."""
    return as_said(b.found.value).lower().partition(" of ")[0].rpartition(" ")[2]


def _words_at(item: Bound) -> str:
    base = item.sentence.start
    return item.sentence.text[item.found.quote_start - base : item.found.quote_end - base].lower()


def told_before(item: Bound, bound: Sequence[Bound], reach: int, *, threats: bool = False) -> list[Bound]:
    """What somebody has affirmed shortly before, the nearest last."""
    return [
        b for b in bound
        if b.found.start < item.found.start and b.found.value is not None
        and (b.stance in AFFIRMING or (threats and b.stance == "threatens"))
        and 0 <= item.sentence.index - b.sentence.index <= reach and b.found.slot not in _NO_ANSWER
    ]  # fmt: skip


def last_with(item: Bound, noun: str, bound: Sequence[Bound]) -> list[Bound]:
    """What the last sentence before tells that speaks of such a message, where somebody is cited for it."""
    told = [b for b in told_before(item, bound, WIDE) if b.speaker.kind != "outlet" and b.sentence is not item.sentence]
    there = [b.sentence.index for b in told if re.search(rf"\b{noun}s?\b", b.sentence.text.lower())]
    return [b for b in told if b.sentence.index == there[-1]] if there else []


def told_soon(item: Bound, b: Bound) -> bool:
    """Is it told by somebody else shortly after ("There were no shots. ... The first post that mentioned gunfire")?"""
    near = 0 < b.sentence.index - item.sentence.index <= REACH
    return near and b.stance in AFFIRMING and b.speaker.kind != "outlet" and not own_side(b.speaker, item.speaker)


def own_side(one: Speaker, other: Speaker) -> bool:
    """Are two speakers one voice, or do they speak for one body?"""
    return same_voice(one, other) or one_side(one, other)


def last_of(found: list[Bound], *, attributed: bool = False) -> Bound | None:
    """The last of the values, with `attributed` the last that somebody but the outlet tells; None where none is."""
    cited = [b for b in found if b.speaker.kind != "outlet"] if attributed else found
    return cited[-1] if cited else None


def naming(item: Bound, held: list[Bound]) -> list[Bound]:
    """The accusations that name the one who refuses them."""
    speaker = item.speaker
    told = speaker.antecedent.quote if speaker.antecedent is not None else ""
    words = f"{speaker.name or ''} {speaker.role or ''} {told} {as_said(item.found.value)}"
    own = proper(words)
    last = (speaker.name or "-").lower().rpartition(" ")[2]  # "charged two men. ... The men pleaded not guilty"
    return [
        b for b in held
        if proper(said := as_said(b.found.value)) & own or called_so(said, words) or said.lower().endswith(f" {last}")
        or said.lower() == last
    ]  # fmt: skip
