"""Denials by reference: "dismissed the accusation as invention", "said the report was false", "withdrew its claim".

What is refused was told before, so that such a denial has no value and, in its sentence, no slot either.
`reading/referring.py` gives it the slot of the claim it goes back to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.language.annotate import Sentence
from dateline.reading.slots.found import Found, found
from dateline.reading.slots.parsed import Scene
from dateline.reading.slots.wordlists import words

KINDS = ("accusation", "figure", "claim", "report")
CLAUSE = "clause"  # what is refused stands in the same sentence
REFUSES = "refuses"  # rules of this room: one of these words, the kind of what is meant, its noun
RETRACTS = "retracts"


def _one_of(*blocks: str) -> str:
    """A pattern of the words of these blocks, the longest first."""
    return "|".join(re.escape(w) for w in sorted({w for b in blocks for w in words(b)}, key=len, reverse=True))


_KIND = {word: kind for kind in KINDS for word in words(f"told_{kind}")}
_DEED = r"(?:attack|attacks|killings?|incident|strike|raid|shooting|abduction)"
_NOUN = _one_of(*(f"told_{kind}" for kind in KINDS))
_LEAD = r"(?:(?:the|this|that|these|those|such|all|any|its|his|their|her|an?|as)\s|[\w.-]+['’]s?\s){1,2}"
# A pronoun that nothing of its clause follows: not "denied that it had fired", "denied it was there".
_ALONE = r"(?=\s?(?:[,.;:!?\"”'’)–—-]|$)|\s(?:as|in|on|at|to|out|and|but|when|while|saying|is|are|was|were|[a-z]+ly)\b)"
_REF = (
    rf"(?:(?:{_LEAD}(?:[\w-]+\s){{0,2}}?|(?:[\w-]+\s)?)(?P<noun#>{_NOUN})\b|"
    rf"(?P<it#>(?:this|that)\sone|this|that|it|them|these)\b{_ALONE})"
)


def _ref(number: int) -> str:
    """The pattern of words for a statement, its groups numbered."""
    return _REF.replace("#", str(number))


_FALSE = _one_of("false_words")
_VERY = (
    r"(?:(?:completely|totally|entirely|utterly|simply|just|also|all|wholly|absolutely|pure|sheer|mere|nothing but)\s)*"
)
# All of these run over small letters. A noun with a clause of its own ("the claim that ...") is read by its clause.
_BARE = r"(?!\s(?:that(?!\s(?:purport|show|claim|alleg)\w*)|about|by which)\b)"
_TURNED_DOWN = re.compile(rf"\b(?:{_one_of('refusing')})\s{_ref(1)}{_BARE}")
_BRANDED = re.compile(rf"\b(?:{_one_of('branding')})\s{_ref(2)}[^.;]{{0,40}}?\s(?:as\s)?[\"“‘']?{_VERY}(?:{_FALSE})\b")
# What is false by what came out: "proved false", "turned out to be a fabrication".
_PROVED = r"(?:prove[ds]?|proven|turn(?:s|ed)? out|found)(?:\sto\s(?:be|have been))?"
_IS_FALSE = re.compile(
    rf"\b{_ref(3)}[^.;]{{0,90}}?\s(?P<verdict3>(?:{_PROVED}|is|are|was|were|be|been|being)\s[\"“‘']?{_VERY}(?:{_FALSE}))\b"
)
_UNTRUE = re.compile(
    rf"\b(?:(?:no|little) [\"“‘']?(?:truth|basis|substance|foundation)(?:\s(?:at all|whatsoever|whatever))?[\"”’']*"
    rf"\s(?:in|to|for|behind)\s{_ref(4)}"
    rf"|{_ref(12)}[^.;]{{0,60}}?\s(?P<verdict12>(?:had|has|have|is|are|was|were)\s(?:absolutely\s|simply\s)?"
    r"(?:no|without(?: any)?|little)\s(?:truth|basis|substance|foundation))\b"
    r"|\b(?P<verdict13>nothing could (?:be|have been) further from the truth)\b"
    rf"|{_ref(5)}[^.;]{{0,120}}?\s(?P<verdict5>(?:do|does|did)\s(?:not|n['’]t)\s(?:reflect|match|correspond to|fit)\s"
    rf"(?:the\s)?(?:truth|facts?|reality))\b)"
)
_NEVER = re.compile(
    rf"\b(?:no such {_DEED}\b[^.;]{{0,30}}|den(?:ied|ies|y|ying)\s(?:that\s)?(?:the|any|such an?)\s(?P<deed>{_DEED})\s"
    rf"(?:had\s|ever\s|has\s)*(?:taken place|took place|happened|occurred|happening)\b)"
)
_REFUSED = re.compile(
    rf"\b(?P<noun6>{_NOUN})\b[^.;]{{0,140}}?\s(?:was|were|is|are|been|being)\s(?:\w+ly\s)?"
    rf"(?:denied|rejected|dismissed|refuted|disputed|rebutted|contested|contradicted)\sby\b"
)
_RELATIVE = re.compile(
    rf"\ban?\s(?P<noun7>{_NOUN})\s(?:that\s|which\s)?(?:[\w.'’-]+\s){{1,5}}?"
    rf"(?:denied|denies|deny|rejected|rejects|dismissed|disputed|disputes|refuted)\b(?!\s(?:that|the|any|a)\b)"
)
# "Rejected Rome's claim that ...", "dismissed claims by the rebels that ...": another's statement, told after it.
_ANOTHERS = re.compile(
    rf"\b(?:{_one_of('refusing')})\s(?:(?:the\s)?(?:[\w.-]+\s){{0,3}}[\w.-]+['’]s?\s(?:[\w-]+\s)?(?P<noun9>{_NOUN})\s(?:that|of)\b"
    rf"|(?:the\s|any\s|all\s)?(?:[\w-]+\s)?(?P<noun10>{_NOUN})\s(?:made\s)?(?:by|from|of|in)\s[^.;]{{2,70}}?\sthat\b)"
)
_NO_DEED = (
    r"(?:attacks?|explosions?|blasts?|bombings?|shootings?|killings?|encounters?|clash|clashes|firefight|fighting|"
    r"battle|raids?|ambush|incidents?|accidents?|strikes?|looting|shots?|massacre|kidnapp?ings?|abductions?)"
)
_NONE_SUCH = re.compile(
    rf"\bthere\s(?:was|were|had been|has been|have been|is|are)\s(?:absolutely\s|simply\s)?"
    rf"no(?: such)?\s(?:[\w-]+\s)?{_NO_DEED}\b"
)
# What somebody denies who is charged with it. Over small letters.
_GUILT = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)\s(?:having\s(?:given|issued)\s(?:the|any|such)\s(?:\w+\s)?orders?|"
    r"(?:having\s)?order(?:ed|ing)\s(?:the|any)\b|(?:carrying out\s|committing\s|planning\s)?the\s(?:\w+\s)?"
    r"(?:killings?|murders?|attacks?|bombings?|shootings?|stabbings?|kidnapp?ings?|abductions?|massacres?|robber(?:y|ies)|"
    r"assaults?|arson)\b(?!\s(?:had|has|was|were|took|ever|would|victims?|claims?|reports?|plans?))|everything\b|(?:any\s|all\s)?(?:wrongdoing|guilt)\b)|"
    r"(?:protest|maintain|insist|profess)\w*\s(?:on\s)?(?:his|her|their)\sinnocence\b)"
)
# "Troops are accused of beating villagers, which the army denies".
_WHICH = re.compile(
    r",\s(?P<it11>which|something|a charge|an accusation|an allegation|a claim)\s(?:that\s)?(?:[\w.’'-]+\s){1,6}?"
    r"(?P<verdict11>den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed|dismiss(?:es|ed)?)\b"
    r"(?!\s(?:that|the|any|a|it|this)\b)"
)
_BLAMED = re.compile(r"\b(?:accus\w+|blam\w+|alleg\w+|charg\w+|suspect\w+)\b")
_TAKEN_BACK = re.compile(rf"\b(?:{_one_of('retracting')})\s{_ref(8)}{_BARE}")
# Few sentences hold the words without which none of the patterns fits: they are looked for first.
_VERBS = re.compile(rf"\b(?:{_one_of('refusing', 'branding', 'retracting')})\b")
_FALSELY = re.compile(rf"\b(?:is|are|was|were|be|been|being|proven|proved?|proves|out)\s[\"“‘']?{_VERY}(?:{_FALSE})\b")
_GUILTY = re.compile(r"\b(?:den(?:y|ied|ies|ying)|innocence)\b")
_NO_TRUTH = re.compile(r"(?:no|little)\s[\"“‘']?(?:truth|basis|substance|foundation)\b")
_REALITY = ("truth", "fact", "realit", "no basis", "no substance", "no foundation", "little basis")
_OCCURS = ("no such", "place", "happen", "occurred")


def fill(scene: Scene) -> list[Found]:
    """The denials of a sentence that name no deed and no value, and the statements taken back in it."""
    if scene.sentence.doc is None:
        return []
    verbs = _VERBS.search(scene.small) is not None
    if verbs and (taken := list(_each(scene, _TAKEN_BACK, RETRACTS))):
        return taken
    if _GUILTY.search(scene.small) and (guilt := list(_each(scene, _GUILT, f"{REFUSES} accusation"))):
        return guilt
    patterns = [_ANOTHERS, _WHICH, _TURNED_DOWN, _BRANDED, _REFUSED, _RELATIVE] if verbs else []
    if _FALSELY.search(scene.small):
        patterns.append(_IS_FALSE)
    if any(word in scene.small for word in _REALITY):
        patterns.append(_UNTRUE)
    if any(word in scene.small for word in _OCCURS):
        patterns.append(_NEVER)
    if "there " in scene.small and " no " in scene.small:
        patterns.append(_NONE_SUCH)
    return list(_once(f for pattern in patterns for f in _each(scene, pattern, REFUSES)))


def _each(scene: Scene, pattern: re.Pattern[str], does: str) -> Iterator[Found]:
    sentence = scene.sentence
    for match in pattern.finditer(scene.small):
        if _turned(scene.small, match):
            continue
        noun = next((w for name, w in match.groupdict().items() if w and name.startswith("noun")), "")
        kind = f"{_KIND[noun]} {noun}" if noun else "deed" if pattern is _NONE_SUCH else "report"
        if pattern is _WHICH:
            kind = "accusation" if _BLAMED.search(scene.small[: match.start()]) else CLAUSE
        first, last = match.span() if does == RETRACTS else _where(match)
        at = (sentence.start + first, sentence.start + last)
        whole = (sentence.start + match.start(), sentence.start + match.end())
        rule = does if pattern is _GUILT else f"{does} {kind}"
        yield found(sentence, "perpetrator", None, at, whole, rule=rule, stance="denies")


def verdict_last(item: Found, sentence: Sentence) -> bool:
    """Does the statement stand before the words that call it false, and not after a verb of refusing?"""
    at = item.anchor - sentence.start
    text = sentence.text.lower()
    return item.start - item.anchor > 1 and _VERBS.match(text, at) is None and _NO_TRUTH.match(text, at) is None


def _where(match: re.Match[str]) -> tuple[int, int]:
    """The words that say that it is false, else those for what is refused: the speaker of the denial says them."""
    named = sorted((name for name, words in match.groupdict().items() if words), reverse=True)
    return match.span(named[0]) if named else match.span()


def _turned(text: str, match: re.Match[str]) -> bool:
    """Is the denial itself negated or asked ("did not deny the report")?"""
    return bool(
        re.search(
            r"(?:\bnot|n['’]t|\bneither|\bnever|\bnobody|\bno one|\bto|\bif|\bwhether)\s(?:\w+\s)?$",
            text[: match.start()],
        )
    )


def _once(drafts: Iterator[Found]) -> Iterator[Found]:
    """One denial by reference for a sentence: the first of them."""
    yield from sorted(drafts, key=lambda f: f.anchor)[:1]
