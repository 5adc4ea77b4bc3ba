"""Casualties told by nouns: tolls ("rose to 11"), deaths and injuries, none at all, and none known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.language.annotate import Sentence
from dateline.model.values import Count
from dateline.model.vocabulary import Slot
from dateline.reading.counts import Counted, parse_count
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.party import Party

_NOUN = (
    r"casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|loss of life|damages?|"
    r"arrests?|victims|wounded|dead|killed|injured|hurt"
)
_WORD = (
    r"(?:immediate|other|further|major|serious|significant|reported|human|civilian|"
    r"possible|any|known|additional|material|property|structural|\w+n)"
)
_NOUNS = rf"(?:{_WORD}\s){{0,3}}(?:{_NOUN})\b(?:(?:,\s|\s)(?:(?:or|and|nor)\s)?(?:{_WORD}\s){{0,2}}(?:{_NOUN})\b)*"
_UNKNOWN = re.compile(
    rf"\bno\s(?:\w+\s){{0,2}}?(?:words?|reports?|information|details|indications?|"
    rf"confirmation|news|figures|account|mention)\s(?:yet\s)?"
    rf"(?:of|on|about|regarding|as to)\s(?:(?:who|how many|if|whether)\s)?(?P<what>{_NOUNS})"
    rf"|\b(?P<what2>{_NOUNS})\s(?:\w+\s){{0,3}}(?:not\s(?:immediately\s|yet\s)?(?:known|"
    rf"clear|available)|unknown|unclear)\b"
    rf"|\b(?:not\s(?:immediately\s|yet\s)?(?:clear|known)|unclear|unknown)\s(?:if|whether|"
    rf"how many|what)\b[^.;]{{0,50}}?\b(?P<what3>{_NOUNS})"
)  # this and the next run over small letters
_ZERO = re.compile(
    rf"\b(?:no|without|without any|nor any|(?:not|n['’]t)\s(?:\w+\s){{0,3}}any|"
    rf"zero)\s(?P<what>{_NOUNS})(?!\s(?:unknown|unclear))"
)
_TOLL = re.compile(
    r"\b(?P<what>(?:death|casualty|fatality)?\s?tolls?|(?:number|numbers|"
    r"count)\sof\s(?:the\s|people\s|those\s|confirmed\s)*"
    r"(?:dead|deaths|fatalities|killed|victims|injured|wounded|injuries|"
    r"missing)|(?:(?<=gave a )|(?<=gives a ))(?:figure|number|count)|"
    r"(?:(?<=put the )|(?<=puts the ))(?:dead|wounded|injured|missing))\b"
    r"(?P<mid>[^.;]{0,70}?)\s(?:to|at|of|is|was|reached|"
    r"as|reaching|hit|passed|topped|exceeds|exceeded|stood at|nears|be)\s(?:at\s|now\s|as high as\s)?$",
    re.I,
)
_SLOTS: list[tuple[str, tuple[Slot, ...]]] = [
    ("casualt", ("killed", "injured")),
    ("victim", ("killed", "injured")),
    ("hurt", ("injured",)),
    ("injur", ("injured",)),
    ("wound", ("injured",)),
    ("damage", ("damage",)),
    ("arrest", ("arrested",)),
    ("missing", ("missing",)),
    ("", ("killed",)),
]
_HEADS: dict[str, tuple[Slot, ...]] = {
    "death": ("killed",),
    "fatality": ("killed",),
    "casualty": ("injured",),
    "injury": ("injured",),
    "arrest": ("arrested",),
    "hostage": ("abducted",),
    "kidnapping": ("abducted",),
    "abduction": ("abducted",),
    "detention": ("arrested",),
}
_LIVES = re.compile(r"\b(?:claim|took|tak|cost)\w*\s(?:at least\s)?$", re.I)
_STATES: dict[str, tuple[Slot, ...]] = {
    "wounded": ("injured",),
    "injured": ("injured",),
    "dead": ("killed",),
    "missing": ("missing",),
}
# A hospital's patients: "had admitted 13 people", "treated 34 patients".
_TREATED = re.compile(r"\b(?:treat(?:ed|ing)|admitt(?:ed|ing)|received|receiving)\s$", re.I)
_LONGEST_TREATED = 16  # characters: no words that the pattern finds are longer
_CARE = re.compile(
    r"\b(?:hospitals?|clinics?|doctors?|dr|nurses?|medics?|surgeons?|wards?|wounds?|burns|injur\w+)\b", re.I
)
_TREATED_HEADS = frozenset({"people", "person", "patient", "casualty", "victim", "child", "woman", "man", "wounded"})
_OF_THOSE = re.compile(r"\sof\s(?:the|these|those)\s")  # "two of the bodies": told before
_TOOK = re.compile(r"\b(?:took|take|taking|seized|hold|holding|held)\s$", re.I)


_TIMES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_MULTIPLE = re.compile(
    r"\b(?P<times>double|triple|quadruple|quintuple)[\s-](?:(?P<dead>(?:fatal\s)?(?:homicide|murder|slaying|killing)|"
    r"fatal\s(?:shooting|stabbing))|shooting|stabbing)\b"
)


_DEATH = re.compile(
    r"\b(?:(?:fatal|deadly) (?:[\w-]+ )?(?:shooting|stabbing|beating)|(?:shooting|stabbing|beating) death|"
    r"murder|homicide|slaying|killing|massacre|slaughter|lynching|execution|beheading)\b"
    r"(?![\s-](?:of\b|suicide|charge|suspect|plot|case|rate|spree|attempt))"
)
_NO_DEATH = re.compile(r"\b(?:attempted|tr(?:y|ied|ying) to|not|no|conspiracy|plots?|near)\b")


def slots_of(words: str) -> tuple[Slot, ...]:
    """The slots that a noun for casualties or damage speaks of: "casualties" are killed and injured."""
    return next(slots for stem, slots in _SLOTS if stem in words.lower())


def fill(scene: Scene) -> list[Found]:
    """Counts told by nouns, and statements that there were none or none is known."""
    sentence = scene.sentence
    out = list(_unknown(scene))
    busy = [(f.start, f.end) for f in out]
    out.extend(f for f in _zero(scene) if not any(s < f.end and f.start < e for s, e in busy))
    out.extend(_tolls(sentence, scene.counts))
    out.extend(_nouns(sentence, scene.parties))
    out.extend(_multiples(scene))
    return out


def _multiples(scene: Scene) -> Iterator[Found]:
    """ "A double homicide" tells two dead, "a triple shooting" three who were hit."""
    base = scene.sentence.start
    for match in _MULTIPLE.finditer(scene.small):
        words = (base + match.start(), base + match.end())
        number = _TIMES[match["times"]]
        value = Count(number, number, scene.words(*words))
        slot: Slot = "killed" if match["dead"] else "injured"
        yield found(scene.sentence, slot, value, words, words, rule="multiple" + ("" if match["dead"] else " joint"))


def death_told(scene: Scene, told: Sequence[Found]) -> Iterator[Found]:
    """A headline's death without a number: "Arrest made in fatal shooting" tells one dead or more."""
    if scene.sentence.kind != "headline" or any(f.slot == "killed" for f in told):
        return
    match = _DEATH.search(scene.small)
    if match and not _NO_DEATH.search(scene.small, 0, match.start()):
        words = (scene.sentence.start + match.start(), scene.sentence.start + match.end())
        yield found(scene.sentence, "killed", Count(1, None, scene.words(*words)), words, words, rule="death told")


