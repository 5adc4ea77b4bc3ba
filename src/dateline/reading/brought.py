"""Places where somebody was brought, fled or was bound for: no places of what was done to them."""

from __future__ import annotations

import re

_NAME = r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}(?:,| and| or) )?"  # "flown to Kano and Lagos"
_TOWN = r"(?:the )?(?:(?:capital|city|town|provincial capital|state capital|regional capital)(?: city)?(?: of|,)? )?"
_CARE = (
    r"(?:hospitals?|clinics?|infirmary|infirmaries|(?:medical|health|trauma|burns?) (?:cent\w+|unit|facilit\w+)|"
    r"morgue|mortuary)"
)
_AT_CARE = rf"(?:an? |the |its |one |two |several )?(?:[\w'’-]+ ){{0,4}}?{_CARE} (?:in|at|near) "
_BE = r"\b(?:was|were|is|are|been|being|be)\b (?:\w+ly |then |later |since |also |first |both |all )?"
_END = rf"{_NAME}{_TOWN}$"
_FLOWN = rf"\b(?:flown|air-?lifted|medevac\w*|medivac\w*)\b[^.;:]{{0,50}}? (?:to|into) (?:{_AT_CARE})?{_END}"
_MOVED = rf"{_BE}(?:evacuated|transferred|referred|repatriated)\b[^.;:]{{0,50}}? to (?:{_AT_CARE})?{_END}"
# "taken to the hospital in X"; what is taken to a forest near X may be done to there
_TAKEN = (
    r"\b(?:taken|rushed|brought|moved|driven|sent|carried|admitted|treated|treating|recovering|died)\b"
    rf"[^.;:]{{0,40}}? {_AT_CARE}{_END}"
)
_FOR_CARE = (
    r"\b(?:for|undergoing|receiving) (?:(?:further|medical|emergency|specialist) ){0,2}(?:treatment|surgery|care) "
    rf"(?:in|at|to) {_END}"
)
_DEAD_THERE = rf"\b(?:wounded|injured|victims?)\b[^.;:]{{0,30}}? (?:died|succumbed)\b[^.;:]{{0,30}}? in {_END}"
_BOUND = (
    r"\b(?:bound|heading|headed|loading|en route|destined|(?:on|making) (?:its|their|his|her|the) way) "
    rf"(?:for|to|towards?) {_END}"
)
_FLED = (
    r"\b(?:(?:fled|fleeing|flee)\b(?: [\w-]+){0,3} (?:to|towards?|into)|"
    rf"(?:took|taken|taking|sought|seeking|found) (?:refuge|shelter) (?:in|at)) {_END}"
)
_BROUGHT = re.compile("|".join((_FLOWN, _MOVED, _TAKEN, _FOR_CARE, _DEAD_THERE, _BOUND, _FLED)))
_REACH = 130  # characters before a name that are looked at
# "a council member in X said": the town of who speaks, told by an office of one town
_OFFICE = re.compile(
    r"\b(?:council(?: members?|lors?|men|man|women|woman)?|councill?ors?|aldermen|alderman|lawmakers?|surgeons?|"
    r"doctors?|nurses?|medics?|correspondents?|reporters?|analysts?|diplomats?|"
    r"(?:hospital|morgue|mortuary|health) (?:officials?|directors?|workers?|staff)) "
    r"(?:in|at) (?:the (?:town|city|village) of |nearby |neighbou?ring )?$"
)
_SPEAKS = re.compile(
    r",? (?:also |later |\w+ly )?(?:said|says|told|put|puts|gave|gives|counted|spoke|confirmed|denied|estimated|"
    r"reported|added|reached|contacted|believed?|thought)\b"
)


def brought_there(text: str, at: int) -> bool:
    """Is the name at this offset one of where people or things were brought, fled to or were bound for?"""
    before = text[max(0, at - _REACH) : at]
    return bool(_BROUGHT.search(re.split(r"[.!?]\s|\n", before)[-1]))


def of_who_speaks(text: str, start: int, end: int) -> bool:
    """Is it the town of somebody in office or care there who speaks ("a nurse in X put the number at five")?"""
    return bool(_OFFICE.search(text[max(0, start - _REACH) : start]) and _SPEAKS.match(text, end))
