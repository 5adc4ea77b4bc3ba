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
    rf"\b(?:(?:{_NUMBER}|twin|double|both|either|neither|a (?:series|string|spate|wave) of)\s"
    rf"(?:[\w’'-]+\s){{0,3}}?{_DEEDS}|either attack|"
    rf"(?:in|on|at|across) (?:{_NUMBER}|different)\s(?:[\w’'-]+\s){{0,2}}?{_SITES})\b",
    re.I,
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_ITEM = re.compile(
    r"\s*(?:[-•*–—]\s|[A-Z][A-Z’'. -]{2,}(?:,[^–—]{1,30}?)?\s?(?:-{1,2}|–|—|:)\s|\(?\d{1,2}[.)]\s|"
    rf"(?:On )?\d{{1,2}} {_MONTH}|(?:On )?{_MONTH} \d{{1,2}}\b)"
)
_FEWEST = 3  # passages that open alike and make a list


def opens_another(front: str) -> bool:
    """Do the words of a clause up to its event tell that it is another one?"""
    return bool(_FRESH.search(front) or _APART.search(front))


def starts_another(sentence: Sentence) -> bool:
    """Does the sentence open with words that part it from what was told ("An hour earlier", "The second")?"""
    return bool(_OPENS.match(sentence.text))


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