def _each(words: str) -> Iterator[tuple[str, Slot]]:
    seen: set[Slot] = set()
    for noun in re.findall(_NOUN, words, re.I):
        for slot in slots_of(noun):
            if slot not in seen:
                seen.add(slot)
                yield noun, slot


def _unknown(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for match in _UNKNOWN.finditer(scene.small):
        words = (sentence.start + match.start(), sentence.start + match.end())
        what = match["what"] or match["what2"] or match["what3"]
        for noun, slot in _each(what):
            yield found(sentence, slot, None, words, words, rule=f"unknown {noun.lower()}", stance="no_information")


def _zero(scene: Scene) -> Iterator[Found]:
    sentence = scene.sentence
    for match in _ZERO.finditer(scene.small):
        words = (sentence.start + match.start(), sentence.start + match.end())
        for noun, slot in _each(match["what"]):
            if slot == "damage":
                yield found(sentence, slot, None, words, words, rule="no damage", stance="denies")
            else:
                yield found(
                    sentence,
                    slot,
                    Count(0, 0, sentence.text[match.start() : match.end()]),
                    words,
                    words,
                    rule=f"none {noun.lower()}",
                )


def _tolls(sentence: Sentence, counts: list[Counted]) -> Iterator[Found]:
    """The last figure of a toll: "rose from 8 to 11" tells 11."""
    for counted in counts:
        at = counted.start - sentence.start
        risen = re.fullmatch(r"(?:from\s)?(\S+)\sto\s(\S+)", counted.count.as_said, re.I)
        if risen and (last := parse_count(risen[2])) is not None:
            at += risen.start(2)
            counted = Counted(sentence.start + at, counted.end, last)
        match = _TOLL.search(sentence.text, max(0, at - 120), at)
        if match:
            slots = slots_of(match["what"]) if "toll" not in match["what"].lower() else ("killed",)
            anchor = (sentence.start + match.start("what"), sentence.start + match.end("what"))
            for slot in slots:
                yield found(sentence, slot, counted.count, (counted.start, counted.end), anchor, rule="toll")


def _nouns(sentence: Sentence, every: list[Party]) -> Iterator[Found]:
    for party in every:
        if party.count is None or party.count.low == party.count.high == 0:
            continue
        if party.head == "number" or party.count.as_said.lower() in ("the number", "a number"):
            continue
        at = party.start - sentence.start
        alone = party.definite and party.count.low == party.count.high == 1  # "the dead": not one
        slots: tuple[Slot, ...] = () if alone else _STATES.get(party.core.lower(), ())
        if party.head in _HEADS and party.plural and (party.head != "hostage" or _TOOK.search(sentence.text, 0, at)):
            slots = _HEADS[party.head]
        elif (party.head == "life" and "own" not in party.core and _LIVES.search(sentence.text, 0, at)) or (
            party.head == "body"
            and party.plural
            and not _OF_THOSE.search(sentence.text, at, party.core_start - sentence.start)
        ):
            slots = ("killed",)
        elif (
            (party.bare or party.head in _TREATED_HEADS)
            and _TREATED.search(sentence.text, max(0, at - _LONGEST_TREATED), at)
            and _CARE.search(sentence.text)
        ):
            slots = ("injured",)
        words, anchor = (party.start, party.end), (party.core_start, party.end)
        for slot in slots:
            value = replace(party.count, as_said=sentence.text[words[0] - sentence.start : words[1] - sentence.start])
            yield found(sentence, slot, value, words, anchor, rule=f"noun {party.head}")
