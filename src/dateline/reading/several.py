"""Reports of several incidents: what opens another one, what sums them up, which passages are the items of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dateline.language.annotate import Annotated, Sentence
from dateline.places import ResolvedPlace

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|\d)"
_DEEDS = (
    r"(?:attacks|bombings|blasts|explosions|shootings|strikes|airstrikes|raids|incidents|ambushes|killings|clashes|assaults|"
    r"kidnappings|abductions|murders)"
)
_SITES = (
    r"(?:towns|cities|villages|districts|provinces|states|regions|places|locations|sites|areas|municipalities|counties)"
)
# Words at the front of a clause after which another incident is told.
_FRESH = re.compile(
    r"\b(?:another (?:[\w-]+ ){0,2}(?:attack|blast|bomb|bombing|incident|explosion|strike|shooting|raid|"
    r"clash|device|mine)|separate(?:ly)?|elsewhere|meanwhile|in a different|in other|"
    r"other (?:attacks|incidents|strikes|groups)|neighbou?ring|"
    r"hours later|later (?:on|in the day|that day)|in a similar)\b",
    re.I,
)
# Such words that part two clauses of one sentence, too: they tell another time or place.
_APART = re.compile(
    rf"\b(?:(?:an?|{_NUMBER}|some|a few|many) hours? (?:later|earlier)|hours (?:later|earlier)|elsewhere|"
    r"separately|"
    r"(?:an?|in a|to a|at a) (?:nearby|neighbou?ring|adjacent) "
    r"(?:village|town|hamlet|settlement|district|road|camp))\b",
    re.I,
)
_OPENS = re.compile(
    r"\W*(?:(?:and|but)\s)?(?:(?:also|later)\s(?:on|in|at|over)\s|"
    rf"(?:about |some )?(?:an?|{_NUMBER}|some|a few) hours? (?:later|earlier)|"
    r"in (?:(?-i:[A-Z])[\w’'-]+\s){1,3}itself\b|the (?:first|second|third|fourth|other|latter)"
    r"(?=, (?:in|at|on|near|hidden|planted|placed|left|about|some|which|a|an)\b|"
    r"\s(?:took place|went off|occurred|happened|came|exploded|struck|hit|was)\b))",
    re.I,
)
_SUM = re.compile(
    rf"\b(?:(?:{_NUMBER}|twin|double|both|either|neither|separate|a (?:series|string|spate|wave) of)\s"
    rf"(?:[\w’'-]+\s){{0,3}}?{_DEEDS}|either attack|"
    rf"(?:in|on|at|across) (?:{_NUMBER}|different)\s(?:[\w’'-]+\s){{0,2}}?{_SITES})\b",
    re.I,
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_ITEM = re.compile(
    r"\s*(?:[-•*–—]\s|[A-Z][A-Z’'. -]{2,}(?:,[^–—]{1,30}?)?\s?(?:-{1,2}|–|—|:)\s|\(?\d{1,2}[.)](?:\s|$)|"
    rf"(?:On )?\d{{1,2}} {_MONTH}|(?:On )?{_MONTH} \d{{1,2}}\b)"
)
# "In Lyari, a grenade was thrown": the front of a paragraph that goes to another place; who is "the" was told before.
_IN_A_PLACE = re.compile(
    r"\W*(?:In|At|Near|Outside) (?P<name>(?:[A-Z][\w’'-]*[ -]?){1,4}), (?!(?:the|they|he|she|it|its|their|his|her|this|"
    r"that|these|those"
    r"|which|where|who)\b)"
)
_ANSWERS = re.compile(r"\bin (?:revenge|reprisal|retaliation)\b(?! (?:for|against|attack))", re.I)
_HOURS_LATER = re.compile(rf"\b(?:an?|{_NUMBER}|some|a few|many)? ?hours? later(?=[,.;]|\W*$)", re.I)
_LABEL = 70  # characters of a label in front of an item ("2. Lower Shabelle.")
_FEWEST = 3  # passages that open alike and make a list


def opens_another(front: str) -> bool:
    """Do the words of a clause up to its event tell that it is another one?"""
    return bool(_FRESH.search(front) or _APART.search(front))


def starts_another(sentence: Sentence) -> bool:
    """Does the sentence open with words that part it from what was told ("An hour earlier", "The second")?"""
    return bool(_OPENS.match(sentence.text))


def answers(text: str) -> bool:
    """Is it told as a reprisal ("youths killed seven herders at X in revenge")? Then it is not what it answers."""
    return bool(_ANSWERS.search(text))


def hours_later(text: str) -> bool:
    """Does a clause end in a later time of the day ("and helicopters bombed the east a few hours later")?"""
    return bool(_HOURS_LATER.search(text))


def place_in_front(sentence: Sentence) -> str:
    """The place that a paragraph opens with where it goes on to what somebody did there; empty where there is none."""
    found = _IN_A_PLACE.match(sentence.text) if sentence.opens and sentence.kind == "body" else None
    return found.group("name") if found else ""


def heads(sentence: Sentence, annotated: Annotated) -> bool:
    """Does the sentence open its passage, or follow nothing there but a short label?"""
    before = [s for s in annotated.sentences if s.passage == sentence.passage and s.index < sentence.index]
    return sentence.opens or (bool(before) and sentence.start - before[0].start <= _LABEL)


def parts_clauses(front: str) -> bool:
    """Do the words tell another time or place than the clause before them in the sentence?"""
    return bool(_APART.search(front))


def sums_up(text: str, places: Sequence[ResolvedPlace], base: int) -> bool:
    """Does a clause tell several incidents in one breath ("in two attacks", "in Mthatha and Butterworth")?

    `places` are those of the clause, likeliest first; `base` is the report offset of the text.
    """
    if _SUM.search(text):
        return True
    towns = sorted((p for p in places if p.place.level == "settlement"), key=lambda p: p.start)
    return any(
        text[a.end - base : b.start - base] == " and " and a.place.name != b.place.name for a, b in pairwise(towns)
    )


def items_of(annotated: Annotated) -> frozenset[int]:
    """The passages that are items of a list, by number; empty where the report is none."""
    opening = {s.passage for s in annotated.body() if s.kind == "body" and s.opens and _ITEM.match(s.text)}
    return frozenset(opening) if len(opening) >= _FEWEST else frozenset()
